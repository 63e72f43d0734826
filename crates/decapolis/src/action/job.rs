//! The job that reminds the owner of an action, some days before its day and once when it is late.

use kernel::job::{JobContext, JobKind, Trouble};

use super::model::ActionId;
use super::{REMIND, acts};

pub(super) const JOB: JobKind = JobKind { kind: REMIND, run };

fn run(context: &JobContext<'_>, payload: &str) -> Result<(), Trouble> {
    let id: ActionId = payload.parse().map_err(|_| Trouble::Never("not the id of an action".to_owned()))?;
    Ok(context.app.db.write_blocking("remind_action", move |tx| acts::remind(tx, id))?)
}
