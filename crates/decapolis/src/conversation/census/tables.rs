//! What the map's page and a statement's page show of census groups.

use kernel::design::{Cell, CellHead, Column, Likeness, Link, Narrow, Prose, Row, SectionHead, Table, Words};
use kernel::web::Visit;

use super::super::model::{Conversation, StatementId};
use super::super::pages::View;
use super::super::texts::Texts;
use super::SHOWN_FROM;
use super::counting::{Census, ClassShares, GroupShares, Weighted, WeightedTally};

/// Statements that are shown weighted at once: those that weights move most.
const LISTED: usize = 12;

/// A section of the map: its head, its table, and words below it.
type Section = (SectionHead, Option<Table>, Prose);

/// Who takes part and who is missing: a section a group.
pub(in super::super) fn missing(visit: &Visit<'_>, of: &Conversation, census: &Census) -> Vec<Section> {
    let texts = Texts::new(visit.language());
    let section = |(place, group): (usize, &GroupShares)| {
        let title = texts.missing_title(group.name.as_str()).to_string();
        let words: Words = match group.said {
            Some(said) => texts.missing_said(said).to_string().into(),
            None => texts.missing_too_few(SHOWN_FROM).to_string().into(),
        };
        let table = shares(visit, of, (place, group));
        (SectionHead::new(format!("census-{place}"), title), Some(table), Prose(vec![words]))
    };
    census.groups.iter().enumerate().map(section).collect()
}

fn shares(visit: &Visit<'_>, of: &Conversation, (place, group): (usize, &GroupShares)) -> Table {
    let texts = Texts::new(visit.language());
    let written = |words: &str| Words::written(words.to_owned(), Some(of.language.code().into()));
    let percent = |share: f64, digits: u8| visit.language().percent(share, digits).to_string();
    let row = |class: &ClassShares| {
        let head = CellHead {
            link: Link { label: written(&class.name), href: String::new().into() },
            note: class.percent.map(|percent| texts.beside_share(compared(class.tenths, percent)).to_string().into()),
            ..CellHead::default()
        };
        let digits = u8::from(class.tenths % 10 != 0);
        let voices: Cell = match class.percent {
            Some(shown) => {
                let number = percent(f64::from(shown) / 100.0, 0).into();
                Cell::Likeness(Likeness { percent: shown, number })
            }
            None => Cell::Words(texts.class_hidden().into()),
        };
        let population = Cell::Number(percent(class.tenths as f64 / 1_000.0, digits).into());
        Row { cells: vec![Cell::Head(head), population, voices], is_own: false }
    };
    let columns = vec![
        Column::new(texts.class_column()),
        Column { is_number: true, ..Column::new(texts.of_population()) },
        Column::new(texts.of_voices()),
    ];
    Table {
        id: format!("census-table-{place}").into(),
        caption: texts.census_caption(group.source.as_str(), group.year.to_string()).to_string().into(),
        columns,
        rows: group.classes.iter().map(row).collect(),
        narrow: Narrow::Stacked,
    }
}

/// How the voices of a class stand to its share of the population, which is given in tenths of a hundredth.
fn compared(tenths: i64, percent: u8) -> &'static str {
    let voices = 10 * i64::from(percent);
    if 2 * voices <= tenths {
        "half"
    } else if 5 * voices < 4 * tenths {
        "fewer"
    } else if 4 * voices > 5 * tenths {
        "more"
    } else {
        "alike"
    }
}

/// What weights make of the votes, beside what was counted: the statements that they move most.
pub(in super::super) fn weighted(visit: &Visit<'_>, view: &View, census: &Census) -> Option<Section> {
    let texts = Texts::new(visit.language());
    if census.groups.is_empty() {
        return None;
    }
    let head = SectionHead::new("weighted", texts.weighted_title());
    let Some(weighted) = &census.weighted else {
        return Some((head, None, Prose(vec![texts.not_weighted(SHOWN_FROM).to_string().into()])));
    };
    Some((head, table(visit, view, weighted), Prose(costs(visit, weighted))))
}

fn table(visit: &Visit<'_>, view: &View, weighted: &Weighted) -> Option<Table> {
    let texts = Texts::new(visit.language());
    let counted = view.shown().map(|shown| shown.tallies.as_slice()).unwrap_or_default();
    let share =
        |some: u32, seen: u32| (200 * some + seen).checked_div(2 * seen).and_then(|share| u8::try_from(share).ok());
    let mut both: Vec<(u8, WeightedTally)> = weighted
        .statements
        .iter()
        .filter_map(|one| {
            let tally = counted.iter().find(|tally| tally.statement == one.statement)?;
            Some((share(tally.agree, tally.seen)?, *one))
        })
        .collect();
    both.sort_by_key(|(counted, one)| (std::cmp::Reverse(counted.abs_diff(one.agree)), one.statement));
    let bar = |percent: u8| {
        let number = visit.language().percent(f64::from(percent) / 100.0, 0).to_string();
        Cell::Likeness(Likeness { percent, number: number.into() })
    };
    let row = |(counted, one): &(u8, WeightedTally)| {
        let head = CellHead { link: view.link(one.statement), ..CellHead::default() };
        Row { cells: vec![Cell::Head(head), bar(*counted), bar(one.agree)], is_own: false }
    };
    (!both.is_empty()).then(|| Table {
        id: "weighted-table".into(),
        caption: texts.weighted_caption().into(),
        columns: vec![
            Column::new(texts.statement()),
            Column::new(texts.as_counted()),
            Column::new(texts.as_weighted()),
        ],
        rows: both.iter().take(LISTED).map(row).collect(),
        narrow: Narrow::Stacked,
    })
}

/// By which groups, how, and what it costs.
fn costs(visit: &Visit<'_>, weighted: &Weighted) -> Vec<Words> {
    let texts = Texts::new(visit.language());
    let groups = visit.language().list(weighted.groups.clone());
    let effect = visit.language().decimal(weighted.design_effect, 2).to_string();
    let mut words: Vec<Words> = vec![
        texts.weighted_how(groups).to_string().into(),
        texts.weighted_cost(effect, weighted.effective, weighted.people).to_string().into(),
    ];
    if weighted.apart > 0 {
        let apart = visit.language().percent(f64::from(weighted.apart) / 100.0, 0).to_string();
        words.push(texts.weighted_apart(apart).to_string().into());
    }
    words.push(texts.weighted_mends().into());
    words
}

/// The weighted shares of one statement, in a sentence.
pub(in super::super) fn weighted_words(visit: &Visit<'_>, census: &Census, id: StatementId) -> Option<Words> {
    let number = kernel::id::Id::number(id);
    let one = census.weighted.as_ref()?.statements.iter().find(|one| one.statement == number)?;
    let percent = |percent: u8| visit.language().percent(f64::from(percent) / 100.0, 0).to_string();
    Some(Texts::new(visit.language()).weighted_one(percent(one.agree), percent(one.disagree)).to_string().into())
}
