//! Seats: who is asked to take part, to endorse or to agree; accepting, declining and leaving without a reason.

use kernel::circle::{self, CircleId, CircleKind, RecordId};
use kernel::db::Tx;
use kernel::post::{self, Function, HeldPost, PostId};
use kernel::session::Actor;
use kernel::step::{self, NewStep};
use kernel::stop::Stop;
use kernel::time::Timestamp;

use super::engine::Whole;
use super::model::{ANSWER_DAYS, EngagementId, NewSeat, Seat, SeatId, SeatState, State, Task};
use super::moving;
use super::rules::{self, Candidate, Refusal};
use super::store::{self, record};
use super::template::{Duty, Side, StepForm};
use super::{SEAT_KIND, acts, mails};
use crate::{network, offer};

/// Lets a post into the circle of those who may know.
pub(super) fn admit(tx: &mut Tx<'_>, circle: CircleId, post: PostId) -> Result<(), Stop> {
    let now = tx.now();
    if !circle::of_post(tx, post)?.contains(&circle) {
        circle::admit(tx, circle, post, now, Timestamp::FOREVER)?;
    }
    Ok(())
}

/// Asks a post to take part in the role that the open step looks for.
pub(super) fn ask(tx: &mut Tx<'_>, actor: &Actor, id: EngagementId, asked: PostId) -> Result<SeatId, Stop> {
    let whole = acts::readable(tx, id, actor.post)?;
    let held = post::by_id(tx, asked)?.filter(|held| held.holder.is_some()).ok_or(Stop::Missing)?;
    let homes = (acts::turn_home(tx, &whole)?, acts::asker_home(tx, &whole)?);
    let (country, asker_country) = (country_of(tx, held.home)?, country_of(tx, homes.1)?);
    let candidate = Candidate { post: asked, home: held.home, country: &country, asker_country: &asker_country };
    let leave = rules::may_ask(actor, &whole, homes, candidate)?;
    let role = leave.role.code.clone();
    count_ask(tx, held.home, homes.1)?;
    let seat = put(tx, actor, &whole, Task::TakePart, &role, &held)?;
    acts::note(tx, "support_seat_asked", actor, id)?;
    Ok(seat)
}

/// No other city is asked more often in a quarter than the network allows, whatever for.
fn count_ask(tx: &mut Tx<'_>, home: CircleId, asker_home: CircleId) -> Result<(), Stop> {
    match network::city_of_circle(tx, home)?.filter(|_| home != asker_home) {
        Some(city) => offer::count_ask(tx, city.id),
        None => Ok(()),
    }
}

/// Asks the partner whom a round found, ahead of the step that would look for one. Whoever entered a round said there how
/// often they help, so it does not count as being asked.
pub(super) fn ask_partner(tx: &mut Tx<'_>, actor: &Actor, id: EngagementId, partner: PostId) -> Result<SeatId, Stop> {
    let mut whole = store::whole(tx, id)?;
    let helps = |role: &str| whole.template.role(role).is_some_and(|role| role.side == Side::Helps);
    let finds = |step: &StepForm| step.role.as_deref().is_some_and(helps);
    let place = whole.template.steps.iter().position(finds).ok_or(Refusal::WrongStep)?;
    let role = whole.template.steps[place].role.clone().unwrap_or_default();
    let held = post::by_id(tx, partner)?.filter(|held| held.holder.is_some()).ok_or(Stop::Missing)?;
    whole.engagement.place = place;
    let seat = put(tx, actor, &whole, Task::TakePart, &role, &held)?;
    acts::note(tx, "support_seat_asked", actor, id)?;
    Ok(seat)
}

/// ISO 3166-1 alpha-2 of a city's country; empty for a home that is no city.
fn country_of(tx: &mut Tx<'_>, home: CircleId) -> Result<String, Stop> {
    let city = network::city_of_circle(tx, home)?;
    let place = city.and_then(|city| city.in_atlas());
    Ok(place.map(|place| place.country_code().as_str().to_owned()).unwrap_or_default())
}

/// Puts a seat on a post's desk and writes to whoever holds it.
fn put(tx: &mut Tx<'_>, actor: &Actor, whole: &Whole, task: Task, role: &str, held: &HeldPost) -> Result<SeatId, Stop> {
    let engagement = &whole.engagement;
    open_to(tx, whole, held)?;
    let new =
        NewSeat { engagement: engagement.id, place: engagement.place, task, role, post: held.post, home: held.home };
    let seat = store::insert_seat(tx, new, actor.post)?;
    let stored = store::seat(tx, seat)?;
    wait_for(tx, whole, &stored)?;
    mails::tell_asked(tx, actor, whole, &stored)?;
    Ok(seat)
}

/// Puts a seat on the desk of its post.
fn wait_for(tx: &mut Tx<'_>, whole: &Whole, seat: &Seat) -> Result<(), Stop> {
    let step = NewStep {
        record: record(seat.id),
        kind: SEAT_KIND,
        verb: seat.task.code(),
        post: seat.post,
        due_at: tx.now().plus_days(ANSWER_DAYS),
        title: &moving::title(&whole.engagement, whole),
    };
    Ok(step::set(tx, step)?)
}

/// Whoever is asked may read what they are asked for: in confidence the post, otherwise the people of its home.
fn open_to(tx: &mut Tx<'_>, whole: &Whole, held: &HeldPost) -> Result<(), Stop> {
    let id = record(whole.engagement.id);
    if !whole.engagement.is_in_confidence {
        return Ok(circle::open_to(tx, id, held.home)?);
    }
    match own_circle(tx, id)? {
        Some(own) => admit(tx, own, held.post),
        None => Ok(()),
    }
}

/// The circle of the posts that may know of something in confidence.
fn own_circle(tx: &mut Tx<'_>, id: RecordId) -> Result<Option<CircleId>, Stop> {
    let audience = circle::audience_of(tx, id)?;
    Ok(audience.into_iter().find(|(_, kind, _)| *kind == CircleKind::Meeting).map(|(circle, _, _)| circle))
}

/// A superior on each side is asked to endorse: another who leads the city. Nobody endorses what they take part in
/// themselves; where nobody else leads the city there is nobody above.
pub(super) fn ask_to_endorse(tx: &mut Tx<'_>, actor: &Actor, whole: &Whole) -> Result<(), Stop> {
    let place = whole.engagement.place;
    let mut sides = vec![(acts::asker_home(tx, whole)?, whole.engagement.asker)];
    for seat in whole.helpers() {
        if !sides.iter().any(|(home, _)| *home == seat.home) {
            sides.push((seat.home, seat.post));
        }
    }
    for (home, own) in sides {
        let signed = whole.asked_at(place, Task::Endorse).any(|seat| seat.home == home);
        let superior = if signed { None } else { superior_of(tx, home, own)? };
        if let Some(held) = superior {
            put(tx, actor, whole, Task::Endorse, "", &held)?;
        }
    }
    Ok(())
}

fn superior_of(tx: &mut Tx<'_>, home: CircleId, own: PostId) -> Result<Option<HeldPost>, Stop> {
    let leads = |held: &HeldPost| held.function == Function::Leader && held.holder.is_some() && held.post != own;
    Ok(post::at_home_in(tx, home)?.into_iter().find(leads))
}

/// Everybody who takes part, but whoever wrote it, is asked to agree to the paper as it stands now.
pub(super) fn ask_to_agree(tx: &mut Tx<'_>, actor: &Actor, whole: &Whole) -> Result<(), Stop> {
    let place = whole.engagement.place;
    let Some(author) = whole.written_at(place).last().map(|entry| entry.author) else { return Ok(()) };
    for seat in whole.asked_at(place, Task::Agree) {
        store::set_seat(tx, seat, SeatState::Left)?;
        step::clear(tx, record(seat.id))?;
    }
    let asks = |seat: &&Seat| whole.template.role(&seat.role).is_some_and(|role| role.side == Side::Asks);
    let others = whole.taking_part().filter(|seat| !asks(seat)).map(|seat| seat.post);
    let signers: Vec<PostId> = others.chain([whole.engagement.asker]).filter(|post| *post != author).collect();
    for post in signers {
        let held = post::by_id(tx, post)?.ok_or(Stop::Missing)?;
        put(tx, actor, whole, Task::Agree, "", &held)?;
    }
    Ok(())
}

/// Says yes to a seat.
pub(super) fn accept(tx: &mut Tx<'_>, actor: &Actor, id: SeatId) -> Result<EngagementId, Stop> {
    let (whole, seat) = loaded(tx, actor, id)?;
    let leave = rules::may_answer(actor, &whole, &seat, SeatState::Accepted)?;
    answer(tx, &leave)?;
    let engagement = whole.engagement.id;
    store::set_active(tx, engagement)?;
    acts::note(tx, "support_seat_accepted", actor, engagement)?;
    match whole.step().kind.duty() {
        Duty::Find | Duty::Endorse | Duty::Agree => moving::advance_if_done(tx, actor, engagement)?,
        _ => {}
    }
    Ok(engagement)
}

/// Says no to a seat, without a reason.
pub(super) fn decline(tx: &mut Tx<'_>, actor: &Actor, id: SeatId) -> Result<EngagementId, Stop> {
    let (whole, seat) = loaded(tx, actor, id)?;
    let leave = rules::may_answer(actor, &whole, &seat, SeatState::Declined)?;
    answer(tx, &leave)?;
    let engagement = whole.engagement.id;
    acts::note(tx, "support_seat_declined", actor, engagement)?;
    match seat.task {
        Task::TakePart => {
            close_to(tx, &whole, &seat)?;
            mails::tell_declined(tx, actor, &whole)?;
            moving::advance_if_done(tx, actor, engagement)?;
        }
        Task::Endorse => not_endorsed(tx, actor, &whole, &seat)?,
        // Another wording is asked for: whoever wrote the paper writes it anew.
        Task::Agree => mails::tell_other_wording(tx, actor, &whole)?,
    }
    Ok(engagement)
}

/// A side that is not endorsed takes no part: the city that asked stops, a helper's seat is free again.
fn not_endorsed(tx: &mut Tx<'_>, actor: &Actor, whole: &Whole, seat: &Seat) -> Result<(), Stop> {
    if seat.home == acts::asker_home(tx, whole)? {
        acts::close(tx, whole, State::Left)?;
        return mails::tell_stopped(tx, actor, whole);
    }
    let helpers: Vec<Seat> = whole.helpers().filter(|helper| helper.home == seat.home).cloned().collect();
    for helper in helpers {
        store::set_seat(tx, &helper, SeatState::Left)?;
        look_for_another(tx, actor, whole.engagement.id, &helper)?;
    }
    Ok(())
}

/// Whoever declined takes that back: the seat waits for them again, if nobody took it meanwhile.
pub(super) fn ask_again(tx: &mut Tx<'_>, actor: &Actor, id: SeatId) -> Result<(), Stop> {
    let seat = store::seat(tx, id)?;
    let whole = store::whole(tx, seat.engagement)?;
    rules::may_be_asked_again(actor, &whole, &seat)?;
    let held = post::by_id(tx, seat.post)?.ok_or(Stop::Missing)?;
    store::set_seat(tx, &seat, SeatState::Asked)?;
    open_to(tx, &whole, &held)?;
    wait_for(tx, &whole, &seat)?;
    acts::note(tx, "support_seat_asked", actor, whole.engagement.id)
}

fn answer(tx: &mut Tx<'_>, leave: &rules::MayAnswer<'_>) -> Result<(), Stop> {
    if !store::answer_seat(tx, leave)? {
        return Err(Refusal::Answered.into());
    }
    Ok(step::clear(tx, record(leave.seat.id))?)
}

/// Gives a seat back, without blame: the notes stay with the cities, the seat is free, and another is looked for.
pub(super) fn leave(tx: &mut Tx<'_>, actor: &Actor, id: SeatId) -> Result<EngagementId, Stop> {
    let (whole, seat) = loaded(tx, actor, id)?;
    let leave = rules::may_leave(actor, &whole, &seat)?;
    if !store::leave_seat(tx, &leave)? {
        return Err(Refusal::Answered.into());
    }
    step::clear(tx, record(seat.id))?;
    let engagement = whole.engagement.id;
    acts::note(tx, "support_seat_left", actor, engagement)?;
    look_for_another(tx, actor, engagement, &seat)?;
    Ok(engagement)
}

/// With fewer in a role than it needs, the step that finds them opens again; what was done stays done.
fn look_for_another(tx: &mut Tx<'_>, actor: &Actor, id: EngagementId, seat: &Seat) -> Result<(), Stop> {
    let whole = store::whole(tx, id)?;
    let least = whole.template.role(&seat.role).map_or(0, |role| role.least);
    if whole.in_role(&seat.role).count() >= least {
        return Ok(());
    }
    let finds = |step: &StepForm| step.role.as_deref() == Some(seat.role.as_str());
    let place = whole.template.steps.iter().position(finds).filter(|place| *place < whole.engagement.place);
    match place {
        Some(place) => moving::open(tx, actor, whole, place),
        None => Ok(()),
    }
}

/// Clears somebody on the team of conflicts.
pub(super) fn clear(tx: &mut Tx<'_>, actor: &Actor, id: SeatId) -> Result<EngagementId, Stop> {
    let (whole, seat) = loaded(tx, actor, id)?;
    let turn = acts::turn_home(tx, &whole)?;
    let leave = rules::may_clear(actor, &whole, turn, &seat)?;
    store::clear_seat(tx, &leave)?;
    acts::note(tx, "support_seat_cleared", actor, whole.engagement.id)?;
    moving::advance_if_done(tx, actor, whole.engagement.id)?;
    Ok(whole.engagement.id)
}

/// A seat with its engagement, for a reader who may read it.
pub(super) fn loaded(tx: &mut Tx<'_>, actor: &Actor, id: SeatId) -> Result<(Whole, Seat), Stop> {
    let seat = store::seat(tx, id)?;
    let whole = acts::readable(tx, seat.engagement, actor.post)?;
    Ok((whole, seat))
}

/// Who declined knows no more of it: in confidence the post, otherwise the home, unless somebody else of it takes part.
fn close_to(tx: &mut Tx<'_>, whole: &Whole, seat: &Seat) -> Result<(), Stop> {
    let id = record(whole.engagement.id);
    let is_other = |other: &Seat| other.id != seat.id && other.state != SeatState::Declined;
    if whole.engagement.is_in_confidence {
        if whole.seats.iter().any(|other| is_other(other) && other.post == seat.post) {
            return Ok(());
        }
        if let Some(own) = own_circle(tx, id)? {
            circle::dismiss(tx, own, seat.post)?;
        }
        return Ok(());
    }
    let stays = whole.seats.iter().any(|other| is_other(other) && other.home == seat.home);
    let asks = acts::asker_home(tx, whole)? == seat.home;
    if !stays && !asks {
        circle::close_to(tx, id, seat.home)?;
    }
    Ok(())
}
