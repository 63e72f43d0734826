//! The page of search: box, tabs, facets, hits.

use askama::Template;
use kernel::circle::{self, CircleId};
use kernel::db::Tx;
use kernel::design::{
    Actions, EmptyState, Field, Item, Lead, Link, Meta, MetaEntry, Method, NeedBox, Pager, RailHead, SectionHead, Words,
};
use kernel::id::Id;
use kernel::language::Language;
use kernel::search_feed::pending;
use kernel::stop::{Fault, Stop};
use kernel::topic::{self, Topic};
use kernel::web::{Answer, Visit};
use search::{Facet, Filter, Found, Nearness, Question, Request};

use super::asked::{Asked, PAGE};
use super::results::{self, Shown};
use super::texts::Texts;

#[derive(Debug, Template)]
#[template(path = "search/templates/search.html")]
struct SearchPage {
    lead: Lead,
    search: NeedBox,
    tabs_name: &'static str,
    tabs: Meta,
    head: Option<SectionHead>,
    hits: Vec<Shown>,
    nothing: Option<EmptyState>,
    pager: Option<Pager>,
    languages_head: RailHead,
    languages: Meta,
    topics_head: RailHead,
    topics: Meta,
}

/// What page and data of a search are made of.
pub(super) struct SearchView {
    pub(super) asked: Asked,
    question: Question,
    /// None while the index is being built.
    pub(super) found: Option<Found>,
    pub(super) hits: Vec<Shown>,
}

impl SearchView {
    pub(super) fn load(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Self, Stop> {
        let asked = Asked::parse(&visit.request.query);
        let question = Question::parse(&asked.words);
        let circles = circle::of_post(tx, visit.reader())?;
        let found = find(tx, visit, &asked, &question, &circles)?;
        let hits = match &found {
            Some(found) => results::shown(tx, visit, &question, found, &circles)?,
            None => Vec::new(),
        };
        Ok(Self { asked, question, found, hits })
    }
}

/// One box over everything the reader may see.
pub(super) fn search(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let texts = Texts::new(visit.language());
    let SearchView { asked, question, found, hits } = SearchView::load(tx, visit)?;
    let topics = topic::all(tx, visit.language())?;
    let page = SearchPage {
        lead: Lead { title: texts.title().into(), ..Lead::default() },
        search: search_box(&asked, texts),
        tabs_name: texts.kinds(),
        tabs: found.as_ref().map_or_else(Meta::default, |found| tabs(visit, &asked, found)),
        head: found.as_ref().filter(|found| found.count > 0).map(|found| head(found, texts)),
        nothing: nothing(&asked, &question, found.as_ref(), texts),
        pager: found.as_ref().and_then(|found| pager(&asked, found, hits.len(), texts)),
        hits,
        languages_head: RailHead { id: "languages".into(), title: texts.languages().into() },
        languages: found.as_ref().map_or_else(Meta::default, |found| language_links(&asked, found, texts)),
        topics_head: RailHead { id: "topics".into(), title: texts.topics().into() },
        topics: found.as_ref().map_or_else(Meta::default, |found| topic_links(&asked, found, &topics, texts)),
    };
    visit.page(tx, texts.title(), page)
}

/// Asks the index for the reader's circles; none while it is being built.
fn find(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    asked: &Asked,
    question: &Question,
    circles: &[CircleId],
) -> Result<Option<Found>, Stop> {
    let index = &visit.app.index;
    let Some(changed) = pending(tx, index)? else { return Ok(None) };
    let circles: Vec<u64> = circles.iter().map(|circle| circle.number().unsigned_abs()).collect();
    let changed: Vec<i64> = changed.into_iter().map(Id::number).collect();
    let request = Request {
        question,
        circles: &circles,
        without_records: &changed,
        filter: &asked.filter,
        offset: asked.page * PAGE,
        limit: PAGE,
    };
    let found = index.search(&request).map_err(|error| Fault::broken("search", error))?;
    Ok(Some(found))
}

/// What says something alike, kind by kind, as items of a list.
pub(super) fn similar(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    words: &str,
    kinds: &[&str],
    limit: usize,
) -> Result<Vec<Item>, Stop> {
    let index = &visit.app.index;
    let Some(changed) = pending(tx, index)? else { return Ok(Vec::new()) };
    let readers = circle::of_post(tx, visit.reader())?;
    let circles: Vec<u64> = readers.iter().map(|circle| circle.number().unsigned_abs()).collect();
    let changed: Vec<i64> = changed.into_iter().map(Id::number).collect();
    let question = Question::parse(&longest(words));
    let mut items = Vec::new();
    for kind in kinds {
        let filter = Filter { kind: Some((*kind).to_owned()), ..Filter::default() };
        let (without_records, filter) = (&changed[..], &filter);
        let request = Request { question: &question, circles: &circles, without_records, filter, offset: 0, limit };
        let found = index.search(&request).map_err(|error| Fault::broken("search", error))?;
        items.extend(results::shown(tx, visit, &question, &found, &readers)?.into_iter().map(item));
    }
    Ok(items)
}

/// Of a sentence the longest words: half of them have to be in a record, and nobody says a whole sentence twice.
fn longest(words: &str) -> String {
    const WORDS: usize = 4;
    let mut longest: Vec<&str> = words.split(|letter: char| !letter.is_alphanumeric()).collect();
    longest.sort_by_key(|word| std::cmp::Reverse(word.chars().count()));
    longest.truncate(WORDS);
    longest.join(" ")
}

fn item(shown: Shown) -> Item {
    let title: String = shown.title.iter().map(|part| part.text.as_str()).collect();
    Item {
        title: Link { label: Words::written(title, Some(shown.language.into())), href: shown.path.into() },
        meta: shown.meta,
        ..Item::default()
    }
}

fn search_box(asked: &Asked, texts: Texts) -> NeedBox {
    NeedBox {
        action: "/search".into(),
        method: Method::Get,
        hidden: Vec::new(),
        field: Field { hint: Some(texts.hint().into()), ..Field::new("q", texts.label()) },
        value: asked.words.clone().into(),
        button: texts.search().into(),
    }
}

fn head(found: &Found, texts: Texts) -> SectionHead {
    let note = match found.nearness {
        Nearness::Exact => None,
        Nearness::Alike => Some(texts.alike()),
        Nearness::Most => Some(texts.most()),
    };
    SectionHead {
        id: "hits".into(),
        title: texts.hits(found.count).to_string().into(),
        note: note.map(Words::from),
        link: None,
    }
}

/// What stands where hits would stand.
fn nothing(asked: &Asked, question: &Question, found: Option<&Found>, texts: Texts) -> Option<EmptyState> {
    let (title, sentence): (Words, Words) = match found {
        None => (texts.not_ready().into(), texts.not_ready_sentence().into()),
        Some(_) if question.is_empty() => return None,
        Some(found) if found.count == 0 => {
            (texts.nothing_for(&asked.words).to_string().into(), texts.nothing_sentence().into())
        }
        Some(_) => return None,
    };
    Some(EmptyState { title, sentence, actions: Actions::default() })
}

/// A tab for all kinds and one for each that has hits. The one shown is no link.
fn tabs(visit: &Visit<'_>, asked: &Asked, found: &Found) -> Meta {
    let texts = Texts::new(visit.language());
    let label = |kind: &str| results::source(visit, kind).map(|source| (source.label)(visit.language()));
    let with = |kind: Option<&str>| Filter { kind: kind.map(str::to_owned), ..asked.filter.clone() };
    choices(asked, &found.kinds, texts, asked.filter.kind.as_deref(), label, with)
}

fn language_links(asked: &Asked, found: &Found, texts: Texts) -> Meta {
    let label = |code: &str| code.parse().ok().map(|language: Language| language.own_name().to_owned());
    let with = |code: Option<&str>| Filter { language: code.map(str::to_owned), ..asked.filter.clone() };
    choices(asked, &found.languages, texts, asked.filter.language.as_deref(), label, with)
}

fn topic_links(asked: &Asked, found: &Found, topics: &[Topic], texts: Texts) -> Meta {
    let label = |id: &str| topics.iter().find(|topic| topic.id == id).map(|topic| topic.name.clone());
    let with = |id: Option<&str>| Filter { topic: id.map(str::to_owned), ..asked.filter.clone() };
    choices(asked, &found.topics, texts, asked.filter.topic.as_deref(), label, with)
}

/// The values of one dimension with their counts, each a link that narrows, and one that takes the narrowing back.
fn choices(
    asked: &Asked,
    facets: &[Facet],
    texts: Texts,
    chosen: Option<&str>,
    label: impl Fn(&str) -> Option<String>,
    with: impl Fn(Option<&str>) -> Filter,
) -> Meta {
    let entry = |words: String, value: Option<&str>| {
        if value == chosen {
            return MetaEntry::Words(words.into());
        }
        MetaEntry::Link(Link::new(words, asked.narrowed(with(value))))
    };
    if facets.is_empty() && chosen.is_none() {
        return Meta::default();
    }
    let counted = facets.iter().filter_map(|facet| {
        let words = texts.counted(facet.count, label(&facet.value)?).to_string();
        Some(entry(words, Some(&facet.value)))
    });
    Meta(std::iter::once(entry(texts.all().to_owned(), None)).chain(counted).collect())
}

fn pager(asked: &Asked, found: &Found, shown: usize, texts: Texts) -> Option<Pager> {
    let (first, is_more) = (asked.page * PAGE, found.count > (asked.page + 1) * PAGE);
    let before = asked.page.checked_sub(1).and_then(|page| asked.at_page(page));
    let after = is_more.then(|| asked.at_page(asked.page + 1)).flatten();
    (before.is_some() || after.is_some()).then(|| Pager {
        name: texts.pages().into(),
        before: before.map(|href| Link::new(texts.before(), href)),
        shown: texts.shown(first + 1, first + shown).to_string().into(),
        after: after.map(|href| Link::new(texts.after(), href)),
    })
}
