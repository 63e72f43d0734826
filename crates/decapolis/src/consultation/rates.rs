//! How many cities were asked and answered, by region, and which have not: what who asks and who heads a region watch.

use std::collections::BTreeMap;

use kernel::db::Tx;
use kernel::language::Language;
use kernel::stop::Stop;

use super::loaded::Opened;
use super::model::{Sheet, SheetState};
use super::store;
use crate::network::{self, RegionId};

/// Of a region.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Rate {
    pub(super) region: RegionId,
    pub(super) name: String,
    /// In the order of [`SheetState::ALL`].
    pub(super) counts: [usize; SheetState::ALL.len()],
}

impl Rate {
    pub(super) fn of(&self, state: SheetState) -> usize {
        SheetState::ALL.iter().position(|known| *known == state).map_or(0, |at| self.counts[at])
    }

    /// All cities that were asked.
    pub(super) fn all(&self) -> usize {
        self.counts.iter().sum()
    }

    /// Of a hundred that were asked, so many signed.
    pub(super) fn percent_signed(&self) -> f64 {
        let all = self.all();
        if all == 0 { 0.0 } else { self.of(SheetState::Signed) as f64 / all as f64 }
    }
}

/// All sheets of a consultation with the rates of their regions, in the order of the regions.
pub(super) struct Rates {
    pub(super) sheets: Vec<(Sheet, SheetState)>,
    pub(super) regions: Vec<Rate>,
}

impl Rates {
    pub(super) fn load(tx: &mut Tx<'_>, opened: &Opened, language: Language) -> Result<Self, Stop> {
        let now = tx.now();
        let until = opened.consultation.answers_until;
        let sheets = store::sheet::sheets(tx, opened.consultation.id)?;
        let sheets: Vec<_> = sheets.into_iter().map(|sheet| (sheet.state(until, now), sheet)).collect();
        let mut counts: BTreeMap<RegionId, [usize; SheetState::ALL.len()]> = BTreeMap::new();
        for (state, sheet) in &sheets {
            let of_region = counts.entry(sheet.region).or_default();
            if let Some(at) = SheetState::ALL.iter().position(|known| known == state) {
                of_region[at] += 1;
            }
        }
        let regions = network::regions(tx, language)?;
        let rate = |region: &network::Region| {
            let counts = counts.get(&region.id).copied()?;
            Some(Rate { region: region.id, name: region.name.clone(), counts })
        };
        Ok(Self {
            regions: regions.iter().filter_map(rate).collect(),
            sheets: sheets.into_iter().map(|(state, sheet)| (sheet, state)).collect(),
        })
    }

    /// The sum of all regions.
    pub(super) fn total(&self) -> [usize; SheetState::ALL.len()] {
        let mut total = [0; SheetState::ALL.len()];
        self.regions.iter().for_each(|rate| total.iter_mut().zip(rate.counts).for_each(|(sum, count)| *sum += count));
        total
    }
}
