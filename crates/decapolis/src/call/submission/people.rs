//! Who speaks, by the names that a reader knows them by.

use std::collections::BTreeMap;

use kernel::circle::CircleId;
use kernel::db::Tx;
use kernel::language::Language;
use kernel::post::{self, Function, HeldPost, PostId};
use kernel::session::Actor;
use kernel::stop::{Fault, Stop};

use super::super::loaded::is_partner;
use super::forms::Typed;
use super::{CountedAs, Said, Speaker, Submission};
use crate::network::{self, RegionId};

/// Names of posts, houses and regions.
pub(in crate::call) struct People {
    posts: BTreeMap<PostId, HeldPost>,
    homes: BTreeMap<CircleId, String>,
    regions: BTreeMap<CircleId, (RegionId, String)>,
    language: Language,
}

impl People {
    /// Of those who propose and speak, and of others named.
    pub(in crate::call) fn of(
        tx: &mut Tx<'_>,
        language: Language,
        wanted: impl IntoIterator<Item = PostId>,
    ) -> Result<Self, Stop> {
        let mut homes = network::names_of_homes(tx, language)?;
        homes.extend(network::organisations(tx)?.into_iter().map(|one| (one.circle, one.name)));
        Ok(Self { posts: post::held(tx, wanted)?, homes, regions: regions(tx, language)?, language })
    }

    /// Who speaks: "Dana Ridley, Chief Information Officer, Lyon".
    pub(in crate::call) fn speaker(&self, speaker: &Speaker) -> String {
        match speaker.post {
            Some(post) => self.post(post),
            None => {
                let at = [&speaker.organisation, &speaker.city].into_iter().filter(|part| !part.is_empty());
                at.fold(speaker.name.clone(), |who, part| self.language.with_home(&who, part))
            }
        }
    }

    /// Whoever holds a post, with its title and house.
    pub(in crate::call) fn post(&self, post: PostId) -> String {
        let Some(held) = self.posts.get(&post) else { return String::new() };
        let title = match self.homes.get(&held.home) {
            Some(home) => self.language.with_home(&held.title, home),
            None => held.title.clone(),
        };
        match held.holder.as_ref() {
            Some(holder) => self.language.with_home(&holder.name, &title),
            None => title,
        }
    }

    /// What the house of a session is called.
    pub(in crate::call) fn home(&self, home: CircleId) -> String {
        self.homes.get(&home).cloned().unwrap_or_default()
    }

    /// The region a session comes from; none for what a partner proposes.
    pub(in crate::call) fn region(&self, home: CircleId) -> Option<&(RegionId, String)> {
        self.regions.get(&home)
    }
}

/// The posts of sessions and of those who speak in them.
pub(in crate::call) fn wanted<'s>(
    submissions: impl IntoIterator<Item = &'s Submission>,
    speakers: impl IntoIterator<Item = &'s Speaker>,
) -> Vec<PostId> {
    let proposing = submissions.into_iter().map(|one| one.post);
    proposing.chain(speakers.into_iter().filter_map(|speaker| speaker.post)).collect()
}

fn regions(tx: &mut Tx<'_>, language: Language) -> Result<BTreeMap<CircleId, (RegionId, String)>, Fault> {
    let regions = network::regions(tx, language)?;
    let cities = network::members(tx)?;
    let of = |city: &network::City| {
        let region = regions.iter().find(|region| region.id == city.region)?;
        Some((city.circle, (region.id, region.name.clone())))
    };
    Ok(cities.iter().filter_map(of).collect())
}

/// The speakers of a form: whoever proposes first, then the others, with the house of each that the network knows.
pub(in crate::call) fn speakers_of(tx: &mut Tx<'_>, actor: &Actor, typed: &Typed) -> Result<Vec<Speaker>, Fault> {
    let own = typed.own.map(|counted| Speaker {
        post: Some(actor.post),
        home: Some(actor.home),
        name: String::new(),
        city: String::new(),
        organisation: String::new(),
        is_partner: is_partner(actor),
        counted,
        said: Said::Nothing,
    });
    let mut speakers: Vec<Speaker> = own.into_iter().collect();
    let known = colleagues(tx, actor)?;
    for held in known.iter().filter(|held| typed.colleagues.contains(&held.post)) {
        speakers.push(colleague(actor, held.post));
    }
    for other in &typed.others {
        speakers.push(Speaker { home: home_of(tx, other)?, ..other.clone() });
    }
    Ok(speakers)
}

/// Posts of whoever proposes' own house that others hold: each can be named, and is asked.
pub(in crate::call) fn colleagues(tx: &mut Tx<'_>, actor: &Actor) -> Result<Vec<HeldPost>, Fault> {
    let mut posts = post::at_home_in(tx, actor.home)?;
    posts.retain(|held| {
        let is_other = held.post != actor.post && held.function != Function::Assistant;
        is_other && held.holder.as_ref().is_some_and(|holder| holder.person != actor.person)
    });
    Ok(posts)
}

/// A colleague as a speaker; how they wish to be counted they say themselves.
pub(in crate::call) fn colleague(actor: &Actor, post: PostId) -> Speaker {
    Speaker {
        post: Some(post),
        home: Some(actor.home),
        name: String::new(),
        city: String::new(),
        organisation: String::new(),
        is_partner: is_partner(actor),
        counted: CountedAs::Unsaid,
        said: Said::Nothing,
    }
}

/// The house of somebody named: the organisation where the network knows it, else the member city.
fn home_of(tx: &mut Tx<'_>, speaker: &Speaker) -> Result<Option<CircleId>, Fault> {
    let wanted = atlas::fold(&speaker.organisation);
    let organisations = network::organisations(tx)?;
    let known = organisations.iter().find(|one| !wanted.is_empty() && atlas::fold(&one.name) == wanted);
    if let Some(known) = known {
        return Ok(Some(known.circle));
    }
    Ok(network::member_named(tx, &speaker.city)?.map(|city| city.circle))
}
