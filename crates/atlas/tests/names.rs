//! The reviewed names of cities: complete for the demo and for capitals, and each one known to GeoNames.

use std::collections::BTreeSet;

use atlas::{Atlas, Country, Language, Place, PlaceId, fold};

/// Rows of `data/names.tsv`: the place and its names in the order of [`Language::ALL`].
fn reviewed() -> Vec<(Place, Vec<&'static str>)> {
    let lines = include_str!("../data/names.tsv").lines().skip(1);
    lines
        .map(|line| line.split_once('\t').expect("an id, then names"))
        .map(|(id, names)| (place(id), names.split('\t').collect()))
        .collect()
}

fn place(id: &str) -> Place {
    let id: PlaceId = id.parse().expect("ids are numbers");
    Atlas::get().place(id).unwrap_or_else(|| panic!("{id} is not in the atlas"))
}

#[test]
fn every_reviewed_city_has_four_names_once() {
    let rows = reviewed();
    let ids: Vec<PlaceId> = rows.iter().map(|(place, _)| place.id()).collect();
    assert!(ids.is_sorted_by(|a, b| a < b), "ascending, none twice");
    for (place, names) in rows {
        assert_eq!(Language::ALL.map(|language| place.name_in(language)).as_slice(), names, "{place:?}");
    }
}

/// GeoNames has no such form here, or only a misspelt one; these are the exemplar cities of Unicode CLDR 48.
const FROM_CLDR: [(u32, &str); 15] = [
    (379_252, "الخرطوم"),
    (785_842, "سكوبي"),
    (1_221_874, "Dusambé"),
    (2_110_257, "تاراوا"),
    (2_110_394, "فونافوتي"),
    (2_113_779, "ماجورو"),
    (2_389_853, "بانغوي"),
    (2_422_465, "Conakri"),
    (2_422_465, "كوناكري"),
    (2_993_458, "موناكو"),
    (3_042_030, "فادوز"),
    (3_168_070, "سان مارينو"),
    (3_441_575, "مونتفيديو"),
    (3_492_908, "سانتو دومينغو"),
    (3_703_443, "مدينة بنما"),
];

/// Neither has a form in this language (Trikala's in GeoNames is Ottoman, Kingston's Persian, the Vatican's French one
/// names the state): the usual Arabic transcription, and the usual French name.
const TRANSCRIBED: [(u32, &str); 18] = [
    (252_664, "تريكالا"),
    (426_272, "غيتيغا"),
    (588_335, "تارتو"),
    (1_255_364, "سورت"),
    (1_282_027, "ماليه"),
    (1_692_192, "كيزون سيتي"),
    (2_081_986, "باليكير"),
    (2_135_171, "بورت فيلا"),
    (3_489_854, "كينغستون"),
    (3_576_022, "سانت جونز"),
    (3_579_925, "سانت جورجز"),
    (4_032_402, "نوكو ألوفا"),
    (4_140_963, "واشنطن"),
    (6_611_854, "نايبيداو"),
    (6_691_831, "Cité du Vatican"),
    (6_691_831, "مدينة الفاتيكان"),
    (7_626_461, "يارين"),
    (8_063_361, "نغرولمود"),
];

#[test]
fn reviewed_names_are_among_those_of_geonames() {
    let mut unknown = BTreeSet::new();
    for (place, names) in reviewed() {
        let known: BTreeSet<String> = place.names().map(fold).collect();
        let missing = names.into_iter().filter(|name| !known.contains(&fold(name)));
        unknown.extend(missing.map(|name| (place.id().number(), name)));
    }
    assert_eq!(unknown, FROM_CLDR.into_iter().chain(TRANSCRIBED).collect());
}

/// Where the demo network lives, as people would name its cities.
const DEMO: [&str; 60] = [
    "Kansas City MO",
    "Boston",
    "Seattle",
    "San Antonio",
    "Chattanooga",
    "Wilson NC",
    "Toronto",
    "Montréal",
    "Medellín",
    "Bogotá",
    "Buenos Aires",
    "Montevideo",
    "Curitiba",
    "São Paulo",
    "Recife",
    "Mexico City",
    "Guadalajara",
    "Leeds",
    "Dublin",
    "Amsterdam",
    "Eindhoven",
    "Ghent",
    "Mechelen",
    "Helsinki",
    "Tampere",
    "Tallinn",
    "Tartu",
    "Vienna",
    "Hamburg",
    "Barcelona, Spain",
    "Madrid",
    "Viladecans",
    "Lisbon",
    "Milan",
    "Bologna",
    "Lyon",
    "Nantes",
    "Paris",
    "Trikala",
    "Gdańsk",
    "Amman",
    "Tunis",
    "Sousse",
    "Rabat",
    "Dubai",
    "Cairo",
    "Nairobi",
    "Kigali",
    "Cape Town",
    "Durban",
    "Accra",
    "Dakar",
    "Singapore",
    "Seoul",
    "Taipei",
    "Melbourne",
    "Wellington",
    "Surat",
    "Bandung",
    "Quezon City",
];

#[test]
fn every_demo_city_is_reviewed_in_four_languages() {
    let reviewed: BTreeSet<PlaceId> = reviewed().into_iter().map(|(place, _)| place.id()).collect();
    for query in DEMO {
        let place = Atlas::get().named(query)[0];
        assert!(reviewed.contains(&place.id()), "{query} is {place:?}");
    }
}

#[test]
fn arabic_names_are_written_in_arabic() {
    for (place, names) in reviewed() {
        assert!(names[3].chars().any(|letter| ('\u{0621}'..='\u{064a}').contains(&letter)), "{place:?}");
    }
}

/// Territories whose capital has no Arabic form in GeoNames or CLDR, or is not in the atlas.
const NOT_REVIEWED: &str = "AQ AX BL BV CC CK FK FO GS HK HM IO JE MF MO MP PM RE SJ TC TF TK UM YT AI";

#[test]
fn every_capital_is_reviewed_in_four_languages() {
    let reviewed: BTreeSet<PlaceId> = reviewed().into_iter().map(|(place, _)| place.id()).collect();
    let is_reviewed = |country: &Country| {
        let mut capitals = country.capitals.iter().flat_map(|name| Atlas::get().named_in(country.code, name));
        capitals.any(|place| reviewed.contains(&place.id()))
    };
    let missing: BTreeSet<&str> = Atlas::get()
        .countries()
        .iter()
        .filter(|country| !is_reviewed(country))
        .map(|country| country.code.as_str())
        .collect();
    assert_eq!(missing, NOT_REVIEWED.split(' ').collect());
}
