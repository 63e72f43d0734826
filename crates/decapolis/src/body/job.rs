//! What a day brings a body: 90 days before its end it is on its chair's desk; when a chair's seat begins or ends, its meetings have
//! another chair.

use kernel::job::{JobContext, JobKind, Trouble};

use super::model::BodyId;
use super::{acts, meeting};

pub(super) const JOB: JobKind = JobKind { kind: "remind-body", run };
pub(super) const CHAIR_JOB: JobKind = JobKind { kind: "follow-body-chair", run: follow_chair };

fn follow_chair(context: &JobContext<'_>, payload: &str) -> Result<(), Trouble> {
    let id = body(payload)?;
    Ok(context.app.db.write_blocking("follow_body_chair", move |tx| meeting::chair_follows(tx, id))?)
}

fn body(payload: &str) -> Result<BodyId, Trouble> {
    payload.parse().map_err(|_| Trouble::Never("not the id of a body".to_owned()))
}

fn run(context: &JobContext<'_>, payload: &str) -> Result<(), Trouble> {
    let id = body(payload)?;
    Ok(context.app.db.write_blocking("remind_body", move |tx| acts::remind(tx, id))?)
}
