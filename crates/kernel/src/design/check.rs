//! One condition of a practice held against the reader's city: met, not met, or not known, and why.
//!
//! Accessibility: sign, word and colour say the same; the signs differ in shape (disc, square, question mark), so that colour is never alone.

use askama::Template;
use askama::filters::HtmlSafe;

use super::example::Example;
use super::words::Words;
use crate::language::Language;
use crate::texts::Texts;

/// What the comparison says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    Met,
    Unmet,
    Unknown,
}

/// One line: sign, word, condition, reason.
#[derive(Clone, Debug, Template)]
#[template(path = "design/templates/check.html")]
pub struct Check {
    /// In which the verdict is named.
    pub language: Language,
    pub verdict: Verdict,
    /// What would have to be true.
    pub condition: Words,
    /// What is known of the city, or who could find out.
    pub reason: Option<Words>,
}

impl HtmlSafe for Check {}

/// The conditions of one practice; nothing is drawn when there are none.
#[derive(Clone, Debug, Default, Template)]
#[template(path = "design/templates/checks.html")]
pub struct Checks(pub Vec<Check>);

impl HtmlSafe for Checks {}

impl Check {
    pub fn new(language: Language, verdict: Verdict, condition: impl Into<Words>, reason: impl Into<Words>) -> Self {
        Self { language, verdict, condition: condition.into(), reason: Some(reason.into()) }
    }

    fn word(&self) -> &'static str {
        let texts = Texts::new(self.language);
        match self.verdict {
            Verdict::Met => texts.met(),
            Verdict::Unmet => texts.not_met(),
            Verdict::Unknown => texts.not_known(),
        }
    }

    /// Suffix of the classes.
    fn suffix(&self) -> &'static str {
        match self.verdict {
            Verdict::Met => "met",
            Verdict::Unmet => "unmet",
            Verdict::Unknown => "unknown",
        }
    }

    /// A tick, a cross, a question mark, in a box of 16.
    fn sign(&self) -> &'static str {
        match self.verdict {
            Verdict::Met => "M4.5 8.5l2.5 2.5l4.5-5.5",
            Verdict::Unmet => "M5 5l6 6m0-6l-6 6",
            Verdict::Unknown => "M6 6.2a2 2 0 1 1 2.9 1.8q-.9.5-.9 1.4m0 2.4v.1",
        }
    }
}

pub(super) fn examples() -> Vec<Example> {
    let checks = Checks(vec![
        Check::new(Language::English, Verdict::Met, "a library or hall within 800 m", "94 % of blocks"),
        Check::new(Language::English, Verdict::Unmet, "services share one case number", "3 systems"),
        Check::new(Language::English, Verdict::Unknown, "consent form valid in your state", "ask legal"),
    ]);
    vec![Example::of("Checks", "met, not met, not known", &checks)]
}
