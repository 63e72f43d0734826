//! "Why not that city?" against every set of features tried out one by one.

use std::num::NonZeroUsize;
use std::sync::LazyLock;

use atlas::{Atlas, CountryCode, PlaceId};
use peers::{Among, Cities, KeptOut, Likeness, Reason, Selection, Theme};
use proptest::prelude::*;

static CITIES: LazyLock<Cities> = LazyLock::new(|| Cities::of_atlas(Atlas::get()));

const KANSAS_CITY: PlaceId = PlaceId::new(4_393_217);
const LYON: PlaceId = PlaceId::new(2_996_944);

fn likeness() -> Likeness<'static> {
    CITIES.likeness(KANSAS_CITY, Theme::of_id("general").expect("a theme")).expect("a city of the atlas")
}

fn bounded(among: Among<'_>, per_country: usize, limit: usize) -> Selection<'_> {
    Selection { among, per_country: NonZeroUsize::new(per_country), limit: NonZeroUsize::new(limit) }
}

/// Cities of eight large countries, so that a country often has several.
fn candidates() -> impl Strategy<Value = Vec<PlaceId>> {
    let large: Vec<PlaceId> = Atlas::get()
        .places()
        .filter(|place| ["US", "CN", "IN", "BR", "FR", "DE", "NG", "MX"].contains(&place.country_code().as_str()))
        .map(|place| place.id())
        .filter(|id| *id != KANSAS_CITY)
        .collect();
    prop::collection::btree_set(prop::sample::select(large), 2..25).prop_map(|places| places.into_iter().collect())
}

type Standing = (f64, PlaceId, CountryCode);

/// Whether one of the standings is listed when all are walked through in order.
fn is_listed(mut standings: Vec<Standing>, place: PlaceId, per_country: usize, limit: usize) -> bool {
    standings.sort_by(|one, other| one.0.total_cmp(&other.0).then(one.1.cmp(&other.1)));
    let mut taken: Vec<Standing> = Vec::new();
    for standing in standings {
        let of_country = taken.iter().filter(|other| other.2 == standing.2).count();
        if taken.len() < limit && (per_country == 0 || of_country < per_country) {
            taken.push(standing);
        }
    }
    taken.iter().any(|standing| standing.1 == place)
}

/// The size of the smallest set of features that, made equal, puts the place on the list.
fn fewest_equal(reasons: &[Reason], is_listed_at: impl Fn(f64) -> bool) -> Option<usize> {
    let distance_without = |set: u32| {
        let left = reasons.iter().enumerate().filter(|(at, _)| set & (1 << at) == 0);
        left.map(|(_, reason)| reason.contribution).sum::<f64>()
    };
    let sets = 0..1u32 << reasons.len();
    sets.filter(|set| is_listed_at(distance_without(*set))).map(u32::count_ones).min().map(|size| size as usize)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn what_would_have_to_differ_is_the_least(
        places in candidates(), at in any::<prop::sample::Index>(), per_country in 0usize..3, limit in 1usize..8,
    ) {
        let likeness = likeness();
        let place = *at.get(&places);
        let selection = bounded(Among::Only(&places), per_country, limit);
        let why_not = likeness.why_not(place, &selection).unwrap();
        let all = likeness.peers(&bounded(Among::Only(&places), 0, 0));
        prop_assert_eq!(why_not.rank, all.iter().position(|peer| peer.place.id() == place).map(|before| before + 1));
        if why_not.rank.is_none() {
            return Ok(());
        }
        let is_peer = likeness.peers(&selection).iter().any(|peer| peer.place.id() == place);
        prop_assert_eq!(why_not.kept_out.is_none(), is_peer);
        let is_listed_at = |distance: f64| {
            let stand = |peer: &peers::Peer| {
                let own = if peer.place.id() == place { distance } else { peer.comparison.distance };
                (own, peer.place.id(), peer.place.country_code())
            };
            is_listed(all.iter().map(stand).collect(), place, per_country, limit)
        };
        let needed = why_not.would_have_to_equal.map(|features| features.len());
        prop_assert_eq!(needed, fewest_equal(&why_not.reasons, is_listed_at));
    }
}

#[test]
fn what_keeps_a_city_out_is_named() {
    let likeness = likeness();
    let kept_out = |place, among, per_country, limit| {
        likeness.why_not(place, &bounded(among, per_country, limit)).unwrap().kept_out
    };
    let compatriots: Vec<PlaceId> =
        likeness.peers(&bounded(Among::All, 0, 3)).iter().map(|peer| peer.place.id()).collect();
    let [first, second, third] = compatriots[..] else { panic!("three were asked for") };
    assert_eq!(kept_out(KANSAS_CITY, Among::All, 2, 10), Some(KeptOut::Itself));
    assert_eq!(kept_out(LYON, Among::Only(&[KANSAS_CITY]), 2, 10), Some(KeptOut::NotACandidate));
    let nearer = [first, second].map(|place| Atlas::get().place(place).unwrap()).to_vec();
    assert_eq!(kept_out(third, Among::All, 2, 10), Some(KeptOut::CountryIsFull(nearer)));
    let last = likeness.peers(&bounded(Among::All, 0, 2)).pop().unwrap();
    assert_eq!(kept_out(third, Among::All, 0, 2), Some(KeptOut::BeyondLimit(last)));
    assert_eq!(kept_out(third, Among::All, 0, 3), None);
    assert_eq!(likeness.why_not(PlaceId::new(1), &bounded(Among::All, 2, 10)), None);
}
