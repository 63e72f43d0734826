//! Who does what: posts with whoever holds them, called as readers know them.

use std::collections::BTreeMap;

use kernel::circle::CircleId;
use kernel::db::Tx;
use kernel::design::Words;
use kernel::language::Language;
use kernel::post::{self, HeldPost, PostId};
use kernel::stop::Stop;

use crate::network;

/// Some posts, and what their homes are called.
#[derive(Debug)]
pub(crate) struct People {
    pub(crate) posts: BTreeMap<PostId, HeldPost>,
    homes: BTreeMap<CircleId, String>,
    language: Language,
}

impl People {
    pub(crate) fn load(
        tx: &mut Tx<'_>,
        language: Language,
        ids: impl IntoIterator<Item = PostId>,
    ) -> Result<Self, Stop> {
        Ok(Self { posts: post::held(tx, ids)?, homes: network::names_of_homes(tx, language)?, language })
    }

    /// What a post's home is called.
    pub(crate) fn home(&self, home: CircleId) -> String {
        self.homes.get(&home).cloned().unwrap_or_default()
    }

    /// Whoever holds a post, and where: "Dana Ridley, Deputy Mayor, Kansas City".
    pub(crate) fn name(&self, post: PostId) -> Words {
        let Some(held) = self.posts.get(&post) else { return Words::default() };
        let title = self.title(post);
        match &held.holder {
            Some(holder) => Words::written(self.language.with_home(&holder.name, &title), None),
            None => Words::written(title, None),
        }
    }

    /// A post, whoever holds it, and where: "Deputy Mayor, Kansas City".
    pub(crate) fn title(&self, post: PostId) -> String {
        let Some(held) = self.posts.get(&post) else { return String::new() };
        match self.homes.get(&held.home) {
            Some(home) => self.language.with_home(&held.title, home),
            None => held.title.clone(),
        }
    }

    /// The same as choices of a list: value and label, by home.
    pub(crate) fn choices(&self, among: &[PostId]) -> Vec<(String, String)> {
        let mut choices: Vec<(String, String, String)> = among
            .iter()
            .filter_map(|post| self.posts.get(post))
            .map(|held| {
                let name = self.name(held.post).text().to_owned();
                (self.home(held.home), held.post.to_string(), name)
            })
            .collect();
        choices.sort();
        choices.into_iter().map(|(_, value, label)| (value, label)).collect()
    }
}
