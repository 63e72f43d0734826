//! What may be shown of a map: rules that keep one voice from being read out of many.
//!
//! No result under ten people, five between member cities; none by group where a group is smaller or fewer of it saw the statement,
//! and then for no group, so that nothing follows by subtraction. Where groups are shown, totals are of those on the map. No dot for
//! a person under fifty. Dots are moved a little by a draw of each drawing, and stand in a drawn order. What is not here is not kept.

use kernel::draw::Draw;
use opinion::{Group, Map, Representative, Side, Tally, Votes};
use serde::{Deserialize, Serialize};

/// From so many people on the map on each of them is drawn.
pub(super) const DOTS_FROM: usize = 50;
/// Statements that all agree on, at most.
const AGREED_MAX: usize = 8;
/// Without groups all agree on what so many in a hundred of all agree on.
const AGREED_PERCENT: u8 = 60;
/// The picture, and its margin.
const WIDTH: f64 = 720.0;
const HEIGHT: f64 = 440.0;
const MARGIN: f64 = 40.0;
/// How far a dot is moved at most, each way: more than neighbours are apart.
const JITTER: usize = 14;

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
    pub(super) hidden: Hidden,
    pub(super) groups: Vec<ShownGroup>,
    pub(super) agreed: Vec<Agreed>,
    pub(super) tallies: Vec<ShownTally>,
    /// Where people stand, and in which group: x 0 to 720, y 0 to 440.
    pub(super) dots: Vec<(i32, i32, usize)>,
}

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct ShownGroup {
    pub(super) size: usize,
    pub(super) at: (i32, i32),
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

/// What may be shown, of people of whom results need so many.
pub(super) fn shown(votes: &Votes, map: &Map, people_min: usize, draw: &mut Draw) -> Shown {
    let hidden = hidden(votes, map, people_min);
    let counted = counted(votes, map, (people_min, hidden));
    let is_by_group = hidden == Hidden::Nothing;
    let plane = Plane::of(map);
    Shown {
        people: votes.voters().len(),
        votes: votes.count(),
        statements: (0..votes.statements().len()).filter(|place| !votes.is_rejected(*place)).count(),
        grouped: map.points.len(),
        stability: map.certainty.stability,
        hidden,
        groups: if is_by_group { groups(map, &counted, &plane) } else { Vec::new() },
        agreed: agreed(&counted, is_by_group),
        tallies: counted.iter().map(tally).collect(),
        dots: if is_by_group && map.points.len() >= DOTS_FROM { dots(map, &plane, draw) } else { Vec::new() },
    }
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

/// In a hundred of those who saw it, rounded.
fn percent(some: u32, seen: u32) -> u8 {
    if seen == 0 {
        return 0;
    }
    u8::try_from((200 * u64::from(some) + u64::from(seen)) / (2 * u64::from(seen))).unwrap_or(100)
}

fn on_side(tally: Tally, agrees: bool) -> u8 {
    percent(if agrees { tally.agree } else { tally.disagree }, tally.seen)
}

fn tally(counted: &Counted) -> ShownTally {
    let all = counted.all;
    let by_group = counted.groups.iter().map(|group| (on_side(*group, true), on_side(*group, false))).collect();
    ShownTally { statement: counted.statement, agree: all.agree, disagree: all.disagree, seen: all.seen, by_group }
}

/// What all groups agree on, or all together where there are none: the product of the groups' shares is the order (group-informed
/// consensus, `docs/opinion-map.md`), and in none of them is it less than half.
fn agreed(counted: &[Counted], is_by_group: bool) -> Vec<Agreed> {
    let mut found: Vec<(f64, Agreed)> = Vec::new();
    for (one, agrees) in counted.iter().flat_map(|one| [(one, true), (one, false)]) {
        let by_group: Vec<u8> = one.groups.iter().map(|group| on_side(*group, agrees)).collect();
        let percent = on_side(one.all, agrees);
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

fn groups(map: &Map, counted: &[Counted], plane: &Plane) -> Vec<ShownGroup> {
    let shown = |(place, group): (usize, &Group)| ShownGroup {
        size: group.size,
        at: plane.place(group.centre),
        apart: group.representative.iter().filter_map(|found| apart(found, place, counted)).collect(),
    };
    map.groups.iter().enumerate().map(shown).collect()
}

fn apart(found: &Representative, group: usize, counted: &[Counted]) -> Option<Apart> {
    let agrees = match found.side {
        Side::Agree => true,
        Side::Disagree => false,
        Side::Pass => return None,
    };
    let one = counted.iter().find(|one| one.statement == found.comment)?;
    let own = *one.groups.get(group)?;
    let others = minus(one.all, own);
    Some(Apart { statement: one.statement, agrees, percent: on_side(own, agrees), others: on_side(others, agrees) })
}

/// The plane as the picture shows it.
struct Plane {
    from: [f64; 2],
    scale: f64,
}

impl Plane {
    fn of(map: &Map) -> Self {
        let reach = |axis: usize| {
            let along = map.points.iter().map(|point| point.at[axis]);
            let (low, high) = along.fold((f64::MAX, f64::MIN), |(low, high), at| (low.min(at), high.max(at)));
            if low > high { (0.0, 0.0) } else { (low, high) }
        };
        let ((left, right), (top, bottom)) = (reach(0), reach(1));
        let scale =
            ((WIDTH - 2.0 * MARGIN) / (right - left).max(1e-9)).min((HEIGHT - 2.0 * MARGIN) / (bottom - top).max(1e-9));
        // In the middle of the picture, whichever side is the longer.
        let from = [left - (WIDTH / scale - (right - left)) / 2.0, top - (HEIGHT / scale - (bottom - top)) / 2.0];
        Self { from, scale }
    }

    fn place(&self, at: [f64; 2]) -> (i32, i32) {
        let on = |axis: usize, end: f64| ((at[axis] - self.from[axis]) * self.scale).clamp(0.0, end).round() as i32;
        (on(0, WIDTH), on(1, HEIGHT))
    }
}

/// Each person, moved a little and in a drawn order, so that no dot of one drawing is found again in the next.
fn dots(map: &Map, plane: &Plane, draw: &mut Draw) -> Vec<(i32, i32, usize)> {
    let mut moved = || i32::try_from(draw.below(2 * JITTER + 1)).unwrap_or(0) - JITTER as i32;
    let mut dots: Vec<(i32, i32, usize)> = Vec::new();
    for point in &map.points {
        let (x, y) = plane.place(point.at);
        dots.push(((x + moved()).clamp(0, WIDTH as i32), (y + moved()).clamp(0, HEIGHT as i32), point.group));
    }
    dots.sort_unstable();
    dots
}

#[cfg(test)]
mod tests {
    use opinion::Vote;

    use super::*;

    /// Two camps that disagree on statements 0 to 5 and agree on 6; each of so many people.
    fn votes(camps: [i64; 2]) -> Votes {
        let mut all = Vec::new();
        for voter in 0..camps[0] + camps[1] {
            let is_first = voter < camps[0];
            for statement in 0..8 {
                let sides = if is_first == (statement % 2 == 0) { Side::Agree } else { Side::Disagree };
                // A little noise, so that not everybody of a camp stands at one place.
                let side = match statement {
                    6 => Side::Agree,
                    7 => [Side::Agree, Side::Disagree, Side::Pass][(voter % 3) as usize],
                    _ if (voter * 7 + statement) % 11 == 0 => Side::Pass,
                    _ => sides,
                };
                all.push(Vote { at: 1, voter, statement, side });
            }
        }
        Votes::of(&all).expect("few")
    }

    fn shown_of(camps: [i64; 2], people_min: usize, seed: u64) -> Shown {
        let votes = votes(camps);
        shown(&votes, &Map::of(&votes), people_min, &mut Draw::of_seed(seed))
    }

    #[test]
    fn nothing_is_shown_of_fewer_people_than_a_result_needs() {
        let few = shown_of([4, 5], 10, 1);
        assert_eq!((few.hidden, few.tallies.len(), few.agreed.len(), few.dots.len()), (Hidden::TooFew, 0, 0, 0));
        assert_ne!(shown_of([4, 5], 5, 1).hidden, Hidden::TooFew, "between member cities five are enough");
    }

    #[test]
    fn a_group_under_ten_is_not_drawn_and_nothing_is_said_by_group() {
        let small = shown_of([40, 9], 10, 1);
        assert_eq!((small.hidden, small.groups.len(), small.dots.len()), (Hidden::SmallGroup, 0, 0));
        assert!(small.tallies.iter().all(|tally| tally.by_group.is_empty()), "neither in words");
        assert!(small.agreed.iter().all(|agreed| agreed.by_group.is_empty()));
        let members = shown_of([40, 9], 5, 1);
        assert_eq!((members.hidden, members.groups.len()), (Hidden::Nothing, 2));
    }

    #[test]
    fn no_dot_stands_for_a_person_under_fifty_people() {
        let below = shown_of([25, 24], 10, 1);
        assert_eq!((below.hidden, below.groups.len(), below.dots.len()), (Hidden::Nothing, 2, 0));
        assert_eq!(shown_of([25, 25], 10, 1).dots.len(), 50);
    }

    #[test]
    fn dots_of_two_drawings_cannot_be_joined() {
        let (one, other) = (shown_of([40, 40], 10, 1), shown_of([40, 40], 10, 2));
        let same = one.dots.iter().filter(|dot| other.dots.contains(dot)).count();
        assert!(same < 20, "{same} of 80 stand where they stood");
        assert_eq!((one.tallies, one.agreed), (other.tallies, other.agreed), "what is counted does not move");
    }

    #[test]
    fn what_all_agree_on_is_more_than_half_of_each_group() {
        let shown = shown_of([40, 30], 10, 1);
        let agreed: Vec<(i64, bool)> = shown.agreed.iter().map(|agreed| (agreed.statement, agreed.agrees)).collect();
        assert_eq!(agreed, [(6, true)]);
        assert!(shown.agreed[0].by_group == [100, 100] && shown.agreed[0].percent == 100);
        assert!(
            shown
                .groups
                .iter()
                .all(|group| !group.apart.is_empty() && group.apart.iter().all(|one| one.percent > one.others))
        );
    }

    #[test]
    fn a_statement_that_few_of_a_group_saw_is_shown_for_no_group() {
        let mut all = Vec::new();
        let base = votes([40, 30]);
        for voter in 0..70_usize {
            for (place, side) in base.of_voter(voter) {
                // Of the second camp nine saw the last statement.
                if place < 7 || voter < 49 {
                    all.push(Vote { at: 1, voter: base.voters()[voter], statement: base.statements()[place], side });
                }
            }
        }
        let votes = Votes::of(&all).expect("few");
        let shown = shown(&votes, &Map::of(&votes), 10, &mut Draw::of_seed(1));
        assert_eq!(shown.hidden, Hidden::Nothing);
        let last = shown.tallies.iter().find(|tally| tally.statement == 7).expect("49 saw it");
        assert_eq!((last.seen, last.by_group.len()), (49, 0));
    }
}
