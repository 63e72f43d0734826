//! Kansas City's residents at the river, invented: who is missing, what looks made by few hands, and what is done with each statement.

use kernel::capability::{DemoWorld, PastDeed};
use kernel::db::Tx;
use kernel::language::Language;
use kernel::post::Function;
use kernel::session::Actor;
use kernel::stop::Stop;
use kernel::time::{Timestamp, Zone};
use opinion::Side;

use super::super::answered::Answered;
use super::super::census::{self, CensusClass, CensusGroup};
use super::super::model::{
    Access, Conversation, ConversationId, Decision, Disposition, NewConversation, Outcome, Reason, StatementId,
};
use super::super::store::{self, statement, voting};
use super::super::{acts, drawing, rules};
use super::{OWN_PLACE, Story, conversation, in_languages};
use crate::network;

/// Days before today: begun, voted, over, answered.
const BEGUN: i64 = 55;
const VOTED: i64 = 45;
const OVER: i64 = 25;
const ANSWERED: i64 = 9;
/// Residents who voted, each in minutes of their own; of them the first so many want fewer cars.
const PEOPLE: usize = 120;
const GREEN: usize = 70;
/// Devices that said the same within a minute.
const ALIKE: usize = 14;
/// Voters that are written at once: a transaction stays short.
const AT_ONCE: usize = 20;

const STATEMENTS: [&str; 10] = [
    "The riverfront should be without cars on Sundays (invented).",
    "More trees matter more than more parking (invented).",
    "Shops at the river need parking in front of their doors (invented).",
    "A lane for bicycles should run along the whole river (invented).",
    "Concerts at the river should end at ten (invented).",
    "There should be toilets that are open at night (invented).",
    "The bank should be reached without steps (invented).",
    "Money is better spent on roads than on the river (invented).",
    "A ferry should cross every half hour in summer (invented).",
    "Houses at the river should have five floors at most (invented).",
];
/// What residents added: one that people vote on, and one that insults.
const ADDED: [&str; 2] =
    ["The fish market should come back (invented).", "Whoever planned the bridge is a fool (invented)."];

/// What is done with each statement, why, and in how many days.
const DONE: [(Outcome, &str, Option<i64>); 11] = [
    (Outcome::InPart, "One Sunday a month, for a year; then it is counted again (invented).", Some(120)),
    (Outcome::InPart, "Forty trees where parking is least used (invented).", Some(300)),
    (Outcome::InPart, "Loading stays allowed until eleven in the morning (invented).", Some(120)),
    (Outcome::TakenUp, "The lane is drawn into the plan of the shore (invented).", Some(200)),
    (Outcome::NotTakenUp, "Opinions are even, so the hours stay as they are (invented).", None),
    (Outcome::TakenUp, "Two are built this year: all groups want them (invented).", Some(90)),
    (Outcome::TakenUp, "Ramps at all six stairs: all groups want them (invented).", Some(240)),
    (Outcome::NotTakenUp, "The money is for parks by law (invented).", None),
    (Outcome::InPart, "A ferry runs on weekends in July and August, as a trial (invented).", Some(200)),
    (Outcome::NotTakenUp, "The state decides how high houses are; we pass it on (invented).", None),
    (Outcome::InPart, "On Saturdays, if three sellers are found (invented).", Some(150)),
];
const RESPONSE: &str = "Toilets and ramps come first: all groups want them. On cars you are of two minds, so we try one Sunday a month. Few of \
    you were under 30; we ask at schools before the plan is decided (invented).";
const RESPONSE_IN: [&str; 3] = [
    "Primero van los aseos y las rampas: todos los grupos los quieren. Sobre los coches hay dos opiniones, así que probamos un domingo al mes \
        (inventado).",
    "Les toilettes et les rampes viennent d’abord : tous les groupes les veulent. Sur les voitures, les avis sont partagés ; nous essayons un \
        dimanche par mois (inventé).",
    "المراحيض والمنحدرات أولًا: تريدها كل المجموعات. أما السيارات فالآراء فيها مختلفة، فنجرب يوم أحد واحدًا في الشهر (مختلق).",
];

pub(super) fn past() -> Vec<PastDeed> {
    vec![
        PastDeed { days_ago: BEGUN, deed: Box::new(ask) },
        PastDeed { days_ago: VOTED, deed: Box::new(vote) },
        PastDeed { days_ago: ANSWERED, deed: Box::new(answer) },
    ]
}

fn leader(tx: &mut Tx<'_>) -> Result<Actor, Stop> {
    let city = network::city_at(tx, atlas::PlaceId::new(OWN_PLACE))?.ok_or(Stop::Missing)?;
    let held = network::post_in(tx, city.circle, Function::Leader)?;
    network::actor_of(tx, &held)
}

fn ask(world: &DemoWorld<'_>) -> Result<(), Stop> {
    let today = world.today;
    world.db.write_blocking("demo_river", move |tx| begin(tx, today))
}

fn begin(tx: &mut Tx<'_>, today: Timestamp) -> Result<(), Stop> {
    let leader = leader(tx)?;
    let new = NewConversation {
        access: Access::Open,
        language: Language::English,
        question: "How should the riverfront change (invented)?".to_owned(),
        what_changes: "The plan of the shore, and what is built next year (invented).".to_owned(),
        source: String::new(),
        ends_at: today.plus_days(-OVER),
        response_at: today.plus_days(-ANSWERED + 3),
        seeds: STATEMENTS.map(str::to_owned).into(),
    };
    let id = acts::begin(tx, &leader, &new)?;
    let class = |name: &str, tenths: i64| CensusClass { name: name.to_owned(), tenths };
    let age = CensusGroup {
        place: 1,
        name: "Age".to_owned(),
        source: "Shares to try this out (invented)".to_owned(),
        year: 2025,
        classes: vec![class("Under 30", 380), class("30 to 64", 470), class("65 and over", 150)],
    };
    census::name(tx, &leader, id, &[age])?;
    let of = store::conversation(tx, id)?;
    for (words, decision) in ADDED.into_iter().zip([Decision::Accepted, Decision::Rejected(Some(Reason::Insult))]) {
        let voter = voting::join(tx, id, (words.as_bytes(), None))?;
        let leave = rules::may_take_part(&of, Some(&voter), tx.now())?;
        let leave = rules::may_propose(&leave, 0, 0)?;
        let added = statement::propose(tx, &leave, voter.id, (words, Language::English))?;
        acts::decide(tx, &leader, added, decision)?;
    }
    Ok(())
}

fn vote(world: &DemoWorld<'_>) -> Result<(), Stop> {
    let everybody: Vec<usize> = (0..PEOPLE + ALIKE).collect();
    for some in everybody.chunks(AT_ONCE) {
        let some = some.to_vec();
        world.db.write_blocking("demo_river_votes", move |tx| {
            let Some(of) = conversation(tx, Story::River)? else { return Ok(()) };
            let on: Vec<StatementId> = statement::accepted(tx, of.id)?.iter().map(|one| one.id).collect();
            some.iter().try_for_each(|number| takes_part(tx, &of, &on, *number))
        })?;
    }
    Ok(())
}

/// One of them votes, and most say how old they are.
fn takes_part(tx: &mut Tx<'_>, of: &Conversation, on: &[StatementId], number: usize) -> Result<(), Stop> {
    let key = format!("the demo's resident {number}");
    let voter = voting::join(tx, of.id, (key.as_bytes(), None))?;
    let now = voting::minute_of(tx.now().micros());
    for (place, statement) in on.iter().enumerate() {
        let Some((side, minute)) = said(number, place) else { continue };
        voting::put(tx, (voter.id, *statement, of.id), side, now + minute)?;
    }
    census::say_as(tx, (of, Some(&voter)), &[(1, class(number))])
}

/// What somebody says to a statement, and in which minute; nothing where it was not shown to them. Those who are alike say it in one
/// minute, and skip what matters nothing to them.
fn said(number: usize, place: usize) -> Option<(Side, i64)> {
    if number >= PEOPLE {
        return (place < 8).then(|| (side(false, PEOPLE, place), 1_000));
    }
    let is_shown = !(number + place).is_multiple_of(6);
    let minute = i64::try_from(2 * number + usize::from(place > 4)).unwrap_or(0);
    let is_green = number < GREEN;
    let side = match (number * 7 + place * 3) % 17 {
        0 => Side::Pass,
        1 => side(!is_green, number, place),
        _ => side(is_green, number, place),
    };
    is_shown.then_some((side, minute))
}

/// Two camps: fewer cars, or parking. All want toilets and ramps; on concerts, the ferry and the market each camp is of many minds.
fn side(is_green: bool, number: usize, place: usize) -> Side {
    match place {
        5 | 6 => Side::Agree,
        0 | 1 | 3 | 9 if is_green => Side::Agree,
        2 | 7 if !is_green => Side::Agree,
        0..=3 | 7 | 9 => Side::Disagree,
        _ => [Side::Agree, Side::Disagree, Side::Pass][(number / 2 + place) % 3],
    }
}

/// Their age: few are under 30, and some would rather not say.
fn class(number: usize) -> i64 {
    match number % 10 {
        0 => 1,
        1..=4 => 2,
        5..=8 => 3,
        _ => i64::from(number < 60),
    }
}

fn answer(world: &DemoWorld<'_>) -> Result<(), Stop> {
    let asked = world.db.read_blocking("demo_river_asked", |tx| conversation(tx, Story::River))?;
    let Some(asked) = asked else { return Ok(()) };
    // The last day is over: everybody is in what is shown.
    drawing::draw(world.db, asked.id)?;
    world.db.write_blocking("demo_river_response", move |tx| respond(tx, asked.id))
}

fn respond(tx: &mut Tx<'_>, id: ConversationId) -> Result<(), Stop> {
    let leader = leader(tx)?;
    let now = tx.now();
    for (one, (outcome, why, days)) in statement::accepted(tx, id)?.iter().zip(DONE) {
        let due_on = days.map_or(String::new(), |days| now.plus_days(days).date_in(&Zone::UTC).to_string());
        let disposition = Disposition { outcome, why: why.to_owned(), responder: Some(leader.post), due_on };
        acts::dispose(tx, &leader, one.id, &disposition, (Language::English, &[]))?;
    }
    let answer =
        Answered { words: RESPONSE.to_owned(), language: Language::English, versions: in_languages(RESPONSE_IN) };
    acts::close(tx, &leader, id, &answer)
}
