//! Who may open a round, take part, wish, solve, decide, publish and withdraw, and why not.

mod refusal;

use kernel::post::Function;
use kernel::session::Actor;
use kernel::time::Timestamp;

pub(super) use self::refusal::Refusal;
use super::model::{ENTRIES_MAX, Entry, Round, Stage};

/// Leave to open a round.
#[derive(Debug)]
#[must_use]
pub(super) struct MayOpen<'a> {
    pub(super) actor: &'a Actor,
    _seal: (),
}

/// The secretariat opens rounds.
pub(super) fn may_open(actor: &Actor) -> Result<MayOpen<'_>, Refusal> {
    if actor.function != Function::Secretariat {
        return Err(Refusal::NotSecretariat);
    }
    Ok(MayOpen { actor, _seal: () })
}

/// Leave to take part.
#[derive(Debug)]
#[must_use]
pub(super) struct MayEnter<'a> {
    pub(super) actor: &'a Actor,
    pub(super) round: &'a Round,
    _seal: (),
}

/// A post of a member city takes part once, on one side, while wishes are taken.
pub(super) fn may_enter<'a>(
    actor: &'a Actor,
    round: &'a Round,
    entries: &[Entry],
    is_of_a_city: bool,
    now: Timestamp,
) -> Result<MayEnter<'a>, Refusal> {
    if !is_of_a_city {
        return Err(Refusal::NotOfACity);
    }
    if round.stage(now) != Stage::Open {
        return Err(Refusal::Closed);
    }
    if entries.iter().any(|entry| entry.post == actor.post) {
        return Err(Refusal::InAlready);
    }
    if entries.len() >= ENTRIES_MAX {
        return Err(Refusal::Full);
    }
    Ok(MayEnter { actor, round, _seal: () })
}

/// Leave to state wishes.
#[derive(Debug)]
#[must_use]
pub(super) struct MayWish<'a> {
    pub(super) entry: &'a Entry,
    _seal: (),
}

/// Whoever takes part states their own wishes while they are taken.
pub(super) fn may_wish<'a>(
    actor: &Actor,
    round: &Round,
    entry: &'a Entry,
    now: Timestamp,
) -> Result<MayWish<'a>, Refusal> {
    if entry.post != actor.post {
        return Err(Refusal::NotYours);
    }
    if !entry.takes_part() {
        return Err(Refusal::Withdrawn);
    }
    if round.stage(now) != Stage::Open {
        return Err(Refusal::Closed);
    }
    Ok(MayWish { entry, _seal: () })
}

/// Leave to solve a round and to decide on its pairs.
#[derive(Debug)]
#[must_use]
pub(super) struct MaySolve<'a> {
    pub(super) actor: &'a Actor,
    pub(super) round: &'a Round,
    _seal: (),
}

/// The secretariat solves a round, also before the last wishes came, as often as it likes before publishing.
pub(super) fn may_solve<'a>(actor: &'a Actor, round: &'a Round, now: Timestamp) -> Result<MaySolve<'a>, Refusal> {
    if actor.function != Function::Secretariat {
        return Err(Refusal::NotSecretariat);
    }
    if round.stage(now) == Stage::Published {
        return Err(Refusal::Published);
    }
    Ok(MaySolve { actor, round, _seal: () })
}

/// How far a round has come, for whoever would publish it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Progress {
    /// Whether its latest solution has anybody with anybody.
    pub(super) has_pairs: bool,
    /// Whether somebody entered, wished or withdrew since.
    pub(super) is_outdated: bool,
    /// How many take part and have not said whom they would like.
    pub(super) silent: usize,
}

/// Leave to publish a round.
#[derive(Debug)]
#[must_use]
pub(super) struct MayPublish<'a> {
    pub(super) solving: MaySolve<'a>,
    _seal: (),
}

/// A solved round is published once: after the last day for wishes, or sooner when nobody has any left to say. Whatever was
/// said counts, so a solution older than that is not published.
pub(super) fn may_publish<'a>(
    actor: &'a Actor,
    round: &'a Round,
    progress: Progress,
    now: Timestamp,
) -> Result<MayPublish<'a>, Refusal> {
    let solving = may_solve(actor, round, now)?;
    if round.stage(now) == Stage::Open && progress.silent > 0 {
        return Err(Refusal::StillOpen);
    }
    if !progress.has_pairs {
        return Err(Refusal::NotSolved);
    }
    if progress.is_outdated {
        return Err(Refusal::Outdated);
    }
    Ok(MayPublish { solving, _seal: () })
}

/// Leave to repair a round.
#[derive(Debug)]
#[must_use]
pub(super) struct MayRepair<'a> {
    pub(super) actor: &'a Actor,
    pub(super) round: &'a Round,
    _seal: (),
}

/// The secretariat repairs what is published.
pub(super) fn may_repair<'a>(actor: &'a Actor, round: &'a Round, now: Timestamp) -> Result<MayRepair<'a>, Refusal> {
    if actor.function != Function::Secretariat {
        return Err(Refusal::NotSecretariat);
    }
    if round.stage(now) != Stage::Published {
        return Err(Refusal::NotSolved);
    }
    Ok(MayRepair { actor, round, _seal: () })
}

/// Leave to withdraw.
#[derive(Debug)]
#[must_use]
pub(super) struct MayWithdraw<'a> {
    pub(super) entry: &'a Entry,
    _seal: (),
}

/// Whoever takes part withdraws without a reason; the secretariat notes it for somebody who said so elsewhere.
pub(super) fn may_withdraw<'a>(actor: &Actor, entry: &'a Entry) -> Result<MayWithdraw<'a>, Refusal> {
    if entry.post != actor.post && actor.function != Function::Secretariat {
        return Err(Refusal::NotYours);
    }
    if !entry.takes_part() {
        return Err(Refusal::Withdrawn);
    }
    Ok(MayWithdraw { entry, _seal: () })
}

#[cfg(test)]
mod tests {
    use kernel::circle::CircleId;
    use kernel::id::Id;
    use kernel::language::Language;
    use kernel::post::PostId;

    use super::super::model::{EntryId, RoundId, RoundRules, Side, Unranked};
    use super::*;
    use crate::support::TemplateId;
    use crate::testing::sample_actor;

    const NOW: Timestamp = Timestamp::from_micros(1_776_070_800_000_000);

    fn actor(function: Function, post: i64) -> Actor {
        Actor { post: PostId::from_number(post), ..sample_actor(function) }
    }

    fn round(closes_in_days: i64) -> Round {
        Round {
            id: RoundId::from_number(1),
            template: TemplateId::from_number(1),
            name: String::new(),
            words: String::new(),
            language: Language::English,
            topic: String::new(),
            rules: RoundRules::default(),
            seed: String::new(),
            author: PostId::from_number(9),
            opened_at: NOW,
            closes_at: NOW.plus_days(closes_in_days),
            published_at: Timestamp::FOREVER,
        }
    }

    fn entry(post: i64) -> Entry {
        Entry {
            id: EntryId::from_number(1),
            round: RoundId::from_number(1),
            side: Side::Helped,
            post: PostId::from_number(post),
            home: CircleId::from_number(7),
            post_title: String::new(),
            home_name: String::new(),
            capacity: 1,
            unranked: Unranked::Equal,
            entered_at: NOW,
            wished_at: Timestamp::FOREVER,
            withdrawn_at: Timestamp::FOREVER,
        }
    }

    #[test]
    fn a_post_of_a_city_enters_once_while_open() {
        let ana = actor(Function::Leader, 1);
        let enters = |round: &Round, entries: &[Entry], city| may_enter(&ana, round, entries, city, NOW).map(drop);
        assert_eq!(enters(&round(1), &[entry(2)], true), Ok(()));
        assert_eq!(enters(&round(1), &[entry(1)], true), Err(Refusal::InAlready));
        assert_eq!(enters(&round(0), &[], true), Err(Refusal::Closed));
        assert_eq!(enters(&round(1), &[], false), Err(Refusal::NotOfACity));
        let others = vec![entry(2); ENTRIES_MAX];
        let full = [enters(&round(1), &others[1..], true), enters(&round(1), &others, true)];
        assert_eq!(full, [Ok(()), Err(Refusal::Full)]);
    }

    #[test]
    fn only_the_secretariat_opens_solves_and_publishes() {
        let (ana, staff) = (actor(Function::Leader, 1), actor(Function::Secretariat, 9));
        assert_eq!(may_open(&ana).map(drop), Err(Refusal::NotSecretariat));
        assert_eq!(may_solve(&ana, &round(0), NOW).map(drop), Err(Refusal::NotSecretariat));
        assert!(may_open(&staff).is_ok() && may_solve(&staff, &round(1), NOW).is_ok());
        let published = Round { published_at: NOW, ..round(0) };
        assert_eq!(may_publish(&staff, &published, SOLVED, NOW).map(drop), Err(Refusal::Published));
        assert_eq!(may_repair(&ana, &published, NOW).map(drop), Err(Refusal::NotSecretariat));
        assert_eq!(may_repair(&staff, &round(0), NOW).map(drop), Err(Refusal::NotSolved));
        assert!(may_repair(&staff, &published, NOW).is_ok());
    }

    const SOLVED: Progress = Progress { has_pairs: true, is_outdated: false, silent: 0 };

    #[test]
    fn a_round_is_published_once_nothing_is_left_to_say() {
        let staff = actor(Function::Secretariat, 9);
        let publishes = |round: &Round, progress| may_publish(&staff, round, progress, NOW).map(drop);
        let silent = Progress { silent: 1, ..SOLVED };
        assert_eq!(publishes(&round(1), SOLVED), Ok(()));
        assert_eq!(publishes(&round(1), silent), Err(Refusal::StillOpen));
        assert_eq!(publishes(&round(0), silent), Ok(()), "the last day is over");
        assert_eq!(publishes(&round(0), Progress::default()), Err(Refusal::NotSolved));
        assert_eq!(publishes(&round(0), Progress { is_outdated: true, ..SOLVED }), Err(Refusal::Outdated));
    }

    #[test]
    fn wishes_and_withdrawal_are_ones_own() {
        let (ana, ben, staff) =
            (actor(Function::Leader, 1), actor(Function::Leader, 2), actor(Function::Secretariat, 9));
        let own = entry(1);
        assert!(may_wish(&ana, &round(1), &own, NOW).is_ok());
        assert_eq!(may_wish(&ben, &round(1), &own, NOW).map(drop), Err(Refusal::NotYours));
        assert_eq!(may_wish(&ana, &round(0), &own, NOW).map(drop), Err(Refusal::Closed));
        assert!(may_withdraw(&ana, &own).is_ok() && may_withdraw(&staff, &own).is_ok());
        assert_eq!(may_withdraw(&ben, &own).map(drop), Err(Refusal::NotYours));
        let gone = Entry { withdrawn_at: NOW, ..own };
        assert_eq!(may_withdraw(&ana, &gone).map(drop), Err(Refusal::Withdrawn));
        assert_eq!(may_wish(&ana, &round(1), &gone, NOW).map(drop), Err(Refusal::Withdrawn));
    }
}
