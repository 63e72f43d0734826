//! Methods, states and answers as calendar files write them, one list for reading and writing.

use super::{Answer, Method, Status};

impl Method {
    /// As it is written.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Publish => "PUBLISH",
            Self::Request => "REQUEST",
            Self::Reply => "REPLY",
            Self::Add => "ADD",
            Self::Cancel => "CANCEL",
            Self::Refresh => "REFRESH",
            Self::Counter => "COUNTER",
            Self::DeclineCounter => "DECLINECOUNTER",
        }
    }

    const ALL: [Self; 8] = [
        Self::Publish,
        Self::Request,
        Self::Reply,
        Self::Add,
        Self::Cancel,
        Self::Refresh,
        Self::Counter,
        Self::DeclineCounter,
    ];

    /// The method of a word in whatever case.
    pub(crate) fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|method| method.word().eq_ignore_ascii_case(word.trim()))
    }
}

impl Status {
    const ALL: [Self; 3] = [Self::Tentative, Self::Confirmed, Self::Cancelled];

    /// As it is written.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Tentative => "TENTATIVE",
            Self::Confirmed => "CONFIRMED",
            Self::Cancelled => "CANCELLED",
        }
    }

    /// The status of a word in whatever case.
    pub(crate) fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|status| status.word().eq_ignore_ascii_case(word.trim()))
    }
}

impl Answer {
    const ALL: [Self; 5] = [Self::Open, Self::Accepted, Self::Declined, Self::Tentative, Self::Delegated];

    /// As it is written.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Open => "NEEDS-ACTION",
            Self::Accepted => "ACCEPTED",
            Self::Declined => "DECLINED",
            Self::Tentative => "TENTATIVE",
            Self::Delegated => "DELEGATED",
        }
    }

    /// The answer of a word in whatever case; open for a word that is none of RFC 5545's.
    pub(crate) fn from_word(word: &str) -> Self {
        Self::ALL.into_iter().find(|answer| answer.word().eq_ignore_ascii_case(word)).unwrap_or(Self::Open)
    }
}
