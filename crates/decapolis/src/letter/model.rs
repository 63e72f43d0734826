//! Letters, their recipients, and notes of calls. Plain types and their states.

use kernel::circle::CircleId;
use kernel::language::Language;
use kernel::person::PersonId;
use kernel::post::PostId;
use kernel::time::Timestamp;
use kernel::written::Status;

use crate::network::CityId;

kernel::id!(LetterId, "A letter's id.");
kernel::id!(CallId, "The id of a note of a call.");

/// The kind of a letter's mail, which one can stop.
pub(super) const MAIL_KIND: &str = "letter";
/// Characters of a subject: what a mail program shows of one.
pub(super) const SUBJECT_MAX: usize = 200;
/// Characters of a letter or a note (`docs/letters.md`).
pub(super) const TEXT_MAX: usize = 20_000;
/// Characters of a name of a template, and of a next step.
pub(super) const NAME_MAX: usize = 200;
/// A draft stands on its writer's desk as late after so many days.
pub(super) const DRAFT_DAYS: i64 = 14;
/// Who got a letter is forgotten after so many months; the figure is ours (`docs/privacy.md`).
pub(super) const RECIPIENT_MONTHS: u32 = 24;

/// Where a letter stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum LetterState {
    /// It can be changed, and nobody has it.
    Draft,
    /// It leaves at its time, and can be taken back until then.
    Planned,
    /// Its mails are being written, slice by slice.
    Leaving,
    /// All its mails are in the outbox or out of it.
    Sent,
}

impl LetterState {
    const ALL: [LetterState; 4] = [Self::Draft, Self::Planned, Self::Leaving, Self::Sent];

    /// As in the database and in texts.
    pub(super) fn code(self) -> &'static str {
        match self {
            LetterState::Draft => "draft",
            LetterState::Planned => "planned",
            LetterState::Leaving => "leaving",
            LetterState::Sent => "sent",
        }
    }

    pub(super) fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }

    /// Whether anybody may have it already.
    pub(super) fn has_left(self) -> bool {
        matches!(self, LetterState::Leaving | LetterState::Sent)
    }
}

/// A letter, without its texts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Letter {
    pub(super) id: LetterId,
    /// The post that writes.
    pub(super) author: PostId,
    /// That post's home: its colleagues there keep the letter too.
    pub(super) home: CircleId,
    /// Who wrote it last; forgotten when they are erased.
    pub(super) writer: Option<PersonId>,
    /// Whether the writer agreed that recipients see their address and reply to it.
    pub(super) replies_to_writer: bool,
    pub(super) state: LetterState,
    /// Whom it is for, as in the address of the selection.
    pub(super) selection: String,
    /// The language it was first written in.
    pub(super) language: Language,
    /// What it is called as a template; empty where it is none.
    pub(super) template_name: String,
    pub(super) created_at: Timestamp,
    /// For ever for a draft.
    pub(super) leaves_at: Timestamp,
    pub(super) sent_at: Timestamp,
    pub(super) counts: Counts,
}

/// What came of a letter, in numbers that stay.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Counts {
    pub(super) sent: i64,
    pub(super) refused: i64,
    pub(super) left_out: i64,
    pub(super) cities: i64,
}

/// A letter in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct LetterLine {
    pub(super) letter: Letter,
    pub(super) subject: String,
    /// The post that got it, where the list is a city's.
    pub(super) post_title: Option<String>,
}

/// One version of a letter, parsed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Version {
    pub(super) language: Language,
    pub(super) status: Status,
    pub(super) subject: String,
    pub(super) text: String,
}

/// When a letter leaves, and where replies go, parsed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Departure {
    pub(super) at: Timestamp,
    pub(super) replies_to_writer: bool,
}

/// Where one recipient's mail stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Delivery {
    /// The mail server, or the person's post, said no.
    Refused,
    /// Their address is not known.
    NoAddress,
    /// They stopped letters.
    Stopped,
    /// They had more mails that day than anybody should.
    OverLimit,
    /// Its mail is still to be written or sent.
    Queued,
    /// A demo network keeps it.
    Kept,
    /// The mail server took it.
    Sent,
}

impl Delivery {
    pub(super) const ALL: [Delivery; 7] =
        [Self::Refused, Self::NoAddress, Self::Stopped, Self::OverLimit, Self::Queued, Self::Kept, Self::Sent];

    /// As in the database and in texts.
    pub(super) fn code(self) -> &'static str {
        match self {
            Delivery::Refused => "refused",
            Delivery::NoAddress => "no-address",
            Delivery::Stopped => "stopped",
            Delivery::OverLimit => "over-limit",
            Delivery::Queued => "queued",
            Delivery::Kept => "kept",
            Delivery::Sent => "sent",
        }
    }

    /// From the recipient's own state, or from that of its mail.
    pub(super) fn from_code(code: &str) -> Option<Self> {
        match code {
            "mailed" | "waiting" => Some(Delivery::Queued),
            "dropped" => Some(Delivery::Refused),
            // Its reader wants letters together with other mails.
            "gathered" | "digested" => Some(Delivery::Sent),
            _ => Self::ALL.into_iter().find(|state| state.code() == code),
        }
    }

    /// Whether sending it again may help once something was mended.
    pub(super) fn can_be_tried_again(self) -> bool {
        matches!(self, Delivery::Refused | Delivery::NoAddress | Delivery::OverLimit)
    }
}

/// Somebody whom a letter went to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Recipient {
    pub(super) person: PersonId,
    pub(super) name: String,
    pub(super) post_title: String,
    pub(super) home_name: String,
    pub(super) language: Language,
    pub(super) delivery: Delivery,
    /// In the mail server's words, or ours.
    pub(super) reason: String,
}

/// A note of a call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Call {
    pub(super) id: CallId,
    pub(super) city: CityId,
    /// With which post, where it was one of the city's.
    pub(super) post: Option<PostId>,
    pub(super) author: PostId,
    pub(super) called_at: Timestamp,
    pub(super) words: String,
    pub(super) language: Language,
    /// What was to happen next; empty where nothing was.
    pub(super) next_words: String,
}

/// A note of a call, parsed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct NewCall {
    pub(super) post: Option<PostId>,
    pub(super) called_at: Timestamp,
    pub(super) words: String,
    pub(super) language: Language,
    pub(super) next: Option<NextStep>,
}

/// What is to happen after a call, and until when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct NextStep {
    pub(super) words: String,
    pub(super) due_at: Timestamp,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_state_reads_back_from_its_code() {
        let letters = LetterState::ALL.map(|state| LetterState::from_code(state.code()));
        assert_eq!(letters, LetterState::ALL.map(Some));
        let deliveries = Delivery::ALL.map(|state| Delivery::from_code(state.code()));
        assert_eq!(deliveries, Delivery::ALL.map(Some));
    }

    #[test]
    fn the_states_of_a_mail_are_states_of_delivery() {
        let states = ["waiting", "kept", "sent", "refused", "dropped"].map(Delivery::from_code);
        let [queued, kept, sent, refused] = [Delivery::Queued, Delivery::Kept, Delivery::Sent, Delivery::Refused];
        assert_eq!(states, [queued, kept, sent, refused, refused].map(Some));
        assert_eq!(["gathered", "digested"].map(Delivery::from_code), [Some(Delivery::Sent); 2]);
    }

    #[test]
    fn who_stopped_letters_is_not_tried_again() {
        let again: Vec<_> = Delivery::ALL.into_iter().filter(|state| state.can_be_tried_again()).collect();
        assert_eq!(again, [Delivery::Refused, Delivery::NoAddress, Delivery::OverLimit]);
    }
}
