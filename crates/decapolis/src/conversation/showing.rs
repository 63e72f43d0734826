//! What may be shown of a map: rules that keep one voice from being read out of many.
//!
//! No result under ten people, five between member cities; none by group where a group is smaller or fewer of it saw the statement,
//! and then for no group, so that nothing follows by subtraction. Where groups are shown, totals are of those on the map. No dot for
//! a person under fifty. Dots are moved a little by a draw of each drawing, and stand in a drawn order. What everybody reads is
//! in steps of five people (`rounding`). What is not here is not kept.

use kernel::draw::Draw;
use opinion::{Alternative, Group, Map, Representative, Side, Tally, Votes};
use serde::{Deserialize, Serialize};

use super::dots::{self, Dot, Person, Plane, Ring};
use super::lettering::Lettered;
use super::picture;
use super::rounding::{Rounding, Telling};

/// From so many people on the map on each of them is drawn.
pub(super) const DOTS_FROM: usize = 50;
/// Statements that all agree on, at most.
const AGREED_MAX: usize = 8;
/// Without groups all agree on what so many in a hundred of all agree on.
const AGREED_PERCENT: u8 = 60;

/// Why nothing is said by group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Hidden {
    /// Groups are shown.
    Nothing,
    /// Too few people voted for any result.
    TooFew,
    /// There are no clear groups here.
    Unclear,
    /// One of the groups is too small.
    SmallGroup,
}

/// A map as it may be shown.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct Shown {
    pub(super) people: usize,
    pub(super) votes: usize,
    /// Statements that people vote on.
    pub(super) statements: usize,
    /// Those who gave votes enough to stand on the map.
    pub(super) grouped: usize,
    pub(super) stability: f64,
    /// The lowest and the highest tenth of the stability over resamples; both 0 in drawings that did not keep it.
    #[serde(default)]
    pub(super) range: [f64; 2],
    pub(super) hidden: Hidden,
    pub(super) groups: Vec<ShownGroup>,
    pub(super) agreed: Vec<Agreed>,
    pub(super) tallies: Vec<ShownTally>,
    /// Where people stand, and in which group: x 0 to 720, y 0 to 440.
    pub(super) dots: Vec<Dot>,
    /// Of these, in their order, who would often stand in another group; empty in drawings that did not keep it.
    #[serde(default)]
    pub(super) unsure: Vec<bool>,
    /// The same people placed in another way; nothing where no person is drawn.
    #[serde(default)]
    pub(super) other: Option<Other>,
}

/// People placed by how far they disagree (`opinion::Alternative`), in the groups of the map.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct Other {
    pub(super) dots: Vec<Dot>,
    pub(super) unsure: Vec<bool>,
    /// Where the middle of each group stands.
    pub(super) middles: Vec<(i32, i32)>,
    /// How far groups that are found in this picture alone are those of the map: 1 where they are the same.
    pub(super) agreement: f64,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct ShownGroup {
    /// Its letter by its place in the alphabet; nothing in drawings in which the largest is A.
    #[serde(default)]
    pub(super) letter: Option<usize>,
    pub(super) size: usize,
    pub(super) at: (i32, i32),
    /// Where its middle lies in most draws of half of the people; nothing in drawings that did not keep it.
    #[serde(default)]
    pub(super) ring: Option<Ring>,
    /// In a hundred draws of half of the people, in how many somebody of it stands in it; nothing likewise.
    #[serde(default)]
    pub(super) stays: Option<u8>,
    pub(super) apart: Vec<Apart>,
}

/// What sets a group apart.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Apart {
    pub(super) statement: i64,
    /// Whether the group agrees, rather than disagrees.
    pub(super) agrees: bool,
    /// Of the group, those who saw it and are on that side.
    pub(super) percent: u8,
    /// The same of all others.
    pub(super) others: u8,
}

/// What all agree or disagree with.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Agreed {
    pub(super) statement: i64,
    pub(super) agrees: bool,
    pub(super) percent: u8,
    /// Group by group; empty where nothing is said by group.
    pub(super) by_group: Vec<u8>,
}

/// The votes on a statement.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct ShownTally {
    pub(super) statement: i64,
    pub(super) agree: u32,
    pub(super) disagree: u32,
    pub(super) seen: u32,
    /// Of each group, those in a hundred who agree and who disagree; empty where nothing is said by group.
    pub(super) by_group: Vec<(u8, u8)>,
}

/// A statement with its votes, by group and of all.
struct Counted {
    statement: i64,
    all: Tally,
    /// Empty where nothing is said by group of this statement.
    groups: Vec<Tally>,
}

/// What may be shown, as results need it and are told.
pub(super) fn shown(votes: &Votes, (map, letters): (&Map, &[Lettered]), telling: Telling, draw: &mut Draw) -> Shown {
    let hidden = hidden(votes, map, telling.people_min);
    let counted = counted(votes, map, (telling.people_min, hidden));
    let is_by_group = hidden == Hidden::Nothing;
    // Where nothing is said of votes, it is said how many there are.
    let round = if hidden == Hidden::TooFew { Rounding::Exact } else { telling.rounding };
    let people: Vec<Person> = map.points.iter().map(|point| (point.at, point.group, point.stays)).collect();
    let plane = Plane::of(&people);
    let has_dots = is_by_group && people.len() >= DOTS_FROM;
    let (dots, unsure) =
        if has_dots { dots::of(&people, &plane, (round, &mut *draw)) } else { (Vec::new(), Vec::new()) };
    let other = has_dots.then(|| other(votes, map, (round, draw)));
    let groups = if is_by_group { groups((map, letters), &counted, &plane, round) } else { Vec::new() };
    Shown {
        people: round.count(votes.voters().len()),
        votes: round.count(votes.count()),
        statements: (0..votes.statements().len()).filter(|place| !votes.is_rejected(*place)).count(),
        grouped: match is_by_group {
            true => groups.iter().map(|group| group.size).sum(),
            false => round.count(map.points.len()),
        },
        stability: round.measure(map.certainty.stability),
        range: map.certainty.range.map(|end| round.measure(end)),
        hidden,
        groups,
        agreed: agreed(&counted, is_by_group, round),
        tallies: counted.iter().map(|one| tally(one, round)).collect(),
        dots,
        unsure,
        other,
    }
}

fn other(votes: &Votes, map: &Map, (round, draw): (Rounding, &mut Draw)) -> Other {
    let placed = Alternative::of(votes, map);
    let people: Vec<Person> =
        map.points.iter().zip(&placed.places).map(|(point, at)| (*at, point.group, point.stays)).collect();
    let plane = Plane::of(&people);
    let middle = |group: usize| {
        let own = || people.iter().filter(|(_, of, _)| *of == group).map(|(at, ..)| at);
        let mean = |axis: usize| own().map(|at| at[axis]).sum::<f64>() / own().count().max(1) as f64;
        plane.place([mean(0), mean(1)])
    };
    let middles = (0..map.k()).map(middle).collect();
    let (dots, unsure) = dots::of(&people, &plane, (round, draw));
    Other { dots, unsure, middles, agreement: round.measure(placed.agreement) }
}

fn hidden(votes: &Votes, map: &Map, people_min: usize) -> Hidden {
    if votes.voters().len() < people_min {
        Hidden::TooFew
    } else if map.k() < 2 || !map.has_clear_groups() {
        Hidden::Unclear
    } else if map.groups.iter().any(|group| group.size < people_min) {
        Hidden::SmallGroup
    } else {
        Hidden::Nothing
    }
}

/// The statements of which enough people said something.
fn counted(votes: &Votes, map: &Map, (people_min, hidden): (usize, Hidden)) -> Vec<Counted> {
    if hidden == Hidden::TooFew {
        return Vec::new();
    }
    let is_enough = |tally: &Tally| tally.seen as usize >= people_min;
    let everybody = of_everybody(votes);
    let count = |place: usize| {
        let statement = votes.statements()[place];
        if hidden != Hidden::Nothing {
            return Counted { statement, all: everybody[place], groups: Vec::new() };
        }
        let groups: Vec<Tally> = (0..map.k()).map(|group| map.tally(group, place)).collect();
        let all = groups.iter().copied().fold(Tally::default(), plus);
        let groups = if groups.iter().all(is_enough) { groups } else { Vec::new() };
        Counted { statement, all, groups }
    };
    let places = (0..votes.statements().len()).filter(|place| !votes.is_rejected(*place));
    places.map(count).filter(|counted| is_enough(&counted.all)).collect()
}

fn of_everybody(votes: &Votes) -> Vec<Tally> {
    let mut tallies = vec![Tally::default(); votes.statements().len()];
    for voter in 0..votes.voters().len() {
        for (place, side) in votes.of_voter(voter) {
            let tally = &mut tallies[place];
            tally.seen += 1;
            match side {
                Side::Agree => tally.agree += 1,
                Side::Disagree => tally.disagree += 1,
                Side::Pass => {}
            }
        }
    }
    tallies
}

fn plus(one: Tally, other: Tally) -> Tally {
    Tally { agree: one.agree + other.agree, disagree: one.disagree + other.disagree, seen: one.seen + other.seen }
}

fn minus(all: Tally, some: Tally) -> Tally {
    Tally { agree: all.agree - some.agree, disagree: all.disagree - some.disagree, seen: all.seen - some.seen }
}

/// In a hundred of those who saw it.
fn on_side(tally: Tally, agrees: bool, round: Rounding) -> u8 {
    round.percent_of(if agrees { tally.agree } else { tally.disagree } as usize, tally.seen as usize)
}

fn tally(counted: &Counted, round: Rounding) -> ShownTally {
    let all = counted.all;
    let sides = |group: &Tally| (on_side(*group, true, round), on_side(*group, false, round));
    ShownTally {
        statement: counted.statement,
        agree: round.part(all.agree, all.seen),
        disagree: round.part(all.disagree, all.seen),
        seen: round.whole(all.seen),
        by_group: counted.groups.iter().map(sides).collect(),
    }
}

impl ShownTally {
    /// Those who passed: whoever is left over.
    pub(super) fn pass(&self) -> u32 {
        self.seen.saturating_sub(self.agree + self.disagree)
    }
}

impl Shown {
    /// The letter of a group by its place in the list.
    pub(super) fn letter(&self, place: usize) -> &'static str {
        picture::letter(self.groups.get(place).and_then(|group| group.letter).unwrap_or(place))
    }

    /// The letters of all groups, in their order.
    pub(super) fn letters(&self) -> Vec<&'static str> {
        (0..self.groups.len()).map(|place| self.letter(place)).collect()
    }

    /// Leaves out statements that nobody votes on any more: what was drawn of them is shown no longer.
    pub(super) fn keep_only(&mut self, is_voted_on: impl Fn(i64) -> bool) {
        self.tallies.retain(|tally| is_voted_on(tally.statement));
        self.agreed.retain(|agreed| is_voted_on(agreed.statement));
        for group in &mut self.groups {
            group.apart.retain(|apart| is_voted_on(apart.statement));
        }
    }
}

/// What all groups agree on, or all together where there are none: the product of the groups' shares is the order (group-informed
/// consensus, `docs/opinion-map.md`), and in none of them is it less than half, as it is told.
fn agreed(counted: &[Counted], is_by_group: bool, round: Rounding) -> Vec<Agreed> {
    let mut found: Vec<(f64, Agreed)> = Vec::new();
    for (one, agrees) in counted.iter().flat_map(|one| [(one, true), (one, false)]) {
        let by_group: Vec<u8> = one.groups.iter().map(|group| on_side(*group, agrees, round)).collect();
        let percent = on_side(one.all, agrees, round);
        let is_shared = match is_by_group {
            true => !by_group.is_empty() && by_group.iter().all(|share| *share > 50),
            false => percent >= AGREED_PERCENT,
        };
        if is_shared {
            let share = |tally: &Tally| if agrees { tally.agreeing() } else { tally.disagreeing() };
            let score = if is_by_group { one.groups.iter().map(share).product() } else { share(&one.all) };
            found.push((score, Agreed { statement: one.statement, agrees, percent, by_group }));
        }
    }
    found.sort_by(|(one, _), (other, _)| other.total_cmp(one));
    found.into_iter().take(AGREED_MAX).map(|(_, agreed)| agreed).collect()
}

fn groups((map, letters): (&Map, &[Lettered]), counted: &[Counted], plane: &Plane, round: Rounding) -> Vec<ShownGroup> {
    let shown = |(place, group): (usize, &Group)| ShownGroup {
        letter: letters.get(place).map(|(letter, _)| *letter),
        size: round.count(group.size),
        at: plane.place(group.centre),
        ring: map.certainty.middles.get(place).and_then(|spread| plane.ring(spread)),
        stays: Some((100.0 * map.certainty_of_group(place)).round() as u8),
        apart: group.representative.iter().filter_map(|found| apart(found, (place, counted), round)).collect(),
    };
    map.groups.iter().enumerate().map(shown).collect()
}

/// Nothing where, as it is told, the group is not apart.
fn apart(found: &Representative, (group, counted): (usize, &[Counted]), round: Rounding) -> Option<Apart> {
    let agrees = match found.side {
        Side::Agree => true,
        Side::Disagree => false,
        Side::Pass => return None,
    };
    let one = counted.iter().find(|one| one.statement == found.comment)?;
    let own = *one.groups.get(group)?;
    let (percent, others) = (on_side(own, agrees, round), on_side(minus(one.all, own), agrees, round));
    (round == Rounding::Exact || percent > others).then_some(Apart {
        statement: one.statement,
        agrees,
        percent,
        others,
    })
}

#[cfg(test)]
#[path = "showing_test.rs"]
mod tests;
