//! The lines of a budget and the sums by payer, as tables.

use kernel::design::{Cell, CellHead, Column, Link, Narrow, Row, Table, Tag, Tone, Words};
use kernel::language::{Currency, Language, Money};
use kernel::web::Visit;

use super::super::model::Line;
use super::super::sheet::Sheet;
use super::super::sums::{self, Sum};
use super::super::texts::Texts;
use crate::gift::Payer;

/// Who pays, in words: the kind, or its name and the kind.
pub(super) fn payer_in_words(payer: Payer, name: &str, language: Language) -> String {
    let kind = Texts::new(language).payer(payer.code()).to_string();
    if name.is_empty() { kind } else { language.with_home(name, &kind) }
}

fn number(language: Language, minor: i64, currency: Currency) -> Cell {
    Cell::Number(language.money(Money { minor, currency }).to_string().into())
}

fn head(label: Words, href: String, note: Option<Words>) -> CellHead {
    CellHead { link: Link { label, href: href.into() }, tag: None, note }
}

/// What is planned and spent, and by how much both differ: "over" where more was spent than planned.
fn amounts(language: Language, sum: Sum, currency: Currency) -> [Cell; 3] {
    [sum.planned, sum.spent, sum.deviation()].map(|minor| number(language, minor, currency))
}

fn columns(texts: Texts, first: &'static str) -> Vec<Column> {
    vec![
        Column::new(first),
        Column::new(texts.who_pays()),
        Column::number(texts.planned()),
        Column::number(texts.spent()),
        Column::number(texts.deviation()),
    ]
}

/// Every line; what is read from elsewhere leads to where it is kept.
pub(super) fn lines(visit: &Visit<'_>, sheet: &Sheet) -> Option<Table> {
    let texts = Texts::new(visit.language());
    let own = sheet.lines.iter().map(|line| own_row(visit, line));
    let rows: Vec<Row> = own.chain(bursaries_row(visit, sheet)).chain(gift_rows(visit, sheet)).collect();
    (!rows.is_empty()).then(|| Table {
        id: "lines-table".into(),
        caption: texts.lines_caption().into(),
        columns: columns(texts, texts.heading()),
        rows,
        narrow: Narrow::Stacked,
    })
}

fn own_row(visit: &Visit<'_>, line: &Line) -> Row {
    let (texts, language, said) = (Texts::new(visit.language()), visit.language(), &line.said);
    let note = Words::written(said.note.clone(), Some(line.language.code().into()));
    let label = texts.heading_name(said.heading.code()).to_string().into();
    let first = head(label, format!("/budget-lines/{}", line.id), (!said.note.is_empty()).then_some(note));
    let payer = Words::from(payer_in_words(said.payer, &said.payer_name, language));
    let sum = Sum { planned: said.planned, spent: said.spent };
    let cells = [Cell::Head(first), Cell::Words(payer)].into_iter().chain(amounts(language, sum, said.currency));
    Row { cells: cells.collect(), is_own: false }
}

fn bursaries_row(visit: &Visit<'_>, sheet: &Sheet) -> Option<Row> {
    let (texts, language) = (Texts::new(visit.language()), visit.language());
    let bound = sheet.bursaries.as_ref()?;
    let path = format!("/meetings/{}/bursary", sheet.meeting.id);
    let first = head(texts.bursaries().into(), path, Some(texts.read_from_bursaries().into()));
    let payer = payer_in_words(Payer::Network, "", language);
    let sum = Sum { planned: bound.pot.minor, spent: bound.bound.minor };
    let cells = [Cell::Head(first), Cell::Words(payer.into())];
    Some(Row { cells: cells.into_iter().chain(amounts(language, sum, bound.pot.currency)).collect(), is_own: false })
}

fn gift_rows(visit: &Visit<'_>, sheet: &Sheet) -> Vec<Row> {
    let (texts, language) = (Texts::new(visit.language()), visit.language());
    let row = |paid: &crate::gift::Paid| {
        let first = head(texts.for_people().into(), "/gifts".to_owned(), Some(texts.read_from_gifts().into()));
        let payer = Words::from(payer_in_words(paid.payer, &paid.payer_name, language));
        let spent = number(language, paid.sum.minor, paid.sum.currency);
        let cells = vec![Cell::Head(first), Cell::Words(payer), Cell::Empty, spent, Cell::Empty];
        Row { cells, is_own: false }
    };
    sheet.gifts.sums.iter().map(row).collect()
}

/// What each payer pays, and the whole in each currency.
pub(super) fn shares(visit: &Visit<'_>, sheet: &Sheet) -> Option<Table> {
    let (texts, language) = (Texts::new(visit.language()), visit.language());
    let counted = sheet.counted();
    let share = |((payer, name, currency), sum): (sums::Share, Sum)| {
        let label = Words::from(payer_in_words(payer, &name, language));
        sum_row(visit, head(label, String::new(), None), (sum, currency))
    };
    let whole = |(currency, sum): (Currency, Sum)| {
        sum_row(visit, head(texts.whole(currency.code()).to_string().into(), String::new(), None), (sum, currency))
    };
    let rows: Vec<Row> =
        sums::per_payer(&counted).into_iter().map(share).chain(sums::totals(&counted).into_iter().map(whole)).collect();
    let mut columns = columns(texts, texts.who_pays());
    columns.remove(1);
    (!rows.is_empty()).then(|| Table {
        id: "shares-table".into(),
        caption: texts.shares_caption().into(),
        columns,
        rows,
        narrow: Narrow::Stacked,
    })
}

/// Whoever spends more than was planned is marked, by a word and not by a colour alone.
fn sum_row(visit: &Visit<'_>, head: CellHead, (sum, currency): (Sum, Currency)) -> Row {
    let over = Tag::new(Texts::new(visit.language()).over(), Tone::Late);
    let tag = (sum.deviation() > 0).then_some(over);
    let cells = std::iter::once(Cell::Head(CellHead { tag, ..head }));
    Row { cells: cells.chain(amounts(visit.language(), sum, currency)).collect(), is_own: false }
}
