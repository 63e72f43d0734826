//! The cities of a meeting, and how far the interview of each came: for who prepares it.

use std::collections::{BTreeMap, BTreeSet};

use kernel::db::Tx;
use kernel::language::Language;
use kernel::stop::Stop;
use kernel::time::Timestamp;

use super::model::{Interview, InterviewId, State};
use crate::forum::{self, MeetingId};
use crate::network::{self, CityId};

/// A city at the meeting, and how far its interview came.
#[derive(Debug)]
pub(super) struct Line {
    pub(super) city: CityId,
    pub(super) name: String,
    /// Nothing while nobody asked it.
    pub(super) interview: Option<Interview>,
    pub(super) answers: usize,
}

impl Line {
    pub(super) fn state(&self) -> State {
        self.interview.as_ref().map_or(State::NotAsked, Interview::state)
    }

    pub(super) fn is_late(&self, now: Timestamp) -> bool {
        self.interview.as_ref().is_some_and(|interview| interview.is_late(now))
    }
}

/// Every city at the meeting or with an interview; who is waited for longest comes first.
pub(super) fn lines_of(
    tx: &mut Tx<'_>,
    meeting: MeetingId,
    interviews: Vec<Interview>,
    counts: &BTreeMap<InterviewId, usize>,
    language: Language,
) -> Result<Vec<Line>, Stop> {
    let attending = forum::attendees(tx, meeting)?.into_iter().filter_map(|one| one.city);
    let cities: BTreeSet<CityId> = attending.chain(interviews.iter().map(|interview| interview.city)).collect();
    let names = network::names_of(tx, cities.iter().copied(), language)?;
    let mut by_city: BTreeMap<CityId, Interview> =
        interviews.into_iter().map(|interview| (interview.city, interview)).collect();
    let line = |city: CityId| {
        let interview = by_city.remove(&city);
        let answers = interview.as_ref().and_then(|interview| counts.get(&interview.id)).copied().unwrap_or(0);
        Line { city, name: names.get(&city).cloned().unwrap_or_default(), interview, answers }
    };
    let mut lines: Vec<Line> = cities.into_iter().map(line).collect();
    let now = tx.now();
    lines.sort_by(|one, other| {
        let rank = |line: &Line| (!line.is_late(now), line.state());
        rank(one).cmp(&rank(other)).then_with(|| one.name.cmp(&other.name))
    });
    Ok(lines)
}
