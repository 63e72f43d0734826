//! A post that has a seat, or is asked to take one, passes to somebody else. The seat is the post's and passes by itself; what stands
//! in two calendars does not: whoever holds the post now gets the invitation or the confirmation, and it leaves the calendar of
//! whoever held it before.

use kernel::capability::Passing;
use kernel::db::Tx;
use kernel::job::{self, JobContext, JobKind, Trouble};
use kernel::person::{self, PersonId};
use kernel::post::{self, PostId};
use kernel::stop::Stop;
use kernel::time::Timestamp;

use super::super::model::Meeting;
use super::super::store as meetings;
use super::model::{Seat, SeatState};
use super::{line, mails, store};

/// Comes back at the moment at which a post passes.
pub(in crate::forum) const PASS: JobKind = JobKind { kind: "meeting-seat-passes", run };

/// Tells both now, or at the moment at which the post passes.
pub(in crate::forum) fn pass(tx: &mut Tx<'_>, passing: &Passing) -> Result<(), Stop> {
    if passing.at <= tx.now() {
        return tell(tx, passing.post, passing.from);
    }
    // Who held it is looked up then: until then the hand-over may be undone, and a payload names nobody.
    let payload = format!("{} {}", passing.post, passing.at.micros());
    Ok(job::put(tx, PASS.kind, &payload, passing.at).map(drop)?)
}

fn run(context: &JobContext<'_>, payload: &str) -> Result<(), Trouble> {
    let parts = payload.split_once(' ');
    let parsed = parts.and_then(|(post, at)| Some((post.parse::<PostId>().ok()?, at.parse::<i64>().ok()?)));
    let (post, at) = parsed.ok_or_else(|| Trouble::Never("not a post and a moment".to_owned()))?;
    let moment_before = Timestamp::from_micros(at - 1);
    let tell_both = move |tx: &mut Tx<'_>| {
        let from = post::tenure_at(tx, post, moment_before)?.map(|tenure| tenure.person);
        tell(tx, post, from)
    };
    Ok(context.app.db.write_blocking("pass_meeting_seat", tell_both)?)
}

/// Tells whoever held the post, and whoever holds it now, of each of its seats; nobody where that is the same person.
fn tell(tx: &mut Tx<'_>, post: PostId, from: Option<PersonId>) -> Result<(), Stop> {
    if post::tenure_now(tx, post)?.map(|tenure| tenure.person) == from {
        return Ok(());
    }
    let former = match from {
        Some(person) => person::by_id(tx, person)?,
        None => None,
    };
    for id in store::passing(tx, post)? {
        let seat = store::seat(tx, id)?;
        let meeting = meetings::meeting(tx, seat.meeting)?;
        if let Some(former) = &former {
            mails::tell_passed(tx, &meeting, &seat, former)?;
        }
        tell_holder(tx, &meeting, &seat)?;
    }
    Ok(())
}

/// What the post was told last of its seat, for whoever holds it now.
fn tell_holder(tx: &mut Tx<'_>, meeting: &Meeting, seat: &Seat) -> Result<(), Stop> {
    match seat.state {
        SeatState::Invited | SeatState::Held => mails::invite(tx, meeting, seat, seat.until),
        SeatState::Offered => mails::offer(tx, meeting, seat, seat.until),
        SeatState::Accepted => mails::confirm(tx, meeting, seat),
        SeatState::Waiting => {
            let place = line::place_of(tx, meeting, seat.id)?;
            mails::tell_waiting(tx, meeting, seat, place)
        }
        _ => Ok(()),
    }
}
