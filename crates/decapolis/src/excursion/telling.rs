//! Who is told that a visit was cancelled, or is at another time or place: all who have a place or wait, slice by slice within the
//! hour's limit of mails. How far it came stands in the visit and is moved with the mails, so nobody is told twice.

use kernel::db::Tx;
use kernel::id::Id;
use kernel::job::{self, JobContext, JobKind, Trouble};
use kernel::mail;
use kernel::stop::Stop;

use super::model::ExcursionId;
use super::{mails, store};

pub(super) const TELL: JobKind = JobKind { kind: "tell-site-visit", run };

/// Begins with the first.
pub(super) fn begin(tx: &mut Tx<'_>, id: ExcursionId) -> Result<(), Stop> {
    store::set_told(tx, id, 0)?;
    Ok(job::put(tx, TELL.kind, &id.to_string(), tx.now()).map(drop)?)
}

fn run(context: &JobContext<'_>, payload: &str) -> Result<(), Trouble> {
    let id = payload.parse().map_err(|_| Trouble::Never("not the id of a site visit".to_owned()))?;
    Ok(context.app.db.write_blocking("tell_site_visit", move |tx| tell(tx, id))?)
}

/// Tells the next fifty, and comes back for those after them.
fn tell(tx: &mut Tx<'_>, id: ExcursionId) -> Result<(), Stop> {
    let (excursion, told) = (store::excursion(tx, id)?, store::told(tx, id)?);
    let next = store::places_after(tx, id, told)?;
    mail::in_parts(tx, (TELL.kind, &id.to_string()), &next, |tx, next| {
        for place in next {
            mails::changed(tx, &excursion, place.post)?;
            store::set_told(tx, id, place.id.number())?;
        }
        Ok(())
    })
}
