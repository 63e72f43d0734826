//! Pages that everybody reads: what is held of people, and how far the pages are made for all.

use askama::Template;
use kernel::capability::{PersonalData, Span};
use kernel::db::Tx;
use kernel::design::{Cell, Column, Lead, Narrow, Prose, Row, SectionHead, Table, Words};
use kernel::language::Language;
use kernel::stop::Stop;
use kernel::web::{Answer, Visit};

use super::texts::Texts;
use crate::capabilities;

/// Backups are kept for so many days; the operator's manual says so too (`docs/privacy.md`).
const BACKUP_DAYS: i64 = 35;

/// A heading with paragraphs, perhaps a table before them.
#[derive(Debug)]
pub(super) struct Part {
    pub(super) head: SectionHead,
    pub(super) table: Option<Table>,
    pub(super) prose: Prose,
}

impl Part {
    pub(super) fn new(id: &'static str, title: &'static str, paragraphs: Vec<Words>) -> Self {
        let head = SectionHead { id: id.into(), title: title.into(), ..SectionHead::default() };
        Self { head, table: None, prose: Prose(paragraphs) }
    }
}

#[derive(Debug, Template)]
#[template(path = "privacy/templates/parts.html")]
struct PartsPage {
    lead: Lead,
    parts: Vec<Part>,
}

pub(super) fn privacy(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let language = visit.language();
    let texts = Texts::new(language);
    let mut held = Part::new("held", texts.held_title(), vec![texts.held_nothing_else().into()]);
    held.table = Some(table_of(&capabilities::personal_data(), language));
    let parts = vec![
        held,
        Part::new("rights", texts.rights_title(), vec![texts.rights_export().into(), texts.rights_erase().into()]),
        Part::new(
            "elsewhere",
            texts.elsewhere_title(),
            vec![
                texts.elsewhere_none().into(),
                texts.elsewhere_cookie().into(),
                texts.elsewhere_backups(language.number(BACKUP_DAYS)).to_string().into(),
            ],
        ),
        Part::new(
            "not-promised",
            texts.not_promised_title(),
            vec![
                texts.not_promised_operator().into(),
                texts.not_promised_ballots().into(),
                texts.not_promised_posts().into(),
                texts.not_promised_mailbox().into(),
                texts.not_promised_mail().into(),
            ],
        ),
    ];
    page(tx, visit, texts.privacy_title(), texts.privacy_sentence(), parts)
}

pub(super) fn accessibility(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let texts = Texts::new(visit.language());
    let parts = vec![
        Part::new(
            "standard",
            texts.standard_title(),
            vec![texts.standard_sentence().into(), texts.standard_tests().into()],
        ),
        Part::new(
            "limits",
            texts.limits_title(),
            vec![texts.limits_written().into(), texts.limits_translations().into(), texts.limits_judged().into()],
        ),
        Part::new("tell-us", texts.tell_us_title(), vec![texts.tell_us_sentence().into()]),
    ];
    page(tx, visit, texts.accessibility_title(), texts.accessibility_sentence(), parts)
}

fn page(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    title: &'static str,
    sentence: &'static str,
    parts: Vec<Part>,
) -> Result<Answer, Stop> {
    let lead = Lead { title: title.into(), sentence: Some(sentence.into()), ..Lead::default() };
    visit.page(tx, title, PartsPage { lead, parts })
}

/// What is held, why, how long and from when: a row for each kind of data.
pub(super) fn table_of(parts: &[&PersonalData], language: Language) -> Table {
    let texts = Texts::new(language);
    Table {
        id: "held-table".into(),
        caption: texts.held_caption().into(),
        columns: [texts.column_what(), texts.column_why(), texts.column_how_long(), texts.column_since()]
            .map(Column::new)
            .into(),
        rows: parts.iter().map(|part| row(part, language)).collect(),
        narrow: Narrow::Stacked,
    }
}

fn row(part: &PersonalData, language: Language) -> Row {
    let texts = Texts::new(language);
    let span = match part.kept.span {
        Span::Days(days) => texts.days(i64::from(days)).to_string(),
        Span::Months(months) => texts.months(i64::from(months)).to_string(),
        Span::WithTheRecord => texts.with_the_record().to_owned(),
    };
    let words = |text: String| Cell::Words(text.into());
    Row {
        cells: vec![
            words((part.label)(language)),
            words((part.why)(language)),
            words(span),
            words((part.kept.since)(language)),
        ],
        is_own: false,
    }
}
