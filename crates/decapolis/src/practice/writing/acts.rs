//! What a writer can do: begin a draft, write its parts, show it, withdraw it.

use std::collections::BTreeSet;

use atlas::PlaceId;
use conditions::Rule;
use kernel::audit;
use kernel::circle::{self, CircleId, EVERYBODY, MEMBERS};
use kernel::db::Tx;
use kernel::language::Language;
use kernel::search_feed;
use kernel::session::Actor;
use kernel::stop::{Fault, Stop};
use kernel::written::{self, Status, Written};

use super::super::confirmation;
use super::super::keywords::keywords;
use super::super::model::{Evidence, Practice, PracticeId, Source, Stage, State};
use super::super::rules::{self, MayWrite, Refusal};
use super::super::store as records;
use super::entries::{self, Entry};
use super::part::Part;
use super::store;
use crate::network;

/// What begins a draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in super::super) struct NewDraft {
    /// The city it is from.
    pub(in super::super) place: PlaceId,
    pub(in super::super) topic: String,
    pub(in super::super) language: Language,
    pub(in super::super) title: String,
    pub(in super::super) summary: String,
}

/// What a practice is in short.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in super::super) struct Basics {
    pub(in super::super) topics: Vec<String>,
    pub(in super::super) stage: Stage,
    pub(in super::super) started: Option<i64>,
    pub(in super::super) ended: Option<i64>,
}

/// Begins a draft, which its own city reads and, where it wrote it, the secretariat.
pub(in super::super) fn begin(tx: &mut Tx<'_>, actor: &Actor, new: &NewDraft) -> Result<PracticeId, Stop> {
    let city = network::city_at(tx, new.place)?;
    let leave = rules::may_begin(actor, city.as_ref())?;
    let practice = Practice {
        id: tx.new_id(),
        place: leave.city.place,
        language: new.language,
        stage: Stage::Unknown,
        started: None,
        ended: None,
        evidence: Evidence::Claim,
        rule: Rule::from_json(r#"{"all":[]}"#).expect("no precondition is a rule"),
        because: String::new(),
        source_year: None,
        confirmed_at: None,
        created_at: tx.now(),
        state: State::Draft,
        author: Some(leave.actor.post),
        withdrawn: None,
    };
    store::begin(tx, &leave, &practice)?;
    records::insert_topic(tx, practice.id, &new.topic)?;
    for circle in [leave.city.circle, actor.home] {
        circle::open_to(tx, practice.id.record(), circle)?;
    }
    let texts = [("title", new.title.clone()), ("summary", new.summary.clone())];
    set_texts(tx, actor, practice.id, new.language, &texts)?;
    Ok(practice.id)
}

/// Writes texts in a language: the author's own, or another person's version. An empty text is taken back.
pub(in super::super) fn set_texts(
    tx: &mut Tx<'_>,
    actor: &Actor,
    id: PracticeId,
    language: Language,
    texts: &[(&'static str, String)],
) -> Result<(), Stop> {
    let (practice, origin) = load(tx, actor, id)?;
    let leave = rules::may_write(actor, &practice, origin.as_ref())?;
    let status = if language == practice.language { Status::Original } else { Status::Human };
    for (field, content) in texts {
        if content.is_empty() {
            written::clear(tx, id.record(), field, language)?;
        } else {
            written::set(tx, id.record(), field, &Written { language, status, content: content.clone() })?;
        }
    }
    refresh_words(tx, &leave)?;
    note(tx, "practice_written", actor, id)
}

/// Says topics, stage and years.
pub(in super::super) fn set_basics(
    tx: &mut Tx<'_>,
    actor: &Actor,
    id: PracticeId,
    basics: &Basics,
) -> Result<(), Stop> {
    let (practice, origin) = load(tx, actor, id)?;
    let leave = rules::may_write(actor, &practice, origin.as_ref())?;
    store::set_basics(tx, &leave, basics)?;
    note(tx, "practice_written", actor, id)
}

/// Adds a source, a figure, a precondition or a city.
pub(in super::super) fn add_entry(tx: &mut Tx<'_>, actor: &Actor, id: PracticeId, entry: &Entry) -> Result<(), Stop> {
    let (practice, origin) = load(tx, actor, id)?;
    let leave = rules::may_write(actor, &practice, origin.as_ref())?;
    entries::add(tx, &leave, entry)?;
    judge(tx, &leave)?;
    note(tx, "practice_written", actor, id)
}

/// Takes an entry of a list away, counted from 0.
pub(super) fn remove_entry(
    tx: &mut Tx<'_>,
    actor: &Actor,
    id: PracticeId,
    part: Part,
    index: usize,
) -> Result<(), Stop> {
    let (practice, origin) = load(tx, actor, id)?;
    let leave = rules::may_write(actor, &practice, origin.as_ref())?;
    entries::remove(tx, &leave, part, index)?;
    judge(tx, &leave)?;
    note(tx, "practice_written", actor, id)
}

/// Opens a practice to the members or to everybody.
pub(in super::super) fn show(tx: &mut Tx<'_>, actor: &Actor, id: PracticeId, to: CircleId) -> Result<(), Stop> {
    let (practice, origin) = load(tx, actor, id)?;
    let leave = rules::may_write(actor, &practice, origin.as_ref())?;
    let texts = written::of_record(tx, id.record())?;
    let sources = records::sources(tx, id)?.len();
    let leave = rules::may_show(leave, |field| texts.original(field).is_some(), sources)?;
    if !store::set_state(tx, &leave.write, State::Published, None)? {
        return Err(Refusal::Withdrawn.into());
    }
    circle::open_to(tx, id.record(), MEMBERS)?;
    if to == EVERYBODY {
        circle::open_to(tx, id.record(), EVERYBODY)?;
    } else {
        circle::close_to(tx, id.record(), EVERYBODY)?;
    }
    if practice.state == State::Draft {
        confirmation::wait(tx, id)?;
    }
    note(tx, "practice_shown", actor, id)
}

/// Takes a practice back from everybody but its own city, and says why.
pub(in super::super) fn withdraw(tx: &mut Tx<'_>, actor: &Actor, id: PracticeId, reason: &str) -> Result<(), Stop> {
    let (practice, origin) = load(tx, actor, id)?;
    let leave = rules::may_write(actor, &practice, origin.as_ref())?;
    if !store::set_state(tx, &leave, State::Withdrawn, Some(reason))? {
        return Err(Refusal::Withdrawn.into());
    }
    // A practice from a file was open to everybody at once; its city goes on reading it.
    for home in [Some(actor.home), origin.as_ref().map(|city| city.circle)].into_iter().flatten() {
        circle::open_to(tx, id.record(), home)?;
    }
    for circle in [MEMBERS, EVERYBODY] {
        circle::close_to(tx, id.record(), circle)?;
    }
    kernel::step::clear(tx, id.record())?;
    note(tx, "practice_withdrawn", actor, id)
}

fn load(tx: &mut Tx<'_>, actor: &Actor, id: PracticeId) -> Result<(Practice, Option<network::City>), Stop> {
    let practice = records::practice(tx, id, actor.post)?;
    let origin = network::city_at(tx, practice.place)?;
    Ok((practice, origin))
}

/// The words by which needs find it, of title and summary in every language.
fn refresh_words(tx: &mut Tx<'_>, leave: &MayWrite<'_>) -> Result<(), Fault> {
    let texts = written::of_record(tx, leave.practice.id.record())?;
    let mut words = BTreeSet::new();
    for (field, language) in ["title", "summary"].into_iter().flat_map(|field| Language::ALL.map(|own| (field, own))) {
        words.extend(texts.best(field, language).map(|text| keywords(&text.content)).unwrap_or_default());
    }
    store::set_words(tx, leave, words.iter())
}

/// The evidence of a practice is that of its strongest result; one read from a file keeps its own until a result has one.
fn judge(tx: &mut Tx<'_>, leave: &MayWrite<'_>) -> Result<(), Fault> {
    let practice = leave.practice;
    let strongest = records::figures(tx, practice.id)?.into_iter().filter_map(|figure| figure.grade).max();
    let unsaid = if practice.author.is_some() { Evidence::Claim } else { practice.evidence };
    let year = records::sources(tx, practice.id)?.iter().filter_map(Source::year).max();
    store::set_strength(tx, leave, strongest.unwrap_or(unsaid), year)
}

fn note(tx: &mut Tx<'_>, act: &str, actor: &Actor, id: PracticeId) -> Result<(), Stop> {
    search_feed::changed(tx, id.record(), "practice")?;
    Ok(audit::record(tx, act, actor.person, actor.post, id.record())?)
}
