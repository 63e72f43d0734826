//! The page that shows what help flows where.

use askama::Template as Page;
use kernel::db::Tx;
use kernel::design::{
    Cell, CellHead, Column, Figure, Figures, Item, Items, Lead, Link, Narrow, Row, SectionHead, Table, Words,
};
use kernel::stop::Stop;
use kernel::web::{Answer, Visit};

use super::super::flow::{self, DAYS, Flow, Size};
use super::super::texts::Texts;
use super::templates::up;
use crate::network::{self, City, Region};

#[derive(Debug, Page)]
#[template(path = "support/templates/flow.html")]
struct FlowPage {
    lead: Lead,
    figures: Figures,
    between: Table,
    sizes: Table,
    lists: Vec<(SectionHead, Items)>,
}

/// Who helps whom.
pub(in crate::support) fn show(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let texts = Texts::new(visit.language());
    let flow = flow::load(tx)?;
    let regions = network::regions(tx, visit.language())?;
    let page = FlowPage {
        lead: Lead {
            trail: up(visit),
            title: texts.flow_title().into(),
            sentence: Some(texts.flow_sentence(DAYS).to_string().into()),
            ..Lead::default()
        },
        figures: figures(visit, &flow),
        between: between(visit, &flow, &regions),
        sizes: sizes(visit, &flow),
        lists: vec![
            (SectionHead::new("only-give", texts.only_give()), cities(visit, &flow.only_give)),
            (SectionHead::new("only-take", texts.only_take()), cities(visit, &flow.only_take)),
        ],
    };
    visit.page(tx, texts.flow_title(), page)
}

fn figures(visit: &Visit<'_>, flow: &Flow) -> Figures {
    let texts = Texts::new(visit.language());
    let days = |days: Option<f64>| match days {
        Some(days) => texts.days(days.round() as i64).to_string(),
        None => texts.not_known().to_owned(),
    };
    let figure = |name: &'static str, value: String| Figure { name: name.into(), value: value.into(), note: None };
    let helped: usize = flow.between.values().sum();
    Figures(vec![
        figure(texts.times_helped(), visit.language().number(helped).to_string()),
        figure(texts.days_to_say(), days(flow.days_to_say)),
        figure(texts.days_to_answer(), days(flow.days_to_answer)),
    ])
}

/// Regions that help, down; regions that are helped, across.
fn between(visit: &Visit<'_>, flow: &Flow, regions: &[Region]) -> Table {
    let texts = Texts::new(visit.language());
    let mut columns = vec![Column::new(texts.helps())];
    columns.extend(regions.iter().map(|region| Column::number(region.name.clone())));
    let row = |giver: &Region| {
        let link = Link::new(giver.name.clone(), format!("/regions/{}", giver.id));
        let mut cells = vec![Cell::Head(CellHead { link, tag: None, note: None })];
        cells.extend(regions.iter().map(|taker| {
            let count = flow.between.get(&(giver.id, taker.id)).copied().unwrap_or_default();
            Cell::Number(visit.language().number(count).to_string().into())
        }));
        Row { cells, is_own: false }
    };
    Table {
        id: "between".into(),
        caption: texts.between_regions().into(),
        columns,
        rows: regions.iter().map(row).collect(),
        narrow: Narrow::Scrolls,
    }
}

fn sizes(visit: &Visit<'_>, flow: &Flow) -> Table {
    let texts = Texts::new(visit.language());
    let row = |(size, share): (&Size, &flow::Share)| {
        let name = match size {
            Size::Town => texts.towns(),
            Size::Large => texts.large_cities(),
        };
        let number = |count: usize| Cell::Number(visit.language().number(count).to_string().into());
        let cells = vec![Cell::Words(Words::from(name)), number(share.cities), number(share.gave), number(share.took)];
        Row { cells, is_own: false }
    };
    Table {
        id: "sizes".into(),
        caption: texts.towns_and_large().into(),
        columns: vec![
            Column::new(texts.size()),
            Column::number(texts.cities()),
            Column::number(texts.gave()),
            Column::number(texts.took()),
        ],
        rows: flow.sizes.iter().map(row).collect(),
        narrow: Narrow::Stacked,
    }
}

fn cities(visit: &Visit<'_>, cities: &[City]) -> Items {
    let item = |city: &City| Item {
        title: Link::new(city.name_in(visit.language()).to_owned(), format!("/cities/{}", city.id)),
        ..Item::default()
    };
    Items(cities.iter().map(item).collect())
}
