//! SQL of practices.

use std::collections::BTreeMap;

use atlas::PlaceId;
use conditions::Rule;
use kernel::circle::{RecordId, Records};
use kernel::db::{Row, Tx};
use kernel::language::Language;
use kernel::post::PostId;
use kernel::stop::{Fault, Stop};
use kernel::time::Timestamp;

use super::model::{
    CityOfPractice, Evidence, Figure, FigureKind, Practice, PracticeId, PracticeLine, Source, Stage, State,
};

kernel::statements! {
    INSERT_PRACTICE = "INSERT INTO practice (id, slug, place, language, state, stage, started, ended, evidence, rule,
            because, source_year, confirmed_at, created_at, author)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)";
    INSERT_TOPIC = "INSERT INTO practice_topic (topic, practice) VALUES (?1, ?2) ON CONFLICT DO NOTHING";
    INSERT_CITY = "INSERT INTO practice_city (practice, place, year, stage, is_origin, source, contact)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT DO NOTHING";
    INSERT_FIGURE = "INSERT INTO practice_figure (practice, position, kind, what, amount, unit, currency, year, source,
            grade)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)";
    INSERT_SOURCE = "INSERT INTO practice_source (practice, position, address, title, publisher, published, read_on, says)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
    INSERT_WORD = "INSERT INTO practice_word (word, practice) VALUES (?1, ?2) ON CONFLICT DO NOTHING";
    PRACTICE = "SELECT practice.id, practice.place, practice.language, practice.stage, practice.started,
            practice.ended, practice.evidence, practice.rule, practice.because, practice.source_year,
            practice.confirmed_at, practice.created_at, practice.state, practice.author, practice.withdrawn
        FROM practice WHERE practice.id = ?1 AND EXISTS (SELECT 1 FROM audience
            JOIN circle_post ON circle_post.circle = audience.circle AND circle_post.post = ?2
            WHERE audience.record = practice.id AND circle_post.starts_at <= ?3 AND circle_post.ends_at > ?3)";
    TITLE = "SELECT content FROM written JOIN practice ON practice.id = written.record
        WHERE written.record = ?1 AND written.field = 'title'
        ORDER BY CASE WHEN written.language = ?2 THEN 0 WHEN written.language = practice.language THEN 1 ELSE 2 END
        LIMIT 1";
    TOPICS_OF_PRACTICE = "SELECT topic FROM practice_topic WHERE practice = ?1 ORDER BY topic LIMIT 10";
    CITIES_OF_PRACTICE = "SELECT place, year, stage, is_origin, source, contact FROM practice_city WHERE practice = ?1
        ORDER BY is_origin DESC, year, place LIMIT 100";
    FIGURES_OF_PRACTICE = "SELECT kind, what, amount, unit, currency, year, source, grade FROM practice_figure
        WHERE practice = ?1 ORDER BY position LIMIT 200";
    SOURCES_OF_PRACTICE = "SELECT address, title, publisher, published, read_on, says FROM practice_source
        WHERE practice = ?1 ORDER BY position LIMIT 100";
    LISTED = "SELECT practice.id, practice.place, practice.stage, practice.evidence, practice.started,
            COALESCE(own_title.content, title.content), COALESCE(own_summary.content, summary.content),
            COALESCE(own_title.language, practice.language), practice.confirmed_at
        FROM practice
        JOIN written AS title ON title.record = practice.id AND title.field = 'title'
            AND title.language = practice.language
        JOIN written AS summary ON summary.record = practice.id AND summary.field = 'summary'
            AND summary.language = practice.language
        LEFT JOIN written AS own_title ON own_title.record = practice.id AND own_title.field = 'title'
            AND own_title.language = ?3
        LEFT JOIN written AS own_summary ON own_summary.record = practice.id AND own_summary.field = 'summary'
            AND own_summary.language = ?3
        WHERE practice.state = 'published' AND practice.id < ?1 AND (?2 = '' OR practice.language = ?2)
            AND practice.evidence >= ?6 AND EXISTS (SELECT 1 FROM audience
                JOIN circle_post ON circle_post.circle = audience.circle AND circle_post.post = ?4
                WHERE audience.record = practice.id AND circle_post.starts_at <= ?5 AND circle_post.ends_at > ?5)
        ORDER BY practice.id DESC LIMIT 21";
    LISTED_ON_TOPIC = "SELECT practice.id, practice.place, practice.stage, practice.evidence, practice.started,
            COALESCE(own_title.content, title.content), COALESCE(own_summary.content, summary.content),
            COALESCE(own_title.language, practice.language), practice.confirmed_at
        FROM practice_topic
        JOIN practice ON practice.id = practice_topic.practice
        JOIN written AS title ON title.record = practice.id AND title.field = 'title'
            AND title.language = practice.language
        JOIN written AS summary ON summary.record = practice.id AND summary.field = 'summary'
            AND summary.language = practice.language
        LEFT JOIN written AS own_title ON own_title.record = practice.id AND own_title.field = 'title'
            AND own_title.language = ?3
        LEFT JOIN written AS own_summary ON own_summary.record = practice.id AND own_summary.field = 'summary'
            AND own_summary.language = ?3
        WHERE practice_topic.topic = ?6 AND practice_topic.practice < ?1 AND practice.state = 'published'
            AND (?2 = '' OR practice.language = ?2) AND practice.evidence >= ?7
            AND EXISTS (SELECT 1 FROM audience
                JOIN circle_post ON circle_post.circle = audience.circle AND circle_post.post = ?4
                WHERE audience.record = practice.id AND circle_post.starts_at <= ?5 AND circle_post.ends_at > ?5)
        ORDER BY practice_topic.practice DESC LIMIT 21";
    CITIES_ON_TOPIC = "SELECT practice_city.place, practice_city.practice, practice_city.year
        FROM practice_topic
        JOIN practice ON practice.id = practice_topic.practice AND practice.state = 'published'
        JOIN practice_city ON practice_city.practice = practice.id
        WHERE practice_topic.topic = ?1
            AND EXISTS (SELECT 1 FROM audience
                JOIN circle_post ON circle_post.circle = audience.circle AND circle_post.post = ?2
                WHERE audience.record = practice.id AND circle_post.starts_at <= ?3 AND circle_post.ends_at > ?3)
        ORDER BY practice_topic.practice DESC, practice_city.place LIMIT 500";
    PUBLISHED = "SELECT id, language, COALESCE(confirmed_at, created_at) FROM practice
        WHERE id IN (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) AND state = 'published' ORDER BY id LIMIT 10";
    TOPICS_OF_PRACTICES = "SELECT practice, topic FROM practice_topic
        WHERE practice IN (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) ORDER BY practice, topic LIMIT 100";
    PUBLISHED_AFTER = "SELECT id FROM practice WHERE id > ?1 AND state = 'published' ORDER BY id LIMIT 200";
    EXAMPLE = "SELECT id FROM practice WHERE state = 'published' ORDER BY id LIMIT 1";
}

/// Ids are below this: where a list begins that shows the newest first.
const BEYOND_ALL: i64 = i64::MAX;

/// Stores a practice without its topics, cities, figures, sources and texts.
pub(super) fn insert(tx: &mut Tx<'_>, slug: &str, practice: &Practice) -> Result<(), Fault> {
    let rule = serde_json::to_string(&practice.rule).map_err(|error| Fault::broken("rule of a practice", error))?;
    let fields: [&dyn kernel::db::Param; 15] = [
        &practice.id,
        &slug,
        &number_of(practice.place),
        &practice.language.code(),
        &practice.state.code(),
        &practice.stage.code(),
        &practice.started,
        &practice.ended,
        &i64::from(practice.evidence.grade()),
        &rule,
        &practice.because,
        &practice.source_year,
        &practice.confirmed_at,
        &practice.created_at,
        &practice.author,
    ];
    tx.run(INSERT_PRACTICE, &fields).map(drop)
}

pub(super) fn insert_topic(tx: &mut Tx<'_>, practice: PracticeId, topic: &str) -> Result<(), Fault> {
    tx.run(INSERT_TOPIC, &[&topic, &practice]).map(drop)
}

pub(super) fn insert_city(tx: &mut Tx<'_>, practice: PracticeId, city: &CityOfPractice) -> Result<(), Fault> {
    let (place, stage) = (number_of(city.place), city.stage.code());
    let fields: [&dyn kernel::db::Param; 7] =
        [&practice, &place, &city.year, &stage, &city.is_origin, &city.source, &city.contact];
    tx.run(INSERT_CITY, &fields).map(drop)
}

pub(super) fn insert_figure(
    tx: &mut Tx<'_>,
    practice: PracticeId,
    position: i64,
    figure: &Figure,
) -> Result<(), Fault> {
    let grade = figure.grade.map(|grade| i64::from(grade.grade()));
    let fields: [&dyn kernel::db::Param; 10] = [
        &practice,
        &position,
        &figure.kind.code(),
        &figure.what,
        &figure.amount,
        &figure.unit,
        &figure.currency,
        &figure.year,
        &figure.source,
        &grade,
    ];
    tx.run(INSERT_FIGURE, &fields).map(drop)
}

pub(super) fn insert_source(
    tx: &mut Tx<'_>,
    practice: PracticeId,
    position: i64,
    source: &Source,
) -> Result<(), Fault> {
    let Source { address, title, publisher, published, read, says } = source;
    tx.run(INSERT_SOURCE, &[&practice, &position, address, title, publisher, published, read, says]).map(drop)
}

pub(super) fn insert_word(tx: &mut Tx<'_>, practice: PracticeId, word: &str) -> Result<(), Fault> {
    tx.run(INSERT_WORD, &[&word, &practice]).map(drop)
}

/// A practice that the reader may read.
pub(super) fn practice(tx: &mut Tx<'_>, id: PracticeId, reader: PostId) -> Result<Practice, Stop> {
    let now = tx.now();
    tx.one(PRACTICE, &[&id, &reader, &now], read_practice)
}

/// A practice's title in a language, else as its author wrote it.
pub(super) fn title(tx: &mut Tx<'_>, id: PracticeId, language: Language) -> Result<Option<String>, Fault> {
    tx.first(TITLE, &[&id, &language.code()], |row| row.get(0))
}

pub(super) fn topics(tx: &mut Tx<'_>, id: PracticeId) -> Result<Vec<String>, Fault> {
    tx.all(TOPICS_OF_PRACTICE, &[&id], |row| row.get(0))
}

/// The cities that did it, the one it is from first.
pub(super) fn cities(tx: &mut Tx<'_>, id: PracticeId) -> Result<Vec<CityOfPractice>, Fault> {
    tx.all(CITIES_OF_PRACTICE, &[&id], |row| {
        Ok(CityOfPractice {
            place: read_place(row, 0)?,
            year: row.get(1)?,
            stage: read_stage(row, 2)?,
            is_origin: row.get(3)?,
            source: row.get(4)?,
            contact: row.get(5)?,
        })
    })
}

pub(super) fn figures(tx: &mut Tx<'_>, id: PracticeId) -> Result<Vec<Figure>, Fault> {
    tx.all(FIGURES_OF_PRACTICE, &[&id], |row| {
        let kind: String = row.get(0)?;
        Ok(Figure {
            kind: FigureKind::from_code(&kind).ok_or_else(|| Fault::broken("kind of a figure", &kind))?,
            what: row.get(1)?,
            amount: row.get(2)?,
            unit: row.get(3)?,
            currency: row.get(4)?,
            year: row.get(5)?,
            source: row.get(6)?,
            grade: row.get::<Option<i64>>(7)?.map(to_evidence).transpose()?,
        })
    })
}

pub(super) fn sources(tx: &mut Tx<'_>, id: PracticeId) -> Result<Vec<Source>, Fault> {
    tx.all(SOURCES_OF_PRACTICE, &[&id], |row| {
        Ok(Source {
            address: row.get(0)?,
            title: row.get(1)?,
            publisher: row.get(2)?,
            published: row.get(3)?,
            read: row.get(4)?,
            says: row.get(5)?,
        })
    })
}

/// What a list of practices shows.
#[derive(Debug, Clone, Copy)]
pub(super) struct Filter<'f> {
    pub(super) topic: Option<&'f str>,
    /// The language that the author wrote in.
    pub(super) original: Option<Language>,
    /// The least grade of evidence.
    pub(super) evidence: i64,
    /// Practices older than this one.
    pub(super) before: Option<PracticeId>,
}

/// The newest practices first, at most 21.
pub(super) fn listed(
    tx: &mut Tx<'_>,
    filter: Filter<'_>,
    language: Language,
    reader: PostId,
) -> Result<Vec<PracticeLine>, Fault> {
    let now = tx.now();
    let before = filter.before.map_or(BEYOND_ALL, kernel::id::Id::number);
    let (original, language) = (filter.original.map_or("", Language::code), language.code());
    match filter.topic {
        None => tx.all(LISTED, &[&before, &original, &language, &reader, &now, &filter.evidence], read_line),
        Some(topic) => {
            let fields: [&dyn kernel::db::Param; 7] =
                [&before, &original, &language, &reader, &now, &topic, &filter.evidence];
            tx.all(LISTED_ON_TOPIC, &fields, read_line)
        }
    }
}

/// The cities that did something under a topic that the reader may read, at most 500.
pub(super) fn cities_on_topic(
    tx: &mut Tx<'_>,
    topic: &str,
    reader: PostId,
) -> Result<Vec<(PlaceId, PracticeId, Option<i64>)>, Fault> {
    let now = tx.now();
    tx.all(CITIES_ON_TOPIC, &[&topic, &reader, &now], |row| Ok((read_place(row, 0)?, row.get(1)?, row.get(2)?)))
}

/// The language a published practice was written in and when it was last confirmed; whoever asks for its audience too.
pub(super) fn published(tx: &mut Tx<'_>, records: &Records) -> Result<Vec<(RecordId, Language, Timestamp)>, Fault> {
    let read = |row: &Row<'_>| Ok((row.get(0)?, row.get::<String>(1)?.parse().unwrap_or_default(), row.get(2)?));
    tx.all(PUBLISHED, &records.params(), read)
}

/// The topics of each of some practices.
pub(super) fn topics_of_records(tx: &mut Tx<'_>, records: &Records) -> Result<BTreeMap<RecordId, Vec<String>>, Fault> {
    let mut topics: BTreeMap<RecordId, Vec<String>> = BTreeMap::new();
    let read = |row: &Row<'_>| Ok::<_, Fault>((row.get(0)?, row.get(1)?));
    for (practice, topic) in tx.all(TOPICS_OF_PRACTICES, &records.params(), read)? {
        topics.entry(practice).or_default().push(topic);
    }
    Ok(topics)
}

/// Published practices after one, in order, for building the index.
pub(super) fn published_after(tx: &mut Tx<'_>, after: PracticeId) -> Result<Vec<RecordId>, Fault> {
    tx.all(PUBLISHED_AFTER, &[&after], |row| row.get(0))
}

/// Some practice, for the tests that visit every page.
pub(super) fn example(tx: &mut Tx<'_>) -> Result<Option<PracticeId>, Fault> {
    tx.first(EXAMPLE, &[], |row| row.get(0))
}

fn read_practice(row: &Row<'_>) -> Result<Practice, Fault> {
    Ok(Practice {
        id: row.get(0)?,
        place: read_place(row, 1)?,
        language: row.get::<String>(2)?.parse().unwrap_or_default(),
        stage: read_stage(row, 3)?,
        started: row.get(4)?,
        ended: row.get(5)?,
        evidence: read_evidence(row, 6)?,
        rule: read_rule(row, 7)?,
        because: row.get(8)?,
        source_year: row.get(9)?,
        confirmed_at: row.get(10)?,
        created_at: row.get(11)?,
        state: read_state(row, 12)?,
        author: row.get(13)?,
        withdrawn: row.get(14)?,
    })
}

fn read_line(row: &Row<'_>) -> Result<PracticeLine, Fault> {
    Ok(PracticeLine {
        id: row.get(0)?,
        place: read_place(row, 1)?,
        stage: read_stage(row, 2)?,
        evidence: read_evidence(row, 3)?,
        started: row.get(4)?,
        title: row.get(5)?,
        summary: row.get(6)?,
        language: row.get::<String>(7)?.parse().unwrap_or_default(),
        confirmed_at: row.get(8)?,
    })
}

fn read_state(row: &Row<'_>, column: usize) -> Result<State, Fault> {
    let code: String = row.get(column)?;
    State::from_code(&code).ok_or_else(|| Fault::broken("state of a practice", &code))
}

pub(super) fn read_place(row: &Row<'_>, column: usize) -> Result<PlaceId, Fault> {
    let number: i64 = row.get(column)?;
    u32::try_from(number).map(PlaceId::new).map_err(|_| Fault::broken("place of a practice", number))
}

pub(super) fn read_stage(row: &Row<'_>, column: usize) -> Result<Stage, Fault> {
    let code: String = row.get(column)?;
    Stage::from_code(&code).ok_or_else(|| Fault::broken("stage of a practice", &code))
}

pub(super) fn read_evidence(row: &Row<'_>, column: usize) -> Result<Evidence, Fault> {
    to_evidence(row.get(column)?)
}

fn to_evidence(grade: i64) -> Result<Evidence, Fault> {
    let known = u8::try_from(grade).ok().and_then(|grade| Evidence::try_from(grade).ok());
    known.ok_or_else(|| Fault::broken("evidence of a practice", grade))
}

pub(super) fn read_rule(row: &Row<'_>, column: usize) -> Result<Rule, Fault> {
    parse_rule(&row.get::<String>(column)?)
}

/// A rule as it is stored.
pub(super) fn parse_rule(text: &str) -> Result<Rule, Fault> {
    Rule::from_json(text).map_err(|error| Fault::broken("rule of a practice", error))
}

pub(super) fn number_of(place: PlaceId) -> i64 {
    i64::from(place.number())
}
