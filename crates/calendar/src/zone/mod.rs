//! Which zone a `TZID` means.
//!
//! In this order: a name of IANA's table, whose rules are right for every year, or a Windows name, which Outlook writes, by
//! CLDR's table; a `VTIMEZONE` of the file; an IANA name at the end of a longer one, as in
//! `/example.org/20260101/Europe/Lisbon`.

pub(crate) mod own;
pub(crate) mod written;

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;

use crate::component::Component;
use crate::value::text::unescaped;
use own::OwnZone;

/// The zones that a calendar's times can be in.
#[derive(Debug, Default)]
pub(crate) struct Zones {
    own: BTreeMap<String, OwnZone>,
}

/// Rules that give an instant for what stands on the clock.
#[derive(Debug, Clone)]
pub(crate) enum Zone {
    /// Of IANA's table.
    Table(TimeZone),
    /// Of the file.
    Own(OwnZone),
}

impl Zones {
    /// With what a calendar says of zones itself, as far as it can be understood. `steps` are what may still be spent on all
    /// zones of the file.
    pub(crate) fn of(calendar: &Component, steps: &mut usize) -> Self {
        let mut own = BTreeMap::new();
        for zone in calendar.components("VTIMEZONE") {
            let Some(id) = zone.property("TZID").filter(|id| table_zone(&id.value).is_none()) else { continue };
            let Some(read) = OwnZone::read(zone, steps) else { continue };
            // Properties name it as it is meant, or, in some programs, as it stands here.
            own.insert(unescaped(&id.value), read.clone());
            own.insert(id.value.clone(), read);
        }
        Self { own }
    }

    /// The zone of a `TZID`, if anything tells.
    pub(crate) fn find(&self, id: &str) -> Option<Zone> {
        table_zone(id)
            .map(Zone::Table)
            .or_else(|| self.own.get(id).cloned().map(Zone::Own))
            .or_else(|| ending_in_a_name(id).map(Zone::Table))
    }
}

impl Zone {
    /// IANA's name, where it is known.
    pub(crate) fn name(&self) -> Option<&str> {
        match self {
            Self::Table(zone) => zone.iana_name(),
            Self::Own(_) => None,
        }
    }

    /// The instant at which a clock of the zone shows this. An hour that is there twice is the first; one that is left out
    /// counts with the offset before it (RFC 5545, 3.3.5).
    pub(crate) fn instant(&self, local: DateTime) -> Option<Timestamp> {
        match self {
            Self::Table(zone) => zone.to_ambiguous_timestamp(local).compatible().ok(),
            Self::Own(zone) => zone.instant(local),
        }
    }

    /// What a clock of the zone shows.
    pub(crate) fn clock(&self, instant: Timestamp) -> DateTime {
        match self {
            Self::Table(zone) => zone.to_datetime(instant),
            Self::Own(zone) => zone.offset_at(instant).to_datetime(instant),
        }
    }
}

/// A zone of IANA's table by its name, or by the one that Windows has for it, in any case.
fn table_zone(id: &str) -> Option<TimeZone> {
    TimeZone::get(id).or_else(|error| TimeZone::get(windows_name(id).ok_or(error)?)).ok()
}

/// IANA's name for a Windows name, by Unicode's CLDR.
fn windows_name(id: &str) -> Option<&'static str> {
    let names = include_str!("windows.txt").lines().filter_map(|line| line.split_once('\t'));
    names.into_iter().find(|(windows, _)| windows.eq_ignore_ascii_case(id)).map(|(_, name)| name)
}

/// Globally unique names (RFC 5545, 3.8.3.1) and older programs' end with IANA's name, of two parts or three.
fn ending_in_a_name(id: &str) -> Option<TimeZone> {
    let parts: Vec<&str> = id.split('/').collect();
    [3, 2].into_iter().find_map(|count| {
        let from = parts.len().checked_sub(count).filter(|from| *from > 0)?;
        table_zone(&parts[from..].join("/"))
    })
}
