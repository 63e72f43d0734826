//! What can be done with the register: write a line, put one right.

use kernel::audit;
use kernel::circle::{self, MEMBERS};
use kernel::db::Tx;
use kernel::post;
use kernel::session::Actor;
use kernel::stop::Stop;

use super::model::{Gift, GiftId, NewGift};
use super::rules::{self, MayWrite, Refusal};
use super::store::{self, record};

/// Writes a line for a post.
pub(super) fn write(tx: &mut Tx<'_>, actor: &Actor, new: &NewGift) -> Result<GiftId, Stop> {
    let held = post::by_id(tx, new.post)?.ok_or(Refusal::NotForThem)?;
    let leave = rules::may_write(actor, &held)?;
    put(tx, actor, &leave, new)
}

/// Puts a line right by a further one.
pub(super) fn correct(tx: &mut Tx<'_>, actor: &Actor, gift: &Gift, new: &NewGift) -> Result<GiftId, Stop> {
    let leave = rules::may_correct(actor, gift)?;
    let new = NewGift { post: gift.post, meeting: gift.meeting, ..new.clone() };
    put(tx, actor, &leave, &new)
}

/// What a bursary paid; a later sum takes the place of an earlier one.
pub(crate) fn write_bursary(
    tx: &mut Tx<'_>,
    actor: &Actor,
    new: &NewGift,
    known: Option<GiftId>,
) -> Result<GiftId, Stop> {
    let held = post::by_id(tx, new.post)?.ok_or(Refusal::NotForThem)?;
    let mut known = known.map(|known| store::gift(tx, known)).transpose()?;
    // Somebody may have put it right by hand meanwhile: the last line is the one to take the place of.
    while let Some(later) = known.as_ref().and_then(|known| known.corrected_by) {
        known = Some(store::gift(tx, later)?);
    }
    let leave = rules::of_bursary(&held, known.as_ref());
    put(tx, actor, &leave, new)
}

fn put(tx: &mut Tx<'_>, actor: &Actor, leave: &MayWrite, new: &NewGift) -> Result<GiftId, Stop> {
    let id = store::insert(tx, leave, actor, new)?;
    circle::open_to(tx, record(id), MEMBERS)?;
    audit::record(tx, "gift_written", actor.person, actor.post, record(id))?;
    Ok(id)
}
