//! Who belongs to which class of a meeting.

use std::collections::BTreeSet;

use kernel::circle::CircleId;
use kernel::db::Tx;
use kernel::post::{Function, PostId};
use kernel::session::Actor;
use kernel::stop::{Fault, Stop};

use super::super::model::Meeting;
use super::super::seat::{self, Side};
use super::super::store::record;
use super::model::{Class, ClassKind, order};
use super::store;
use crate::capabilities;
use crate::network::{self, Standing};

/// The classes of a meeting in their order, with what decides who belongs to them.
#[derive(Debug, Clone, Default)]
pub(in crate::forum) struct Classes {
    pub(in crate::forum) all: Vec<Class>,
    speakers: BTreeSet<PostId>,
    /// Whose people had a seat at an earlier meeting of the series.
    seated: BTreeSet<CircleId>,
    members: BTreeSet<CircleId>,
    candidates: BTreeSet<CircleId>,
}

impl Classes {
    /// Classes that nobody is known to belong to.
    #[cfg(test)]
    pub(super) fn sample(all: Vec<Class>) -> Self {
        Self { all, ..Self::default() }
    }

    /// Without classes nothing else is read.
    pub(in crate::forum) fn load(tx: &mut Tx<'_>, meeting: &Meeting) -> Result<Self, Fault> {
        let mut all = store::classes(tx, meeting.id)?;
        if all.is_empty() {
            return Ok(Self::default());
        }
        all.sort_by_key(order);
        let mut speakers = BTreeSet::new();
        for who_speaks in capabilities::ALL.iter().filter_map(|capability| capability.meeting_speakers) {
            speakers.extend(who_speaks(tx, record(meeting.id))?);
        }
        let circles = |cities: &[network::City]| cities.iter().map(|city| city.circle).collect();
        Ok(Self {
            all,
            speakers,
            seated: seat::store::seated_before(tx, meeting.series, meeting.starts_at)?,
            members: circles(&network::members(tx)?),
            candidates: circles(&network::cities_of_standing(tx, Standing::Pending)?),
        })
    }

    /// The class that opens first of those that a post belongs to.
    pub(in crate::forum) fn of(&self, side: Side, post: PostId, home: CircleId) -> Option<&Class> {
        self.all.iter().find(|class| self.is_in(class.said.kind, side, (post, home)))
    }

    /// Whether a post belongs to a class, among others perhaps.
    pub(super) fn is_in(&self, kind: ClassKind, side: Side, (post, home): (PostId, CircleId)) -> bool {
        let is_member = self.members.contains(&home);
        kind.side() == side
            && match kind {
                ClassKind::Speakers => self.speakers.contains(&post),
                ClassKind::Newcomers => is_member && !self.seated.contains(&home),
                ClassKind::Members => is_member,
                ClassKind::Candidates => self.candidates.contains(&home),
                ClassKind::Partners => true,
            }
    }

    /// Whether a post speaks or holds a session.
    pub(in crate::forum) fn speaks(&self, post: PostId) -> bool {
        self.speakers.contains(&post)
    }

    /// Those to whom a class may be told, by the circle of their people, in its order.
    pub(super) fn homes(&self, tx: &mut Tx<'_>, kind: ClassKind) -> Result<BTreeSet<CircleId>, Fault> {
        Ok(match kind {
            ClassKind::Speakers | ClassKind::Newcomers | ClassKind::Members => self.members.clone(),
            ClassKind::Candidates => self.candidates.clone(),
            ClassKind::Partners => network::organisations(tx)?.into_iter().map(|one| one.circle).collect(),
        })
    }
}

/// Whose seats an actor's or a post's function takes.
pub(in crate::forum) fn side_of(function: Function) -> Side {
    if function == Function::Partner { Side::Partner } else { Side::City }
}

/// Whether a meeting that is not for members alone reaches somebody who is none: a partner, or a city that is deciding, where
/// it has a class for them.
pub(in crate::forum) fn is_reached(tx: &mut Tx<'_>, actor: &Actor, meeting: &Meeting) -> Result<bool, Stop> {
    let kinds: Vec<ClassKind> = store::classes(tx, meeting.id)?.iter().map(|class| class.said.kind).collect();
    if actor.function == Function::Partner {
        return Ok(kinds.contains(&ClassKind::Partners));
    }
    let is_for_candidates = kinds.contains(&ClassKind::Candidates);
    let candidates = network::cities_of_standing(tx, Standing::Pending)?;
    Ok(is_for_candidates && candidates.iter().any(|city| city.circle == actor.home))
}
