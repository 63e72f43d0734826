//! Pages of needs: the list, stating one, and changing it.

use askama::Template;
use kernel::circle::MEMBERS;
use kernel::db::Tx;
use kernel::design::{
    EmptyState, ErrorSummary, Form, Item, Items, Lead, Link, Meta, MetaEntry, Pager, SectionHead, Words,
};
use kernel::form::FormErrors;
use kernel::language::DateLength;
use kernel::stop::Stop;
use kernel::topic::{self, Topic};
use kernel::web::{Answer, Fields, Visit};

use super::model::{Need, NeedId, NeedState, NewNeed};
use super::texts::Texts;
use super::{acts, forms, rules, store, topics};
use crate::network::{self, City};

#[derive(Debug, Template)]
#[template(path = "need/templates/list.html")]
struct ListPage {
    summary: ErrorSummary,
    lead: Lead,
    form: Option<Form>,
    /// None for those who work for no city.
    own_head: Option<SectionHead>,
    own: Items,
    no_own: Option<EmptyState>,
    open_head: SectionHead,
    open: Items,
    no_open: Option<EmptyState>,
    pager: Option<Pager>,
}

/// Needs of others on one page; the older ones are a press away.
const SHOWN_MAX: usize = 20;

/// What page and data of the needs are made of, as far as the reader may read.
pub(super) struct NeedsView {
    /// The city of whoever is signed in.
    home: Option<City>,
    pub(super) own: Vec<Need>,
    pub(super) open: Vec<Need>,
    /// Whether older ones are open too.
    is_more: bool,
}

impl NeedsView {
    pub(super) fn load(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Self, Stop> {
        let home = match visit.actor {
            Some(actor) => network::city_of_circle(tx, actor.home)?,
            None => None,
        };
        let own = match &home {
            Some(city) => store::needs_of_city(tx, city.id, visit.reader())?,
            None => Vec::new(),
        };
        let before = visit.request.query.filled("before").map(str::parse).transpose()?;
        let mut open = store::needs_open_to(tx, MEMBERS, visit.reader(), before)?;
        let is_more = open.len() > SHOWN_MAX;
        open.truncate(SHOWN_MAX);
        Ok(Self { home, own, open, is_more })
    }
}

pub(super) fn list(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let topics = topic::all(tx, visit.language())?;
    let page = list_page(tx, visit, &topics, &FormErrors::default(), &Fields::default())?;
    visit.page(tx, Texts::new(visit.language()).list_title(), page)
}

fn list_page(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    topics: &[Topic],
    errors: &FormErrors,
    typed: &Fields,
) -> Result<ListPage, Stop> {
    let texts = Texts::new(visit.language());
    let actor = visit.actor()?;
    let NeedsView { home, own, open, is_more } = NeedsView::load(tx, visit)?;
    let cities = network::names_of(tx, open.iter().map(|need| need.city), visit.language())?;
    let form = match rules::may_state(actor, home.as_ref()) {
        Ok(_) => Some(forms::state_form(tx, visit, topics, errors, typed)?),
        Err(_) => None,
    };
    let summary_errors = form.as_ref().map(Form::errors).unwrap_or_default();
    let section = |id: &'static str, title: &'static str| SectionHead {
        id: id.into(),
        title: title.into(),
        ..SectionHead::default()
    };
    Ok(ListPage {
        summary: ErrorSummary { language: visit.language(), errors: summary_errors },
        lead: Lead { title: texts.list_title().into(), ..Lead::default() },
        form,
        own_head: home.is_some().then(|| section("own", texts.needs_of_our_city())),
        no_own: (own.is_empty() && home.is_some())
            .then(|| EmptyState { title: texts.no_needs_yet().into(), ..EmptyState::default() }),
        own: Items(own.iter().map(|need| item(visit, need, topics, None)).collect()),
        open_head: section("open", texts.needs_of_members()),
        no_open: open.is_empty().then(|| EmptyState {
            title: texts.nothing_shared().into(),
            sentence: texts.nothing_shared_sentence().into(),
            ..EmptyState::default()
        }),
        pager: is_more.then(|| pager(&open, texts)),
        open: Items(open.iter().map(|need| item(visit, need, topics, cities.get(&need.city))).collect()),
    })
}

fn pager(shown: &[Need], texts: Texts) -> Pager {
    let last = shown.last().map(|need| Link::new(texts.older_needs(), format!("/needs?before={}", need.id)));
    Pager {
        name: texts.parts_of_the_list().into(),
        shown: texts.needs_shown(shown.len()).to_string().into(),
        after: last,
        before: None,
    }
}

/// A need as a line; whose it is, where it is not one's own city's.
fn item(visit: &Visit<'_>, need: &Need, topics: &[Topic], city: Option<&String>) -> Item {
    let texts = Texts::new(visit.language());
    let topic = topics.iter().find(|topic| topic.id == need.topic).map_or(&need.topic, |topic| &topic.name);
    let day = need.stated_at.date_in(&visit.time_zone());
    let state = texts.state_name(need.state.code()).to_string();
    let date = visit.language().date(day, DateLength::Medium).to_string();
    let meta = [city.cloned(), Some(topic.clone()), Some(state), Some(date)].into_iter();
    Item {
        title: Link {
            label: Words::written(need.words.clone(), Some(need.language.code().into())),
            href: format!("/needs/{}", need.id).into(),
        },
        meta: Meta(meta.flatten().map(|words| MetaEntry::Words(words.into())).collect()),
        ..Item::default()
    }
}

/// States a need and leads to its brief; what cannot be taken comes back as typed.
pub(super) fn state(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let language = visit.language();
    let form = &visit.request.form;
    let actor = visit.actor()?;
    let home = network::city_of_circle(tx, actor.home)?;
    let city = rules::may_state(actor, home.as_ref())?.city.id;
    let known = topic::all(tx, language)?;
    let parsed = match forms::parse_need(form, &known, language) {
        Ok(parsed) => parsed,
        Err(errors) => {
            let page = list_page(tx, visit, &known, &errors, form)?;
            return visit.form_again(tx, Texts::new(language).list_title(), page);
        }
    };
    let is_topic_chosen = parsed.topic.is_some();
    let topic = match parsed.topic {
        Some(topic) => topic,
        None => topics::suggest(tx, &parsed.words)?,
    };
    let new = NewNeed { city, topic, is_topic_chosen, words: parsed.words, language };
    let need = acts::state_need(tx, actor, &new)?;
    Ok(Answer::see_other(format!("/needs/{need}")))
}

#[derive(Debug, Template)]
#[template(path = "need/templates/change.html")]
struct ChangePage {
    lead: Lead,
    forms: Vec<Form>,
}

/// What its city can change about a need: the topic, who reads it, where it stands; of a closed one, that it is open again.
pub(super) fn change(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let language = visit.language();
    let need = store::need(tx, visit.param("need")?, visit.reader())?;
    let city = network::city(tx, need.city)?;
    let forms = if need.state.is_closed() {
        let _ = rules::may_move(visit.actor()?, &need, &city, NeedState::Open)?;
        vec![forms::move_form(tx, visit, &need, NeedState::Open)?]
    } else {
        let _ = rules::may_change(visit.actor()?, &need, &city)?;
        let topics = topic::all(tx, language)?;
        forms::change(tx, visit, &need, &topics)?
    };
    let texts = Texts::new(language);
    let back = Link::new(texts.back_to_brief(), format!("/needs/{}", need.id));
    let lead = Lead {
        trail: Meta(vec![MetaEntry::Link(back)]),
        title: texts.change_this_need().into(),
        sentence: Some(Words::written(need.words.clone(), Some(need.language.code().into()))),
        ..Lead::default()
    };
    let page = ChangePage { lead, forms };
    visit.page(tx, texts.change_this_need(), page)
}

pub(super) fn choose_topic(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let need: NeedId = visit.param("need")?;
    let chosen = visit.request.form.get("topic");
    let known = topic::all(tx, visit.language())?;
    if !known.iter().any(|topic| topic.id == chosen) {
        return Err(Stop::Malformed("topic"));
    }
    acts::choose_topic(tx, visit.actor()?, need, chosen)?;
    Ok(back_to(need))
}

/// Sets who reads a need: its city alone, or the members too.
pub(super) fn share(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let need: NeedId = visit.param("need")?;
    let actor = visit.actor()?;
    match visit.request.form.get("audience") {
        "city" => acts::unshare(tx, actor, need, MEMBERS)?,
        "members" => acts::share(tx, actor, need, MEMBERS)?,
        _ => return Err(Stop::Malformed("audience")),
    }
    Ok(back_to(need))
}

/// Closes a need with what came of it, or opens it again.
pub(super) fn move_need(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let id: NeedId = visit.param("need")?;
    let form = &visit.request.form;
    let actor = visit.actor()?;
    let next = NeedState::from_code(form.get("state")).ok_or(Stop::Malformed("state"))?;
    let outcome =
        if next.is_closed() { forms::parse_words(form, "outcome", visit.language()) } else { Ok(String::new()) };
    let outcome = match outcome {
        Ok(outcome) => outcome,
        Err(errors) => return outcome_again(tx, visit, id, &errors),
    };
    acts::move_need(tx, actor, id, next, &outcome)?;
    Ok(back_to(id))
}

fn outcome_again(tx: &mut Tx<'_>, visit: &Visit<'_>, id: NeedId, errors: &FormErrors) -> Result<Answer, Stop> {
    let need = store::need(tx, id, visit.reader())?;
    let form = forms::close_form(tx, visit, &need, errors, &visit.request.form)?;
    super::questions::form_page(tx, visit, &need, form)
}

fn back_to(need: NeedId) -> Answer {
    Answer::see_other(format!("/needs/{need}"))
}

pub(super) fn example_change(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    Ok(super::demo::example_need(tx)?.map(|need| format!("/needs/{need}/change")))
}

pub(super) fn example(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    Ok(super::demo::example_need(tx)?.map(|need| format!("/needs/{need}")))
}
