//! The page with the network's name, its regions and the way to its cities.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{Actions, Button, ErrorSummary, Form, Item, Items, Lead, Link, Meta, MetaEntry, SectionHead};
use kernel::form::{self, Filled, FormErrors};
use kernel::setting::Network;
use kernel::stop::Stop;
use kernel::web::{Answer, Fields, Visit};

use super::super::model::{Region, Standing};
use super::super::texts::Texts;
use super::super::{directory, known, rules};
use super::{acts, forms};

/// A page of sections, each with what there is and the forms that change it.
#[derive(Debug, Template)]
#[template(path = "network/templates/structure.html")]
pub(super) struct StructurePage {
    summary: ErrorSummary,
    lead: Lead,
    sections: Vec<Section>,
}

#[derive(Debug)]
pub(super) struct Section {
    pub(super) head: SectionHead,
    pub(super) items: Items,
    pub(super) forms: Vec<Form>,
}

impl StructurePage {
    pub(super) fn of(visit: &Visit<'_>, lead: Lead, sections: Vec<Section>) -> Self {
        let errors = sections.iter().flat_map(|section| section.forms.iter().flat_map(Form::errors)).collect();
        Self { summary: ErrorSummary { language: visit.language(), errors }, lead, sections }
    }
}

/// The way up to the page of the network.
pub(super) fn way_up(visit: &Visit<'_>) -> Meta {
    let Meta(mut trail) = directory::way_up(visit.language());
    trail.push(MetaEntry::Link(Link::new(Texts::new(visit.language()).structure_title(), "/network")));
    Meta(trail)
}

pub(in crate::network) fn show(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let name = Network::load(tx)?.name;
    let (typed, none) = (Fields::from([("name", name.as_str())]), FormErrors::default());
    let filled = |typed| Filled { typed, errors: &none };
    let page = draw(tx, visit, filled(&typed), filled(&Fields::default()))?;
    visit.page(tx, Texts::new(visit.language()).structure_title(), page)
}

/// The page again, with what was typed for a new region.
pub(super) fn again(tx: &mut Tx<'_>, visit: &Visit<'_>, region: Filled<'_>) -> Result<Answer, Stop> {
    let name = Network::load(tx)?.name;
    let (typed, none) = (Fields::from([("name", name.as_str())]), FormErrors::default());
    let page = draw(tx, visit, Filled { typed: &typed, errors: &none }, region)?;
    visit.form_again(tx, Texts::new(visit.language()).structure_title(), page)
}

fn draw(tx: &mut Tx<'_>, visit: &Visit<'_>, name: Filled<'_>, region: Filled<'_>) -> Result<StructurePage, Stop> {
    let _leave = rules::may_keep_network(visit.actor()?)?;
    let texts = Texts::new(visit.language());
    let sections = vec![name_section(tx, visit, name)?, region_section(tx, visit, region)?, city_section(tx, visit)?];
    let lead = Lead {
        trail: directory::way_up(visit.language()),
        title: texts.structure_title().into(),
        sentence: Some(texts.structure_sentence().into()),
        actions: Actions(vec![
            Button::link(texts.add_city(), "/cities/new"),
            Button::link(texts.keep_topics(), "/network/topics").quiet(),
        ]),
        ..Lead::default()
    };
    Ok(StructurePage::of(visit, lead, sections))
}

fn name_section(tx: &mut Tx<'_>, visit: &Visit<'_>, filled: Filled<'_>) -> Result<Section, Stop> {
    let texts = Texts::new(visit.language());
    let controls = forms::name_controls(filled, visit.language());
    let form = form::post(tx, visit, "/network/name", controls, vec![Button::submit(texts.save()).quiet()])?;
    Ok(Section { head: SectionHead::new("name", texts.name_title()), items: Items::default(), forms: vec![form] })
}

fn region_section(tx: &mut Tx<'_>, visit: &Visit<'_>, filled: Filled<'_>) -> Result<Section, Stop> {
    let texts = Texts::new(visit.language());
    let regions = known::regions(tx, visit.language())?;
    let item = |region: &Region| Item {
        title: Link::new(region.name.clone(), format!("/regions/{}/keep", region.id)),
        ..Item::default()
    };
    let controls = forms::region_controls(filled, visit.language());
    let form = form::post(tx, visit, "/regions", controls, vec![Button::submit(texts.add_region()).quiet()])?;
    Ok(Section {
        head: SectionHead::new("regions", texts.regions_title()),
        items: Items(regions.iter().map(item).collect()),
        forms: vec![form],
    })
}

/// How many cities there are of each standing, with the way to them.
fn city_section(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Section, Stop> {
    let texts = Texts::new(visit.language());
    let mut items = Vec::new();
    for standing in Standing::ALL {
        let count = known::cities(tx, standing)?.len();
        let label = texts.standing(standing.code()).to_string();
        items.push(Item {
            title: Link::new(label, format!("/cities?standing={}", standing.code())),
            meta: Meta(vec![MetaEntry::Words(texts.cities_count(count).to_string().into())]),
            ..Item::default()
        });
    }
    Ok(Section { head: SectionHead::new("cities", texts.directory_title()), items: Items(items), forms: Vec::new() })
}

pub(in crate::network) fn name(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    match forms::parse_name(&visit.request.form, visit.language()) {
        Ok(name) => acts::name_network(tx, visit.actor()?, &name)?,
        Err(errors) => {
            let filled = Filled { typed: &visit.request.form, errors: &errors };
            let region = Filled { typed: &Fields::default(), errors: &FormErrors::default() };
            let page = draw(tx, visit, filled, region)?;
            return visit.form_again(tx, Texts::new(visit.language()).structure_title(), page);
        }
    }
    Ok(Answer::see_other("/network"))
}
