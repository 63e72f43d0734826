//! Those who are asked are told that a conversation begins: whoever answers for a member city, by one mail and on the desk.
//!
//! A job tells them half an hour after it began, so that whoever began it can write it in other languages first; a few at a time, within
//! the mails of an hour. Each is told once, in their language, and by mail only where they did not stop such mails. On the desk it stays
//! until the post took part or the last day is over. Residents have no address here: their city tells them. **An invitation says that a
//! post was told, and nothing of whether or how its holder voted.**

mod mails;
mod pages;
mod store;

use kernel::circle;
use kernel::db::Tx;
use kernel::job::{self, JobContext, JobKind, Trouble};
use kernel::mail;
use kernel::post::{self, PostId};
use kernel::step::{self, NewStep};
use kernel::stop::Stop;
use kernel::time::Timestamp;

pub(super) use self::pages::page;
pub(super) use self::store::{STATEMENTS, all as invitations, conversation_of};
use super::model::{Access, Conversation, ConversationId, InvitationId, State};
use super::store::conversation;
use crate::network;

/// As in threads and next steps.
pub(super) const KIND: &str = "conversation_invitation";
/// How long whoever began it has for other languages.
const TOLD_AFTER_SECONDS: i64 = 1_800;
/// Told at once.
const AT_ONCE: usize = 50;

pub(super) const TELL: JobKind = JobKind { kind: "tell-conversation", run };

fn run(context: &JobContext<'_>, payload: &str) -> Result<(), Trouble> {
    let id = payload.parse().map_err(|_| Trouble::Never("not the id of a conversation".to_owned()))?;
    Ok(context.app.db.write_blocking("tell_conversation", move |tx| look(tx, id))?)
}

/// Has members told soon that they are asked. Nobody else can be.
pub(super) fn begin(tx: &mut Tx<'_>, access: Access, id: ConversationId) -> Result<(), Stop> {
    if access != Access::Members {
        return Ok(());
    }
    let at = tx.now().plus_seconds(TOLD_AFTER_SECONDS);
    come_back(tx, id, at)
}

fn come_back(tx: &mut Tx<'_>, id: ConversationId, at: Timestamp) -> Result<(), Stop> {
    Ok(job::put(tx, TELL.kind, &id.to_string(), at).map(drop)?)
}

/// Tells the next few, and comes back for those after them; once all know, with the last day, when nobody is waited for any more.
fn look(tx: &mut Tx<'_>, id: ConversationId) -> Result<(), Stop> {
    let of = conversation(tx, id)?;
    if of.state(tx.now()) != State::Open {
        return end(tx, id);
    }
    let next = next(tx, id)?;
    if next.is_empty() {
        return come_back(tx, id, of.ends_at);
    }
    mail::in_parts(tx, (TELL.kind, &id.to_string()), &next, |tx, posts| tell(tx, &of, posts))
}

/// The posts that were not told yet, in their order.
fn next(tx: &mut Tx<'_>, id: ConversationId) -> Result<Vec<PostId>, Stop> {
    let last = store::last_told(tx, id)?;
    let answering = network::answering_posts(tx)?;
    Ok(answering.iter().map(|one| one.post).filter(|post| last.is_none_or(|last| *post > last)).take(AT_ONCE).collect())
}

/// Tells some posts. Whoever had all mails of the hour finds it on the desk.
pub(super) fn tell(tx: &mut Tx<'_>, of: &Conversation, posts: &[PostId]) -> Result<(), Stop> {
    let at_limit = mail::at_limit(tx)?;
    for post in posts {
        let Some(held) = post::by_id(tx, *post)? else { continue };
        let id = store::insert(tx, of.id, *post)?;
        let record = store::record(id);
        circle::open_to(tx, record, held.home)?;
        let (due_at, title) = (of.ends_at, of.question.as_str());
        step::set(tx, NewStep { record, kind: KIND, verb: "vote", post: *post, due_at, title })?;
        let person = post::holder_of(tx, *post)?.filter(|person| !at_limit.contains(&person.id));
        if let Some(person) = person {
            mails::asked(tx, of, (*post, &person), record)?;
        }
    }
    Ok(())
}

/// A post took part: it is waited for no longer.
pub(super) fn took_part(tx: &mut Tx<'_>, id: ConversationId, post: PostId) -> Result<(), Stop> {
    if let Some(invitation) = store::of_post(tx, id, post)? {
        step::clear(tx, store::record(invitation))?;
    }
    Ok(())
}

/// Nobody is waited for any more; the next few at a time.
fn end(tx: &mut Tx<'_>, id: ConversationId) -> Result<(), Stop> {
    let waiting = store::waiting(tx, id)?;
    for invitation in &waiting {
        step::clear(tx, store::record(*invitation))?;
    }
    let now = tx.now();
    if waiting.is_empty() { Ok(()) } else { come_back(tx, id, now) }
}

/// What an invitation is to, for its line.
pub(super) fn path(id: InvitationId) -> String {
    format!("/conversation-invitations/{id}")
}
