//! What the page and the data of groups are made of: what one reader may see of them.

use kernel::db::Tx;
use kernel::post::PostId;
use kernel::stop::Stop;
use kernel::web::Visit;
use timetable::groups::{self, Groups};

use super::loaded::{self, One};
use super::model::{BreakoutId, Seat};
use super::store::seat;
use super::{drawing, rules};
use crate::action::People;
use crate::forum::Attendee;

/// Groups for one reader.
pub(super) struct View {
    pub(super) one: One,
    /// The reader's post.
    pub(super) reader: PostId,
    pub(super) people: People,
    /// Who sits in each group, of those who come still.
    pub(super) groups: Vec<Vec<Seat>>,
    /// Who comes and sits in none.
    pub(super) unseated: Vec<PostId>,
    /// What the groups come to, for who conducts.
    pub(super) explained: Option<Explained>,
}

/// What groups come to, and who stands where in it.
pub(super) struct Explained {
    pub(super) posts: Vec<PostId>,
    pub(super) found: Groups,
}

impl View {
    pub(super) fn load(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Self, Stop> {
        let actor = visit.actor()?;
        let one = loaded::one(tx, actor, visit.param::<BreakoutId>("breakout")?)?;
        let coming = loaded::coming(tx, one.of.meeting.id, one.line.as_ref())?;
        let seats = seat::seats(tx, one.breakout.id)?;
        let groups = by_group(&seats, &coming, one.breakout.plan.groups(seats.len()));
        let is_seated = |post: &PostId| groups.iter().flatten().any(|seat| seat.post == *post);
        let unseated = coming.iter().map(|one| one.post).filter(|post| !is_seated(post)).collect();
        let people = People::load(tx, visit.language(), coming.iter().map(|one| one.post))?;
        let explained = match one.of.standing.conducts {
            true => Some(explain(tx, &one, &groups, &coming)?),
            false => None,
        };
        Ok(Self { one, reader: actor.post, people, groups, unseated, explained })
    }

    /// Whether the reader prepares them still.
    pub(super) fn prepares(&self) -> bool {
        rules::may_prepare(&self.one.of.standing, self.one.of.phase).is_ok()
    }

    /// The group of the reader, from 0.
    pub(super) fn own(&self) -> Option<usize> {
        self.groups.iter().position(|group| group.iter().any(|seat| seat.post == self.reader))
    }
}

/// Everybody in their group; at least so many groups, of which some may have become empty.
fn by_group(seats: &[Seat], coming: &[Attendee], least: usize) -> Vec<Vec<Seat>> {
    let highest = seats.iter().filter_map(|seat| usize::try_from(seat.place).ok()).max();
    let mut groups = vec![Vec::new(); least.max(highest.map_or(0, |place| place + 1))];
    for seat in seats.iter().filter(|seat| coming.iter().any(|one| one.post == seat.post)) {
        if let Some(group) = usize::try_from(seat.place).ok().and_then(|place| groups.get_mut(place)) {
            group.push(*seat);
        }
    }
    groups
}

fn explain(tx: &mut Tx<'_>, one: &One, groups: &[Vec<Seat>], coming: &[Attendee]) -> Result<Explained, Stop> {
    let is_seated = |who: &&Attendee| groups.iter().flatten().any(|seat| seat.post == who.post);
    let seated: Vec<Attendee> = coming.iter().filter(is_seated).cloned().collect();
    let question = drawing::question(tx, &one.of.meeting, &seated, (one.breakout.plan, Some(&one.breakout)))?;
    let at = |seat: &Seat| seated.iter().position(|who| who.post == seat.post);
    let places: Vec<Vec<usize>> = groups.iter().map(|group| group.iter().filter_map(at).collect()).collect();
    let found = groups::explain(&question, &places);
    Ok(Explained { posts: loaded::posts(&seated), found })
}

impl Explained {
    /// Pairs of one group of which something is so, each once.
    pub(super) fn pairs(&self, group: usize, is_so: impl Fn(usize, usize) -> bool) -> Vec<(PostId, PostId)> {
        let people = self.found.rounds.first().and_then(|round| round.get(group)).map(|group| group.people.as_slice());
        let people = people.unwrap_or_default();
        let all = people.iter().flat_map(|one| people.iter().map(move |other| (*one, *other)));
        let those = all.filter(|(one, other)| one < other && is_so(*one, *other));
        those.map(|(one, other)| (self.posts[one], self.posts[other])).collect()
    }

    /// Who named each other, of a group.
    pub(super) fn asked(&self, group: usize) -> Vec<(PostId, PostId)> {
        self.pairs(group, |one, other| self.found.people[one].asked_for.contains(&other))
    }

    /// Who sits together again, of a group.
    pub(super) fn again(&self, group: usize) -> Vec<(PostId, PostId)> {
        self.pairs(group, |one, other| self.found.people[one].again.contains(&other))
    }

    /// Who named each other and does not sit together, each pair once.
    pub(super) fn unmet(&self) -> impl Iterator<Item = &groups::Unmet> {
        self.found.unmet.iter().filter(|unmet| unmet.person < unmet.wish)
    }
}
