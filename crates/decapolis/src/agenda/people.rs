//! Posts and cities by the names that a reader knows them by.

use std::collections::BTreeMap;
use std::sync::Arc;

use kernel::circle::CircleId;
use kernel::db::Tx;
use kernel::language::Language;
use kernel::post::{self, Function, HeldPost, PostId};
use kernel::stop::Stop;

use super::model::Entry;
use crate::network::{self, Cities, CityId};

/// Posts and cities by name.
pub(super) struct People {
    posts: BTreeMap<PostId, HeldPost>,
    homes: BTreeMap<CircleId, String>,
    cities: Arc<Cities>,
    language: Language,
}

impl People {
    /// Of some items: who answers for them and who speaks.
    pub(super) fn of(tx: &mut Tx<'_>, language: Language, entries: &[Entry]) -> Result<Self, Stop> {
        let speakers = entries.iter().flat_map(|entry| entry.speakers.iter().map(|speaker| speaker.post));
        let wanted: Vec<PostId> = entries.iter().map(|entry| entry.plan.owner).chain(speakers).collect();
        Self::of_posts(tx, language, wanted)
    }

    pub(super) fn of_posts(tx: &mut Tx<'_>, language: Language, wanted: Vec<PostId>) -> Result<Self, Stop> {
        let posts = post::held(tx, wanted)?;
        let mut homes = network::names_of_homes(tx, language)?;
        // Partners speak too: only then it is asked what they are called.
        if posts.values().any(|held| held.function == Function::Partner) {
            homes.extend(network::organisations(tx)?.into_iter().map(|one| (one.circle, one.name)));
        }
        Ok(Self { posts, homes, cities: network::members(tx)?, language })
    }

    pub(super) fn post(&self, post: PostId) -> Option<&HeldPost> {
        self.posts.get(&post)
    }

    /// "Chief Information Officer, Lyon".
    pub(super) fn title(&self, post: PostId) -> String {
        let Some(held) = self.posts.get(&post) else { return String::new() };
        match self.homes.get(&held.home) {
            Some(home) => self.language.with_home(&held.title, home),
            None => held.title.clone(),
        }
    }

    /// "Dana Ridley, Chief Information Officer, Lyon"; without a name where nobody holds it.
    pub(super) fn name(&self, post: PostId) -> String {
        let holder = self.posts.get(&post).and_then(|held| held.holder.as_ref());
        match holder {
            Some(holder) => self.language.with_home(&holder.name, &self.title(post)),
            None => self.title(post),
        }
    }

    /// What the reader calls a city.
    pub(super) fn city(&self, id: CityId) -> String {
        let city = self.cities.iter().find(|city| city.id == id);
        city.map(|city| city.name_in(self.language).to_owned()).unwrap_or_default()
    }

    /// Cities in a row.
    pub(super) fn cities(&self, ids: &[CityId]) -> String {
        let mut names: Vec<String> = ids.iter().map(|id| self.city(*id)).filter(|name| !name.is_empty()).collect();
        names.sort_by_cached_key(|name| kernel::language::sort_key(name));
        self.language.list(names)
    }
}
