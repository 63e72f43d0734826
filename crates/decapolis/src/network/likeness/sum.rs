//! Why two cities are as alike as they are: one fact in words, and the whole sum of every fact compared.

use atlas::Atlas;
use kernel::capability::Footnotes;
use kernel::design::{Cell, Column, Narrow, Row, SectionHead, Table, Words};
use kernel::language::Language;
use peers::{Feature, Known, KnownFrom, Likeness, Reason, Value};

use super::super::facts::fact_label;
use super::super::model::{atlas_language, name_in};
use super::super::texts::Texts;
use super::table::likeness_percent;

/// Every fact compared between two cities, with its part of the distance.
#[derive(Debug)]
pub(crate) struct WholeSum {
    pub(crate) head: SectionHead,
    pub(crate) sum: Table,
}

/// The whole sum for the city that `asked`, a place id out of an address, names; nothing when it names none.
pub(crate) fn whole_sum(asked: &str, likeness: &Likeness<'_>, language: Language) -> Option<WholeSum> {
    let texts = Texts::new(language);
    let place = asked.parse().ok().and_then(|id| Atlas::get().place(id))?;
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
pub(super) fn line<'r>(
    reasons: impl IntoIterator<Item = &'r Reason>,
    footnotes: &Footnotes,
    language: Language,
) -> Words {
    let (mut sentences, mut numbers) = (Vec::new(), Vec::new());
    for reason in reasons {
        sentences.push(sentence(reason, language));
        let known = [&reason.own, &reason.theirs].into_iter().flatten();
        numbers.extend(known.map(|known| footnotes.number(&source_of(known))));
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
    format!("{label}: {values}{}", years(own.year, theirs.year))
}

/// From which year a fact is; where the two cities' are not of one year, both, in the order of the values.
fn years(own: Option<u16>, theirs: Option<u16>) -> String {
    match (own, theirs) {
        (Some(own), Some(theirs)) if own != theirs => format!(" ({own}, {theirs})"),
        (_, Some(year)) | (Some(year), None) => format!(" ({year})"),
        (None, None) => String::new(),
    }
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
    let country = code.parse().ok().and_then(|code| Atlas::get().country(code));
    country.map_or_else(|| code.to_owned(), |country| country.name_in(atlas_language(language)).to_owned())
}

/// "GeoNames, 2020".
fn where_from(known: &Known) -> String {
    let source = source_of(known);
    known.year.map_or_else(|| source.clone(), |year| format!("{source}, {year}"))
}

/// Who says so.
fn source_of(known: &Known) -> String {
    match &known.source {
        KnownFrom::Atlas(source) | KnownFrom::DerivedFrom(source) => source.name().to_owned(),
        KnownFrom::City(source) => source.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn facts_of_two_years_name_both_and_of_one_year_that_one() {
        let shown = [(Some(2015), Some(2015)), (Some(2015), Some(2020)), (None, Some(2020)), (None, None)];
        assert_eq!(shown.map(|(own, theirs)| years(own, theirs)), [" (2015)", " (2015, 2020)", " (2020)", ""]);
    }
}
