//! Yes, no or unclear: Kleene's strong three-valued logic (S. C. Kleene, Introduction to Metamathematics, 1952, §64).

use serde::Serialize;

use crate::facts::Facts;
use crate::rule::{Form, Node};

/// The verdict on a rule or a part of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Verdict {
    /// It holds, whatever the missing facts are.
    Yes,
    /// It does not hold, whatever the missing facts are.
    No,
    /// Too little is known.
    Unclear,
}

impl Verdict {
    pub(crate) fn opposite(self) -> Self {
        match self {
            Self::Yes => Self::No,
            Self::No => Self::Yes,
            Self::Unclear => Self::Unclear,
        }
    }
}

impl Node {
    /// The verdict on this part. Facts of a kind the rule does not ask for count as not meeting it; [`crate::check`]
    /// refuses them first.
    pub fn verdict(&self, facts: &Facts) -> Verdict {
        match &self.form {
            Form::All(parts) => count_verdict(parts.len(), parts, facts),
            Form::Any(parts) => count_verdict(1, parts, facts),
            Form::AtLeast { count, of } => count_verdict(*count, of, facts),
            Form::Not(part) => part.verdict(facts).opposite(),
            Form::Leaf(condition) => condition.comparison.verdict(facts.value(&condition.fact)),
        }
    }
}

/// Yes when enough parts hold, no when the unclear ones could not make up for what lacks.
fn count_verdict(count: usize, parts: &[Node], facts: &Facts) -> Verdict {
    let verdicts: Vec<Verdict> = parts.iter().map(|part| part.verdict(facts)).collect();
    let holding = verdicts.iter().filter(|verdict| **verdict == Verdict::Yes).count();
    let unclear = verdicts.iter().filter(|verdict| **verdict == Verdict::Unclear).count();
    match (holding >= count, holding + unclear < count) {
        (true, _) => Verdict::Yes,
        (false, true) => Verdict::No,
        (false, false) => Verdict::Unclear,
    }
}
