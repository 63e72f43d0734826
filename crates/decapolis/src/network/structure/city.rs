//! Adding a city by hand, and moving one to another region.

use atlas::{Atlas, Place};
use kernel::db::Tx;
use kernel::design::{
    Actions, Button, Control, Field, Form, Hidden, Items, Lead, Method, SectionHead, TextField, TextKind, Width,
};
use kernel::form::{self, Filled, FormErrors, Reading};
use kernel::stop::Stop;
use kernel::web::{Answer, Fields, Visit};

use super::super::model::{City, CityId, name_in};
use super::super::texts::Texts;
use super::super::{known, rules, store};
use super::pages::{Section, StructurePage, way_up};
use super::{acts, forms};

/// Places offered at once: beyond that one says more of the name.
const FOUND_MAX: usize = 8;

/// The form: which city, and then where it belongs and how it stands.
pub(in crate::network) fn new(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let page = draw(tx, visit, Filled { typed: &visit.request.query, errors: &FormErrors::default() })?;
    visit.page(tx, Texts::new(visit.language()).add_city(), page)
}

/// Those that a name may mean and that the network does not know yet.
fn found(tx: &mut Tx<'_>, typed: &str) -> Result<Vec<Place>, Stop> {
    let mut places: Vec<Place> = Vec::new();
    let hits = Atlas::get().search(typed, FOUND_MAX).into_iter().map(|hit| hit.place);
    for place in Atlas::get().named(typed).into_iter().chain(hits) {
        if !places.contains(&place) && known::city_at(tx, place.id())?.is_none() {
            places.push(place);
        }
    }
    places.truncate(FOUND_MAX);
    Ok(places)
}

fn draw(tx: &mut Tx<'_>, visit: &Visit<'_>, filled: Filled<'_>) -> Result<StructurePage, Stop> {
    let _leave = rules::may_keep_network(visit.actor()?)?;
    let texts = Texts::new(visit.language());
    let typed = filled.typed.get("city");
    let places = if typed.is_empty() { Vec::new() } else { found(tx, typed)? };
    let head = SectionHead::new("which", texts.which_city());
    let mut sections = vec![Section { head, items: Items::default(), forms: vec![search(visit, typed, &places)] }];
    let regions = known::regions(tx, visit.language())?;
    if !places.is_empty() && !regions.is_empty() {
        let controls = forms::city_controls(filled, (&places, &regions), visit.language());
        let mut form = form::post(tx, visit, "/cities", controls, vec![Button::submit(texts.add_city())])?;
        form.hidden.push(Hidden { name: "_city".into(), value: typed.to_owned().into() });
        let head = SectionHead::new("add", texts.how_it_stands());
        sections.push(Section { head, items: Items::default(), forms: vec![form] });
    }
    let sentence = if regions.is_empty() { texts.no_regions_yet() } else { texts.add_city_sentence() };
    let lead = Lead {
        trail: way_up(visit),
        title: texts.add_city().into(),
        sentence: Some(sentence.into()),
        ..Lead::default()
    };
    Ok(StructurePage::of(visit, lead, sections))
}

fn search(visit: &Visit<'_>, typed: &str, places: &[Place]) -> Form {
    let texts = Texts::new(visit.language());
    let nothing = (!typed.is_empty() && places.is_empty()).then(|| texts.no_such_city().into());
    let city = TextField {
        field: Field {
            hint: Some(texts.which_city_hint().into()),
            error: nothing,
            ..Field::new("city", texts.its_name())
        },
        value: typed.to_owned().into(),
        kind: TextKind::Words,
        width: Width::Medium,
        ..TextField::default()
    };
    Form {
        method: Method::Get,
        action: "/cities/new".into(),
        hidden: Vec::new(),
        controls: vec![Control::Text(city)],
        actions: Actions(vec![Button::submit(texts.find_city()).quiet()]),
    }
}

/// Adds it, and shows its page, on which its people are invited.
pub(in crate::network) fn add(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let regions = known::regions(tx, visit.language())?;
    let typed = &visit.request.form;
    let errors = match forms::parse_city(typed, &regions, visit.language()) {
        Ok(new) => match known::city_at(tx, new.place.id())? {
            None => {
                let city = acts::add_city(tx, visit.actor()?, &new)?;
                return Ok(Answer::see_other(format!("/cities/{city}")));
            }
            Some(_) => known_already(visit, new.place),
        },
        Err(errors) => errors,
    };
    let again = typed.clone().and("city", typed.get("_city"));
    let page = draw(tx, visit, Filled { typed: &again, errors: &errors })?;
    visit.form_again(tx, Texts::new(visit.language()).add_city(), page)
}

fn known_already(visit: &Visit<'_>, place: Place) -> FormErrors {
    let mut errors = FormErrors::default();
    let name = name_in(place, visit.language());
    errors.add("place", Texts::new(visit.language()).error_city_known(name));
    errors
}

/// On the page where a city is kept: the region that it belongs to.
pub(in crate::network) fn region_section(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    city: &City,
    errors: &FormErrors,
) -> Result<(SectionHead, Vec<Form>), Stop> {
    let texts = Texts::new(visit.language());
    let regions = known::regions(tx, visit.language())?;
    let typed = Fields::from([("region", city.region.to_string().as_str())]);
    let controls = vec![forms::region_control(Filled { typed: &typed, errors }, &regions, visit.language())];
    let button = Button::submit(texts.move_city()).quiet();
    let form = form::post(tx, visit, format!("/cities/{}/region", city.id), controls, vec![button])?;
    Ok((SectionHead::new("region-now", texts.column_region()), vec![form]))
}

/// Moves a city to another region.
pub(in crate::network) fn move_to_region(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let city = store::city(tx, visit.param::<CityId>("city")?)?;
    let _leave = rules::may_keep_network(visit.actor()?)?;
    let regions = known::regions(tx, visit.language())?;
    let mut reading = Reading::new(&visit.request.form, visit.language());
    let region = forms::read_region(&mut reading, &regions, &Texts::new(visit.language()));
    match reading.done(region) {
        Ok(region) => acts::move_city(tx, visit.actor()?, &city, region)?,
        Err(errors) => return super::super::keep::again(tx, visit, city.id, &errors),
    }
    Ok(Answer::see_other(format!("/cities/{}", city.id)))
}
