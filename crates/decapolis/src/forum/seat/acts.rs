//! What can be done with seats: load, ask, do. Pages, mails, jobs and the demo call these.

use kernel::audit;
use kernel::circle;
use kernel::db::Tx;
use kernel::job;
use kernel::language::Language;
use kernel::post::{self, HeldPost, PostId};
use kernel::session::Actor;
use kernel::step::{self, NewStep};
use kernel::stop::Stop;
use kernel::time::Timestamp;

use super::super::contest::Contests;
use super::super::model::Meeting;
use super::super::registration::{MayRegister, Room};
use super::super::rules::MayConduct;
use super::super::{acts as meetings, store as meeting_store};
use super::deputy;
use super::line;
use super::mails;
use super::model::{Claim, Reply, Seat, SeatAnswer, SeatId, SeatState, Side};
use super::regions::Regions;
use super::rules::{self, Given, MaySettle, Refusal};
use super::store::{self, Settled, record};

/// Hours for which a place that became free is kept for whoever waits first: pretix's default for its waiting list.
const OFFER_HOURS: i64 = 48;
/// Posts that are invited with one press: a mail goes to each.
pub(in crate::forum) const ASKED_AT_ONCE: usize = 50;
/// Days before the last day for an answer on which a silent post is reminded.
const REMIND_DAYS: i64 = 7;

/// Proposes a post, with the reason, for who conducts to decide.
pub(in crate::forum) fn propose(
    tx: &mut Tx<'_>,
    actor: &Actor,
    meeting: &Meeting,
    post: PostId,
    why: &str,
) -> Result<SeatId, Stop> {
    let leave = meetings::may_conduct(tx, actor, meeting)?;
    let held = post::by_id(tx, post)?.ok_or(Stop::Missing)?;
    let seats = store::seats(tx, meeting.id)?;
    let (regions, contests) = (Regions::load(tx, meeting)?, Contests::load(tx, meeting)?);
    let given = Given { seats: &seats, regions: &regions, contests: &contests };
    let asks = rules::may_ask(&leave, &given, &held, tx.now())?;
    let id = store::insert(tx, &asks, SeatState::Proposed, why, actor.language)?;
    circle::open_to(tx, record(id), held.home)?;
    note(tx, "seat_proposed", actor, id)?;
    Ok(id)
}

/// Gives places to many posts at once that said yes elsewhere, as a list on paper has them; nobody is told. Whoever may not
/// come, or finds no place, is left out.
pub(in crate::forum) fn seat_all(
    tx: &mut Tx<'_>,
    actor: &Actor,
    meeting: &Meeting,
    posts: &[HeldPost],
) -> Result<(), Stop> {
    let leave = meetings::may_conduct(tx, actor, meeting)?;
    let mut seats = store::seats(tx, meeting.id)?;
    let (regions, contests) = (Regions::load(tx, meeting)?, Contests::load(tx, meeting)?);
    for held in posts {
        let given = Given { seats: &seats, regions: &regions, contests: &contests };
        let Ok(asks) = rules::may_ask(&leave, &given, held, tx.now()) else { continue };
        let of_side = seats.iter().filter(|seat| seat.side == asks.side());
        let mut taken: Vec<i64> = of_side.filter_map(|seat| seat.number).collect();
        taken.sort_unstable();
        let Some(number) = line::free_number(&taken, meeting.seats_of(asks.side())) else { continue };
        let id = store::insert(tx, &asks, SeatState::Proposed, "", actor.language)?;
        circle::open_to(tx, record(id), held.home)?;
        let seat = store::seat(tx, id)?;
        let settles = rules::may_move(&leave, &seat, tx.now())?;
        settle(tx, &settles, to(SeatState::Accepted, Some(number), Timestamp::FOREVER))?;
        circle::admit(tx, meeting.circle, seat.post, tx.now(), Timestamp::FOREVER)?;
        note(tx, "seat_agreed", actor, id)?;
        seats.push(Seat { state: SeatState::Accepted, number: Some(number), ..seat });
    }
    Ok(())
}

/// Takes a seat for the actor's own post, which registered; where no place is free for it, it waits. What was only proposed, given
/// back or not answered in time is taken up again.
pub(in crate::forum) fn register(
    tx: &mut Tx<'_>,
    actor: &Actor,
    meeting: &Meeting,
    leave: &MayRegister,
) -> Result<SeatId, Stop> {
    let held = post::by_id(tx, actor.post)?.ok_or(Stop::Missing)?;
    let seats = store::seats(tx, meeting.id)?;
    let (regions, contests) = (Regions::load(tx, meeting)?, Contests::load(tx, meeting)?);
    let given = Given { seats: &seats, regions: &regions, contests: &contests };
    let asks = rules::may_register(meeting, leave, &given, &held, tx.now())?;
    let known = seats.iter().find(|seat| seat.post == actor.post).map(|seat| seat.id);
    let id = match known {
        Some(id) => id,
        None => store::insert(tx, &asks, SeatState::Proposed, "", actor.language)?,
    };
    circle::open_to(tx, record(id), held.home)?;
    let seat = store::seat(tx, id)?;
    let settles = rules::may_take(&asks, &seat)?;
    accept(tx, meeting, &settles)?;
    note(tx, "seat_registered", actor, id)?;
    Ok(id)
}

/// Invites the post of a seat, also once more.
pub(in crate::forum) fn invite(tx: &mut Tx<'_>, actor: &Actor, meeting: &Meeting, id: SeatId) -> Result<(), Stop> {
    let leave = meetings::may_conduct(tx, actor, meeting)?;
    let seat = of_meeting(tx, meeting, id)?;
    let settles = rules::may_move(&leave, &seat, tx.now())?;
    if !matches!(seat.state, SeatState::Proposed | SeatState::Declined | SeatState::Lapsed) {
        return Err(Refusal::AnsweredSo.into());
    }
    count_again(tx, meeting, &seat)?;
    let until = answer_until(meeting, tx.now());
    settle(tx, &settles, to(SeatState::Invited, None, until))?;
    await_answer(tx, meeting, &seat, until)?;
    mails::invite(tx, meeting, &seat, until)?;
    note(tx, "seat_invited", actor, id)
}

/// Invites many posts; who was asked before, or may not come, is left out. What was only proposed is invited.
pub(in crate::forum) fn invite_all(
    tx: &mut Tx<'_>,
    actor: &Actor,
    meeting: &Meeting,
    posts: &[PostId],
) -> Result<(), Stop> {
    let leave = meetings::may_conduct(tx, actor, meeting)?;
    let (regions, contests) = (Regions::load(tx, meeting)?, Contests::load(tx, meeting)?);
    let mut asked = 0;
    for held in post::held(tx, posts.iter().copied())?.into_values() {
        let seats = store::seats(tx, meeting.id)?;
        let given = Given { seats: &seats, regions: &regions, contests: &contests };
        let known = seats.iter().find(|seat| seat.post == held.post);
        let id = match known {
            Some(seat) if seat.state != SeatState::Proposed => continue,
            Some(seat) if rules::may_count_again(meeting, &given, seat).is_err() => continue,
            Some(seat) => seat.id,
            None if rules::may_ask(&leave, &given, &held, tx.now()).is_err() => continue,
            None => propose(tx, actor, meeting, held.post, "")?,
        };
        invite(tx, actor, meeting, id)?;
        asked += 1;
        if asked == ASKED_AT_ONCE {
            break;
        }
    }
    Ok(())
}

/// Invites the posts that are proposed and were not asked: a wave.
pub(in crate::forum) fn invite_proposed(tx: &mut Tx<'_>, actor: &Actor, meeting: &Meeting) -> Result<(), Stop> {
    let seats = store::seats(tx, meeting.id)?.into_iter();
    let proposed = seats.filter(|seat| seat.state == SeatState::Proposed);
    let posts: Vec<PostId> = proposed.map(|seat| seat.post).collect();
    invite_all(tx, actor, meeting, &posts)
}

/// Whoever declined or did not answer in time takes nobody's place, so one is looked for before they are counted again; and whoever
/// is only proposed may compete with somebody who was asked since.
pub(super) fn count_again(tx: &mut Tx<'_>, meeting: &Meeting, seat: &Seat) -> Result<(), Stop> {
    if seat.state.is_live() && seat.state != SeatState::Proposed {
        return Ok(());
    }
    let seats = store::seats(tx, meeting.id)?;
    let (regions, contests) = (Regions::load(tx, meeting)?, Contests::load(tx, meeting)?);
    let given = Given { seats: &seats, regions: &regions, contests: &contests };
    Ok(rules::may_count_again(meeting, &given, seat)?)
}

/// An invitation that goes out late still leaves a week, but not past the meeting's beginning.
fn answer_until(meeting: &Meeting, now: Timestamp) -> Timestamp {
    meeting.answer_by.max(now.plus_days(REMIND_DAYS)).min(meeting.starts_at)
}

/// The step on the post's desk, the job that comes back when its time is over, and the one that reminds.
fn await_answer(tx: &mut Tx<'_>, meeting: &Meeting, seat: &Seat, until: Timestamp) -> Result<(), Stop> {
    let step = NewStep {
        record: record(seat.id),
        kind: "meeting-seat",
        verb: "answer",
        post: seat.post,
        due_at: until,
        title: &meeting.name,
    };
    step::set(tx, step)?;
    job::put(tx, super::job::DUE.kind, &seat.id.to_string(), until)?;
    let remind_at = until.plus_days(-REMIND_DAYS);
    if remind_at > tx.now() {
        job::put(tx, super::job::REMIND.kind, &seat.id.to_string(), remind_at)?;
    }
    Ok(())
}

/// Takes a proposal or an invitation back. Whoever was asked is told, so that it leaves their calendar too.
pub(in crate::forum) fn take_back(tx: &mut Tx<'_>, actor: &Actor, meeting: &Meeting, id: SeatId) -> Result<(), Stop> {
    let leave = meetings::may_conduct(tx, actor, meeting)?;
    let seat = of_meeting(tx, meeting, id)?;
    let settles = rules::may_move(&leave, &seat, tx.now())?;
    if matches!(seat.state, SeatState::Declined | SeatState::Lapsed) {
        return Err(Refusal::AnsweredSo.into());
    }
    settle(tx, &settles, to(SeatState::Lapsed, None, Timestamp::FOREVER))?;
    leave_room(tx, meeting, &seat)?;
    if matches!(seat.state, SeatState::Invited | SeatState::Offered | SeatState::Held | SeatState::Waiting) {
        mails::tell_taken_back(tx, meeting, &seat)?;
    }
    note(tx, "seat_taken_back", actor, id)
}

/// Answers for a seat: from its page, its mail, or a calendar.
pub(in crate::forum) fn answer(tx: &mut Tx<'_>, actor: &Actor, id: SeatId, said: &SeatAnswer) -> Result<(), Stop> {
    let seat = store::seat(tx, id)?;
    let meeting = meeting_store::meeting(tx, seat.meeting)?;
    let settles = rules::may_answer(actor, &meeting, &seat, tx.now())?;
    if !matches!(said, SeatAnswer::Decline(_)) {
        count_again(tx, &meeting, &seat)?;
    }
    match said {
        SeatAnswer::Accept => accept(tx, &meeting, &settles)?,
        SeatAnswer::Hold(until, why) => hold(tx, actor, &meeting, &settles, (*until, why))?,
        SeatAnswer::Decline(why) => decline(tx, actor, &meeting, &settles, why)?,
        SeatAnswer::Deputy(to) => deputy::send(tx, actor, &meeting, &settles, *to)?,
    }
    note(tx, "seat_answered", actor, id)
}

/// Answers from a page or a mail, which say besides whether they take part from afar. Who comes already only says that anew.
pub(super) fn reply(tx: &mut Tx<'_>, actor: &Actor, id: SeatId, said: &Reply) -> Result<(), Stop> {
    let seat = store::seat(tx, id)?;
    let meeting = meeting_store::meeting(tx, seat.meeting)?;
    let settles = rules::may_answer(actor, &meeting, &seat, tx.now())?;
    let moved = said.is_afar.filter(|is_afar| *is_afar != seat.is_afar);
    if let Some(is_afar) = moved {
        store::set_afar(tx, &settles, is_afar)?;
    }
    if moved.is_some() && seat.state == SeatState::Accepted && said.answer == SeatAnswer::Accept {
        return note(tx, "seat_way_said", actor, id);
    }
    answer(tx, actor, id, &said.answer)
}

/// The place is theirs; where none is free they wait, and are told where they stand.
pub(super) fn accept(tx: &mut Tx<'_>, meeting: &Meeting, settles: &MaySettle<'_>) -> Result<(), Stop> {
    let seat = settles.seat();
    if matches!(seat.state, SeatState::Accepted | SeatState::Waiting) {
        return Err(Refusal::AnsweredSo.into());
    }
    let number = match seat.number {
        Some(number) => Some(number),
        None => free_place(tx, meeting, seat)?,
    };
    if number.is_none() {
        return wait(tx, meeting, settles);
    }
    settle(tx, settles, to(SeatState::Accepted, number, Timestamp::FOREVER))?;
    enter_room(tx, meeting, seat, seat.post)
}

/// A place for somebody who has none, unless others wait for it. What is kept for a class is free for nobody else.
fn free_place(tx: &mut Tx<'_>, meeting: &Meeting, seat: &Seat) -> Result<Option<i64>, Stop> {
    let claims = store::claims(tx, meeting.id)?;
    let room = Room::load(tx, meeting, &claims)?;
    let waits = |other: &&Claim| other.side == seat.side && other.state == SeatState::Waiting;
    let others_wait = claims.iter().filter(waits).any(|other| room.number_for(other).is_some());
    Ok(if others_wait { None } else { room.number_for(&seat.claim()) })
}

fn wait(tx: &mut Tx<'_>, meeting: &Meeting, settles: &MaySettle<'_>) -> Result<(), Stop> {
    let seat = settles.seat();
    settle(tx, settles, to(SeatState::Waiting, None, Timestamp::FOREVER))?;
    step::clear(tx, record(seat.id))?;
    let place = line::place_of(tx, meeting, seat.id)?;
    mails::tell_waiting(tx, meeting, seat, place)
}

fn hold(
    tx: &mut Tx<'_>,
    actor: &Actor,
    meeting: &Meeting,
    settles: &MaySettle<'_>,
    (until, why): (Timestamp, &str),
) -> Result<(), Stop> {
    let seat = settles.seat();
    rules::may_hold(meeting, until, tx.now())?;
    let number = match seat.number {
        Some(number) => Some(number),
        None => free_place(tx, meeting, seat)?,
    };
    if number.is_none() {
        return wait(tx, meeting, settles);
    }
    let held = Settled { words: why, language: actor.language, ..to(SeatState::Held, number, until) };
    settle(tx, settles, held)?;
    if seat.state == SeatState::Accepted {
        circle::dismiss(tx, meeting.circle, seat.post)?;
    }
    await_answer(tx, meeting, seat, until)
}

fn decline(tx: &mut Tx<'_>, actor: &Actor, meeting: &Meeting, settles: &MaySettle<'_>, why: &str) -> Result<(), Stop> {
    let seat = settles.seat();
    // Who pressed no in a calendar is asked why afterwards.
    let is_reason = seat.words.is_empty() && !why.is_empty();
    if seat.state == SeatState::Declined && !is_reason {
        return Err(Refusal::AnsweredSo.into());
    }
    let declined =
        Settled { words: why, language: actor.language, ..to(SeatState::Declined, None, Timestamp::FOREVER) };
    settle(tx, settles, declined)?;
    leave_room(tx, meeting, seat)
}

/// As before the answer: asked, and nothing said. Where a deputy was named, the seat goes back to the post that was asked.
pub(in crate::forum) fn ask_again(tx: &mut Tx<'_>, actor: &Actor, id: SeatId) -> Result<(), Stop> {
    let seat = store::seat(tx, id)?;
    let meeting = meeting_store::meeting(tx, seat.meeting)?;
    let settles = rules::may_ask_again(actor, &meeting, &seat, tx.now())?;
    count_again(tx, &meeting, &seat)?;
    let until = answer_until(&meeting, tx.now());
    settle(tx, &settles, to(SeatState::Invited, None, until))?;
    leave_room(tx, &meeting, &seat)?;
    let asked = match seat.instead_of {
        Some(asked) => deputy::give_back(tx, &meeting, &settles, (asked, until))?,
        None => seat,
    };
    await_answer(tx, &meeting, &asked, until)?;
    note(tx, "seat_asked_again", actor, id)
}

/// Notes who came, who gave notice and who did not.
pub(in crate::forum) fn note_presence(
    tx: &mut Tx<'_>,
    actor: &Actor,
    meeting: &Meeting,
    id: SeatId,
    state: SeatState,
) -> Result<(), Stop> {
    let leave = meetings::may_conduct(tx, actor, meeting)?;
    let seat = of_meeting(tx, meeting, id)?;
    let settles = rules::may_note(&leave, &seat, tx.now())?;
    // The same once more, from another device or a list written by hand: it stands.
    if seat.state == state {
        return Ok(());
    }
    settle(tx, &settles, Settled { number: seat.number, ..to(state, None, Timestamp::FOREVER) })?;
    note(tx, "presence_noted", actor, id)
}

/// Lets somebody in who has no place on the list: who was asked once and said nothing or no, and who was not asked at all.
pub(in crate::forum) fn let_in(tx: &mut Tx<'_>, actor: &Actor, meeting: &Meeting, post: PostId) -> Result<(), Stop> {
    let leave = meetings::may_conduct(tx, actor, meeting)?;
    let seat = match store::seat_of_post(tx, meeting.id, post)? {
        Some(seat) if seat.state.is_on_door_list() => {
            return note_presence(tx, actor, meeting, seat.id, SeatState::Attended);
        }
        Some(seat) => seat,
        None => new_at_door(tx, &leave, post, actor.language)?,
    };
    let settles = rules::may_come_after_all(&leave, &seat, tx.now())?;
    let taken = store::numbers(tx, meeting.id, seat.side)?;
    let number = seat.number.or_else(|| line::free_number(&taken, i64::MAX));
    settle(tx, &settles, to(SeatState::Attended, number, Timestamp::FOREVER))?;
    circle::admit(tx, meeting.circle, seat.post, tx.now(), Timestamp::FOREVER)?;
    step::clear(tx, record(seat.id))?;
    note(tx, "let_in_at_door", actor, seat.id)
}

fn new_at_door(tx: &mut Tx<'_>, leave: &MayConduct<'_>, post: PostId, language: Language) -> Result<Seat, Stop> {
    let held = post::by_id(tx, post)?.ok_or(Stop::Missing)?;
    let asks = rules::may_let_in(leave, &held, tx.now())?;
    let id = store::insert(tx, &asks, SeatState::Proposed, "", language)?;
    circle::open_to(tx, record(id), held.home)?;
    store::seat(tx, id)
}

/// Ends what was not answered in time, and offers the place to who waits first. Doing it twice is doing it once.
pub(in crate::forum) fn lapse(tx: &mut Tx<'_>, id: SeatId) -> Result<(), Stop> {
    let seat = store::seat(tx, id)?;
    let meeting = meeting_store::meeting(tx, seat.meeting)?;
    let Some(settles) = rules::may_lapse(&seat, tx.now()) else { return Ok(()) };
    settle(tx, &settles, to(SeatState::Lapsed, None, Timestamp::FOREVER))?;
    leave_room(tx, &meeting, &seat)?;
    if meeting.cancelled_at == Timestamp::FOREVER {
        mails::tell_lapsed(tx, &meeting, &seat)?;
    }
    Ok(())
}

/// Offers places that became free on one side to those who wait, in the order of the rule.
pub(in crate::forum) fn move_line(tx: &mut Tx<'_>, meeting: &Meeting, side: Side) -> Result<(), Stop> {
    let claims = store::claims(tx, meeting.id)?;
    if !claims.iter().any(|claim| claim.side == side && claim.state == SeatState::Waiting) {
        return Ok(());
    }
    let mut room = Room::load(tx, meeting, &claims)?;
    for (_, claim) in line::of(tx, meeting, &claims)?.iter().filter(|(_, claim)| claim.side == side) {
        // What is free may be kept for somebody who waits further down.
        let Some(number) = room.number_for(claim) else { continue };
        let seat = &store::seat(tx, claim.id)?;
        let Some(settles) = rules::may_offer(meeting, seat, tx.now()) else { return Ok(()) };
        let until = tx.now().plus_seconds(OFFER_HOURS * 3_600).min(meeting.starts_at);
        settle(tx, &settles, to(SeatState::Offered, Some(number), until))?;
        await_answer(tx, meeting, seat, until)?;
        mails::offer(tx, meeting, seat, until)?;
        room.take(claim, number);
    }
    Ok(())
}

pub(super) fn enter_room(tx: &mut Tx<'_>, meeting: &Meeting, seat: &Seat, post: PostId) -> Result<(), Stop> {
    circle::admit(tx, meeting.circle, post, tx.now(), Timestamp::FOREVER)?;
    step::clear(tx, record(seat.id))?;
    let comes = store::seat(tx, seat.id)?;
    mails::confirm(tx, meeting, &comes)
}

/// Whoever had a place leaves it; the next in line is offered it.
fn leave_room(tx: &mut Tx<'_>, meeting: &Meeting, seat: &Seat) -> Result<(), Stop> {
    if seat.state.takes_part() {
        circle::dismiss(tx, meeting.circle, seat.post)?;
        mails::tell_left(tx, meeting, seat)?;
    }
    step::clear(tx, record(seat.id))?;
    if seat.number.is_some() { move_line(tx, meeting, seat.side) } else { Ok(()) }
}

fn to(state: SeatState, number: Option<i64>, until: Timestamp) -> Settled<'static> {
    Settled { state, number, until, words: "", language: Language::English }
}

fn settle(tx: &mut Tx<'_>, leave: &MaySettle<'_>, to: Settled<'_>) -> Result<(), Stop> {
    if store::settle(tx, leave, to)? { Ok(()) } else { Err(Refusal::Settled.into()) }
}

/// A seat of this meeting, not of another.
fn of_meeting(tx: &mut Tx<'_>, meeting: &Meeting, id: SeatId) -> Result<Seat, Stop> {
    let seat = store::seat(tx, id)?;
    if seat.meeting == meeting.id { Ok(seat) } else { Err(Stop::Missing) }
}

fn note(tx: &mut Tx<'_>, act: &str, actor: &Actor, on: SeatId) -> Result<(), Stop> {
    Ok(audit::record(tx, act, actor.person, actor.post, record(on))?)
}
