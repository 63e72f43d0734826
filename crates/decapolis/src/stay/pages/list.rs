//! One list of what guests need, as a page and as a file.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{
    Actions, Button, Cell, CellHead, Column, EmptyState, Lead, Link, Narrow, Pair, Row, SectionHead, SummaryList,
    Table, Words,
};
use kernel::stop::Stop;
use kernel::web::{Answer, Status, Visit};

use super::super::lists::{self, Guests, List, Sheet};
use super::super::texts::Texts;
use crate::forum::{self, SeatId};
use crate::network;

#[derive(Debug, Template)]
#[template(path = "stay/templates/list.html")]
struct ListPage {
    lead: Lead,
    counts_head: SectionHead,
    counts: SummaryList,
    table: Option<Table>,
    nothing: Option<EmptyState>,
}

fn load(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<(Guests, List), Stop> {
    let guests = Guests::load(tx, visit.actor()?, visit.param("meeting")?, visit.language())?;
    let list = List::from_code(visit.param::<String>("list")?.as_str()).ok_or(Stop::Missing)?;
    Ok((guests, list))
}

pub(in crate::stay) fn page(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let (guests, list) = load(tx, visit)?;
    let texts = Texts::new(visit.language());
    let sheet = lists::sheet(tx, &guests, list, visit.language())?;
    let title = texts.list_name(list.code()).to_string();
    let file = format!("/meetings/{}/lists/{}/file.csv", guests.meeting.id, list.code());
    let is_empty = sheet.rows.is_empty();
    let page = ListPage {
        lead: Lead {
            trail: forum::trail(visit, &guests.meeting),
            title: title.clone().into(),
            sentence: Some(texts.list_sentence(list.code()).to_string().into()),
            actions: Actions(vec![
                Button::link(texts.as_file(), file),
                Button::print(texts.print()),
                Button::link(texts.who_answered(), format!("/meetings/{}/lists", guests.meeting.id)).quiet(),
            ]),
            ..Lead::default()
        },
        counts_head: SectionHead::new("counts", texts.counted()),
        counts: SummaryList { pairs: counts(visit, &guests, list), is_in_rail: false },
        table: (!is_empty).then(|| table(&title, sheet, list)),
        nothing: is_empty.then(|| EmptyState {
            title: texts.nobody_on_list().into(),
            sentence: texts.nobody_on_list_sentence().into(),
            ..EmptyState::default()
        }),
    };
    visit.page(tx, title, page)
}

/// What a kitchen and a hotel ask first.
fn counts(visit: &Visit<'_>, guests: &Guests, list: List) -> Vec<Pair> {
    let (texts, language) = (Texts::new(visit.language()), visit.language());
    let number = |count: usize| language.number(count).to_string();
    match list {
        List::Dinner => {
            let diets = guests.diets();
            let pair = |(diet, count): &(super::super::model::Diet, usize)| {
                Pair::new(texts.diet(diet.code()).to_string(), number(*count))
            };
            diets.iter().map(pair).collect()
        }
        List::Hotel => {
            let nights: i64 = guests.said().map(|(_, said)| said.nights).sum();
            let rooms = guests.said().filter(|(_, said)| said.nights > 0).count();
            let nights = language.number(nights).to_string();
            vec![Pair::new(texts.rooms(), number(rooms)), Pair::new(texts.nights(), nights)]
        }
        List::Access | List::Letters | List::Pictures => Vec::new(),
    }
}

fn table(title: &str, sheet: Sheet, list: List) -> Table {
    let row = |(seat, cells): (SeatId, Vec<String>)| {
        let path = if list == List::Letters { format!("/meeting-seats/{seat}/letter") } else { String::new() };
        let cell = |(at, words): (usize, String)| match at {
            0 => {
                let link = Link { label: Words::written(words, None), href: path.clone().into() };
                Cell::Head(CellHead { link, ..CellHead::default() })
            }
            _ if words.is_empty() => Cell::Empty,
            _ => Cell::Words(Words::written(words, None)),
        };
        Row { cells: cells.into_iter().enumerate().map(cell).collect(), is_own: false }
    };
    Table {
        id: "list".into(),
        caption: title.to_owned().into(),
        columns: sheet.heads.into_iter().map(Column::new).collect(),
        rows: sheet.rows.into_iter().map(row).collect(),
        narrow: Narrow::Stacked,
    }
}

/// The same rows for a spreadsheet.
pub(in crate::stay) fn file(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let (guests, list) = load(tx, visit)?;
    let Sheet { heads, rows } = lists::sheet(tx, &guests, list, visit.language())?;
    let heads: Vec<String> = heads.into_iter().map(str::to_owned).collect();
    let file = network::write_csv(std::iter::once(heads).chain(rows.into_iter().map(|(_, cells)| cells)));
    let answer = Answer::of("text/csv; charset=utf-8", Status::Ok, file.into_bytes());
    Ok(answer.with("content-disposition", format!("attachment; filename=\"{}.csv\"", list.code())))
}
