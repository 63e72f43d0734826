//! Lump sums for travel by distance and for days, as dated tables with their source: data of programmes, never code.

mod store;

use kernel::db::Tx;
use kernel::design::{Pair, Words};
use kernel::language::{Currency, DateLength, Money};
use kernel::stop::{Fault, Stop};
use kernel::time::{Date, Timestamp, Zone};
use kernel::web::Visit;
use serde::{Deserialize, Serialize};

pub(super) use self::store::{STATEMENTS, all, current, insert};
use super::document;
use super::rules::MayKeepTemplates;
use super::template::Source;
use super::texts::Texts;
use crate::network::City;

kernel::id!(RateId, "The id of a table of lump sums.");

/// The tables that come with the demo, each with its source.
pub(super) const SHIPPED: &[&str] =
    &[include_str!("../tables/erasmus-travel.toml"), include_str!("../tables/erasmus-green-travel.toml")];

/// Rows of a table.
const ROWS_MAX: usize = 50;

/// A table as written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RateTable {
    pub(super) name: String,
    pub(super) starts: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) ends: Option<String>,
    /// ISO 4217.
    pub(super) currency: String,
    pub(super) source: Source,
    /// By kilometres of one way, for one person's return journey.
    #[serde(default)]
    pub(super) travel: Vec<Band>,
    /// For one person's day, by the number of the day.
    #[serde(default)]
    pub(super) days: Vec<Band>,
}

/// A row: from a number to a number, both of them in it; without a last one without end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Band {
    pub(super) from: u32,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) to: Option<u32>,
    /// In the currency's smallest unit.
    pub(super) minor: i64,
}

/// A table as stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Stored {
    pub(super) id: RateId,
    pub(super) starts_at: Timestamp,
    pub(super) ends_at: Timestamp,
    pub(super) table: RateTable,
}

impl RateTable {
    /// What one person's journey is paid over so many kilometres; nothing outside all bands.
    pub(super) fn travel_minor(&self, km: u32) -> Option<i64> {
        self.travel.iter().find(|band| band.holds(km)).map(|band| band.minor)
    }

    /// What one person's so many days are paid together.
    pub(super) fn days_minor(&self, days: u32) -> i64 {
        let of = |day: u32| self.days.iter().find(|band| band.holds(day)).map_or(0, |band| band.minor);
        (1..=days).map(of).sum()
    }

    pub(super) fn money(&self, minor: i64) -> Option<Money> {
        Some(Money { minor, currency: self.currency.parse::<Currency>().ok()? })
    }
}

impl Band {
    fn holds(self, number: u32) -> bool {
        number >= self.from && self.to.is_none_or(|to| number <= to)
    }
}

/// Reads a table in TOML or in JSON; a sentence for whoever wrote it where it is wrong.
pub(super) fn read(text: &str) -> Result<RateTable, String> {
    let table: RateTable = document::read(text)?;
    let is_day = |text: &String| text.parse::<Date>().is_ok();
    let is_right = is_day(&table.starts) && table.ends.as_ref().is_none_or(is_day) && is_day(&table.source.read);
    if !is_right {
        return Err("starts, ends and source.read are days as 2026-04-13".to_owned());
    }
    if table.currency.parse::<Currency>().is_err() {
        return Err("currency is an ISO 4217 code as EUR".to_owned());
    }
    let rows = table.travel.len() + table.days.len();
    if rows == 0 || rows > ROWS_MAX || table.source.title.is_empty() {
        return Err(format!("a table has 1 to {ROWS_MAX} rows and a source with a title"));
    }
    Ok(table)
}

/// Adds a table.
pub(super) fn add(tx: &mut Tx<'_>, leave: &MayKeepTemplates<'_>, table: &RateTable) -> Result<RateId, Stop> {
    let day = |text: &str| text.parse::<Date>().map_err(|_| Stop::Malformed("day"));
    let starts_at = day(&table.starts)?.start_in(&Zone::UTC);
    let ends_at = match &table.ends {
        Some(ends) => day(ends)?.plus_days(1).start_in(&Zone::UTC),
        None => Timestamp::FOREVER,
    };
    Ok(insert(tx, leave, table, (starts_at, ends_at))?)
}

/// Kilometres between two cities along the earth's surface, rounded; nothing where the atlas does not know one.
pub(crate) fn kilometres(one: &City, other: &City) -> Option<u32> {
    /// Mean radius of the earth in kilometres (IUGG, GRS 80).
    const RADIUS_KM: f64 = 6_371.009;
    let (one, other) = (one.in_atlas()?, other.in_atlas()?);
    let radians = |place: atlas::Place| (place.latitude().to_radians(), place.longitude().to_radians());
    let ((south, west), (north, east)) = (radians(one), radians(other));
    let half = |from: f64, to: f64| ((to - from) / 2.0).sin().powi(2);
    let angle = half(south, north) + south.cos() * north.cos() * half(west, east);
    let km = 2.0 * RADIUS_KM * angle.sqrt().asin();
    Some(km.round() as u32)
}

/// What a table pays for a visit, in a line with its source.
pub(super) fn pair(visit: &Visit<'_>, stored: &Stored, city: &str, km: u32) -> Option<Pair> {
    let texts = Texts::new(visit.language());
    let table = &stored.table;
    let travel = table.travel_minor(km).and_then(|minor| table.money(minor));
    let days = Some(table.days_minor(VISIT_DAYS)).filter(|minor| *minor > 0).and_then(|minor| table.money(minor));
    let travel = travel.map(|money| texts.pays_travel(km, visit.language().money(money)).to_string());
    let days = days.map(|money| texts.pays_days(VISIT_DAYS, visit.language().money(money)).to_string());
    let value = [travel, days].into_iter().flatten().collect::<Vec<_>>().join(" ");
    let since = visit.language().date(stored.starts_at.date_in(&Zone::UTC), DateLength::Medium);
    let note = texts.said_by(since, &table.source.title).to_string();
    let name = texts.lump_sum_for(city, &table.name).to_string();
    let note = Some(Words::written(note, None));
    (!value.is_empty()).then(|| Pair { note, ..Pair::new(Words::written(name, None), value) })
}

/// Days of a usual visit; the field's are of two or three.
const VISIT_DAYS: u32 = 2;

/// Nothing of a table is a fault of the database, but its document may be.
fn broken(error: serde_json::Error) -> Fault {
    Fault::broken("table of lump sums", error)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_table_that_is_shipped_pays_by_distance() {
        for text in SHIPPED {
            let table = read(text).expect("right");
            assert!(table.travel_minor(50).is_none() && table.travel_minor(700).is_some(), "{}", table.name);
        }
    }

    #[test]
    fn bands_hold_both_their_ends_and_days_add_up() {
        let table = RateTable {
            days: vec![Band { from: 1, to: Some(2), minor: 10_000 }, Band { from: 3, to: None, minor: 5_000 }],
            ..read(SHIPPED[0]).expect("right")
        };
        assert_eq!(
            [499, 500, 1_999, 2_000].map(|km| table.travel_minor(km)),
            [18_000, 27_500, 27_500, 36_000].map(Some)
        );
        assert_eq!([1, 2, 4].map(|days| table.days_minor(days)), [10_000, 20_000, 30_000]);
    }
}
