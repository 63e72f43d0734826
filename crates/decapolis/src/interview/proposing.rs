//! A cluster becomes a proposed item of the agenda. A published agenda is read by partners too: no word of an answer goes into
//! it, and a city is named only where all members may read what it said. That the others were heard stays in the thread,
//! which their own people read.

use std::collections::BTreeSet;

use kernel::db::Tx;
use kernel::design::{Act, Button, Form, Look};
use kernel::form;
use kernel::stop::{Fault, Stop};
use kernel::thread::End;
use kernel::topic;
use kernel::web::{Answer, Visit};

use super::KIND;
use super::board::Board;
use super::clusters::{Cluster, grouped};
use super::loaded;
use super::model::Consent;
use super::reading::Reader;
use super::store::record;
use super::texts::Texts;
use crate::agenda::{self, Proposal};
use crate::forum::MeetingId;
use crate::network::CityId;

/// The button of a cluster, for who prepares a meeting that lies ahead.
pub(super) fn form(tx: &mut Tx<'_>, visit: &Visit<'_>, board: &Board, cluster: &Cluster) -> Result<Option<Form>, Stop> {
    let prepares = board.reader == Reader::Prepares && loaded::is_ahead(&board.meeting, tx.now());
    let Some(key) = cluster.key().filter(|_| prepares) else { return Ok(None) };
    let act = Act::SubmitAs { name: "cluster".into(), value: key.into() };
    let label = Texts::new(visit.language()).propose_item().into();
    let path = format!("/meetings/{}/interviews/proposals", board.meeting.id);
    Ok(Some(form::post(tx, visit, path, Vec::new(), vec![Button { label, act, look: Look::Quiet }])?))
}

/// Proposes a cluster, and leads to the agenda.
pub(super) fn propose(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let actor = visit.actor()?;
    let id: MeetingId = visit.param("meeting")?;
    let meeting = loaded::conducted(tx, actor, id)?;
    let board = Board::load(tx, actor, meeting.id, visit.language())?;
    let wanted = visit.request.form.get("cluster");
    let found = grouped(board.read).into_iter().find(|cluster| cluster.key().as_deref() == Some(wanted));
    let proposal = proposal(tx, visit, &found.ok_or(Stop::Malformed("cluster"))?)?;
    agenda::propose(tx, actor, meeting.id, &proposal)?;
    Ok(Answer::see_other(format!("/meetings/{id}/agenda")))
}

fn proposal(tx: &mut Tx<'_>, visit: &Visit<'_>, cluster: &Cluster) -> Result<Proposal, Fault> {
    let topics = topic::all(tx, visit.language())?;
    let named = cluster.topic.as_ref().and_then(|id| topics.iter().find(|topic| topic.id == *id));
    let for_members = cluster.answers.iter().filter(|read| read.consent == Consent::Members);
    let cities: BTreeSet<CityId> = for_members.filter_map(|read| read.city).collect();
    let interviews: BTreeSet<_> = cluster.answers.iter().filter_map(|read| read.interview).collect();
    let title = Texts::new(visit.language()).title_without_topic();
    Ok(Proposal {
        title: named.map_or_else(|| title.to_owned(), |topic| topic.name.clone()),
        words: String::new(),
        topic: cluster.topic.clone().unwrap_or_default(),
        sources: interviews.into_iter().map(|id| End { record: record(id), kind: KIND }).collect(),
        cities: cities.into_iter().collect(),
    })
}
