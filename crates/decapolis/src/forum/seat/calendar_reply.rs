//! The answer to an invitation from a calendar program: by the same rules and the same acts as in the browser.

use kernel::act_link::{Acted, Asked};
use kernel::db::Tx;
use kernel::id::Id;
use kernel::mail_in::{CalendarReply, Replied, Reply, Said, Takes};
use kernel::stop::Stop;
use kernel::time::Timestamp;

use super::super::model::Meeting;
use super::super::store as meetings;
use super::model::{Seat, SeatAnswer, SeatId, SeatState};
use super::rules::{self, Refusal};
use super::{acts, mail_act, mails, store};

/// Days for which a place is kept for whoever may come: a calendar names no day, and approving a journey takes this long.
const HOLD_DAYS: i64 = 14;

/// What the registration names.
pub(in crate::forum) const REPLY: Reply = Reply { verb: mail_act::VERB, act: answer, takes: Takes::Calendar };

fn answer(tx: &mut Tx<'_>, asked: &Asked<'_>, replied: &Replied<'_>) -> Result<Acted, Stop> {
    let reply = replied.calendar.ok_or(Refusal::InWords)?;
    let seat = store::seat(tx, SeatId::from_number(asked.record.number()))?;
    let meeting = meetings::meeting(tx, seat.meeting)?;
    if reply.id != mails::calendar_id(meeting.id) {
        return Err(Stop::Missing);
    }
    let _ = rules::may_answer(asked.actor, &meeting, &seat, tx.now())?;
    let moved_at = meetings::moved_at(tx, meeting.id)?;
    rules::verify_latest(mails::version_at(moved_at) <= reply.version, &seat, reply.said_at())?;
    let said = meant(&meeting, &seat, reply, replied.words, tx.now())?;
    acts::answer(tx, asked.actor, seat.id, &said)?;
    ask_back(tx, &meeting, seat.id)?;
    Ok(Acted::Done)
}

/// The answer of the browser that is meant.
fn meant(
    meeting: &Meeting,
    seat: &Seat,
    reply: &CalendarReply,
    words: &str,
    now: Timestamp,
) -> Result<SeatAnswer, Refusal> {
    match reply.said {
        Said::Comes => Ok(SeatAnswer::Accept),
        Said::StaysAway => Ok(SeatAnswer::Decline(words.to_owned())),
        // Pressed again it would keep the place for ever.
        Said::Perhaps if seat.state == SeatState::Held => Err(Refusal::AnsweredSo),
        Said::Perhaps => {
            let until = meeting.answer_by.max(now.plus_days(HOLD_DAYS)).min(meeting.starts_at);
            Ok(SeatAnswer::Hold(until, words.to_owned()))
        }
        Said::Nothing => Err(Refusal::NoAnswer),
    }
}

/// What a calendar has no field for is asked by mail: why not, and until when the place is kept.
fn ask_back(tx: &mut Tx<'_>, meeting: &Meeting, id: SeatId) -> Result<(), Stop> {
    let seat = store::seat(tx, id)?;
    match seat.state {
        SeatState::Declined if seat.words.is_empty() => mails::ask_why(tx, meeting, &seat),
        SeatState::Held => mails::tell_held(tx, meeting, &seat),
        _ => Ok(()),
    }
}
