//! The picture of a map: a mark a person, or one mark a group where people are too few to be drawn one by one; and how sure both are.

use kernel::design::{Scatter, ScatterGroup, ScatterKey, ScatterKeySign, ScatterRing, ScatterSign};
use kernel::language::Language;

use super::dots::{Dot, Ring};
use super::showing::{Shown, ShownGroup};
use super::texts::Texts;

/// Half the width of a person's mark.
const DOT: i32 = 6;
/// Half the width of the mark of a group of one; areas are as the people.
const GROUP_UNIT: f64 = 7.0;
/// So far above its middle stands the letter of a group that is drawn by people.
const LABEL_ABOVE: i32 = 8;

/// How people are placed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Placing {
    /// By what sets them apart most: the components of the map.
    Components,
    /// By how far they disagree.
    Disagreement,
}

impl Placing {
    /// As in addresses.
    pub(super) fn from_code(code: &str) -> Self {
        if code == "disagreement" { Placing::Disagreement } else { Placing::Components }
    }
}

/// A letter by its place in the alphabet.
pub(super) fn letter(place: usize) -> &'static str {
    ["A", "B", "C", "D", "E"].get(place).copied().unwrap_or("")
}

/// The picture; nothing where groups are not shown.
pub(super) fn of(shown: &Shown, placing: Placing, language: Language) -> Option<Scatter> {
    if shown.groups.is_empty() {
        return None;
    }
    let texts = Texts::new(language);
    let groups = shown.groups.iter().zip(ScatterSign::ALL).enumerate();
    let groups: Vec<ScatterGroup> =
        groups.map(|(place, (group, sign))| group_of(shown, placing, (place, group, sign), &texts)).collect();
    let name = if shown.dots.is_empty() { texts.picture_of_groups() } else { texts.picture_of_people() };
    Some(Scatter { name: name.into(), keys: keys(&groups, &texts), groups })
}

fn group_of(
    shown: &Shown,
    placing: Placing,
    (place, group, sign): (usize, &ShownGroup, ScatterSign),
    texts: &Texts,
) -> ScatterGroup {
    let other = shown.other.as_ref().filter(|_| placing == Placing::Disagreement);
    let (dots, unsure, at, ring) = match other {
        Some(other) => (&other.dots, &other.unsure, other.middles.get(place).copied().unwrap_or(group.at), None),
        None => (&shown.dots, &shown.unsure, group.at, group.ring),
    };
    let marks = |is_unsure: bool| marks(dots, place, |at| unsure.get(at).copied().unwrap_or(false) == is_unsure);
    ScatterGroup {
        sign,
        marks: if dots.is_empty() { vec![whole(group)] } else { marks(false) },
        hollow: marks(true),
        ring: ring.map(|Ring { at, half, turn }| ScatterRing { at, half, turn }),
        label: shown.letter(place).into(),
        at: (at.0, at.1 + LABEL_ABOVE),
        words: texts.group_of(group.size, shown.letter(place)).to_string().into(),
    }
}

/// One mark for all.
fn whole(group: &ShownGroup) -> (i32, i32, i32) {
    let half = (GROUP_UNIT * (group.size as f64).sqrt()).round() as i32;
    (group.at.0, group.at.1, half)
}

fn marks(dots: &[Dot], group: usize, is_one: impl Fn(usize) -> bool) -> Vec<(i32, i32, i32)> {
    let own = dots.iter().enumerate().filter(|(at, (_, _, of))| *of == group && is_one(*at));
    own.map(|(_, (x, y, _))| (*x, *y, DOT)).collect()
}

/// What hollow marks and rings mean, where there are some.
fn keys(groups: &[ScatterGroup], texts: &Texts) -> Vec<ScatterKey> {
    let hollow = groups.iter().any(|group| !group.hollow.is_empty());
    let ring = groups.iter().any(|group| group.ring.is_some());
    let hollow = hollow.then(|| ScatterKey { sign: ScatterKeySign::Hollow, words: texts.key_unsure().into() });
    let ring = ring.then(|| ScatterKey { sign: ScatterKeySign::Ring, words: texts.key_ring().into() });
    hollow.into_iter().chain(ring).collect()
}
