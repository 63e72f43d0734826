//! Keeping a region: its names, its end.

use kernel::circle::RecordId;
use kernel::db::Tx;
use kernel::design::{Actions, Button, Items, Lead, Link, MetaEntry, SectionHead};
use kernel::form::{self, Filled, FormErrors};
use kernel::id::Id;
use kernel::language::Language;
use kernel::stop::Stop;
use kernel::web::{Answer, Visit};
use kernel::written;

use super::super::model::{Region, RegionId};
use super::super::texts::Texts;
use super::super::{invitation, known, rules};
use super::pages::{Section, StructurePage, again, way_up};
use super::{acts, forms, store};

/// Makes a region.
pub(in crate::network) fn add(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    match forms::parse_region(&visit.request.form, visit.language()) {
        Ok(names) => {
            let region = acts::add_region(tx, visit.actor()?, &names)?;
            Ok(Answer::see_other(format!("/regions/{region}/keep")))
        }
        Err(errors) => again(tx, visit, Filled { typed: &visit.request.form, errors: &errors }),
    }
}

fn region_here(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Region, Stop> {
    let id: RegionId = visit.param("region")?;
    let regions = known::regions(tx, visit.language())?;
    regions.iter().find(|region| region.id == id).cloned().ok_or(Stop::Missing)
}

pub(in crate::network) fn show(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let region = region_here(tx, visit)?;
    let names = written::of_record(tx, RecordId::from_number(region.id.number()))?;
    let named = |language: Language| {
        let versions = names.versions("name");
        let own = versions.iter().find(|version| version.language == language);
        own.map_or_else(String::new, |version| version.content.clone())
    };
    let mut typed = forms::present_names(named);
    if names.versions("name").is_empty() {
        // Taken from a list: it has the name of its circle only.
        typed = forms::present_names(
            |language| {
                if language == visit.language() { region.name.clone() } else { String::new() }
            },
        );
    }
    let page = draw(tx, visit, &region, Filled { typed: &typed, errors: &FormErrors::default() })?;
    visit.page(tx, title(visit, &region), page)
}

fn title(visit: &Visit<'_>, region: &Region) -> String {
    Texts::new(visit.language()).keep_region_title(&region.name).to_string()
}

fn draw(tx: &mut Tx<'_>, visit: &Visit<'_>, region: &Region, filled: Filled<'_>) -> Result<StructurePage, Stop> {
    let leave = rules::may_keep_network(visit.actor()?)?;
    let texts = Texts::new(visit.language());
    let path = format!("/regions/{}", region.id);
    let controls = forms::region_controls(filled, visit.language());
    let names = form::post(tx, visit, format!("{path}/names"), controls, vec![Button::submit(texts.save())])?;
    let mut sections = vec![Section {
        head: SectionHead::new("names", texts.region_names()),
        items: Items::default(),
        forms: vec![names],
    }];
    let has_cities = store::has_cities(tx, region.id)?;
    if rules::may_end_region(&leave, region, has_cities).is_ok() {
        let button = Button::submit(texts.end_region()).quiet();
        let end = form::post(tx, visit, format!("{path}/end"), Vec::new(), vec![button])?;
        let head = SectionHead::new("end", texts.end_region_title());
        sections.push(Section { head, items: Items::default(), forms: vec![end] });
    }
    let mut trail = way_up(visit);
    trail.0.push(MetaEntry::Link(Link::new(region.name.clone(), path)));
    let lead = Lead {
        trail,
        title: title(visit, region).into(),
        actions: Actions(invitation::link(visit, region.circle).into_iter().collect()),
        ..Lead::default()
    };
    Ok(StructurePage::of(visit, lead, sections))
}

pub(in crate::network) fn name(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let region = region_here(tx, visit)?;
    match forms::parse_region(&visit.request.form, visit.language()) {
        Ok(names) => acts::name_region(tx, visit.actor()?, &region, &names)?,
        Err(errors) => {
            let page = draw(tx, visit, &region, Filled { typed: &visit.request.form, errors: &errors })?;
            return visit.form_again(tx, title(visit, &region), page);
        }
    }
    Ok(Answer::see_other(format!("/regions/{}", region.id)))
}

pub(in crate::network) fn end(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let region = region_here(tx, visit)?;
    acts::end_region(tx, visit.actor()?, &region)?;
    Ok(Answer::see_other("/network"))
}

pub(in crate::network) fn example(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    let regions = known::regions(tx, Language::English)?;
    Ok(regions.first().map(|region| format!("/regions/{}/keep", region.id)))
}
