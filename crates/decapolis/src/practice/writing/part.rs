//! The parts of a practice's form, in the order in which a writer is asked for them.

/// A part, written and saved by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Title,
    Story,
    Sources,
    Figures,
    Effort,
    Lessons,
    Preconditions,
    Cities,
    Basics,
    Version,
}

impl Part {
    pub(super) const ALL: [Part; 10] = [
        Self::Title,
        Self::Story,
        Self::Sources,
        Self::Figures,
        Self::Effort,
        Self::Lessons,
        Self::Preconditions,
        Self::Cities,
        Self::Basics,
        Self::Version,
    ];

    /// As in addresses and messages.
    pub(super) fn code(self) -> &'static str {
        match self {
            Part::Title => "title",
            Part::Story => "story",
            Part::Sources => "sources",
            Part::Figures => "figures",
            Part::Effort => "effort",
            Part::Lessons => "lessons",
            Part::Preconditions => "preconditions",
            Part::Cities => "cities",
            Part::Basics => "basics",
            Part::Version => "version",
        }
    }

    pub(super) fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|part| part.code() == code)
    }

    /// The fields of text in it.
    pub(super) fn fields(self) -> &'static [&'static str] {
        match self {
            Part::Title => &["title", "summary"],
            Part::Story => &["problem", "done"],
            Part::Effort => &["paid_by", "staff", "time"],
            Part::Lessons => &["worked", "failed", "core"],
            Part::Version => {
                &["title", "summary", "problem", "done", "paid_by", "staff", "time", "worked", "failed", "core"]
            }
            Part::Sources | Part::Figures | Part::Preconditions | Part::Cities | Part::Basics => &[],
        }
    }

    /// Whether it is a list that grows by one entry at a time.
    pub(super) fn is_list(self) -> bool {
        matches!(self, Part::Sources | Part::Figures | Part::Preconditions | Part::Cities)
    }
}
