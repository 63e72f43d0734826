//! What happens in the room of a meeting: who sits with whom, who speaks next; and when it is held.

use kernel::db::Tx;
use kernel::stop::Stop;
use kernel::token::Scope::Post;
use kernel::web::{Answer, Example, Visit};

use super::super::listing;
use super::super::resource::{Resource, only};
use super::example::example_of;
use super::filters::DAY_ASKED;
use crate::breakout::{self, BreakoutData, BreakoutsData};
use crate::forum::{self, HoursData};
use crate::speaking::{self, SpeakingData};

pub(super) const BREAKOUTS: Resource = Resource::at::<BreakoutsData>(
    "/api/v1/meetings/{meeting}/breakouts",
    "api_breakouts",
    Post,
    breakouts,
    Example::Record(|tx| example_of(tx, "/meetings/{meeting}/breakouts")),
)
.answering("The groups and tables of a meeting, with the reader's own");

pub(super) const BREAKOUT: Resource = Resource::at::<BreakoutData>(
    "/api/v1/breakouts/{breakout}",
    "api_breakout",
    Post,
    breakout,
    Example::Record(|tx| example_of(tx, "/breakouts/{breakout}")),
)
.answering("Who sits with whom in an item or at a dinner; for who conducts also why");

pub(super) const SPEAKING: Resource = Resource::at::<SpeakingData>(
    "/api/v1/agenda-items/{agenda_item}/speaking",
    "api_speaking",
    Post,
    speaking,
    Example::Record(|tx| example_of(tx, "/agenda-items/{agenda_item}/speaking")),
)
.answering("The speaking list of an item; of a private one the reader's own place alone");

pub(super) const HOURS: Resource = Resource::at::<HoursData>(
    "/api/v1/meetings/{meeting}/hours",
    "api_hours",
    Post,
    hours,
    Example::Record(|tx| example_of(tx, "/meetings/{meeting}/hours")),
)
.answering("When a meeting by video could begin, the fairest hour first, for who conducts it")
.taking(DAY_ASKED);

fn hours(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, DAY_ASKED)?;
    listing::found(visit, &forum::hours_data(tx, visit)?)
}

fn speaking(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::found(visit, &speaking::speaking_data(tx, visit)?)
}

fn breakouts(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::found(visit, &breakout::breakouts_data(tx, visit)?)
}

fn breakout(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::found(visit, &breakout::breakout_data(tx, visit)?)
}
