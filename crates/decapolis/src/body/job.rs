//! The job that puts a body on its chair's desk 90 days before its end.

use kernel::job::{JobContext, JobKind, Trouble};

use super::acts;
use super::model::BodyId;

pub(super) const JOB: JobKind = JobKind { kind: "remind-body", run };

fn run(context: &JobContext<'_>, payload: &str) -> Result<(), Trouble> {
    let id: BodyId = payload.parse().map_err(|_| Trouble::Never("not the id of a body".to_owned()))?;
    Ok(context.app.db.write_blocking("remind_body", move |tx| acts::remind(tx, id))?)
}
