//! The results of a consultation as they may be shown, with what page, file and data need besides.

use std::collections::BTreeMap;

use kernel::db::Tx;
use kernel::language::Language;
use kernel::stop::Stop;
use kernel::web::Visit;

use super::loaded::{Asked, Opened};
use super::model::SheetState;
use super::rates::Rates;
use super::store;
use super::tally::{self, Tally, Voice};
use crate::network::{self, CityId, RegionId};

/// Results that the actor may read.
pub(super) struct Heard {
    pub(super) opened: Opened,
    pub(super) asked: Asked,
    pub(super) tallies: Vec<Tally>,
    /// How many cities were asked, and how many signed.
    pub(super) cities: (usize, usize),
    /// How many of those that signed were deciding whether to join when they were asked.
    pub(super) deciding: usize,
    /// In the order of the network, those with a city that was asked.
    pub(super) regions: Vec<(RegionId, String)>,
    /// Of cities whose words are shown.
    pub(super) names: BTreeMap<CityId, String>,
}

impl Heard {
    pub(super) fn load(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Self, Stop> {
        let opened = Opened::with_results(tx, visit)?;
        Self::of(tx, opened, visit.language())
    }

    fn of(tx: &mut Tx<'_>, opened: Opened, language: Language) -> Result<Self, Stop> {
        let asked = Asked::load(tx, opened.consultation.id)?;
        let rates = Rates::load(tx, &opened, language)?;
        let mut said: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for answer in store::sheet::voices(tx, opened.consultation.id)? {
            said.entry(answer.sheet).or_default().push(answer);
        }
        let signed = || rates.sheets.iter().filter(|(_, state)| *state == SheetState::Signed);
        let deciding = signed().filter(|(sheet, _)| !sheet.is_member).count();
        let voice = |(sheet, _): &(super::model::Sheet, SheetState)| Voice {
            city: sheet.city,
            region: sheet.region,
            may_quote: sheet.signed.is_some_and(|signed| signed.may_quote),
            answers: said.remove(&sheet.id).unwrap_or_default(),
        };
        let voices: Vec<Voice> = signed().map(voice).collect();
        let regions: Vec<RegionId> = rates.regions.iter().map(|rate| rate.region).collect();
        let tallies = tally::count(&asked.items, &asked.questions, &voices, &regions);
        let quoted = tallies.iter().flat_map(|tally| tally.quotes.iter().map(|quote| quote.city));
        let names = network::names_of(tx, quoted, language)?;
        Ok(Self {
            cities: (rates.sheets.len(), voices.len()),
            deciding,
            regions: rates.regions.into_iter().map(|rate| (rate.region, rate.name)).collect(),
            opened,
            asked,
            tallies,
            names,
        })
    }
}
