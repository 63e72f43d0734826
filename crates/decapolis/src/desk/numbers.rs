//! The network's honest numbers, for everybody: who is active, how soon one is answered, whom it reaches, its last export.

use std::sync::Arc;

use kernel::db::Tx;
use kernel::design::{Cell, CellHead, Column, Figure, Figures, Link, Narrow, Row, Table};
use kernel::language::Language;
use kernel::setting;
use kernel::stop::Stop;
use kernel::time::Timestamp;

use super::texts::Texts;
use crate::need;
use crate::network::{self, ACTIVE_DAYS, Activity, CitySize, Region};

/// The setting that an export of the whole network leaves behind: when it was made, as RFC 3339.
const LAST_EXPORT: &str = "last-export";

/// A few numbers and the table behind them.
#[derive(Debug)]
pub(super) struct Numbers {
    pub(super) figures: Figures,
    pub(super) active: Table,
}

/// What the numbers are drawn from.
#[derive(Debug)]
pub(super) struct Counted {
    pub(super) activity: Activity,
    pub(super) regions: Arc<Vec<Region>>,
    pub(super) days_to_answer: Option<f64>,
    pub(super) last_export: Option<Timestamp>,
}

impl Counted {
    pub(super) fn load(tx: &mut Tx<'_>, language: Language) -> Result<Self, Stop> {
        Ok(Self {
            activity: Activity::of_last(tx, ACTIVE_DAYS)?,
            regions: network::regions(tx, language)?,
            days_to_answer: need::days_to_answer(tx, ACTIVE_DAYS)?,
            last_export: setting::get(tx, LAST_EXPORT)?.and_then(|at| at.parse().ok()),
        })
    }

    pub(super) fn members(&self) -> usize {
        self.activity.members().len()
    }

    pub(super) fn active(&self) -> usize {
        self.activity.members().iter().filter(|member| self.activity.is_active(member)).count()
    }

    /// Of the members, from 0 to 1.
    pub(super) fn towns_share(&self) -> f64 {
        let towns = self.activity.members().iter().filter(|member| member.size == CitySize::Town).count();
        if self.members() == 0 { 0.0 } else { towns as f64 / self.members() as f64 }
    }

    /// How many of a region and size are active, and how many there are.
    pub(super) fn shares(&self, region: &Region, size: CitySize) -> (usize, usize) {
        let of_size = self.activity.of_region(region.id).filter(|member| member.size == size);
        of_size.fold((0, 0), |(active, all), member| (active + usize::from(self.activity.is_active(member)), all + 1))
    }
}

/// Counts and draws them.
pub(super) fn numbers(counted: &Counted, language: Language) -> Numbers {
    let figures = Figures(vec![
        active_figure(language, counted),
        towns_figure(language, counted),
        answer_figure(language, counted.days_to_answer),
        export_figure(language, counted.last_export),
    ]);
    Numbers { figures, active: active_table(language, counted) }
}

fn active_figure(language: Language, counted: &Counted) -> Figure {
    let texts = Texts::new(language);
    Figure {
        name: texts.active_cities().into(),
        value: language.number(counted.active()).to_string().into(),
        note: Some(texts.active_of_members(counted.members()).to_string().into()),
    }
}

fn towns_figure(language: Language, counted: &Counted) -> Figure {
    let texts = Texts::new(language);
    Figure {
        name: texts.towns_share().into(),
        value: language.percent(counted.towns_share(), 0).to_string().into(),
        note: Some(texts.towns_share_note().into()),
    }
}

fn answer_figure(language: Language, days: Option<f64>) -> Figure {
    let texts = Texts::new(language);
    let value = days.map_or_else(|| "–".to_owned(), |days| language.decimal(days, 1).to_string());
    let note = if days.is_some() { texts.days_to_answer_note() } else { texts.nothing_asked() };
    Figure { name: texts.days_to_answer().into(), value: value.into(), note: Some(note.into()) }
}

fn export_figure(language: Language, at: Option<Timestamp>) -> Figure {
    let texts = Texts::new(language);
    let value = at.map(|at| language.date(at.date_in(&kernel::time::Zone::UTC), kernel::language::DateLength::Medium));
    let value = value.map_or_else(|| texts.never().to_owned(), |date| date.to_string());
    Figure { name: texts.last_export().into(), value: value.into(), note: None }
}

fn active_table(language: Language, counted: &Counted) -> Table {
    let texts = Texts::new(language);
    Table {
        id: "active".into(),
        caption: texts.active_caption().into(),
        columns: vec![
            Column::new(texts.column_region()),
            Column::number(texts.column_towns()),
            Column::number(texts.column_cities()),
            Column::number(texts.column_metropolises()),
        ],
        rows: counted.regions.iter().map(|region| active_row(language, region, counted)).collect(),
        narrow: Narrow::Stacked,
    }
}

fn active_row(language: Language, region: &Region, counted: &Counted) -> Row {
    let texts = Texts::new(language);
    let link = Link::new(region.name.clone(), format!("/regions/{}", region.id));
    let mut cells = vec![Cell::Head(CellHead { link, ..CellHead::default() })];
    for size in CitySize::ALL {
        let (active, all) = counted.shares(region, size);
        cells.push(if all == 0 {
            Cell::Empty
        } else {
            Cell::Number(texts.active_share(active, all).to_string().into())
        });
    }
    Row { cells, is_own: false }
}
