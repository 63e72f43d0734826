//! What a step does: its kind. Kinds are the only thing about programmes that is code; they are put together freely.

use kernel::language::Language;
use serde::{Deserialize, Serialize};

use super::{AnswerForm, ChoiceForm, FieldForm, StepForm};
use crate::support::texts::Texts;

/// The kinds of steps.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(in crate::support) enum Kind {
    /// The members likeliest to know are asked; what they said is summed up.
    Answers,
    /// Somebody fills a paper in.
    Paper,
    /// One or more posts are asked to take part; each accepts, or declines without a reason.
    Consent,
    /// The same for a team, which is complete when whoever gathers it says so.
    Team,
    /// Those who help are cleared of conflicts, beside the ties that they declared.
    Clearance,
    /// A superior on each side endorses it.
    Endorsement,
    /// Goals in the city's words, rhythm, confidentiality and end; both sides agree.
    Agreement,
    /// Meetings with an agenda, two lines of notes and the next date; goals that move.
    Meetings,
    /// Visits with objectives, programme, participants, who pays what, and what was learned.
    Visits,
    /// Recommendations, one by one.
    Recommendations,
    /// The city's reply: each recommendation is taken, adapted or refused with a reason.
    Reply,
    /// The report is published, by its public clock.
    Publication,
    /// Looks back after some months, as often as the template says.
    Checks,
    /// What others can learn from it, released by the city alone, without its name if it wishes.
    Lesson,
    /// What changed in the city; the end.
    Outcome,
}

/// How a step of a kind is worked on and when it is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::support) enum Duty {
    /// One paper, and it is done.
    Write,
    /// Entries by all who take part, until whose turn it is says that it is enough.
    Collect,
    /// Posts are asked; done by itself when enough accepted and nobody is to answer any more.
    Find,
    /// Posts are asked; done when whose turn it is says that the team is complete.
    Gather,
    /// Everybody on the team is cleared or taken off it.
    Clear,
    /// Superiors sign.
    Endorse,
    /// One paper, which the others sign.
    Agree,
    /// One paper at each date.
    Repeat,
}

impl Kind {
    #[cfg(test)]
    pub(in crate::support) const ALL: [Kind; 15] = [
        Self::Answers,
        Self::Paper,
        Self::Consent,
        Self::Team,
        Self::Clearance,
        Self::Endorsement,
        Self::Agreement,
        Self::Meetings,
        Self::Visits,
        Self::Recommendations,
        Self::Reply,
        Self::Publication,
        Self::Checks,
        Self::Lesson,
        Self::Outcome,
    ];

    /// As in templates, in entries and as the verb of the step.
    pub(in crate::support) fn code(self) -> &'static str {
        match self {
            Kind::Answers => "answers",
            Kind::Paper => "paper",
            Kind::Consent => "consent",
            Kind::Team => "team",
            Kind::Clearance => "clearance",
            Kind::Endorsement => "endorsement",
            Kind::Agreement => "agreement",
            Kind::Meetings => "meetings",
            Kind::Visits => "visits",
            Kind::Recommendations => "recommendations",
            Kind::Reply => "reply",
            Kind::Publication => "publication",
            Kind::Checks => "checks",
            Kind::Lesson => "lesson",
            Kind::Outcome => "outcome",
        }
    }

    pub(in crate::support) fn duty(self) -> Duty {
        match self {
            Kind::Paper | Kind::Reply | Kind::Publication | Kind::Lesson | Kind::Outcome => Duty::Write,
            Kind::Answers | Kind::Meetings | Kind::Visits | Kind::Recommendations => Duty::Collect,
            Kind::Consent => Duty::Find,
            Kind::Team => Duty::Gather,
            Kind::Clearance => Duty::Clear,
            Kind::Endorsement => Duty::Endorse,
            Kind::Agreement => Duty::Agree,
            Kind::Checks => Duty::Repeat,
        }
    }

    /// Whether it asks posts to take part in a role.
    pub(in crate::support) fn finds(self) -> bool {
        matches!(self.duty(), Duty::Find | Duty::Gather)
    }

    /// What its paper asks where the template does not say.
    fn paper(self) -> Vec<FieldForm> {
        match self {
            Kind::Answers => vec![field("answers-say")],
            Kind::Agreement => vec![field("goals"), line("rhythm"), field("confidentiality"), day("end")],
            Kind::Meetings => vec![day("met"), field("agenda"), field("notes"), optional(day("next"))],
            Kind::Visits => vec![
                day("from"),
                day("until"),
                field("objectives"),
                field("programme"),
                field("participants"),
                field("payers"),
                optional(field("will-try")),
                optional(field("will-not-copy")),
            ],
            Kind::Recommendations => vec![field("recommendation"), optional(field("seen"))],
            Kind::Reply => vec![field("reply")],
            Kind::Publication => vec![field("report"), optional(line("report-address"))],
            Kind::Checks => vec![field("progress")],
            Kind::Lesson => vec![choice("named", &["named", "unnamed", "kept"]), optional(field("lesson"))],
            Kind::Outcome => vec![choice("result", &["adopted", "partly", "dropped"]), field("changed")],
            Kind::Paper | Kind::Consent | Kind::Team | Kind::Clearance | Kind::Endorsement => Vec::new(),
        }
    }
}

impl StepForm {
    /// What it is called: as the programme calls it, otherwise as its kind.
    pub(in crate::support) fn name_in(&self, language: Language) -> String {
        let own = self.name.as_ref().map(|name| name.of(language).to_owned());
        own.unwrap_or_else(|| Texts::new(language).step_name(self.kind.code()).to_string())
    }

    /// What its paper asks.
    pub(in crate::support) fn fields(&self) -> Vec<FieldForm> {
        if self.paper.is_empty() { self.kind.paper() } else { self.paper.clone() }
    }
}

impl FieldForm {
    /// What it asks.
    pub(in crate::support) fn label_in(&self, language: Language) -> String {
        let own = self.label.as_ref().map(|label| label.of(language).to_owned());
        own.unwrap_or_else(|| Texts::new(language).field_label(&self.code).to_string())
    }
}

impl ChoiceForm {
    /// What it says.
    pub(in crate::support) fn label_in(&self, language: Language) -> String {
        let own = self.label.as_ref().map(|label| label.of(language).to_owned());
        own.unwrap_or_else(|| Texts::new(language).choice_label(&self.code).to_string())
    }
}

fn field(code: &str) -> FieldForm {
    FieldForm { code: code.to_owned(), label: None, answer: AnswerForm::Words, choices: Vec::new(), is_optional: false }
}

fn line(code: &str) -> FieldForm {
    FieldForm { answer: AnswerForm::Line, ..field(code) }
}

fn day(code: &str) -> FieldForm {
    FieldForm { answer: AnswerForm::Day, ..field(code) }
}

fn optional(field: FieldForm) -> FieldForm {
    FieldForm { is_optional: true, ..field }
}

fn choice(code: &str, choices: &[&str]) -> FieldForm {
    let choice = |code: &&str| ChoiceForm { code: (*code).to_owned(), label: None };
    FieldForm { answer: AnswerForm::Choice, choices: choices.iter().map(choice).collect(), ..field(code) }
}
