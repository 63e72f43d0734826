//! A published round is looked at every day for a year: a pair that did not come about and a post that fell vacant are
//! nobody's act in the round, and still somebody has to repair it.

use kernel::db::Tx;
use kernel::job::{self, JobContext, JobKind, Trouble};
use kernel::step;
use kernel::stop::Stop;

use super::model::{PublishedPair, RoundId, Stage};
use super::{gathering, repairing, store};

pub(super) const JOB: JobKind = JobKind { kind: "watch-round", run };

/// Days after publishing in which a round is looked at: as long as the longest programme of the ladder.
const WATCH_DAYS: i64 = 365;

fn run(context: &JobContext<'_>, payload: &str) -> Result<(), Trouble> {
    let id: RoundId = payload.parse().map_err(|_| Trouble::Never("not the id of a round".to_owned()))?;
    Ok(context.app.db.write_blocking("watch_round", move |tx| look(tx, id))?)
}

/// Puts the repair on the desk when there is something to repair, and takes it off when a successor came meanwhile.
pub(super) fn look(tx: &mut Tx<'_>, id: RoundId) -> Result<(), Stop> {
    let round = store::round(tx, id)?;
    if round.stage(tx.now()) != Stage::Published {
        return Ok(());
    }
    let pairs = gathering::pairs(tx, id)?;
    let came_apart = pairs.iter().any(PublishedPair::is_given_up);
    let is_broken = came_apart || !repairing::vacant_pairs(tx, id, &pairs)?.is_empty();
    match (is_broken, step::of_record(tx, store::record(id))?) {
        (true, None) => repairing::ask_to_repair(tx, &round)?,
        (false, Some(_)) => step::clear(tx, store::record(id))?,
        _ => {}
    }
    let tomorrow = tx.now().plus_days(1);
    if tomorrow < round.published_at.plus_days(WATCH_DAYS) {
        job::put(tx, JOB.kind, &id.to_string(), tomorrow)?;
    }
    Ok(())
}
