//! The bank of questions as data.

use kernel::db::Tx;
use kernel::stop::Stop;
use kernel::web::Visit;
use schemars::JsonSchema;
use serde::Serialize;

use super::super::history::{self, AskedIn, Said};
use super::super::model::{BankQuestion, BankQuestionId, Kind, Wording};
use super::super::{rules, store, table};

/// A question of the bank with its latest words.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct BankQuestionLineData {
    pub(crate) id: String,
    /// `text`, `one`, `several`, `scale`, `number`, `day`, `table` or `file`.
    kind: String,
    /// The fact of a city's profile that answers it.
    fact: String,
    /// Of a table whose rows are not named, how many a city may fill in.
    rows_max: i64,
    version: i64,
    /// In each language that it is written in.
    wordings: Vec<WordingData>,
}

/// A question of the bank with all its versions, and where it was asked.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct BankQuestionData {
    #[serde(flatten)]
    question: BankQuestionLineData,
    /// Ids of the consultations that asked it, the latest first.
    asked_in: Vec<String>,
    /// What was said in each of them, in the same order.
    history: Vec<QuestionUseData>,
}

/// A consultation that asked a question.
#[derive(Debug, Serialize, JsonSchema)]
struct QuestionUseData {
    consultation: String,
    answers_until: String,
    /// Null where its results show nothing of the question, or not to the reader yet.
    said: Option<AskedThereData>,
}

/// What the results of a consultation show of a question.
#[derive(Debug, Serialize, JsonSchema)]
struct AskedThereData {
    /// Cities that were asked it and signed.
    asked: usize,
    answered: usize,
    /// Of each choice or step of the scale, in order.
    choices: Vec<usize>,
    median: Option<f64>,
}

/// The words of a version in a language.
#[derive(Debug, Serialize, JsonSchema)]
struct WordingData {
    version: i64,
    language: String,
    words: String,
    choices: Vec<String>,
    /// Of a table.
    columns: Vec<ColumnData>,
    /// Of a table, the names of its rows; none where a city names its own.
    rows: Vec<String>,
    /// Of a number, what it counts; it may be empty.
    unit: String,
}

/// A column of a table.
#[derive(Debug, Serialize, JsonSchema)]
struct ColumnData {
    name: String,
    /// What its numbers count, which may be empty; null where it has words.
    unit: Option<String>,
}

/// A question with the words of its latest version.
pub(super) fn latest(question: &BankQuestion) -> BankQuestionLineData {
    let mut data = with_all(question);
    data.wordings.retain(|wording| wording.version == question.version);
    data
}

fn with_all(question: &BankQuestion) -> BankQuestionLineData {
    let wording = |wording: &Wording| WordingData {
        version: wording.version,
        language: wording.language.code().to_owned(),
        words: wording.words.clone(),
        choices: if question.kind == Kind::Table { Vec::new() } else { wording.choices.clone() },
        columns: columns(question, wording),
        rows: wording.rows.clone(),
        unit: wording.unit.clone(),
    };
    BankQuestionLineData {
        id: question.id.to_string(),
        kind: question.kind.code().to_owned(),
        fact: question.fact.clone(),
        rows_max: question.rows_max,
        version: question.version,
        wordings: question.wordings.iter().map(wording).collect(),
    }
}

fn columns(question: &BankQuestion, wording: &Wording) -> Vec<ColumnData> {
    let column =
        |column: table::Column<'_>| ColumnData { name: column.name.to_owned(), unit: column.unit.map(str::to_owned) };
    let is_table = question.kind == Kind::Table;
    table::columns(wording).into_iter().filter(|_| is_table).map(column).collect()
}

fn asked_in(asked: &AskedIn) -> QuestionUseData {
    let counts = match &asked.said {
        Said::Shown(counts) => Some(counts),
        Said::NotIn | Said::LongAgo | Said::Hidden => None,
    };
    QuestionUseData {
        consultation: asked.consultation.id.to_string(),
        answers_until: asked.consultation.answers_until.to_string(),
        said: counts.map(|counts| AskedThereData {
            asked: counts.asked,
            answered: counts.answered,
            choices: counts.choices.clone(),
            median: counts.spread.map(|spread| spread.median),
        }),
    }
}

/// The bank, the latest first, for who writes consultations.
pub(crate) fn bank_lines(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    before: Option<BankQuestionId>,
    limit: usize,
) -> Result<Vec<BankQuestionLineData>, Stop> {
    if !rules::may_ask(visit.actor()?) {
        return Err(Stop::Missing);
    }
    Ok(store::bank::latest(tx, before)?.iter().take(limit).map(latest).collect())
}

/// A question of the bank as its page shows it.
pub(crate) fn bank_question_data(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<BankQuestionData, Stop> {
    let question = store::bank::question(tx, visit.param("bank_question")?)?;
    let _leave = rules::may_reword(visit.actor()?, &question)?;
    let history: Vec<QuestionUseData> =
        history::of_question(tx, (visit.actor()?, visit.language()), &question)?.iter().map(asked_in).collect();
    let asked_in = history.iter().map(|one| one.consultation.clone()).collect();
    Ok(BankQuestionData { question: with_all(&question), asked_in, history })
}
