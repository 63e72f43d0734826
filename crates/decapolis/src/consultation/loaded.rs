//! A consultation or a city's sheet with what the actor is to it; whoever may not read it finds nothing.

use std::collections::BTreeMap;

use kernel::circle;
use kernel::db::Tx;
use kernel::language::Language;
use kernel::session::Actor;
use kernel::stop::Stop;
use kernel::web::Visit;

use super::model::{
    BankQuestion, BankQuestionId, Consultation, ConsultationId, Item, Sheet, SheetAnswer, SheetId, SheetState, State,
    asked_of, said_of,
};
use super::naming;
use super::rules::{self, Side};
use super::store::{self, record};
use crate::network::{self, City, CityId, RegionId};

/// A consultation that the actor may read.
#[derive(Debug)]
pub(super) struct Opened {
    pub(super) consultation: Consultation,
    pub(super) side: Side,
    pub(super) state: State,
}

impl Opened {
    /// The one that the address names.
    pub(super) fn load(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Self, Stop> {
        let opened = open(tx, visit.actor()?, visit.param("consultation")?)?;
        let consultation = naming::in_language(tx, visit.language(), opened.consultation)?;
        Ok(Self { consultation, ..opened })
    }

    /// One whose results the actor may read.
    pub(super) fn with_results(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Self, Stop> {
        let opened = Self::load(tx, visit)?;
        if rules::may_read_results(opened.side, opened.state) { Ok(opened) } else { Err(Stop::Missing) }
    }

    /// One whose rates of answers the actor may read.
    pub(super) fn watched(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Self, Stop> {
        let opened = Self::load(tx, visit)?;
        if rules::may_watch(opened.side, opened.state) { Ok(opened) } else { Err(Stop::Missing) }
    }
}

/// Opens a consultation.
pub(super) fn open(tx: &mut Tx<'_>, actor: &Actor, id: ConsultationId) -> Result<Opened, Stop> {
    let consultation = store::consultation(tx, id)?;
    let side = side(tx, actor, consultation.region)?;
    let state = consultation.state(tx.now());
    let is_open = circle::is_open_to(tx, record(id), actor.post)?;
    if !rules::may_read(side, is_open, state) {
        return Err(Stop::Missing);
    }
    Ok(Opened { consultation, side, state })
}

/// What an actor is to a consultation of a region, or of all members.
pub(super) fn side(tx: &mut Tx<'_>, actor: &Actor, region: Option<RegionId>) -> Result<Side, Stop> {
    let oversees = match region {
        Some(region) => network::oversees(tx, actor, region)?,
        None => false,
    };
    Ok(rules::side(actor, region, oversees))
}

/// What a consultation asks.
#[derive(Debug)]
pub(super) struct Asked {
    pub(super) items: Vec<Item>,
    pub(super) questions: BTreeMap<BankQuestionId, BankQuestion>,
}

impl Asked {
    pub(super) fn load(tx: &mut Tx<'_>, id: ConsultationId) -> Result<Self, Stop> {
        Ok(Self { items: store::items(tx, id)?, questions: store::bank::of_consultation(tx, id)? })
    }

    /// The questions in their order, each with its place.
    pub(super) fn each(&self) -> impl Iterator<Item = (&Item, &BankQuestion)> {
        self.items.iter().filter_map(|item| Some((item, self.questions.get(&item.question)?)))
    }

    /// The number of a question as people read it: from 1.
    pub(super) fn number(&self, question: BankQuestionId) -> usize {
        self.items.iter().position(|item| item.question == question).map_or(0, |at| at + 1)
    }
}

/// A city's sheet that the actor may read.
#[derive(Debug)]
pub(super) struct OpenedSheet {
    pub(super) sheet: Sheet,
    pub(super) consultation: Consultation,
    pub(super) city: City,
    pub(super) state: SheetState,
    pub(super) is_over: bool,
}

/// The sheet that an address names, as its reader gets it.
pub(super) fn sheet_here(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<OpenedSheet, Stop> {
    let opened = open_sheet(tx, visit.actor()?, visit.param("consultation_sheet")?)?;
    opened.in_language(tx, visit.language())
}

impl OpenedSheet {
    /// The same, with its consultation in a language.
    pub(super) fn in_language(self, tx: &mut Tx<'_>, language: Language) -> Result<Self, Stop> {
        let consultation = naming::in_language(tx, language, self.consultation)?;
        Ok(Self { consultation, ..self })
    }
}

/// Opens a city's sheet.
pub(super) fn open_sheet(tx: &mut Tx<'_>, actor: &Actor, id: SheetId) -> Result<OpenedSheet, Stop> {
    let sheet = store::sheet::sheet(tx, id)?;
    let city = network::city(tx, sheet.city)?;
    if !rules::may_read_sheet(actor, city.circle, &sheet) {
        return Err(Stop::Missing);
    }
    let consultation = store::consultation(tx, sheet.consultation)?;
    let now = tx.now();
    let state = sheet.state(consultation.answers_until, now);
    Ok(OpenedSheet { is_over: now >= consultation.answers_until, sheet, consultation, city, state })
}

/// The questions that a city is asked, given what it said so far, each with what it said.
pub(super) fn asked_now<'a>(
    asked: &'a Asked,
    answers: &'a [SheetAnswer],
) -> Vec<(&'a Item, &'a BankQuestion, &'a SheetAnswer)> {
    let is_asked = asked_of(&asked.items, &said_of(answers));
    let items = asked.items.iter().zip(is_asked).filter(|(_, is_asked)| *is_asked);
    let with = items.filter_map(|(item, _)| {
        let answer = answers.iter().find(|answer| answer.question == item.question)?;
        Some((item, asked.questions.get(&item.question)?, answer))
    });
    with.collect()
}

/// The city whose people the actor is one of.
pub(super) fn own_city(tx: &mut Tx<'_>, actor: &Actor) -> Result<Option<City>, Stop> {
    if !actor.function.is_of_a_city() {
        return Ok(None);
    }
    Ok(network::city_of_circle(tx, actor.home)?)
}

/// The sheet of the actor's own city.
pub(super) fn own_sheet(tx: &mut Tx<'_>, actor: &Actor, id: ConsultationId) -> Result<Option<Sheet>, Stop> {
    match own_city(tx, actor)? {
        Some(city) => Ok(store::sheet::of_city(tx, id, city.id)?),
        None => Ok(None),
    }
}

/// All cities that a consultation asks, members by name and then those that are deciding.
pub(super) fn whom(tx: &mut Tx<'_>, consultation: &Consultation) -> Result<Vec<City>, Stop> {
    let mut cities: Vec<City> = network::members(tx)?.to_vec();
    if consultation.asks_deciding {
        cities.extend(network::cities_of_standing(tx, network::Standing::Pending)?.iter().cloned());
    }
    cities.retain(|city| consultation.region.is_none_or(|region| region == city.region));
    Ok(cities)
}

/// The ids of some sheets' cities, for naming them.
pub(super) fn cities_of(sheets: &[Sheet]) -> impl Iterator<Item = CityId> {
    sheets.iter().map(|sheet| sheet.city)
}
