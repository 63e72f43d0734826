//! Naming an assistant and ending their time: load, ask, do.

use kernel::audit;
use kernel::circle::RecordId;
use kernel::db::Tx;
use kernel::id::Id;
use kernel::person::{self, NewPerson};
use kernel::post::{self, AssistanceId, PostId};
use kernel::session::Actor;
use kernel::stop::Stop;
use kernel::time::Timestamp;

use super::{mails, rules};

/// An assistant as the holder names them, parsed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct NewAssistant {
    pub(super) name: String,
    pub(super) email: String,
    pub(super) ends_at: Timestamp,
}

/// Names an assistant of the actor's post, and tells them.
pub(super) fn name_assistant(
    tx: &mut Tx<'_>,
    actor: &Actor,
    post: PostId,
    new: &NewAssistant,
) -> Result<AssistanceId, Stop> {
    let leave = rules::may_keep_assistants(actor, post)?;
    let tenure = post::tenure_now(tx, post)?.ok_or(Stop::Missing)?;
    let person = NewPerson {
        name: new.name.clone(),
        email: Some(new.email.clone()),
        language: actor.language,
        time_zone: actor.time_zone.name().to_owned(),
    };
    let person = person::find_or_create(tx, &person)?;
    leave.is_new(person, post::assistants_of(tx, post)?.into_iter().map(|known| known.person))?;
    let named = post::name_assistant(tx, post, &tenure, (person, &new.name), new.ends_at)?;
    mails::tell_named(tx, actor, person, new.ends_at)?;
    note(tx, "assistant_named", actor, named)?;
    Ok(named)
}

/// Ends an assistant's time at once; what they drafted stays with the post.
pub(super) fn end_assistance(tx: &mut Tx<'_>, actor: &Actor, id: AssistanceId) -> Result<PostId, Stop> {
    let assistant = post::assistant(tx, id)?.ok_or(Stop::Missing)?;
    let _leave = rules::may_keep_assistants(actor, assistant.post)?;
    post::end_assistance(tx, id)?;
    note(tx, "assistance_ended", actor, id)?;
    Ok(assistant.post)
}

fn note(tx: &mut Tx<'_>, act: &str, actor: &Actor, on: AssistanceId) -> Result<(), Stop> {
    Ok(audit::record(tx, act, actor.person, actor.post, RecordId::from_number(on.number()))?)
}
