//! The network's cities and regions as nearly every page names some: kept in memory, since they change a few times a week.

use std::collections::{BTreeMap, HashMap};
use std::ops::Deref;
use std::sync::{Arc, OnceLock};

use atlas::PlaceId;
use kernel::circle::CircleId;
use kernel::db::{Kept, Tx};
use kernel::language::Language;
use kernel::post::PostId;
use kernel::stop::{Fault, Stop};

use super::model::{Answering, City, CityId, Region, Standing};
use super::{alphabet, store};

/// Cities of one standing.
#[derive(Debug)]
pub(crate) struct Cities {
    by_name: Vec<City>,
    by_place: HashMap<PlaceId, usize>,
    /// Their places in `by_name`, in the alphabetical order of each language that somebody read in.
    in_order: [OnceLock<Vec<usize>>; Language::ALL.len()],
}

impl Cities {
    fn new(by_name: Vec<City>) -> Self {
        let by_place = by_name.iter().enumerate().map(|(at, city)| (city.place, at)).collect();
        Self { by_name, by_place, in_order: [const { OnceLock::new() }; Language::ALL.len()] }
    }

    /// Their places in this list, in the alphabetical order of a language.
    pub(crate) fn in_order(&self, language: Language) -> &[usize] {
        let at = Language::ALL.iter().position(|known| *known == language).unwrap_or_default();
        self.in_order[at].get_or_init(|| alphabet::order(&self.by_name, language))
    }

    /// The one at a place of the world.
    pub(crate) fn at(&self, place: PlaceId) -> Option<&City> {
        self.by_place.get(&place).map(|at| &self.by_name[*at])
    }
}

/// By name.
impl Deref for Cities {
    type Target = [City];

    fn deref(&self) -> &[City] {
        &self.by_name
    }
}

/// All cities of a moment.
#[derive(Debug)]
struct Known {
    /// By standing, in the order of [`Standing::ALL`]; each by name.
    by_standing: [Arc<Cities>; Standing::ALL.len()],
    by_id: HashMap<CityId, Arc<City>>,
    by_circle: HashMap<CircleId, Arc<City>>,
    by_place: HashMap<PlaceId, Arc<City>>,
}

static CITIES: Kept<Known> = Kept::new("cities", &["city", "membership"], |tx| {
    let cities: Vec<Arc<City>> = store::cities(tx)?.into_iter().map(Arc::new).collect();
    let of = |standing| cities.iter().filter(move |city| city.standing == standing).map(|city| City::clone(city));
    Ok(Known {
        by_standing: Standing::ALL.map(|standing| Arc::new(Cities::new(of(standing).collect()))),
        by_id: cities.iter().map(|city| (city.id, Arc::clone(city))).collect(),
        by_circle: cities.iter().map(|city| (city.circle, Arc::clone(city))).collect(),
        by_place: cities.iter().map(|city| (city.place, Arc::clone(city))).collect(),
    })
});

/// Cities of a standing, by name.
pub(super) fn cities(tx: &mut Tx<'_>, standing: Standing) -> Result<Arc<Cities>, Fault> {
    let known = CITIES.get(tx)?;
    let place = Standing::ALL.iter().position(|one| *one == standing).unwrap_or_default();
    Ok(Arc::clone(&known.by_standing[place]))
}

/// A city by id.
pub(crate) fn city(tx: &mut Tx<'_>, id: CityId) -> Result<City, Stop> {
    match CITIES.in_memory(tx)? {
        Some(known) => known.by_id.get(&id).map(|city| City::clone(city)).ok_or(Stop::Missing),
        None => store::city(tx, id),
    }
}

/// The city whose people a circle is.
pub(crate) fn city_of_circle(tx: &mut Tx<'_>, circle: CircleId) -> Result<Option<City>, Fault> {
    match CITIES.in_memory(tx)? {
        Some(known) => Ok(known.by_circle.get(&circle).map(|city| City::clone(city))),
        None => store::city_by_circle(tx, circle),
    }
}

/// The network's city at a place of the world.
pub(crate) fn city_at(tx: &mut Tx<'_>, place: PlaceId) -> Result<Option<City>, Fault> {
    match CITIES.in_memory(tx)? {
        Some(known) => Ok(known.by_place.get(&place).map(|city| City::clone(city))),
        None => store::city_by_place(tx, place),
    }
}

/// What the reader's language calls some cities.
pub(crate) fn names_of(
    tx: &mut Tx<'_>,
    cities: impl Iterator<Item = CityId>,
    language: Language,
) -> Result<BTreeMap<CityId, String>, Fault> {
    let known = CITIES.get(tx)?;
    Ok(cities.filter_map(|id| Some((id, known.by_id.get(&id)?.name_in(language).to_owned()))).collect())
}

static REGIONS: Kept<[Arc<Vec<Region>>; Language::ALL.len()]> =
    Kept::new("regions", &["region", "circle", "written"], |tx| {
        let named = store::regions(tx)?;
        Ok(Language::ALL.map(|language| Arc::new(in_language(&named, language))))
    });

/// The regions, in the network's own order, by their names in a language where they have one.
pub(super) fn regions(tx: &mut Tx<'_>, language: Language) -> Result<Arc<Vec<Region>>, Fault> {
    let regions = REGIONS.get(tx)?;
    let place = Language::ALL.iter().position(|one| *one == language).unwrap_or_default();
    Ok(Arc::clone(&regions[place]))
}

fn in_language(named: &[store::NamedRegion], language: Language) -> Vec<Region> {
    let mut regions: Vec<Region> = Vec::new();
    for (region, name) in named {
        if regions.last().is_none_or(|last| last.id != region.id) {
            regions.push(region.clone());
        }
        if let (Some(last), Some((code, name))) = (regions.last_mut(), name)
            && code == language.code()
        {
            last.name.clone_from(name);
        }
    }
    regions
}

/// Posts of active members whose holders answer questions: a list, in which one and those of a place are found at once.
#[derive(Debug)]
pub(crate) struct AnsweringPosts {
    posts: Vec<Answering>,
    by_post: HashMap<PostId, usize>,
    by_place: HashMap<PlaceId, Vec<usize>>,
}

impl AnsweringPosts {
    fn new(posts: Vec<Answering>) -> Self {
        let by_post = posts.iter().enumerate().map(|(at, one)| (one.post, at)).collect();
        let mut by_place: HashMap<PlaceId, Vec<usize>> = HashMap::new();
        for (at, one) in posts.iter().enumerate() {
            by_place.entry(one.city.place).or_default().push(at);
        }
        Self { posts, by_post, by_place }
    }

    /// A post, if its holder answers.
    pub(crate) fn of_post(&self, post: PostId) -> Option<&Answering> {
        self.by_post.get(&post).map(|at| &self.posts[*at])
    }

    /// Those of the city at a place of the world.
    pub(crate) fn at(&self, place: PlaceId) -> impl Iterator<Item = &Answering> {
        self.by_place.get(&place).into_iter().flatten().map(|at| &self.posts[*at])
    }
}

impl Deref for AnsweringPosts {
    type Target = [Answering];

    fn deref(&self) -> &[Answering] {
        &self.posts
    }
}

static ANSWERING: Kept<AnsweringPosts> =
    Kept::new("answering posts", &["city", "membership", "post", "holding", "person"], |tx| {
        Ok(AnsweringPosts::new(store::answering_posts(tx)?))
    });

/// Posts of active members whose holders answer questions.
pub(crate) fn answering_posts(tx: &mut Tx<'_>) -> Result<Arc<AnsweringPosts>, Fault> {
    ANSWERING.get(tx)
}
