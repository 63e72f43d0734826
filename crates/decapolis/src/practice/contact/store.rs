//! SQL of contacts.

use kernel::db::Tx;
use kernel::language::Language;
use kernel::post::PostId;
use kernel::stop::Fault;

use super::super::rules::MayGiveContact;
use super::super::store::number_of;

kernel::statements! {
    SET_CONTACT = "UPDATE practice_city SET contact = ?3 WHERE practice = ?1 AND place = ?2";
    COUNT_OF_POST = "SELECT COUNT(*) FROM practice_city WHERE contact = ?1";
    ON_TOPIC = "SELECT practice_city.contact, title.content FROM practice_topic
        JOIN practice ON practice.id = practice_topic.practice AND practice.state = 'published'
        JOIN practice_city ON practice_city.practice = practice.id AND practice_city.contact IS NOT NULL
        JOIN written AS title ON title.record = practice.id AND title.field = 'title'
            AND (title.language = ?4 OR title.language = practice.language)
        WHERE practice_topic.topic = ?1
            AND EXISTS (SELECT 1 FROM audience
                JOIN circle_post ON circle_post.circle = audience.circle AND circle_post.post = ?2
                WHERE audience.record = practice.id AND circle_post.starts_at <= ?3 AND circle_post.ends_at > ?3)
        ORDER BY practice_topic.practice DESC, practice_city.place, CASE WHEN title.language = ?4 THEN 0 ELSE 1 END
        LIMIT 500";
}

pub(super) fn set(tx: &mut Tx<'_>, leave: &MayGiveContact<'_>) -> Result<(), Fault> {
    let (practice, place) = (leave.speaks.practice.id, number_of(leave.speaks.city.place));
    tx.run(SET_CONTACT, &[&practice, &place, &leave.post.map(|post| post.post)]).map(drop)
}

/// Of how many practices a post is the contact.
pub(in super::super) fn count_of_post(tx: &mut Tx<'_>, post: PostId) -> Result<usize, Fault> {
    let count: Option<i64> = tx.first(COUNT_OF_POST, &[&post], |row| row.get(0))?;
    Ok(count.and_then(|count| usize::try_from(count).ok()).unwrap_or_default())
}

/// The contacts of practices under a topic that the reader may read, each with the title in their language first.
pub(in super::super) fn on_topic(
    tx: &mut Tx<'_>,
    topic: &str,
    reader: PostId,
    language: Language,
) -> Result<Vec<(PostId, String)>, Fault> {
    let now = tx.now();
    tx.all(ON_TOPIC, &[&topic, &reader, &now, &language.code()], |row| Ok((row.get(0)?, row.get(1)?)))
}
