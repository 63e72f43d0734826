//! Answering several statements in one go: those that say nearly the same, that share a topic, or that have one place on the map.
//!
//! Whoever conducts opens a group, unticks what it does not fit, and says once what is done, why, by whom and until when. Each statement
//! gets that answer as its own: who said it is told, and it can be changed for one of them later. **A group is proposed and never
//! kept: what stands is what is done with each statement.**

mod groups;
mod pages;

use kernel::db::Tx;
use kernel::language::Language;
use kernel::session::Actor;
use kernel::stop::Stop;

pub(super) use self::groups::topics_of as topics;
pub(super) use self::pages::{answer, page};
use super::acts;
use super::model::{ConversationId, Disposition, StatementId};
use super::rules;
use super::store::{self, statement};
use crate::follow_up::Version;

/// Statements that are answered at once: what is read before it is answered.
const AT_ONCE_MAX: usize = 50;

/// Says the same of several statements of one conversation.
fn dispose_all(
    tx: &mut Tx<'_>,
    actor: &Actor,
    (id, statements): (ConversationId, &[StatementId]),
    disposition: &Disposition,
    written: (Language, &[Version]),
) -> Result<(), Stop> {
    let of = store::conversation(tx, id)?;
    let leave = rules::may_conduct(actor, &of)?;
    let _may = rules::may_respond(&leave, tx.now())?;
    for one in statements {
        if statement::statement(tx, *one)?.conversation != id {
            return Err(rules::Refusal::NotShown.into());
        }
        acts::dispose(tx, actor, *one, disposition, written)?;
    }
    Ok(())
}
