//! The consultations of the demo network, invented: one that forty cities answered, with its reply and what was done; one that is
//! open and waits for Kansas City, which signed five of its questions before; one that is being written.

mod asked;
mod asking;

use std::collections::BTreeMap;

use kernel::capability::{DemoWorld, PastDeed};
use kernel::circle::CircleKind;
use kernel::db::Tx;
use kernel::file::{self, Incoming};
use kernel::language::Language;
use kernel::post::Function;
use kernel::session::Actor;
use kernel::stop::{Fault, Stop, found};

use self::asked::{BEFORE, DemoQuestion, FIRST_WHY, GUIDE_FILE, NAMED_IN, NOW_NEW, OPEN_NAMED_IN, REPLY_IN, learned};
use super::loaded::Asked;
use super::model::{
    BankQuestionId, ConsultationId, ConsultationVersion, Done, Kind, NewAnswer, NewConsultation, NewDisposition,
    NewQuestion, Only, Reply, Said, Sheet, SheetAnswerId, SheetId, Source,
};
use super::store::sheet::{Due, set_done};
use super::{acts, answering, files, offered, signing, store, watching};
use crate::follow_up::Version;
use crate::network::{self, Activity, CityId, RegionId};

/// Kansas City, where the demo's leader and officer work, and Lyon, by their GeoNames ids: both answer.
const ANSWER_FIRST: [u32; 2] = [4_393_217, 2_996_944];
/// Days before today: when the first consultation was opened, answered, closed, and replied to.
const OPENED_DAYS: i64 = 150;
const ANSWERED_DAYS: [i64; 4] = [145, 140, 135, 130];
const LAST_DAYS: i64 = 120;
const CLOSED_DAYS: i64 = 119;
const REPLIED_DAYS: i64 = 95;
const PROMISED_DAYS: i64 = 90;
/// Days before today on which the second was opened, and days from today until its last day and its reply.
const OPEN_SINCE_DAYS: i64 = 12;
const OPEN_DAYS: i64 = 40;
const OPEN_REPLY_DAYS: i64 = 80;
/// Cities that answer of each region, in the order of the network; forty in all. Of two regions fewer than five.
const ANSWER_OF_REGION: [usize; 7] = [7, 8, 8, 6, 2, 4, 5];
/// Cities that answer in one of the transactions.
const SLICE: usize = 10;
/// So many cities of all regions have answered the open one, of those that did something in so many days: who is quiet in the demo
/// stays so.
const LATELY_DAYS: i64 = 25;
const ANSWERED_OPEN: usize = 9;

const TITLE: &str = "What the network works on next year";
const PURPOSE: &str = "The board decides on the plan of next year by what you say: its first theme, and what money is \
    asked for. Invented for this demo network, like every answer to it.";
const OPEN_TITLE: &str = "Help for people who are not online";
const OPEN_PURPOSE: &str = "The network writes down what its cities can promise people who are not online. What most \
    cannot promise is left out. Invented for this demo network.";
const DRAFT_TITLE: &str = "How we should meet";
const DRAFT_PURPOSE: &str = "The place and the form of the next forum follow from it. Invented for this demo network.";
const REPLY: &str = "(Invented) Thank you: forty answers are more than we ever had. The first theme of next year is people \
    who are not online. We do not ask for money for rules on AI next year, since others do.";

/// What happens on a day.
type Happening = fn(&mut Tx<'_>) -> Result<(), Stop>;

/// What happened while the year of the demo was played.
pub(crate) fn past() -> Vec<PastDeed> {
    let deed = |days_ago, name: &'static str, act: Happening| PastDeed {
        days_ago,
        deed: Box::new(move |world: &DemoWorld<'_>| world.db.write_blocking(name, act)),
    };
    let answers: [Happening; 4] =
        [|tx| answer_some(tx, 0), |tx| answer_some(tx, 1), |tx| answer_some(tx, 2), |tx| answer_some(tx, 3)];
    let ask_all = |days_ago, which: Which| PastDeed {
        days_ago,
        deed: Box::new(move |world: &DemoWorld<'_>| asking::ask_all(world, which)),
    };
    let mut deeds = vec![deed(OPENED_DAYS, "demo_consultation", open_first), ask_all(OPENED_DAYS, closed)];
    deeds.push(PastDeed { days_ago: ANSWERED_DAYS[0], deed: Box::new(hand_in) });
    deeds
        .extend(ANSWERED_DAYS.into_iter().zip(answers).map(|(days, act)| deed(days, "demo_consultation_answers", act)));
    deeds.push(deed(CLOSED_DAYS, "demo_consultation_closed", close_first));
    deeds.push(deed(REPLIED_DAYS, "demo_consultation_reply", reply_first));
    deeds.push(deed(OPEN_SINCE_DAYS, "demo_consultation_open", open_second));
    deeds.push(ask_all(OPEN_SINCE_DAYS, open));
    deeds.push(deed(OPEN_SINCE_DAYS, "demo_consultation_open_answers", answer_second));
    deeds
}

/// What is being written today.
pub(super) fn make(world: &mut DemoWorld<'_>) -> Result<(), Stop> {
    world.db.write_blocking("demo_consultation_draft", |tx| {
        let secretariat = secretariat(tx)?;
        let new = consultation((DRAFT_TITLE, DRAFT_PURPOSE), (tx.now().plus_days(60), tx.now().plus_days(90)));
        let id = acts::begin(tx, &secretariat, &new)?;
        let bank = store::bank::latest(tx, None)?;
        let first = bank.iter().rev().find(|question| question.kind == Kind::Scale).ok_or(Stop::Missing)?;
        acts::take_question(tx, &secretariat, id, (first.id, None))
    })
}

fn consultation(
    (title, purpose): (&str, &str),
    (answers_until, reply_until): (kernel::time::Timestamp, kernel::time::Timestamp),
) -> NewConsultation {
    NewConsultation {
        title: title.to_owned(),
        purpose: purpose.to_owned(),
        addressee: "The board of the network".to_owned(),
        language: Language::English,
        region: None,
        asks_deciding: false,
        answers_until: answers_until.start_of_day(),
        reply_until: reply_until.start_of_day(),
    }
}

fn open_first(tx: &mut Tx<'_>) -> Result<(), Stop> {
    let secretariat = secretariat(tx)?;
    let today = tx.now().plus_days(OPENED_DAYS);
    let days = (today.plus_days(-LAST_DAYS), today.plus_days(-PROMISED_DAYS));
    let id = acts::begin(tx, &secretariat, &consultation((TITLE, PURPOSE), days))?;
    acts::name(tx, &secretariat, id, &named(NAMED_IN))?;
    let mut asked = Vec::new();
    for question in &BEFORE {
        asked.push(ask(tx, &secretariat, id, (question, &asked))?);
    }
    acts::open_and_ask(tx, &secretariat, id)
}

/// Puts a question into a consultation, and its words in the other languages into the bank.
fn ask(
    tx: &mut Tx<'_>,
    actor: &Actor,
    id: ConsultationId,
    (question, before): (&DemoQuestion, &[BankQuestionId]),
) -> Result<BankQuestionId, Stop> {
    let only = question.only.and_then(|(at, is)| Some(Only { after: *before.get(at)?, is }));
    let in_language = |at: usize| NewQuestion {
        kind: question.kind,
        unit: question.unit[at].to_owned(),
        fact: question.fact.to_owned(),
        language: Language::ALL[at],
        words: question.words[at].to_owned(),
        choices: question.choices[at].iter().map(|choice| (*choice).to_owned()).collect(),
        rows_max: 0,
        rows: question.rows[at].iter().map(|row| (*row).to_owned()).collect(),
    };
    let made = acts::add_question(tx, actor, id, (&in_language(0), only))?;
    for at in 1..Language::ALL.len() {
        acts::translate(tx, actor, made, &in_language(at))?;
    }
    Ok(made)
}

/// The sheets of the cities that answer, those of the tests first; of each region as many as are to.
fn answering_sheets(tx: &mut Tx<'_>, id: ConsultationId) -> Result<Vec<Sheet>, Stop> {
    let members = network::members(tx)?;
    let is_first = |sheet: &Sheet| {
        let city = members.iter().find(|city| city.id == sheet.city);
        city.is_some_and(|city| ANSWER_FIRST.contains(&city.place.number()))
    };
    let mut sheets = store::sheet::sheets(tx, id)?;
    sheets.sort_by_key(|sheet| !is_first(sheet));
    let regions = network::regions(tx, Language::English)?;
    let mut left: BTreeMap<RegionId, usize> = regions.iter().map(|region| region.id).zip(ANSWER_OF_REGION).collect();
    sheets.retain(|sheet| match left.get_mut(&sheet.region) {
        Some(left) if *left > 0 => {
            *left -= 1;
            true
        }
        _ => false,
    });
    Ok(sheets)
}

/// Kansas City hands its guide in.
fn hand_in(world: &DemoWorld<'_>) -> Result<(), Stop> {
    let (name, words) = GUIDE_FILE;
    let incoming = Incoming::of(name, words.as_bytes()).map_err(|wrong| Fault::broken(name, format!("{wrong:?}")))?;
    let stored = file::deposit(world.db, world.files, words.as_bytes())?;
    world.db.write_blocking("demo_consultation_file", move |tx| {
        let Some(sheet) = sheet_of(tx, closed)? else { return Ok(()) };
        let city = store::sheet::sheet(tx, sheet)?.city;
        let city = network::city(tx, city)?;
        let leader = network::post_in(tx, city.circle, Function::Leader)?;
        let actor = network::actor_of(tx, &leader)?;
        let Some(answer) = store::sheet::answers(tx, sheet)?.pop() else { return Ok(()) };
        files::hand_in(tx, &actor, answer.id, (&incoming, stored), (answer.edit, actor.language)).map(drop)
    })
}

fn answer_some(tx: &mut Tx<'_>, slice: usize) -> Result<(), Stop> {
    let Some(id) = closed(tx)? else { return Ok(()) };
    let sheets = answering_sheets(tx, id)?;
    for (at, sheet) in sheets.iter().enumerate().skip(slice * SLICE).take(SLICE) {
        answer(tx, id, sheet, at)?;
    }
    Ok(())
}

/// A city's leader answers all questions that are asked of it and signs; two of three may be quoted.
pub(super) fn answer(tx: &mut Tx<'_>, id: ConsultationId, sheet: &Sheet, at: usize) -> Result<(), Stop> {
    let city = network::city(tx, sheet.city)?;
    let Some(held) = found(network::post_in(tx, city.circle, Function::Leader))? else { return Ok(()) };
    let actor = network::actor_of(tx, &held)?;
    let asked = Asked::load(tx, id)?;
    let offers = offered::to_city(tx, sheet.id, &city, &asked.questions)?;
    for (place, (item, question)) in asked.each().enumerate() {
        let answers = store::sheet::answers(tx, sheet.id)?;
        let is_asked = super::model::asked_of(&asked.items, &super::model::said_of(&answers))[place];
        let own = answers.iter().find(|answer| answer.question == item.question);
        let Some(answer) = own.filter(|answer| is_asked && answer.said.is_none()) else { continue };
        match offers.get(&question.id) {
            Some(offer) => answering::confirm(tx, &actor, answer.id, &offer.key)?,
            None => {
                let new = said(question, actor.language, (at, place));
                answering::save(tx, &actor, answer.id, (&new, answer.edit))?;
            }
        }
    }
    let seen = signing::seen(&asked, &store::sheet::answers(tx, sheet.id)?);
    signing::sign(tx, &actor, sheet.id, (at % 3 != 2, &seen)).map(drop)
}

/// What a city of the demo says, by its number and the place of the question.
fn said(question: &super::model::BankQuestion, language: Language, (at, place): (usize, usize)) -> NewAnswer {
    let said = match (at + place) % 11 {
        _ if question.kind == Kind::File => Said::NotKnown,
        7 => Said::NotKnown,
        9 if question.kind == Kind::One => Said::NotOurs,
        _ => Said::Told,
    };
    let content = match question.kind {
        Kind::One => [2, 2, 1, 3, 2, 4, 1][at % 7].min(question.choices()).to_string(),
        Kind::Several => ["1 3", "1 2 3", "2", "1 3", "4", "1 2"][at % 6].to_owned(),
        Kind::Scale => [2, 3, 2, 4, 1, 3, 5][at % 7].to_string(),
        Kind::Number => (12 + at * 7).to_string(),
        Kind::Day | Kind::File => String::new(),
        Kind::Text => learned(language, at).to_owned(),
        Kind::Table => helpers(language, at),
    };
    let content = if said == Said::Told { content } else { String::new() };
    NewAnswer { said, content, language, version: question.version, source: Source::Typed }
}

/// Who helps in a city of the demo: some have no help on the telephone, and one in three says what works.
fn helpers(language: Language, at: usize) -> String {
    let words = if at.is_multiple_of(3) { learned(language, at) } else { "" };
    let telephone = if at % 4 == 3 { ["", ""] } else { ["6", "35"] };
    let libraries = (4 + at % 9).to_string();
    serde_json::json!([
        [libraries, "40", words],
        [(2 + at % 5).to_string(), "30", ""],
        [telephone[0], telephone[1], ""]
    ])
    .to_string()
}

fn close_first(tx: &mut Tx<'_>) -> Result<(), Stop> {
    let Some(id) = closed(tx)? else { return Ok(()) };
    let consultation = store::consultation(tx, id)?;
    acts::close(tx, &consultation)
}

fn reply_first(tx: &mut Tx<'_>) -> Result<(), Stop> {
    let Some(id) = closed(tx)? else { return Ok(()) };
    let secretariat = secretariat(tx)?;
    let items = store::items(tx, id)?;
    let done = [
        (Done::TakenUp, "(Invented) It is the first theme of the plan."),
        (
            Done::InPart,
            "(Invented) A round of peer visits looks at services without a smartphone; there is no money for more.",
        ),
        (Done::NotTakenUp, "(Invented) The figures are kept in the cities’ profiles; nothing else was asked of them."),
        (Done::TakenUp, "(Invented) Help lines are a session of the next forum."),
        (
            Done::TakenUp,
            "(Invented) What you wrote is read out at that session, with the names of those who may be quoted.",
        ),
        (Done::InPart, "(Invented) The network pays for training of helpers in libraries, and nothing else yet."),
        (Done::TakenUp, "(Invented) Who plans that session has read the guides."),
    ];
    for (item, (done, why)) in items.iter().zip(done) {
        let versions = if item.place == 1 { in_languages(FIRST_WHY) } else { Vec::new() };
        let new = NewDisposition { question: item.question, done, why: why.to_owned(), versions };
        acts::dispose(tx, &secretariat, id, &new)?;
    }
    let reply = Reply {
        who: "The board of the network".to_owned(),
        words: REPLY.to_owned(),
        language: Language::English,
        day: tx.now(),
        author: secretariat.post,
    };
    acts::write_reply(tx, &secretariat, id, (&reply, &in_languages(REPLY_IN)))?;
    for sheet in store::sheet::sheets(tx, id)? {
        set_done(tx, sheet.id, Due::Tell)?;
    }
    Ok(())
}

/// Title, purpose and addressee in all languages but the first.
fn named(words: [[&str; 3]; 3]) -> Vec<ConsultationVersion> {
    let version = |(language, [title, purpose, addressee]): (Language, [&str; 3])| ConsultationVersion {
        language,
        title: title.to_owned(),
        purpose: purpose.to_owned(),
        addressee: addressee.to_owned(),
    };
    Language::ALL.into_iter().skip(1).zip(words).map(version).collect()
}

/// Words in all languages but the first.
fn in_languages(words: [&str; 3]) -> Vec<Version> {
    let version = |(language, words): (Language, &str)| Version { language, words: words.to_owned() };
    Language::ALL.into_iter().skip(1).zip(words).map(version).collect()
}

/// The open one asks five questions of the bank again, and three new ones; some cities have answered, Kansas City has not.
fn open_second(tx: &mut Tx<'_>) -> Result<(), Stop> {
    let Some(before) = closed(tx)? else { return Ok(()) };
    let secretariat = secretariat(tx)?;
    let today = tx.now().plus_days(OPEN_SINCE_DAYS);
    let days = (today.plus_days(OPEN_DAYS), today.plus_days(OPEN_REPLY_DAYS));
    let id = acts::begin(tx, &secretariat, &consultation((OPEN_TITLE, OPEN_PURPOSE), days))?;
    acts::name(tx, &secretariat, id, &named(OPEN_NAMED_IN))?;
    let mut asked: Vec<BankQuestionId> = Vec::new();
    for item in store::items(tx, before)?.iter().skip(1).take(3) {
        acts::take_question(tx, &secretariat, id, (item.question, None))?;
        asked.push(item.question);
    }
    for question in &NOW_NEW {
        asked.push(ask(tx, &secretariat, id, (question, &asked))?);
    }
    for item in store::items(tx, before)?.iter().skip(5) {
        acts::take_question(tx, &secretariat, id, (item.question, None))?;
    }
    acts::open_and_ask(tx, &secretariat, id)
}

/// Some cities have answered the open one.
fn answer_second(tx: &mut Tx<'_>) -> Result<(), Stop> {
    let Some(id) = open(tx)? else { return Ok(()) };
    let activity = Activity::of_last(tx, LATELY_DAYS)?;
    let active: Vec<CityId> =
        activity.members().iter().filter(|one| activity.is_active(one)).map(|one| one.city.id).collect();
    let sheets = answering_sheets(tx, id)?.into_iter().skip(ANSWER_FIRST.len());
    let sheets = sheets.filter(|sheet| active.contains(&sheet.city));
    for (at, sheet) in one_of_each_region(sheets).iter().enumerate().take(ANSWERED_OPEN) {
        answer(tx, id, sheet, at)?;
    }
    let consultation = store::consultation(tx, id)?;
    watching::watch_at(tx, id, watching::reminded_at(&consultation))
}

/// The same sheets, first one of each region, then a second of each.
fn one_of_each_region(sheets: impl Iterator<Item = Sheet>) -> Vec<Sheet> {
    let mut of_region: BTreeMap<RegionId, usize> = BTreeMap::new();
    let turn = |sheet: Sheet| {
        let turn = of_region.entry(sheet.region).or_default();
        *turn += 1;
        (*turn, sheet)
    };
    let mut turns: Vec<(usize, Sheet)> = sheets.map(turn).collect();
    turns.sort_by_key(|(turn, _)| *turn);
    turns.into_iter().map(|(_, sheet)| sheet).collect()
}

fn secretariat(tx: &mut Tx<'_>) -> Result<Actor, Stop> {
    let held = network::post_of_kind(tx, CircleKind::Secretariat, Function::Secretariat)?;
    network::actor_of(tx, &held)
}

/// The secretariat's consultations, in the order in which they were begun: closed, open, a draft.
fn made(tx: &mut Tx<'_>, at: usize) -> Result<Option<ConsultationId>, Stop> {
    let Some(held) = found(network::post_of_kind(tx, CircleKind::Secretariat, Function::Secretariat))? else {
        return Ok(None);
    };
    Ok(store::of_author(tx, held.post)?.get(at).copied())
}

pub(super) fn closed(tx: &mut Tx<'_>) -> Result<Option<ConsultationId>, Stop> {
    made(tx, 0)
}

pub(super) fn open(tx: &mut Tx<'_>) -> Result<Option<ConsultationId>, Stop> {
    made(tx, 1)
}

pub(super) fn draft(tx: &mut Tx<'_>) -> Result<Option<ConsultationId>, Stop> {
    made(tx, 2)
}

/// Kansas City's sheet of the consultation that is open.
pub(super) fn own_sheet(tx: &mut Tx<'_>) -> Result<Option<SheetId>, Stop> {
    sheet_of(tx, open)
}

/// Its answer with a file.
pub(super) fn handed_in(tx: &mut Tx<'_>) -> Result<Option<SheetAnswerId>, Stop> {
    let Some(sheet) = sheet_of(tx, closed)? else { return Ok(None) };
    Ok(store::sheet::answers(tx, sheet)?.last().map(|answer| answer.id))
}

/// Which of the demo's consultations.
type Which = fn(&mut Tx<'_>) -> Result<Option<ConsultationId>, Stop>;

/// Kansas City's sheet of one of the consultations.
fn sheet_of(tx: &mut Tx<'_>, of: Which) -> Result<Option<SheetId>, Stop> {
    let Some(id) = of(tx)? else { return Ok(None) };
    let Some(city) = network::city_at(tx, atlas::PlaceId::new(ANSWER_FIRST[0]))? else { return Ok(None) };
    Ok(store::sheet::of_city(tx, id, city.id)?.map(|sheet| sheet.id))
}
