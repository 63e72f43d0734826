//! SQL of who competes for which contract.

use kernel::db::{Param, Row, Tx};
use kernel::stop::{Fault, Stop};

use super::super::model::{Meeting, MeetingId};
use super::model::{Contest, ContestId, Contests};
use super::rules::{MayDeclare, MayDrop};

kernel::statements! {
    INSERT_CONTEST = "INSERT INTO meeting_contest (id, meeting, giver, contract, contract_key, competitor, said_by, said_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT DO NOTHING";
    DELETE_CONTEST = "DELETE FROM meeting_contest WHERE id = ?1";
    CONTEST = "SELECT id, meeting, giver, contract, contract_key, competitor FROM meeting_contest WHERE id = ?1";
    CONTESTS = "SELECT id, meeting, giver, contract, contract_key, competitor FROM meeting_contest WHERE meeting = ?1
        ORDER BY giver, contract_key, competitor LIMIT 100";
}

impl Contests {
    pub(in crate::forum) fn load(tx: &mut Tx<'_>, meeting: &Meeting) -> Result<Self, Fault> {
        Ok(Self(of_meeting(tx, meeting.id)?))
    }
}

fn of_meeting(tx: &mut Tx<'_>, meeting: MeetingId) -> Result<Vec<Contest>, Fault> {
    tx.all(CONTESTS, &[&meeting], read)
}

pub(super) fn contest(tx: &mut Tx<'_>, id: ContestId) -> Result<Contest, Stop> {
    tx.one(CONTEST, &[&id], read)
}

/// Keeps that somebody competes for a contract; the same said twice is said once.
pub(super) fn insert(tx: &mut Tx<'_>, leave: &MayDeclare<'_>) -> Result<(), Fault> {
    let (id, now): (ContestId, _) = (tx.new_id(), tx.now());
    let (new, key) = (leave.new, atlas::fold(&leave.new.contract));
    let fields: [&dyn Param; 8] =
        [&id, &leave.meeting, &new.giver, &new.contract, &key, &new.competitor, &leave.by, &now];
    tx.run(INSERT_CONTEST, &fields).map(drop)
}

pub(super) fn delete(tx: &mut Tx<'_>, leave: &MayDrop<'_>) -> Result<(), Fault> {
    tx.run(DELETE_CONTEST, &[&leave.contest.id]).map(drop)
}

fn read(row: &Row<'_>) -> Result<Contest, Fault> {
    Ok(Contest {
        id: row.get(0)?,
        meeting: row.get(1)?,
        giver: row.get(2)?,
        contract: row.get(3)?,
        key: row.get(4)?,
        competitor: row.get(5)?,
    })
}
