//! Selecting people: the filters in the address, whom they mean now, who is left out and why.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{
    Actions, Button, Cell, Column, Form, Hidden, Lead, Link, Meta, MetaEntry, Method, Narrow, People, Person, Row,
    SectionHead, Table, Words,
};
use kernel::form;
use kernel::language::Language;
use kernel::stop::Stop;
use kernel::web::{Answer, Visit};

use super::model::LetterId;
use super::pages::head;
use super::people::{self, Chosen, LeftOut, Resolved};
use super::selection::Selection;
use super::texts::Texts;
use super::{controls, rules};

/// People shown of all that are meant.
const SAMPLE: usize = 6;
/// Names shown of those left out for one reason.
const NAMES: usize = 5;

#[derive(Debug, Template)]
#[template(path = "letter/templates/people.html")]
struct PeoplePage {
    lead: Lead,
    filter: Form,
    sample_head: SectionHead,
    sample: People,
    take: Option<Form>,
    left_head: SectionHead,
    left_out: Option<Table>,
    nobody_left_out: Option<Words>,
}

/// The selection in the address, as it is now. With `_letter` it is that draft's; `_template` is carried on.
pub(super) fn show(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let texts = Texts::new(visit.language());
    let scope = rules::may_write(visit.actor()?)?.scope;
    let query = &visit.request.query;
    let selection = Selection::of_query(query);
    let letter: Option<LetterId> = query.filled("_letter").map(str::parse).transpose()?;
    let resolved = people::resolve(tx, scope, &selection)?;
    let (people, cities) = (resolved.people.len(), resolved.city_count());
    let hidden = ["_letter", "_template"].into_iter().filter_map(|name| {
        query.filled(name).map(|value| Hidden { name: name.into(), value: value.to_owned().into() })
    });
    let filter = Form {
        action: "/letters/people".into(),
        method: Method::Get,
        hidden: hidden.collect(),
        controls: controls::filters(tx, visit, scope, &selection)?,
        actions: Actions(vec![Button::submit(texts.show_people()).quiet()]),
    };
    let take = match letter.filter(|_| people > 0) {
        Some(letter) => {
            let path = format!("/letters/{letter}/selection?{}", selection.to_query());
            Some(form::post(tx, visit, path, Vec::new(), vec![Button::submit(texts.take_selection())])?)
        }
        None => None,
    };
    let page = PeoplePage {
        lead: Lead {
            trail: Meta(vec![MetaEntry::Link(Link::new(texts.title(), "/letters"))]),
            title: texts.select_title().into(),
            sentence: Some(texts.people_in_cities(cities, people).to_string().into()),
            actions: Actions(if letter.is_none() && people > 0 {
                vec![write_to(visit, &selection)]
            } else {
                Vec::new()
            }),
            ..Lead::default()
        },
        filter,
        sample_head: head("sample", texts.sample()),
        sample: People(sample(&resolved).into_iter().map(|chosen| card(chosen, visit.language())).collect()),
        take,
        left_head: head("left-out", texts.left_out()),
        left_out: left_out(&resolved, visit.language()),
        nobody_left_out: resolved.left_out.is_empty().then(|| texts.nobody_left_out().into()),
    };
    visit.page(tx, texts.select_title(), page)
}

fn write_to(visit: &Visit<'_>, selection: &Selection) -> Button {
    let texts = Texts::new(visit.language());
    let template = visit.request.query.filled("_template").map(|id| format!("&_template={id}")).unwrap_or_default();
    Button::link(texts.write_to_them(), format!("/letters/new?{}{template}", selection.to_query()))
}

/// Some of the people, spread over the whole list.
fn sample(resolved: &Resolved) -> Vec<&Chosen> {
    let step = resolved.people.len().div_ceil(SAMPLE).max(1);
    resolved.people.iter().step_by(step).collect()
}

fn card(chosen: &Chosen, language: Language) -> Person {
    Person {
        name: Words::written(chosen.held.name.clone(), None),
        post: language.with_home(&chosen.held.title, chosen.home_in(language)).into(),
        languages: Some(chosen.held.language.own_name().into()),
        ..Person::default()
    }
}

/// Why, how many, and who the first are.
fn left_out(resolved: &Resolved, language: Language) -> Option<Table> {
    let texts = Texts::new(language);
    let row = |reason: LeftOut| {
        let people = resolved.left_out_for(reason);
        let names = people.iter().take(NAMES).map(|chosen| chosen.held.name.clone());
        let names = language.list(names.collect::<Vec<_>>()).to_string();
        (!people.is_empty()).then(|| Row {
            cells: vec![
                Cell::Words(texts.left_out_because(reason.code()).to_string().into()),
                Cell::Number(language.number(people.len() as i64).to_string().into()),
                Cell::Words(Words::written(names, None)),
            ],
            is_own: false,
        })
    };
    (!resolved.left_out.is_empty()).then(|| Table {
        id: "left-out-table".into(),
        caption: texts.left_out_caption().into(),
        columns: vec![
            Column::new(texts.column_reason()),
            Column::number(texts.column_people()),
            Column::new(texts.column_first()),
        ],
        rows: LeftOut::ALL.into_iter().filter_map(row).collect(),
        narrow: Narrow::Stacked,
    })
}
