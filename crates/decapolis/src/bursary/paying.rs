//! What a bursary pays, in the gift register.

use kernel::db::Tx;
use kernel::session::Actor;
use kernel::stop::Stop;

use super::model::{Bursary, Scheme};
use super::store;
use crate::forum::Meeting;
use crate::gift::{self, GiftKind, NewGift, Payer, Source, Value};

/// Writes a line, in place of an earlier one of the same bursary.
pub(super) fn write(
    tx: &mut Tx<'_>,
    actor: &Actor,
    (meeting, scheme): (&Meeting, &Scheme),
    bursary: &Bursary,
    sum: i64,
) -> Result<(), Stop> {
    let new = NewGift {
        meeting: Some(meeting.id),
        post: bursary.post,
        payer: Payer::Network,
        payer_name: String::new(),
        kind: GiftKind::Travel,
        value: Value::Known(scheme.money(sum)),
        given_on: tx.now().date_in(&meeting.zone()),
        source: Source::Bursary,
        note: String::new(),
    };
    let id = gift::write_bursary(tx, actor, &new, bursary.gift)?;
    Ok(store::set_gift(tx, bursary.id, id)?)
}
