//! A post of a member city that is asked to review. Plain types.

use kernel::language::Language;
use kernel::post::PostId;
use kernel::time::Timestamp;

use super::super::model::CallId;

kernel::id!(AskedId, "The id of a city post's part as a reviewer of a call.");

/// The kind of such a part in steps and mails.
pub(in crate::call) const KIND: &str = "asked-reviewer";
/// Days in which somebody says whether they review.
pub(super) const ANSWER_DAYS: i64 = 10;
/// Posts that are asked with one press: a mail goes to each.
pub(super) const ASKED_AT_ONCE: usize = 20;

/// What was said to being asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::call) enum Said {
    /// Nothing yet.
    Asked,
    Agreed,
    Declined,
}

impl Said {
    /// As in the database, in forms and in data.
    pub(in crate::call) fn code(self) -> &'static str {
        match self {
            Said::Asked => "asked",
            Said::Agreed => "agreed",
            Said::Declined => "declined",
        }
    }

    pub(in crate::call) fn from_code(code: &str) -> Option<Self> {
        [Self::Asked, Self::Agreed, Self::Declined].into_iter().find(|said| said.code() == code)
    }
}

/// A post that was asked to review, as stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::call) struct Asked {
    pub(in crate::call) id: AskedId,
    pub(in crate::call) call: CallId,
    pub(in crate::call) post: PostId,
    pub(in crate::call) said: Said,
    /// Why not, where they said so.
    pub(in crate::call) reason: String,
    pub(in crate::call) language: Language,
    pub(in crate::call) answered_at: Timestamp,
}
