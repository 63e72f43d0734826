//! Regions: who heads them, their cities and open needs; and what a president has to see.

use std::collections::BTreeSet;
use std::sync::Arc;

use askama::Template;
use kernel::db::Tx;
use kernel::design::{
    Actions, Button, Cell, CellHead, Column, Item, Items, Lead, Link, Meta, MetaEntry, Narrow, People, Row,
    SectionHead, Table, Words,
};
use kernel::language::{DateLength, Language};
use kernel::post::{self, Function, HeldPost};
use kernel::stop::Stop;
use kernel::web::{Answer, Visit};

use super::activity::{Activity, QUIET_DAYS};
use super::model::{City, CityId, Region, RegionId};
use super::pages::person_card;
use super::texts::Texts;
use super::{directory, invitation, known, rules, store};
use crate::inquiry;
use crate::need::{self, SharedNeed};
use crate::support;

/// Terms that end within so many days are listed, in time for an election.
pub(super) const TERM_DAYS: i64 = 90;

/// Open needs of all regions among which those of one are sought, the newest first.
const NEEDS_SOUGHT: i64 = 1_000;
/// Needs on the page of a region.
const NEEDS_SHOWN: usize = 50;

#[derive(Debug, Template)]
#[template(path = "network/templates/regions.html")]
struct RegionsPage {
    lead: Lead,
    head: SectionHead,
    regions: Items,
}

/// All regions.
pub(super) fn list(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let texts = Texts::new(visit.language());
    let regions = known::regions(tx, visit.language())?;
    let activity = Activity::of_last(tx, QUIET_DAYS)?;
    let item = |region: &Region| {
        let own = activity.of_region(region.id);
        let mut meta =
            vec![MetaEntry::Words(texts.cities_count(activity.of_region(region.id).count()).to_string().into())];
        if visit.actor.is_some_and(|actor| rules::oversees(actor, region)) {
            let quiet = own.filter(|member| !activity.is_active(member)).count();
            meta.push(MetaEntry::Words(texts.quiet_count(quiet, QUIET_DAYS).to_string().into()));
        }
        Item {
            title: Link::new(region.name.clone(), format!("/regions/{}", region.id)),
            meta: Meta(meta),
            ..Item::default()
        }
    };
    let page = RegionsPage {
        lead: Lead {
            trail: directory::way_up(visit.language()),
            title: texts.regions_title().into(),
            ..Lead::default()
        },
        head: SectionHead { id: "regions".into(), title: texts.directory_title().into(), ..SectionHead::default() },
        regions: Items(regions.iter().map(item).collect()),
    };
    visit.page(tx, texts.regions_title(), page)
}

#[derive(Debug, Template)]
#[template(path = "network/templates/region.html")]
struct RegionPage {
    lead: Lead,
    people_head: SectionHead,
    people: People,
    oversight: Option<OversightPart>,
    needs_head: SectionHead,
    needs: Items,
    support_head: SectionHead,
    support: Items,
    cities: Table,
}

/// What those who head the region have to see.
pub(super) struct Oversight {
    pub(super) quiet: Vec<City>,
    pub(super) terms: Vec<store::EndingTerm>,
}

/// The same, drawn.
#[derive(Debug)]
struct OversightPart {
    quiet_head: SectionHead,
    quiet: Table,
    terms_head: SectionHead,
    terms: Table,
    questions_head: SectionHead,
    questions: Items,
}

/// What page and data of a region are made of, as far as the reader may read.
pub(super) struct RegionView {
    pub(super) regions: Arc<Vec<Region>>,
    pub(super) region: Region,
    pub(super) members: Vec<City>,
    /// For whoever is signed in.
    pub(super) heads: Vec<HeldPost>,
    pub(super) needs: Vec<SharedNeed>,
    /// For those who head it.
    pub(super) oversight: Option<Oversight>,
}

impl RegionView {
    pub(super) fn load(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Self, Stop> {
        let id = visit.param::<RegionId>("region")?;
        let regions = known::regions(tx, visit.language())?;
        let region = regions.iter().find(|region| region.id == id).ok_or(Stop::Missing)?.clone();
        let activity = Activity::of_last(tx, QUIET_DAYS)?;
        let members: Vec<City> = activity.of_region(id).map(|member| member.city.clone()).collect();
        let mut heads = if visit.actor.is_some() { post::at_home_in(tx, region.circle)? } else { Vec::new() };
        heads.retain(|held| matches!(held.function, Function::President | Function::Deputy));
        let oversees = visit.actor.is_some_and(|actor| rules::oversees(actor, &region));
        let oversight = if oversees { Some(Oversight::load(tx, &region, &activity)?) } else { None };
        let mut needs = need::shared_with_members(tx, visit.reader(), NEEDS_SOUGHT)?;
        let own: BTreeSet<CityId> = members.iter().map(|city| city.id).collect();
        needs.retain(|need| own.contains(&need.city));
        needs.truncate(NEEDS_SHOWN);
        Ok(Self { regions, region, members, heads, needs, oversight })
    }
}

impl Oversight {
    fn load(tx: &mut Tx<'_>, region: &Region, activity: &Activity) -> Result<Self, Stop> {
        let until = tx.now().plus_days(TERM_DAYS);
        let terms = store::terms_ending(tx, region.circle, until)?;
        let quiet = activity.of_region(region.id).filter(|member| !activity.is_active(member));
        Ok(Self { quiet: quiet.map(|member| member.city.clone()).collect(), terms })
    }
}

/// One region.
pub(super) fn show(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let texts = Texts::new(visit.language());
    let view = RegionView::load(tx, visit)?;
    let questions = match view.oversight {
        Some(_) => inquiry::waiting_in_region(tx, visit, view.region.id)?,
        None => Vec::new(),
    };
    let cities: Vec<_> = view.members.iter().map(|city| city.id).collect();
    let page = RegionPage {
        lead: Lead {
            trail: Meta(vec![MetaEntry::Link(Link::new(texts.regions_title(), "/regions"))]),
            title: view.region.name.clone().into(),
            sentence: Some(texts.cities_count(view.members.len()).to_string().into()),
            actions: Actions(
                visit
                    .actor
                    .filter(|actor| rules::keeps_standing(actor))
                    .map(|_| Button::link(texts.keep_region(), format!("/regions/{}/keep", view.region.id)).quiet())
                    .into_iter()
                    .chain(invitation::link(visit, view.region.circle))
                    .collect(),
            ),
            ..Lead::default()
        },
        people_head: head("people", texts.people_of_region()),
        people: People(view.heads.iter().map(|held| person_card(held, visit)).collect()),
        oversight: view.oversight.as_ref().map(|oversight| oversight_part(oversight, questions, visit)),
        needs_head: head("needs", texts.open_needs()),
        needs: Items(view.needs.iter().map(|need| need_item(need, &view.members, visit)).collect()),
        support_head: head("support", texts.peer_support()),
        support: support::shown_by(tx, visit, &cities)?,
        cities: cities_table(&view.members, &view.regions, visit),
    };
    visit.page(tx, view.region.name, page)
}

fn head(id: &'static str, title: &'static str) -> SectionHead {
    SectionHead { id: id.into(), title: title.into(), ..SectionHead::default() }
}

fn need_item(need: &SharedNeed, members: &[City], visit: &Visit<'_>) -> Item {
    let city = members.iter().find(|city| city.id == need.city);
    let city = city.map_or_else(String::new, |city| city.name_in(visit.language()).to_owned());
    Item {
        title: Link {
            label: Words::written(need.words.clone(), Some(need.language.code().into())),
            href: need.path.clone().into(),
        },
        meta: Meta(vec![MetaEntry::Words(city.into())]),
        ..Item::default()
    }
}

fn cities_table(members: &[City], regions: &[Region], visit: &Visit<'_>) -> Table {
    let texts = Texts::new(visit.language());
    Table {
        id: "cities".into(),
        caption: texts.members_table().into(),
        columns: vec![
            Column::new(texts.column_city()),
            Column::new(texts.column_country()),
            Column::new(texts.column_region()),
            Column::number(texts.column_population()),
        ],
        rows: members.iter().map(|city| directory::row(city, regions, visit.language())).collect(),
        narrow: Narrow::Stacked,
    }
}

fn oversight_part(oversight: &Oversight, questions: Vec<Item>, visit: &Visit<'_>) -> OversightPart {
    let language = visit.language();
    let texts = Texts::new(language);
    let quiet_row = |city: &City| Row {
        cells: vec![
            Cell::Head(CellHead {
                link: Link::new(city.name_in(language).to_owned(), format!("/cities/{}", city.id)),
                ..CellHead::default()
            }),
            Cell::Head(CellHead {
                link: Link::new(
                    texts.note_call_with(city.name_in(language)).to_string(),
                    format!("/cities/{}/calls", city.id),
                ),
                ..CellHead::default()
            }),
        ],
        is_own: false,
    };
    let term_row = |term: &store::EndingTerm| Row {
        cells: vec![
            Cell::Words(Words::written(term.holder.clone(), None)),
            Cell::Words(Words::written(format!("{}, {}", term.title, term.home), None)),
            Cell::Words(language.date(term.ends_at.date_in(&visit.time_zone()), DateLength::Long).to_string().into()),
        ],
        is_own: false,
    };
    OversightPart {
        quiet_head: head("quiet", texts.went_quiet()),
        quiet: Table {
            id: "quiet-cities".into(),
            caption: texts.quiet_caption(QUIET_DAYS).to_string().into(),
            columns: vec![Column::new(texts.column_city()), Column::new(texts.column_next())],
            rows: oversight.quiet.iter().map(quiet_row).collect(),
            narrow: Narrow::Stacked,
        },
        questions_head: head("questions", texts.waiting_questions()),
        questions: Items(questions),
        terms_head: head("terms", texts.terms_ending()),
        terms: Table {
            id: "ending-terms".into(),
            caption: texts.terms_caption(TERM_DAYS).to_string().into(),
            columns: vec![
                Column::new(texts.column_holder()),
                Column::new(texts.column_post()),
                Column::new(texts.column_until()),
            ],
            rows: oversight.terms.iter().map(term_row).collect(),
            narrow: Narrow::Stacked,
        },
    }
}

pub(super) fn example(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    let regions = known::regions(tx, Language::English)?;
    Ok(regions.first().map(|region| format!("/regions/{}", region.id)))
}
