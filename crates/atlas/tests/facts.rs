//! What the atlas knows of single cities, checked against the sources by eye.

use atlas::{
    Atlas, CountryCode, Fact, FactId, FactValue, IncomeGroup, Language, OfficialStatus, Place, PlaceId, Scope, Source,
};

fn city(name: &str) -> Place {
    Atlas::get().named(name)[0]
}

fn number(id: FactId, value: f64, year: Option<u16>, source: Source) -> Option<Fact> {
    Some(Fact { id, value: FactValue::Number(value), year, source, scope: id.definition().scope })
}

#[test]
fn a_place_knows_where_and_when_it_is() {
    let place = Atlas::get().place(PlaceId::new(3_674_962)).unwrap();
    assert_eq!((place.name(), place.country().name_in(Language::Ar)), ("Medellín", "كولومبيا"));
    assert_eq!((place.latitude(), place.longitude(), place.time_zone()), (6.245, -75.57151, "America/Bogota"));
    assert_eq!((place.division().unwrap().name.as_str(), place.climate()), ("Antioquia", Some("Cfb")));
}

#[test]
fn the_latest_value_of_a_country_is_taken() {
    let lyon = city("Lyon");
    assert_eq!(lyon.fact(FactId::ShareOver65), number(FactId::ShareOver65, 22.5419, Some(2025), Source::WorldBank));
    assert_eq!(lyon.fact(FactId::Broadband), number(FactId::Broadband, 48.9252, Some(2024), Source::WorldBank));
}

#[test]
fn the_factbook_fills_what_the_world_bank_lacks() {
    let taipei = city("Taipei");
    assert_eq!(taipei.fact(FactId::Broadband), number(FactId::Broadband, 25.0, None, Source::Factbook));
    assert_eq!(taipei.fact(FactId::GdpPerHead), None);
}

#[test]
fn city_values_belong_to_the_city_alone() {
    let median_age = |query| city(query).fact(FactId::MedianAge);
    assert_eq!(median_age("Kansas City KS"), number(FactId::MedianAge, 33.4, Some(2015), Source::UsCensus));
    assert_eq!(median_age("Kansas City MO"), None);
    let warmest = city("Vienna").fact(FactId::WarmestMonth);
    assert_eq!(warmest, number(FactId::WarmestMonth, 20.5, Some(2008), Source::Eurostat));
}

#[test]
fn zero_people_means_that_nobody_counted() {
    let uncounted: Vec<Place> = Atlas::get().places().filter(|place| place.population().is_none()).collect();
    assert_eq!(uncounted.len(), 3);
    assert!(uncounted.iter().all(|place| place.fact(FactId::Population).is_none()));
}

#[test]
fn facts_come_in_order_and_once_each() {
    for place in Atlas::get().places().step_by(53) {
        let facts = place.facts();
        assert!(facts.is_sorted_by(|a, b| a.id < b.id), "{place:?}");
        assert!(facts.iter().all(|fact| fact.scope == fact.id.definition().scope), "{place:?}");
    }
}

#[test]
fn every_number_is_finite_and_percents_are_percents() {
    for fact in Atlas::get().places().step_by(11).flat_map(Place::facts) {
        let FactValue::Number(value) = fact.value else { continue };
        let is_share = fact.id.as_str().ends_with("_percent") && fact.id != FactId::TertiaryEnrolment;
        assert!(value.is_finite() && (!is_share || (0.0..=100.0).contains(&value)), "{fact:?}");
    }
}

#[test]
fn a_country_is_put_together_from_its_sources() {
    let rwanda = Atlas::get().country("rw".parse().unwrap()).unwrap();
    assert_eq!(rwanda.names.each_ref().map(String::as_str), ["Rwanda", "Ruanda", "Rwanda", "رواندا"]);
    assert_eq!((rwanda.alpha3.as_str(), rwanda.m49.as_deref()), ("RWA", Some("646")));
    assert_eq!((rwanda.region.as_deref(), rwanda.subregion.as_deref()), (Some("Africa"), Some("Sub-Saharan Africa")));
    assert_eq!((rwanda.currency.as_deref(), rwanda.income_group), (Some("RWF"), Some(IncomeGroup::Low)));
    assert_eq!((rwanda.is_landlocked, rwanda.is_least_developed, rwanda.is_small_island), (true, true, false));
    assert_eq!((rwanda.languages[0].tag.as_str(), rwanda.languages[0].status), ("rw", OfficialStatus::Official));
}

#[test]
fn the_union_has_its_members_of_today() {
    let members = Atlas::get().countries().iter().filter(|country| country.is_eu_member).count();
    assert_eq!(members, 27);
    assert_eq!(
        city("Leeds").fact(FactId::EuMember).map(|fact| (fact.value, fact.scope)),
        Some((FactValue::YesNo(false), Scope::Country))
    );
}

#[test]
fn a_country_code_is_two_letters_in_either_case() {
    let code: CountryCode = "fr".parse().unwrap();
    assert_eq!((code.as_str(), code.to_string(), format!("{code:?}")), ("FR", "FR".to_owned(), "FR".to_owned()));
    for wrong in ["", "f", "fra", "f1", "1f", "é"] {
        assert_eq!(wrong.parse::<CountryCode>().unwrap_err().to_string(), "a country code is two letters", "{wrong}");
    }
}

#[test]
fn the_main_language_is_official_in_law_or_in_fact() {
    let main = |name: &str| city(name).country().main_language().map(str::to_owned);
    let languages = ["Lyon", "Boston", "Kyoto", "Medellín"].map(|name| main(name).unwrap());
    assert_eq!(languages, ["fr", "en", "ja", "es"]);
    let is_official =
        [OfficialStatus::Official, OfficialStatus::DeFacto, OfficialStatus::Regional, OfficialStatus::None]
            .map(OfficialStatus::is_official);
    assert_eq!(is_official, [true, true, false, false]);
}

#[test]
fn codes_are_those_of_rules_and_exports() {
    let incomes = [IncomeGroup::Low, IncomeGroup::LowerMiddle, IncomeGroup::UpperMiddle, IncomeGroup::High];
    assert_eq!(incomes.map(IncomeGroup::as_str), ["low", "lower_middle", "upper_middle", "high"]);
    assert_eq!(Language::ALL.map(Language::tag), ["en", "es", "fr", "ar"]);
    assert_eq!(
        (FactId::ShareOver65.as_str(), FactId::ShareOver65.to_string()),
        ("share_over_65", "share_over_65".to_owned())
    );
    assert_eq!("share_over_65".parse(), Ok(FactId::ShareOver65));
    assert_eq!("no_such".parse::<FactId>().unwrap_err().to_string(), "no fact has this name");
    assert_eq!(PlaceId::new(3_674_962).to_string(), "3674962");
}
