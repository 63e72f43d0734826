//! SQL of lessons.

use kernel::db::Tx;
use kernel::stop::Fault;

use super::{Lesson, NAMED};
use crate::support::template::Paper;

kernel::statements! {
    RELEASED = "SELECT engagement_entry.document, engagement_entry.language, engagement.topic,
            engagement_entry.written_at, engagement.city
        FROM engagement_entry JOIN engagement ON engagement.id = engagement_entry.engagement
        WHERE engagement_entry.kind = 'lesson' AND engagement_entry.state = ?1
        ORDER BY engagement_entry.id DESC LIMIT 100";
}

/// Lessons that were released in one way.
pub(super) fn released(tx: &mut Tx<'_>, how: &str) -> Result<Vec<Lesson>, Fault> {
    tx.all(RELEASED, &[&how], |row| {
        let paper: Paper =
            serde_json::from_str(&row.get::<String>(0)?).map_err(|error| Fault::broken("paper of a lesson", error))?;
        let city = row.get(4)?;
        Ok(Lesson {
            words: paper.get("lesson").cloned().unwrap_or_default(),
            language: row.get::<String>(1)?.parse().unwrap_or_default(),
            topic: row.get(2)?,
            released_at: row.get(3)?,
            city: (how == NAMED).then_some(city),
        })
    })
}
