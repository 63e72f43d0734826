//! How one takes part in two meetings of the demo, invented: one in the room or from afar, one by video.

use kernel::db::Tx;
use kernel::session::Actor;
use kernel::stop::Stop;

use super::super::model::MeetingId;
use super::begin;
use super::model::{Joining, Way};

/// The roundtable in three weeks.
pub(in crate::forum) fn hybrid(tx: &mut Tx<'_>, secretariat: &Actor, id: MeetingId) -> Result<(), Stop> {
    let joining = Joining {
        way: Way::Hybrid,
        address: "https://video.network.example/roundtable".to_owned(),
        spoken: "English, Spanish".to_owned(),
        interpreted: "French, International Sign".to_owned(),
    };
    begin(tx, secretariat, id, &joining)
}

/// A meeting by video.
pub(in crate::forum) fn online(tx: &mut Tx<'_>, secretariat: &Actor, id: MeetingId) -> Result<(), Stop> {
    let address = "https://video.network.example/open-hour".to_owned();
    begin(tx, secretariat, id, &Joining { way: Way::Online, address, ..Joining::default() })
}
