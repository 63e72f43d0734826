//! How the demo's stories are played: day by day, whatever story a deed belongs to, by a city's leader, through the acts
//! that browser and mail call.

use std::cell::Cell;
use std::rc::Rc;

use kernel::capability::{DemoWorld, PastDeed};
use kernel::db::Tx;
use kernel::language::Language;
use kernel::post::{self, Function, PostId};
use kernel::session::Actor;
use kernel::stop::Stop;
use kernel::time::{Timestamp, Zone};

use super::super::model::{EngagementId, NewEngagement, SeatState, Verdict};
use super::super::template::{self, Paper};
use super::super::{acts, seats, store};
use crate::network;

/// A city of the demo by its GeoNames id.
pub(super) type Place = u32;

/// What a story begins with.
#[derive(Debug, Clone, Copy)]
pub(super) struct Opening {
    pub(super) days_ago: i64,
    pub(super) city: Place,
    /// The code of the template.
    pub(super) code: &'static str,
    pub(super) topic: &'static str,
    pub(super) words: &'static str,
    pub(super) language: Language,
}

/// Something that is done at a day.
#[derive(Debug, Clone, Copy)]
enum Deed {
    /// Whose turn it is writes the paper of the open step.
    Writes(&'static [(&'static str, &'static str)]),
    /// Whose turn it is asks the leader of a city to take part.
    Asks(Place),
    /// Everybody who was asked says yes.
    AllAccept,
    /// Whose turn it is clears everybody who helps.
    ClearsAll,
    /// Whose turn it is goes on to the next step.
    GoesOn,
    /// A city's leader moves the goals.
    MovesGoals(Place, &'static str),
    /// The city answers its recommendations, in their order.
    Replies(&'static [(Verdict, &'static str)]),
}

/// One engagement from its beginning to where it stands today.
#[derive(Debug)]
pub(super) struct Story {
    opening: Opening,
    deeds: Vec<(i64, Deed)>,
}

impl Story {
    pub(super) fn begins(opening: Opening) -> Self {
        Self { opening, deeds: Vec::new() }
    }

    fn then(mut self, days_ago: i64, deed: Deed) -> Self {
        self.deeds.push((days_ago, deed));
        self
    }

    pub(super) fn writes(self, days_ago: i64, fields: &'static [(&'static str, &'static str)]) -> Self {
        self.then(days_ago, Deed::Writes(fields))
    }

    pub(super) fn asks(self, days_ago: i64, city: Place) -> Self {
        self.then(days_ago, Deed::Asks(city))
    }

    pub(super) fn all_accept(self, days_ago: i64) -> Self {
        self.then(days_ago, Deed::AllAccept)
    }

    pub(super) fn clears_all(self, days_ago: i64) -> Self {
        self.then(days_ago, Deed::ClearsAll)
    }

    pub(super) fn goes_on(self, days_ago: i64) -> Self {
        self.then(days_ago, Deed::GoesOn)
    }

    pub(super) fn moves_goals(self, days_ago: i64, city: Place, goals: &'static str) -> Self {
        self.then(days_ago, Deed::MovesGoals(city, goals))
    }

    pub(super) fn replies(self, days_ago: i64, said: &'static [(Verdict, &'static str)]) -> Self {
        self.then(days_ago, Deed::Replies(said))
    }
}

impl Story {
    /// Its days, told to whoever plays the network's past.
    pub(super) fn into_past(self) -> Vec<PastDeed> {
        let begun = Rc::new(Cell::new(None));
        let opening = self.opening;
        let noted = Rc::clone(&begun);
        let begins = move |world: &DemoWorld<'_>| {
            noted.set(Some(world.db.write_blocking("demo_support", move |tx| begin(tx, opening))?));
            Ok(())
        };
        let mut past = vec![PastDeed { days_ago: opening.days_ago, deed: Box::new(begins) }];
        past.extend(self.deeds.into_iter().map(|(days_ago, deed)| {
            let begun = Rc::clone(&begun);
            let does = move |world: &DemoWorld<'_>| {
                let id = begun.get().ok_or(Stop::Missing)?;
                world.db.write_blocking("demo_support_deed", move |tx| act(tx, id, deed))
            };
            PastDeed { days_ago, deed: Box::new(does) }
        }));
        past
    }
}

fn begin(tx: &mut Tx<'_>, opening: Opening) -> Result<EngagementId, Stop> {
    let actor = leader_of(tx, opening.city)?;
    let version = template::by_code(tx, opening.code)?.into_iter().next().ok_or(Stop::Missing)?;
    let new = NewEngagement {
        template: version.id,
        need: None,
        topic: opening.topic.to_owned(),
        words: opening.words.to_owned(),
        language: opening.language,
    };
    acts::begin(tx, &actor, &new)
}

fn act(tx: &mut Tx<'_>, id: EngagementId, deed: Deed) -> Result<(), Stop> {
    match deed {
        Deed::Writes(fields) => {
            let actor = whose_turn(tx, id)?;
            let paper = paper(tx.now(), fields);
            acts::write(tx, &actor, id, &paper).map(drop)
        }
        Deed::Asks(city) => {
            let (actor, asked) = (whose_turn(tx, id)?, leader_of(tx, city)?.post);
            seats::ask(tx, &actor, id, asked).map(drop)
        }
        Deed::AllAccept => {
            while let Some(seat) = store::whole(tx, id)?.seats.iter().find(|seat| seat.state == SeatState::Asked) {
                let actor = actor_in(tx, seat.post)?;
                seats::accept(tx, &actor, seat.id)?;
            }
            Ok(())
        }
        Deed::ClearsAll => {
            while let Some(seat) = store::whole(tx, id)?.helpers().find(|seat| !seat.is_cleared) {
                let actor = whose_turn(tx, id)?;
                seats::clear(tx, &actor, seat.id)?;
            }
            Ok(())
        }
        Deed::GoesOn => {
            let actor = whose_turn(tx, id)?;
            acts::end_step(tx, &actor, id)
        }
        Deed::MovesGoals(city, goals) => {
            let actor = leader_of(tx, city)?;
            acts::move_goals(tx, &actor, id, goals)
        }
        Deed::Replies(said) => {
            let entries: Vec<_> = store::whole(tx, id)?.recommendations().map(|entry| entry.id).collect();
            for (entry, answer) in entries.into_iter().zip(said) {
                let actor = whose_turn(tx, id)?;
                acts::reply(tx, &actor, id, entry, *answer)?;
            }
            Ok(())
        }
    }
}

/// What a paper says; `@3` is the day three days before the deed, `@-3` three days after it.
fn paper(now: Timestamp, fields: &[(&str, &str)]) -> Paper {
    let said = |words: &str| match words.strip_prefix('@').and_then(|days| days.parse::<i64>().ok()) {
        Some(days) => now.plus_days(-days).date_in(&Zone::UTC).to_string(),
        None => words.to_owned(),
    };
    fields.iter().map(|(code, words)| ((*code).to_owned(), said(words))).collect()
}

fn whose_turn(tx: &mut Tx<'_>, id: EngagementId) -> Result<Actor, Stop> {
    let whole = store::whole(tx, id)?;
    let post = whole.post_of(whole.step());
    actor_in(tx, post)
}

fn actor_in(tx: &mut Tx<'_>, post: PostId) -> Result<Actor, Stop> {
    let held = post::by_id(tx, post)?.ok_or(Stop::Missing)?;
    network::actor_of(tx, &held)
}

/// The leader of a demo city, as they would be signed in.
pub(super) fn leader_of(tx: &mut Tx<'_>, place: Place) -> Result<Actor, Stop> {
    let city = network::city_at(tx, atlas::PlaceId::new(place))?.ok_or(Stop::Missing)?;
    let held = network::post_in(tx, city.circle, Function::Leader)?;
    network::actor_of(tx, &held)
}
