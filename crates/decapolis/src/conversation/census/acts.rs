//! Naming census groups, and saying to which class one belongs. What a voter says stands in no audit.

use kernel::db::Tx;
use kernel::session::Actor;
use kernel::stop::Stop;

use super::super::loaded::Opened;
use super::super::model::{Conversation, ConversationId, Voter};
use super::super::rules::may_conduct;
use super::super::store::{conversation, voting};
use super::super::{acts, drawing};
use super::{CensusGroup, rules, store};

/// Names the groups, in place of those before, as long as nobody said anything to them. The next drawing has them: until somebody says
/// something there is nothing to be drawn.
pub(in super::super) fn name(
    tx: &mut Tx<'_>,
    actor: &Actor,
    id: ConversationId,
    groups: &[CensusGroup],
) -> Result<(), Stop> {
    let of = conversation(tx, id)?;
    let leave = may_conduct(actor, &of)?;
    let is_said = store::is_said(tx, id)?;
    let leave = rules::may_name_census(&leave, is_said, tx.now())?;
    store::put(tx, &leave, groups)?;
    acts::note(tx, "conversation_census_named", actor, id)
}

/// Says to which classes one belongs, or something else than before.
pub(in super::super) fn say(tx: &mut Tx<'_>, of: &Opened, said: &[(i64, i64)]) -> Result<(), Stop> {
    say_as(tx, (&of.conversation, of.who.as_ref().and_then(|who| who.voter.as_ref())), said)?;
    drawing::ask(tx, &of.conversation)
}

/// The same, for a voter of a conversation whose map is drawn anyway.
pub(in super::super) fn say_as(
    tx: &mut Tx<'_>,
    (of, voter): (&Conversation, Option<&Voter>),
    said: &[(i64, i64)],
) -> Result<(), Stop> {
    let leave = rules::may_say_class(of, voter, tx.now())?;
    for one in said {
        store::say(tx, &leave, *one)?;
    }
    Ok(voting::said(tx, leave.voter.id)?)
}
