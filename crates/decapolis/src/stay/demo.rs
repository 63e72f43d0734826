//! What guests of the demo's meeting ahead need, invented: most said it; Kansas City, where the demo's leader works, was asked
//! and has not said it yet.

use kernel::capability::DemoWorld;
use kernel::circle::CircleKind;
use kernel::db::Tx;
use kernel::id::Id;
use kernel::post::Function;
use kernel::session::Actor;
use kernel::stop::Stop;

use super::acts::{self, Opened};
use super::consent::{self, Consents, Matter};
use super::model::{Diet, Guest, Said};
use super::{asking, rules, store};
use crate::agenda::ItemKind;
use crate::forum::{self, Meeting, Story};
use crate::network;

pub(super) fn make(world: &mut DemoWorld<'_>) -> Result<(), Stop> {
    world.db.write_blocking("demo_stay", make_ahead)
}

fn make_ahead(tx: &mut Tx<'_>) -> Result<(), Stop> {
    let Some(id) = forum::demo_meeting(tx, Story::Ahead)? else { return Ok(()) };
    let meeting = forum::meeting(tx, id)?;
    let held = network::post_of_kind(tx, CircleKind::Secretariat, Function::Secretariat)?;
    let secretariat = network::actor_of(tx, &held)?;
    let own = forum::example_seat(tx)?.map(|seat| forum::taken_seat(tx, seat)).transpose()?.map(|(_, post)| post);
    let leave = rules::may_go_on_asking(meeting.phase(tx.now()))?;
    let guests = store::guests(tx, &meeting)?;
    for guest in &guests {
        asking::ask(tx, &leave, &meeting, guest, true)?;
    }
    let last = guests.len().saturating_sub(1);
    for (at, guest) in guests.iter().enumerate() {
        // The last of them is still to be reminded.
        if Some(guest.post) != own && at != last {
            answer(tx, &secretariat, &meeting, (at, guest))?;
        }
    }
    Ok(())
}

fn answer(tx: &mut Tx<'_>, secretariat: &Actor, meeting: &Meeting, (at, guest): (usize, &Guest)) -> Result<(), Stop> {
    let said = said(meeting, at, guest);
    // One of them told it on the phone.
    if at == 4 {
        let opened = acts::open(tx, secretariat, meeting.id, guest.post)?;
        return acts::say(tx, secretariat, &opened, &said).map(drop);
    }
    let held = kernel::post::by_id(tx, guest.post)?.ok_or(Stop::Missing)?;
    let actor = network::actor_of(tx, &held)?;
    let opened = acts::open_own(tx, &actor, meeting.id)?;
    acts::say(tx, &actor, &opened, &said)?;
    if at % 3 == 0 { Ok(()) } else { consent(tx, &actor, &opened, at) }
}

/// They come the evening before and leave the morning after; each third drives home the same evening.
fn said(meeting: &Meeting, at: usize, guest: &Guest) -> Said {
    let (first, last) = (meeting.starts_at.date_in(&meeting.zone()), meeting.ends_at.date_in(&meeting.zone()));
    let (arrives, leaves) = (first.plus_days(-1), if at % 3 == 2 { last } else { last.plus_days(1) });
    let diet = match at % 5 {
        1 => Diet::Vegetarian,
        3 => Diet::Halal,
        4 => Diet::Other,
        _ => Diet::Anything,
    };
    Said {
        arrives_on: arrives.to_string(),
        leaves_on: leaves.to_string(),
        nights: arrives.days_until(leaves),
        dines: at % 4 != 2,
        diet,
        diet_words: if diet == Diet::Other { "No nuts, please (invented).".to_owned() } else { String::new() },
        access_words: if at == 2 {
            "A seat near the door; I walk with a stick (invented).".to_owned()
        } else {
            String::new()
        },
        letter_for: (at == 3 || at == 5).then(|| guest.name.clone()),
    }
}

/// Some are in pictures but for one session, and one in pictures of one session only.
fn consent(tx: &mut Tx<'_>, actor: &Actor, opened: &Opened, at: usize) -> Result<(), Stop> {
    let items = consent::items(tx, opened)?;
    let ids: Vec<i64> = items.iter().map(|item| item.id.number()).collect();
    let session = items.iter().find(|item| item.kind == ItemKind::Session).map(|item| item.id.number());
    let otherwise: Vec<i64> = session.into_iter().filter(|_| at == 1 || at == 2).collect();
    let mut consents = Consents::default();
    consents.set(Matter::Picture, at != 1, &ids, &otherwise);
    consents.set(Matter::Recording, false, &ids, &[]);
    consent::say(tx, actor, opened, &consents)
}

/// What Kansas City was asked, for the tests that visit every page.
pub(super) fn own_path(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    let Some(seat) = forum::example_seat(tx)? else { return Ok(None) };
    let (meeting, post) = forum::taken_seat(tx, seat)?;
    let meeting = forum::meeting(tx, meeting)?;
    let need = store::guest(tx, &meeting, post)?.and_then(|guest| guest.need);
    Ok(need.map(|need| format!("/stay-needs/{}", need.id)))
}

/// The letter of a guest who wants one.
pub(super) fn letter_path(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    let Some(id) = forum::demo_meeting(tx, Story::Ahead)? else { return Ok(None) };
    let meeting = forum::meeting(tx, id)?;
    let guests = store::guests(tx, &meeting)?;
    let wants = guests.iter().find(|guest| guest.said().is_some_and(|said| said.letter_for.is_some()));
    let Some(post) = wants.map(|guest| guest.post) else { return Ok(None) };
    let attendees = forum::attendees(tx, id)?;
    let seat = attendees.iter().find(|attendee| attendee.post == post).map(|attendee| attendee.seat);
    Ok(seat.map(|seat| format!("/meeting-seats/{seat}/letter")))
}
