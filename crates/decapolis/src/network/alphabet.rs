//! The places of the world in the alphabetical order of each language, so that a list of cities is in the reader's order.

use std::sync::OnceLock;

use atlas::{Atlas, PlaceId};
use kernel::language::{Language, sort_key};

use super::model::{City, atlas_language};

/// Where each place stands among all names of one language, by id.
type Ranks = Vec<(PlaceId, u32)>;

/// The places of cities in a list, in the order of their names in a language; those that the atlas does not know come last.
pub(super) fn order(cities: &[City], language: Language) -> Vec<usize> {
    let ranks = ranks(language);
    let mut places: Vec<usize> = (0..cities.len()).collect();
    places.sort_by_cached_key(|at| (rank(ranks, cities[*at].place), cities[*at].id));
    places
}

fn rank(ranks: &Ranks, place: PlaceId) -> u32 {
    ranks.binary_search_by_key(&place, |(known, _)| *known).map_or(u32::MAX, |at| ranks[at].1)
}

/// Made once for each language that somebody reads in: a key a name for every place of the atlas costs too much to make
/// for every page, and too much to keep.
fn ranks(language: Language) -> &'static Ranks {
    static RANKS: [OnceLock<Ranks>; Language::ALL.len()] = [const { OnceLock::new() }; Language::ALL.len()];
    let at = Language::ALL.iter().position(|known| *known == language).unwrap_or_default();
    RANKS[at].get_or_init(|| {
        let mut keyed: Vec<(Vec<u8>, PlaceId)> = Atlas::get()
            .places()
            .map(|place| (sort_key(place.name_in(atlas_language(language))), place.id()))
            .collect();
        keyed.sort_unstable();
        let mut ranks: Ranks = (0..).zip(keyed).map(|(rank, (_, place))| (place, rank)).collect();
        ranks.sort_unstable_by_key(|(place, _)| *place);
        ranks
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn vienna_is_sorted_by_what_the_reader_calls_it() {
        let (vienna, tunis) = (PlaceId::new(2_761_369), PlaceId::new(2_464_470));
        let tunis_first = |language| rank(ranks(language), tunis) < rank(ranks(language), vienna);
        assert_eq!([tunis_first(Language::English), tunis_first(Language::Arabic)], [true, true]);
        let turin = PlaceId::new(3_165_524);
        assert!(rank(ranks(Language::English), turin) < rank(ranks(Language::English), vienna));
    }
}
