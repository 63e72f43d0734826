//! Phrases that several pages of practices say alike: cities, grades of evidence, stages.

use atlas::{Atlas, PlaceId};
use kernel::design::{Grade, Tag, Tone};
use kernel::language::Language;

use super::model::{Evidence, Stage};
use super::texts::Texts;
use crate::network;

/// What the reader's language calls a city; its number where the atlas has lost it.
pub(super) fn city_name(place: PlaceId, language: Language) -> String {
    let found = Atlas::get().place(place);
    found.map_or_else(|| place.to_string(), |place| place.name_in(network::atlas_language(language)).to_owned())
}

pub(super) fn grade(evidence: Evidence, language: Language) -> Grade {
    Grade::new(evidence.grade(), Texts::new(language).evidence(evidence.code()).to_string())
}

pub(super) fn stage_tag(stage: Stage, language: Language) -> Tag {
    let tone = match stage {
        Stage::Idea | Stage::Pilot | Stage::Unknown => Tone::Quiet,
        Stage::Running | Stage::Scaled => Tone::Active,
        Stage::Paused | Stage::Stopped => Tone::Notable,
    };
    Tag::new(Texts::new(language).stage(stage.code()).to_string(), tone)
}
