//! A city's points in words, and the word for where a bursary stands.

use kernel::design::{Cell, CellHead, Column, Link, Narrow, Row, Table, Tag, Tone, Words};
use kernel::language::Language;
use kernel::web::Visit;

use super::super::asked::{Asked, Line};
use super::super::model::State;
use super::super::texts::Texts;

pub(super) fn state_tag(state: State, language: Language) -> Tag {
    let tone = match state {
        State::Asked | State::SecondLook => Tone::Notable,
        State::Granted | State::TakenUp => Tone::Active,
        State::Settled => Tone::Done,
        State::Declined | State::GivenBack => Tone::Quiet,
    };
    Tag::new(Texts::new(language).state(state.code()).to_string(), tone)
}

/// "lower middle income 3, first time at a meeting of this series 2, ..."
pub(super) fn reasons(line: &Line, language: Language) -> String {
    let texts = Texts::new(language);
    language.list(line.parts.iter().map(|part| texts.part(part.code, part.points).to_string()))
}

/// Every city that asked, with its points and their parts. Only those who see all, and a city its own, have a way to what was
/// written.
pub(super) fn table(visit: &Visit<'_>, asked: &Asked, lines: &[Line], opens: impl Fn(&Line) -> bool) -> Table {
    let (texts, language) = (Texts::new(visit.language()), visit.language());
    let own = visit.actor.map(|actor| actor.home);
    let row = |line: &Line| {
        let path = if opens(line) { format!("/bursaries/{}", line.bursary.id) } else { String::new() };
        let label = Words::written(line.city.name_in(language).to_owned(), None);
        let binds = line.bursary.binds();
        let sum = match &asked.scheme {
            Some(scheme) if binds > 0 => Cell::Number(language.money(scheme.money(binds)).to_string().into()),
            _ => Cell::Empty,
        };
        Row {
            cells: vec![
                Cell::Head(CellHead {
                    link: Link { label, href: path.into() },
                    tag: Some(state_tag(line.bursary.state, language)),
                    note: None,
                }),
                Cell::Number(language.number(line.points()).to_string().into()),
                Cell::Words(reasons(line, language).into()),
                sum,
            ],
            is_own: Some(line.bursary.home) == own,
        }
    };
    Table {
        id: "asked".into(),
        caption: texts.order_caption().into(),
        columns: vec![
            Column::new(texts.city()),
            Column::number(texts.points()),
            Column::new(texts.why_points()),
            Column::number(texts.bound()),
        ],
        rows: lines.iter().map(row).collect(),
        narrow: Narrow::Stacked,
    }
}
