//! Drawing up who meets whom: mutual wishes of those who take part get a slot and a table. As many as can be are met, the
//! worst-off first; nobody meets twice in a slot, while they speak in an item of the agenda, or when they said that they cannot.

use std::collections::BTreeMap;

use kernel::db::Tx;
use kernel::post::PostId;
use kernel::session::Actor;
use kernel::step::{self, NewStep};
use kernel::stop::Stop;
use kernel::time::Timestamp;
use timetable::meetings::{self, Hindrance, Person, Question};

use super::acts::note;
use super::loaded::{self, Opened};
use super::model::{DRAW_DAYS, Drawn, KIND, Plan, Unmet};
use super::rules::{self, Refusal};
use super::store::{self, away, drawn, record};
use crate::agenda;
use crate::forum::MeetingId;

/// Steps of the search: some thirty milliseconds, since other writers wait.
const STEPS: u64 = 300_000;

/// Draws up, or draws up again with another seed.
pub(super) fn draw(tx: &mut Tx<'_>, actor: &Actor, id: MeetingId) -> Result<(), Stop> {
    let Opened { meeting, standing, round, phase } = loaded::open(tx, actor, id)?;
    let leave = rules::may_draw(&standing, (phase, tx.now()), round.as_ref())?;
    let round = leave.round;
    let posts = loaded::posts(tx, id)?;
    let wishes = store::wishes(tx, round.id)?;
    let mut busy = agenda::times_of_speakers(tx, id)?;
    busy.extend(away::all(tx, round.id)?);
    let made = solve(&round.plan, posts, &wishes, &busy, round.draws.unsigned_abs());
    if !drawn::keep(tx, &leave, &made)? {
        return Err(Refusal::Told.into());
    }
    let due_at = tx.now().plus_days(DRAW_DAYS).min(round.plan.starts_at);
    let (post, title) = (round.author, &meeting.name);
    step::set(tx, NewStep { record: record(round.id), kind: KIND, verb: "tell", post, due_at, title })?;
    note(tx, "encounters_drawn", actor, round.id)
}

/// Who speaks, or cannot be met, from when until when.
type Busy = (PostId, Timestamp, Timestamp);

fn solve(plan: &Plan, mut posts: Vec<PostId>, wishes: &[(PostId, PostId)], busy: &[Busy], seed: u64) -> Drawn {
    posts.sort_unstable();
    posts.dedup();
    let places: BTreeMap<PostId, usize> = posts.iter().enumerate().map(|(at, post)| (*post, at)).collect();
    let wish = |(post, wanted): &(PostId, PostId)| Some((*places.get(post)?, *places.get(wanted)?));
    let question = Question {
        slots: usize::try_from(plan.slots).unwrap_or_default(),
        tables: usize::try_from(plan.tables).unwrap_or_default(),
        people: posts.iter().map(|post| person(plan, *post, busy)).collect(),
        wishes: wishes.iter().filter_map(wish).collect(),
    };
    let found = meetings::make(&question, STEPS, seed);
    let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    let met = found.meetings.iter().map(|met| {
        let (one, other) = met.people;
        (posts[one], posts[other], number(met.slot), number(met.table))
    });
    let unmet = found.unmet.iter().map(|unmet| Unmet {
        one: posts[unmet.people.0],
        other: posts[unmet.people.1],
        common: number(unmet.hindered.len()),
        full: number(unmet.hindered.iter().filter(|(_, why)| *why == Hindrance::Full).count()),
    });
    Drawn { met: met.collect(), unmet: unmet.collect() }
}

/// Somebody with the slots in which they speak or cannot be met.
fn person(plan: &Plan, post: PostId, busy: &[Busy]) -> Person {
    let own: Vec<_> = busy.iter().filter(|(who, ..)| *who == post).map(|(_, from, until)| (*from, *until)).collect();
    let is_away = |slot: &i64| own.iter().any(|span| plan.touches(*slot, *span));
    let away = (0..plan.slots).filter(is_away).filter_map(|slot| usize::try_from(slot).ok());
    Person { id: post.to_string(), away: away.collect() }
}

#[cfg(test)]
#[path = "tests/drawing.rs"]
mod tests;
