//! A pair that goes quiet is nudged once: both sides get one mail, and whoever keeps it sees it on the page.

use kernel::db::Tx;
use kernel::job::{self, JobContext, JobKind, Trouble};
use kernel::stop::Stop;

use super::engine::Whole;
use super::mails;
use super::model::EngagementId;
use super::store;
use super::template::Duty;

pub(super) const JOB: JobKind = JobKind { kind: "nudge-quiet-support", run };

/// Looks again when the pair would have been silent for as long as its template allows.
pub(super) fn watch(tx: &mut Tx<'_>, whole: &Whole) -> Result<(), Stop> {
    let Some(days) = whole.template.quiet_days else { return Ok(()) };
    let at = tx.now().plus_days(days);
    job::put(tx, JOB.kind, &whole.engagement.id.to_string(), at)?;
    Ok(())
}

fn run(context: &JobContext<'_>, payload: &str) -> Result<(), Trouble> {
    let id: EngagementId = payload.parse().map_err(|_| Trouble::Never("not the id of an engagement".to_owned()))?;
    Ok(context.app.db.write_blocking("nudge_quiet_support", move |tx| look(tx, id))?)
}

/// Nudges a pair that is silent; looks later at one that is not.
pub(super) fn look(tx: &mut Tx<'_>, id: EngagementId) -> Result<(), Stop> {
    let whole = store::whole(tx, id)?;
    let engagement = &whole.engagement;
    let Some(days) = whole.template.quiet_days else { return Ok(()) };
    if !engagement.is_running() || whole.step().kind.duty() != Duty::Collect {
        return Ok(());
    }
    let silent_from = engagement.active_at.plus_days(days);
    if silent_from <= tx.now() && store::set_nudged(tx, id)? {
        mails::nudge(tx, &whole, days)?;
    }
    let next = if silent_from > tx.now() { silent_from } else { tx.now().plus_days(days) };
    job::put(tx, JOB.kind, &id.to_string(), next)?;
    Ok(())
}
