//! What peer support adds to a city's page, and what a region's page shows of it.

use askama::Template as Page;
use kernel::capability::{CityPart, CityQuestion, CitySection};
use kernel::db::Tx;
use kernel::design::Items;
use kernel::id::Id;
use kernel::stop::Stop;
use kernel::web::{Markup, Visit};

use super::texts::Texts;
use super::{listing, pages};
use crate::network::CityId;

pub(super) const SECTIONS: &[CitySection] = &[CitySection { id: "support", order: 5, make }];

/// Engagements on a city's or region's page; the others are one click away.
const SHOWN_MAX: usize = 10;

#[derive(Debug, Page)]
#[template(path = "support/templates/city.html")]
struct Part {
    items: Items,
}

/// What the city asked for and helps with, as far as the reader may read it.
fn make(tx: &mut Tx<'_>, question: &CityQuestion<'_>) -> Result<Option<CityPart>, Stop> {
    let city = CityId::from_number(question.city.number());
    let mut lines = listing::of_city(tx, city, question.circle, question.visit.reader())?;
    if lines.is_empty() {
        return Ok(None);
    }
    lines.truncate(SHOWN_MAX);
    let items = pages::items_of(tx, question.visit, &lines)?;
    let heading = Texts::new(question.visit.language()).title().to_owned();
    Ok(Some(CityPart { heading, content: Markup::render(&Part { items })? }))
}

/// What cities of a region asked for and show to the reader.
pub(crate) fn shown_by(tx: &mut Tx<'_>, visit: &Visit<'_>, cities: &[CityId]) -> Result<Items, Stop> {
    let mut lines = listing::shared(tx, visit.reader())?;
    lines.retain(|line| cities.contains(&line.city));
    lines.truncate(SHOWN_MAX);
    pages::items_of(tx, visit, &lines)
}
