//! Saying, hiding, appealing and reporting: who is told, and who decides.

use kernel::circle::{self, CircleId, CircleKind};
use kernel::db::Tx;
use kernel::discussion::{self, Comment, CommentId, Refusal, ReportId};
use kernel::post::{self, Function, HeldPost, PostId};
use kernel::session::Actor;
use kernel::setting;
use kernel::stop::{Fault, Stop, found};

use super::mails;
use super::place::{self, DiscussionKey, Spot};
use super::texts::Texts;
use crate::network;

/// The settings that name the posts that read reports of harassment, the first of which that is apart from both sides.
pub(super) const READERS: [&str; 2] = ["harassment-reader", "harassment-reader-2"];

/// Says something below a record, and tells those who follow.
pub(super) fn say(tx: &mut Tx<'_>, actor: &Actor, key: &DiscussionKey, words: &str) -> Result<Spot, Stop> {
    let spot = place::spot(tx, actor, key)?;
    discussion::comment(tx, actor, spot.place, words)?;
    mails::tell_followers(tx, actor, &spot, words)?;
    Ok(spot)
}

/// A comment with where it was said, for somebody who may read it there.
pub(super) fn readable(tx: &mut Tx<'_>, actor: &Actor, id: CommentId) -> Result<(Comment, Spot), Stop> {
    let comment = discussion::by_id(tx, id)?;
    let key = DiscussionKey { kind: comment.kind.clone(), record: comment.record };
    match found(place::spot(tx, actor, &key))? {
        Some(spot) => Ok((comment, spot)),
        // Who decides about a hidden comment reads it, and what it stands below only where that is open to them.
        None => of_decider(tx, actor, comment),
    }
}

fn of_decider(tx: &mut Tx<'_>, actor: &Actor, comment: Comment) -> Result<(Comment, Spot), Stop> {
    let record = kernel::id::Id::from_number(kernel::id::Id::number(comment.id));
    let waits = kernel::step::of_record(tx, record)?.is_some_and(|(post, _)| post == actor.post);
    if !waits {
        return Err(Stop::Missing);
    }
    let place = discussion::Place { record: comment.record, kind: "comment", home: actor.home };
    let path = format!("/comments/{}", comment.id);
    Ok((comment, Spot { place, path, title: String::new() }))
}

/// The author of a hidden comment asks for a decision: of the secretariat, or of the chair where the secretariat hid it.
pub(super) fn appeal(tx: &mut Tx<'_>, actor: &Actor, id: CommentId, words: &str) -> Result<(), Stop> {
    let comment = discussion::by_id(tx, id)?;
    let hider = match &comment.hidden {
        Some(hidden) => post::by_id(tx, hidden.by)?,
        None => None,
    };
    let by_secretariat = hider.is_some_and(|held| held.function == Function::Secretariat);
    let decider = if by_secretariat {
        network::post_of_kind(tx, CircleKind::Body, Function::Chair)?
    } else {
        network::post_of_kind(tx, CircleKind::Secretariat, Function::Secretariat)?
    };
    discussion::appeal(tx, actor, id, words, decider.post)
}

/// Reports a comment to the one post that the network named and that is apart from both sides.
pub(super) fn report(tx: &mut Tx<'_>, actor: &Actor, id: CommentId, words: &str) -> Result<ReportId, Stop> {
    let (comment, _) = readable(tx, actor, id)?;
    let reader = reader_for(tx, actor, &comment)?;
    let holder = match &reader {
        Some(held) => post::holder_of(tx, held.post)?,
        None => None,
    };
    let language = holder.as_ref().map_or(actor.language, |person| person.language);
    let title = Texts::new(language).confidential();
    let report = discussion::report(tx, actor, id, reader.as_ref().map(|held| held.post), words, title)?;
    if let (Some(reader), Some(person)) = (reader, holder) {
        mails::tell_reader(tx, &reader, &person, report)?;
    }
    Ok(report)
}

/// The first of the named posts whose holder is neither of the two, nor of their cities or regions.
pub(super) fn reader_for(tx: &mut Tx<'_>, actor: &Actor, comment: &Comment) -> Result<Option<HeldPost>, Stop> {
    let author_home = post::by_id(tx, comment.post)?.map(|held| held.home);
    let mut near: Vec<CircleId> = vec![actor.home];
    near.extend(author_home);
    for home in near.clone() {
        if let Some(city) = network::city_of_circle(tx, home)? {
            near.extend(network::region_circle(tx, &city)?);
        }
    }
    for named in named(tx)?.into_iter().flatten() {
        let held = post::by_id(tx, named)?;
        let apart = held.filter(|held| {
            let holder = held.holder.as_ref().map(|holder| holder.person);
            holder.is_some_and(|person| person != actor.person && person != comment.author)
                && !near.contains(&held.home)
        });
        if apart.is_some() {
            return Ok(apart);
        }
    }
    Ok(None)
}

/// The posts that the network named, in order.
pub(super) fn named(tx: &mut Tx<'_>) -> Result<[Option<PostId>; 2], Fault> {
    let mut found = [None; 2];
    for (at, name) in READERS.iter().enumerate() {
        found[at] = setting::get(tx, name)?.and_then(|post| post.parse().ok());
    }
    Ok(found)
}

/// Names the posts that read reports; those who do not serve the whole network cannot.
pub(super) fn name_readers(tx: &mut Tx<'_>, actor: &Actor, readers: [Option<PostId>; 2]) -> Result<(), Stop> {
    if !matches!(actor.function, Function::Chair | Function::Secretariat) {
        return Err(Refusal::NotTheDecider.into());
    }
    let known = candidates(tx)?;
    for (name, reader) in READERS.iter().zip(readers) {
        if reader.is_some_and(|reader| !known.iter().any(|known| known.held.post == reader)) {
            return Err(Stop::Malformed("reader"));
        }
        setting::set(tx, name, &reader.map_or_else(String::new, |reader| reader.to_string()))?;
    }
    let on = kernel::id::Id::from_number(kernel::id::Id::number(actor.home));
    Ok(kernel::audit::record(tx, "report_readers_named", actor.person, actor.post, on)?)
}

/// A post that can be named, and what it serves.
#[derive(Debug)]
pub(super) struct Candidate {
    pub(super) held: HeldPost,
    pub(super) home_name: String,
}

/// Posts that can be named: held, and of those who serve the whole network or a region.
pub(super) fn candidates(tx: &mut Tx<'_>) -> Result<Vec<Candidate>, Stop> {
    let mut found = Vec::new();
    for kind in [CircleKind::Body, CircleKind::Region, CircleKind::Organisation] {
        for circle in circle::of_kind(tx, kind)? {
            let (_, home_name) = circle::by_id(tx, circle)?;
            let posts = post::at_home_in(tx, circle)?.into_iter().filter(|held| held.holder.is_some());
            found.extend(posts.map(|held| Candidate { held, home_name: home_name.clone() }));
        }
    }
    Ok(found)
}
