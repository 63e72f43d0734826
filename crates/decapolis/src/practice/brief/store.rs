//! SQL of the practices that may fit a need.

use std::collections::BTreeSet;

use atlas::PlaceId;
use kernel::circle::RecordId;
use kernel::db::{Param, Tx};
use kernel::id::Id;
use kernel::language::Language;
use kernel::post::PostId;
use kernel::stop::Fault;
use kernel::time::Timestamp;

use super::super::model::{Evidence, PracticeId, Stage};
use super::super::store::{read_evidence, read_place, read_stage};
use super::fit::TopicMatch;

kernel::statements! {
    FITTING scans "some 30 topics, for those of a theme" = "SELECT practice.id, practice.evidence, practice.stage,
            practice.rule, practice.source_year, practice.confirmed_at, practice.created_at, found.is_own,
            found.shares_theme, found.words, practice_city.place, practice_city.year, practice_city.is_origin
        FROM (
            SELECT candidate.practice, MAX(candidate.is_own) AS is_own, MAX(candidate.shares_theme) AS shares_theme,
                MAX(candidate.words) AS words
            FROM (
                SELECT practice, CAST(1 AS BIGINT) AS is_own, CAST(1 AS BIGINT) AS shares_theme,
                    CAST(0 AS BIGINT) AS words
                FROM practice_topic WHERE topic = ?1
                UNION ALL
                SELECT practice_topic.practice, CAST(0 AS BIGINT), CAST(1 AS BIGINT), CAST(0 AS BIGINT)
                FROM topic JOIN practice_topic ON practice_topic.topic = topic.id WHERE topic.theme = ?2
                UNION ALL
                SELECT practice, CAST(0 AS BIGINT), CAST(0 AS BIGINT), COUNT(*)
                FROM practice_word
                WHERE word IN (?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20)
                GROUP BY practice
            ) AS candidate
            WHERE EXISTS (SELECT 1 FROM audience
                JOIN circle_post ON circle_post.circle = audience.circle AND circle_post.post = ?3
                WHERE audience.record = candidate.practice AND circle_post.starts_at <= ?4
                    AND circle_post.ends_at > ?4)
            GROUP BY candidate.practice
            ORDER BY MAX(candidate.is_own) DESC, MAX(candidate.words) DESC, MAX(candidate.shares_theme) DESC,
                candidate.practice DESC
            LIMIT 200
        ) AS found
        JOIN practice ON practice.id = found.practice AND practice.state = 'published'
        JOIN practice_city ON practice_city.practice = practice.id
        ORDER BY practice.id, practice_city.is_origin DESC, practice_city.place LIMIT 4000";
    TEXTS_OF_FITTING = "SELECT written.record, written.field, written.language, written.content FROM written
        JOIN practice ON practice.id = written.record
        WHERE written.record IN (?2, ?3, ?4, ?5, ?6, ?7)
            AND (written.field = 'title' OR written.field = 'summary')
            AND (written.language = ?1 OR written.language = practice.language)
        ORDER BY written.record, CASE WHEN written.language = ?1 THEN 0 ELSE 1 END, written.field LIMIT 24";
    SOURCES_OF_FITTING = "SELECT practice, title, publisher, address FROM practice_source
        WHERE practice IN (?1, ?2, ?3, ?4, ?5, ?6) ORDER BY practice, position LIMIT 100";
}

/// Practices shown at the most; the statements above name as many. With six, a first visit of the brief stays below 14 kB
/// in all four languages.
pub(super) const SHOWN_MAX: usize = 6;
/// Words of a need that are looked up; the statement above names as many.
const WORDS_ASKED: usize = 16;

/// A practice that may fit, with the cities that did it.
#[derive(Debug, Clone)]
pub(super) struct Found {
    pub(super) id: PracticeId,
    pub(super) evidence: Evidence,
    pub(super) stage: Stage,
    /// As stored: few of those found are shown.
    pub(super) rule: String,
    pub(super) source_year: Option<i64>,
    pub(super) confirmed_at: Option<Timestamp>,
    pub(super) created_at: Timestamp,
    pub(super) topic: TopicMatch,
    /// The share of the words asked for that title or summary have, 0 to 1.
    pub(super) overlap: f64,
    /// The one it is from first.
    pub(super) cities: Vec<(PlaceId, Option<i64>)>,
}

/// What practices are sought by.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sought<'s> {
    pub(super) topic: &'s str,
    pub(super) theme: &'s str,
    pub(super) words: &'s BTreeSet<String>,
    pub(super) reader: PostId,
}

/// Practices of the topic, of its theme, or with words of the need, at most 200.
pub(super) fn find(tx: &mut Tx<'_>, sought: Sought<'_>) -> Result<Vec<Found>, Fault> {
    let now = tx.now();
    let mut words: Vec<&str> = sought.words.iter().map(String::as_str).take(WORDS_ASKED).collect();
    let asked = words.len().max(1) as f64;
    // No word is empty, so what fills up the list finds nothing.
    words.resize(WORDS_ASKED, "");
    let mut params: Vec<&dyn Param> = vec![&sought.topic, &sought.theme, &sought.reader, &now];
    params.extend(words.iter().map(|word| word as &dyn Param));
    let mut found: Vec<Found> = Vec::new();
    tx.all(FITTING, &params, |row| {
        let (id, city) = (row.get(0)?, (read_place(row, 10)?, row.get(11)?));
        match found.last_mut().filter(|last| last.id == id) {
            Some(last) => last.cities.push(city),
            None => found.push(Found {
                id,
                evidence: read_evidence(row, 1)?,
                stage: read_stage(row, 2)?,
                rule: row.get(3)?,
                source_year: row.get(4)?,
                confirmed_at: row.get(5)?,
                created_at: row.get(6)?,
                topic: topic_match(row.get(7)?, row.get(8)?),
                overlap: row.get::<i64>(9)? as f64 / asked,
                cities: vec![city],
            }),
        }
        Ok::<(), Fault>(())
    })?;
    Ok(found)
}

fn topic_match(is_own: i64, shares_theme: i64) -> TopicMatch {
    match (is_own, shares_theme) {
        (0, 0) => TopicMatch::Other,
        (0, _) => TopicMatch::SameTheme,
        _ => TopicMatch::Own,
    }
}

/// A title or summary of a practice, with its language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct ShownText {
    pub(super) practice: PracticeId,
    pub(super) field: String,
    pub(super) language: Language,
    pub(super) content: String,
}

/// Titles and summaries in the reader's language and as written, the reader's first.
pub(super) fn texts(tx: &mut Tx<'_>, ids: &[PracticeId], language: Language) -> Result<Vec<ShownText>, Fault> {
    let (ids, code) = (padded(ids), language.code());
    let mut params: Vec<&dyn Param> = vec![&code];
    params.extend(ids.iter().map(|id| id as &dyn Param));
    tx.all(TEXTS_OF_FITTING, &params, |row| {
        Ok(ShownText {
            practice: PracticeId::from_number(row.get::<RecordId>(0)?.number()),
            field: row.get(1)?,
            language: row.get::<String>(2)?.parse().unwrap_or_default(),
            content: row.get(3)?,
        })
    })
}

/// A source of a practice in a line: "title, publisher https://address".
pub(super) type SourceLine = (PracticeId, String);

/// The sources of practices, in the order in which each names them.
pub(super) fn sources(tx: &mut Tx<'_>, ids: &[PracticeId]) -> Result<Vec<SourceLine>, Fault> {
    let ids = padded(ids);
    let params: Vec<&dyn Param> = ids.iter().map(|id| id as &dyn Param).collect();
    tx.all(SOURCES_OF_FITTING, &params, |row| {
        let (title, publisher, address): (String, String, String) = (row.get(1)?, row.get(2)?, row.get(3)?);
        Ok((row.get(0)?, format!("{title}, {publisher} {address}")))
    })
}

/// No practice has the id 0.
fn padded(ids: &[PracticeId]) -> [PracticeId; SHOWN_MAX] {
    let mut padded = [PracticeId::from_number(0); SHOWN_MAX];
    padded.iter_mut().zip(ids).for_each(|(place, id)| *place = *id);
    padded
}
