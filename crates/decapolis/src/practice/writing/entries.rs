//! The lists of a practice: sources, figures, preconditions and cities, one entry at a time.

use kernel::db::Tx;
use kernel::stop::Stop;
use serde_json::Value;

use super::super::model::{CityOfPractice, Figure, Source};
use super::super::rules::{MayWrite, Refusal};
use super::super::store as records;
use super::part::Part;
use super::{preconditions, store};

/// Something to be added to a practice, parsed.
#[derive(Debug, Clone, PartialEq)]
pub(in super::super) enum Entry {
    Source(Source),
    Figure(Figure),
    /// A leaf of a rule, as JSON.
    Precondition(Value),
    City(CityOfPractice),
}

/// Adds an entry; one that names a source which is not there is refused.
pub(super) fn add(tx: &mut Tx<'_>, leave: &MayWrite<'_>, entry: &Entry) -> Result<(), Stop> {
    let id = leave.practice.id;
    match entry {
        Entry::Source(source) => {
            let mut sources = records::sources(tx, id)?;
            sources.push(source.clone());
            store::set_sources(tx, leave, &sources)?;
        }
        Entry::Figure(figure) => {
            names_a_source(tx, leave, Some(figure.source))?;
            let mut figures = records::figures(tx, id)?;
            figures.push(figure.clone());
            store::set_figures(tx, leave, &figures)?;
        }
        Entry::Precondition(row) => {
            let rule = preconditions::with(&leave.practice.rule, row).ok_or(Stop::Malformed("precondition"))?;
            store::set_rule(tx, leave, &rule)?;
        }
        Entry::City(city) => {
            names_a_source(tx, leave, city.source)?;
            store::add_city(tx, leave, city)?;
        }
    }
    Ok(())
}

/// Takes an entry away.
pub(super) fn remove(tx: &mut Tx<'_>, leave: &MayWrite<'_>, part: Part, index: usize) -> Result<(), Stop> {
    let id = leave.practice.id;
    match part {
        Part::Sources => remove_source(tx, leave, index)?,
        Part::Figures => {
            let mut figures = records::figures(tx, id)?;
            take(&mut figures, index)?;
            store::set_figures(tx, leave, &figures)?;
        }
        Part::Preconditions => {
            let rule = preconditions::without(&leave.practice.rule, index).ok_or(Stop::Missing)?;
            store::set_rule(tx, leave, &rule)?;
        }
        Part::Cities => {
            let city = take(&mut records::cities(tx, id)?, index)?;
            if city.is_origin {
                return Err(Refusal::OriginStays.into());
            }
            store::remove_city(tx, leave, city.place)?;
        }
        _ => return Err(Stop::Malformed("part")),
    }
    Ok(())
}

/// A source goes when nothing stands on it; those after it move up, with what names them.
fn remove_source(tx: &mut Tx<'_>, leave: &MayWrite<'_>, index: usize) -> Result<(), Stop> {
    let id = leave.practice.id;
    let removed = i64::try_from(index).map_err(|_| Stop::Missing)?;
    let mut figures = records::figures(tx, id)?;
    let cities = records::cities(tx, id)?;
    let named = figures.iter().map(|figure| figure.source).chain(cities.iter().filter_map(|city| city.source));
    if named.into_iter().any(|source| source == removed) {
        return Err(Refusal::SourceInUse.into());
    }
    let mut sources = records::sources(tx, id)?;
    take(&mut sources, index)?;
    figures.iter_mut().filter(|figure| figure.source > removed).for_each(|figure| figure.source -= 1);
    store::set_sources(tx, leave, &sources)?;
    store::set_figures(tx, leave, &figures)?;
    Ok(store::close_gap(tx, leave, removed)?)
}

fn names_a_source(tx: &mut Tx<'_>, leave: &MayWrite<'_>, source: Option<i64>) -> Result<(), Stop> {
    let sources = records::sources(tx, leave.practice.id)?.len();
    let is_there = source.and_then(|source| usize::try_from(source).ok()).is_some_and(|source| source < sources);
    if is_there { Ok(()) } else { Err(Stop::Malformed("source")) }
}

fn take<T>(entries: &mut Vec<T>, index: usize) -> Result<T, Stop> {
    if index < entries.len() { Ok(entries.remove(index)) } else { Err(Stop::Missing) }
}
