//! Who can be asked about a practice: a city named in it gives one of its own posts, and takes it away.
//!
//! A contact is a post, so it passes by itself to whoever holds the post next. The question whether the practice still
//! runs follows the contact. Only contacts who said that they answer stand under "who can help".

mod store;

use kernel::audit;
use kernel::db::Tx;
use kernel::post::{self, PostId};
use kernel::session::Actor;
use kernel::step;
use kernel::stop::Stop;

use super::model::PracticeId;
use super::{rules, store as records};
use crate::network;

pub(super) use self::store::{STATEMENTS, count_of_post, on_topic};

/// Gives a post as the contact of the actor's city, or takes the one it gave away.
pub(super) fn give(tx: &mut Tx<'_>, actor: &Actor, id: PracticeId, given: Option<PostId>) -> Result<(), Stop> {
    let practice = records::practice(tx, id, actor.post)?;
    let cities = records::cities(tx, id)?;
    let home = network::city_of_circle(tx, actor.home)?;
    let held = given.map(|post| post::by_id(tx, post)).transpose()?.flatten();
    if given.is_some() && held.is_none() {
        return Err(Stop::Missing);
    }
    let speaks = rules::may_speak_of(actor, &practice, &cities, home.as_ref())?;
    let leave = rules::may_give_contact(speaks, held.as_ref())?;
    store::set(tx, &leave)?;
    move_question(tx, id)?;
    Ok(audit::record(tx, "practice_contact_given", actor.person, actor.post, id.record())?)
}

/// A question that waits goes to whoever can be asked now.
fn move_question(tx: &mut Tx<'_>, id: PracticeId) -> Result<(), Stop> {
    if step::of_record(tx, id.record())?.is_some() {
        step::clear(tx, id.record())?;
        super::confirmation::ask(tx, id)?;
    }
    Ok(())
}
