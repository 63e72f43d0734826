//! Mail in: a reply to a mail of ours does what its page would do.
//!
//! A mail that can be replied to names an address of its own, `reply+TOKEN@...`. The token is signed and stands for that
//! one mail: its person, their post, its record and what a reply does, until its link ends. What comes to such an address
//! is read within bounds, told from what machines send, claimed once, and done by the rule of the act itself, in one
//! transaction. A token alone acts for nobody: the sender has to be the person, and where our mail server checks senders,
//! shown to be. Otherwise the words wait, and the person is asked at their own address. What is refused gets one polite
//! answer, to the person of the token and to nobody else; what a machine sent gets none.
//!
//! A calendar program answers an invitation to an address that stands for the record and not for one mail, since the
//! organizer of a meeting must stay the same in every version of it. It is done by the latest mail about that record.

mod address;
mod answers;
mod authentication;
mod calendar_reply;
mod flowed;
mod held;
mod html;
mod imap;
mod message;
mod metrics;
mod personal;
mod reader;
mod receive;
mod refusal;
mod reply;
mod sort;
mod spool;
mod store;
#[cfg(test)]
mod tests;
mod whole;

use std::path::PathBuf;

pub use self::address::ReplyAddress;
pub(crate) use self::address::message_id;
pub use self::answers::CONFIRM_VERB;
pub use self::calendar_reply::{CalendarReply, Said};
pub use self::held::{Held, confirm, held, hold_again};
pub use self::imap::{Login, Mailbox};
pub use self::message::{MESSAGE_BYTES_MAX, TEXT_BYTES_MAX};
pub(crate) use self::metrics::MailInMetrics;
pub(crate) use self::personal::{PERSONAL, STATEMENTS as PERSONAL_STATEMENTS};
pub use self::reader::Reader;
pub use self::receive::{Arrival, Outcome, receive};
pub use self::reply::reply_of;
pub use self::spool::{FULL, spool};
pub(crate) use self::store::STATEMENTS;
pub use self::whole::whole_text_of;
use crate::act_link::{Acted, Asked};
use crate::db::Tx;
use crate::language::Language;
use crate::stop::Stop;

crate::id!(MailInId, "The id of a mail that came in.");

/// Files that may hang on a reply. None is kept; more of them are no answer to a question.
pub const ATTACHMENTS_MAX: usize = 10;
/// Messages that one of our mails takes in a day, and one person's in all: what goes on longer is a loop of machines.
pub const PER_MAIL_A_DAY_MAX: i64 = 10;
/// See [`PER_MAIL_A_DAY_MAX`].
pub const PER_PERSON_A_DAY_MAX: i64 = 50;
/// Polite answers that one person gets in a day.
pub const ANSWERS_A_DAY_MAX: i64 = 5;
/// How long the whole text of a mail that came in is kept, so that a reply that was cut wrongly can be put right.
pub const KEPT_DAYS: u32 = 180;

/// What a reply to a mail does, registered by a capability under the verb of the mail's act link.
#[derive(Debug)]
pub struct Reply {
    /// As in the act link of the mail: `answer-question`.
    pub verb: &'static str,
    /// Does it, by the same rules as in the browser.
    pub act: fn(&mut Tx<'_>, &Asked<'_>, &Replied<'_>) -> Result<Acted, Stop>,
    /// What its mails ask to be answered with.
    pub takes: Takes,
}

/// What a mail asks to be answered with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Takes {
    /// Words: the mail says that it can be replied to.
    Words,
    /// What the reader presses in their calendar: the entry in the mail names where that goes.
    Calendar,
}

/// What somebody replied.
#[derive(Debug, Clone, Copy)]
pub struct Replied<'r> {
    /// Without the mail that it answers and without a signature.
    pub words: &'r str,
    /// The language that they wrote in.
    pub language: Language,
    /// What they pressed in their calendar, if it comes from there.
    pub calendar: Option<&'r CalendarReply>,
}

/// How mail comes in, from the configuration.
#[derive(Debug, Clone)]
pub struct MailIn {
    /// Where replies go.
    pub address: ReplyAddress,
    /// The name under which our own mail server says who sent a message; none where it does not check senders.
    pub checked_by: Option<String>,
    /// The mailbox that is read; none where mails come through the pipe alone.
    pub mailbox: Option<Mailbox>,
    /// Where the pipe leaves what it takes.
    pub spool: PathBuf,
}
