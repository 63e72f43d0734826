//! How the demo's stories are played: at a day, by a city's leader, through the acts that browser and mail call.

use kernel::capability::DemoWorld;
use kernel::db::Tx;
use kernel::language::Language;
use kernel::post::{self, Function, PostId};
use kernel::session::Actor;
use kernel::stop::Stop;

use super::super::model::{EngagementId, NewEngagement, SeatState, Verdict};
use super::super::template::{self, Paper};
use super::super::{acts, seats, store};
use crate::network;

/// A city of the demo by its GeoNames id.
pub(super) type Place = u32;

/// One engagement while it is played.
pub(super) struct Play<'w, 'd> {
    world: &'w DemoWorld<'d>,
    pub(super) id: EngagementId,
}

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

impl<'w, 'd> Play<'w, 'd> {
    pub(super) fn begin(world: &'w DemoWorld<'d>, opening: Opening) -> Result<Self, Stop> {
        world.go_to(opening.days_ago);
        let id = world.db.write_blocking("demo_support", move |tx| {
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
        })?;
        Ok(Self { world, id })
    }

    /// Does something at a day, with the engagement's id at hand.
    fn at(
        &self,
        days_ago: i64,
        deed: impl Fn(&mut Tx<'_>, EngagementId) -> Result<(), Stop> + Send + Sync + 'static,
    ) -> Result<&Self, Stop> {
        let id = self.id;
        self.world.go_to(days_ago);
        self.world.db.write_blocking("demo_support_deed", move |tx| deed(tx, id))?;
        Ok(self)
    }

    /// Whose turn it is writes the paper of the open step.
    pub(super) fn writes(&self, days_ago: i64, fields: &'static [(&'static str, &'static str)]) -> Result<&Self, Stop> {
        self.at(days_ago, move |tx, id| {
            let actor = whose_turn(tx, id)?;
            acts::write(tx, &actor, id, &paper(fields)).map(drop)
        })
    }

    /// Whose turn it is asks the leader of a city to take part.
    pub(super) fn asks(&self, days_ago: i64, city: Place) -> Result<&Self, Stop> {
        self.at(days_ago, move |tx, id| {
            let (actor, asked) = (whose_turn(tx, id)?, leader_of(tx, city)?.post);
            seats::ask(tx, &actor, id, asked).map(drop)
        })
    }

    /// Everybody who was asked says yes.
    pub(super) fn all_accept(&self, days_ago: i64) -> Result<&Self, Stop> {
        self.at(days_ago, move |tx, id| {
            while let Some(seat) = store::whole(tx, id)?.seats.iter().find(|seat| seat.state == SeatState::Asked) {
                let actor = actor_in(tx, seat.post)?;
                seats::accept(tx, &actor, seat.id)?;
            }
            Ok(())
        })
    }

    /// Whose turn it is clears everybody who helps.
    pub(super) fn clears_all(&self, days_ago: i64) -> Result<&Self, Stop> {
        self.at(days_ago, move |tx, id| {
            while let Some(seat) = store::whole(tx, id)?.helpers().find(|seat| !seat.is_cleared) {
                let actor = whose_turn(tx, id)?;
                seats::clear(tx, &actor, seat.id)?;
            }
            Ok(())
        })
    }

    /// Whose turn it is goes on to the next step.
    pub(super) fn goes_on(&self, days_ago: i64) -> Result<&Self, Stop> {
        self.at(days_ago, move |tx, id| {
            let actor = whose_turn(tx, id)?;
            acts::end_step(tx, &actor, id)
        })
    }

    /// A city's leader moves the goals.
    pub(super) fn moves_goals(&self, days_ago: i64, city: Place, goals: &'static str) -> Result<&Self, Stop> {
        self.at(days_ago, move |tx, id| {
            let actor = leader_of(tx, city)?;
            acts::move_goals(tx, &actor, id, goals)
        })
    }

    /// The city answers its recommendations, in their order.
    pub(super) fn replies(&self, days_ago: i64, said: &'static [(Verdict, &'static str)]) -> Result<&Self, Stop> {
        self.at(days_ago, move |tx, id| {
            let entries: Vec<_> = store::whole(tx, id)?.recommendations().map(|entry| entry.id).collect();
            for (entry, answer) in entries.into_iter().zip(said) {
                let actor = whose_turn(tx, id)?;
                acts::reply(tx, &actor, id, entry, *answer)?;
            }
            Ok(())
        })
    }
}

fn paper(fields: &[(&str, &str)]) -> Paper {
    fields.iter().map(|(code, words)| ((*code).to_owned(), (*words).to_owned())).collect()
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
fn leader_of(tx: &mut Tx<'_>, place: Place) -> Result<Actor, Stop> {
    let city = network::city_at(tx, atlas::PlaceId::new(place))?.ok_or(Stop::Missing)?;
    let held = network::post_in(tx, city.circle, Function::Leader)?;
    network::actor_of(tx, &held)
}
