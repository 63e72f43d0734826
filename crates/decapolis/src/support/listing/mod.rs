//! Engagements in lists: what runs for a reader, for a city, for a region, for a need, and what its city shows.

mod store;

use std::sync::Arc;

use kernel::circle::CircleId;
use kernel::db::Tx;
use kernel::language::Language;
use kernel::post::PostId;
use kernel::session::Actor;
use kernel::stop::Stop;
use kernel::time::Timestamp;

pub(super) use self::store::STATEMENTS;
use super::model::{Engagement, EngagementId, State};
use super::template::{self, Template};
use crate::need::NeedId;
use crate::network::CityId;

/// An engagement in one line.
#[derive(Debug, Clone)]
pub(super) struct Line {
    pub(super) id: EngagementId,
    pub(super) city: CityId,
    pub(super) words: String,
    pub(super) language: Language,
    pub(super) place: usize,
    pub(super) state: State,
    pub(super) is_in_confidence: bool,
    pub(super) began_at: Timestamp,
    pub(super) template: Arc<Template>,
}

/// What runs or ran for a reader's post and home: what its city asked for, where it sits, what it keeps.
pub(super) fn of_reader(tx: &mut Tx<'_>, actor: &Actor) -> Result<Vec<Line>, Stop> {
    let mut found = store::asked_from_home(tx, actor.home, actor.post)?;
    found.extend(store::with_seat(tx, actor.post)?);
    found.extend(store::kept_by(tx, actor.post)?);
    lines(tx, found)
}

/// What runs with a post that helps.
pub(super) fn helped_by(tx: &mut Tx<'_>, actor: &Actor) -> Result<Vec<Line>, Stop> {
    let found = store::with_taken_seat(tx, actor.post)?;
    lines(tx, found)
}

/// What cities show to the members, as far as the reader is one, and to everybody.
pub(super) fn shared(tx: &mut Tx<'_>, reader: PostId) -> Result<Vec<Line>, Stop> {
    let found = store::shared(tx, reader)?;
    lines(tx, found)
}

/// What a city's people asked for or help with, as far as the reader may read it; nothing in confidence.
pub(super) fn of_city(tx: &mut Tx<'_>, city: CityId, home: CircleId, reader: PostId) -> Result<Vec<Line>, Stop> {
    let mut found = store::of_city(tx, city, reader)?;
    found.extend(store::with_seat_of_home(tx, home, reader)?);
    lines(tx, found)
}

/// What was begun for a need, as far as the reader may read it.
pub(super) fn of_need(tx: &mut Tx<'_>, need: NeedId, reader: PostId) -> Result<Vec<Line>, Stop> {
    let found = store::of_need(tx, need, reader)?;
    lines(tx, found)
}

/// Lines of engagements, each once, the newest first, with its template.
fn lines(tx: &mut Tx<'_>, mut found: Vec<Engagement>) -> Result<Vec<Line>, Stop> {
    found.sort_by_key(|engagement| std::cmp::Reverse(engagement.id));
    found.dedup_by_key(|engagement| engagement.id);
    let templates = template::by_ids(tx, found.iter().map(|engagement| engagement.template))?;
    let line = |engagement: Engagement| {
        let template = templates.get(&engagement.template).cloned().ok_or(Stop::Missing)?;
        Ok(Line {
            id: engagement.id,
            city: engagement.city,
            words: engagement.words,
            language: engagement.language,
            place: engagement.place,
            state: engagement.state,
            is_in_confidence: engagement.is_in_confidence,
            began_at: engagement.began_at,
            template,
        })
    };
    found.into_iter().map(line).collect()
}
