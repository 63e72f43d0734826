//! What changed from one version of an agenda to the next.

use std::collections::BTreeSet;

use kernel::post::PostId;

use super::model::{AgendaItemId, Entry, Plan};

/// What became of an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Added,
    Removed,
    /// Another start.
    Moved,
    /// Another length.
    Length,
    Room,
    /// Title, words, kind or languages.
    Reworded,
    /// Who answers for it or speaks.
    People,
    /// Partners are let in, or not any more.
    Closed,
    /// A paper of it has a new version.
    Papers,
}

impl Kind {
    /// As in texts and in data.
    pub(super) fn code(self) -> &'static str {
        match self {
            Kind::Added => "added",
            Kind::Removed => "removed",
            Kind::Moved => "moved",
            Kind::Length => "length",
            Kind::Room => "room",
            Kind::Reworded => "reworded",
            Kind::People => "people",
            Kind::Closed => "closed",
            Kind::Papers => "papers",
        }
    }
}

/// An item that is not as it was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Change {
    pub(super) item: AgendaItemId,
    /// As it is now; as it was where it is gone.
    pub(super) plan: Plan,
    pub(super) kinds: Vec<Kind>,
    /// Whom it touches, before or after.
    pub(super) touched: BTreeSet<PostId>,
    /// Whether it was in confidence before or after: then others are not told that anything changed.
    pub(super) is_closed: bool,
}

/// What changed, in the order of the agenda; what is gone stands last.
pub(super) fn between(before: &[Entry], after: &[Entry]) -> Vec<Change> {
    let mut changes: Vec<Change> = after.iter().filter_map(|now| of(find(before, now.id), Some(now))).collect();
    changes.extend(before.iter().filter(|was| find(after, was.id).is_none()).filter_map(|was| of(Some(was), None)));
    changes
}

fn find(entries: &[Entry], id: AgendaItemId) -> Option<&Entry> {
    entries.iter().find(|entry| entry.id == id)
}

fn of(was: Option<&Entry>, now: Option<&Entry>) -> Option<Change> {
    let latest = now.or(was)?;
    let kinds = match (was, now) {
        (None, _) => vec![Kind::Added],
        (_, None) => vec![Kind::Removed],
        (Some(was), Some(now)) => kinds(was, now),
    };
    let both = || was.into_iter().chain(now);
    (!kinds.is_empty()).then(|| Change {
        item: latest.id,
        plan: latest.plan.clone(),
        kinds,
        touched: both().flat_map(Entry::touched).collect(),
        is_closed: both().any(|entry| entry.plan.is_closed),
    })
}

fn kinds(was: &Entry, now: &Entry) -> Vec<Kind> {
    let (old, new) = (&was.plan, &now.plan);
    let people = |entry: &Entry| entry.touched().collect::<BTreeSet<_>>();
    let said = |plan: &Plan| (plan.kind, plan.title.clone(), plan.words.clone(), plan.languages.clone());
    let is_reworded = said(old) != said(new);
    let found = [
        (Kind::Moved, old.starts_at != new.starts_at),
        (Kind::Length, old.minutes != new.minutes),
        (Kind::Room, old.room != new.room),
        (Kind::Reworded, is_reworded),
        (Kind::People, people(was) != people(now)),
        (Kind::Closed, old.is_closed != new.is_closed),
    ];
    found.into_iter().filter(|(_, is_so)| *is_so).map(|(kind, _)| kind).collect()
}

#[cfg(test)]
pub(super) mod tests {
    use kernel::id::Id;
    use kernel::language::Language;
    use kernel::time::Timestamp;

    use super::super::model::{ItemKind, Languages, Said, Speaker, SpeakerId};
    use super::*;

    /// Nine o'clock of some day.
    pub(in super::super) const NINE: Timestamp = Timestamp::from_micros(1_776_070_800_000_000);

    pub(in super::super) fn entry(id: i64) -> Entry {
        Entry {
            id: AgendaItemId::from_number(id),
            number: id,
            plan: Plan {
                kind: ItemKind::Session,
                is_closed: false,
                title: "Sensors".to_owned(),
                words: "Who reads them?".to_owned(),
                language: Language::English,
                topic: "sensors".to_owned(),
                starts_at: NINE,
                minutes: 60,
                room: "Hall".to_owned(),
                owner: PostId::from_number(5),
                languages: Languages::default(),
            },
            cities: Vec::new(),
            speakers: Vec::new(),
        }
    }

    pub(in super::super) fn speaker(post: i64, said: Said) -> Speaker {
        Speaker {
            id: SpeakerId::from_number(post),
            item: AgendaItemId::from_number(1),
            post: PostId::from_number(post),
            asked_by: PostId::from_number(5),
            said,
            reason: String::new(),
        }
    }

    fn changed(change: impl Fn(&mut Entry)) -> Vec<Kind> {
        let (was, mut now) = (entry(1), entry(1));
        change(&mut now);
        between(&[was], &[now]).into_iter().flat_map(|change| change.kinds).collect()
    }

    #[test]
    fn what_is_as_it_was_is_no_change() {
        assert_eq!(changed(|_| {}), []);
        assert_eq!(changed(|now| now.speakers = vec![speaker(7, Said::Declined)]), []);
    }

    #[test]
    fn each_change_is_named_once() {
        assert_eq!(changed(|now| now.plan.starts_at = NINE.plus_seconds(60)), [Kind::Moved]);
        assert_eq!(changed(|now| now.plan.minutes = 90), [Kind::Length]);
        assert_eq!(changed(|now| now.plan.room = "Loft".to_owned()), [Kind::Room]);
        assert_eq!(changed(|now| now.plan.title = "Rain".to_owned()), [Kind::Reworded]);
        assert_eq!(changed(|now| now.speakers = vec![speaker(7, Said::Asked)]), [Kind::People]);
        assert_eq!(changed(|now| now.plan.is_closed = true), [Kind::Closed]);
    }

    #[test]
    fn what_came_and_what_went_stand_in_order() {
        let (one, two, three) = (entry(1), entry(2), entry(3));
        let changes = between(&[one, two.clone()], &[two, three]);
        let said: Vec<_> = changes.iter().map(|change| (change.item.number(), change.kinds.clone())).collect();
        assert_eq!(said, [(3, vec![Kind::Added]), (1, vec![Kind::Removed])]);
    }

    #[test]
    fn a_change_touches_who_speaks_or_spoke() {
        let (mut was, mut now) = (entry(1), entry(1));
        was.speakers = vec![speaker(7, Said::Confirmed)];
        now.speakers = vec![speaker(8, Said::Asked)];
        let changes = between(&[was], &[now]);
        let touched: Vec<i64> = changes[0].touched.iter().map(|post| post.number()).collect();
        assert_eq!(touched, [5, 7, 8]);
    }
}
