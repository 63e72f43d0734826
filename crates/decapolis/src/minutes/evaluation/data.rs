//! Evaluations as data: numbers and words without names, from three answers on.

use kernel::db::Tx;
use kernel::stop::Stop;
use kernel::web::Visit;
use schemars::JsonSchema;
use serde::Serialize;

use super::model::{Evaluation, Results};
use super::pages::View;

/// What those who attended think of a meeting.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct EvaluationData {
    meeting: String,
    /// Whether the reader's post answered.
    has_answered: bool,
    /// Null below three answers.
    results: Option<ResultsData>,
    /// In an order of their own letters.
    most_useful: Vec<String>,
    will_do: Vec<String>,
    missing: Vec<String>,
}

/// What those who answered think, together.
#[derive(Debug, Serialize, JsonSchema)]
struct ResultsData {
    answers: usize,
    /// The mean of 1 to 5.
    overall: f64,
    /// The share who recommend it, of 1.
    recommend: f64,
    /// How many say that partners had too small a part.
    partners_too_little: usize,
    partners_right: usize,
    partners_too_much: usize,
    /// The share who give the best grade, of 1.
    excellent: f64,
    /// How many found something hard: access, the language, the hour.
    hindered: usize,
    hard_access: usize,
    hard_language: usize,
    hard_hour: usize,
}

/// The evaluation of a meeting, as its page shows it to the same reader.
pub(crate) fn evaluation_data(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<EvaluationData, Stop> {
    let view = View::load(tx, visit)?;
    let said = |of: fn(&Evaluation) -> &String| {
        let mut answers: Vec<String> = view.evaluations.iter().map(|one| of(one).clone()).collect();
        answers.retain(|answer| !answer.is_empty());
        answers.sort();
        answers
    };
    Ok(EvaluationData {
        meeting: view.meeting.id.to_string(),
        has_answered: view.has_answered(),
        most_useful: said(|one| &one.most_useful),
        will_do: said(|one| &one.will_do),
        missing: said(|one| &one.missing),
        results: view.results.as_ref().map(results_data),
    })
}

fn results_data(results: &Results) -> ResultsData {
    let [partners_too_little, partners_right, partners_too_much] = results.balance;
    let [hard_access, hard_language, hard_hour] = results.hurdles;
    ResultsData {
        answers: results.answers,
        overall: results.overall,
        recommend: results.recommend,
        partners_too_little,
        partners_right,
        partners_too_much,
        excellent: results.excellent,
        hindered: results.hindered,
        hard_access,
        hard_language,
        hard_hour,
    }
}
