//! On the page "Whom to invite next": each region with how many of its cities come, of how many that should; and the form.

use std::sync::Arc;

use kernel::db::Tx;
use kernel::design::{Button, Cell, CellHead, Column, Form, Link, Narrow, Row, SectionHead, Table, Words};
use kernel::form::{self, Filled, FormErrors, Reading};
use kernel::language::Language;
use kernel::stop::Stop;
use kernel::web::{Answer, Fields, Visit};

use super::super::super::forms::SEATS_MAX;
use super::super::super::model::Meeting;
use super::super::super::seat::Seat;
use super::super::super::texts::Texts;
use super::super::super::{acts, store as meetings};
use super::{Standing, aim, may_aim, of_meeting};
use crate::network::{self, Region, RegionId};

/// What the page shows of regions.
#[derive(Debug)]
pub(in crate::forum::proposals) struct Drawn {
    pub(in crate::forum::proposals) head: SectionHead,
    /// Nothing where no region is aimed at and no city was thought of.
    pub(in crate::forum::proposals) table: Option<Table>,
    /// Nothing once the meeting is over.
    pub(in crate::forum::proposals) form: Option<Form>,
}

pub(in crate::forum::proposals) fn draw(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    (meeting, seats): (&Meeting, &[Seat]),
    filled: Filled<'_>,
) -> Result<Drawn, Stop> {
    let texts = Texts::new(visit.language());
    let regions = network::regions(tx, visit.language())?;
    let standings = of_meeting(tx, meeting, seats)?;
    let leave = acts::may_conduct(tx, visit.actor()?, meeting)?;
    let form = match may_aim(&leave, tx.now()) {
        Ok(_) => {
            let choices = regions.iter().map(|region| (region.id.to_string(), region.name.clone()));
            let controls = vec![
                filled.select("region", texts.target_region(), choices),
                filled.short("wanted", texts.cities_wanted(), texts.cities_wanted_hint()),
            ];
            let path = format!("/meetings/{}/targets", meeting.id);
            Some(form::post(tx, visit, path, controls, vec![Button::submit(texts.set_target()).quiet()])?)
        }
        Err(_) => None,
    };
    let note = Some(texts.regions_note().into());
    Ok(Drawn {
        head: SectionHead { note, ..SectionHead::new("regions", texts.regions_at_meeting()) },
        table: (!standings.is_empty()).then(|| table(visit.language(), &regions, &standings)),
        form,
    })
}

fn table(language: Language, regions: &Arc<Vec<Region>>, standings: &[(RegionId, Standing)]) -> Table {
    let texts = Texts::new(language);
    let name = |id: RegionId| regions.iter().find(|region| region.id == id).map(|region| region.name.clone());
    let row = |(id, standing): &(RegionId, Standing)| {
        let of_wanted = |count: usize| match standing.wanted {
            Some(wanted) => texts.of_wanted(count, wanted).to_string(),
            None => language.number(count as i64).to_string(),
        };
        Row {
            cells: vec![
                Cell::Head(CellHead {
                    link: Link::new(name(*id).unwrap_or_default(), format!("/regions/{id}")),
                    ..CellHead::default()
                }),
                Cell::Number(of_wanted(standing.coming).into()),
                Cell::Number(language.number(standing.asked as i64).to_string().into()),
                Cell::Number(language.number(standing.proposed as i64).to_string().into()),
                Cell::Number(of_wanted(standing.thought_of()).into()),
            ],
            is_own: false,
        }
    };
    Table {
        id: "regions-table".into(),
        caption: Words::from(texts.regions_caption()),
        columns: vec![
            Column::new(texts.target_region()),
            Column::number(texts.cities_come()),
            Column::number(texts.cities_asked()),
            Column::number(texts.cities_proposed()),
            Column::number(texts.cities_in_all()),
        ],
        rows: standings.iter().map(row).collect(),
        narrow: Narrow::Stacked,
    }
}

/// Says how many cities of a region should come.
pub(in crate::forum) fn set(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let actor = visit.actor()?;
    let meeting = acts::readable(tx, actor, visit.param("meeting")?)?;
    let leave = acts::may_conduct(tx, actor, &meeting)?;
    let _ = may_aim(&leave, tx.now())?;
    let regions = network::regions(tx, visit.language())?;
    match parse(&visit.request.form, &meeting, &regions, visit.language()) {
        Ok(target) => {
            aim(tx, &leave, target)?;
            kernel::audit::record(tx, "region_target_set", actor.person, actor.post, meetings::record(meeting.id))?;
        }
        Err(errors) => return super::super::again(tx, visit, &errors),
    }
    Ok(Answer::see_other(format!("/meetings/{}/proposals", meeting.id)))
}

/// Reads a region and how many of its cities should come: no more than the meeting takes of one.
fn parse(
    form: &Fields,
    meeting: &Meeting,
    regions: &[Region],
    language: Language,
) -> Result<(RegionId, i64), FormErrors> {
    let texts = Texts::new(language);
    let mut reading = Reading::new(form, language);
    let known: Option<RegionId> = form.get("region").parse().ok();
    let region = known.filter(|id| regions.iter().any(|region| region.id == *id));
    if region.is_none() {
        reading.fail("region", texts.error_target_region());
    }
    let wanted = reading.count("wanted", 0..=SEATS_MAX);
    let most = meeting.per_region.unwrap_or(meeting.seats).min(meeting.seats);
    if wanted.is_some_and(|wanted| wanted > most) {
        reading.fail("wanted", texts.error_target(most));
    }
    reading.done(region.zip(wanted))
}
