//! The section of the brief: practices that fit, each with why it stands there and what would stop it fitting.

mod fit;
mod ranking;
mod store;

use askama::Template;
use atlas::PlaceId;
use conditions::Rule;
use kernel::capability::{BriefPart, BriefQuestion, Footnotes};
use kernel::db::Tx;
use kernel::design::{
    Detail, Disclosure, Item, Items, Link, Meta, MetaEntry, Pair, SectionHead, SummaryList, Tag, Why, Words,
};
use kernel::language::Language;
use kernel::stop::{Fault, Stop};
use kernel::web::Markup;
use schemars::JsonSchema;
use serde::Serialize;
use serde_json::json;

pub(super) use self::ranking::Need;
use self::ranking::{Ranked, rank};
pub(crate) use self::store::STATEMENTS;
use self::store::{ShownText, SourceLine};
use super::model::{PracticeId, Stage};
use super::phrases::{city_name, grade, stage_tag};
use super::preconditions::{self, Known};
use super::store::parse_rule;
use super::texts::Texts;
use crate::network;

/// Practices on the printed sheet, which has one page for everything.
const PRINTED_MAX: usize = 3;
/// Sources that a practice names in the brief, the ones its author put first; its page has all, each beside its fact.
const SOURCES_MAX: usize = 1;

#[derive(Debug, Template)]
#[template(path = "practice/templates/brief.html")]
struct Section {
    head: SectionHead,
    nothing: Option<Words>,
    practices: Items,
    sum: Option<Sum>,
}

/// Why the practice that the reader asked about stands where it does.
#[derive(Debug)]
struct Sum {
    head: SectionHead,
    explained: Words,
    factors: SummaryList,
}

/// Makes the section. Three statements of its own, and the network's for the city, its facts and all entered facts.
pub(super) fn make(tx: &mut Tx<'_>, question: &BriefQuestion<'_>) -> Result<BriefPart, Stop> {
    let language = question.language;
    let need = Need {
        words: question.words,
        topic: question.topic,
        theme: question.theme,
        place: PlaceId::new(question.place),
        reader: question.reader,
    };
    let entries = load(tx, need, language)?;
    let known = match network::city_of_circle(tx, question.city)? {
        Some(city) => network::facts_of(tx, &city)?,
        None => Known::new(),
    };
    let is_new = |entry: &Entry| entry.ranked.practice.created_at > question.seen_at;
    let ids: Vec<PracticeId> = entries.iter().map(Entry::id).collect();
    let sources = store::sources(tx, &ids)?;
    let items = entries.iter().enumerate().map(|(index, entry)| Item {
        tag: is_new(entry).then(|| Tag::notable(Texts::new(language).new_to_you())),
        is_unprinted: index >= PRINTED_MAX,
        sentence: Some(summary(entry, &sources, question.footnotes)),
        title: Link {
            label: written(&entry.title),
            href: format!("/practices/{}?from={}", entry.id(), question.need).into(),
        },
        why: Some(Why::At(Link::new(Texts::new(language).why_here(), format!("?fit={}#fit", entry.id())))),
        ..item(entry, Some(&known), language)
    });
    let practices = Items(items.collect());
    let texts = Texts::new(language);
    let all = Link::new(texts.all_on_the_topic(), format!("/practices?topic={}", question.topic));
    let head = SectionHead { link: Some(all), ..SectionHead::new("practices", texts.brief_heading()) };
    let nothing = entries.is_empty().then(|| texts.nothing_fits().into());
    let asked = question.query.filled("fit").and_then(|id| id.parse::<PracticeId>().ok());
    let sum = entries.iter().find(|entry| Some(entry.id()) == asked).map(|entry| sum(entry, language));
    let content = Markup::render(&Section { head, nothing, practices, sum })?;
    Ok(BriefPart {
        heading: texts.brief_heading().to_owned(),
        content,
        data: question
            .data(|| json!(entries.iter().map(|entry| data(entry, Some(&known), language)).collect::<Vec<_>>())),
        new_count: entries.iter().filter(|entry| is_new(entry)).count(),
        is_empty: entries.is_empty(),
        sources: Vec::new(),
    })
}

/// The practices that fit a place, for somebody of whose city only open data are known.
pub(super) fn items_for(tx: &mut Tx<'_>, need: Need<'_>, limit: usize, language: Language) -> Result<Items, Fault> {
    let entries = load(tx, need, language)?;
    let shown = entries.iter().take(limit);
    let item =
        |entry: &Entry| Item { why: Some(Why::Here(why(entry, &need, language))), ..item(entry, None, language) };
    Ok(Items(shown.map(item).collect()))
}

/// The same for programs.
pub(super) fn data_for(
    tx: &mut Tx<'_>,
    need: Need<'_>,
    limit: usize,
    language: Language,
) -> Result<Vec<FittingData>, Fault> {
    let entries = load(tx, need, language)?;
    Ok(entries.iter().take(limit).map(|entry| data(entry, None, language)).collect())
}

/// A practice that fits, with its words.
#[derive(Debug)]
struct Entry {
    ranked: Ranked,
    /// In the reader's language where there is one.
    title: ShownText,
    summary: ShownText,
    /// What would have to be true.
    rule: Rule,
}

impl Entry {
    fn id(&self) -> PracticeId {
        self.ranked.practice.id
    }
}

fn load(tx: &mut Tx<'_>, need: Need<'_>, language: Language) -> Result<Vec<Entry>, Fault> {
    let ranked = rank(tx, need)?;
    let ids: Vec<PracticeId> = ranked.iter().map(|ranked| ranked.practice.id).collect();
    let texts = store::texts(tx, &ids, language)?;
    let text = |id: PracticeId, field: &str| {
        let found = texts.iter().find(|text| text.practice == id && text.field == field);
        found.cloned().ok_or_else(|| Fault::broken("text of a practice", format!("{id} has no {field}")))
    };
    let entry = |ranked: Ranked| {
        let id = ranked.practice.id;
        let rule = parse_rule(&ranked.practice.rule)?;
        Ok(Entry { rule, ranked, title: text(id, "title")?, summary: text(id, "summary")? })
    };
    ranked.into_iter().map(entry).collect()
}

fn item(entry: &Entry, known: Option<&Known>, language: Language) -> Item {
    let practice = &entry.ranked.practice;
    let mut meta = vec![MetaEntry::Words(cities_line(&practice.cities, language).into())];
    meta.push(MetaEntry::Grade(grade(practice.evidence, language)));
    if practice.stage != Stage::Running {
        meta.push(MetaEntry::Tag(stage_tag(practice.stage, language)));
    }
    Item {
        title: Link { label: written(&entry.title), href: format!("/practices/{}", entry.id()).into() },
        meta: Meta(meta),
        sentence: Some(written(&entry.summary)),
        checks: known.map(|known| preconditions::checks(&entry.rule, known, language)).unwrap_or_default(),
        ..Item::default()
    }
}

/// The summary with marks that lead to the practice's sources among those of the whole brief.
fn summary(entry: &Entry, sources: &[SourceLine], footnotes: &Footnotes) -> Words {
    let own = sources.iter().filter(|(practice, _)| *practice == entry.id()).take(SOURCES_MAX);
    let numbers: Vec<u16> = own.map(|(_, source)| footnotes.number(source)).collect();
    written(&entry.summary).with_sources(&numbers)
}

fn written(text: &ShownText) -> Words {
    Words::written(text.content.clone(), Some(text.language.code().into()))
}

/// "Barcelona 2014, and 2 more cities".
fn cities_line(cities: &[(PlaceId, Option<i64>)], language: Language) -> String {
    let Some((place, year)) = cities.first() else { return String::new() };
    let year = year.map_or_else(String::new, |year| format!(" {year}"));
    let first = format!("{}{year}", city_name(*place, language));
    match cities.len() - 1 {
        0 => first,
        others => Texts::new(language).and_more_cities(others, first).to_string(),
    }
}

fn why(entry: &Entry, need: &Need<'_>, language: Language) -> Disclosure {
    let texts = Texts::new(language);
    let factors = factors(&entry.ranked, !need.words.is_empty(), language);
    Disclosure {
        summary: texts.why_here().into(),
        body: vec![Detail::Sentence(texts.factors_are_multiplied().into()), Detail::Summary(factors)],
    }
}

fn sum(entry: &Entry, language: Language) -> Sum {
    let texts = Texts::new(language);
    let title = texts.why_this(&entry.title.content).to_string();
    Sum {
        head: SectionHead { id: "fit".into(), title: title.into(), ..SectionHead::default() },
        explained: texts.factors_are_multiplied().into(),
        factors: factors(&entry.ranked, true, language),
    }
}

/// The four factors and their product, each with what it comes from. Where nobody asked for anything, no share of words
/// is told.
fn factors(ranked: &Ranked, is_asked: bool, language: Language) -> SummaryList {
    let texts = Texts::new(language);
    let number = |factor: f64| language.decimal(factor, 2).to_string();
    let likest = ranked.nearest.map(|(place, _)| texts.likest_city(city_name(place, language)).to_string());
    let likest = likest.unwrap_or_else(|| texts.no_city_comparable().to_owned());
    let age = ranked.practice.source_year.map(|year| texts.newest_source(year.to_string()).to_string());
    let fit = &ranked.fit;
    let noted = |name: &'static str, factor: f64, note: String| Pair {
        note: Some(note.into()),
        ..Pair::new(name, number(factor))
    };
    let words = if is_asked {
        texts.words_in_common(language.percent(ranked.practice.overlap, 0).to_string()).to_string()
    } else {
        texts.nothing_was_asked().to_owned()
    };
    let evidence = texts.evidence(ranked.practice.evidence.code()).to_string();
    let pairs = vec![
        noted(texts.relevance(), fit.relevance, words),
        noted(texts.likeness_of_cities(), fit.likeness, likest),
        noted(texts.strength_of_evidence(), fit.evidence, evidence),
        noted(texts.freshness(), fit.freshness, age.unwrap_or_else(|| texts.no_dated_source().to_owned())),
        Pair::new(texts.product(), number(fit.score())),
    ];
    SummaryList { pairs, is_in_rail: false }
}

/// A practice that fits a city, and why.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct FittingData {
    id: String,
    /// The language of title and summary.
    language: String,
    title: String,
    summary: String,
    /// From 0, somebody says so, to 4, evaluated by somebody independent.
    evidence: u8,
    /// `idea`, `pilot`, `running`, `scaled`, `paused`, `stopped` or `unknown`.
    stage: String,
    cities: Vec<DidData>,
    /// The product of the factors.
    score: f64,
    factors: FactorsData,
    /// What would have to be true, held against what is known of the city; null where nothing was held against it.
    preconditions: serde_json::Value,
}

/// A city that did it.
#[derive(Debug, Serialize, JsonSchema)]
struct DidData {
    /// Its GeoNames id.
    place: String,
    year: Option<i64>,
}

/// Each from 0.05 to 1 (`docs/brief.md`).
#[derive(Debug, Serialize, JsonSchema)]
struct FactorsData {
    relevance: f64,
    likeness: f64,
    evidence: f64,
    freshness: f64,
}

fn data(entry: &Entry, known: Option<&Known>, language: Language) -> FittingData {
    let practice = &entry.ranked.practice;
    let fit = &entry.ranked.fit;
    let cities = practice.cities.iter().map(|(place, year)| DidData { place: place.to_string(), year: *year });
    FittingData {
        id: practice.id.to_string(),
        language: entry.title.language.code().to_owned(),
        title: entry.title.content.clone(),
        summary: entry.summary.content.clone(),
        evidence: practice.evidence.grade(),
        stage: practice.stage.code().to_owned(),
        cities: cities.collect(),
        score: fit.score(),
        factors: FactorsData {
            relevance: fit.relevance,
            likeness: fit.likeness,
            evidence: fit.evidence,
            freshness: fit.freshness,
        },
        preconditions: known.map(|known| preconditions::data(&entry.rule, known, language)).unwrap_or_default(),
    }
}
