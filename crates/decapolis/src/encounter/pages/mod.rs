//! What a person does in a browser: name whom they want to meet, read whom they meet; and for who conducts the meeting, slots,
//! tables, drawing up, telling and a list.

mod conducting;
mod deeds;
mod list;
mod one;
mod section;
mod show;
mod wishing;

use kernel::design::{Tag, Tone, Words};
use kernel::web::Visit;

pub(super) use self::deeds::{draw, lead_on, open, tell, wish};
pub(super) use self::list::page as list;
pub(super) use self::one::{call_off, page as one};
pub(super) use self::section::section;
pub(super) use self::show::page as show;
use super::model::{Encounter, Plan};
use super::texts::Texts;
use crate::forum::Meeting;

/// When two meet, in the meeting's zone.
fn when(visit: &Visit<'_>, meeting: &Meeting, plan: &Plan, slot: i64) -> Words {
    visit.language().date_time(plan.slot_at(slot), &meeting.zone()).to_string().into()
}

fn called_off(visit: &Visit<'_>, encounter: &Encounter) -> Option<Tag> {
    encounter.called_off.as_ref().map(|_| Tag::new(Texts::new(visit.language()).is_called_off(), Tone::Notable))
}
