//! Inviting somebody into a post, and ending somebody's time in one.
//!
//! A city's leader or the secretariat names a person, a function, a title and a day. The person gets a mail that leads to
//! a page; one press there takes the post up and asks for a sign-in link, which goes to their own address. Until then the
//! invitation waits, is sent again or withdrawn, and nobody holds anything. A vacant post can be filled so, also while
//! somebody stands in. Ending a time in a post has a reason, takes effect at once, and ends the sessions.

mod acts;
mod end;
mod forms;
mod mails;
mod pages;
mod rules;
mod store;
mod taking_up;

use kernel::circle::CircleId;
use kernel::person::PersonId;
use kernel::post::{Function, PostId};
use kernel::time::Timestamp;

pub(super) use self::acts::invite;
pub(super) use self::end::{ask_to_end, carry_out_end, example as example_end, link as end_link};
pub(super) use self::forms::NewInvitation;
pub(super) use self::pages::{example, invite as invite_by_form, link, send_again, show, withdraw};
pub(super) use self::store::{
    SETTLED_DAYS, STATEMENTS, clear_settled, count_settled, delete_of_person, invitations_of_person,
};
pub(super) use self::taking_up::{example as example_taking_up, show as show_taking_up, take_up as take_up_by_form};

kernel::id!(InvitationId, "The id of one invitation into a post.");
kernel::id!(PostEndId, "The id of one ended time in a post.");

/// An invitation can be taken up for so many days after it was sent.
const DAYS: i64 = 30;

/// Where an invitation stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum InvitationState {
    Waiting,
    TakenUp,
    Withdrawn,
}

impl InvitationState {
    const ALL: [InvitationState; 3] = [Self::Waiting, Self::TakenUp, Self::Withdrawn];

    /// As stored and in exports.
    pub(super) fn code(self) -> &'static str {
        match self {
            InvitationState::Waiting => "waiting",
            InvitationState::TakenUp => "taken-up",
            InvitationState::Withdrawn => "withdrawn",
        }
    }

    fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }
}

/// An invitation as stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Invitation {
    id: InvitationId,
    home: CircleId,
    /// The vacant post; none where it will be made.
    post: Option<PostId>,
    person: PersonId,
    /// As the inviter wrote it.
    name: String,
    function: Function,
    title: String,
    ends_at: Timestamp,
    author: PostId,
    sent_at: Timestamp,
    state: InvitationState,
}
