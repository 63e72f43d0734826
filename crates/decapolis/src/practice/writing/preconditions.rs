//! Preconditions as rows: a fact, how it is compared and with what. All rows have to hold.

use conditions::{Form, Rule};
use serde_json::{Value, json};

use crate::network::{OWN_FIGURES, STATED_NUMBERS, STATED_YES_NO, parse_number};

/// How a fact can be compared.
pub(super) const COMPARISONS: [&str; 4] = ["at_least", "at_most", "is", "one_of"];

/// What a row does not take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Wrong {
    Fact,
    Comparison,
    Value,
}

/// The facts that a row can name: what members tell of themselves, and figures of open data.
pub(super) fn facts() -> impl Iterator<Item = &'static str> {
    OWN_FIGURES.iter().chain(&STATED_NUMBERS).chain(&STATED_YES_NO).copied()
}

/// A row as part of a rule. `yes_no` reads the reader's own words for yes and no.
pub(super) fn row(
    fact: &str,
    comparison: &str,
    value: &str,
    clause: Option<&str>,
    yes_no: impl Fn(&str) -> Option<bool>,
) -> Result<Value, Wrong> {
    let fact = facts().find(|known| *known == fact).ok_or(Wrong::Fact)?;
    let comparison = COMPARISONS.into_iter().find(|known| *known == comparison).ok_or(Wrong::Comparison)?;
    let wanted = if STATED_YES_NO.contains(&fact) {
        if comparison != "is" {
            return Err(Wrong::Comparison);
        }
        json!(yes_no(value).ok_or(Wrong::Value)?)
    } else if comparison == "one_of" {
        let numbers: Option<Vec<Value>> = value.split(';').map(|part| parse_number(part).map(number)).collect();
        json!(numbers.ok_or(Wrong::Value)?)
    } else {
        number(parse_number(value).ok_or(Wrong::Value)?)
    };
    let mut row = json!({ "fact": fact, comparison: wanted });
    if let Some(clause) = clause {
        row["clause"] = json!(clause);
    }
    Ok(row)
}

/// Whole numbers are written without a point.
fn number(number: f64) -> Value {
    if number.fract() == 0.0 && number.abs() < 1e15 { json!(number as i64) } else { json!(number) }
}

/// The rule with one more row.
pub(super) fn with(rule: &Rule, row: &Value) -> Option<Rule> {
    let mut rows = rows(rule);
    rows.push(row.clone());
    of_rows(&rows)
}

/// The rule without a row, counted from 0.
pub(super) fn without(rule: &Rule, index: usize) -> Option<Rule> {
    let mut rows = rows(rule);
    if index >= rows.len() {
        return None;
    }
    rows.remove(index);
    of_rows(&rows)
}

/// A rule that is more than rows is one row.
fn rows(rule: &Rule) -> Vec<Value> {
    match &rule.root().form {
        Form::All(parts) => parts.iter().map(|part| json!(part)).collect(),
        _ => vec![json!(rule.root())],
    }
}

fn of_rows(rows: &[Value]) -> Option<Rule> {
    Rule::from_json(&json!({ "all": rows }).to_string()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn yes_no(word: &str) -> Option<bool> {
        ["no", "yes"].iter().position(|known| *known == word).map(|at| at == 1)
    }

    fn read(fact: &str, comparison: &str, value: &str) -> Result<String, Wrong> {
        row(fact, comparison, value, None, yes_no).map(|row| row.to_string())
    }

    #[test]
    fn a_row_asks_a_number_or_a_yes() {
        assert_eq!(read("population", "at_least", "50,000"), Ok(r#"{"fact":"population","at_least":50000}"#.into()));
        assert_eq!(read("data_team", "is", "yes"), Ok(r#"{"fact":"data_team","is":true}"#.into()));
        assert_eq!(read("it_staff", "one_of", "3; 4"), Ok(r#"{"fact":"it_staff","one_of":[3,4]}"#.into()));
    }

    #[test]
    fn what_does_not_fit_the_fact_is_named() {
        assert_eq!(read("luck", "is", "yes"), Err(Wrong::Fact));
        assert_eq!(read("data_team", "at_least", "3"), Err(Wrong::Comparison));
        assert_eq!(read("population", "at_most", "many"), Err(Wrong::Value));
    }

    #[test]
    fn rows_come_and_go_in_their_order() {
        let none = Rule::from_json(r#"{"all":[]}"#).expect("a rule");
        let rows = [row("population", "at_least", "5", None, yes_no), row("data_team", "is", "no", None, yes_no)];
        let both = rows.iter().fold(none, |rule, row| with(&rule, row.as_ref().expect("a row")).expect("a rule"));
        let left = without(&both, 0).expect("a row was there");
        assert_eq!(left.facts().map(|(fact, _)| fact).collect::<Vec<_>>(), ["data_team"]);
        assert_eq!(without(&left, 1), None);
    }
}
