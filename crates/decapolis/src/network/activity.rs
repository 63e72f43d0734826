//! Who does something in the network and who went quiet: members by their last act, their region and their size.

use std::sync::Arc;

use kernel::db::{Kept, Tx};
use kernel::language::Language;
use kernel::session::Actor;
use kernel::stop::Fault;
use kernel::time::Timestamp;

use super::model::{City, Region, RegionId, Standing};
use super::{known, rules, store};

/// A city is active when somebody of it did something in so many days (the network's front page).
pub(crate) const ACTIVE_DAYS: i64 = 90;
/// A city went quiet when nobody of it did anything for so many days (the president's view).
pub(crate) const QUIET_DAYS: i64 = 60;
/// Below it a city counts as a town. The division is the network's own: counted apart, so that large cities do not
/// hide that towns went quiet.
const TOWN_BELOW: u32 = 100_000;
/// Above it a city counts as a metropolis.
const METROPOLIS_ABOVE: u32 = 1_000_000;

/// How large a city is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum CitySize {
    /// Below 100,000 people.
    Town,
    City,
    /// Above a million.
    Metropolis,
}

impl CitySize {
    pub(crate) const ALL: [CitySize; 3] = [Self::Town, Self::City, Self::Metropolis];

    /// As in addresses, in data and in texts.
    pub(crate) fn code(self) -> &'static str {
        match self {
            CitySize::Town => "town",
            CitySize::City => "city",
            CitySize::Metropolis => "metropolis",
        }
    }

    /// Of so many people; a city of unknown population counts as a city.
    pub(crate) fn of_population(people: Option<u32>) -> Self {
        match people {
            Some(people) if people < TOWN_BELOW => Self::Town,
            Some(people) if people > METROPOLIS_ABOVE => Self::Metropolis,
            _ => Self::City,
        }
    }
}

/// A member with the last act of its people that the network knows of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct MemberActivity {
    pub(crate) city: City,
    pub(crate) size: CitySize,
    /// The first act of the last day on which anybody of it did anything.
    last_act: Option<Timestamp>,
}

static MEMBERS: Kept<Vec<MemberActivity>> =
    Kept::new("members by activity", &["city", "membership", "post", "post_activity"], |tx| {
        let acts = store::last_acts(tx)?;
        let member = |city: &City| MemberActivity {
            size: CitySize::of_population(city.in_atlas().and_then(atlas::Place::population)),
            last_act: acts.get(&city.id).copied(),
            city: city.clone(),
        };
        Ok(known::cities(tx, Standing::Active)?.iter().map(member).collect())
    });

/// All active members, and since when an act counts.
#[derive(Debug)]
pub(crate) struct Activity {
    members: Arc<Vec<MemberActivity>>,
    since: Timestamp,
}

impl Activity {
    /// Of the last so many days.
    pub(crate) fn of_last(tx: &mut Tx<'_>, days: i64) -> Result<Self, Fault> {
        Ok(Self { since: tx.now().plus_days(-days), members: MEMBERS.get(tx)? })
    }

    /// All members, by name.
    pub(crate) fn members(&self) -> &[MemberActivity] {
        &self.members
    }

    /// Whether anybody of a member did anything.
    pub(crate) fn is_active(&self, member: &MemberActivity) -> bool {
        member.last_act.is_some_and(|at| at > self.since)
    }

    /// The members of a region, by name.
    pub(crate) fn of_region(&self, region: RegionId) -> impl Iterator<Item = &MemberActivity> {
        self.members.iter().filter(move |member| member.city.region == region)
    }
}

/// What somebody who serves the network has to keep an eye on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Watch {
    /// The regions that are theirs: one for its president, all for the chair and the secretariat.
    pub(crate) regions: Vec<Region>,
    pub(crate) members: usize,
    /// Members of which nobody did anything for [`QUIET_DAYS`].
    pub(crate) quiet: usize,
}

/// What the actor watches over; nothing for those who serve no region.
pub(crate) fn watched_by(tx: &mut Tx<'_>, actor: &Actor, language: Language) -> Result<Option<Watch>, Fault> {
    if actor.function.is_of_a_city() {
        return Ok(None);
    }
    let known = known::regions(tx, language)?;
    let regions: Vec<Region> = known.iter().filter(|region| rules::oversees(actor, region)).cloned().collect();
    if regions.is_empty() {
        return Ok(None);
    }
    let activity = Activity::of_last(tx, QUIET_DAYS)?;
    let own: Vec<_> = regions.iter().flat_map(|region| activity.of_region(region.id)).collect();
    let quiet = own.iter().filter(|member| !activity.is_active(member)).count();
    Ok(Some(Watch { members: own.len(), quiet, regions }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn size_follows_the_number_of_people() {
        let people = [Some(99_999), Some(100_000), Some(1_000_000), Some(1_000_001), None];
        let sizes = people.map(CitySize::of_population);
        let (town, city, metropolis) = (CitySize::Town, CitySize::City, CitySize::Metropolis);
        assert_eq!(sizes, [town, city, city, metropolis, city]);
    }
}
