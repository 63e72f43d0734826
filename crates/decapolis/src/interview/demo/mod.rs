//! The interviews of the demo network, invented: before the meeting ahead two thirds of the cities have answered, one in a call
//! that it has still to check, and Kansas City has begun; before the first meeting everybody answered.

mod said;

use std::collections::BTreeMap;

use atlas::PlaceId;
use kernel::capability::{DemoWorld, PastDeed};
use kernel::circle::CircleKind;
use kernel::db::Tx;
use kernel::language::Language;
use kernel::post::{self, Function};
use kernel::session::Actor;
use kernel::stop::Stop;

use self::said::read;
use super::model::{InterviewId, NewSaid};
use super::rules::{self, MayAsk};
use super::{acts, loaded, store};
use crate::forum::{self, Attendee, Meeting, Story};
use crate::network;

/// Kansas City, where the demo's leader and officer work, by its GeoNames id.
const KANSAS_CITY: u32 = 4_393_217;
/// Days before today on which the cities of the first meeting were asked, and had answered.
const ASKED_DAYS_AGO: i64 = 240;
const ANSWERED_DAYS_AGO: i64 = 225;
/// The day after the first meeting began.
const MET_DAYS_AGO: i64 = 181;
/// Which city is called, and which says what may not be said.
const CALLED_AT: usize = 1;
const LIMITED_AT: usize = 2;
/// Things that each city says.
const SAID_EACH: usize = 3;
const UNSAID: &str = "Do not say that we are about to change our supplier.";

/// What happened while the year of the demo was played: everybody answered before the first meeting.
pub(crate) fn past() -> Vec<PastDeed> {
    let deed = |days_ago, name: &'static str, act: fn(&mut Tx<'_>) -> Result<(), Stop>| PastDeed {
        days_ago,
        deed: Box::new(move |world| world.db.write_blocking(name, act)),
    };
    vec![
        deed(ASKED_DAYS_AGO, "demo_first_interviews", |tx| asked(tx, Story::Past).map(drop)),
        deed(ANSWERED_DAYS_AGO, "demo_first_answers", answer_all),
        deed(MET_DAYS_AGO, "demo_first_interviews_over", end_all),
    ]
}

/// Before the meeting ahead.
pub(super) fn make(world: &mut DemoWorld<'_>) -> Result<(), Stop> {
    world.db.write_blocking("demo_interviews", make_ahead)
}

/// The interview of Kansas City before the meeting ahead.
pub(super) fn own(tx: &mut Tx<'_>) -> Result<Option<InterviewId>, Stop> {
    let Some(meeting) = forum::demo_meeting(tx, Story::Ahead)? else { return Ok(None) };
    let Some(city) = network::city_at(tx, PlaceId::new(KANSAS_CITY))? else { return Ok(None) };
    Ok(store::of_city(tx, meeting, city.id)?.map(|interview| interview.id))
}

/// Asks every city at a meeting; gives who was asked.
fn asked(tx: &mut Tx<'_>, story: Story) -> Result<Vec<(Attendee, InterviewId)>, Stop> {
    let Some((meeting, secretariat, leave)) = prepared(tx, story)? else { return Ok(Vec::new()) };
    let mut asked: Vec<(Attendee, InterviewId)> = Vec::new();
    for attendee in forum::attendees(tx, meeting.id)? {
        let is_new = attendee.city.is_some() && !asked.iter().any(|(known, _)| known.city == attendee.city);
        if is_new {
            let id = acts::ask_city(tx, &leave, &secretariat, &meeting, &attendee, true)?;
            asked.push((attendee, id));
        }
    }
    Ok(asked)
}

fn prepared(tx: &mut Tx<'_>, story: Story) -> Result<Option<(Meeting, Actor, MayAsk)>, Stop> {
    let Some(id) = forum::demo_meeting(tx, story)? else { return Ok(None) };
    let meeting = forum::meeting(tx, id)?;
    let held = network::post_of_kind(tx, CircleKind::Secretariat, Function::Secretariat)?;
    let secretariat = network::actor_of(tx, &held)?;
    let leave = rules::may_ask(loaded::is_ahead(&meeting, tx.now()))?;
    Ok(Some((meeting, secretariat, leave)))
}

fn make_ahead(tx: &mut Tx<'_>) -> Result<(), Stop> {
    let asked = asked(tx, Story::Ahead)?;
    let Some((_, secretariat, _)) = prepared(tx, Story::Ahead)? else { return Ok(()) };
    let (own, called, mut told) = {
        let all = read()?;
        (all[..2].to_vec(), all[2..4].to_vec(), Told::from(all, 4))
    };
    let answering = asked.len() * 2 / 3;
    for (at, (attendee, id)) in asked.iter().enumerate() {
        let actor = actor_of(tx, attendee)?;
        match at {
            // Kansas City is the first: it has said two things, and not that this is all.
            0 => say(tx, &actor, *id, &own)?,
            CALLED_AT => {
                say(tx, &secretariat, *id, &called)?;
                acts::finish(tx, &secretariat, *id)?;
            }
            _ if at <= answering => answer(tx, &actor, *id, &mut told)?,
            _ => {}
        }
        if at == LIMITED_AT {
            acts::set_unsaid(tx, &actor, *id, UNSAID, Language::English)?;
        }
    }
    Ok(())
}

fn answer_all(tx: &mut Tx<'_>) -> Result<(), Stop> {
    let mut told = Told::from(read()?, 12);
    for (attendee, id) in interviews(tx)? {
        let actor = actor_of(tx, &attendee)?;
        answer(tx, &actor, id, &mut told)?;
    }
    Ok(())
}

/// The interviews of the first meeting, with whoever answers.
fn interviews(tx: &mut Tx<'_>) -> Result<Vec<(Attendee, InterviewId)>, Stop> {
    let Some(meeting) = forum::demo_meeting(tx, Story::Past)? else { return Ok(Vec::new()) };
    let attendees = forum::attendees(tx, meeting)?;
    let of_post = |post| attendees.iter().find(|one| one.post == post).cloned();
    let known = store::of_meeting(tx, meeting)?.into_iter();
    Ok(known.filter_map(|interview| Some((of_post(interview.post)?, interview.id))).collect())
}

fn end_all(tx: &mut Tx<'_>) -> Result<(), Stop> {
    let Some(meeting) = forum::demo_meeting(tx, Story::Past)? else { return Ok(()) };
    let starts_at = forum::meeting(tx, meeting)?.starts_at;
    let all = store::of_meeting(tx, meeting)?;
    all.iter().try_for_each(|interview| acts::begin_meeting(tx, interview.id, starts_at))
}

/// What is still to be said, in the order of the file; a language that has no more begins anew.
struct Told {
    all: Vec<NewSaid>,
    next: BTreeMap<Language, usize>,
}

impl Told {
    fn from(all: Vec<NewSaid>, spoken: usize) -> Self {
        Self { all, next: BTreeMap::from([(Language::English, spoken)]) }
    }

    /// The next three, in a language.
    fn take(&mut self, language: Language) -> Vec<NewSaid> {
        let own: Vec<&NewSaid> = self.all.iter().filter(|said| said.language == language).collect();
        let next = self.next.entry(language).or_default();
        let taken = own.iter().cycle().skip(*next).take(SAID_EACH.min(own.len()));
        *next += SAID_EACH;
        taken.copied().cloned().collect()
    }
}

/// A city says three things in its language, and that this is all.
fn answer(tx: &mut Tx<'_>, actor: &Actor, id: InterviewId, told: &mut Told) -> Result<(), Stop> {
    say(tx, actor, id, &told.take(actor.language))?;
    acts::finish(tx, actor, id)
}

fn say(tx: &mut Tx<'_>, actor: &Actor, id: InterviewId, said: &[NewSaid]) -> Result<(), Stop> {
    said.iter().try_for_each(|new| acts::add(tx, actor, id, new).map(drop))
}

fn actor_of(tx: &mut Tx<'_>, attendee: &Attendee) -> Result<Actor, Stop> {
    let held = post::by_id(tx, attendee.post)?.ok_or(Stop::Missing)?;
    network::actor_of(tx, &held)
}
