//! Which cities are alike for a theme, and why.
//!
//! [`Cities`] holds every city of the atlas with its [`Feature`]s; a [`Theme`] is a set of weights over them.
//! [`Cities::likeness`] compares one city with all others after Gower (1971) and answers from that one comparison: its
//! peers ([`Likeness::peers`]), why ([`Likeness::reasons`], [`alike_and_apart`]) and why not another
//! ([`Likeness::why_not`]). Exact and deterministic: every city is compared, no index, no sample.
//!
//! What is the same for a whole country counts once, as the feature "country". What is missing drops out of sum and
//! weight, and below 60 % of the weight two cities are not comparable. Formula, sources and weights: `docs/peers.md`.
//! No input or output, no clock, no randomness.

mod cities;
pub mod column;
mod countries;
mod feature;
mod kept;
mod known;
mod likeness;
pub mod nearest;
mod reason;
pub mod scale;
mod sums;
mod surroundings;
pub mod table;
mod theme;
mod themes;
pub mod tree;
mod why_not;

pub use crate::cities::Cities;
pub use crate::countries::CountryPart;
pub use crate::feature::{CountryFeature, Feature};
pub use crate::known::{EnteredFact, FactRefusal, Known, KnownFrom, RefusedFact, Value};
pub use crate::likeness::{Among, Likeness, Peer, Selection};
pub use crate::reason::{AlikeAndApart, Reason, alike_and_apart};
pub use crate::sums::{Comparison, Comparisons};
pub use crate::theme::{CountryWeight, Theme, Weight};
pub use crate::why_not::{KeptOut, WhyNot};
