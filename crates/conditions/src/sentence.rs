//! Rules and outcomes in words, for people.

use crate::language::{Language, Vocabulary};
use crate::needed::Needed;
use crate::number::Number;
use crate::outcome::{Change, Deciding, Outcome};
use crate::rule::{Comparison, Condition, Form, Node, Rule};
use crate::value::Value;
use crate::verdict::Verdict;
use crate::words::{NumberFormat, Words, fill, fill_two, words};

/// Leaves or changes that a sentence lists before it only counts: about what is remembered after one reading
/// (G. A. Miller, The Magical Number Seven, 1956).
const LISTED_MAX: usize = 7;

/// What the rule asks, as one phrase: "population: at least 50,000 and (language: es or language: pt)". A part with a
/// clause is said in its author's words.
pub fn rule_sentence(rule: &Rule, language: Language, vocabulary: &Vocabulary) -> String {
    Phrasing { language, words: words(language), vocabulary }.node(rule.root(), true)
}

/// The verdict, what decides it, and what it would take.
pub fn outcome_sentence(outcome: &Outcome, language: Language, vocabulary: &Vocabulary) -> String {
    Phrasing { language, words: words(language), vocabulary }.outcome(outcome)
}

struct Phrasing<'v> {
    language: Language,
    words: &'static Words,
    vocabulary: &'v Vocabulary,
}

impl Phrasing<'_> {
    fn outcome(&self, outcome: &Outcome) -> String {
        let verdict = match outcome.verdict {
            Verdict::Yes => self.words.yes,
            Verdict::No => self.words.no,
            Verdict::Unclear => self.words.unclear,
        };
        let mut sentences = vec![verdict.to_owned()];
        if outcome.verdict != Verdict::Unclear && !outcome.deciding.is_empty() {
            let items = outcome.deciding.iter().map(|leaf| self.deciding(leaf));
            sentences.push(fill(self.words.decides, &self.listed(items)));
        }
        sentences.extend(self.way_to_yes(outcome));
        sentences.join(" ")
    }

    fn way_to_yes(&self, outcome: &Outcome) -> Option<String> {
        if outcome.verdict == Verdict::Yes {
            return None;
        }
        if outcome.changes.is_empty() {
            let nothing = if outcome.impossible { self.words.impossible } else { self.words.not_found };
            return Some(nothing.to_owned());
        }
        let pattern = if outcome.verdict == Verdict::No { self.words.changes } else { self.words.to_be_known };
        Some(fill(pattern, &self.listed(outcome.changes.iter().map(|change| self.change(change)))))
    }

    fn listed(&self, items: impl ExactSizeIterator<Item = String>) -> String {
        let beyond = items.len().saturating_sub(LISTED_MAX);
        let mut listed: Vec<String> = items.take(LISTED_MAX).collect();
        if beyond > 0 {
            listed.push(fill(self.words.more, &self.number(Number::from(beyond as u64))));
        }
        listed.join(self.words.semicolon)
    }

    /// A leaf below "not" is said the other way round, as the rule asks for it; an author's clause as it is, with its
    /// own verdict, since 'not "a poor city": not met' helps nobody.
    fn deciding(&self, leaf: &Deciding) -> String {
        let Deciding { clause, fact, value, verdict, comparison, negated } = leaf;
        let (asked, met) = match clause {
            Some(clause) => (self.clause(clause, true), *verdict == Verdict::Yes),
            None => {
                let asked = self.leaf(fact, &self.comparison(fact, comparison, *negated));
                (asked, (*verdict == Verdict::Yes) != *negated)
            }
        };
        let Some(value) = value else { return fill(self.words.not_known, &asked) };
        let value = self.value(fact, value);
        let known = if clause.is_some() { self.leaf(fact, &value) } else { value };
        fill_two(if met { self.words.met } else { self.words.not_met }, &asked, &known)
    }

    fn change(&self, change: &Change) -> String {
        let fact = &change.fact;
        let value = |value: &Value| self.value(fact, value);
        let number = |number: &Number| self.measure(fact, *number);
        let needed = match &change.needed {
            Needed::Is(wanted) => value(wanted),
            Needed::AtLeast(bound) => fill(self.words.at_least, &number(bound)),
            Needed::AtMost(bound) => fill(self.words.at_most, &number(bound)),
            Needed::OneOf(values) => fill(self.words.one_of, &self.values(fact, values)),
            Needed::Between { low, high, .. } => fill_two(self.words.between, &number(low), &number(high)),
            Needed::NoneOf { values, .. } if values.is_empty() => self.words.known.to_owned(),
            Needed::NoneOf { values, .. } => fill(self.words.anything_but, &self.values(fact, values)),
        };
        self.leaf(fact, &needed)
    }

    /// `holds` is false below an odd number of "not".
    fn node(&self, node: &Node, holds: bool) -> String {
        if let Some(clause) = &node.clause {
            return self.clause(clause, holds);
        }
        match &node.form {
            Form::Not(part) => self.node(part, !holds),
            Form::Leaf(Condition { fact, comparison }) => self.leaf(fact, &self.comparison(fact, comparison, !holds)),
            _ if !holds => fill(self.words.not, &format!("({})", self.node(node, true))),
            Form::All(parts) => self.joined(parts, self.words.and, self.words.always),
            Form::Any(parts) => self.joined(parts, self.words.or, self.words.never),
            Form::AtLeast { count, of } => {
                let parts: Vec<String> = of.iter().map(|part| self.node(part, true)).collect();
                let count = self.number(Number::from(*count as u64));
                fill_two(self.words.count_of, &count, &parts.join(self.words.semicolon))
            }
        }
    }

    fn joined(&self, parts: &[Node], between: &str, empty: &str) -> String {
        match parts {
            [] => empty.to_owned(),
            [only] => self.node(only, true),
            _ => parts.iter().map(|part| self.enclosed(part)).collect::<Vec<String>>().join(between),
        }
    }

    /// Groups of several parts stand in brackets inside others.
    fn enclosed(&self, node: &Node) -> String {
        let phrase = self.node(node, true);
        match &node.form {
            Form::All(parts) | Form::Any(parts) if parts.len() > 1 && node.clause.is_none() => format!("({phrase})"),
            _ => phrase,
        }
    }

    fn leaf(&self, fact: &str, asked: &str) -> String {
        let label = self.vocabulary.term(self.language, fact).map(|term| term.label.as_str());
        fill_two(self.words.leaf, &self.isolated(label.unwrap_or(fact)), asked)
    }

    fn comparison(&self, fact: &str, comparison: &Comparison, negated: bool) -> String {
        let words = self.words;
        match comparison {
            Comparison::AtLeast(bound) => {
                fill(if negated { words.less_than } else { words.at_least }, &self.measure(fact, *bound))
            }
            Comparison::AtMost(bound) => {
                fill(if negated { words.more_than } else { words.at_most }, &self.measure(fact, *bound))
            }
            Comparison::OneOf(values) => {
                fill(if negated { words.none_of } else { words.one_of }, &self.values(fact, values))
            }
            Comparison::Is(value) if negated => fill(words.anything_but, &self.value(fact, value)),
            Comparison::Is(value) => self.value(fact, value),
        }
    }

    fn values(&self, fact: &str, values: &[Value]) -> String {
        values.iter().map(|value| self.value(fact, value)).collect::<Vec<String>>().join(self.words.comma)
    }

    fn value(&self, fact: &str, value: &Value) -> String {
        match value {
            Value::Boolean(true) => self.words.boolean_true.to_owned(),
            Value::Boolean(false) => self.words.boolean_false.to_owned(),
            Value::Number(number) => self.measure(fact, *number),
            Value::Text(text) => self.isolated(text),
        }
    }

    fn measure(&self, fact: &str, number: Number) -> String {
        let number = self.number(number);
        match self.vocabulary.term(self.language, fact) {
            Some(term) if !term.unit.is_empty() => format!("{number}\u{a0}{}", term.unit),
            _ => number,
        }
    }

    fn number(&self, number: Number) -> String {
        written(&number.to_string(), &self.words.numbers)
    }

    fn clause(&self, clause: &str, holds: bool) -> String {
        let quoted = fill(self.words.quoted, &self.isolated(clause));
        if holds { quoted } else { fill(self.words.not, &quoted) }
    }

    /// In Arabic, text of unknown direction is set apart (Unicode Standard Annex 9, FSI and PDI), so that it does not
    /// turn its neighbours around.
    fn isolated(&self, text: &str) -> String {
        if self.language == Language::Arabic { format!("\u{2068}{text}\u{2069}") } else { text.to_owned() }
    }
}

/// Groups the digits of a plain decimal by three and writes them in the language's own.
fn written(plain: &str, format: &NumberFormat) -> String {
    let (minus, digits) = plain.strip_prefix('-').map_or(("", plain), |digits| (format.minus, digits));
    let (whole, decimals) = digits.split_once('.').unwrap_or((digits, ""));
    let digit = |ascii: char| char::from_u32(format.zero as u32 + ascii.to_digit(10).unwrap_or(0)).unwrap_or(ascii);
    let mut written = minus.to_owned();
    for (index, ascii) in whole.chars().enumerate() {
        let left = whole.len() - index;
        if index > 0 && left.is_multiple_of(3) && whole.len() >= format.grouped_digits_min {
            written.push(format.group);
        }
        written.push(digit(ascii));
    }
    if !decimals.is_empty() {
        written.push(format.decimal);
        written.extend(decimals.chars().map(digit));
    }
    written
}
