//! Engagements in lists: what runs for a reader, for a city, for a region, for a need, and what its city shows.

mod store;

use std::collections::BTreeMap;

use kernel::circle::{self, EVERYBODY, MEMBERS};
use kernel::db::Tx;
use kernel::language::Language;
use kernel::post::PostId;
use kernel::session::Actor;
use kernel::stop::Stop;
use kernel::time::Timestamp;

pub(super) use self::store::STATEMENTS;
use super::model::{Engagement, EngagementId, State};
use super::store::record;
use super::template::{self, Template, TemplateId};
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
    pub(super) template: Template,
}

/// What runs or ran for a reader's post and home: what its city asked for, and where it sits.
pub(super) fn of_reader(tx: &mut Tx<'_>, actor: &Actor) -> Result<Vec<Line>, Stop> {
    let mut found = store::asked_from_home(tx, actor.home)?;
    found.extend(store::with_seat(tx, actor.post)?);
    found.extend(store::kept_by(tx, actor.post)?);
    found.sort_by_key(|engagement| std::cmp::Reverse(engagement.id));
    found.dedup_by_key(|engagement| engagement.id);
    readable(tx, found, actor.post)
}

/// What cities show to the members, as far as the reader is one, and to everybody.
pub(super) fn shared(tx: &mut Tx<'_>, reader: PostId) -> Result<Vec<Line>, Stop> {
    let mut found = store::open_to(tx, MEMBERS, reader)?;
    found.extend(store::open_to(tx, EVERYBODY, reader)?);
    found.sort_by_key(|engagement| std::cmp::Reverse(engagement.id));
    found.dedup_by_key(|engagement| engagement.id);
    lines(tx, found)
}

/// What a city's people asked for or help with, as far as the reader may read it; nothing in confidence.
pub(super) fn of_city(
    tx: &mut Tx<'_>,
    city: CityId,
    home: circle::CircleId,
    reader: PostId,
) -> Result<Vec<Line>, Stop> {
    let mut found = store::of_city(tx, city)?;
    found.extend(store::with_seat_of_home(tx, home)?);
    found.retain(|engagement| !engagement.is_in_confidence);
    found.sort_by_key(|engagement| std::cmp::Reverse(engagement.id));
    found.dedup_by_key(|engagement| engagement.id);
    readable(tx, found, reader)
}

fn readable(tx: &mut Tx<'_>, found: Vec<Engagement>, reader: PostId) -> Result<Vec<Line>, Stop> {
    let mut open = Vec::new();
    for engagement in found {
        if circle::is_open_to(tx, record(engagement.id), reader)? {
            open.push(engagement);
        }
    }
    lines(tx, open)
}

/// Lines of engagements, each with its template, which is read once.
pub(super) fn lines(tx: &mut Tx<'_>, found: Vec<Engagement>) -> Result<Vec<Line>, Stop> {
    let mut templates: BTreeMap<TemplateId, Template> = BTreeMap::new();
    let mut lines = Vec::new();
    for engagement in found {
        let template = match templates.get(&engagement.template) {
            Some(template) => template.clone(),
            None => template::by_id(tx, engagement.template)?.template,
        };
        templates.entry(engagement.template).or_insert_with(|| template.clone());
        lines.push(Line {
            id: engagement.id,
            city: engagement.city,
            words: engagement.words,
            language: engagement.language,
            place: engagement.place,
            state: engagement.state,
            is_in_confidence: engagement.is_in_confidence,
            began_at: engagement.began_at,
            template,
        });
    }
    Ok(lines)
}
