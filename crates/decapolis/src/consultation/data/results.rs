//! The results as data.

use kernel::db::Tx;
use kernel::language::Language;
use kernel::stop::Stop;
use kernel::web::Visit;
use schemars::JsonSchema;
use serde::Serialize;

use super::super::heard::Heard;
use super::super::model::BankQuestion;
use super::super::said;
use super::super::table_tally::{self, CellCounts};
use super::super::tally::{Counts, Quote, Tally};
use crate::network::RegionId;

/// What came of it, by the rules of the page: regions with fewer than five cities are left out, and others so that none
/// follows from the rest.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct ResultsData {
    consultation: String,
    cities_asked: usize,
    cities_signed: usize,
    questions: Vec<TallyData>,
}

/// The result of one question.
#[derive(Debug, Serialize, JsonSchema)]
struct TallyData {
    question: String,
    /// Null where fewer than five cities answered.
    all: Option<CountsData>,
    regions: Vec<RegionCountsData>,
    /// Of a question for a number: where the steps begin and end in which answers are counted.
    bounds: Vec<f64>,
    quotes: Vec<QuoteData>,
}

/// Of a region that is shown.
#[derive(Debug, Serialize, JsonSchema)]
struct RegionCountsData {
    region: String,
    #[serde(flatten)]
    counts: CountsData,
}

/// How often each was said.
#[derive(Debug, Serialize, JsonSchema)]
struct CountsData {
    asked: usize,
    answered: usize,
    not_known: usize,
    not_ours: usize,
    /// Of each choice or step of the scale, in order.
    choices: Vec<usize>,
    least: Option<f64>,
    median: Option<f64>,
    most: Option<f64>,
    /// Of a number, how many lie in each step: from its bound to below the next.
    steps: Vec<usize>,
    first_day: Option<String>,
    last_day: Option<String>,
    /// Of a table, each cell for a number in a named row that is shown.
    cells: Vec<CellData>,
}

/// A number that several cities gave in one cell of a table.
#[derive(Debug, Serialize, JsonSchema)]
struct CellData {
    /// From 1, as `column` is.
    row: usize,
    column: usize,
    answered: usize,
    sum: f64,
    median: f64,
}

/// Words of a city that may be quoted.
#[derive(Debug, Serialize, JsonSchema)]
struct QuoteData {
    city: String,
    words: String,
    language: String,
}

/// The results as their page shows them.
pub(crate) fn results_data(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<ResultsData, Stop> {
    let heard = Heard::load(tx, visit)?;
    let of = |tally: &Tally| Some(of_question(tally, heard.asked.questions.get(&tally.question)?, visit.language()));
    Ok(ResultsData {
        consultation: heard.opened.consultation.id.to_string(),
        cities_asked: heard.cities.0,
        cities_signed: heard.cities.1,
        questions: heard.tallies.iter().filter_map(of).collect(),
    })
}

fn of_question(tally: &Tally, question: &BankQuestion, language: Language) -> TallyData {
    let quote = |quote: &Quote| QuoteData {
        city: quote.city.to_string(),
        words: said::quoted(question, quote, language),
        language: quote.language.code().to_owned(),
    };
    let region = |(region, of): &(RegionId, Option<Counts>)| {
        Some(RegionCountsData { region: region.to_string(), counts: counts(of.as_ref()?, question) })
    };
    TallyData {
        question: tally.question.to_string(),
        all: tally.all.as_ref().map(|all| counts(all, question)),
        regions: tally.regions.iter().filter_map(region).collect(),
        bounds: tally.bounds.clone(),
        quotes: tally.quotes.iter().map(quote).collect(),
    }
}

fn counts(counts: &Counts, question: &BankQuestion) -> CountsData {
    let places = table_tally::counted(question);
    let cell = |((row, column), cell): ((usize, usize), &Option<CellCounts>)| {
        let CellCounts { answered, sum, median } = (*cell)?;
        Some(CellData { row: row + 1, column: column + 1, answered, sum, median })
    };
    CountsData {
        cells: places.into_iter().zip(&counts.cells).filter_map(cell).collect(),
        asked: counts.asked,
        answered: counts.answered,
        not_known: counts.not_known,
        not_ours: counts.not_ours,
        choices: counts.choices.clone(),
        least: counts.spread.map(|spread| spread.least),
        median: counts.spread.map(|spread| spread.median),
        most: counts.spread.map(|spread| spread.most),
        steps: counts.steps.clone(),
        first_day: counts.days.as_ref().map(|days| days.0.clone()),
        last_day: counts.days.as_ref().map(|days| days.1.clone()),
    }
}
