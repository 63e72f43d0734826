//! Whom somebody wants to meet again after a meeting: a city or an organisation that came too. **Nobody reads it; a wish that is not
//! returned is told to nobody, and one that is to both.** It leads to no evaluation, and goes two months after it was said.

mod mails;
mod store;

use std::collections::BTreeSet;

use kernel::circle::CircleId;
use kernel::db::Tx;
use kernel::language::Language;
use kernel::post::PostId;
use kernel::session::Actor;
use kernel::stop::{Fault, Stop};

use super::rules::MayAnswer;
use crate::forum::{self, Meeting, MeetingId};
use crate::network;

pub(in crate::minutes) use self::store::{STATEMENTS, clear, count, erase, of_person};

/// So many can be named: who names everybody names nobody.
pub(super) const NAMED_MAX: usize = 5;
/// Days after which it is gone: those who answer last have a month for it.
pub(in crate::minutes) const KEPT_DAYS: u32 = 60;

/// Those that came to a meeting, but for the reader's own house.
pub(super) fn others(tx: &mut Tx<'_>, actor: &Actor, meeting: MeetingId) -> Result<BTreeSet<CircleId>, Fault> {
    let come = forum::attendees(tx, meeting)?.into_iter().map(|attendee| attendee.home);
    Ok(come.filter(|home| *home != actor.home).collect())
}

/// Whose people are meant by a name of a city, in any language, or of an organisation.
pub(super) fn named(tx: &mut Tx<'_>, typed: &str) -> Result<Option<CircleId>, Fault> {
    if let Some(city) = network::member_named(tx, typed)? {
        return Ok(Some(city.circle));
    }
    let wanted = atlas::fold(typed);
    let organisations = network::organisations(tx)?;
    Ok(organisations.into_iter().find(|one| atlas::fold(&one.name) == wanted).map(|one| one.circle))
}

/// Keeps whom somebody named; whoever named them too is told, and so is the reader.
pub(super) fn keep(
    tx: &mut Tx<'_>,
    actor: &Actor,
    (leave, meeting): (&MayAnswer<'_>, &Meeting),
    wanted: &[CircleId],
) -> Result<(), Stop> {
    for home in wanted {
        // A colleague who named them has had them told already.
        let is_told = store::has_named(tx, meeting.id, (actor.home, *home))?;
        store::insert(tx, leave, meeting.id, *home)?;
        let named_us = store::posts_that_named(tx, meeting.id, (*home, actor.home))?;
        if named_us.is_empty() {
            continue;
        }
        mails::tell(tx, meeting, actor.post, *home)?;
        if !is_told {
            tell_all(tx, meeting, &named_us, actor.home)?;
        }
    }
    Ok(())
}

fn tell_all(tx: &mut Tx<'_>, meeting: &Meeting, posts: &[PostId], home: CircleId) -> Result<(), Stop> {
    posts.iter().try_for_each(|post| mails::tell(tx, meeting, *post, home))
}

/// What a city or an organisation is called, and where its page is.
fn page_of(tx: &mut Tx<'_>, home: CircleId, language: Language) -> Result<Option<(String, String)>, Fault> {
    if let Some(city) = network::city_of_circle(tx, home)? {
        return Ok(Some((city.name_in(language).to_owned(), format!("/cities/{}", city.id))));
    }
    let organisation = network::organisations(tx)?.into_iter().find(|one| one.circle == home);
    Ok(organisation.map(|one| (one.name, format!("/organisations/{}", one.id))))
}
