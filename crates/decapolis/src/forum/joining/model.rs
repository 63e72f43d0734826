//! How one takes part. Plain types.

/// Letters of the address at which one joins.
pub(super) const ADDRESS_MAX: usize = 500;
/// Letters of the names of languages.
pub(super) const LANGUAGES_MAX: usize = 200;

/// Where one takes part.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Way {
    #[default]
    InPerson,
    Online,
    /// In the room or from afar.
    Hybrid,
}

impl Way {
    pub(super) const ALL: [Way; 3] = [Self::InPerson, Self::Online, Self::Hybrid];

    /// As in the database, in forms, in texts and in data.
    pub(crate) fn code(self) -> &'static str {
        match self {
            Way::InPerson => "in-person",
            Way::Online => "online",
            Way::Hybrid => "hybrid",
        }
    }

    pub(super) fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|way| way.code() == code)
    }
}

/// How one takes part in a meeting.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Joining {
    pub(crate) way: Way,
    /// Where those from afar join; empty while it is not known, and in a room.
    pub(crate) address: String,
    /// Languages that are spoken, in words; empty where that is not said.
    pub(crate) spoken: String,
    /// Languages into which it is interpreted, signed ones too; empty where into none.
    pub(crate) interpreted: String,
}

impl Joining {
    /// Whether one can take part in the room and from afar.
    pub(in crate::forum) fn is_hybrid(&self) -> bool {
        self.way == Way::Hybrid
    }
}
