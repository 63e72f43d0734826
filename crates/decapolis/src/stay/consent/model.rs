//! Whether somebody may be in pictures and recordings: for a meeting as a whole, and otherwise in single items. Plain types.

use std::collections::BTreeMap;

use kernel::time::Timestamp;

kernel::id!(ConsentId, "The id of one line of what somebody consented to.");

/// What is consented to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::stay) enum Matter {
    Picture,
    Recording,
}

impl Matter {
    pub(in crate::stay) const ALL: [Matter; 2] = [Self::Picture, Self::Recording];

    pub(in crate::stay) fn code(self) -> &'static str {
        match self {
            Matter::Picture => "picture",
            Matter::Recording => "recording",
        }
    }

    pub(in crate::stay) fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|matter| matter.code() == code)
    }
}

/// The number that stands for the meeting as a whole, where an item's number could stand.
pub(in crate::stay) const WHOLE: i64 = 0;

/// What somebody said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::stay) enum Answer {
    Yes,
    No,
    /// In this item as in the meeting as a whole.
    AsWhole,
}

impl Answer {
    const ALL: [Answer; 3] = [Self::Yes, Self::No, Self::AsWhole];

    pub(in crate::stay) fn code(self) -> &'static str {
        match self {
            Answer::Yes => "yes",
            Answer::No => "no",
            Answer::AsWhole => "whole",
        }
    }

    pub(in crate::stay) fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|answer| answer.code() == code)
    }

    pub(in crate::stay) fn of(is_yes: bool) -> Self {
        if is_yes { Self::Yes } else { Self::No }
    }
}

/// One line of what somebody said: never changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::stay) struct Line {
    pub(in crate::stay) matter: Matter,
    /// [`WHOLE`], or an item's number.
    pub(in crate::stay) item: i64,
    pub(in crate::stay) answer: Answer,
    pub(in crate::stay) said_at: Timestamp,
}

/// What holds now. Who said nothing said no.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(in crate::stay) struct Consents(BTreeMap<(Matter, i64), Answer>);

impl Consents {
    /// From all lines of somebody, the oldest first: the latest of each counts.
    pub(in crate::stay) fn of(lines: &[Line]) -> Self {
        Self(lines.iter().map(|line| ((line.matter, line.item), line.answer)).collect())
    }

    /// From what a form says: the whole, and the items in which it is the other way round.
    pub(in crate::stay) fn set(&mut self, matter: Matter, is_yes: bool, items: &[i64], otherwise: &[i64]) {
        self.0.insert((matter, WHOLE), Answer::of(is_yes));
        for item in items {
            let answer = if otherwise.contains(item) { Answer::of(!is_yes) } else { Answer::AsWhole };
            self.0.insert((matter, *item), answer);
        }
    }

    fn answer(&self, matter: Matter, item: i64) -> Answer {
        let nothing = if item == WHOLE { Answer::No } else { Answer::AsWhole };
        self.0.get(&(matter, item)).copied().unwrap_or(nothing)
    }

    /// Whether they may be in it: in an item as in the whole, unless they said otherwise.
    pub(in crate::stay) fn allows(&self, matter: Matter, item: i64) -> bool {
        match self.answer(matter, item) {
            Answer::Yes => true,
            Answer::No => false,
            Answer::AsWhole => self.answer(matter, WHOLE) == Answer::Yes,
        }
    }

    /// What was said otherwise than before.
    pub(super) fn changes(&self, before: &Consents) -> Vec<(Matter, i64, Answer)> {
        let all = self.0.iter().map(|((matter, item), answer)| (*matter, *item, *answer));
        all.filter(|(matter, item, answer)| before.answer(*matter, *item) != *answer).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_who_said_nothing_is_in_a_picture() {
        assert!(!Consents::default().allows(Matter::Picture, WHOLE) && !Consents::default().allows(Matter::Picture, 7));
    }

    #[test]
    fn no_for_the_whole_and_yes_for_one_item() {
        let mut consents = Consents::default();
        consents.set(Matter::Picture, false, &[7, 8], &[7]);
        let allowed = [WHOLE, 7, 8].map(|item| consents.allows(Matter::Picture, item));
        assert_eq!(allowed, [false, true, false]);
        assert!(!consents.allows(Matter::Recording, 7), "a picture is no recording");
    }

    #[test]
    fn only_what_changed_is_written_down() {
        let mut before = Consents::default();
        before.set(Matter::Picture, false, &[7, 8], &[7]);
        assert_eq!(before.changes(&Consents::default()), [(Matter::Picture, 7, Answer::Yes)]);
        let mut after = Consents::default();
        after.set(Matter::Picture, true, &[7, 8], &[]);
        let changed = [(Matter::Picture, WHOLE, Answer::Yes), (Matter::Picture, 7, Answer::AsWhole)];
        assert_eq!(after.changes(&before), changed);
    }
}
