//! Sheets as they are printed: the question, how to fill it in, the statements with three boxes each, and a code of its own on each.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{Actions, Button, Cell, Column, Lead, Narrow, Notice, Prose, Row, SectionHead, Table, Words};
use kernel::language::Language;
use kernel::stop::Stop;
use kernel::web::{Answer, Status, Visit};

use super::super::loaded::Opened;
use super::super::pages::parts;
use super::super::texts::Texts;
use super::acts::Printed;

/// A box to be marked. Its number is what is typed in.
const BOXES: [&str; 3] = ["☐ 1", "☐ 2", "☐ 3"];

#[derive(Debug, Template)]
#[template(path = "conversation/templates/sheets.html")]
struct SheetsPage {
    lead: Lead,
    notice: Notice,
    language: &'static str,
    direction: &'static str,
    sheets: Vec<PrintedSheet>,
}

/// One sheet of the page.
#[derive(Debug)]
struct PrintedSheet {
    head: SectionHead,
    words: Prose,
    table: Table,
}

/// The sheets, in the language that was chosen, whatever the reader's is.
pub(super) fn page(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    (of, made): (&Opened, &Printed),
    language: Language,
) -> Result<Answer, Stop> {
    let texts = Texts::new(visit.language());
    let page = SheetsPage {
        lead: Lead {
            trail: parts::trail_below(visit, of),
            title: texts.on_paper().into(),
            actions: Actions(vec![Button::print(texts.print_codes())]),
            ..Lead::default()
        },
        notice: Notice::done(texts.sheets_shown_once()),
        language: language.code(),
        direction: language.direction(),
        sheets: made.sheets.iter().map(|sheet| printed(of, made, sheet, language)).collect(),
    };
    visit.page_with(tx, Status::Ok, texts.on_paper(), page)
}

fn printed(of: &Opened, made: &Printed, (number, code): &(i64, String), language: Language) -> PrintedSheet {
    let texts = Texts::new(language);
    let (_, what_changes, own) = made.conversation.shown();
    let title = Words::written(of.asker.clone(), None);
    let note = Some(texts.sheet_with_code(code.as_str(), *number).to_string().into());
    PrintedSheet {
        head: SectionHead { note, ..SectionHead::new(format!("sheet-{number}"), title) },
        words: Prose(vec![
            parts::question(&made.conversation),
            Words::written(what_changes.to_owned(), Some(own.code().into())),
            texts.sheet_how().into(),
            texts.sheet_kept().into(),
        ]),
        table: statements(made, *number, &texts),
    }
}

fn statements(made: &Printed, sheet: i64, texts: &Texts) -> Table {
    let row = |(number, one): (usize, &super::super::model::Statement)| {
        let boxes = BOXES.map(|mark| Cell::Words(mark.into()));
        let head = [Cell::Number(number.to_string().into()), Cell::Words(parts::words(one))];
        Row { cells: head.into_iter().chain(boxes).collect(), is_own: false }
    };
    Table {
        id: format!("statements-{sheet}").into(),
        caption: texts.all_statements().into(),
        columns: vec![
            Column::number(texts.statement_number()),
            Column::new(texts.statement()),
            Column::new(texts.agree()),
            Column::new(texts.disagree()),
            Column::new(texts.pass()),
        ],
        rows: (1..).zip(&made.statements).map(row).collect(),
        narrow: Narrow::Scrolls,
    }
}
