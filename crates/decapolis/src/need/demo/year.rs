//! A year of the demo network, played day by day: needs stated, questions asked and answered, outcomes told.

use kernel::capability::DemoWorld;
use kernel::db::Tx;
use kernel::stop::{Fault, Stop};
use serde::Deserialize;

use super::super::acts;
use super::super::model::{NeedId, NeedState, QuestionId};
use super::{ask_leader, leader_of, make_need};
/// The file as written, one entry a need.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Year {
    need: Vec<ToldNeed>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct ToldNeed {
    /// Days before today.
    days_ago: i64,
    city: u32,
    topic: String,
    language: String,
    words: String,
    question: Option<ToldQuestion>,
    /// Days after it was stated.
    closed_after: Option<i64>,
    #[serde(default)]
    outcome: String,
    #[serde(default)]
    is_dropped: bool,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct ToldQuestion {
    to: u32,
    words: String,
    /// Days after the need was stated.
    answered_after: i64,
    answer: String,
}

/// What happened on a day; the index is that of the need in the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Event {
    Stated,
    Answered,
    Closed,
}

/// Plays the year up to today, and with it what other capabilities did on its days.
pub(super) fn play(world: &DemoWorld<'_>) -> Result<(), Stop> {
    let year = read()?;
    let mut made: Vec<Option<(NeedId, Option<QuestionId>)>> = vec![None; year.len()];
    for (days_ago, event, index) in in_order(&year) {
        world.live_until(days_ago)?;
        let told = year[index].clone();
        match (event, made[index]) {
            (Event::Answered, Some((_, Some(question)))) => {
                world.db.write_blocking("demo_answer", move |tx| answer(tx, &told, question))?;
            }
            (Event::Closed, Some((need, _))) => {
                world.db.write_blocking("demo_close", move |tx| close(tx, &told, need))?;
            }
            _ => made[index] = Some(world.db.write_blocking("demo_need", move |tx| state(tx, &told))?),
        }
    }
    world.live_until(0)
}

fn read() -> Result<Vec<ToldNeed>, Fault> {
    let year: Year = toml::from_str(include_str!("year.toml")).map_err(|error| Fault::broken("demo year", error))?;
    Ok(year.need)
}

/// All events, the oldest first: days ago, what, which need.
fn in_order(year: &[ToldNeed]) -> Vec<(i64, Event, usize)> {
    let of_need = |(index, told): (usize, &ToldNeed)| {
        let answered =
            told.question.as_ref().map(|question| (told.days_ago - question.answered_after, Event::Answered));
        let closed = told.closed_after.map(|days| (told.days_ago - days, Event::Closed));
        let events = [Some((told.days_ago, Event::Stated)), answered, closed];
        events.into_iter().flatten().map(move |(days_ago, event)| (days_ago, event, index))
    };
    let mut events: Vec<_> = year.iter().enumerate().flat_map(of_need).collect();
    events.sort_by_key(|(days_ago, event, index)| (-days_ago, *event, *index));
    events
}

fn state(tx: &mut Tx<'_>, told: &ToldNeed) -> Result<(NeedId, Option<QuestionId>), Stop> {
    let language = told.language.parse().unwrap_or_default();
    let need = make_need(tx, (told.city, &told.topic, &told.words, language))?;
    let question = told.question.as_ref().map(|question| ask_leader(tx, told.city, question.to, &question.words));
    Ok((need, question.transpose()?))
}

fn answer(tx: &mut Tx<'_>, told: &ToldNeed, question: QuestionId) -> Result<(), Stop> {
    let Some(asked) = &told.question else { return Ok(()) };
    let actor = leader_of(tx, asked.to)?;
    acts::answer(tx, &actor, question, &asked.answer)
}

fn close(tx: &mut Tx<'_>, told: &ToldNeed, need: NeedId) -> Result<(), Stop> {
    let actor = leader_of(tx, told.city)?;
    let state = if told.is_dropped { NeedState::Dropped } else { NeedState::Met };
    acts::move_need(tx, &actor, need, state, &told.outcome)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_need_of_the_year_is_told_to_its_end() {
        for told in read().expect("the file is read") {
            let closed = told.closed_after.map(|days| told.days_ago - days);
            assert_eq!(closed.is_some(), !told.outcome.is_empty(), "{}", told.words);
            assert!(closed.is_none_or(|days| days >= 0), "closed in the future: {}", told.words);
            assert!(told.question.is_none_or(|asked| asked.answered_after <= told.days_ago), "{}", told.words);
        }
    }

    #[test]
    fn a_year_is_played_the_oldest_day_first() {
        let events = in_order(&read().expect("the file is read"));
        assert!(events.is_sorted_by_key(|(days_ago, ..)| -days_ago));
        assert_eq!(events.first().map(|(days_ago, event, _)| (*days_ago, *event)), Some((341, Event::Stated)));
    }
}
