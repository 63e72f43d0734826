//! What page and data of an engagement are made of, as far as the reader may read.

use std::collections::BTreeMap;

use kernel::circle::CircleId;
use kernel::db::Tx;
use kernel::design::Words;
use kernel::language::{Language, set_apart};
use kernel::post::{self, HeldPost, PostId};
use kernel::stop::Stop;
use kernel::web::Visit;

use super::engine::Whole;
use super::model::{EngagementId, Entry};
use super::{acts, rules};
use crate::network::{self, City};

/// An engagement as one reader sees it.
#[derive(Debug)]
pub(super) struct View {
    pub(super) whole: Whole,
    pub(super) city: City,
    pub(super) asker_home: CircleId,
    pub(super) turn_home: CircleId,
    /// Whether the reader takes part and so reads all of it.
    pub(super) takes_part: bool,
    posts: BTreeMap<PostId, HeldPost>,
    homes: BTreeMap<CircleId, String>,
    language: Language,
}

impl View {
    pub(super) fn load(tx: &mut Tx<'_>, visit: &Visit<'_>, id: EngagementId) -> Result<Self, Stop> {
        let whole = acts::readable(tx, id, visit.reader())?;
        let posts = posts_of(tx, &whole)?;
        let home_of = |post: PostId| posts.get(&post).map(|held| held.home).ok_or(Stop::Missing);
        let asker_home = home_of(whole.engagement.asker)?;
        let turn_home = home_of(whole.post_of(whole.step()))?;
        let takes_part = visit.actor.is_some_and(|actor| rules::takes_part(actor, &whole, asker_home));
        Ok(Self {
            city: network::city(tx, whole.engagement.city)?,
            homes: network::names_of_homes(tx, visit.language())?,
            language: visit.language(),
            asker_home,
            turn_home,
            takes_part,
            posts,
            whole,
        })
    }

    /// A post that has to do with it, with whoever holds it now.
    pub(super) fn post(&self, post: PostId) -> Option<&HeldPost> {
        self.posts.get(&post)
    }

    /// What the reader's language calls a home; nothing where it is no member city.
    pub(super) fn home(&self, home: CircleId) -> Option<&str> {
        self.homes.get(&home).map(String::as_str)
    }

    /// Whoever holds a post, with its title and home: for who takes part.
    pub(super) fn name_of(&self, post: PostId) -> String {
        let Some(held) = self.posts.get(&post) else { return String::new() };
        let holder = held.holder.as_ref().map_or(held.title.as_str(), |holder| holder.name.as_str());
        match self.home(held.home) {
            Some(home) => self.language.with_home(holder, home),
            None => holder.to_owned(),
        }
    }

    /// The city or, where there is none, the title of a post: for readers who do not take part.
    pub(super) fn city_of(&self, post: PostId) -> String {
        let Some(held) = self.posts.get(&post) else { return String::new() };
        self.home(held.home).unwrap_or(&held.title).to_owned()
    }

    /// Several of them in a sentence, for who takes part by name, for others by city. Each is set apart from the words around
    /// it, since names run in either direction.
    pub(super) fn names_of(&self, visit: &Visit<'_>, posts: &[PostId]) -> Words {
        let name = |post: PostId| if self.takes_part { self.name_of(post) } else { self.city_of(post) };
        let apart = |post: &PostId| set_apart(&name(*post));
        match posts {
            [one] => name(*one).into(),
            several => visit.language().list(several.iter().map(apart)).into(),
        }
    }

    /// What the reader may read of what was written.
    pub(super) fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.whole.entries.iter().filter(|entry| self.takes_part || self.is_shown(entry))
    }

    fn is_shown(&self, entry: &Entry) -> bool {
        let step = self.whole.template.steps.get(entry.place);
        let done = self.whole.row(entry.place).is_some_and(super::model::StepRow::is_done);
        done && entry.kind != super::model::GOALS && step.is_some_and(|step| step.is_shown)
    }
}

fn posts_of(tx: &mut Tx<'_>, whole: &Whole) -> Result<BTreeMap<PostId, HeldPost>, Stop> {
    let engagement = &whole.engagement;
    let ids = [engagement.asker, engagement.coordinator]
        .into_iter()
        .chain(whole.seats.iter().map(|seat| seat.post))
        .chain(whole.entries.iter().map(|entry| entry.author));
    Ok(post::held(tx, ids)?)
}
