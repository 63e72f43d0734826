//! Why a city is as near as it is: one fact in words, the whole sum, and "why not that one?".

use kernel::capability::BriefQuestion;
use kernel::design::{Cell, Column, Narrow, Notice, Row, SectionHead, Table, Words};
use kernel::language::Language;
use peers::{Feature, KeptOut, Known, KnownFrom, Likeness, Reason, Selection, Value, WhyNot};

use super::super::texts::Texts;
use super::cities::{likeness_percent, name_in, place_named};
use crate::network::{City, fact_label};

/// Every fact compared between two cities, with its part of the distance.
#[derive(Debug)]
pub(super) struct WholeSum {
    pub(super) head: SectionHead,
    pub(super) sum: Table,
}

/// The answer to "why not that city?".
#[derive(Debug)]
pub(super) struct WhyNotAnswer {
    pub(super) notice: Notice,
}

/// The whole sum for the city that the address names.
pub(super) fn whole_sum(question: &BriefQuestion<'_>, likeness: &Likeness<'_>) -> Option<WholeSum> {
    let language = question.language;
    let texts = Texts::new(language);
    let place = question.query.get("why").parse().ok().and_then(|id| atlas::Atlas::get().place(id))?;
    let reasons = likeness.reasons(place.id());
    let name = name_in(place, language);
    let distance: f64 = reasons.iter().map(|reason| reason.contribution).sum();
    let caption = texts.sum_caption(&name, language.number(i64::from(likeness_percent(distance))));
    Some(WholeSum {
        head: SectionHead {
            id: "why".into(),
            title: texts.why_city(&name).to_string().into(),
            ..SectionHead::default()
        },
        sum: Table {
            id: "whole-sum".into(),
            caption: caption.to_string().into(),
            columns: vec![
                Column::new(texts.column_fact()),
                Column::new(texts.column_own()),
                Column::new(name.clone()),
                Column::number(texts.column_part()),
            ],
            rows: reasons.iter().map(|reason| sum_row(reason, language)).collect(),
            narrow: Narrow::Stacked,
        },
    })
}

fn sum_row(reason: &Reason, language: Language) -> Row {
    let texts = Texts::new(language);
    let side = |known: Option<&Known>| {
        known.map_or_else(|| texts.not_known().to_owned(), |known| shown(known, reason.feature, language))
    };
    let part = if reason.is_missing() {
        texts.dropped_out().to_owned()
    } else {
        language.decimal(reason.contribution * 100.0, 1).to_string()
    };
    Row {
        cells: vec![
            Cell::Words(fact_label(reason.feature.as_str(), language).into()),
            Cell::Words(side(reason.own.as_ref()).into()),
            Cell::Words(side(reason.theirs.as_ref()).into()),
            Cell::Number(part.into()),
        ],
        is_own: false,
    }
}

/// Facts in one line, with the numbers of their sources: "Population: 475,378 and 487,371; Median age: 36 (2015)".
pub(super) fn line<'r>(reasons: impl IntoIterator<Item = &'r Reason>, question: &BriefQuestion<'_>) -> Words {
    let (mut sentences, mut numbers) = (Vec::new(), Vec::new());
    for reason in reasons {
        sentences.push(sentence(reason, question.language));
        let known = [&reason.own, &reason.theirs].into_iter().flatten();
        numbers.extend(known.map(|known| question.footnotes.number(&source_of(known))));
    }
    numbers.sort_unstable();
    numbers.dedup();
    Words::from(sentences.join("; ")).with_sources(&numbers)
}

fn sentence(reason: &Reason, language: Language) -> String {
    let label = fact_label(reason.feature.as_str(), language);
    let (Some(own), Some(theirs)) = (&reason.own, &reason.theirs) else { return label };
    let (own_value, their_value) = (value(own, reason.feature, language), value(theirs, reason.feature, language));
    let values = if own_value == their_value { own_value } else { language.list([own_value, their_value]) };
    let year = theirs.year.map(|year| format!(" ({year})")).unwrap_or_default();
    format!("{label}: {values}{year}")
}

fn shown(known: &Known, feature: Feature, language: Language) -> String {
    format!("{} ({})", value(known, feature, language), where_from(known))
}

fn value(known: &Known, feature: Feature, language: Language) -> String {
    match &known.value {
        Value::Text(text) if feature == Feature::Role => Texts::new(language).role(text).to_string(),
        Value::Text(text) if feature == Feature::Country => country_name(text, language),
        Value::Text(text) => text.clone(),
        Value::Number(number) => {
            let is_percent = feature.as_str().ends_with("_percent") || feature == Feature::ShareOver65;
            let decimals = u8::from(number.abs() < 1_000.0 && number.fract() != 0.0);
            if is_percent {
                language.percent(number / 100.0, decimals).to_string()
            } else {
                language.decimal(*number, decimals).to_string()
            }
        }
    }
}

fn country_name(code: &str, language: Language) -> String {
    let country = code.parse().ok().and_then(|code| atlas::Atlas::get().country(code));
    country
        .map_or_else(|| code.to_owned(), |country| country.name_in(crate::network::atlas_language(language)).to_owned())
}

/// "GeoNames, 2020".
fn where_from(known: &Known) -> String {
    let source = source_of(known);
    known.year.map_or_else(|| source.clone(), |year| format!("{source}, {year}"))
}

/// Who says so.
pub(super) fn source_of(known: &Known) -> String {
    match &known.source {
        KnownFrom::Atlas(source) | KnownFrom::DerivedFrom(source) => source.name().to_owned(),
        KnownFrom::City(source) => source.clone(),
    }
}

/// The answer for the city that the reader typed.
pub(super) fn why_not(
    question: &BriefQuestion<'_>,
    likeness: &Likeness<'_>,
    selection: &Selection<'_>,
    members: &[City],
) -> Option<WhyNotAnswer> {
    let language = question.language;
    let texts = Texts::new(language);
    let typed = question.query.filled("why-not")?;
    let Some(place) = place_named(typed) else {
        let nearest = language.list(atlas::Atlas::get().nearest_names(typed, 3));
        return Some(WhyNotAnswer { notice: Notice::notable(texts.no_such_city(nearest, typed).to_string()) });
    };
    let found = likeness.why_not(place.id(), selection)?;
    let name = name_in(place, language);
    let is_member = members.iter().any(|city| city.place == place.id());
    let title = texts.why_not_title(&name).to_string();
    let notice = Notice { title: Some(title.into()), ..Notice::notable(explain(&found, &name, is_member, language)) };
    Some(WhyNotAnswer { notice })
}

/// Where it stands, what keeps it out, what would have to differ: one sentence each.
fn explain(found: &WhyNot, name: &str, is_member: bool, language: Language) -> Words {
    let texts = Texts::new(language);
    let mut sentences = Vec::new();
    if let (Some(rank), Some(comparison)) = (found.rank.filter(|_| is_member), found.comparison) {
        let percent = language.number(i64::from(likeness_percent(comparison.distance)));
        sentences.push(texts.its_rank(percent, language.number(rank)).to_string());
    }
    sentences.push(match &found.kept_out {
        None => texts.it_is_listed().to_owned(),
        Some(KeptOut::Itself) => texts.it_is_yours().to_owned(),
        Some(KeptOut::NotACandidate) => texts.not_a_member(name).to_string(),
        Some(KeptOut::NotComparable(features)) => texts.not_comparable(labels(features, language)).to_string(),
        Some(KeptOut::CountryIsFull(places)) => {
            let nearer = language.list(places.iter().map(|place| name_in(*place, language)));
            texts.country_is_full(nearer).to_string()
        }
        Some(KeptOut::BeyondLimit(last)) => texts.beyond_limit(name_in(last.place, language)).to_string(),
    });
    if let Some(features) = found.would_have_to_equal.as_ref().filter(|features| !features.is_empty()) {
        sentences.push(texts.would_have_to_equal(labels(features, language)).to_string());
    }
    sentences.join(" ").into()
}

fn labels(features: &[Feature], language: Language) -> String {
    language.list(features.iter().map(|feature| fact_label(feature.as_str(), language)))
}
