//! Who comes to a visit, for who conducts the meeting: as a table to print and as a file. Both are made of the same rows.

use kernel::db::Tx;
use kernel::design::{Cell, CellHead, Column, Link, Narrow, Row, SectionHead, Table, Words};
use kernel::stop::Stop;
use kernel::web::{Answer, Status, Visit};

use super::super::acts::{self, Offered};
use super::super::guests::{self, Guest};
use super::super::model::Excursion;
use super::super::rules;
use super::super::texts::Texts;
use crate::network;

fn heads(texts: Texts) -> [&'static str; 4] {
    [texts.column_name(), texts.column_post(), texts.column_home(), texts.column_place()]
}

fn cells(visit: &Visit<'_>, guest: &Guest) -> [String; 4] {
    let texts = Texts::new(visit.language());
    let name = if guest.name.is_empty() { texts.vacant().to_owned() } else { guest.name.clone() };
    [name, guest.title.clone(), guest.home.clone(), guest.stands(visit.language())]
}

pub(super) fn table(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    offered: &Offered,
    excursion: &Excursion,
) -> Result<(SectionHead, Option<Table>), Stop> {
    let texts = Texts::new(visit.language());
    let guests = guests::of(tx, excursion, &offered.places, visit.language())?;
    let coming = guests.iter().filter(|guest| guest.number.is_some()).count();
    let head = SectionHead::new("who", texts.who_comes(coming).to_string());
    let row = |guest: &Guest| {
        let [name, title, home, stands] = cells(visit, guest);
        let link = Link { label: Words::written(name, None), href: "".into() };
        let written = |words: String| Cell::Words(Words::written(words, None));
        Row {
            cells: vec![
                Cell::Head(CellHead { link, ..CellHead::default() }),
                written(title),
                written(home),
                Cell::Words(stands.into()),
            ],
            is_own: guest.post == visit.reader(),
        }
    };
    let table = (!guests.is_empty()).then(|| Table {
        id: "who-table".into(),
        caption: texts.who_comes(coming).to_string().into(),
        columns: heads(texts).map(Column::new).into(),
        rows: guests.iter().map(row).collect(),
        narrow: Narrow::Stacked,
    });
    Ok((head, table))
}

/// The same rows for a spreadsheet.
pub(in crate::excursion) fn file(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let (offered, excursion) = acts::open(tx, visit.actor()?, visit.param("site_visit")?)?;
    rules::conducts(&offered.standing)?;
    let guests = guests::of(tx, &excursion, &offered.places, visit.language())?;
    let heads = heads(Texts::new(visit.language())).map(str::to_owned);
    let rows = guests.iter().map(|guest| cells(visit, guest));
    let file = network::write_csv(std::iter::once(heads).chain(rows));
    let answer = Answer::of("text/csv; charset=utf-8", Status::Ok, file.into_bytes());
    Ok(answer.with("content-disposition", "attachment; filename=\"site-visit.csv\""))
}
