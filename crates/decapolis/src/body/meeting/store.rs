//! SQL of which meetings are a body's.

use kernel::db::Tx;
use kernel::stop::Fault;

use super::super::model::BodyId;
use super::super::rules::MayInvite;
use crate::forum::MeetingId;

kernel::statements! {
    TIE = "INSERT INTO body_meeting (meeting, body, made_at) VALUES (?1, ?2, ?3) ON CONFLICT (meeting) DO NOTHING";
    BODY_OF_MEETING = "SELECT body FROM body_meeting WHERE meeting = ?1";
    MEETINGS_OF_BODY = "SELECT meeting FROM body_meeting WHERE body = ?1 ORDER BY meeting DESC LIMIT 10";
}

/// From now on the meeting is the body's; it stays so.
pub(super) fn tie(tx: &mut Tx<'_>, leave: &MayInvite<'_>, meeting: MeetingId) -> Result<(), Fault> {
    let now = tx.now();
    tx.run(TIE, &[&meeting, &leave.body.id, &now]).map(drop)
}

/// Whose meeting it is.
pub(super) fn body_of(tx: &mut Tx<'_>, meeting: MeetingId) -> Result<Option<BodyId>, Fault> {
    tx.first(BODY_OF_MEETING, &[&meeting], |row| row.get(0))
}

/// The latest meetings of a body.
pub(super) fn meetings_of(tx: &mut Tx<'_>, body: BodyId) -> Result<Vec<MeetingId>, Fault> {
    tx.all(MEETINGS_OF_BODY, &[&body], |row| row.get(0))
}
