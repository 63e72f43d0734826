//! `decapolis matching`: assignments of least cost and stable matchings, from files.

use std::path::PathBuf;

use clap::{Args, Subcommand, ValueEnum};
use matching::assignment::{Assignment, Shortage, Side, assign};
use matching::file::{WishesFile, matching_json, read_costs, read_matching, read_orlib, read_wishes};
use matching::stable::{Lots, Market, Matching, Proposing, Ties, blocking_pairs, solve, unmet_minimums};
use matching::{Costs, Unit};
use serde::{Serialize, Serializer};
use serde_json::{Map, Value};

use super::{Failure, Format, print_json, print_text, read_document};

const ASSIGN_EXAMPLE: &str = "Example:
  echo '{\"costs\": [[4, 1, null], [2, 0, 5]]}' > costs.json
  decapolis matching assign --in costs.json --format json
  {\"cost\":3,\"pairs\":[[0,1],[1,0]],\"row_prices\":[4,3],\"column_prices\":[-1,-3,0]}

The prices prove the cost: row price + column price is at most the cost of every permitted pair, and equal on chosen
ones. Where no complete assignment is permitted the exit code is 2, and the rows that cannot all be served are named.
More: docs/matching.md";

const STABLE_EXAMPLE: &str = "Example:
  echo '{\"residents\": {\"r1\": [\"h1\"], \"r2\": [[\"h1\", \"h2\"]]},
         \"hospitals\": {\"h1\": {\"capacity\": 1, \"prefers\": [\"r2\", \"r1\"]},
                       \"h2\": {\"capacity\": 1, \"prefers\": [\"r2\"]}}}' > wishes.json
  decapolis matching stable --in wishes.json --ties kiraly --format json
  {\"matching\":{\"h1\":[\"r1\"],\"h2\":[\"r2\"]},\"unmatched\":[],\"blocking_pairs\":[]}

A list within a list is a tie. More: docs/matching.md";

/// What can be matched.
#[derive(Debug, Subcommand)]
pub(crate) enum MatchingCommand {
    /// Give each row a column at the least total cost, with the prices that prove it
    #[command(after_help = ASSIGN_EXAMPLE)]
    Assign(AssignAsked),
    /// Match residents and hospitals by the wishes of both, so that no two would rather have each other
    #[command(after_help = STABLE_EXAMPLE)]
    Stable(StableAsked),
}

#[derive(Debug, Args)]
pub(crate) struct AssignAsked {
    /// JSON file {"costs": [[...], ...]}, null for a pair that may not be
    #[arg(long = "in", value_name = "FILE")]
    input: PathBuf,
    /// The file is one of the OR-Library: the number of rows, then all costs
    #[arg(long)]
    orlib: bool,
    /// How to print the answer
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

#[derive(Debug, Args)]
pub(crate) struct StableAsked {
    /// JSON file with "residents" and "hospitals"; other keys are notes
    #[arg(long = "in", value_name = "FILE")]
    input: PathBuf,
    /// Which side proposes, and gets the best that it can
    #[arg(long, value_enum, default_value_t)]
    proposing: ProposingAsked,
    /// What to do where somebody ranks several alike
    #[arg(long, value_enum, default_value_t)]
    ties: TiesAsked,
    /// Seed of the lottery among equals: any text
    #[arg(long, default_value = "0")]
    seed: String,
    /// List the blocking pairs of the matching in this file instead
    #[arg(long, value_name = "FILE")]
    check: Option<PathBuf>,
    /// How to print the answer
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

#[derive(Debug, Clone, Copy, Default, ValueEnum)]
enum ProposingAsked {
    /// The best stable matching for every resident
    #[default]
    Residents,
    /// The best stable matching for every hospital
    Hospitals,
}

#[derive(Debug, Clone, Copy, Default, ValueEnum)]
enum TiesAsked {
    /// Let the lottery decide
    #[default]
    Break,
    /// Match at least two thirds of the most that can be (Király)
    Kiraly,
}

pub(crate) fn run(command: &MatchingCommand) -> Result<(), Failure> {
    match command {
        MatchingCommand::Assign(asked) => run_assign(asked),
        MatchingCommand::Stable(asked) => run_stable(asked),
    }
}

fn run_assign(asked: &AssignAsked) -> Result<(), Failure> {
    let text = read_document(&asked.input)?;
    let read = if asked.orlib { read_orlib(&text) } else { read_costs(&text) };
    let costs = read.map_err(|error| Failure::in_document("the costs", &asked.input, error))?;
    let found = assign(&costs).map_err(|shortage| nobody_can(&costs, shortage))?;
    match asked.format {
        Format::Json => print_json(&AssignAnswer::new(&found)),
        Format::Text => print_text(&assignment_text(&costs, &found)),
    }
}

/// The answer as one JSON object.
#[derive(Debug, Serialize)]
struct AssignAnswer<'f> {
    cost: Amount,
    pairs: &'f [(usize, usize)],
    row_prices: Vec<Amount>,
    column_prices: Vec<Amount>,
}

impl<'f> AssignAnswer<'f> {
    fn new(found: &'f Assignment) -> Self {
        let amounts = |prices: &[i128]| prices.iter().map(|price| Amount(*price, found.unit)).collect();
        Self {
            cost: Amount(found.cost, found.unit),
            pairs: &found.pairs,
            row_prices: amounts(&found.row_prices),
            column_prices: amounts(&found.column_prices),
        }
    }
}

/// An integer where all costs were integers, otherwise a real.
#[derive(Debug, Clone, Copy)]
struct Amount(i128, Unit);

impl Serialize for Amount {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.1 {
            Unit::Whole => serializer.serialize_i128(self.0),
            unit => serializer.serialize_f64(unit.to_real(self.0)),
        }
    }
}

impl std::fmt::Display for Amount {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.1 {
            Unit::Whole => write!(f, "{}", self.0),
            unit => write!(f, "{}", unit.to_real(self.0)),
        }
    }
}

fn assignment_text(costs: &Costs, found: &Assignment) -> String {
    let line = |(row, column): &(usize, usize)| {
        let cost = Amount(costs.cost(*row, *column).unwrap_or_default(), found.unit);
        format!("row {row} gets column {column} at {cost}\n")
    };
    let lines: String = found.pairs.iter().map(line).collect();
    format!("cost {}\n{lines}", Amount(found.cost, found.unit))
}

/// No complete assignment: whose condition of Hall fails.
fn nobody_can(costs: &Costs, shortage: Shortage) -> Failure {
    let (short, permitted) = (shortage.short.len(), shortage.permitted.len());
    let (side, other) = match shortage.side {
        Side::Rows => ("rows", "columns"),
        Side::Columns => ("columns", "rows"),
    };
    let (rows, columns) = (costs.rows(), costs.columns());
    let message = format!(
        "no complete assignment of {rows} rows and {columns} columns is permitted: {side} that cannot all be served: {short}; \
         {other} that they may have: {permitted}"
    );
    let failure = Failure::wrong_input(message).at_path("/costs");
    match shortage.side {
        Side::Rows => failure.short_of(shortage.short, shortage.permitted),
        Side::Columns => failure.short_of(shortage.permitted, shortage.short),
    }
}

fn run_stable(asked: &StableAsked) -> Result<(), Failure> {
    let text = read_document(&asked.input)?;
    let file = read_wishes(&text).map_err(|error| Failure::in_document("the wishes", &asked.input, error))?;
    let wrong = |error| Failure::in_document("the wishes", &asked.input, file.error(error));
    let market = Market::new(&file.round).map_err(wrong)?;
    let matching = match &asked.check {
        Some(checked) => {
            let text = read_document(checked)?;
            read_matching(&file, &market, &text)
                .map_err(|error| Failure::in_document("the matching", checked, error))?
        }
        None => {
            let lots = Lots::draw(&asked.seed, &names(&file.residents), &names(&file.hospitals));
            solve(&file.round, asked.proposing(), asked.ties(), &lots).map_err(wrong)?
        }
    };
    let answer = StableAnswer::new(&file, &market, &matching);
    match asked.format {
        Format::Json => print_json(&answer),
        Format::Text => print_text(&answer.text()),
    }
}

impl StableAsked {
    fn proposing(&self) -> Proposing {
        match self.proposing {
            ProposingAsked::Residents => Proposing::Residents,
            ProposingAsked::Hospitals => Proposing::Hospitals,
        }
    }

    fn ties(&self) -> Ties {
        match self.ties {
            TiesAsked::Break => Ties::Break,
            TiesAsked::Kiraly => Ties::Kiraly,
        }
    }
}

fn names(names: &[String]) -> Vec<&str> {
    names.iter().map(String::as_str).collect()
}

/// The answer as one JSON object.
#[derive(Debug, Serialize)]
struct StableAnswer<'f> {
    matching: Map<String, Value>,
    unmatched: Vec<&'f str>,
    blocking_pairs: Vec<(&'f str, &'f str)>,
    /// Only where some hospital says a minimum.
    #[serde(skip_serializing_if = "Option::is_none")]
    unmet_minimums: Option<Vec<UnmetMinimum<'f>>>,
}

#[derive(Debug, Serialize)]
struct UnmetMinimum<'f> {
    hospital: &'f str,
    wanted: usize,
    got: usize,
}

impl<'f> StableAnswer<'f> {
    fn new(file: &'f WishesFile, market: &Market, matching: &Matching) -> Self {
        let resident = |resident: usize| file.residents[resident].as_str();
        let hospital = |hospital: usize| file.hospitals[hospital].as_str();
        let blocking = blocking_pairs(market, matching).into_iter();
        let unmet = |(at, wanted, got)| UnmetMinimum { hospital: hospital(at), wanted, got };
        let has_minimum = file.round.hospitals.iter().any(|hospital| hospital.minimum > 0);
        Self {
            matching: matching_json(file, matching),
            unmatched: matching.unmatched().into_iter().map(resident).collect(),
            blocking_pairs: blocking.map(|(one, other)| (resident(one), hospital(other))).collect(),
            unmet_minimums: has_minimum.then(|| unmet_minimums(market, matching).into_iter().map(unmet).collect()),
        }
    }

    fn text(&self) -> String {
        let listed = |value: &Value| {
            let names = value.as_array().into_iter().flatten().filter_map(Value::as_str);
            names.collect::<Vec<&str>>().join(", ")
        };
        let mut text: String =
            self.matching.iter().map(|(hospital, residents)| format!("{hospital}: {}\n", listed(residents))).collect();
        text += &format!("unmatched: {}\n", self.unmatched.join(", "));
        let blocking = self.blocking_pairs.iter().map(|(one, other)| format!("{one} and {other}"));
        text += &format!("blocking pairs: {}\n", blocking.collect::<Vec<String>>().join(", "));
        for UnmetMinimum { hospital, wanted, got } in self.unmet_minimums.iter().flatten() {
            text += &format!("{hospital} wants {wanted} and has {got}\n");
        }
        text
    }
}
