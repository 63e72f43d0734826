//! What is known of a meeting's interviews, as far as one reader may read: for page, data and the section on the meeting's
//! page.

use std::collections::{BTreeMap, BTreeSet};

use kernel::db::Tx;
use kernel::language::Language;
use kernel::session::Actor;
use kernel::stop::Stop;
use kernel::time::Timestamp;

use super::loaded;
use super::model::{Interview, InterviewId, State};
use super::reading::{Read, Reader, read_by};
use super::store;
use crate::forum::{self, Meeting, MeetingId};
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

/// A meeting's interviews.
#[derive(Debug)]
pub(super) struct Board {
    pub(super) meeting: Meeting,
    pub(super) reader: Reader,
    /// For who prepares the meeting: every city at it, late ones first.
    pub(super) lines: Vec<Line>,
    /// What the reader reads.
    pub(super) read: Vec<Read>,
    /// What may not be said, for who prepares the meeting.
    pub(super) unsaid: BTreeMap<InterviewId, String>,
    /// The interview of the reader's own city.
    pub(super) own: Option<Interview>,
}

impl Board {
    /// Missing for whoever reads none of it, partners before all.
    pub(super) fn load(tx: &mut Tx<'_>, actor: &Actor, id: MeetingId, language: Language) -> Result<Self, Stop> {
        let (meeting, reader) = loaded::read_as(tx, actor, id)?;
        if reader == Reader::Other {
            return Err(Stop::Missing);
        }
        let said = store::answers_of_meeting(tx, id)?;
        let mut counts: BTreeMap<InterviewId, usize> = BTreeMap::new();
        said.iter().for_each(|said| *counts.entry(said.interview).or_default() += 1);
        let own = match network::city_of_circle(tx, actor.home)? {
            Some(city) => store::of_city(tx, id, city.id)?,
            None => None,
        };
        let (mut lines, mut unsaid) = (Vec::new(), BTreeMap::new());
        if reader == Reader::Prepares {
            let interviews = store::of_meeting(tx, id)?;
            let limited = interviews.iter().filter(|interview| !interview.unsaid.is_empty());
            unsaid = limited.map(|interview| (interview.id, interview.unsaid.clone())).collect();
            lines = lines_of(tx, id, interviews, &counts, language)?;
        }
        Ok(Self { meeting, reader, lines, read: read_by(said, reader), unsaid, own })
    }
}

/// Every city at the meeting or with an interview; who is waited for longest comes first.
fn lines_of(
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
