//! Budgets of the demo's meetings, invented: one that was settled, one in three weeks, and the conference in four months. What
//! bursaries bind and what was paid for people stands beside them by itself.

use kernel::capability::DemoWorld;
use kernel::circle::CircleKind;
use kernel::db::Tx;
use kernel::post::Function;
use kernel::stop::Stop;

use super::acts;
use super::model::{Heading, NewLine};
use crate::forum::{self, Story};
use crate::gift::Payer;
use crate::network;

/// A line in a few words: what for, who pays and which one, planned and spent in whole units of the currency.
type Sketch = (Heading, Payer, &'static str, [i64; 2], &'static str);

const PAST: &[Sketch] = &[
    (Heading::Venue, Payer::HostCity, "", [1_200, 1_200], "Rooms of City Hall, as agreed (invented)."),
    (Heading::Catering, Payer::HostCity, "", [900, 1_050], "Two lunches; three guests more than planned (invented)."),
    (Heading::Interpretation, Payer::Network, "", [2_400, 2_400], ""),
    (Heading::Printing, Payer::Network, "", [300, 180], ""),
];
const AHEAD: &[Sketch] = &[
    (Heading::Venue, Payer::HostCity, "", [0, 0], "The host lends its rooms (invented)."),
    (Heading::Catering, Payer::HostCity, "", [1_800, 0], ""),
    (
        Heading::Catering,
        Payer::Partner,
        "The meeting’s dinner partner (invented)",
        [3_000, 3_000],
        "Dinner on the first day.",
    ),
    (Heading::Interpretation, Payer::Network, "", [5_200, 5_600], "One booth more than planned (invented)."),
    (Heading::Printing, Payer::Network, "", [400, 0], ""),
    (Heading::Staff, Payer::Network, "", [2_500, 900], "Two people for the door and the notes (invented)."),
];
const CONFERENCE: &[Sketch] = &[
    (Heading::Venue, Payer::HostCity, "", [18_000, 18_000], "Convention centre, contract signed (invented)."),
    (Heading::Catering, Payer::Network, "", [14_400, 0], ""),
    (Heading::Equipment, Payer::Network, "", [6_500, 2_000], "First instalment (invented)."),
    (Heading::Interpretation, Payer::Organisation, "A foundation for languages (invented)", [16_000, 0], ""),
    (Heading::Travel, Payer::Network, "", [8_000, 1_240], "Speakers."),
];

pub(super) fn make(world: &mut DemoWorld<'_>) -> Result<(), Stop> {
    world.db.write_blocking("demo_budgets", |tx| {
        keep(tx, Story::Past, ("USD", PAST))?;
        keep(tx, Story::Ahead, ("USD", AHEAD))?;
        keep(tx, Story::Conference, ("EUR", CONFERENCE))
    })
}

fn keep(tx: &mut Tx<'_>, story: Story, (currency, lines): (&str, &[Sketch])) -> Result<(), Stop> {
    const MINOR: i64 = 100;
    let Some(meeting) = forum::demo_meeting(tx, story)? else { return Ok(()) };
    let held = network::post_of_kind(tx, CircleKind::Secretariat, Function::Secretariat)?;
    let secretariat = network::actor_of(tx, &held)?;
    for (heading, payer, payer_name, [planned, spent], note) in lines {
        let new = NewLine {
            heading: *heading,
            payer: *payer,
            payer_name: (*payer_name).to_owned(),
            currency: currency.parse().map_err(|_| Stop::Missing)?,
            planned: planned * MINOR,
            spent: spent * MINOR,
            note: (*note).to_owned(),
        };
        acts::add(tx, &secretariat, meeting, &new)?;
    }
    Ok(())
}
