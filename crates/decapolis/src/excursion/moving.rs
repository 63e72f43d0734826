//! The line moves up: when a place is given back, when there are more, and when a post with a place comes to the meeting no more.
//! A meeting knows nothing of its visits, so a visit is looked at every hour until it begins.

use std::collections::BTreeSet;

use kernel::db::Tx;
use kernel::job::{self, JobContext, JobKind, Trouble};
use kernel::post::PostId;
use kernel::stop::{Stop, found};

use super::line::Line;
use super::model::{Excursion, ExcursionId, Place};
use super::{mails, store};
use crate::forum::{self, Phase};

pub(super) const WATCH: JobKind = JobKind { kind: "watch-site-visit", run };

const HOUR: i64 = 3_600;

fn run(context: &JobContext<'_>, payload: &str) -> Result<(), Trouble> {
    let id: ExcursionId = payload.parse().map_err(|_| Trouble::Never("not the id of a site visit".to_owned()))?;
    Ok(context.app.db.write_blocking("watch_site_visit", move |tx| look(tx, id))?)
}

/// Looks again in an hour.
pub(super) fn watch(tx: &mut Tx<'_>, id: ExcursionId) -> Result<(), Stop> {
    let later = tx.now().plus_seconds(HOUR);
    Ok(job::put(tx, WATCH.kind, &id.to_string(), later).map(drop)?)
}

pub(super) fn look(tx: &mut Tx<'_>, id: ExcursionId) -> Result<(), Stop> {
    let Some(excursion) = found(store::excursion(tx, id))? else { return Ok(()) };
    let meeting = forum::meeting(tx, excursion.meeting)?;
    if !excursion.is_open(tx.now()) || meeting.phase(tx.now()) == Phase::Cancelled {
        return Ok(());
    }
    settle(tx, id)?;
    watch(tx, id)
}

/// Frees the places of posts that have no seat any more, and gives what is free to who waits.
pub(super) fn settle(tx: &mut Tx<'_>, id: ExcursionId) -> Result<(), Stop> {
    let excursion = store::excursion(tx, id)?;
    let comes: BTreeSet<PostId> = forum::attendees(tx, excursion.meeting)?.into_iter().map(|one| one.post).collect();
    let places = store::places(tx, excursion.meeting)?;
    for place in places.iter().filter(|place| place.excursion == id && !comes.contains(&place.post)) {
        store::delete(tx, place.id)?;
    }
    move_up(tx, &excursion, None)
}

/// Gives free places in the order of the line. `asks` is whoever acts, who sees it on the page and needs no mail.
pub(super) fn move_up(tx: &mut Tx<'_>, excursion: &Excursion, asks: Option<PostId>) -> Result<(), Stop> {
    let places: Vec<Place> = store::places(tx, excursion.meeting)?;
    for (place, number) in Line::of(&places, excursion.id).moves_up(excursion.plan.places) {
        if store::give(tx, place, number)? && asks != Some(place.post) {
            mails::moved_up(tx, excursion, place.post)?;
        }
    }
    Ok(())
}
