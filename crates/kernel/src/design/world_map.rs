//! The world drawn by its cities, with the places a page speaks of.
//!
//! Accessibility: the map has a name and each mark a title; the same places stand in the table beside it, so nothing is told by the map
//! alone. It is not mirrored in right-to-left pages: east stays east.

use askama::Template;
use askama::filters::HtmlSafe;

use super::assets::DRAWINGS;
use super::example::Example;
use super::words::{Text, Words};
use crate::language::Language;

/// A figure of 720 by 340 units, of which the strips above Murmansk and below Punta Arenas are left out.
#[derive(Clone, Debug, Default, Template)]
#[template(path = "design/templates/world_map.html")]
pub struct WorldMap {
    /// "World map of the five cities most like Kansas City".
    pub name: Text,
    /// Path data, a dot a town: `M10 20h0m4 2h0`.
    pub small_dots: Text,
    /// The same for cities above a million.
    pub large_dots: Text,
    /// Drawn in this order, so the reader's own city comes last.
    pub marks: Vec<MapMark>,
    /// What the signs mean, one entry for each kind on the map.
    pub legend: Vec<MapKey>,
}

impl HtmlSafe for WorldMap {}

/// A city the page speaks of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MapMark {
    /// From the left edge of the map, 0 to 720.
    pub x: u16,
    /// From its upper edge, 0 to 340.
    pub y: u16,
    pub title: Text,
    pub kind: MarkKind,
}

/// Which city it is for the reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MarkKind {
    Member,
    /// Not in the network.
    Outside,
    Own,
}

/// A sign and its meaning.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MapKey {
    pub kind: MarkKind,
    pub words: Words,
}

impl MarkKind {
    fn class(self) -> &'static str {
        match self {
            Self::Member => "map-mark",
            Self::Outside => "map-mark map-mark--outside",
            Self::Own => "map-mark map-mark--own",
        }
    }

    /// In units of the map.
    fn radius(self) -> u8 {
        match self {
            Self::Member | Self::Outside => 5,
            Self::Own => 7,
        }
    }
}

pub(super) fn examples() -> Vec<Example> {
    vec![Example::of("WorldMap", "every kind of mark", &super::samples::world_map(Language::English))]
}
