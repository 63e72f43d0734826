//! What the cities that attend need, by topic: what an agenda is made from. A person decides; nothing is put on it by itself.

use std::collections::{BTreeMap, BTreeSet};

use kernel::circle::RecordId;
use kernel::db::Tx;
use kernel::id::Id;
use kernel::language::Language;
use kernel::post::PostId;
use kernel::session::Actor;
use kernel::stop::{Fault, Stop};
use kernel::thread::End;
use kernel::time::Timestamp;
use kernel::topic;

use super::model::{AgendaItemId, ItemKind, Plan};
use super::rules::Refusal;
use super::suggesting::Shape;
use super::texts::Texts;
use super::{acts, speaking, store};
use crate::forum::{self, Attendee, MeetingId};
use crate::need::{self, NeedId, OpenNeed};
use crate::network::CityId;

/// Open needs under one topic.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Group {
    pub(super) topic: String,
    /// By city, the oldest of each first.
    pub(super) needs: Vec<OpenNeed>,
}

impl Group {
    /// Each city once.
    pub(super) fn cities(&self) -> BTreeSet<CityId> {
        self.needs.iter().map(|need| need.city).collect()
    }

    /// Needs on which nothing was begun.
    pub(super) fn untouched(&self) -> usize {
        self.needs.iter().filter(|need| !need.is_worked_on).count()
    }

    fn oldest(&self) -> Timestamp {
        self.needs.iter().map(|need| need.stated_at).min().unwrap_or(Timestamp::FOREVER)
    }
}

/// What a page of needs is drawn from.
#[derive(Debug)]
pub(super) struct Needs {
    pub(super) groups: Vec<Group>,
    /// The items of the draft that come of needs.
    pub(super) tied: BTreeMap<NeedId, AgendaItemId>,
    /// What topics are called.
    pub(super) names: BTreeMap<String, String>,
    /// Those who attend for a city.
    pub(super) coming: Vec<Attendee>,
}

impl Needs {
    /// What a topic is called.
    pub(super) fn name<'n>(&'n self, topic: &'n str) -> &'n str {
        self.names.get(topic).map_or(topic, String::as_str)
    }

    /// Whether something of a group is on the agenda in no item yet.
    pub(super) fn is_left(&self, group: &Group) -> bool {
        group.needs.iter().any(|need| !self.tied.contains_key(&need.id))
    }
}

/// What is made of a topic, and who is asked to speak in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Wanted {
    pub(super) shape: Shape,
    pub(super) speakers: Vec<PostId>,
}

impl Wanted {
    /// A session for which nobody is asked yet.
    pub(super) const SESSION: Self = Self { shape: Shape::Session, speakers: Vec::new() };
}

/// The open needs of the cities that attend, as far as the reader may read them.
pub(super) fn load(tx: &mut Tx<'_>, id: MeetingId, reader: PostId, language: Language) -> Result<Needs, Fault> {
    let mut coming = forum::attendees(tx, id)?;
    coming.retain(|attendee| attendee.city.is_some() && !attendee.is_partner);
    let cities: BTreeSet<CityId> = coming.iter().filter_map(|attendee| attendee.city).collect();
    let cities: Vec<CityId> = cities.into_iter().collect();
    let groups = ranked(need::open_of_cities(tx, &cities, reader)?);
    let tied = store::needs(tx, id, reader)?.into_iter().map(|(item, need)| (need, item)).collect();
    let names = topic::all(tx, language)?.iter().map(|topic| (topic.id.clone(), topic.name.clone())).collect();
    Ok(Needs { groups, tied, names, coming })
}

/// By topic: first what most cities need, of those what most wait for without anything begun, of those what waits longest.
fn ranked(needs: Vec<OpenNeed>) -> Vec<Group> {
    let mut by_topic: BTreeMap<String, Vec<OpenNeed>> = BTreeMap::new();
    for need in needs {
        by_topic.entry(need.topic.clone()).or_default().push(need);
    }
    let mut groups: Vec<Group> = by_topic
        .into_iter()
        .map(|(topic, mut needs)| {
            needs.sort_by_key(|need| (need.city, need.stated_at, need.id));
            Group { topic, needs }
        })
        .collect();
    let counted = |count: usize| std::cmp::Reverse(count);
    groups.sort_by_cached_key(|group| (counted(group.cities().len()), counted(group.untouched()), group.oldest()));
    groups
}

/// Makes what is wanted of what the cities need under a topic and that is on the agenda in no other item yet, and asks who is to
/// speak; gives the item in which they do.
pub(super) fn propose(
    tx: &mut Tx<'_>,
    actor: &Actor,
    id: MeetingId,
    topic: &str,
    wanted: &Wanted,
) -> Result<AgendaItemId, Stop> {
    let (meeting, _) = acts::kept(tx, actor, id)?;
    let needs = load(tx, meeting.id, actor.post, actor.language)?;
    let group = needs.groups.iter().find(|group| group.topic == topic).ok_or(Refusal::NoNeeds)?;
    let mut new = group.clone();
    new.needs.retain(|need| !needs.tied.contains_key(&need.id));
    if new.needs.is_empty() {
        return Err(Refusal::NoNeeds.into());
    }
    let (first, second) = wanted.shape.kinds();
    let name = needs.name(topic);
    let item = make(tx, actor, id, (first, name), &new)?;
    if let Some(second) = second {
        make(tx, actor, id, (second, name), &new)?;
    }
    for post in &wanted.speakers {
        speaking::ask(tx, actor, item, *post)?;
    }
    Ok(item)
}

/// Adds an item of a kind on a topic, tied to the needs that it comes from.
fn make(
    tx: &mut Tx<'_>,
    actor: &Actor,
    id: MeetingId,
    (kind, name): (ItemKind, &str),
    group: &Group,
) -> Result<AgendaItemId, Stop> {
    let end = |need: &OpenNeed| End { record: RecordId::from_number(need.id.number()), kind: "need" };
    let sources: Vec<End> = group.needs.iter().map(end).collect();
    let cities: Vec<CityId> = group.cities().into_iter().collect();
    let title = match kind {
        ItemKind::Breakout => Texts::new(actor.language).in_small_groups(name).to_string(),
        _ => name.to_owned(),
    };
    let plan = Plan { kind, ..acts::proposed(actor, &title, "", &group.topic) };
    acts::propose(tx, actor, id, &plan, (&sources, &cities))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn need(id: i64, city: i64, topic: &str, is_worked_on: bool) -> OpenNeed {
        OpenNeed {
            id: NeedId::from_number(id),
            city: CityId::from_number(city),
            topic: topic.to_owned(),
            words: String::new(),
            language: Language::English,
            is_worked_on,
            stated_at: Timestamp::from_micros(id),
        }
    }

    fn order(needs: &[OpenNeed]) -> Vec<String> {
        ranked(needs.to_vec()).into_iter().map(|group| group.topic).collect()
    }

    #[test]
    fn what_most_cities_need_stands_first() {
        let needs =
            [need(1, 1, "rain", false), need(2, 1, "rain", false), need(3, 1, "heat", true), need(4, 2, "heat", true)];
        assert_eq!(order(&needs), ["heat", "rain"], "two needs of one city are one city");
    }

    #[test]
    fn of_equal_groups_what_nobody_began_and_then_the_oldest_stands_first() {
        assert_eq!(order(&[need(1, 1, "rain", true), need(2, 1, "heat", false)]), ["heat", "rain"]);
        assert_eq!(order(&[need(2, 1, "heat", false), need(1, 2, "rain", false)]), ["rain", "heat"]);
    }
}
