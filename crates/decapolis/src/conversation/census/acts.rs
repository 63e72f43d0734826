//! Naming census groups, and saying to which class one belongs. What a voter says stands in no audit.

use kernel::db::Tx;
use kernel::session::Actor;
use kernel::stop::Stop;

use super::super::loaded::Opened;
use super::super::model::ConversationId;
use super::super::rules::may_conduct;
use super::super::store::conversation;
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
    let voter = of.who.as_ref().and_then(|who| who.voter.as_ref());
    let leave = rules::may_say_class(&of.conversation, voter, of.now)?;
    for one in said {
        store::say(tx, &leave, *one)?;
    }
    drawing::ask(tx, &of.conversation)
}
