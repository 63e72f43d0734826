//! Parts of a practice's page: figures and cities as tables, sources as footnotes, and the facts in short.

use kernel::db::Tx;
use kernel::design::{
    Cell, CellHead, Column, Link, Narrow, Pair, Row, Source as DesignSource, Sources, SummaryList, Table, Tag, Words,
};
use kernel::language::{Currency, DateLength, Language, Money};
use kernel::post;
use kernel::stop::{Fault, Stop};
use kernel::time::Date;
use kernel::web::Visit;

use super::super::model::{CityOfPractice, Figure, Practice, Source};
use super::super::phrases::{city_name, stage_tag};
use super::super::texts::Texts;
use super::english;
use crate::network::{self, City, Standing};

/// Contacts named in short.
const CONTACTS_SHOWN: usize = 3;
/// Numbers below this are shown with their decimals.
const WITH_DECIMALS_MAX: f64 = 1_000.0;

pub(super) fn figures(figures: &[Figure], language: Language) -> Table {
    let texts = Texts::new(language);
    Table {
        id: "figures-table".into(),
        caption: texts.figures_table(figures.len()).to_string().into(),
        columns: vec![
            Column::new(texts.column_what()),
            Column::new(texts.column_kind()),
            Column { is_number: true, ..Column::new(texts.column_amount()) },
            Column::new(texts.column_year()),
        ],
        rows: figures.iter().map(|figure| figure_row(figure, language)).collect(),
        narrow: Narrow::Stacked,
    }
}

fn figure_row(figure: &Figure, language: Language) -> Row {
    let texts = Texts::new(language);
    // "areas (areas)" says nothing twice, and the currency says what money is counted in.
    let says_unit = figure.kind.is_cost() || figure.what.contains(&figure.unit);
    let what = if says_unit { figure.what.clone() } else { format!("{} ({})", figure.what, figure.unit) };
    let kind = texts.figure_kind(figure.kind.code()).to_string();
    let kind = match figure.grade {
        Some(grade) => format!("{kind}: {}", texts.evidence(grade.code())),
        None => kind,
    };
    let cells = vec![
        Cell::Words(english(&what).with_sources(&[mark(figure.source)])),
        Cell::Words(kind.into()),
        Cell::Number(amount(figure, language).into()),
        Cell::Words(year(figure.year, texts)),
    ];
    Row { cells, is_own: false }
}

/// Money with its currency, everything else as a number; its unit stands with what was counted.
fn amount(figure: &Figure, language: Language) -> String {
    let currency = figure.currency.as_deref().and_then(|code| code.parse::<Currency>().ok());
    if let Some(currency) = currency {
        let minor = figure.amount * 10_f64.powi(i32::from(currency.decimals()));
        return language.money(Money { minor: minor.round() as i64, currency }).to_string();
    }
    let decimals = if figure.amount.fract() == 0.0 || figure.amount.abs() >= WITH_DECIMALS_MAX { 0 } else { 2 };
    language.decimal(figure.amount, decimals).to_string()
}

/// Sources are counted from 0 in the database and from 1 on the page.
fn mark(source: i64) -> u16 {
    u16::try_from(source + 1).unwrap_or(u16::MAX)
}

fn year(year: Option<i64>, texts: Texts) -> Words {
    year.map_or_else(|| texts.not_known().into(), |year| year.to_string().into())
}

/// The cities that did it; those of the network lead to their pages.
pub(super) fn cities(tx: &mut Tx<'_>, cities: &[CityOfPractice], language: Language) -> Result<Table, Fault> {
    let texts = Texts::new(language);
    let mut rows = Vec::new();
    for city in cities {
        rows.push(city_row(network::city_at(tx, city.place)?, city, language));
    }
    Ok(Table {
        id: "cities-table".into(),
        caption: texts.cities_table(cities.len()).to_string().into(),
        columns: vec![
            Column::new(texts.column_city()),
            Column::new(texts.column_role()),
            Column::new(texts.column_since()),
            Column::new(texts.column_stage()),
        ],
        rows,
        narrow: Narrow::Stacked,
    })
}

fn city_row(known: Option<City>, city: &CityOfPractice, language: Language) -> Row {
    let texts = Texts::new(language);
    let name = city_name(city.place, language);
    let head = match known {
        Some(known) => Cell::Head(CellHead {
            link: Link::new(name, format!("/cities/{}", known.id)),
            tag: (known.standing == Standing::Active).then(|| Tag::active(texts.member())),
            note: None,
        }),
        None => Cell::Words(name.into()),
    };
    let role = Words::from(if city.is_origin { texts.where_it_is_from() } else { texts.took_it_up() });
    let marks: Vec<u16> = city.source.map(mark).into_iter().collect();
    let cells = vec![
        head,
        Cell::Words(role.with_sources(&marks)),
        Cell::Words(year(city.year, texts)),
        Cell::Tag(stage_tag(city.stage, language)),
    ];
    Row { cells, is_own: false }
}

pub(super) fn sources(sources: &[Source], language: Language) -> Sources {
    let texts = Texts::new(language);
    let source = |source: &Source| {
        let published = source.published.as_deref().map(|published| day(published, language));
        let published = published.unwrap_or_else(|| texts.undated().to_owned());
        let note = texts.source_note(published, &source.publisher, day(&source.read, language)).to_string();
        DesignSource {
            link: Link { label: Words::written(source.title.clone(), None), href: source.address.clone().into() },
            note: note.into(),
        }
    };
    Sources(sources.iter().map(source).collect())
}

/// A whole date as the language writes it; a year or a month as the source gives it.
fn day(date: &str, language: Language) -> String {
    let whole: Option<Date> = date.parse().ok();
    whole.map_or_else(|| date.to_owned(), |date| language.date(date, DateLength::Medium).to_string())
}

pub(super) fn summary(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    practice: &Practice,
    cities: &[CityOfPractice],
) -> Result<SummaryList, Stop> {
    let language = visit.language();
    let texts = Texts::new(language);
    let zone = visit.time_zone();
    let confirmed = practice.confirmed_at.map(|at| language.date(at.date_in(&zone), DateLength::Medium).to_string());
    let mut contacts = Vec::new();
    for city in cities.iter().filter(|city| city.contact.is_some()).take(CONTACTS_SHOWN) {
        let held = city.contact.map(|contact| post::by_id(tx, contact)).transpose()?.flatten();
        contacts.extend(held.map(|held| format!("{}, {}", held.title, city_name(city.place, language))));
    }
    let contact =
        if contacts.is_empty() { texts.not_known().into() } else { Words::written(contacts.join("; "), None) };
    let mut pairs = vec![Pair::new(texts.started(), year(practice.started, texts))];
    pairs.extend(practice.ended.map(|ended| Pair::new(texts.ended(), ended.to_string())));
    pairs.extend([
        Pair::new(texts.written_in(), practice.language.name_in(language)),
        Pair::new(texts.confirmed(), confirmed.map_or_else(|| texts.not_confirmed().into(), Words::from)),
        Pair::new(texts.newest_source_year(), year(practice.source_year, texts)),
        Pair::new(texts.contact(), contact),
    ]);
    Ok(SummaryList { pairs, is_in_rail: true })
}
