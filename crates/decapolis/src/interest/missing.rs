//! Who has not declared yet: for the secretariat and the chair, so that they can ask.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{Cell, Column, Lead, Link, Meta, MetaEntry, Narrow, Row, Table, Words};
use kernel::stop::Stop;
use kernel::web::{Answer, Visit};

use super::model::Undeclared;
use super::store;
use super::texts::Texts;

#[derive(Debug, Template)]
#[template(path = "interest/templates/missing.html")]
struct MissingPage {
    lead: Lead,
    people: Table,
}

/// Holders of members' posts who said neither that they have ties nor that they have none; the first 200, by city.
pub(super) fn page(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let texts = Texts::new(visit.language());
    let people = store::undeclared(tx)?;
    let row = |one: &Undeclared| Row {
        cells: [&one.home_name, &one.post_title, &one.name]
            .map(|words| Cell::Words(Words::written(words.clone(), None)))
            .into(),
        is_own: false,
    };
    let page = MissingPage {
        lead: Lead {
            trail: Meta(vec![MetaEntry::Link(Link::new(texts.interests(), "/interests"))]),
            title: texts.missing().into(),
            sentence: Some(texts.missing_sentence().into()),
            ..Lead::default()
        },
        people: Table {
            id: "undeclared".into(),
            caption: texts.people_count(people.len()).to_string().into(),
            columns: [texts.column_home(), texts.column_post(), texts.column_holder()].map(Column::new).into(),
            rows: people.iter().map(row).collect(),
            narrow: Narrow::Stacked,
        },
    };
    visit.page(tx, texts.missing(), page)
}
