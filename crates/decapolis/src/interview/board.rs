//! What is known of a meeting's interviews, as far as one reader may read: for page, data and the section on the meeting's
//! page.

use std::collections::BTreeMap;

use kernel::db::Tx;
use kernel::language::Language;
use kernel::session::Actor;
use kernel::stop::Stop;

use super::lines::{Line, lines_of};
use super::loaded;
use super::model::{Interview, InterviewId};
use super::reading::{Read, Reader, read_by};
use super::store;
use crate::forum::{Meeting, MeetingId};
use crate::network;

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
