//! Mails about seats: invitation and reminder, a place on the waiting list, an offer, the confirmation, a deputy named, a time
//! that is over, a change, a cancellation. Each names the meeting's day, hour and place, in the meeting's zone.

use kernel::act_link::ActLink;
use kernel::db::Tx;
use kernel::mail::{self, CalendarEntry, Content, MailLink, NewMail, Paragraph, Target};
use kernel::person::Person;
use kernel::post::{self, PostId};
use kernel::session::Actor;
use kernel::stop::Stop;
use kernel::time::{Timestamp, Zone};

use super::super::joining::{self, Joining};
use super::super::model::{Meeting, MeetingId};
use super::super::texts::Texts;
use super::mail_act;
use super::model::{Seat, SeatState};
use super::store::record;

const INVITATION: &str = "meeting-invitation";
const SEAT: &str = "meeting-seat";
const CHANGE: &str = "meeting-change";

/// What a mail is, and what it leads to.
struct Letter {
    kind: &'static str,
    subject: String,
    first: String,
    /// Whether it leads to the answer without signing in, and until when.
    answer_until: Option<Timestamp>,
    calendar: ForCalendar,
}

/// What a mail does to the reader's calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum ForCalendar {
    Nothing,
    /// Asks there too, where answers from calendars are taken.
    Question,
    /// Takes out what was asked so.
    QuestionTakenBack,
    /// Puts the meeting in, or what changed of it.
    Entry,
    /// Takes it out.
    Removal,
}

/// Invites a post, personally, from whoever chairs the meeting.
pub(super) fn invite(tx: &mut Tx<'_>, meeting: &Meeting, seat: &Seat, until: Timestamp) -> Result<(), Stop> {
    send(tx, meeting, seat, seat.post, |texts, to| Letter {
        kind: INVITATION,
        subject: texts.mail_invited_subject(day(meeting, to)).to_string(),
        first: texts.mail_invited(instant(until, to)).to_string(),
        answer_until: Some(until),
        calendar: ForCalendar::Question,
    })
}

/// Reminds a post that said nothing yet.
pub(super) fn remind(tx: &mut Tx<'_>, meeting: &Meeting, seat: &Seat) -> Result<(), Stop> {
    send(tx, meeting, seat, seat.post, |texts, to| Letter {
        kind: INVITATION,
        subject: texts.mail_remind_subject(instant(seat.until, to)).to_string(),
        first: texts.mail_remind(instant(seat.until, to)).to_string(),
        answer_until: Some(seat.until),
        calendar: ForCalendar::Question,
    })
}

/// Says where somebody stands on the waiting list.
pub(super) fn tell_waiting(tx: &mut Tx<'_>, meeting: &Meeting, seat: &Seat, place: usize) -> Result<(), Stop> {
    send(tx, meeting, seat, seat.post, |texts, _| Letter {
        kind: SEAT,
        subject: texts.mail_waiting_subject().to_owned(),
        first: texts.mail_waiting(place).to_string(),
        answer_until: None,
        calendar: ForCalendar::Nothing,
    })
}

/// Offers a place that became free.
pub(super) fn offer(tx: &mut Tx<'_>, meeting: &Meeting, seat: &Seat, until: Timestamp) -> Result<(), Stop> {
    send(tx, meeting, seat, seat.post, |texts, to| Letter {
        kind: INVITATION,
        subject: texts.mail_offer_subject(instant(until, to)).to_string(),
        first: texts.mail_offer(instant(until, to)).to_string(),
        answer_until: Some(until),
        calendar: ForCalendar::Question,
    })
}

/// Confirms a seat that was taken.
pub(super) fn confirm(tx: &mut Tx<'_>, meeting: &Meeting, seat: &Seat) -> Result<(), Stop> {
    send(tx, meeting, seat, seat.post, |texts, to| Letter {
        kind: SEAT,
        subject: texts.mail_confirmed_subject(day(meeting, to)).to_string(),
        first: texts.mail_confirmed().to_owned(),
        answer_until: Some(meeting.starts_at),
        calendar: ForCalendar::Entry,
    })
}

/// Tells a post that it comes in the place of another.
pub(super) fn tell_deputy(
    tx: &mut Tx<'_>,
    actor: &Actor,
    meeting: &Meeting,
    seat: &Seat,
    deputy: PostId,
) -> Result<(), Stop> {
    send(tx, meeting, seat, deputy, |texts, _| Letter {
        kind: SEAT,
        subject: texts.mail_deputy_subject().to_owned(),
        first: texts.mail_deputy(&actor.name, &actor.title).to_string(),
        answer_until: None,
        calendar: ForCalendar::Nothing,
    })
}

/// Tells somebody that the time of their invitation, hold or offer is over, so that it leaves their calendar too.
pub(super) fn tell_lapsed(tx: &mut Tx<'_>, meeting: &Meeting, seat: &Seat) -> Result<(), Stop> {
    send(tx, meeting, seat, seat.post, |texts, _| Letter {
        kind: SEAT,
        subject: texts.mail_lapsed_subject(seat.state.code()).to_string(),
        first: texts.mail_lapsed(seat.state.code()).to_string(),
        answer_until: None,
        calendar: removal(seat),
    })
}

/// Tells somebody who was asked, and has no seat for certain, that they are asked no more.
pub(super) fn tell_taken_back(tx: &mut Tx<'_>, meeting: &Meeting, seat: &Seat) -> Result<(), Stop> {
    send(tx, meeting, seat, seat.post, |texts, to| Letter {
        kind: SEAT,
        subject: texts.mail_taken_back_subject(day(meeting, to)).to_string(),
        first: texts.mail_taken_back().to_owned(),
        answer_until: None,
        calendar: removal(seat),
    })
}

/// How what a seat put into a calendar leaves it. Whoever asked for time after they had said yes has the meeting itself there,
/// whether answers are taken or not.
fn removal(seat: &Seat) -> ForCalendar {
    if seat.state == SeatState::Held { ForCalendar::Removal } else { ForCalendar::QuestionTakenBack }
}

/// Tells somebody who had a seat that they have it no more, so that it leaves their calendar too.
pub(super) fn tell_left(tx: &mut Tx<'_>, meeting: &Meeting, seat: &Seat) -> Result<(), Stop> {
    send(tx, meeting, seat, seat.post, |texts, to| Letter {
        kind: SEAT,
        subject: texts.mail_left_subject(day(meeting, to)).to_string(),
        first: texts.mail_left().to_owned(),
        answer_until: None,
        calendar: ForCalendar::Removal,
    })
}

/// Tells somebody that a post with a seat, or an invitation, is theirs no more, so that it leaves their calendar. They may hold no
/// post by now, so it leads nowhere.
pub(super) fn tell_passed(tx: &mut Tx<'_>, meeting: &Meeting, seat: &Seat, former: &Person) -> Result<(), Stop> {
    let texts = Texts::new(former.language);
    let letter = Letter {
        kind: SEAT,
        subject: texts.mail_passed_subject(day(meeting, former)).to_string(),
        first: texts.mail_passed().to_owned(),
        answer_until: None,
        calendar: if seat.state.takes_part() { ForCalendar::Removal } else { removal(seat) },
    };
    let joining = joining::of_meeting(tx, meeting.id)?;
    let paragraphs = paragraphs(tx, (meeting, &joining), former, &letter);
    put(tx, (seat, None), former, letter, Content { paragraphs, link: None })
}

/// Asks why, after somebody pressed no in their calendar.
pub(super) fn ask_why(tx: &mut Tx<'_>, meeting: &Meeting, seat: &Seat) -> Result<(), Stop> {
    send(tx, meeting, seat, seat.post, |texts, to| Letter {
        kind: SEAT,
        subject: texts.mail_why_subject(day(meeting, to)).to_string(),
        first: texts.mail_why().to_owned(),
        answer_until: Some(meeting.starts_at),
        calendar: ForCalendar::Nothing,
    })
}

/// Says until when a place is kept for whoever pressed perhaps in their calendar.
pub(super) fn tell_held(tx: &mut Tx<'_>, meeting: &Meeting, seat: &Seat) -> Result<(), Stop> {
    send(tx, meeting, seat, seat.post, |texts, to| Letter {
        kind: SEAT,
        subject: texts.mail_held_subject(instant(seat.until, to)).to_string(),
        first: texts.mail_held(instant(seat.until, to)).to_string(),
        answer_until: Some(seat.until),
        calendar: ForCalendar::Nothing,
    })
}

/// Tells of a change of day, hour or place; of the cancellation where the meeting is cancelled.
pub(in crate::forum) fn tell_change(tx: &mut Tx<'_>, meeting: &Meeting, seat: &Seat) -> Result<(), Stop> {
    let is_off = meeting.cancelled_at != Timestamp::FOREVER;
    send(tx, meeting, seat, seat.post, |texts, to| Letter {
        kind: CHANGE,
        subject: if is_off {
            texts.mail_cancelled_subject(day(meeting, to)).to_string()
        } else {
            texts.mail_changed_subject(day(meeting, to)).to_string()
        },
        first: if is_off { texts.mail_cancelled().to_owned() } else { texts.mail_changed().to_owned() },
        answer_until: None,
        calendar: match seat.state.takes_part() {
            true if is_off => ForCalendar::Removal,
            true => ForCalendar::Entry,
            false if !seat.state.awaits_answer() => ForCalendar::Nothing,
            false if is_off => ForCalendar::QuestionTakenBack,
            false => ForCalendar::Question,
        },
    })
}

fn send(
    tx: &mut Tx<'_>,
    meeting: &Meeting,
    seat: &Seat,
    post: PostId,
    write: impl Fn(&Texts, &Person) -> Letter,
) -> Result<(), Stop> {
    let Some(to) = post::holder_of(tx, post)? else { return Ok(()) };
    let texts = Texts::new(to.language);
    let letter = write(&texts, &to);
    let joining = joining::of_meeting(tx, meeting.id)?;
    let paragraphs = paragraphs(tx, (meeting, &joining), &to, &letter);
    let link = match letter.answer_until {
        Some(expires_at) => {
            let (verb, record) = (mail_act::VERB.to_owned(), record(seat.id));
            let target = Target::Act(ActLink { verb, record, post, person: to.id, expires_at });
            MailLink { label: texts.answer_invitation().to_owned(), target }
        }
        None => MailLink {
            label: texts.see_meeting().to_owned(),
            target: Target::Page(format!("/meetings/{}", meeting.id)),
        },
    };
    put(tx, (seat, Some(post)), &to, letter, Content { paragraphs, link: Some(link) })
}

/// What a mail tells, which meeting it is, and what it does to the reader's calendar.
fn paragraphs(tx: &Tx<'_>, (meeting, joining): (&Meeting, &Joining), to: &Person, letter: &Letter) -> Vec<Paragraph> {
    let when = Texts::new(to.language).mail_when(instant(meeting.starts_at, to), at_home(meeting, to)).to_string();
    let mut paragraphs = vec![
        Paragraph::Ours(letter.first.clone()),
        Paragraph::theirs(&meeting.name, meeting.language),
        Paragraph::Ours(when),
    ];
    for words in [&meeting.place, &meeting.cancel_reason].into_iter().filter(|words| !words.is_empty()) {
        paragraphs.push(Paragraph::theirs(words, meeting.language));
    }
    let comes = letter.calendar == ForCalendar::Entry;
    paragraphs.extend(joining::sentences(joining, comes, to.language).into_iter().map(Paragraph::Ours));
    if letter.calendar != ForCalendar::Nothing {
        let is_cancelled = matches!(letter.calendar, ForCalendar::Removal | ForCalendar::QuestionTakenBack);
        let is_asked = matches!(letter.calendar, ForCalendar::Question | ForCalendar::QuestionTakenBack);
        let entry = CalendarEntry {
            is_cancelled,
            is_asked,
            takes_answers: true,
            description: joining::calendar_words(joining, to.language),
            join_address: if comes { joining.address.clone() } else { String::new() },
            ..entry(tx, meeting)
        };
        paragraphs.push(Paragraph::Calendar(entry));
    }
    paragraphs
}

/// Puts it into the outbox: for a post, or for a person alone.
fn put(
    tx: &mut Tx<'_>,
    (seat, post): (&Seat, Option<PostId>),
    to: &Person,
    letter: Letter,
    content: Content,
) -> Result<(), Stop> {
    let new = NewMail {
        person: to.id,
        post,
        kind: letter.kind,
        record: record(seat.id),
        language: to.language,
        subject: letter.subject,
        content,
        can_be_stopped: letter.kind != CHANGE,
        reply_to: None,
    };
    Ok(mail::put(tx, &new).map(drop)?)
}

/// Under which calendars have a meeting, in all its versions.
pub(crate) fn calendar_id(id: MeetingId) -> String {
    format!("meeting-{id}")
}

/// The version that is told at a time.
pub(super) fn version_at(at: Timestamp) -> u32 {
    /// 2020 in seconds since 1970: counted from then, seconds fit a version's 31 bits until 2088.
    const SINCE_SECONDS: i64 = 1_577_836_800;
    const MICROSECONDS_PER_SECOND: i64 = 1_000_000;
    u32::try_from(at.micros() / MICROSECONDS_PER_SECOND - SINCE_SECONDS).unwrap_or_default()
}

/// The meeting as calendars have it. Its version is the time: it grows whatever changed, the meeting or the seat.
fn entry(tx: &Tx<'_>, meeting: &Meeting) -> CalendarEntry {
    let times = (meeting.starts_at, meeting.ends_at);
    let version = version_at(tx.now());
    CalendarEntry {
        summary: meeting.name.clone(),
        location: meeting.place.clone(),
        path: format!("/meetings/{}", meeting.id),
        ..CalendarEntry::new(calendar_id(meeting.id), version, times, &meeting.zone())
    }
}

/// An instant where the reader is.
fn instant(at: Timestamp, to: &Person) -> String {
    let zone: Zone = to.time_zone.parse().unwrap_or(Zone::UTC);
    to.language.date_time(at, &zone).to_string()
}

/// When the meeting begins, where it is.
fn at_home(meeting: &Meeting, to: &Person) -> String {
    to.language.date_time(meeting.starts_at, &meeting.zone()).to_string()
}

/// The meeting's day, where it is.
fn day(meeting: &Meeting, to: &Person) -> String {
    to.language.date(meeting.starts_at.date_in(&meeting.zone()), kernel::language::DateLength::Long).to_string()
}
