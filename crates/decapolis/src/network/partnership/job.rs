//! The job that puts a partnership on the secretariat's desk 90 days before its end.

use kernel::job::{JobContext, JobKind, Trouble};

use super::{PartnershipId, acts};

pub(in crate::network) const JOB: JobKind = JobKind { kind: "remind-partnership", run };

fn run(context: &JobContext<'_>, payload: &str) -> Result<(), Trouble> {
    let id: PartnershipId = payload.parse().map_err(|_| Trouble::Never("not the id of a partnership".to_owned()))?;
    Ok(context.app.db.write_blocking("remind_partnership", move |tx| acts::remind(tx, id))?)
}
