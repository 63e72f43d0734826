//! What cities of the demo did: a mentoring at work, one finished, a peer review at its public clock, a twinning, advice in
//! confidence with a lesson released, and requests that wait for an answer.

mod asked;
mod mentoring;
mod reviews;
mod twinning;

use super::play::{Place, Story};

pub(super) const KANSAS_CITY: Place = 4_393_217;
const DUBLIN: Place = 2_964_574;
const LYON: Place = 2_996_944;
const MEDELLIN: Place = 3_674_962;
const DAKAR: Place = 2_253_354;
const LEEDS: Place = 2_644_688;
const AMSTERDAM: Place = 2_759_794;
const CAPE_TOWN: Place = 3_369_157;

/// All of them.
pub(super) fn all() -> Vec<Story> {
    vec![
        mentoring::finished_mentoring(),
        asked::advice(),
        reviews::published_review(),
        twinning::twinning(),
        reviews::peer_review(),
        mentoring::mentoring(),
        asked::asked_for_a_call(),
        asked::asked_in_confidence(),
    ]
}
