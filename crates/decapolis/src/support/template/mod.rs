//! Programme templates: a rung of peer support as data. Roles, steps with their papers and clocks, who endorses, money,
//! what each step produces.
//!
//! The secretariat adds a template, gives it a new version from a day on and ends it; a version is never changed, and what
//! began by it goes on by it. The program ships the eight rungs of the ladder; the templates of real programmes come with
//! the demo, each with its source. No code names a template: what a step does is its kind, and the kinds are code.

mod acts;
mod checking;
mod duty;
mod shipped;
mod store;
mod suggestion;

use std::collections::BTreeMap;

use kernel::language::Language;
use kernel::time::Timestamp;
use serde::{Deserialize, Serialize};

pub(super) use self::acts::{add, end};
pub(super) use self::checking::read;
pub(super) use self::duty::{Duty, Kind};
pub(super) use self::shipped::{PROGRAMMES, RUNGS};
pub(super) use self::store::{STATEMENTS, all, by_code, by_id, by_ids, current, runs};
pub(super) use self::suggestion::{Asked, Because, Ladder, Suggested, Urgency};

kernel::id!(TemplateId, "The id of one version of a programme template.");

/// Fields of a paper; the longest form of a real programme that we know asks nine.
pub(super) const FIELDS_MAX: usize = 12;

/// Words in each language of the interface.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct InEach {
    pub(super) en: String,
    pub(super) es: String,
    pub(super) fr: String,
    pub(super) ar: String,
}

impl InEach {
    pub(super) fn of(&self, language: Language) -> &str {
        match language {
            Language::English => &self.en,
            Language::Spanish => &self.es,
            Language::French => &self.fr,
            Language::Arabic => &self.ar,
        }
    }
}

/// A programme template as written by whoever runs the programme.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Template {
    /// A short stable name; versions of one programme share it.
    pub(super) code: String,
    pub(super) name: InEach,
    /// What it is, in a sentence.
    pub(super) words: InEach,
    /// The first day on which something may begin by this version.
    pub(super) starts: String,
    /// The last such day; without one it runs until it is ended or followed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) ends: Option<String>,
    pub(super) source: Source,
    /// Where it stands among the others, from the smallest help to the greatest.
    pub(super) place: i64,
    pub(super) length: InEach,
    /// Who pays what.
    pub(super) money: InEach,
    /// Whether nobody but those who take part may know of it.
    #[serde(default)]
    pub(super) in_confidence: bool,
    /// Days after which a silent pair is nudged once.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) quiet_days: Option<i64>,
    /// When it is suggested; without this it is found by hand only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) suggest: Option<SuggestRule>,
    pub(super) roles: Vec<Role>,
    pub(super) steps: Vec<StepForm>,
}

/// Where a template is written down.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Source {
    pub(super) title: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) address: Option<String>,
    /// The day on which it was read.
    pub(super) read: String,
}

/// What makes a template the one to begin with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SuggestRule {
    /// Words by which a need is recognised, separated by spaces.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) words: Option<InEach>,
    #[serde(default)]
    pub(super) urgency: Vec<Urgency>,
    /// Codes of templates of which one was tried for the same need and was not enough.
    #[serde(default)]
    pub(super) after: Vec<String>,
}

/// Which side a role is on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Side {
    /// The city that asked.
    Asks,
    /// Those who help it.
    Helps,
    /// Whoever runs it for the network.
    Keeps,
}

/// A role: who takes part, and how many.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Role {
    pub(super) code: String,
    pub(super) name: InEach,
    pub(super) side: Side,
    #[serde(default = "one")]
    pub(super) least: usize,
    #[serde(default = "one")]
    pub(super) most: usize,
    /// At most so many of one city.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) most_of_a_city: Option<usize>,
    /// Whether they may come from any city, whichever side the role is on: a group on a tour.
    #[serde(default)]
    pub(super) from_anywhere: bool,
    /// Whether they have to come from another country than the city that asked.
    #[serde(default)]
    pub(super) from_another_country: bool,
    /// For who keeps it: the function of their post.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) function: Option<Keeper>,
}

fn one() -> usize {
    1
}

/// Whose post keeps an engagement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Keeper {
    Secretariat,
    Chair,
}

/// A step of a template.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StepForm {
    pub(super) code: String,
    pub(super) kind: Kind,
    /// What the programme calls it; otherwise it is called as its kind.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) name: Option<InEach>,
    /// The role that has to do it.
    pub(super) by: String,
    /// The role that is asked to take part, where the step finds somebody.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) role: Option<String>,
    /// Days in which it is to be done.
    pub(super) days: i64,
    /// Whether only working days count.
    #[serde(default)]
    pub(super) working_days: bool,
    /// The step from whose end the days count; otherwise they count from when this one opens.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) days_after: Option<String>,
    /// For checks: so many months after the step from which the days count.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) months: Vec<i64>,
    /// What its paper asks; otherwise what its kind asks.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) paper: Vec<FieldForm>,
    /// What it leaves behind.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) produces: Option<InEach>,
    /// Whether those who may read the engagement without taking part read what was written here.
    #[serde(default)]
    pub(super) is_shown: bool,
    /// Who may read the engagement once the step is done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) opens_to: Option<Readers>,
}

/// Who may read an engagement besides those who take part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Readers {
    Members,
    Everybody,
}

/// A question of a paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct FieldForm {
    pub(super) code: String,
    /// What it asks; left out for the fields that every programme knows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) label: Option<InEach>,
    #[serde(default)]
    pub(super) answer: AnswerForm,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) choices: Vec<ChoiceForm>,
    #[serde(default)]
    pub(super) is_optional: bool,
}

/// How a question is answered.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum AnswerForm {
    /// Some sentences.
    #[default]
    Words,
    /// One line.
    Line,
    /// A day.
    Day,
    /// One of the field's choices.
    Choice,
}

/// One of several answers to a question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ChoiceForm {
    pub(super) code: String,
    /// What it says; left out for the choices that every programme knows.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) label: Option<InEach>,
}

/// One version as stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Version {
    pub(super) id: TemplateId,
    pub(super) starts_at: Timestamp,
    /// Never, until it is ended or followed.
    pub(super) ends_at: Timestamp,
    pub(super) template: Template,
}

/// What a paper says, by the code of its fields.
pub(super) type Paper = BTreeMap<String, String>;

impl Template {
    /// Whether one of its steps finds somebody who helps.
    pub(super) fn finds_helper(&self) -> bool {
        let helps = |role: &str| self.role(role).is_some_and(|role| role.side == Side::Helps);
        self.steps.iter().any(|step| step.role.as_deref().is_some_and(helps))
    }

    /// Whether what runs by it still looks for help while the step at a place is open: for answers, or for the first who
    /// help.
    pub(super) fn is_seeking(&self, place: usize) -> bool {
        let helps = |role: &str| self.role(role).is_some_and(|role| role.side == Side::Helps);
        let finds = |step: &StepForm| step.kind == Kind::Answers || step.role.as_deref().is_some_and(helps);
        self.steps.iter().position(finds).is_some_and(|first| place <= first)
    }

    pub(super) fn role(&self, code: &str) -> Option<&Role> {
        self.roles.iter().find(|role| role.code == code)
    }

    /// The place of a step by its code.
    pub(super) fn place_of(&self, code: &str) -> Option<usize> {
        self.steps.iter().position(|step| step.code == code)
    }

    /// The first role on a side.
    pub(super) fn first_of(&self, side: Side) -> Option<&Role> {
        self.roles.iter().find(|role| role.side == side)
    }
}
