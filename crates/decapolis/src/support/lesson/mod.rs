//! Lessons: what a city released of something in confidence, with its name or without. A lesson stands for itself: from one
//! without a name nothing leads back to the city, its need or its helpers.

mod store;

use kernel::db::Tx;
use kernel::language::Language;
use kernel::stop::Fault;
use kernel::time::Timestamp;

pub(super) use self::store::STATEMENTS;
use crate::network::CityId;

/// How a lesson is released when the city wants its name on it; otherwise the name is not looked up at all.
const NAMED: &str = "named";

/// A lesson as the members read it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Lesson {
    pub(super) words: String,
    pub(super) language: Language,
    pub(super) topic: String,
    pub(super) released_at: Timestamp,
    /// Only where the city wants its name on it.
    pub(super) city: Option<CityId>,
}

/// The lessons that cities released, the newest first.
pub(super) fn all(tx: &mut Tx<'_>) -> Result<Vec<Lesson>, Fault> {
    let mut lessons = store::released(tx, NAMED)?;
    lessons.extend(store::released(tx, "unnamed")?);
    lessons.sort_by_key(|lesson| std::cmp::Reverse(lesson.released_at));
    Ok(lessons)
}
