//! The table of decisions and its balance as data, for who conducts the meeting.

use kernel::db::Tx;
use kernel::stop::Stop;
use kernel::web::Visit;
use schemars::JsonSchema;
use serde::Serialize;

use super::board::{Board, Line};
use super::pages::breach_words;

/// All that a programme is decided from.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct DecisionsData {
    meeting: String,
    state: String,
    sessions: Vec<DecisionLineData>,
    balance: BalanceData,
}

/// A session with its marks.
#[derive(Debug, Serialize, JsonSchema)]
struct DecisionLineData {
    id: String,
    title: String,
    format: String,
    home: String,
    region: Option<String>,
    has_partner: bool,
    /// The mean of its marks, 1 to 5; null without a review.
    mean: Option<f64>,
    /// How far the reviews lie apart.
    spread: Option<f64>,
    reviews: usize,
    reviews_done: usize,
    /// `accept`, `condition`, `waiting` or `decline`; null while nothing is decided.
    verdict: Option<String>,
    is_announced: bool,
}

/// The balance of what is accepted so far.
#[derive(Debug, Serialize, JsonSchema)]
struct BalanceData {
    sessions: usize,
    regions: Vec<RegionShareData>,
    women: usize,
    /// Speakers who said how they wish to be counted.
    said: usize,
    with_partners: usize,
    remote: usize,
    /// Rules of the call that it breaks, in words.
    breaches: Vec<String>,
}

/// The sessions of a region.
#[derive(Debug, Serialize, JsonSchema)]
struct RegionShareData {
    region: String,
    sessions: usize,
}

/// The table of a meeting's call.
pub(crate) fn decisions_data(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<DecisionsData, Stop> {
    let board = Board::load(tx, visit)?;
    let balance = &board.balance;
    let share = |(region, sessions): (&crate::network::RegionId, &usize)| RegionShareData {
        region: board.regions.get(region).cloned().unwrap_or_default(),
        sessions: *sessions,
    };
    Ok(DecisionsData {
        meeting: board.of.meeting.id.to_string(),
        state: board.of.state.code().to_owned(),
        sessions: board.lines.iter().map(|line| line_data(&board, line)).collect(),
        balance: BalanceData {
            sessions: balance.sessions,
            regions: balance.regions.iter().map(share).collect(),
            women: balance.women,
            said: balance.said,
            with_partners: balance.with_partners,
            remote: balance.remote,
            breaches: balance.breaches.iter().map(|breach| breach_words(visit, &board, breach)).collect(),
        },
    })
}

fn line_data(board: &Board, line: &Line) -> DecisionLineData {
    let submission = &line.submission;
    DecisionLineData {
        id: submission.id.to_string(),
        title: submission.session.title.clone(),
        format: submission.session.format.code().to_owned(),
        home: board.people.home(submission.home),
        region: board.people.region(submission.home).map(|(_, name)| name.clone()),
        has_partner: line.has_partner,
        mean: line.marks.map(|(mean, _)| mean),
        spread: line.marks.map(|(_, spread)| spread),
        reviews: line.reviews,
        reviews_done: line.reviews_done,
        verdict: submission.decision.as_ref().map(|decision| decision.verdict.code().to_owned()),
        is_announced: submission.decision.as_ref().is_some_and(super::super::submission::Decision::is_announced),
    }
}
