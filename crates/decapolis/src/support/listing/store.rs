//! SQL of lists of engagements, each as far as its reader may read them.

use kernel::circle::{CircleId, EVERYBODY, MEMBERS};
use kernel::db::Tx;
use kernel::post::PostId;
use kernel::stop::Fault;

use crate::need::NeedId;
use crate::network::CityId;
use crate::support::model::Engagement;
use crate::support::store::read_engagement;

kernel::statements! {
    ASKED_FROM_HOME = "SELECT engagement.id, engagement.template, engagement.city, engagement.asker, engagement.need,
            engagement.topic, engagement.words, engagement.language, engagement.is_in_confidence, engagement.place,
            engagement.state, engagement.coordinator, engagement.began_at, engagement.ends_at, engagement.closed_at,
            engagement.active_at, engagement.nudged_at
        FROM city JOIN engagement ON engagement.city = city.id
        WHERE city.circle = ?1 AND EXISTS (SELECT 1 FROM audience
            JOIN circle_post ON circle_post.circle = audience.circle AND circle_post.post = ?2
            WHERE audience.record = engagement.id AND circle_post.starts_at <= ?3 AND circle_post.ends_at > ?3)
        ORDER BY engagement.id DESC LIMIT 50";
    WITH_SEAT = "SELECT engagement.id, engagement.template, engagement.city, engagement.asker, engagement.need,
            engagement.topic, engagement.words, engagement.language, engagement.is_in_confidence, engagement.place,
            engagement.state, engagement.coordinator, engagement.began_at, engagement.ends_at, engagement.closed_at,
            engagement.active_at, engagement.nudged_at
        FROM engagement_seat JOIN engagement ON engagement.id = engagement_seat.engagement
        WHERE engagement_seat.post = ?1 AND engagement_seat.state <> 'declined' AND EXISTS (SELECT 1 FROM audience
            JOIN circle_post ON circle_post.circle = audience.circle AND circle_post.post = ?2
            WHERE audience.record = engagement.id AND circle_post.starts_at <= ?3 AND circle_post.ends_at > ?3)
        ORDER BY engagement_seat.asked_at DESC, engagement.id LIMIT 50";
    WITH_TAKEN_SEAT = "SELECT engagement.id, engagement.template, engagement.city, engagement.asker, engagement.need,
            engagement.topic, engagement.words, engagement.language, engagement.is_in_confidence, engagement.place,
            engagement.state, engagement.coordinator, engagement.began_at, engagement.ends_at, engagement.closed_at,
            engagement.active_at, engagement.nudged_at
        FROM engagement_seat JOIN engagement ON engagement.id = engagement_seat.engagement
        WHERE engagement_seat.post = ?1 AND engagement_seat.task = 'take-part' AND engagement_seat.state = 'accepted'
            AND engagement.closed_at > ?2
        ORDER BY engagement_seat.asked_at DESC, engagement.id LIMIT 20";
    WITH_SEAT_OF_HOME = "SELECT engagement.id, engagement.template, engagement.city, engagement.asker, engagement.need,
            engagement.topic, engagement.words, engagement.language, engagement.is_in_confidence, engagement.place,
            engagement.state, engagement.coordinator, engagement.began_at, engagement.ends_at, engagement.closed_at,
            engagement.active_at, engagement.nudged_at
        FROM engagement_seat JOIN engagement ON engagement.id = engagement_seat.engagement
        WHERE engagement_seat.home = ?1 AND engagement_seat.task = 'take-part' AND engagement_seat.state = 'accepted'
            AND engagement.is_in_confidence = FALSE AND EXISTS (SELECT 1 FROM audience
            JOIN circle_post ON circle_post.circle = audience.circle AND circle_post.post = ?2
            WHERE audience.record = engagement.id AND circle_post.starts_at <= ?3 AND circle_post.ends_at > ?3)
        ORDER BY engagement_seat.asked_at DESC, engagement.id LIMIT 50";
    OF_CITY = "SELECT engagement.id, engagement.template, engagement.city, engagement.asker, engagement.need,
            engagement.topic, engagement.words, engagement.language, engagement.is_in_confidence, engagement.place,
            engagement.state, engagement.coordinator, engagement.began_at, engagement.ends_at, engagement.closed_at,
            engagement.active_at, engagement.nudged_at
        FROM engagement WHERE engagement.city = ?1 AND engagement.is_in_confidence = FALSE AND EXISTS (SELECT 1 FROM audience
            JOIN circle_post ON circle_post.circle = audience.circle AND circle_post.post = ?2
            WHERE audience.record = engagement.id AND circle_post.starts_at <= ?3 AND circle_post.ends_at > ?3)
        ORDER BY engagement.id DESC LIMIT 50";
    OF_NEED = "SELECT engagement.id, engagement.template, engagement.city, engagement.asker, engagement.need,
            engagement.topic, engagement.words, engagement.language, engagement.is_in_confidence, engagement.place,
            engagement.state, engagement.coordinator, engagement.began_at, engagement.ends_at, engagement.closed_at,
            engagement.active_at, engagement.nudged_at
        FROM engagement WHERE engagement.need = ?1 AND EXISTS (SELECT 1 FROM audience
            JOIN circle_post ON circle_post.circle = audience.circle AND circle_post.post = ?2
            WHERE audience.record = engagement.id AND circle_post.starts_at <= ?3 AND circle_post.ends_at > ?3)
        ORDER BY engagement.id LIMIT 50";
    KEPT_BY = "SELECT engagement.id, engagement.template, engagement.city, engagement.asker, engagement.need,
            engagement.topic, engagement.words, engagement.language, engagement.is_in_confidence, engagement.place,
            engagement.state, engagement.coordinator, engagement.began_at, engagement.ends_at, engagement.closed_at,
            engagement.active_at, engagement.nudged_at
        FROM engagement WHERE engagement.coordinator = ?1 AND EXISTS (SELECT 1 FROM audience
            JOIN circle_post ON circle_post.circle = audience.circle AND circle_post.post = ?2
            WHERE audience.record = engagement.id AND circle_post.starts_at <= ?3 AND circle_post.ends_at > ?3)
        ORDER BY engagement.closed_at DESC, engagement.id DESC LIMIT 100";
    SHARED = "SELECT engagement.id, engagement.template, engagement.city, engagement.asker, engagement.need,
            engagement.topic, engagement.words, engagement.language, engagement.is_in_confidence, engagement.place,
            engagement.state, engagement.coordinator, engagement.began_at, engagement.ends_at, engagement.closed_at,
            engagement.active_at, engagement.nudged_at
        FROM audience JOIN engagement ON engagement.id = audience.record
        WHERE audience.circle IN (?1, ?4) AND EXISTS (SELECT 1 FROM circle_post
            WHERE circle_post.circle = audience.circle AND circle_post.post = ?2
                AND circle_post.starts_at <= ?3 AND circle_post.ends_at > ?3)
        ORDER BY audience.record DESC LIMIT 100";
}

/// What a home's city asked for.
pub(super) fn asked_from_home(tx: &mut Tx<'_>, home: CircleId, reader: PostId) -> Result<Vec<Engagement>, Fault> {
    let now = tx.now();
    tx.all(ASKED_FROM_HOME, &[&home, &reader, &now], read_engagement)
}

/// Where a post was asked and did not decline.
pub(super) fn with_seat(tx: &mut Tx<'_>, post: PostId) -> Result<Vec<Engagement>, Fault> {
    let now = tx.now();
    tx.all(WITH_SEAT, &[&post, &post, &now], read_engagement)
}

/// Where a post takes part in what runs; whoever takes part reads it.
pub(super) fn with_taken_seat(tx: &mut Tx<'_>, post: PostId) -> Result<Vec<Engagement>, Fault> {
    let now = tx.now();
    tx.all(WITH_TAKEN_SEAT, &[&post, &now], read_engagement)
}

/// Where somebody of a home takes part; nothing in confidence.
pub(super) fn with_seat_of_home(tx: &mut Tx<'_>, home: CircleId, reader: PostId) -> Result<Vec<Engagement>, Fault> {
    let now = tx.now();
    tx.all(WITH_SEAT_OF_HOME, &[&home, &reader, &now], read_engagement)
}

/// What a city asked for; nothing in confidence.
pub(super) fn of_city(tx: &mut Tx<'_>, city: CityId, reader: PostId) -> Result<Vec<Engagement>, Fault> {
    let now = tx.now();
    tx.all(OF_CITY, &[&city, &reader, &now], read_engagement)
}

/// What was begun for a need.
pub(super) fn of_need(tx: &mut Tx<'_>, need: NeedId, reader: PostId) -> Result<Vec<Engagement>, Fault> {
    let now = tx.now();
    tx.all(OF_NEED, &[&need, &reader, &now], read_engagement)
}

/// What a post keeps.
pub(super) fn kept_by(tx: &mut Tx<'_>, post: PostId) -> Result<Vec<Engagement>, Fault> {
    let now = tx.now();
    tx.all(KEPT_BY, &[&post, &post, &now], read_engagement)
}

/// What is open to the members, as far as the reader is one, and to everybody.
pub(super) fn shared(tx: &mut Tx<'_>, reader: PostId) -> Result<Vec<Engagement>, Fault> {
    let now = tx.now();
    tx.all(SHARED, &[&MEMBERS, &reader, &now, &EVERYBODY], read_engagement)
}
