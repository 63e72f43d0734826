//! Real cities: what holds for every pair of them, and what a reader may rely on.

use std::collections::{BTreeMap, BTreeSet};
use std::num::NonZeroUsize;
use std::sync::LazyLock;

use atlas::{Atlas, FactId, PlaceId};
use peers::{
    Among, Cities, Comparison, CountryFeature, EnteredFact, FactRefusal, Feature, KeptOut, KnownFrom, Likeness, Peer,
    Reason, RefusedFact, Selection, Theme, Value,
};
use proptest::prelude::*;

static CITIES: LazyLock<Cities> = LazyLock::new(|| Cities::of_atlas(Atlas::get()));

const KANSAS_CITY: PlaceId = PlaceId::new(4_393_217);
const OMAHA: PlaceId = PlaceId::new(5_074_472);
const LYON: PlaceId = PlaceId::new(2_996_944);

fn likeness(city: PlaceId, theme: &str) -> Likeness<'static> {
    CITIES.likeness(city, Theme::of_id(theme).expect("a theme")).expect("a city of the atlas")
}

fn selection(per_country: usize, limit: usize) -> Selection<'static> {
    Selection { among: Among::All, per_country: NonZeroUsize::new(per_country), limit: NonZeroUsize::new(limit) }
}

fn any_city() -> impl Strategy<Value = PlaceId> {
    (0..Atlas::get().places().len()).prop_map(|row| Atlas::get().at_row(row).id())
}

fn any_theme() -> impl Strategy<Value = &'static str> {
    prop::sample::select(Theme::all().iter().map(|theme| theme.id).collect::<Vec<_>>())
}

fn entered(place: PlaceId, fact: FactId, value: Value) -> EnteredFact {
    EnteredFact { place, fact, value, year: 2025, source: "city register".to_owned() }
}

fn with_entered(facts: &[EnteredFact]) -> Result<Cities, RefusedFact> {
    CITIES.clone().with_entered(facts)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn reasons_add_up_to_distance_and_coverage(own in any_city(), other in any_city(), theme in any_theme()) {
        let likeness = likeness(own, theme);
        let reasons = likeness.reasons(other);
        let distance: f64 = reasons.iter().map(|reason| reason.contribution).sum();
        let known: u32 = reasons.iter().filter(|reason| !reason.is_missing()).map(|reason| reason.points).sum();
        let points: u32 = reasons.iter().map(|reason| reason.points).sum();
        prop_assert_eq!(points, 100);
        match likeness.comparison_with(other) {
            None => prop_assert!(known < 60),
            Some(comparison) => {
                prop_assert!((comparison.distance - distance).abs() < 1e-12);
                prop_assert_eq!(comparison.coverage, f64::from(known) / 100.0);
            }
        }
    }

    #[test]
    fn likeness_of_cities_is_symmetric(own in any_city(), other in any_city(), theme in any_theme()) {
        let there = likeness(own, theme).comparison_with(other);
        let back = likeness(other, theme).comparison_with(own);
        prop_assert_eq!(there.is_some(), back.is_some());
        if let (Some(there), Some(back)) = (there, back) {
            prop_assert!((there.distance - back.distance).abs() < 1e-12);
            prop_assert!((0.0..=1.0).contains(&there.distance));
            prop_assert_eq!(there.coverage, back.coverage);
        }
    }

    #[test]
    fn compatriots_are_apart_in_nothing_of_their_country(own in any_city(), theme in any_theme()) {
        let country = Atlas::get().place(own).unwrap().country_code();
        let likeness = likeness(own, theme);
        for compatriot in Atlas::get().places().filter(|place| place.country_code() == country).take(5) {
            let reasons = likeness.reasons(compatriot.id());
            let of_country: Vec<_> = reasons.iter().filter(|reason| reason.feature == Feature::Country).collect();
            prop_assert_eq!(of_country.iter().map(|reason| reason.distance).collect::<Vec<_>>(), [Some(0.0)]);
        }
    }

    #[test]
    fn peers_are_a_walk_through_all_in_order(
        own in any_city(), theme in any_theme(), per_country in 0usize..3, limit in 1usize..15,
    ) {
        let likeness = likeness(own, theme);
        let listed: Vec<PlaceId> = likeness.peers(&selection(per_country, limit)).iter().map(|peer| peer.place.id()).collect();
        let all = likeness.peers(&selection(0, 0));
        prop_assert!(all.is_sorted_by(|one, other| rank_key(one) < rank_key(other)));
        prop_assert!(all.iter().all(|peer| peer.place.id() != own));
        prop_assert_eq!(listed, walk(&all, per_country, limit));
    }
}

fn rank_key(peer: &Peer) -> (u64, PlaceId) {
    // Distances are not negative, so their bits are in the order of their values.
    (peer.comparison.distance.to_bits(), peer.place.id())
}

/// Takes peers in order as the bounds allow; 0 is no bound.
fn walk(sorted: &[Peer], per_country: usize, limit: usize) -> Vec<PlaceId> {
    let mut taken: Vec<&Peer> = Vec::new();
    for peer in sorted {
        let country = peer.place.country_code();
        let of_country = taken.iter().filter(|other| other.place.country_code() == country).count();
        if taken.len() < limit && (per_country == 0 || of_country < per_country) {
            taken.push(peer);
        }
    }
    taken.into_iter().map(|peer| peer.place.id()).collect()
}

#[test]
fn cities_without_enough_in_common_are_not_listed() {
    // Too few indicators cover Réunion for its country to count, and what is left weighs 42 of 100 points.
    let saint_denis = PlaceId::new(935_264);
    let likeness = likeness(KANSAS_CITY, "digital-inclusion");
    assert_eq!(likeness.comparison_with(saint_denis), None);
    assert!(likeness.peers(&selection(0, 0)).iter().all(|peer| peer.place.id() != saint_denis));
}

#[test]
fn the_country_counts_once_and_by_its_code() {
    let reasons = likeness(KANSAS_CITY, "digital-inclusion").reasons(LYON);
    let features: Vec<&str> = reasons.iter().map(|reason| reason.feature.as_str()).collect();
    let of_city = ["population", "role", "people_nearby", "median_age", "household_size", "foreign_born_percent"];
    let of_city_if_entered = ["share_over_65", "internet_users_percent", "broadband_per_100"];
    assert_eq!(features, [&of_city[..], &of_city_if_entered, &["country"]].concat());
    let country = reasons.last().unwrap();
    let code = |known: &Option<peers::Known>| known.as_ref().map(|known| known.value.clone());
    assert_eq!(
        [code(&country.own), code(&country.theirs)],
        ["US", "FR"].map(|code| Some(Value::Text(code.to_owned())))
    );
}

#[test]
fn kansas_city_has_the_peers_it_had_for_digital_inclusion() {
    // As of the present data and weights: changes of either are meant to show here.
    let peers = likeness(KANSAS_CITY, "digital-inclusion").peers(&selection(2, 6));
    let names: Vec<&str> = peers.iter().map(|peer| peer.place.name()).collect();
    assert_eq!(names, ["Virginia Beach", "Atlanta", "Halifax", "Cardiff", "Glasgow", "Murcia"]);
}

#[test]
fn an_entered_fact_overrides_and_says_so() {
    let cities = with_entered(&[entered(KANSAS_CITY, FactId::Population, Value::Number(1_000_000.0))]).unwrap();
    let likeness = cities.likeness(KANSAS_CITY, Theme::of_id("general").unwrap()).unwrap();
    let population = likeness.reasons(LYON).into_iter().find(|reason| reason.feature == Feature::Population).unwrap();
    let own = population.own.unwrap();
    assert_eq!((own.value, own.year), (Value::Number(1_000_000.0), Some(2025)));
    assert_eq!(own.source, KnownFrom::City("city register".to_owned()));
}

#[test]
fn an_entered_fact_moves_no_other_pair() {
    let cities = with_entered(&[entered(KANSAS_CITY, FactId::Population, Value::Number(9e9))]).unwrap();
    let theme = Theme::of_id("general").unwrap();
    let changed = cities.likeness(OMAHA, theme).unwrap().comparison_with(LYON);
    assert_eq!(changed, likeness(OMAHA, "general").comparison_with(LYON));
}

#[test]
fn a_figure_of_ones_own_counts_where_both_have_one() {
    let facts = [(KANSAS_CITY, 12.0), (LYON, 16.0)]
        .map(|(city, share)| entered(city, FactId::ShareOver65, Value::Number(share)));
    let theme = Theme::of_id("digital-inclusion").unwrap();
    let both = with_entered(&facts).unwrap();
    let one = with_entered(&facts[..1]).unwrap();
    let missing = |cities: &Cities| {
        let reasons = cities.likeness(KANSAS_CITY, theme).unwrap().reasons(LYON);
        reasons.iter().find(|reason| reason.feature == Feature::ShareOver65).unwrap().is_missing()
    };
    assert_eq!([missing(&both), missing(&one)], [false, true]);
}

#[test]
fn an_entered_population_of_zero_is_unknown() {
    let cities = with_entered(&[entered(LYON, FactId::Population, Value::Number(0.0))]).unwrap();
    let reasons = cities.likeness(KANSAS_CITY, Theme::of_id("general").unwrap()).unwrap().reasons(LYON);
    let population = &reasons[0];
    assert_eq!(
        (population.feature, population.is_missing(), population.contribution),
        (Feature::Population, true, 0.0)
    );
    assert_eq!(population.theirs, None);
}

#[test]
fn entered_facts_that_make_no_sense_are_refused() {
    let refused = |fact| with_entered(&[fact]).unwrap_err().reason;
    let climate = |text: &str| entered(LYON, FactId::Climate, Value::Text(text.to_owned()));
    assert_eq!(refused(climate("Xyz")), FactRefusal::UnknownKind);
    assert_eq!(refused(entered(LYON, FactId::Climate, Value::Number(3.0))), FactRefusal::WrongSort);
    assert_eq!(refused(entered(LYON, FactId::Population, Value::Number(f64::NAN))), FactRefusal::WrongSort);
    assert_eq!(refused(entered(PlaceId::new(1), FactId::Population, Value::Number(5.0))), FactRefusal::UnknownPlace);
    assert!(with_entered(&[climate("Dfb"), entered(LYON, FactId::Currency, Value::Text("EUR".to_owned()))]).is_ok());
}

#[test]
fn only_candidates_are_listed() {
    let likeness = likeness(KANSAS_CITY, "general");
    let listed = |among| {
        let selection = Selection { among, ..selection(0, 0) };
        likeness.peers(&selection).iter().map(|peer| peer.place.id()).collect::<Vec<_>>()
    };
    let members = [LYON, KANSAS_CITY, OMAHA, PlaceId::new(1)];
    assert_eq!(listed(Among::Only(&members)), [OMAHA, LYON]);
    let others = listed(Among::AllBut(&members));
    assert_eq!(others.len(), listed(Among::All).len() - 2);
}

#[test]
fn the_same_question_has_the_same_answer() {
    let ask = || likeness(KANSAS_CITY, "digital-inclusion").peers(&selection(2, 50));
    assert_eq!(ask(), ask());
    let again = Cities::of_atlas(Atlas::get());
    let theme = Theme::of_id("digital-inclusion").unwrap();
    assert_eq!(again.likeness(KANSAS_CITY, theme).unwrap().peers(&selection(2, 50)), ask());
}

#[test]
fn missing_cities_are_told_what_would_have_to_be_known() {
    let cities = with_entered(&[entered(LYON, FactId::Population, Value::Number(0.0))]).unwrap();
    let likeness = cities.likeness(KANSAS_CITY, Theme::of_id("digital-inclusion").unwrap()).unwrap();
    let why_not = likeness.why_not(LYON, &selection(2, 10)).unwrap();
    assert_eq!(why_not.kept_out, Some(KeptOut::NotComparable(vec![Feature::Population])));
    assert_eq!((why_not.comparison, why_not.rank, why_not.would_have_to_equal), (None::<Comparison>, None, None));
}

/// The size of the smallest set of missing features that, once known, make 60 of 100 points.
fn fewest_to_know(reasons: &[Reason]) -> Option<usize> {
    let points_with = |set: u32| {
        let known = reasons.iter().enumerate().filter(|(at, reason)| !reason.is_missing() || set & (1 << at) != 0);
        known.map(|(_, reason)| reason.points).sum::<u32>()
    };
    let sets = 0..1u32 << reasons.len();
    sets.filter(|set| points_with(*set) >= 60).map(u32::count_ones).min().map(|size| size as usize)
}

#[test]
fn what_would_have_to_be_known_is_the_least_that_does() {
    let firsts: BTreeMap<_, _> = Atlas::get().places().map(|place| (place.country_code(), place.id())).collect();
    let unknown = |place: &PlaceId| entered(*place, FactId::Population, Value::Number(0.0));
    let cities = with_entered(&firsts.values().map(unknown).collect::<Vec<_>>()).unwrap();
    let likeness = cities.likeness(KANSAS_CITY, Theme::of_id("digital-inclusion").unwrap()).unwrap();
    let mut sizes = BTreeSet::new();
    for place in firsts.into_values().filter(|place| *place != KANSAS_CITY) {
        if let Some(KeptOut::NotComparable(needed)) = likeness.why_not(place, &selection(2, 10)).unwrap().kept_out {
            assert_eq!(Some(needed.len()), fewest_to_know(&likeness.reasons(place)), "{place:?}");
            sizes.insert(needed.len());
        }
    }
    assert_eq!(sizes, BTreeSet::from([1, 2]));
}

#[test]
fn a_kept_comparison_is_the_one_made_anew() {
    let theme = &Theme::all()[0];
    let of = |likeness: Likeness<'_>| likeness.peers(&selection(2, 10));
    // More cities than are kept, each twice, so that some are found and some were put out.
    for place in Atlas::get().places().take(20).flat_map(|place| [place.id(), place.id()]) {
        let kept = CITIES.kept_likeness(place, theme).expect("a city of the atlas");
        assert_eq!(of(kept), of(CITIES.likeness(place, theme).expect("a city of the atlas")));
    }
    assert!(CITIES.kept_likeness(PlaceId::new(1), theme).is_none());
}

#[test]
fn what_was_kept_before_hides_no_fact_entered() {
    let theme = &Theme::all()[0];
    let distance = |cities: &Cities| cities.kept_likeness(LYON, theme)?.comparison_with(OMAHA);
    let before = distance(&CITIES);
    let cities = with_entered(&[entered(LYON, FactId::Population, Value::Number(20_000.0))]).expect("it is taken");
    assert_ne!(distance(&cities), before);
    assert_eq!(distance(&CITIES), before);
}

#[test]
fn the_part_of_the_country_is_made_of_what_counts_inside_it() {
    let likeness = likeness(KANSAS_CITY, "digital-inclusion");
    let parts = likeness.country_parts(LYON);
    assert!(parts.len() > 3 && parts.iter().all(|part| part.points > 0), "{parts:?}");
    let known: Vec<(f64, f64)> =
        parts.iter().filter_map(|part| Some((f64::from(part.points), part.distance?))).collect();
    let points: f64 = known.iter().map(|(points, _)| points).sum();
    let distance = known.iter().map(|(points, distance)| points * distance).sum::<f64>() / points;
    let reasons = likeness.reasons(LYON);
    let country = reasons.iter().find(|reason| reason.feature == Feature::Country).expect("the country counts");
    assert!((country.distance.expect("both are known") - distance).abs() < 1e-9, "{country:?} of {parts:?}");
}

#[test]
fn a_member_of_the_union_is_alike_in_that_to_another_and_to_no_other() {
    let lyon = CITIES.likeness(LYON, Theme::all().iter().find(|theme| counts_membership(theme)).expect("a theme"));
    let lyon = lyon.expect("a city of the atlas");
    let membership = |other: PlaceId| {
        let parts = lyon.country_parts(other);
        parts.iter().find(|part| part.feature == CountryFeature::EuMember).and_then(|part| part.distance)
    };
    const HAMBURG: PlaceId = PlaceId::new(2_911_298);
    assert_eq!((membership(HAMBURG), membership(KANSAS_CITY)), (Some(0.0), Some(1.0)));
}

fn counts_membership(theme: &Theme) -> bool {
    let likeness = CITIES.likeness(LYON, Theme::of_id(theme.id).expect("a theme")).expect("a city of the atlas");
    likeness.country_parts(KANSAS_CITY).iter().any(|part| part.feature == CountryFeature::EuMember)
}

#[test]
fn a_refused_fact_says_in_words_what_is_wrong() {
    let refused = with_entered(&[entered(KANSAS_CITY, FactId::Population, Value::Text("many".to_owned()))]);
    let words = refused.expect_err("text is no number").to_string();
    assert!(words.contains("its value is of the wrong sort"), "{words}");
}
