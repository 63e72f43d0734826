//! The forms with which the network itself is kept, read into types.

use atlas::{Atlas, Place, PlaceId};
use kernel::design::{Answer, ChoiceGroup, Control, Field, HowMany};
use kernel::form::{Filled, FormErrors, NAME_MAX, Reading, WORDS_MAX};
use kernel::language::Language;
use kernel::web::Fields;

use super::super::model::{Region, RegionId, Standing, name_in};
use super::super::texts::Texts;

/// The fields of a region's names, in the order of [`Language::ALL`].
const NAMES: [&str; 4] = ["name_en", "name_es", "name_fr", "name_ar"];

/// What a region is called, in one language at the least.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct RegionNames([String; 4]);

impl RegionNames {
    /// Empty where it has none in that language.
    pub(super) fn in_language(&self, language: Language) -> &str {
        let at = Language::ALL.iter().position(|known| *known == language).unwrap_or_default();
        &self.0[at]
    }

    pub(super) fn first(&self) -> &str {
        self.0.iter().find(|name| !name.is_empty()).map_or("", String::as_str)
    }
}

/// A city that the network does not know yet.
#[derive(Debug)]
pub(super) struct NewCity {
    pub(super) place: Place,
    pub(super) region: RegionId,
    pub(super) standing: Standing,
    pub(super) reason: String,
}

pub(super) fn name_controls(filled: Filled<'_>, language: Language) -> Vec<Control> {
    let texts = Texts::new(language);
    vec![filled.line_hinted("name", texts.network_name(), texts.network_name_hint())]
}

pub(super) fn parse_name(form: &Fields, language: Language) -> Result<String, FormErrors> {
    let mut reading = Reading::new(form, language);
    let name = reading.words("name", NAME_MAX, Texts::new(language).error_network_name());
    reading.done(Some(name))
}

/// A field for the name in each language, the reader's first.
pub(super) fn region_controls(filled: Filled<'_>, reader: Language) -> Vec<Control> {
    let texts = Texts::new(reader);
    let mut languages: Vec<(Language, &str)> = Language::ALL.into_iter().zip(NAMES).collect();
    languages.sort_by_key(|(language, _)| *language != reader);
    let control = |(language, name): (Language, &'static str)| {
        let label = texts.region_name_in(language.name_in(reader)).to_string();
        let field = Field { error: filled.errors.of(name), ..Field::new(name, label) };
        Control::Text(kernel::design::TextField {
            field,
            value: filled.typed.get(name).to_owned().into(),
            ..kernel::design::TextField::default()
        })
    };
    languages.into_iter().map(control).collect()
}

pub(super) fn present_names(names: impl Fn(Language) -> String) -> Fields {
    let each = Language::ALL.into_iter().zip(NAMES);
    each.fold(Fields::default(), |fields, (language, name)| fields.and(name, &names(language)))
}

pub(super) fn parse_region(form: &Fields, reader: Language) -> Result<RegionNames, FormErrors> {
    let mut reading = Reading::new(form, reader);
    let names = RegionNames(NAMES.map(|name| reading.words_if_any(name, NAME_MAX)));
    if names.first().is_empty() {
        let own = Language::ALL.into_iter().zip(NAMES).find(|(language, _)| *language == reader);
        reading.fail(own.map_or(NAMES[0], |(_, name)| name), Texts::new(reader).error_region_name());
    }
    reading.done(Some(names))
}

/// Where a city belongs.
pub(super) fn region_control(filled: Filled<'_>, regions: &[Region], language: Language) -> Control {
    let texts = Texts::new(language);
    let none = (String::new(), texts.choose().to_owned());
    let regions = regions.iter().map(|region| (region.id.to_string(), region.name.clone()));
    filled.select("region", texts.column_region(), std::iter::once(none).chain(regions))
}

pub(super) fn read_region(reading: &mut Reading<'_>, regions: &[Region], texts: &Texts) -> Option<RegionId> {
    let chosen: Option<RegionId> = reading.get("region").parse().ok();
    let known = chosen.filter(|chosen| regions.iter().any(|region| region.id == *chosen));
    if known.is_none() {
        reading.fail("region", texts.error_region());
    }
    known
}

/// Which of the places that were found, how it stands, and where it belongs.
pub(super) fn city_controls(
    filled: Filled<'_>,
    (places, regions): (&[Place], &[Region]),
    language: Language,
) -> Vec<Control> {
    let texts = Texts::new(language);
    let is_chosen = |place: &Place| filled.typed.get("place") == place.id().to_string() || places.len() == 1;
    let choice = |place: &Place| Answer::new(place.id().to_string(), described(*place, language), is_chosen(place));
    let place = ChoiceGroup {
        field: Field { error: filled.errors.of("place"), ..Field::new("place", texts.which_one()) },
        choices: places.iter().map(choice).collect(),
        count: HowMany::One,
    };
    let standings = Standing::ALL.map(|standing| (standing.code().to_owned(), standing_name(standing, &texts)));
    vec![
        Control::Choice(place),
        region_control(filled, regions, language),
        filled.select("standing", texts.column_standing(), standings),
        filled.line_hinted("reason", texts.reason(), texts.city_reason_hint()),
    ]
}

fn standing_name(standing: Standing, texts: &Texts) -> String {
    texts.standing(standing.code()).to_string()
}

/// "Kansas City, Missouri, United States".
fn described(place: Place, language: Language) -> String {
    let country = place.country().name_in(super::super::atlas_language(language));
    let division = place.division().map(|division| division.name.to_owned());
    let parts = [Some(name_in(place, language)), division, Some(country.to_owned())];
    parts.into_iter().flatten().collect::<Vec<String>>().join(", ")
}

pub(super) fn parse_city(form: &Fields, regions: &[Region], language: Language) -> Result<NewCity, FormErrors> {
    let texts = Texts::new(language);
    let mut reading = Reading::new(form, language);
    let place = reading.get("place").parse().ok().and_then(|number| Atlas::get().place(PlaceId::new(number)));
    if place.is_none() {
        reading.fail("place", texts.error_place());
    }
    let region = read_region(&mut reading, regions, &texts);
    let standing = reading.choice("standing", Standing::from_code, texts.error_standing());
    let reason = reading.words("reason", WORDS_MAX, texts.error_reason());
    let read = place.zip(region).zip(standing);
    reading.done(read.map(|((place, region), standing)| NewCity { place, region, standing, reason }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_region_has_a_name_in_one_language_at_the_least() {
        let read = |fields: &[(&str, &str)]| {
            let form = fields.iter().fold(Fields::default(), |form, (name, typed)| form.and(name, typed));
            parse_region(&form, Language::French)
        };
        let names = read(&[("name_fr", " Le Nord "), ("name_ar", "الشمال")]).expect("a name");
        assert_eq!((names.first(), names.in_language(Language::English)), ("Le Nord", ""));
        let errors = read(&[("name_en", " ")]).expect_err("no name");
        assert!(errors.of("name_fr").is_some(), "beside the field that the reader sees first");
    }

    #[test]
    fn a_city_is_added_with_place_region_standing_and_reason() {
        let errors = parse_city(&Fields::from([("place", "1")]), &[], Language::English).expect_err("nothing");
        let wrong = ["place", "region", "standing", "reason"].map(|field| errors.of(field).is_some());
        assert_eq!(wrong, [true; 4]);
    }
}
