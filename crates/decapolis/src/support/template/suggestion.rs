//! Which template to begin with: from the words of the need, from how soon help is needed, and from what was tried.
//! The rules stand in the templates; each suggestion says why.

use std::ops::Deref;
use std::sync::OnceLock;

use kernel::language::Language;
use kernel::topic::{TopicIndex, TopicSketch};
use serde::{Deserialize, Serialize};

use super::{InEach, Template, Version};

/// What something that was tried counts against the other two.
const TRIED: f64 = 3.0;
/// What words that a template names count.
const WORDS: f64 = 2.0;
/// What the time that is left counts.
const URGENCY: f64 = 1.5;

/// How soon a city needs help.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(in crate::support) enum Urgency {
    /// Within days.
    Days,
    /// Within weeks.
    Weeks,
    /// Within months.
    Months,
}

impl Urgency {
    pub(in crate::support) const ALL: [Urgency; 3] = [Self::Days, Self::Weeks, Self::Months];

    pub(in crate::support) fn code(self) -> &'static str {
        match self {
            Urgency::Days => "days",
            Urgency::Weeks => "weeks",
            Urgency::Months => "months",
        }
    }

    pub(in crate::support) fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|urgency| urgency.code() == code)
    }
}

/// What a suggestion is made from.
#[derive(Debug, Clone, Copy)]
pub(in crate::support) struct Asked<'a> {
    pub(in crate::support) words: &'a str,
    /// None where nobody said.
    pub(in crate::support) urgency: Option<Urgency>,
    /// The codes of what was tried for the need.
    pub(in crate::support) tried: &'a [String],
}

/// Why a template is suggested.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::support) enum Because {
    /// It follows what was tried: the code of that.
    Tried(String),
    /// The need names what it is for.
    Words,
    /// It fits the time that is left.
    Urgency(Urgency),
    /// Nothing was tried, and it is the smallest help.
    Smallest,
}

/// A template with why it comes first.
#[derive(Debug, Clone)]
pub(in crate::support) struct Suggested<'t> {
    pub(in crate::support) version: &'t Version,
    pub(in crate::support) because: Vec<Because>,
}

/// The templates that run, from the smallest help to the greatest, with the words that each names itself by.
#[derive(Debug)]
pub(in crate::support) struct Ladder {
    versions: Vec<Version>,
    /// Made when advice is first asked for: most readers only name the rungs.
    by_words: OnceLock<TopicIndex>,
}

impl Deref for Ladder {
    type Target = [Version];

    fn deref(&self) -> &[Version] {
        &self.versions
    }
}

impl Ladder {
    /// Of the versions in their order.
    pub(super) fn new(versions: Vec<Version>) -> Self {
        Self { versions, by_words: OnceLock::new() }
    }

    fn by_words(&self) -> &TopicIndex {
        let ruled = self.versions.iter().filter_map(|version| {
            let known: &InEach = version.template.suggest.as_ref()?.words.as_ref()?;
            let words = Language::ALL.iter().map(|language| (*language, known.of(*language))).collect();
            Some(TopicSketch { id: &version.template.code, words })
        });
        self.by_words.get_or_init(|| TopicIndex::new(&ruled.collect::<Vec<_>>()))
    }

    /// The template to begin with; nothing where none has a rule.
    pub(in crate::support) fn suggest(&self, asked: Asked<'_>) -> Option<Suggested<'_>> {
        let is_fresh = |code: &str| !asked.tried.iter().any(|tried| tried == code);
        let named = self.by_words().suggest(asked.words, None);
        let named = named.iter().map(|found| found.topic).find(|code| is_fresh(code));
        let candidates = self.versions.iter().filter(|version| is_fresh(&version.template.code));
        let mut best: Option<(f64, Suggested<'_>)> = None;
        for version in candidates.filter(|version| version.template.suggest.is_some()) {
            let because = reasons(&version.template, asked, named);
            let weight = because.iter().map(weight_of).sum();
            if best.as_ref().is_none_or(|(most, _)| weight > *most) {
                best = Some((weight, Suggested { version, because }));
            }
        }
        let (weight, mut suggested) = best?;
        if weight > 0.0 {
            return Some(suggested);
        }
        // What is merely left over when other help was tried is no advice.
        suggested.because.push(Because::Smallest);
        asked.tried.is_empty().then_some(suggested)
    }
}

fn weight_of(because: &Because) -> f64 {
    match because {
        Because::Tried(_) => TRIED,
        Because::Words => WORDS,
        Because::Urgency(_) => URGENCY,
        Because::Smallest => 0.0,
    }
}

fn reasons(template: &Template, asked: Asked<'_>, named: Option<&str>) -> Vec<Because> {
    let Some(rule) = &template.suggest else { return Vec::new() };
    let tried = asked.tried.iter().rev().find(|code| rule.after.contains(code)).cloned().map(Because::Tried);
    let words = (named == Some(template.code.as_str())).then_some(Because::Words);
    let urgency = asked.urgency.filter(|urgency| rule.urgency.contains(urgency)).map(Because::Urgency);
    [tried, words, urgency].into_iter().flatten().collect()
}
