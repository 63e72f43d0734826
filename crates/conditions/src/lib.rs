//! Rules that a machine checks and a person reads.
//!
//! A [`Rule`] asks things of facts ("population at least 50,000, and Spanish or Portuguese is spoken"). [`check`] holds
//! it against the [`Facts`] known and answers yes, no or unclear in Kleene's strong three-valued logic: what is not
//! known makes its leaf unclear, never no. The [`Outcome`] says which facts decide, and what would have to be different
//! for a yes. [`rule_sentence`] and [`outcome_sentence`] put both into words in four languages.
//!
//! Plain data in and out: no input or output, no clock, no randomness. The same rule and facts give the same outcome.
//!
//! ```
//! let rule = conditions::Rule::from_json(r#"{"all": [{"fact": "population", "at_least": 50000}]}"#).unwrap();
//! let facts = conditions::Facts::from_json(r#"{"population": {"value": 20000, "year": 2024}}"#).unwrap();
//! let outcome = conditions::check(&rule, &facts).unwrap();
//! assert_eq!(outcome.verdict, conditions::Verdict::No);
//! assert_eq!(serde_json::json!(outcome.changes[0].needed), serde_json::json!({"at_least": 50000}));
//! ```

mod circuit;
mod classes;
mod descent;
mod facts;
mod json;
mod language;
mod moves;
mod needed;
mod number;
mod outcome;
mod position;
mod rule;
mod rule_reader;
mod sentence;
mod smallest;
mod value;
mod verdict;
mod words;

pub use facts::{Fact, Facts};
pub use language::{Language, Term, Vocabulary};
pub use needed::Needed;
pub use number::Number;
pub use outcome::{Change, Deciding, EXACT_FACTS_MAX, Outcome, check};
pub use rule::{Comparison, Condition, Form, Node, Rule};
pub use rule_reader::{DEPTH_MAX, PARTS_MAX, RULE_BYTES_MAX};
pub use sentence::{outcome_sentence, rule_sentence};
pub use value::{Kind, Value};
pub use verdict::Verdict;
