//! The budget of a meeting as data: what its page shows to the same reader, for programs.

use kernel::db::Tx;
use kernel::stop::Stop;
use kernel::web::Visit;
use schemars::JsonSchema;
use serde::Serialize;

use super::model::Line;
use super::sheet::Sheet;
use super::sums;

/// The budget of a meeting, for the secretariat and those who chair.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct BudgetData {
    meeting: String,
    lines: Vec<LineData>,
    /// What the meeting has for bursaries and what they take of it; null where it has none.
    bursaries: Option<SumData>,
    /// What the gift register says was paid for people, by payer and currency.
    paid_for_people: Vec<SumData>,
    /// Lines of the gift register of which nobody knows what they were worth.
    worth_not_known: usize,
    /// All of the above by payer and currency.
    payers: Vec<SumData>,
    /// All of the above by currency; their payer is null.
    totals: Vec<SumData>,
}

/// A line of the budget.
#[derive(Debug, Serialize, JsonSchema)]
struct LineData {
    id: String,
    /// `venue`, `catering`, `interpretation`, `equipment`, `printing`, `travel`, `staff` or `other`.
    heading: String,
    #[serde(flatten)]
    sum: SumData,
    note: String,
}

/// What is planned and what is committed or spent, in the currency's smallest unit.
#[derive(Debug, Serialize, JsonSchema)]
struct SumData {
    /// `network`, `host`, `partner` or `organisation`.
    payer: Option<String>,
    payer_name: Option<String>,
    /// ISO 4217.
    currency: String,
    planned_minor: i64,
    spent_minor: i64,
}

/// The budget of a meeting.
pub(crate) fn budget_data(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<BudgetData, Stop> {
    let sheet = Sheet::load(tx, visit.actor()?, visit.param("meeting")?)?;
    let counted = sheet.counted();
    Ok(BudgetData {
        meeting: sheet.meeting.id.to_string(),
        lines: sheet.lines.iter().map(line).collect(),
        bursaries: sheet.bursaries.map(|bound| {
            let payer = (Some("network"), "");
            sum(payer, bound.pot.currency.code(), (bound.pot.minor, bound.bound.minor))
        }),
        paid_for_people: sheet
            .gifts
            .sums
            .iter()
            .map(|paid| {
                let payer = (Some(paid.payer.code()), paid.payer_name.as_str());
                sum(payer, paid.sum.currency.code(), (0, paid.sum.minor))
            })
            .collect(),
        worth_not_known: sheet.gifts.not_known,
        payers: sums::per_payer(&counted)
            .iter()
            .map(|((payer, name, currency), share)| {
                sum((Some(payer.code()), name), currency.code(), (share.planned, share.spent))
            })
            .collect(),
        totals: sums::totals(&counted)
            .iter()
            .map(|(currency, whole)| sum((None, ""), currency.code(), (whole.planned, whole.spent)))
            .collect(),
    })
}

fn line(line: &Line) -> LineData {
    let said = &line.said;
    let payer = (Some(said.payer.code()), said.payer_name.as_str());
    LineData {
        id: line.id.to_string(),
        heading: said.heading.code().to_owned(),
        sum: sum(payer, said.currency.code(), (said.planned, said.spent)),
        note: said.note.clone(),
    }
}

fn sum((payer, name): (Option<&str>, &str), currency: &str, (planned, spent): (i64, i64)) -> SumData {
    SumData {
        payer: payer.map(str::to_owned),
        payer_name: Some(name.to_owned()).filter(|name| !name.is_empty()),
        currency: currency.to_owned(),
        planned_minor: planned,
        spent_minor: spent,
    }
}
