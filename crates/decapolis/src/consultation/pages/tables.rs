//! A question's result as a table: what was said down, all cities and the regions that may be shown across. A bar beside each share
//! draws it; what is not shown as a number is drawn nowhere.

use kernel::design::{Cell, Column, Likeness, Narrow, Row, Table, Words};
use kernel::language::{DateLength, Language};
use kernel::time::Date;

use super::super::heard::Heard;
use super::super::model::{BankQuestion, Kind, SCALE};
use super::super::said::number_shown;
use super::super::table;
use super::super::table_tally::{self, CellCounts};
use super::super::tally::{Counts, Tally};
use super::super::texts::Texts;

/// One line of a result: what was said, and its value of all cities and of each region that is shown.
pub(super) struct Line {
    pub(super) label: Words,
    pub(super) value: fn(&Counts, usize, Language) -> Value,
    /// Which choice it is.
    at: usize,
}

/// What stands in a cell.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Value {
    /// So many cities; of those who answered, a share.
    Count(usize, Option<f64>),
    Words(String),
    /// It is not shown, or nobody said it.
    Nothing,
}

impl Line {
    pub(super) fn of(&self, counts: &Counts, language: Language) -> Value {
        (self.value)(counts, self.at, language)
    }
}

/// The lines of a question, in their order.
pub(super) fn lines(tally: &Tally, question: &BankQuestion, language: Language) -> Vec<Line> {
    let texts = Texts::new(language);
    let choice = |(at, label): (usize, Words)| Line { label, value: choice_value, at };
    let mut lines: Vec<Line> = match question.kind {
        Kind::One | Kind::Several => {
            let wording = question.now_in(language);
            let code = wording.map(|wording| wording.language.code());
            let labels = wording.map(|wording| wording.choices.clone()).unwrap_or_default();
            let label = |label| Words::written(label, code.map(Into::into));
            labels.into_iter().map(label).enumerate().map(choice).collect()
        }
        Kind::Scale => SCALE.map(|step| Words::from(step.to_string())).enumerate().map(choice).collect(),
        Kind::Text | Kind::Number | Kind::Day | Kind::Table | Kind::File => {
            vec![Line {
                label: texts.answered().into(),
                value: |counts, _, _| Value::Count(counts.answered, None),
                at: 0,
            }]
        }
    };
    let words = |label: &'static str, value| Line { label: label.into(), value, at: 0 };
    match question.kind {
        Kind::Number => {
            lines.push(words(texts.median(), |counts, _, language| spread(counts, language).0));
            lines.push(words(texts.range(), |counts, _, language| spread(counts, language).1));
            lines.extend(steps(tally, language));
        }
        Kind::Scale => lines.push(words(texts.median(), |counts, _, language| spread(counts, language).0)),
        Kind::Day => lines.push(words(texts.first_and_last(), |counts, _, language| days(counts, language))),
        Kind::Table => lines.extend(table_lines(question, language)),
        Kind::Text | Kind::One | Kind::Several | Kind::File => {}
    }
    lines.push(words(texts.not_known(), |counts, _, _| Value::Count(counts.not_known, None)));
    lines.push(words(texts.not_ours(), |counts, _, _| Value::Count(counts.not_ours, None)));
    lines
}

/// For each number in a named row: how many cities gave it, their sum, the median.
fn table_lines(question: &BankQuestion, language: Language) -> Vec<Line> {
    let (texts, wording) = (Texts::new(language), question.now_in(language));
    let mut lines = Vec::new();
    for (at, place) in table_tally::counted(question).into_iter().enumerate() {
        let cell = wording.map_or_else(String::new, |wording| table::cell_name(wording, place, language));
        lines.push(Line {
            value: |counts, at, _| of_cell(counts, at, |cell| Value::Count(cell.answered, None)),
            at,
            label: cell.clone().into(),
        });
        let sum = texts.cell_sum(cell.clone()).to_string().into();
        lines.push(Line {
            value: |counts, at, language| of_cell(counts, at, |cell| number(cell.sum, language)),
            at,
            label: sum,
        });
        let median = texts.cell_median(cell).to_string().into();
        lines.push(Line {
            value: |counts, at, language| of_cell(counts, at, |cell| number(cell.median, language)),
            at,
            label: median,
        });
    }
    lines
}

fn of_cell(counts: &Counts, at: usize, value: impl Fn(&CellCounts) -> Value) -> Value {
    counts.cells.get(at).and_then(Option::as_ref).map_or(Value::Nothing, value)
}

fn number(number: f64, language: Language) -> Value {
    Value::Words(number_shown(&number.to_string(), language))
}

/// A line for each step in which numbers are counted.
fn steps(tally: &Tally, language: Language) -> impl Iterator<Item = Line> {
    let shown = move |number: f64| number_shown(&number.to_string(), language);
    let line = move |(at, bounds): (usize, &[f64])| {
        let label = Texts::new(language).step_between(shown(bounds[0]), shown(bounds[1])).to_string().into();
        Line { label, value: step_value, at }
    };
    tally.bounds.windows(2).enumerate().map(line)
}

fn step_value(counts: &Counts, at: usize, _: Language) -> Value {
    of_answered(counts.steps.get(at), counts)
}

fn choice_value(counts: &Counts, at: usize, _: Language) -> Value {
    of_answered(counts.choices.get(at), counts)
}

fn of_answered(count: Option<&usize>, counts: &Counts) -> Value {
    let count = count.copied().unwrap_or(0);
    Value::Count(count, (counts.answered > 0).then(|| count as f64 / counts.answered as f64))
}

fn spread(counts: &Counts, language: Language) -> (Value, Value) {
    let shown = |number: f64| number_shown(&number.to_string(), language);
    match counts.spread {
        Some(spread) => {
            let range = Texts::new(language).range_between(shown(spread.least), shown(spread.most)).to_string();
            (Value::Words(shown(spread.median)), Value::Words(range))
        }
        None => (Value::Nothing, Value::Nothing),
    }
}

fn days(counts: &Counts, language: Language) -> Value {
    let day = |day: &str| match day.parse::<Date>() {
        Ok(day) => language.date(day, DateLength::Medium).to_string(),
        Err(_) => day.to_owned(),
    };
    match &counts.days {
        Some((first, last)) => Value::Words(Texts::new(language).range_between(day(first), day(last)).to_string()),
        None => Value::Nothing,
    }
}

/// The table of a question; none where too few answered.
pub(super) fn table(heard: &Heard, tally: &Tally, question: &BankQuestion, language: Language) -> Option<Table> {
    let texts = Texts::new(language);
    let all = tally.all.as_ref()?;
    let shown: Vec<(&str, &Counts)> = tally
        .regions
        .iter()
        .zip(&heard.regions)
        .filter_map(|((_, counts), (_, name))| Some((name.as_str(), counts.as_ref()?)))
        .filter(|_| heard.regions.len() > 1)
        .collect();
    let regions = shown.iter().map(|(name, _)| Column::number((*name).to_owned()));
    let heads = [Column::new(texts.what_was_said()), Column::number(texts.all_cities()), Column::new(texts.share())];
    let row = |line: Line| {
        let (of_all, share) = cells(&line.of(all, language), language);
        let regions = shown.iter().map(|(_, counts)| cells(&line.of(counts, language), language).0);
        let regions: Vec<Cell> = regions.collect();
        let cells = [Cell::Words(line.label), of_all, share].into_iter().chain(regions);
        Row { cells: cells.collect(), is_own: false }
    };
    Some(Table {
        id: format!("table-{}", question.id).into(),
        caption: texts
            .table_caption(all.answered, all.asked, heard.asked.number(tally.question), unit(question, language))
            .to_string()
            .into(),
        columns: heads.into_iter().chain(regions).collect(),
        rows: lines(tally, question, language).into_iter().map(row).collect(),
        narrow: Narrow::Scrolls,
    })
}

/// Which unit numbers have, for the caption.
fn unit(question: &BankQuestion, language: Language) -> String {
    let unit = question.now_in(language).map(|wording| wording.unit.clone());
    unit.filter(|unit| !unit.is_empty()).unwrap_or_else(|| "none".to_owned())
}

fn cells(value: &Value, language: Language) -> (Cell, Cell) {
    match value {
        Value::Count(count, share) => {
            let bar = |share: f64| {
                let percent = (share * 100.0).round().clamp(0.0, 100.0) as u8;
                Cell::Likeness(Likeness { percent, number: language.percent(share, 0).to_string().into() })
            };
            (Cell::Number(language.number(*count).to_string().into()), share.map_or(Cell::Empty, bar))
        }
        Value::Words(words) => (Cell::Number(words.clone().into()), Cell::Empty),
        Value::Nothing => (Cell::Number("–".into()), Cell::Empty),
    }
}
