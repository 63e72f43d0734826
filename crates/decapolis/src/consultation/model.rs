//! Consultations, the bank of their questions, and what a city says: plain types, and what follows from them.

use std::collections::BTreeMap;

use kernel::language::Language;
use kernel::post::PostId;
use kernel::time::Timestamp;

use crate::follow_up::Version;
use crate::network::{CityId, RegionId};

kernel::id!(ConsultationId, "A consultation's id.");
kernel::id!(BankQuestionId, "The id of a question of the bank.");
kernel::id!(SheetId, "The id of a city's answers to a consultation.");
kernel::id!(SheetAnswerId, "The id of what a city says to one question.");

/// Letters of what a question asks.
pub(super) const QUESTION_MAX: usize = 500;
/// Choices of one question: more are read by nobody.
pub(super) const CHOICES_MAX: usize = 20;
/// Questions of one consultation. Five to twelve are usual; beyond forty nobody signs.
pub(super) const ITEMS_MAX: usize = 40;
/// Days before the last day on which those who have not answered are reminded.
pub(super) const REMINDED_DAYS: i64 = 7;
/// Days between two nudges of one city.
pub(super) const NUDGE_DAYS: i64 = 7;
/// Days in which a draft is opened, until it is late on its author's desk.
pub(super) const DRAFT_DAYS: i64 = 14;
/// The steps of a scale.
pub(super) const SCALE: std::ops::RangeInclusive<i64> = 1..=5;

/// A consultation, as stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Consultation {
    pub(crate) id: ConsultationId,
    pub(crate) title: String,
    /// What can change because of it.
    pub(crate) purpose: String,
    /// Who reads the result and replies.
    pub(crate) addressee: String,
    pub(crate) language: Language,
    /// The region that is asked; all members where there is none.
    pub(crate) region: Option<RegionId>,
    /// Whether cities that are deciding are asked too.
    pub(crate) asks_deciding: bool,
    /// From then on nothing is written.
    pub(crate) answers_until: Timestamp,
    pub(crate) reply_until: Timestamp,
    pub(crate) author: PostId,
    pub(crate) opened_at: Option<Timestamp>,
    pub(crate) reply: Option<Reply>,
    /// Title, purpose and addressee in the language of whom it was loaded for, where that is another and there is such a version.
    pub(crate) version: Option<ConsultationVersion>,
}

/// Title, purpose and addressee in another language than the one that they were written in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ConsultationVersion {
    pub(crate) language: Language,
    pub(crate) title: String,
    pub(crate) purpose: String,
    pub(crate) addressee: String,
}

/// Title, purpose and addressee as a reader gets them, and the language that they are in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Named<'a> {
    pub(crate) title: &'a str,
    pub(crate) purpose: &'a str,
    pub(crate) addressee: &'a str,
    pub(crate) language: Language,
}

/// What the addressee said to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Reply {
    pub(crate) who: String,
    pub(crate) words: String,
    pub(crate) language: Language,
    /// The day of it.
    pub(crate) day: Timestamp,
    /// Which post wrote it down.
    pub(crate) author: PostId,
}

/// Where a consultation stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum State {
    Draft,
    Open,
    /// It waits for its reply.
    Closed,
    /// The reply was promised for a day that is over.
    Late,
    Replied,
}

impl State {
    pub(crate) fn code(self) -> &'static str {
        match self {
            State::Draft => "draft",
            State::Open => "open",
            State::Closed => "closed",
            State::Late => "late",
            State::Replied => "replied",
        }
    }

    /// Whether its answers are all in.
    pub(crate) fn is_over(self) -> bool {
        matches!(self, State::Closed | State::Late | State::Replied)
    }
}

impl Consultation {
    /// The version where there is one, else as written.
    pub(crate) fn named(&self) -> Named<'_> {
        match &self.version {
            Some(ConsultationVersion { language, title, purpose, addressee }) => {
                Named { title, purpose, addressee, language: *language }
            }
            None => Named {
                title: &self.title,
                purpose: &self.purpose,
                addressee: &self.addressee,
                language: self.language,
            },
        }
    }

    pub(crate) fn state(&self, now: Timestamp) -> State {
        match (self.opened_at, &self.reply) {
            (None, _) => State::Draft,
            (Some(_), Some(_)) => State::Replied,
            (Some(_), None) if now < self.answers_until => State::Open,
            (Some(_), None) if now < self.reply_until => State::Closed,
            (Some(_), None) => State::Late,
        }
    }
}

/// What a consultation is to be, parsed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct NewConsultation {
    pub(super) title: String,
    pub(super) purpose: String,
    pub(super) addressee: String,
    pub(super) language: Language,
    pub(super) region: Option<RegionId>,
    pub(super) asks_deciding: bool,
    pub(super) answers_until: Timestamp,
    pub(super) reply_until: Timestamp,
}

/// How a question is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    Text,
    One,
    Several,
    Scale,
    Number,
    Day,
    /// Columns of words or numbers, and rows that are named or the city's own.
    Table,
    /// A file, which lies below the answer.
    File,
}

impl Kind {
    pub(super) const ALL: [Kind; 8] =
        [Kind::Text, Kind::One, Kind::Several, Kind::Scale, Kind::Number, Kind::Day, Kind::Table, Kind::File];

    pub(crate) fn code(self) -> &'static str {
        match self {
            Kind::Text => "text",
            Kind::One => "one",
            Kind::Several => "several",
            Kind::Scale => "scale",
            Kind::Number => "number",
            Kind::Day => "day",
            Kind::Table => "table",
            Kind::File => "file",
        }
    }

    pub(super) fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }

    pub(super) fn has_choices(self) -> bool {
        matches!(self, Kind::One | Kind::Several)
    }
}

/// A question of the bank with the words of its versions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct BankQuestion {
    pub(crate) id: BankQuestionId,
    pub(crate) kind: Kind,
    /// The fact of a city's profile that answers it, or empty.
    pub(crate) fact: String,
    /// Of a table whose rows are not named, how many a city may fill in.
    pub(crate) rows_max: i64,
    /// The latest version.
    pub(crate) version: i64,
    pub(crate) wordings: Vec<Wording>,
}

/// The words of one version in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Wording {
    pub(crate) version: i64,
    pub(crate) language: Language,
    pub(crate) words: String,
    /// In their order, which no version changes; of a table its columns, those of numbers with what they count.
    pub(crate) choices: Vec<String>,
    /// Of a table, the names of its rows; none where a city names its own.
    pub(crate) rows: Vec<String>,
    /// What a number counts; empty where it counts nothing in particular.
    pub(crate) unit: String,
}

impl BankQuestion {
    /// The words of a version in a language; the first that was written where it has none in it.
    pub(crate) fn wording(&self, version: i64, language: Language) -> Option<&Wording> {
        let of_version = || self.wordings.iter().filter(move |wording| wording.version == version);
        of_version().find(|wording| wording.language == language).or_else(|| of_version().next())
    }

    /// The latest words in a language.
    pub(crate) fn now_in(&self, language: Language) -> Option<&Wording> {
        self.wording(self.version, language)
    }

    /// How many choices it has, in every version.
    pub(crate) fn choices(&self) -> usize {
        self.wordings.last().map_or(0, |wording| wording.choices.len())
    }

    /// How many rows of its table are named, in every version.
    pub(crate) fn named_rows(&self) -> usize {
        self.wordings.last().map_or(0, |wording| wording.rows.len())
    }

    /// How many rows its table has, or may have.
    pub(crate) fn rows(&self) -> usize {
        match self.named_rows() {
            0 => usize::try_from(self.rows_max).unwrap_or(0),
            named => named,
        }
    }
}

/// A question to be put into the bank, or its words to be changed; parsed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct NewQuestion {
    pub(super) kind: Kind,
    pub(super) unit: String,
    pub(super) fact: String,
    pub(super) rows_max: i64,
    pub(super) language: Language,
    pub(super) words: String,
    pub(super) choices: Vec<String>,
    pub(super) rows: Vec<String>,
}

/// A question in its place in a consultation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Item {
    pub(crate) place: i64,
    pub(crate) question: BankQuestionId,
    pub(crate) only: Option<Only>,
    pub(crate) disposition: Option<Disposition>,
}

/// Asked only of those who answered an earlier question so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Only {
    pub(crate) after: BankQuestionId,
    /// The choice, from 1, or the step of the scale.
    pub(crate) is: i64,
}

/// What was done with the answers to a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Disposition {
    pub(crate) done: Done,
    pub(crate) why: String,
    pub(crate) language: Language,
    pub(crate) by: PostId,
    pub(crate) at: Timestamp,
}

/// What is said of what was done with a question; parsed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct NewDisposition {
    pub(super) question: BankQuestionId,
    pub(super) done: Done,
    pub(super) why: String,
    /// In other languages than its author's.
    pub(super) versions: Vec<Version>,
}

/// Whether it was taken up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Done {
    TakenUp,
    InPart,
    NotTakenUp,
}

impl Done {
    pub(super) const ALL: [Done; 3] = [Done::TakenUp, Done::InPart, Done::NotTakenUp];

    pub(crate) fn code(self) -> &'static str {
        match self {
            Done::TakenUp => "taken-up",
            Done::InPart => "in-part",
            Done::NotTakenUp => "not-taken-up",
        }
    }

    pub(super) fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|done| done.code() == code)
    }
}

/// A city's one answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Sheet {
    pub(crate) id: SheetId,
    pub(crate) consultation: ConsultationId,
    pub(crate) city: CityId,
    pub(crate) region: RegionId,
    /// A member when it was asked; otherwise it was deciding.
    pub(crate) is_member: bool,
    pub(crate) begun_at: Option<Timestamp>,
    pub(crate) signed: Option<Signed>,
    pub(crate) declined: Option<Declined>,
    pub(crate) nudged_at: Timestamp,
}

/// The city's word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Signed {
    pub(crate) at: Timestamp,
    pub(crate) by: PostId,
    /// Whether the city may be quoted with it.
    pub(crate) may_quote: bool,
}

/// The city does not answer, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Declined {
    pub(crate) at: Timestamp,
    pub(crate) by: PostId,
    pub(crate) reason: String,
    pub(crate) language: Language,
}

/// Where a city's answer stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum SheetState {
    Asked,
    InWork,
    Signed,
    Declined,
    /// The last day is over, and nothing was signed.
    Late,
}

impl SheetState {
    pub(super) const ALL: [SheetState; 5] =
        [SheetState::Asked, SheetState::InWork, SheetState::Signed, SheetState::Declined, SheetState::Late];

    pub(crate) fn code(self) -> &'static str {
        match self {
            SheetState::Asked => "asked",
            SheetState::InWork => "in-work",
            SheetState::Signed => "signed",
            SheetState::Declined => "declined",
            SheetState::Late => "late",
        }
    }

    /// Whether the city is still waited for.
    pub(crate) fn is_waited_for(self) -> bool {
        matches!(self, SheetState::Asked | SheetState::InWork)
    }
}

impl Sheet {
    pub(crate) fn state(&self, until: Timestamp, now: Timestamp) -> SheetState {
        match (&self.signed, &self.declined, self.begun_at) {
            (Some(_), _, _) => SheetState::Signed,
            (None, Some(_), _) => SheetState::Declined,
            (None, None, _) if now >= until => SheetState::Late,
            (None, None, Some(_)) => SheetState::InWork,
            (None, None, None) => SheetState::Asked,
        }
    }
}

/// What a city can say to a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Said {
    /// An answer, of the question's kind.
    Told,
    NotKnown,
    NotOurs,
}

impl Said {
    pub(super) const ALL: [Said; 3] = [Said::Told, Said::NotKnown, Said::NotOurs];

    pub(crate) fn code(self) -> &'static str {
        match self {
            Said::Told => "answer",
            Said::NotKnown => "not-known",
            Said::NotOurs => "not-ours",
        }
    }

    pub(super) fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|said| said.code() == code)
    }
}

/// What a city says to one question, as stored; `said` is nothing until it says something.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct SheetAnswer {
    pub(crate) id: SheetAnswerId,
    pub(crate) sheet: SheetId,
    pub(crate) question: BankQuestionId,
    /// The version of the question that was answered.
    pub(crate) version: i64,
    pub(crate) said: Option<Said>,
    /// Words, a number, a day, the numbers of choices from 1, the rows of a table, or the name of a file: empty once that is gone.
    pub(crate) content: String,
    pub(crate) language: Language,
    /// How often it was written.
    pub(crate) edit: i64,
    pub(crate) post: PostId,
    pub(crate) written_at: Timestamp,
    pub(crate) source: Source,
}

/// Where an answer comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Source {
    /// Somebody of the city typed it.
    Typed,
    /// The city signed it before, and confirmed it.
    Before(SheetId),
    /// A fact of the city's profile, confirmed.
    Fact(String),
}

/// What is written as an answer; parsed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct NewAnswer {
    pub(super) said: Said,
    pub(super) content: String,
    pub(super) language: Language,
    pub(super) version: i64,
    pub(super) source: Source,
}

/// The numbers of choices, as stored.
pub(crate) fn chosen(content: &str) -> impl Iterator<Item = i64> {
    content.split_whitespace().filter_map(|number| number.parse().ok())
}

/// What was said to each question.
pub(super) type SaidByQuestion<'a> = BTreeMap<BankQuestionId, (Said, &'a str)>;

/// Which questions are asked of a city, given what it said so far: all that hang on nothing, and those whose earlier
/// question is asked too and was answered so. In the order of the items.
pub(super) fn asked_of(items: &[Item], said: &SaidByQuestion<'_>) -> Vec<bool> {
    let mut asked: BTreeMap<BankQuestionId, bool> = BTreeMap::new();
    items
        .iter()
        .map(|item| {
            let is_asked = item.only.is_none_or(|only| {
                let is_so = |(kind, content): &(Said, &str)| {
                    *kind == Said::Told && chosen(content).any(|choice| choice == only.is)
                };
                asked.get(&only.after).copied().unwrap_or(false) && said.get(&only.after).is_some_and(is_so)
            });
            asked.insert(item.question, is_asked);
            is_asked
        })
        .collect()
}

/// What a sheet's answers say, by question.
pub(super) fn said_of(answers: &[SheetAnswer]) -> SaidByQuestion<'_> {
    let said = |answer: &'_ SheetAnswer| answer.said.map(|said| (answer.question, said));
    answers.iter().filter_map(|answer| said(answer).map(|(id, said)| (id, (said, answer.content.as_str())))).collect()
}

#[cfg(test)]
mod tests {
    use kernel::id::Id;

    use super::*;

    fn item(question: i64, only: Option<(i64, i64)>) -> Item {
        let only = only.map(|(after, is)| Only { after: BankQuestionId::from_number(after), is });
        Item { place: question, question: BankQuestionId::from_number(question), only, disposition: None }
    }

    #[test]
    fn a_question_that_hangs_on_one_that_is_not_asked_is_not_asked_either() {
        let items = [item(1, None), item(2, Some((1, 2))), item(3, Some((2, 1)))];
        let id = BankQuestionId::from_number;
        let asked = |said: &[(i64, Said, &'static str)]| {
            let said = said.iter().map(|(question, kind, content)| (id(*question), (*kind, *content))).collect();
            asked_of(&items, &said)
        };
        assert_eq!(asked(&[]), [true, false, false]);
        assert_eq!(asked(&[(1, Said::Told, "1 2")]), [true, true, false], "one of several is enough");
        assert_eq!(asked(&[(1, Said::Told, "2"), (2, Said::Told, "1")]), [true, true, true]);
        assert_eq!(asked(&[(1, Said::Told, "1"), (2, Said::Told, "1")]), [true, false, false]);
        assert_eq!(asked(&[(1, Said::NotKnown, "")]), [true, false, false]);
    }

    #[test]
    fn a_version_without_words_in_a_language_is_read_in_its_first() {
        let wording = |version, language, words: &str| Wording {
            version,
            language,
            words: words.to_owned(),
            choices: Vec::new(),
            rows: Vec::new(),
            unit: String::new(),
        };
        let question = BankQuestion {
            id: BankQuestionId::from_number(1),
            kind: Kind::Text,
            fact: String::new(),
            rows_max: 0,
            version: 2,
            wordings: vec![
                wording(1, Language::English, "What?"),
                wording(1, Language::French, "Quoi ?"),
                wording(2, Language::English, "What exactly?"),
            ],
        };
        let read = |version| question.wording(version, Language::French).map(|wording| wording.words.as_str());
        assert_eq!((read(1), read(2)), (Some("Quoi ?"), Some("What exactly?")));
    }
}
