//! The directory of practices, with its filters.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{
    Actions, Button, Control, EmptyState, Field, Form, Item, Items, Lead, Link, Meta, MetaEntry, Method, Pager,
    SectionHead, Select, SelectOption, Words,
};
use kernel::language::{DateLength, Language};
use kernel::post::Function;
use kernel::stop::Stop;
use kernel::topic::{self, Topic};
use kernel::web::{Answer, Fields, Visit};

use super::model::{Evidence, PracticeId, PracticeLine};
use super::phrases::{city_name, grade, stage_tag};
use super::rules;
use super::sought::Sought;
use super::store::Filter;
use super::texts::Texts;
use crate::network;

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
    let sought = Sought::read(query);
    let (lines, older) = sought.lines(tx, filter, language, visit.reader())?;
    let may_begin = match visit.actor {
        Some(actor) => {
            let home = network::city_of_circle(tx, actor.home)?;
            actor.function == Function::Secretariat || rules::may_begin(actor, home.as_ref()).is_ok()
        }
        None => false,
    };
    let page = DirectoryPage {
        lead: Lead {
            title: texts.directory_title().into(),
            sentence: Some(texts.directory_sentence().into()),
            actions: Actions(
                may_begin.then(|| Button::link(texts.new_practice(), "/practices/new").quiet()).into_iter().collect(),
            ),
            ..Lead::default()
        },
        filter: filter_form(filter, &sought, &topics, language),
        head: SectionHead {
            id: "practices".into(),
            title: texts.practices_shown(lines.len()).to_string().into(),
            ..SectionHead::default()
        },
        nothing: lines.is_empty().then(|| nothing(texts)),
        pager: older.map(|last| pager(query, last, lines.len(), texts)),
        practices: Items(lines.iter().map(|line| item(line, visit)).collect()),
    };
    visit.page(tx, texts.directory_title(), page)
}

/// What an address asks for.
pub(super) fn asked<'a>(query: &'a Fields, topics: &'a [Topic]) -> Result<Filter<'a>, Stop> {
    Ok(Filter {
        topic: query.filled("topic").map(|id| known_topic(id, topics)).transpose()?,
        original: query.filled("language").and_then(|code| code.parse().ok()),
        evidence: query.filled("evidence").and_then(|grade| grade.parse().ok()).unwrap_or_default(),
        before: query.filled("before").map(str::parse::<PracticeId>).transpose()?,
    })
}

fn known_topic<'t>(id: &'t str, topics: &[Topic]) -> Result<&'t str, Stop> {
    topics.iter().any(|topic| topic.id == id).then_some(id).ok_or(Stop::Missing)
}

fn filter_form(filter: Filter<'_>, sought: &Sought, topics: &[Topic], language: Language) -> Form {
    let texts = Texts::new(language);
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
    let grade = |grade: Evidence| SelectOption {
        value: grade.grade().to_string().into(),
        label: texts.evidence(grade.code()).to_string().into(),
    };
    let evidence = Select {
        field: Field::new("evidence", texts.evidence_at_least()),
        options: Evidence::ALL.map(grade).into(),
        value: filter.evidence.to_string().into(),
    };
    let mut controls = vec![Control::Select(topic), Control::Select(evidence)];
    controls.extend(sought.controls(language));
    controls.push(Control::Select(original));
    Form {
        action: "/practices".into(),
        method: Method::Get,
        hidden: Vec::new(),
        controls,
        actions: Actions(vec![Button::submit(texts.show()).quiet()]),
    }
}

fn item(line: &PracticeLine, visit: &Visit<'_>) -> Item {
    let language = visit.language();
    let texts = Texts::new(language);
    let confirmed = line.confirmed_at.map(|at| {
        let day = language.date(at.date_in(&visit.time_zone()), DateLength::Medium);
        MetaEntry::Words(texts.confirmed_on(day).to_string().into())
    });
    let year = line.started.map_or_else(String::new, |year| format!(" {year}"));
    let written = |text: &str| Words::written(text.to_owned(), Some(line.language.code().into()));
    Item {
        title: Link { label: written(&line.title), href: format!("/practices/{}", line.id).into() },
        meta: Meta(
            [
                MetaEntry::Words(format!("{}{year}", city_name(line.place, language)).into()),
                MetaEntry::Grade(grade(line.evidence, language)),
                MetaEntry::Tag(stage_tag(line.stage, language)),
            ]
            .into_iter()
            .chain(confirmed)
            .collect(),
        ),
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

/// Leads on from the last practice that was looked at, with the same filters.
fn pager(query: &Fields, last: PracticeId, shown: usize, texts: Texts) -> Pager {
    let named = ["topic", "evidence", "city", "country", "size", "language"];
    let given = named.into_iter().filter_map(|name| Some((name, query.filled(name)?)));
    let given = given.chain([("before", &*last.to_string())]).fold(
        form_urlencoded::Serializer::new(String::new()),
        |mut given, (name, value)| {
            given.append_pair(name, value);
            given
        },
    );
    let mut given = given;
    Pager {
        name: texts.pages().into(),
        before: None,
        shown: texts.practices_shown(shown).to_string().into(),
        after: Some(Link::new(texts.older(), format!("/practices?{}", given.finish()))),
    }
}
