//! What is wrong in a calendar file, and at which line.
//!
//! A problem is what RFC 5545 (or 5546 for invitations, 7986, 7953, 9074) says MUST be otherwise and what a reader then has
//! to guess or refuse. Not a problem: what the RFC only recommends (75 octets a line, `FREQ` first), what every program reads
//! alike (bare line feeds, `-0000`, a date as the end of a rule of times), and any `X-` name.

mod amounts;
mod calendar;
mod event;
mod properties;
mod rules;
mod zone;

use serde::Serialize;

use crate::component::{self, Component};
use crate::limits::{Refusal, ZONE_STEPS_MAX};
use crate::problem::{Problem, Problems};

/// What a check of a calendar file says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Report {
    /// How many `VEVENT`s the file has, wrong ones too.
    pub events: usize,
    /// In the order of their lines; at most [`crate::limits::PROBLEMS_MAX`] and a last one that says how many more there are.
    pub problems: Vec<Problem>,
}

/// Checks a calendar file, whatever its bytes.
///
/// # Errors
/// Larger than a file may be: nothing in it was checked.
pub fn check(bytes: &[u8]) -> Result<Report, Refusal> {
    let mut problems = Problems::default();
    let roots = component::read(bytes, &mut problems)?;
    let events = roots.iter().map(events_in).sum();
    if roots.is_empty() && problems.is_empty() {
        problems.add(1, "no calendar in the file: BEGIN:VCALENDAR is missing");
    }
    let mut steps = ZONE_STEPS_MAX;
    for root in &roots {
        calendar::check(root, &mut steps, &mut problems);
    }
    Ok(Report { events, problems: problems.into_list() })
}

fn events_in(component: &Component) -> usize {
    usize::from(component.name == "VEVENT") + component.components.iter().map(events_in).sum::<usize>()
}
