//! Meetings of a body: who conducts a meeting invites the members of a body to it with one press, and again those who joined
//! since. Of a meeting that is a body's its page says so, and the body's page has it. Whoever chairs the body chairs its meetings, and
//! so conducts them.

mod acts;
mod page;
mod store;

pub(super) use self::acts::{chair_follows, chair_passes, invite, meetings};
pub(super) use self::page::{SECTIONS, invite as invite_from_page};
pub(super) use self::store::STATEMENTS;
