//! A shared device: whoever conducts sets one up for some hours, such as a tablet in a library. Each who votes on it is a voter of their
//! own, begun by "Next person", which forgets the one before; nothing is timed, and nothing moves by itself. **Who voted on a shared
//! device is counted as all are, and left out where bursts are looked for, since there many follow each other.**

mod acts;
mod pages;
mod rules;
mod store;

use kernel::time::Timestamp;

pub(super) use self::acts::after_withdrawal;
pub(super) use self::pages::{begin as begin_on_device, close as close_device, open as open_device, page, start};
pub(super) use self::pages::{is_over, next_form, place};
pub(super) use self::store::{STATEMENTS, voters};
use super::model::{ConversationId, SharedId};

/// Hours that a device is set up for: a day and its evening.
const HOURS_MAX: i64 = 14;
/// Devices of a conversation.
const DEVICES_MAX: i64 = 100;
/// People that begin on one device while it is set up: more than one a minute is nobody reading.
const PEOPLE_MAX: i64 = 600;

/// A device as stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct SharedDevice {
    pub(super) id: SharedId,
    pub(super) conversation: ConversationId,
    pub(super) place: String,
    pub(super) ends_at: Timestamp,
    pub(super) people: i64,
}
