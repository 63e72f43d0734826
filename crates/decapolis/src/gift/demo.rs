//! Lines of the demo's first meeting, invented: the host city's dinner, a partner's fee, and one that was put right.

use kernel::capability::DemoWorld;
use kernel::circle::CircleKind;
use kernel::db::Tx;
use kernel::language::Money;
use kernel::post::Function;
use kernel::stop::Stop;

use super::acts;
use super::model::{GiftKind, NewGift, Payer, Source, Value};
use super::store;
use crate::forum::{self, Story};
use crate::network;

pub(super) fn make(world: &mut DemoWorld<'_>) -> Result<(), Stop> {
    world.db.write_blocking("demo_gifts", make_past)
}

/// Those who came from the first three cities, Kansas City among them.
fn make_past(tx: &mut Tx<'_>) -> Result<(), Stop> {
    let Some(id) = forum::demo_meeting(tx, Story::Past)? else { return Ok(()) };
    let meeting = forum::meeting(tx, id)?;
    let held = network::post_of_kind(tx, CircleKind::Secretariat, Function::Secretariat)?;
    let secretariat = network::actor_of(tx, &held)?;
    let dollars =
        |minor| Ok::<_, Stop>(Value::Known(Money { minor, currency: "USD".parse().map_err(|_| Stop::Missing)? }));
    let given_on = meeting.starts_at.date_in(&meeting.zone());
    let guests = forum::attendees(tx, id)?.into_iter().filter(|attendee| attendee.city.is_some());
    for (at, guest) in guests.take(3).enumerate() {
        let dinner = NewGift {
            meeting: Some(id),
            post: guest.post,
            payer: Payer::HostCity,
            payer_name: String::new(),
            kind: GiftKind::Dinner,
            value: if at == 1 { Value::NotKnown } else { dollars(6_500)? },
            given_on,
            source: Source::Hand,
            note: String::new(),
        };
        let line = acts::write(tx, &secretariat, &dinner)?;
        if at == 1 {
            let note = "The bill came later (invented).".to_owned();
            let right = NewGift { value: dollars(6_500)?, note, ..dinner };
            let gift = store::gift(tx, line)?;
            acts::correct(tx, &secretariat, &gift, &right)?;
        } else if at == 0 {
            let note = "Two nights, as all speakers had (invented).".to_owned();
            let (payer, payer_name) = (Payer::Partner, "The meeting’s hotel partner (invented)".to_owned());
            let hotel = NewGift { payer, payer_name, kind: GiftKind::Hotel, value: dollars(38_000)?, note, ..dinner };
            acts::write(tx, &secretariat, &hotel)?;
        }
    }
    Ok(())
}
