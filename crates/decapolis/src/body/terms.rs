//! Whose terms end soon: of posts, and of seats in bodies. For the secretariat and the chair of the network, in time for
//! an election or a letter to a city.

use std::collections::BTreeMap;

use askama::Template;
use kernel::circle::{CircleId, MEMBERS};
use kernel::db::Tx;
use kernel::design::{Cell, CellHead, Column, EmptyState, Lead, Link, Meta, MetaEntry, Narrow, Row, Table, Words};
use kernel::stop::{Fault, Stop};
use kernel::web::{Answer, Visit};

use super::model::{EndingSeat, NOTICE_DAYS};
use super::store;
use super::texts::Texts;
use crate::network::{self, EndingTerm};

#[derive(Debug, Template)]
#[template(path = "body/templates/terms.html")]
struct TermsPage {
    lead: Lead,
    nothing: Option<EmptyState>,
    tables: Vec<Table>,
}

/// What ends soon, the first to end first, for page and data.
pub(super) struct Terms {
    pub(super) terms: Vec<EndingTerm>,
    pub(super) seats: Vec<EndingSeat>,
}

impl Terms {
    pub(super) fn load(tx: &mut Tx<'_>) -> Result<Self, Fault> {
        let until = tx.now().plus_days(NOTICE_DAYS);
        Ok(Self { terms: network::terms_ending(tx, MEMBERS, until)?, seats: store::seats_ending(tx, until)? })
    }
}

/// Both lists.
pub(super) fn page(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let texts = Texts::new(visit.language());
    let Terms { terms, seats } = Terms::load(tx)?;
    let names = network::names_of_homes(tx, visit.language())?;
    let mut tables = Vec::new();
    if !terms.is_empty() {
        tables.push(terms_table(visit, &names, &terms));
    }
    if !seats.is_empty() {
        tables.push(seats_table(visit, &names, &seats));
    }
    let page = TermsPage {
        lead: Lead {
            trail: Meta(vec![MetaEntry::Link(Link::new(texts.bodies(), "/bodies"))]),
            title: texts.terms_ending().into(),
            sentence: Some(texts.terms_sentence(NOTICE_DAYS).to_string().into()),
            ..Lead::default()
        },
        nothing: tables.is_empty().then(|| EmptyState { title: texts.no_terms().into(), ..EmptyState::default() }),
        tables,
    };
    visit.page(tx, texts.terms_ending(), page)
}

/// What the reader's language calls the cities, by their circle.
type Names = BTreeMap<CircleId, String>;

fn post_words(title: &str, home: &str) -> Words {
    Words::written(format!("{title}, {home}"), None)
}

fn terms_table(visit: &Visit<'_>, names: &Names, terms: &[EndingTerm]) -> Table {
    let texts = Texts::new(visit.language());
    let row = |term: &EndingTerm| Row {
        cells: vec![
            Cell::Words(Words::written(term.holder.clone(), None)),
            Cell::Words(post_words(&term.title, names.get(&term.home_circle).unwrap_or(&term.home))),
            Cell::Words(visit.last_day(term.ends_at).into()),
        ],
        is_own: false,
    };
    Table {
        id: "terms-of-posts".into(),
        caption: texts.terms_of_posts(terms.len()).to_string().into(),
        columns: [texts.holder(), texts.post(), texts.last_day()].map(Column::new).into(),
        rows: terms.iter().map(row).collect(),
        narrow: Narrow::Stacked,
    }
}

fn seats_table(visit: &Visit<'_>, names: &Names, seats: &[EndingSeat]) -> Table {
    let texts = Texts::new(visit.language());
    let row = |seat: &EndingSeat| Row {
        cells: vec![
            Cell::Head(CellHead {
                link: Link {
                    label: Words::written(seat.body_name.clone(), None),
                    href: format!("/bodies/{}", seat.body).into(),
                },
                ..CellHead::default()
            }),
            Cell::Words(post_words(&seat.title, names.get(&seat.home).unwrap_or(&seat.home_name))),
            Cell::Words(visit.last_day(seat.ends_at).into()),
        ],
        is_own: false,
    };
    Table {
        id: "terms-of-seats".into(),
        caption: texts.terms_of_seats(seats.len()).to_string().into(),
        columns: [texts.body(), texts.post(), texts.last_day()].map(Column::new).into(),
        rows: seats.iter().map(row).collect(),
        narrow: Narrow::Stacked,
    }
}
