//! The picture of a map: a mark a person, or one mark a group where people are too few to be drawn one by one.

use kernel::design::{Scatter, ScatterGroup, ScatterSign};
use kernel::language::Language;

use super::showing::{Shown, ShownGroup};
use super::texts::Texts;

/// Half the width of a person's mark.
const DOT: i32 = 5;
/// Of somebody who would often stand in another group.
const UNSURE_DOT: i32 = 3;
/// Half the width of the mark of a group of one; areas are as the people.
const GROUP_UNIT: f64 = 7.0;
/// So far above its middle stands the letter of a group that is drawn by people.
const LABEL_ABOVE: i32 = 8;

/// A letter by its place in the alphabet.
pub(super) fn letter(place: usize) -> &'static str {
    ["A", "B", "C", "D", "E"].get(place).copied().unwrap_or("")
}

/// The picture; nothing where groups are not shown.
pub(super) fn of(shown: &Shown, language: Language) -> Option<Scatter> {
    if shown.groups.is_empty() {
        return None;
    }
    let texts = Texts::new(language);
    let groups = shown.groups.iter().zip(ScatterSign::ALL).enumerate().map(|(place, (group, sign))| ScatterGroup {
        sign,
        marks: marks(shown, place, group),
        label: shown.letter(place).into(),
        at: (group.at.0, group.at.1 + LABEL_ABOVE),
        words: texts.group_of(group.size, shown.letter(place)).to_string().into(),
    });
    let name = if shown.dots.is_empty() { texts.picture_of_groups() } else { texts.picture_of_people() };
    Some(Scatter { name: name.into(), groups: groups.collect() })
}

fn marks(shown: &Shown, place: usize, group: &ShownGroup) -> Vec<(i32, i32, i32)> {
    if shown.dots.is_empty() {
        let half = (GROUP_UNIT * (group.size as f64).sqrt()).round() as i32;
        return vec![(group.at.0, group.at.1, half)];
    }
    let half = |at: usize| if shown.unsure.get(at).copied().unwrap_or(false) { UNSURE_DOT } else { DOT };
    let own = shown.dots.iter().enumerate().filter(|(_, (_, _, of))| *of == place);
    own.map(|(at, (x, y, _))| (*x, *y, half(at))).collect()
}
