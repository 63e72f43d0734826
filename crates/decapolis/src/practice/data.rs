//! Practices as data: what their pages show, for programs.

use std::collections::BTreeMap;

use kernel::db::Tx;
use kernel::language::Language;
use kernel::post::PostId;
use kernel::stop::{Fault, Stop};
use kernel::written;
use schemars::JsonSchema;
use serde::Serialize;

use super::model::{Practice, PracticeId, PracticeLine, TEXT_FIELDS};
use super::phrases::city_name;
use super::preconditions;
use super::store::{self, Filter};

/// A practice in the directory.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct PracticeLineData {
    pub(crate) id: String,
    /// The language of title and summary.
    language: String,
    title: String,
    summary: String,
    city: PlaceData,
    /// `idea`, `pilot`, `running`, `scaled`, `paused`, `stopped` or `unknown`.
    stage: String,
    /// From 0, somebody says so, to 4, evaluated by somebody independent.
    evidence: u8,
    /// The year it began.
    started: Option<i64>,
}

/// A practice with everything known of it.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct PracticeData {
    id: String,
    /// The language its author wrote in.
    language: String,
    city: PlaceData,
    topics: Vec<String>,
    stage: String,
    evidence: u8,
    started: Option<i64>,
    ended: Option<i64>,
    /// By field: `title`, `summary`, `problem` and so on; a field that the sources say nothing about is absent.
    texts: BTreeMap<String, TextData>,
    /// What would have to be true in a city that does it too, as sentences in the language asked for.
    preconditions: Vec<String>,
    figures: Vec<FigureData>,
    cities: Vec<CityOfPracticeData>,
    sources: Vec<SourceData>,
}

/// A place of the world.
#[derive(Debug, Serialize, JsonSchema)]
struct PlaceData {
    /// Its GeoNames id.
    geonames: u32,
    /// In the language asked for.
    name: String,
}

/// A text in the language asked for, else as its author wrote it.
#[derive(Debug, Serialize, JsonSchema)]
struct TextData {
    language: String,
    /// `original`, `human` or `machine`.
    status: String,
    content: String,
}

/// A number of the practice.
#[derive(Debug, Serialize, JsonSchema)]
struct FigureData {
    /// `result`, `cost_setup`, `cost_yearly`, `staff` or `size`.
    kind: String,
    what: String,
    /// In the unit, or in whole units of the currency.
    amount: f64,
    unit: String,
    /// ISO 4217, for what something costs.
    currency: Option<String>,
    year: Option<i64>,
    /// The source that says so: an index into `sources`, from 0.
    source: i64,
}

/// A city that did it.
#[derive(Debug, Serialize, JsonSchema)]
struct CityOfPracticeData {
    city: PlaceData,
    year: Option<i64>,
    stage: String,
    is_origin: bool,
    /// An index into `sources`, from 0.
    source: Option<i64>,
}

/// Where facts of the practice come from.
#[derive(Debug, Serialize, JsonSchema)]
struct SourceData {
    address: String,
    title: String,
    publisher: String,
    /// `2023`, `2023-11` or `2023-11-05`.
    published: Option<String>,
    /// The day it was read.
    read: String,
}

/// Practices that the reader may read, older than one of them, the newest first: at least `count` where there are as
/// many.
pub(crate) fn practice_lines(
    tx: &mut Tx<'_>,
    after: Option<PracticeId>,
    count: usize,
    language: Language,
    reader: PostId,
) -> Result<Vec<PracticeLineData>, Fault> {
    let mut lines: Vec<PracticeLine> = Vec::new();
    while lines.len() < count {
        let before = lines.last().map(|line| line.id).or(after);
        let older = store::listed(tx, Filter { topic: None, original: None, evidence: 0, before }, language, reader)?;
        if older.is_empty() {
            break;
        }
        lines.extend(older);
    }
    Ok(lines.into_iter().map(|line| line_data(line, language)).collect())
}

fn line_data(line: PracticeLine, language: Language) -> PracticeLineData {
    PracticeLineData {
        id: line.id.to_string(),
        language: line.language.code().to_owned(),
        title: line.title,
        summary: line.summary,
        city: place(line.place, language),
        stage: line.stage.code().to_owned(),
        evidence: line.evidence.grade(),
        started: line.started,
    }
}

/// One practice that the reader may read.
pub(crate) fn practice_data(
    tx: &mut Tx<'_>,
    id: PracticeId,
    language: Language,
    reader: PostId,
) -> Result<PracticeData, Stop> {
    let practice = store::practice(tx, id, reader)?;
    let rules = preconditions::preconditions(&practice.rule, language).into_iter();
    Ok(PracticeData {
        id: id.to_string(),
        language: practice.language.code().to_owned(),
        city: place(practice.place, language),
        topics: store::topics(tx, id)?,
        stage: practice.stage.code().to_owned(),
        evidence: practice.evidence.grade(),
        started: practice.started,
        ended: practice.ended,
        texts: texts(tx, &practice, language)?,
        preconditions: rules.map(|part| part.sentence).collect(),
        figures: figures(tx, id)?,
        cities: cities(tx, id, language)?,
        sources: sources(tx, id)?,
    })
}

fn place(id: atlas::PlaceId, language: Language) -> PlaceData {
    PlaceData { geonames: id.number(), name: city_name(id, language) }
}

fn texts(tx: &mut Tx<'_>, practice: &Practice, language: Language) -> Result<BTreeMap<String, TextData>, Fault> {
    let written = written::of_record(tx, practice.id.record())?;
    let fields = ["title", "summary"].into_iter().chain(TEXT_FIELDS);
    let found = fields.filter_map(|field| Some((field, written.best(field, language)?)));
    let data = |text: &written::Written| TextData {
        language: text.language.code().to_owned(),
        status: text.status.code().to_owned(),
        content: text.content.clone(),
    };
    Ok(found.map(|(field, text)| (field.to_owned(), data(text))).collect())
}

fn figures(tx: &mut Tx<'_>, id: PracticeId) -> Result<Vec<FigureData>, Fault> {
    let figures = store::figures(tx, id)?.into_iter().map(|figure| FigureData {
        kind: figure.kind.code().to_owned(),
        what: figure.what,
        amount: figure.amount,
        unit: figure.unit,
        currency: figure.currency,
        year: figure.year,
        source: figure.source,
    });
    Ok(figures.collect())
}

fn cities(tx: &mut Tx<'_>, id: PracticeId, language: Language) -> Result<Vec<CityOfPracticeData>, Fault> {
    let cities = store::cities(tx, id)?.into_iter().map(|city| CityOfPracticeData {
        city: place(city.place, language),
        year: city.year,
        stage: city.stage.code().to_owned(),
        is_origin: city.is_origin,
        source: city.source,
    });
    Ok(cities.collect())
}

fn sources(tx: &mut Tx<'_>, id: PracticeId) -> Result<Vec<SourceData>, Fault> {
    let sources = store::sources(tx, id)?.into_iter().map(|source| SourceData {
        address: source.address,
        title: source.title,
        publisher: source.publisher,
        published: source.published,
        read: source.read,
    });
    Ok(sources.collect())
}
