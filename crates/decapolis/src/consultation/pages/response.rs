//! How many answered, by region, live; who has not, for whoever may write to them; and the one mail in seven days.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{
    Button, Cell, CellHead, Column, EmptyState, Form, Lead, Link, Narrow, Row, SectionHead, Table, Words,
};
use kernel::form::{self, Filled, FormErrors};
use kernel::stop::Stop;
use kernel::time::Timestamp;
use kernel::web::{Answer, Fields, Visit};

use super::super::answering::{self, own_regions};
use super::super::loaded::{Opened, cities_of};
use super::super::model::{ConsultationId, Sheet, SheetState, State};
use super::super::rates::{Rate, Rates};
use super::super::texts::Texts;
use super::super::{demo, rules};
use super::{path_of, sheet_tag, trail};
use crate::network::{self, RegionId};

#[derive(Debug, Template)]
#[template(path = "consultation/templates/response.html")]
struct ResponsePage {
    lead: Lead,
    rates_head: SectionHead,
    rates: Table,
    nudge_head: SectionHead,
    nudge_sentence: String,
    nudge: Option<Form>,
    waiting_head: SectionHead,
    waiting: Table,
    nobody: Option<EmptyState>,
}

pub(in super::super) fn show(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let opened = Opened::watched(tx, visit)?;
    let texts = Texts::new(visit.language());
    let rates = Rates::load(tx, &opened, visit.language())?;
    let own = own_regions(tx, visit.actor()?)?;
    let waiting: Vec<&(Sheet, SheetState)> = rates
        .sheets
        .iter()
        .filter(|(sheet, state)| *state != SheetState::Signed && own.contains(&sheet.region))
        .collect();
    let (nudge, count) = nudge_form(tx, visit, &opened, &own)?;
    let page = ResponsePage {
        lead: Lead {
            trail: trail(visit, &opened.consultation),
            title: texts.response().into(),
            sentence: Some(response_sentence(&texts, &rates).into()),
            ..Lead::default()
        },
        rates_head: SectionHead::new("rates", texts.by_region()),
        rates: rates_table(visit, &rates, &own),
        nudge_head: SectionHead::new("nudge", texts.nudge_head()),
        nudge_sentence: texts.nudge_sentence(count).to_string(),
        nudge,
        nobody: waiting.is_empty().then(|| EmptyState { title: texts.all_answered().into(), ..EmptyState::default() }),
        waiting_head: SectionHead::new("waiting", texts.who_has_not()),
        waiting: waiting_table(tx, visit, &waiting)?,
    };
    visit.page(tx, texts.response(), page)
}

fn response_sentence(texts: &Texts, rates: &Rates) -> String {
    let total = rates.total();
    let signed = SheetState::ALL.iter().position(|state| *state == SheetState::Signed).map_or(0, |at| total[at]);
    texts.response_sentence(total.iter().sum::<usize>(), signed).to_string()
}

fn rates_table(visit: &Visit<'_>, rates: &Rates, own: &[RegionId]) -> Table {
    let texts = Texts::new(visit.language());
    let heads = SheetState::ALL.map(|state| Column::number(texts.sheet_state(state.code()).to_string()));
    let columns = [Column::new(texts.region())].into_iter().chain([Column::number(texts.asked_cities())]).chain(heads);
    // Who serves the whole network has no region of their own.
    let is_own = |region: RegionId| own.len() < rates.regions.len() && own.contains(&region);
    let row = |name: Words, counts: [usize; SheetState::ALL.len()], percent: f64, is_own: bool| {
        let number = |count: usize| Cell::Number(visit.language().number(count).to_string().into());
        let share = Cell::Number(visit.language().percent(percent, 0).to_string().into());
        let all = number(counts.iter().sum());
        let cells = [Cell::Words(name), all].into_iter().chain(counts.map(number)).chain([share]);
        Row { cells: cells.collect(), is_own }
    };
    let of_region = |rate: &Rate| {
        let name =
            if is_own(rate.region) { texts.your_region(rate.name.clone()).to_string() } else { rate.name.clone() };
        row(name.into(), rate.counts, rate.percent_signed(), is_own(rate.region))
    };
    let total = rates.total();
    let sum = Rate { region: kernel::id::Id::from_number(0), name: String::new(), counts: total };
    let last = row(texts.all_regions().into(), total, sum.percent_signed(), false);
    Table {
        id: "rates-table".into(),
        caption: texts.rates_caption().into(),
        columns: columns.chain([Column::number(texts.share_signed())]).collect(),
        rows: rates.regions.iter().map(of_region).chain([last]).collect(),
        narrow: Narrow::Scrolls,
    }
}

fn waiting_table(tx: &mut Tx<'_>, visit: &Visit<'_>, waiting: &[&(Sheet, SheetState)]) -> Result<Table, Stop> {
    let texts = Texts::new(visit.language());
    let sheets: Vec<Sheet> = waiting.iter().map(|(sheet, _)| sheet.clone()).collect();
    let names = network::names_of(tx, cities_of(&sheets), visit.language())?;
    let row = |(sheet, state): &&(Sheet, SheetState)| {
        let name = names.get(&sheet.city).cloned().unwrap_or_default();
        let nudged = (sheet.nudged_at > Timestamp::from_micros(0)).then(|| visit.day(sheet.nudged_at));
        let reason = sheet
            .declined
            .as_ref()
            .map(|declined| Words::written(declined.reason.clone(), Some(declined.language.code().into())));
        let link = Link::new(name, format!("/cities/{}", sheet.city));
        Row {
            cells: vec![
                Cell::Head(CellHead { link, note: reason, ..CellHead::default() }),
                Cell::Tag(sheet_tag(*state, visit.language())),
                nudged.map_or(Cell::Empty, |day| Cell::Words(day.into())),
            ],
            is_own: false,
        }
    };
    Ok(Table {
        id: "waiting-table".into(),
        caption: texts.waiting_caption().into(),
        columns: vec![Column::new(texts.city()), Column::new(texts.state()), Column::new(texts.nudged())],
        rows: waiting.iter().map(row).collect(),
        narrow: Narrow::Stacked,
    })
}

/// The form that writes to those who have not answered, and how many it would reach.
fn nudge_form(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    opened: &Opened,
    own: &[RegionId],
) -> Result<(Option<Form>, usize), Stop> {
    let texts = Texts::new(visit.language());
    if rules::may_nudge(opened.side, opened.state).is_err() || opened.state != State::Open {
        return Ok((None, 0));
    }
    let count = answering::nudgeable(tx, visit.actor()?, &opened.consultation, None)?.len();
    if count == 0 {
        return Ok((None, 0));
    }
    let regions = network::regions(tx, visit.language())?;
    let all = (own.len() > 1).then(|| (String::new(), texts.all_regions().to_owned()));
    let offered = regions.iter().filter(|region| own.contains(&region.id));
    let options = all.into_iter().chain(offered.map(|region| (region.id.to_string(), region.name.clone())));
    let (none, errors) = (Fields::default(), FormErrors::default());
    let which = Filled { typed: &none, errors: &errors }.select("region", texts.region(), options);
    let path = format!("{}/nudges", path_of(opened.consultation.id));
    let form = form::post(tx, visit, path, vec![which], vec![Button::submit(texts.nudge()).quiet()])?;
    Ok((Some(form), count))
}

pub(in super::super) fn nudge(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let id: ConsultationId = visit.param("consultation")?;
    let region = match visit.request.form.filled("region") {
        Some(region) => Some(region.parse().map_err(|_| Stop::Malformed("region"))?),
        None => None,
    };
    answering::nudge(tx, visit.actor()?, id, region)?;
    Ok(Answer::see_other(format!("{}/cities", path_of(id))))
}

/// The demo's consultation that is open.
pub(in super::super) fn example(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    Ok(demo::open(tx)?.map(|id| format!("{}/cities", path_of(id))))
}
