//! The directory of practices, with its filters.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{
    Actions, Button, Control, EmptyState, Field, Form, Item, Items, Lead, Link, Meta, MetaEntry, Method, Pager,
    SectionHead, Select, SelectOption, Words,
};
use kernel::language::Language;
use kernel::stop::Stop;
use kernel::topic::{self, Topic};
use kernel::web::{Answer, Fields, Visit};

use super::model::{PracticeId, PracticeLine};
use super::phrases::{city_name, grade, stage_tag};
use super::store::{self, Filter};
use super::texts::Texts;

/// Practices on a page; the statements read one more, to see whether there are older ones.
const SHOWN_MAX: usize = 20;

#[derive(Debug, Template)]
#[template(path = "practice/templates/directory.html")]
struct DirectoryPage {
    lead: Lead,
    filter: Form,
    head: SectionHead,
    practices: Items,
    nothing: Option<EmptyState>,
    pager: Option<Pager>,
}

/// All practices that the reader may read, the newest first.
pub(super) fn directory(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let language = visit.language();
    let texts = Texts::new(language);
    let topics = topic::all(tx, language)?;
    let query = &visit.request.query;
    let filter = asked(query, &topics)?;
    let mut lines = store::listed(tx, filter, language, visit.reader())?;
    let is_more = lines.len() > SHOWN_MAX;
    lines.truncate(SHOWN_MAX);
    let page = DirectoryPage {
        lead: Lead {
            title: texts.directory_title().into(),
            sentence: Some(texts.directory_sentence().into()),
            ..Lead::default()
        },
        filter: filter_form(filter, &topics, texts),
        head: SectionHead {
            id: "practices".into(),
            title: texts.practices_shown(lines.len()).to_string().into(),
            ..SectionHead::default()
        },
        nothing: lines.is_empty().then(|| nothing(texts)),
        pager: is_more.then(|| pager(filter, &lines, texts)),
        practices: Items(lines.iter().map(|line| item(line, language)).collect()),
    };
    visit.page(tx, texts.directory_title(), page)
}

/// What an address asks for.
pub(super) fn asked<'a>(query: &'a Fields, topics: &'a [Topic]) -> Result<Filter<'a>, Stop> {
    Ok(Filter {
        topic: query.filled("topic").map(|id| known_topic(id, topics)).transpose()?,
        original: query.filled("language").and_then(|code| code.parse().ok()),
        before: query.filled("before").map(str::parse::<PracticeId>).transpose()?,
    })
}

fn known_topic<'t>(id: &'t str, topics: &[Topic]) -> Result<&'t str, Stop> {
    topics.iter().any(|topic| topic.id == id).then_some(id).ok_or(Stop::Missing)
}

fn filter_form(filter: Filter<'_>, topics: &[Topic], texts: Texts) -> Form {
    let any = |label: &'static str| SelectOption { value: "".into(), label: label.into() };
    let named =
        topics.iter().map(|topic| SelectOption { value: topic.id.clone().into(), label: topic.name.clone().into() });
    let languages = Language::ALL
        .into_iter()
        .map(|language| SelectOption { value: language.code().into(), label: language.own_name().into() });
    let topic = Select {
        field: Field::new("topic", texts.topic()),
        options: std::iter::once(any(texts.any_topic())).chain(named).collect(),
        value: filter.topic.unwrap_or_default().to_owned().into(),
    };
    let original = Select {
        field: Field::new("language", texts.original_language()),
        options: std::iter::once(any(texts.any_language())).chain(languages).collect(),
        value: filter.original.map_or("", Language::code).into(),
    };
    Form {
        action: "/practices".into(),
        method: Method::Get,
        hidden: Vec::new(),
        controls: vec![Control::Select(topic), Control::Select(original)],
        actions: Actions(vec![Button::submit(texts.show()).quiet()]),
    }
}

fn item(line: &PracticeLine, language: Language) -> Item {
    let year = line.started.map_or_else(String::new, |year| format!(" {year}"));
    let written = |text: &str| Words::written(text.to_owned(), Some(line.language.code().into()));
    Item {
        title: Link { label: written(&line.title), href: format!("/practices/{}", line.id).into() },
        meta: Meta(vec![
            MetaEntry::Words(format!("{}{year}", city_name(line.place, language)).into()),
            MetaEntry::Grade(grade(line.evidence, language)),
            MetaEntry::Tag(stage_tag(line.stage, language)),
        ]),
        sentence: Some(written(&line.summary)),
        ..Item::default()
    }
}

fn nothing(texts: Texts) -> EmptyState {
    EmptyState {
        title: texts.nothing_found().into(),
        sentence: texts.nothing_found_sentence().into(),
        actions: Actions(vec![Button::link(texts.all_practices(), "/practices").quiet()]),
    }
}

fn pager(filter: Filter<'_>, lines: &[PracticeLine], texts: Texts) -> Pager {
    let last = lines.last().map_or_else(String::new, |line| line.id.to_string());
    let known = [("topic", filter.topic), ("language", filter.original.map(Language::code)), ("before", Some(&last))];
    let given = known.into_iter().filter_map(|(name, value)| Some(format!("{name}={}", value?)));
    let href = format!("/practices?{}", given.collect::<Vec<_>>().join("&"));
    Pager {
        name: texts.pages().into(),
        before: None,
        shown: texts.practices_shown(lines.len()).to_string().into(),
        after: Some(Link::new(texts.older(), href)),
    }
}
