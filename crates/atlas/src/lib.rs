//! The places of the world: every city above 15,000 people with its names, country, position, climate and facts.
//!
//! One compact table is embedded and decoded at the first use ([`Atlas::get`]). A place is known by its GeoNames id
//! ([`PlaceId`]) and found by any of its names in any script ([`Atlas::search`]). What is known of it is a list of facts,
//! each with year, source and reach ([`Place::facts`]). No input or output, no clock, no randomness.
//!
//! The table is made by `cargo xtask atlas --from DIR`; sources and licences are in `data/LICENCES.md`.

mod atlas;
mod country;
pub mod facts;
mod language;
pub mod map;
mod names;
mod place;
mod search;
mod source;
pub mod table;

pub use crate::atlas::Atlas;
pub use crate::country::{Country, CountryCode, IncomeGroup, NotACountryCode, OfficialStatus, SpokenLanguage};
pub use crate::facts::{Fact, FactId, FactValue, Scope};
pub use crate::language::Language;
pub use crate::place::{Division, Place, PlaceId};
pub use crate::search::{Hit, Match, fold};
pub use crate::source::Source;

/// The attributions that the licences of the data ask for, as they ship beside the table.
pub const LICENCES: &str = include_str!("../data/LICENCES.md");
