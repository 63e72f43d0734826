//! The bodies of the demo network: its board, a committee and two working groups, one of which ends soon and meets
//! before. Invented.

use atlas::PlaceId;
use kernel::capability::DemoWorld;
use kernel::circle::CircleKind;
use kernel::db::Tx;
use kernel::language::Language;
use kernel::post::Function;
use kernel::session::Actor;
use kernel::stop::Stop;
use kernel::time::Timestamp;

use super::model::{BodyId, BodyKind, NewBody, NewSeat};
use super::{acts, meeting, store};
use crate::forum;
use crate::network::{self, RegionId};

/// Boston, Nairobi, Medellín, Dublin and Kansas City, by their GeoNames ids.
const PLACES: [u32; 5] = [4_930_956, 184_745, 3_674_962, 2_964_574, 4_393_217];

pub(super) fn make(world: &mut DemoWorld<'_>) -> Result<(), Stop> {
    world.db.write_blocking("demo_bodies", make_bodies)
}

fn make_bodies(tx: &mut Tx<'_>) -> Result<(), Stop> {
    let chair = network::post_of_kind(tx, CircleKind::Body, Function::Chair)?;
    let actor = network::actor_of(tx, &chair)?;
    let remit = "Decides on members, money and the chair; meets four times a year (invented).";
    let board = new_body(tx, BodyKind::Board, "Board", remit, None, None);
    let board = acts::make_of(tx, &actor, &board, chair.home)?;
    acts::set_chair(tx, &actor, board, chair.post)?;
    seat_all(tx, &actor, board, 500)?;
    let remit = "Proposes what the network asks of suppliers (invented).";
    let committee = new_body(tx, BodyKind::Committee, "Standards committee", remit, None, None);
    let committee = acts::make(tx, &actor, &committee)?;
    seat_all(tx, &actor, committee, 80)?;
    let remit = "Writes one page of advice on plain words in on-line forms, in four languages (invented).";
    let group = new_body(tx, BodyKind::WorkingGroup, "Plain words", remit, Some(60), None);
    let group = acts::make(tx, &actor, &group)?;
    seat_all(tx, &actor, group, 60)?;
    invite_group(tx, group)?;
    let region = network::regions(tx, Language::English)?.first().map(|region| region.id);
    let remit = "Collected the sensor rules of the region’s cities (invented).";
    let done = new_body(tx, BodyKind::WorkingGroup, "Sensor rules", remit, Some(200), region);
    let done = acts::make(tx, &actor, &done)?;
    acts::close(tx, &actor, done, "Eleven texts collected; they stand among the practices.")
}

/// The secretariat invites the working group to its next meeting.
fn invite_group(tx: &mut Tx<'_>, group: BodyId) -> Result<(), Stop> {
    let held = network::post_of_kind(tx, CircleKind::Secretariat, Function::Secretariat)?;
    let secretariat = network::actor_of(tx, &held)?;
    let names = ("Working group: plain words", "Plain words: the second draft");
    let meeting = forum::make_demo_group(tx, &secretariat, names)?;
    meeting::invite(tx, &secretariat, &meeting, group)
}

fn new_body(
    tx: &Tx<'_>,
    kind: BodyKind,
    name: &str,
    remit: &str,
    days: Option<i64>,
    region: Option<RegionId>,
) -> NewBody {
    NewBody {
        kind,
        name: name.to_owned(),
        remit: remit.to_owned(),
        language: Language::English,
        region,
        starts_at: tx.now().plus_days(-200),
        ends_at: days.map_or(Timestamp::FOREVER, |days| tx.now().plus_days(days)),
    }
}

/// Gives the leaders of five cities a seat, and the first of them the chair where nobody has it.
fn seat_all(tx: &mut Tx<'_>, actor: &Actor, body: BodyId, days: i64) -> Result<(), Stop> {
    let has_chair = store::body(tx, body)?.chair.is_some();
    for (at, place) in PLACES.into_iter().enumerate() {
        let Some(city) = network::city_at(tx, PlaceId::new(place))? else { continue };
        let seat = NewSeat {
            city: city.id,
            function: Function::Leader,
            starts_at: tx.now().plus_days(-100),
            ends_at: tx.now().plus_days(days),
            chairs: at == 0 && !has_chair,
        };
        acts::give_seat(tx, actor, body, &seat)?;
    }
    Ok(())
}
