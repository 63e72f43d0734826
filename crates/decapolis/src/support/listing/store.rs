//! SQL of lists of engagements.

use kernel::circle::CircleId;
use kernel::db::Tx;
use kernel::post::PostId;
use kernel::stop::Fault;

use crate::network::CityId;
use crate::support::model::Engagement;
use crate::support::store::read_engagement;

kernel::statements! {
    ASKED_FROM_HOME = "SELECT engagement.id, engagement.template, engagement.city, engagement.asker, engagement.need,
            engagement.topic, engagement.words, engagement.language, engagement.is_in_confidence, engagement.place,
            engagement.state, engagement.coordinator, engagement.began_at, engagement.ends_at, engagement.closed_at,
            engagement.active_at, engagement.nudged_at
        FROM city JOIN engagement ON engagement.city = city.id
        WHERE city.circle = ?1 ORDER BY engagement.id DESC LIMIT 50";
    WITH_SEAT = "SELECT engagement.id, engagement.template, engagement.city, engagement.asker, engagement.need,
            engagement.topic, engagement.words, engagement.language, engagement.is_in_confidence, engagement.place,
            engagement.state, engagement.coordinator, engagement.began_at, engagement.ends_at, engagement.closed_at,
            engagement.active_at, engagement.nudged_at
        FROM engagement_seat JOIN engagement ON engagement.id = engagement_seat.engagement
        WHERE engagement_seat.post = ?1 AND engagement_seat.state <> 'declined'
        ORDER BY engagement_seat.asked_at DESC, engagement.id LIMIT 50";
    WITH_SEAT_OF_HOME = "SELECT engagement.id, engagement.template, engagement.city, engagement.asker, engagement.need,
            engagement.topic, engagement.words, engagement.language, engagement.is_in_confidence, engagement.place,
            engagement.state, engagement.coordinator, engagement.began_at, engagement.ends_at, engagement.closed_at,
            engagement.active_at, engagement.nudged_at
        FROM engagement_seat JOIN engagement ON engagement.id = engagement_seat.engagement
        WHERE engagement_seat.home = ?1 AND engagement_seat.task = 'take-part' AND engagement_seat.state = 'accepted'
        ORDER BY engagement_seat.asked_at DESC, engagement.id LIMIT 50";
    OF_CITY = "SELECT id, template, city, asker, need, topic, words, language, is_in_confidence, place, state, coordinator,
            began_at, ends_at, closed_at, active_at, nudged_at
        FROM engagement WHERE city = ?1 ORDER BY id DESC LIMIT 50";
    KEPT_BY = "SELECT id, template, city, asker, need, topic, words, language, is_in_confidence, place, state, coordinator,
            began_at, ends_at, closed_at, active_at, nudged_at
        FROM engagement WHERE coordinator = ?1 ORDER BY closed_at DESC, id DESC LIMIT 100";
    OPEN_TO = "SELECT engagement.id, engagement.template, engagement.city, engagement.asker, engagement.need,
            engagement.topic, engagement.words, engagement.language, engagement.is_in_confidence, engagement.place,
            engagement.state, engagement.coordinator, engagement.began_at, engagement.ends_at, engagement.closed_at,
            engagement.active_at, engagement.nudged_at
        FROM audience JOIN engagement ON engagement.id = audience.record
        WHERE audience.circle = ?1 AND EXISTS (SELECT 1 FROM circle_post
            WHERE circle_post.circle = audience.circle AND circle_post.post = ?2
                AND circle_post.starts_at <= ?3 AND circle_post.ends_at > ?3)
        ORDER BY audience.record DESC LIMIT 50";
}

pub(super) fn asked_from_home(tx: &mut Tx<'_>, home: CircleId) -> Result<Vec<Engagement>, Fault> {
    tx.all(ASKED_FROM_HOME, &[&home], read_engagement)
}

pub(super) fn with_seat(tx: &mut Tx<'_>, post: PostId) -> Result<Vec<Engagement>, Fault> {
    tx.all(WITH_SEAT, &[&post], read_engagement)
}

pub(super) fn with_seat_of_home(tx: &mut Tx<'_>, home: CircleId) -> Result<Vec<Engagement>, Fault> {
    tx.all(WITH_SEAT_OF_HOME, &[&home], read_engagement)
}

pub(super) fn of_city(tx: &mut Tx<'_>, city: CityId) -> Result<Vec<Engagement>, Fault> {
    tx.all(OF_CITY, &[&city], read_engagement)
}

pub(super) fn kept_by(tx: &mut Tx<'_>, post: PostId) -> Result<Vec<Engagement>, Fault> {
    tx.all(KEPT_BY, &[&post], read_engagement)
}

/// What is open to a circle, as far as the reader belongs to it.
pub(super) fn open_to(tx: &mut Tx<'_>, circle: CircleId, reader: PostId) -> Result<Vec<Engagement>, Fault> {
    let now = tx.now();
    tx.all(OPEN_TO, &[&circle, &reader, &now], read_engagement)
}
