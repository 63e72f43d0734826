//! The tables of a map: a line a statement, a bar a group.

use kernel::design::{Cell, CellHead, Column, Likeness, Narrow, Row, Table, Words};
use kernel::web::Visit;

use super::super::regions::RegionShares;
use super::super::showing::{Agreed, Shown, ShownTally};
use super::super::texts::Texts;
use super::map::View;

/// Up to so many columns a row is a stack on a narrow screen.
const STACKED_MAX: usize = 5;

fn bar(visit: &Visit<'_>, percent: u8) -> Cell {
    let number = visit.language().percent(f64::from(percent) / 100.0, 0).to_string();
    Cell::Likeness(Likeness { percent, number: number.into() })
}

/// The same with its side: without it every number reads as agreement.
fn side(visit: &Visit<'_>, percent: u8, agrees: bool) -> Cell {
    let texts = Texts::new(visit.language());
    let share = visit.language().percent(f64::from(percent) / 100.0, 0).to_string();
    let number = if agrees { texts.share_agrees(share).to_string() } else { texts.share_disagrees(share).to_string() };
    Cell::Likeness(Likeness { percent, number: number.into() })
}

fn narrow(columns: &[Column]) -> Narrow {
    if columns.len() <= STACKED_MAX { Narrow::Stacked } else { Narrow::Scrolls }
}

/// How many of the least willing group, in words.
fn share_code(percent: u8) -> &'static str {
    match percent {
        90.. => "nearly-all",
        70.. => "most",
        _ => "more-than-half",
    }
}

/// What all say to a statement, in words: by the group that says it least.
pub(super) fn agreed_words(texts: &Texts, agreed: &Agreed) -> String {
    let share = share_code(agreed.by_group.iter().copied().min().unwrap_or(agreed.percent));
    match (agreed.by_group.is_empty(), agreed.agrees) {
        (false, true) => texts.every_group_agrees(share).to_string(),
        (false, false) => texts.every_group_disagrees(share).to_string(),
        (true, true) => texts.all_agree(share).to_string(),
        (true, false) => texts.all_disagree(share).to_string(),
    }
}

/// What all agree on, the most shared first; nothing where there is none.
pub(super) fn agreed(visit: &Visit<'_>, view: &View, shown: &Shown) -> Option<Table> {
    let texts = Texts::new(visit.language());
    let mut columns = vec![Column::new(texts.statement()), Column::new(texts.all_people())];
    columns.extend(shown.letters().into_iter().map(|letter| Column::new(texts.group(letter).to_string())));
    let rows: Vec<Row> = shown
        .agreed
        .iter()
        .map(|agreed| {
            let head = CellHead {
                link: view.link(agreed.statement),
                note: Some(agreed_words(&texts, agreed).into()),
                ..CellHead::default()
            };
            let bars = std::iter::once(agreed.percent).chain(agreed.by_group.iter().copied());
            let cells =
                std::iter::once(Cell::Head(head)).chain(bars.map(|percent| side(visit, percent, agreed.agrees)));
            Row { cells: cells.collect(), is_own: false }
        })
        .collect();
    (!rows.is_empty()).then(|| Table {
        id: "agreed-table".into(),
        caption: texts.agreed_caption().into(),
        narrow: narrow(&columns),
        columns,
        rows,
    })
}

/// What sets a group apart: the share on its side, and that of all others.
pub(super) fn apart(visit: &Visit<'_>, view: &View, shown: &Shown, place: usize) -> Option<Table> {
    let texts = Texts::new(visit.language());
    let letter = shown.letter(place);
    let name = texts.group(letter).to_string();
    // Beside two groups the others are the other one; people who are not on the map are in no column.
    let others = match shown.groups.len() {
        2 => texts.group(shown.letter(1 - place)).to_string(),
        _ => texts.all_others().to_owned(),
    };
    let columns = vec![Column::new(texts.statement()), Column::new(name), Column::new(others)];
    let rows: Vec<Row> = shown.groups[place]
        .apart
        .iter()
        .map(|apart| {
            let note = if apart.agrees { texts.agrees_more() } else { texts.disagrees_more() };
            let head = CellHead { link: view.link(apart.statement), note: Some(note.into()), ..CellHead::default() };
            let sides = [apart.percent, apart.others].map(|percent| side(visit, percent, apart.agrees));
            Row { cells: std::iter::once(Cell::Head(head)).chain(sides).collect(), is_own: false }
        })
        .collect();
    (!rows.is_empty()).then(|| Table {
        id: format!("apart-{}", letter.to_lowercase()).into(),
        caption: texts.apart_caption(letter).to_string().into(),
        narrow: narrow(&columns),
        columns,
        rows,
    })
}

/// How the people of each region are spread over the groups; nothing where that is not shown.
pub(super) fn regions(
    visit: &Visit<'_>,
    (shown, letters): (&[RegionShares], &[&'static str]),
    names: &[(i64, String)],
) -> Option<Table> {
    let texts = Texts::new(visit.language());
    let mut columns = vec![Column::new(texts.region())];
    columns.extend(letters.iter().map(|letter| Column::new(texts.group(*letter).to_string())));
    let row = |one: &RegionShares| {
        let name = names.iter().find(|(region, _)| Some(*region) == one.region).map(|(_, name)| name.clone());
        let name = name.map_or_else(|| texts.no_region().into(), |name| Words::written(name, None));
        let bars = one.percents.iter().map(|percent| bar(visit, *percent));
        Row { cells: std::iter::once(Cell::Words(name)).chain(bars).collect(), is_own: false }
    };
    (!shown.is_empty()).then(|| Table {
        id: "regions-table".into(),
        caption: texts.regions_caption().into(),
        narrow: narrow(&columns),
        columns,
        rows: shown.iter().map(row).collect(),
    })
}

/// How each group votes on one statement; nothing where nothing is said by group.
pub(super) fn by_group(visit: &Visit<'_>, shown: &Shown, tally: &ShownTally) -> Option<Table> {
    let texts = Texts::new(visit.language());
    let row = |(place, (agree, disagree)): (usize, &(u8, u8))| {
        let name = texts.group(shown.letter(place)).to_string();
        Row { cells: vec![Cell::Words(name.into()), bar(visit, *agree), bar(visit, *disagree)], is_own: false }
    };
    let columns = vec![Column::new(texts.group_column()), Column::new(texts.agree()), Column::new(texts.disagree())];
    (!tally.by_group.is_empty()).then(|| Table {
        id: "by-group".into(),
        caption: texts.by_group_caption().into(),
        narrow: narrow(&columns),
        columns,
        rows: tally.by_group.iter().enumerate().map(row).collect(),
    })
}
