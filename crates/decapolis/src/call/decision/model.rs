//! What can be decided about a session. Plain types.

/// What is decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::call) enum Verdict {
    Accept,
    /// Accepted, if what the reason says is done.
    Condition,
    /// Comes in when another falls out.
    Waiting,
    Decline,
}

impl Verdict {
    pub(in crate::call) const ALL: [Verdict; 4] = [Self::Accept, Self::Condition, Self::Waiting, Self::Decline];

    /// As in the database, in forms and in data.
    pub(in crate::call) fn code(self) -> &'static str {
        match self {
            Verdict::Accept => "accept",
            Verdict::Condition => "condition",
            Verdict::Waiting => "waiting",
            Verdict::Decline => "decline",
        }
    }

    pub(in crate::call) fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|verdict| verdict.code() == code)
    }

    /// Whether the session comes into the programme.
    pub(in crate::call) fn is_in(self) -> bool {
        matches!(self, Verdict::Accept | Verdict::Condition)
    }
}
