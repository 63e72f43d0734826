//! The page of one practice: all that is known of it, each fact with its source, and what the sources do not say.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{
    Actions, Button, Checks, Items, Lead, Link, Meta, MetaEntry, Notice, Prose, RailHead, SectionHead, Sources,
    SummaryList, Table, Thread, Words,
};
use kernel::language::Language;
use kernel::stop::Stop;
use kernel::topic;
use kernel::web::{Answer, Visit};
use kernel::written::{self, Texts as WrittenTexts, Written};

use super::model::{Practice, PracticeId, TEXT_FIELDS};
use super::phrases::{city_name, grade, stage_tag};
use super::preconditions;
use super::store;
use super::texts::Texts;
use crate::network;

mod doing;
mod parts;
mod said;
mod thread;

#[derive(Debug, Template)]
#[template(path = "practice/templates/practice.html")]
struct PracticePage {
    lead: Lead,
    notices: Vec<Notice>,
    parts: Vec<(SectionHead, Prose)>,
    preconditions_head: SectionHead,
    preconditions: Prose,
    checks: Checks,
    because: Prose,
    figures_head: SectionHead,
    figures: Table,
    cities_head: SectionHead,
    cities: Table,
    said_head: Option<SectionHead>,
    said: Items,
    sources_head: SectionHead,
    sources: Sources,
    facts_head: RailHead,
    facts: SummaryList,
    thread_head: RailHead,
    thread: Thread,
    acts_head: Option<RailHead>,
    acts: Actions,
}

/// Everything known of a practice. `?version=original` shows the words of its author.
pub(super) fn practice(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let language = visit.language();
    let texts = Texts::new(language);
    let practice = store::practice(tx, visit.param("practice")?, visit.reader())?;
    let written = written::of_record(tx, practice.id.record())?;
    let shown_language = if visit.request.query.get("version") == "original" { practice.language } else { language };
    let title = written.best("title", shown_language).map_or_else(String::new, |title| title.content.clone());
    let (preconditions, checks) = preconditions_of(tx, visit, &practice)?;
    let said = said::items(tx, visit, &practice)?;
    let cities = store::cities(tx, practice.id)?;
    let acts = doing::acts(tx, visit, &practice, &cities)?;
    let mut notices = doing::notices(tx, visit, &practice)?;
    notices.extend(translation(&practice, &written, shown_language, language));
    let page = PracticePage {
        lead: lead(tx, &practice, &written, shown_language, language)?,
        notices,
        parts: TEXT_FIELDS.map(|field| part(field, &written, shown_language, texts)).into(),
        preconditions_head: section("preconditions", texts.preconditions()),
        preconditions,
        checks,
        because: Prose((!practice.because.is_empty()).then(|| english(&practice.because)).into_iter().collect()),
        figures_head: section("figures", texts.figures()),
        figures: parts::figures(&store::figures(tx, practice.id)?, language),
        cities_head: section("cities", texts.cities_that_did()),
        cities: parts::cities(tx, &cities, language)?,
        said_head: (!said.0.is_empty()).then(|| section("said", texts.what_cities_say())),
        said,
        sources_head: section("sources", texts.sources()),
        sources: parts::sources(&store::sources(tx, practice.id)?, language),
        facts_head: RailHead { id: "facts".into(), title: texts.in_short().into() },
        facts: parts::summary(tx, visit, &practice, &cities)?,
        thread_head: RailHead { id: "thread".into(), title: texts.thread().into() },
        thread: thread::thread(tx, visit, &practice, title.clone())?,
        acts_head: (!acts.0.is_empty()).then(|| RailHead { id: "acts".into(), title: texts.what_you_can_do().into() }),
        acts,
    };
    visit.page(tx, title, page)
}

fn section(id: &'static str, title: &'static str) -> SectionHead {
    SectionHead { id: id.into(), title: title.into(), ..SectionHead::default() }
}

/// What is kept in English whatever the reader's language.
fn english(text: &str) -> Words {
    Words::written(text.to_owned(), Some(Language::English.code().into()))
}

fn lead(
    tx: &mut Tx<'_>,
    practice: &Practice,
    written: &WrittenTexts,
    shown: Language,
    language: Language,
) -> Result<Lead, Stop> {
    let texts = Texts::new(language);
    let topics = topic::all(tx, language)?;
    let mut trail = vec![
        MetaEntry::Link(Link::new(texts.navigation(), "/practices")),
        MetaEntry::Words(city_name(practice.place, language).into()),
    ];
    for id in store::topics(tx, practice.id)? {
        let name = topics.iter().find(|topic| topic.id == id).map(|topic| topic.name.clone());
        trail.extend(name.map(|name| MetaEntry::Link(Link::new(name, format!("/practices?topic={id}")))));
    }
    trail.push(MetaEntry::Grade(grade(practice.evidence, language)));
    trail.push(MetaEntry::Tag(stage_tag(practice.stage, language)));
    Ok(Lead {
        trail: Meta(trail),
        title: written.best("title", shown).map(words).unwrap_or_default(),
        sentence: written.best("summary", shown).map(words),
        actions: Actions(vec![Button::print(texts.print())]),
        ..Lead::default()
    })
}

fn words(written: &Written) -> Words {
    Words::written(written.content.clone(), Some(written.language.code().into()))
}

/// Says that a translation is shown and who made it, and leads to the original; from there back.
fn translation(practice: &Practice, written: &WrittenTexts, shown: Language, language: Language) -> Option<Notice> {
    let texts = Texts::new(language);
    let path = format!("/practices/{}", practice.id);
    if shown != language {
        let back = Button::link(texts.show_translation(), path).quiet();
        let from = texts.shown_as_written(practice.language.name_in(language)).to_string();
        return Some(Notice { actions: Actions(vec![back]), ..Notice::notable(from) });
    }
    let title = written.best("title", shown).filter(|title| title.status != written::Status::Original)?;
    let original = Button::link(texts.show_original(), format!("{path}?version=original")).quiet();
    let says = texts.translated(practice.language.name_in(language), title.status.code()).to_string();
    Some(Notice { actions: Actions(vec![original]), ..Notice::notable(says) })
}

/// One field of text; each line of it a paragraph. A field that the sources say nothing about says so.
fn part(field: &'static str, written: &WrittenTexts, shown: Language, texts: Texts) -> (SectionHead, Prose) {
    let head = SectionHead {
        id: field.replace('_', "-").into(),
        title: texts.field(field).to_string().into(),
        ..SectionHead::default()
    };
    let Some(found) = written.best(field, shown) else {
        return (head, Prose(vec![texts.sources_do_not_say().into()]));
    };
    let lines = found.content.lines().map(str::trim).filter(|line| !line.is_empty());
    let language = || Some(found.language.code().into());
    (head, Prose(lines.map(|line| Words::written(line.to_owned(), language())).collect()))
}

/// For somebody of a city, the preconditions held against that city; for others, as sentences.
fn preconditions_of(tx: &mut Tx<'_>, visit: &Visit<'_>, practice: &Practice) -> Result<(Prose, Checks), Stop> {
    let language = visit.language();
    let home = visit.actor.map(|actor| network::city_of_circle(tx, actor.home)).transpose()?.flatten();
    if let Some(city) = home.filter(|city| city.place != practice.place) {
        let known = network::facts_of(tx, &city)?;
        let intro = Texts::new(language).checked_against(city.name_in(language)).to_string();
        return Ok((Prose(vec![intro.into()]), preconditions::checks(&practice.rule, &known, language)));
    }
    let sentences = preconditions::preconditions(&practice.rule, language).into_iter();
    Ok((Prose(sentences.map(|part| part.sentence.into()).collect()), Checks::default()))
}

pub(super) fn example(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    let found: Option<PracticeId> = store::example(tx)?;
    Ok(found.map(|id| format!("/practices/{id}")))
}
