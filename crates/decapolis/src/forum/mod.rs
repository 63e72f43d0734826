//! Forums: series of meetings, the meetings, and who has a seat there.
//!
//! The secretariat begins a series and makes meetings of it. A seat is a post's: proposed, invited by mail, answered from the
//! mail without signing in, held while travel is approved, waited for by a rule that anyone can read, given to a deputy. Who
//! takes part is the meeting's circle. Members know of every meeting; who comes is seen by those who come and by those who
//! conduct it: the secretariat, the chair of the network, who heads its region, and whoever chairs it, as the chair of a body does its
//! meetings. A partner knows of a
//! meeting where it is asked to one, or may register. What other capabilities know of a meeting (its agenda, its minutes) they add to its page
//! themselves.

mod acts;
mod attendance;
mod checks;
mod coming;
mod contest;
mod data;
mod demo;
mod fair_hour;
mod forms;
mod group_demo;
mod joining;
mod model;
mod pages;
mod personal;
mod plan;
mod proposals;
mod public_dates;
mod registration;
mod roll;
mod rules;
mod search;
mod seat;
mod store;
mod telling;

mod texts {
    include!(concat!(env!("OUT_DIR"), "/forum.rs"));
}

use std::collections::BTreeSet;

use kernel::capability::{Capability, Counted, Holding, Navigation, RecordKind, RecordLine};
use kernel::circle::{CircleId, RecordId};
use kernel::db::Tx;
use kernel::db::migrate::Migration;
use kernel::design::Meta;
use kernel::id::Id;
use kernel::language::Language;
use kernel::post::{Function, PostId};
use kernel::session::Actor;
use kernel::stop::{Fault, Stop, found};
use kernel::web::{Example, Route, Rule, Visit, get, post};

pub(crate) use self::coming::{Coming, coming};
pub(crate) use self::data::{
    MeetingData, MeetingLineData, ProposalData, SeatData, SeriesData, meeting_data, meeting_lines, proposal_lines,
    seat_data, series_data,
};
pub(crate) use self::demo::{Story, meeting as demo_meeting, past as demo_past};
pub(crate) use self::fair_hour::{HoursData, hours_data};
pub(crate) use self::joining::Joining;
pub(crate) use self::model::{Attendee, Format, Meeting, MeetingId, Phase, Standing};
pub(crate) use self::plan::late::{LateData, late_lines};
pub(crate) use self::plan::{TaskLineData, task_lines};
pub(crate) use self::registration::{RegistrationData, registration_data};
pub(crate) use self::roll::{OnRoll, Presence, roll};
pub(crate) use self::seat::calendar_id;
pub(crate) use self::seat::{ANSWER_VERB, SeatId};
pub(crate) use self::store::record;
use self::texts::Texts;
use crate::network;

/// What forums are to the rest of the product.
pub(crate) const CAPABILITY: Capability = Capability {
    name: "forum",
    routes: &[
        get("/forums", "forum_list", pages::list, Example::Itself),
        Route {
            rule: Rule::Functions(MAKERS),
            ..get("/forums/new", "series_form", pages::begin_form, Example::Itself)
        },
        post("/forums", "begin_series", pages::begin),
        get("/forums/{series}", "series_page", pages::show_series, Example::Record(pages::example_series)),
        Route {
            rule: Rule::Functions(MAKERS),
            ..get("/forums/{series}/meetings/new", "meeting_form", pages::new, Example::Record(example_new))
        },
        post("/forums/{series}/meetings", "make_meeting", pages::create),
        post("/forums/{series}/dates", "publish_dates", public_dates::set),
        Route {
            rule: Rule::Everybody,
            ..get("/forums/{series}/dates", "public_dates", public_dates::show, Example::Record(public_dates::example))
        },
        Route {
            rule: Rule::Everybody,
            ..get(
                "/forums/{series}/calendar.ics",
                "public_calendar",
                public_dates::show_file,
                Example::Record(public_dates::example_file),
            )
        },
        get("/meetings/{meeting}", "meeting_page", pages::show, Example::Record(pages::example)),
        Route {
            rule: CONDUCTING,
            ..get("/meetings/{meeting}/change", "meeting_change_form", pages::edit, Example::Record(example_change))
        },
        post("/meetings/{meeting}/change", "change_meeting", pages::change),
        Route {
            rule: CONDUCTING,
            ..get(
                "/meetings/{meeting}/door",
                "meeting_door",
                attendance::door,
                Example::Record(attendance::example_door),
            )
        },
        post("/meetings/{meeting}/door", "stand_at_door", attendance::stand_at_door),
        Route {
            rule: CONDUCTING,
            ..get(
                "/meetings/{meeting}/attendance.csv",
                "attendance_file",
                attendance::csv,
                Example::Record(attendance::example_file),
            )
        },
        Route {
            rule: CONDUCTING,
            ..get(
                "/meetings/{meeting}/badges.pdf",
                "badges_file",
                attendance::pdf,
                Example::Record(attendance::example_badges),
            )
        },
        get(
            "/meetings/{meeting}/registration",
            "meeting_registration",
            registration::show,
            Example::Record(registration::example),
        ),
        post("/meetings/{meeting}/registration", "keep_registration", registration::keep),
        post("/meetings/{meeting}/registrations", "register_for_meeting", registration::register),
        post("/meetings/{meeting}/cancel", "cancel_meeting", pages::cancel),
        post("/meetings/{meeting}/seats", "ask_to_meeting", pages::invite),
        Route {
            rule: CONDUCTING,
            ..get(
                "/meetings/{meeting}/proposals",
                "seat_proposals",
                proposals::page,
                Example::Record(example_proposals),
            )
        },
        post("/meetings/{meeting}/proposals", "propose_seat", proposals::propose),
        post("/meetings/{meeting}/targets", "set_region_target", proposals::targets::set),
        post("/meetings/{meeting}/contests", "declare_contest", contest::declare),
        Route {
            rule: CONDUCTING,
            ..get("/meetings/{meeting}/plan", "meeting_plan", plan::page, Example::Record(plan::example_plan))
        },
        post("/meetings/{meeting}/plan", "move_meeting_task", plan::move_task),
        Route {
            rule: CONDUCTING,
            ..get("/meetings/{meeting}/hours", "fair_hours", fair_hour::show, Example::Record(fair_hour::example))
        },
        post("/meetings/{meeting}/hours", "take_hour", fair_hour::take),
        Route {
            rule: CONDUCTING,
            ..get("/meeting-tasks/{meeting_task}", "meeting_task", plan::lead_on, Example::Record(plan::example_task))
        },
        Route {
            rule: Rule::Functions(MAKERS),
            ..get("/forums/late", "late_meetings", plan::late::page, Example::Itself)
        },
        get(
            "/meeting-seats/{meeting_seat}",
            "meeting_seat_page",
            seat::page::show,
            Example::Record(seat::page::example),
        ),
        get(
            "/meeting-seats/{meeting_seat}/certificate",
            "attendance_certificate",
            attendance::certificate,
            Example::Record(attendance::example_certificate),
        ),
        post("/meeting-seats/{meeting_seat}/answer", "answer_meeting_seat", seat::page::answer),
        post("/meeting-seats/{meeting_seat}/state", "move_meeting_seat", seat::page::change_state),
        post("/meeting-seats/{meeting_seat}/contests", "declare_own_contest", contest::declare_own),
    ],
    navigation: Some(Navigation {
        path: "/forums",
        label: |language| Texts::new(language).forums().to_string(),
        is_public: false,
        first_for: &[Function::Secretariat, Function::President, Function::Chair, Function::Partner],
    }),
    migrations: &[
        Migration { name: "forum/001", sql: include_str!("schema/001.sql") },
        Migration { name: "forum/002", sql: include_str!("schema/002.sql") },
        Migration { name: "forum/003", sql: include_str!("schema/003.sql") },
        Migration { name: "forum/004", sql: include_str!("schema/004.sql") },
        Migration { name: "forum/005", sql: include_str!("schema/005.sql") },
        Migration { name: "forum/006", sql: include_str!("schema/006.sql") },
        Migration { name: "forum/007", sql: include_str!("schema/007.sql") },
        Migration { name: "forum/008", sql: include_str!("schema/008.sql") },
        Migration { name: "forum/009", sql: include_str!("schema/009.sql") },
        Migration { name: "forum/010", sql: include_str!("schema/010.sql") },
        Migration { name: "forum/011", sql: include_str!("schema/011.sql") },
    ],
    statements: &[
        store::STATEMENTS,
        seat::store::STATEMENTS,
        plan::STATEMENTS,
        registration::STATEMENTS,
        coming::STATEMENTS,
        contest::STATEMENTS,
        joining::STATEMENTS,
        public_dates::STATEMENTS,
        proposals::targets::STATEMENTS,
        checks::STATEMENTS,
        personal::STATEMENTS,
    ],
    records: &[
        RecordKind {
            kind: "meeting",
            folder: "meetings",
            label: |language| Texts::new(language).kind_meeting().to_string(),
            line: |tx, record, _| line(tx, record),
            verb: |verb, language| Texts::new(language).verb(verb).to_string(),
        },
        RecordKind {
            kind: "meeting-seat",
            folder: "meeting-seats",
            label: |language| Texts::new(language).kind_seat().to_string(),
            line: |tx, record, _| seat_line(tx, record),
            verb: |verb, language| Texts::new(language).verb(verb).to_string(),
        },
        RecordKind {
            kind: "meeting-task",
            folder: "meeting-tasks",
            label: |language| Texts::new(language).plan().to_string(),
            line: |tx, record, _| task_line(tx, record),
            verb: |verb, language| Texts::new(language).task(verb).to_string(),
        },
    ],
    jobs: &[
        seat::job::DUE,
        seat::job::REMIND,
        seat::passing::PASS,
        telling::TELL,
        registration::OPEN,
        registration::PUT_RIGHT,
        registration::RELEASE,
    ],
    mail_acts: &[seat::ANSWER, registration::REGISTER],
    replies: &[seat::REPLY],
    holdings: &[Holding {
        name: |language| Texts::new(language).holding_seats().to_string(),
        counted: Counted::By(seat::store::seats_of_post),
    }],
    post_passes: Some(seat::passing::pass),
    search: search::SOURCES,
    meeting_page: registration::SECTIONS,
    checks: checks::CHECKS,
    personal: personal::PERSONAL,
    reminds: &["meeting-seat"],
    done: Some(|act, language| Texts::new(language).done(act).to_string()),
    demo: Some(demo::make),
    ..Capability::NOTHING
};

/// Who begins series and makes meetings.
const MAKERS: &[Function] = &[Function::Chair, Function::Secretariat];

/// Whose work it is to conduct meetings; which ones, the rule of each says.
pub(crate) const CONDUCTORS: &[Function] =
    &[Function::Chair, Function::Secretariat, Function::President, Function::Deputy];

/// Who may conduct a meeting besides, where they chair it, as the chair of a body chairs the body's meetings.
pub(crate) const CHAIRING: &[Function] = &[
    Function::Chair,
    Function::Secretariat,
    Function::President,
    Function::Deputy,
    Function::Leader,
    Function::Officer,
];

/// The pages for who conducts a meeting: each asks its meeting who does.
pub(crate) const CONDUCTING: Rule = Rule::Functions(CHAIRING);

/// Whether a post may conduct a meeting at all: asked before what somebody is to a meeting, which costs more.
pub(crate) fn could_conduct(tx: &mut Tx<'_>, actor: &Actor, id: MeetingId) -> Result<bool, Stop> {
    if CONDUCTORS.contains(&actor.function) {
        return Ok(true);
    }
    Ok(found(acts::readable(tx, actor, id))?.is_some_and(|meeting| meeting.chair == actor.post))
}

/// Gives a meeting that is not over the chair of the body whose meeting it is; without one whoever would chair it if it were no body's.
pub(crate) fn pass_chair(tx: &mut Tx<'_>, actor: &Actor, id: MeetingId, chair: Option<PostId>) -> Result<(), Stop> {
    acts::pass_chair(tx, actor, id, chair)
}

/// The same on the day on which the seat of a body's chair begins or ends.
pub(crate) fn chair_follows(tx: &mut Tx<'_>, id: MeetingId, chair: Option<PostId>) -> Result<(), Stop> {
    acts::chair_follows(tx, id, chair).map(drop)
}

/// A meeting in one line.
fn line(tx: &mut Tx<'_>, record: RecordId) -> Result<Option<RecordLine>, Stop> {
    let meeting = found(store::meeting(tx, MeetingId::from_number(record.number())))?;
    Ok(meeting.map(|meeting| RecordLine { title: meeting.name, path: format!("/meetings/{record}") }))
}

/// A seat in one line: its meeting's name.
fn seat_line(tx: &mut Tx<'_>, record: RecordId) -> Result<Option<RecordLine>, Stop> {
    let Some(seat) = found(seat::store::seat(tx, SeatId::from_number(record.number())))? else { return Ok(None) };
    let meeting = store::meeting(tx, seat.meeting)?;
    Ok(Some(RecordLine { title: meeting.name, path: format!("/meeting-seats/{record}") }))
}

/// A step of a plan in one line: its meeting's name.
fn task_line(tx: &mut Tx<'_>, record: RecordId) -> Result<Option<RecordLine>, Stop> {
    let Some(task) = found(plan::task(tx, plan::TaskId::from_number(record.number())))? else { return Ok(None) };
    let meeting = store::meeting(tx, task.meeting)?;
    Ok(Some(RecordLine { title: meeting.name, path: format!("/meetings/{}/plan", meeting.id) }))
}

fn example_new(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    Ok(pages::example_series(tx)?.map(|path| format!("{path}/meetings/new")))
}

fn example_change(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    Ok(pages::example(tx)?.map(|path| format!("{path}/change")))
}

fn example_proposals(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    Ok(pages::example(tx)?.map(|path| format!("{path}/proposals")))
}

/// A meeting, whoever may know of it.
pub(crate) fn meeting(tx: &mut Tx<'_>, id: MeetingId) -> Result<Meeting, Stop> {
    store::meeting(tx, id)
}

/// The meetings that lie ahead and that this actor conducts, the next one first.
pub(crate) fn conducted_ahead(tx: &mut Tx<'_>, actor: &Actor) -> Result<Vec<Meeting>, Stop> {
    acts::conducted_ahead(tx, actor)
}

/// A meeting that this actor may know of; missing where they may not.
pub(crate) fn readable(tx: &mut Tx<'_>, actor: &Actor, id: MeetingId) -> Result<Meeting, Stop> {
    acts::readable(tx, actor, id)
}

/// What somebody is to a meeting now.
pub(crate) fn standing(tx: &mut Tx<'_>, actor: &Actor, meeting: &Meeting) -> Result<Standing, Stop> {
    acts::standing(tx, actor, meeting)
}

/// The meeting and the post of a seat of somebody who comes, or came; missing where that is not so.
pub(crate) fn attending(tx: &mut Tx<'_>, id: SeatId) -> Result<(MeetingId, PostId), Stop> {
    let seat = seat::store::seat(tx, id)?;
    if seat.state.takes_part() { Ok((seat.meeting, seat.post)) } else { Err(Stop::Missing) }
}

/// The posts that come to a meeting, or came, in the order in which they were proposed.
pub(crate) fn attendees(tx: &mut Tx<'_>, id: MeetingId) -> Result<Vec<Attendee>, Fault> {
    let seats = seat::store::seats(tx, id)?;
    let cities = network::members(tx)?;
    let attendee = |seat: seat::Seat| Attendee {
        seat: seat.id,
        post: seat.post,
        home: seat.home,
        city: cities.iter().find(|city| city.circle == seat.home).map(|city| city.id),
        is_partner: seat.side == seat::Side::Partner,
        is_afar: seat.is_afar,
    };
    Ok(seats.into_iter().filter(|seat| seat.state.takes_part()).map(attendee).collect())
}

/// The meeting and the post of a seat that was taken; missing where nobody took it.
pub(crate) fn taken_seat(tx: &mut Tx<'_>, id: SeatId) -> Result<(MeetingId, PostId), Stop> {
    let seat = seat::store::seat(tx, id)?;
    if seat.state.takes_part() { Ok((seat.meeting, seat.post)) } else { Err(Stop::Missing) }
}

/// The meeting of a seat, whatever became of it.
pub(crate) fn meeting_of_seat(tx: &mut Tx<'_>, id: SeatId) -> Result<MeetingId, Stop> {
    Ok(seat::store::seat(tx, id)?.meeting)
}

/// The seat of the demo's own city at the meeting that lies ahead, for the examples of other capabilities.
pub(crate) fn example_seat(tx: &mut Tx<'_>) -> Result<Option<SeatId>, Stop> {
    demo::meeting(tx, Story::Ahead)?.map_or(Ok(None), |id| demo::own_seat(tx, id))
}

/// Invites posts to a meeting that the actor conducts, fifty at once; who was asked before, or may not come, is left out.
pub(crate) fn invite_all(tx: &mut Tx<'_>, actor: &Actor, meeting: &Meeting, posts: &[PostId]) -> Result<(), Stop> {
    seat::acts::invite_all(tx, actor, meeting, posts)
}

/// How one takes part in a meeting, as the description of its entry in a calendar; the address has a field of its own there.
pub(crate) fn calendar_words(joining: &Joining, language: Language) -> String {
    joining::calendar_words(joining, language)
}

/// The post that speaks for a member city or comes for a partner, by the name that somebody typed.
pub(crate) fn post_named(tx: &mut Tx<'_>, typed: &str) -> Result<Option<PostId>, Stop> {
    seat::page::post_named(tx, typed)
}

/// How many of some posts have no seat at a meeting and were not asked to one.
pub(crate) fn not_asked(tx: &mut Tx<'_>, meeting: &Meeting, posts: &[PostId]) -> Result<usize, Fault> {
    let seats = seat::store::seats(tx, meeting.id)?;
    let is_asked =
        |post: &PostId| seats.iter().any(|seat| seat.post == *post && seat.state != seat::SeatState::Proposed);
    Ok(posts.iter().filter(|post| !is_asked(post)).count())
}

/// Whether people of a home have a seat at a meeting, or are asked to take one.
pub(crate) fn is_asked(tx: &mut Tx<'_>, id: MeetingId, home: CircleId) -> Result<bool, Fault> {
    let seats = seat::store::seats(tx, id)?;
    let is_theirs = |seat: &seat::Seat| seat.home == home && seat.side == seat::Side::City;
    let is_asked = |seat: &seat::Seat| seat.state.is_live() && seat.state != seat::SeatState::Proposed;
    Ok(seats.iter().any(|seat| is_theirs(seat) && is_asked(seat)))
}

/// Whose people came to a meeting of the same series before this one.
pub(crate) fn homes_that_came(tx: &mut Tx<'_>, meeting: &Meeting) -> Result<BTreeSet<CircleId>, Fault> {
    let past = seat::store::past_of_series(tx, meeting.series, meeting.starts_at)?;
    let came = past.into_iter().filter(|(_, state, _)| *state == seat::SeatState::Attended);
    Ok(came.map(|(home, _, _)| home).collect())
}

/// The meetings that a reader may know of and for which something may be paid by now, the latest first: a conference is paid
/// for up to a year before it.
pub(crate) fn paid_for_by_now(tx: &mut Tx<'_>, reader: PostId) -> Result<Vec<Meeting>, Fault> {
    const AHEAD_DAYS: i64 = 366;
    let until = tx.now().plus_days(AHEAD_DAYS);
    store::meetings_before(tx, until, reader)
}

/// The meeting of the same series that took place before this one.
pub(crate) fn before(tx: &mut Tx<'_>, meeting: &Meeting) -> Result<Option<Meeting>, Fault> {
    let of_series = store::meetings_of_series(tx, meeting.series)?;
    let is_before = |other: &Meeting| other.starts_at < meeting.starts_at && other.phase(tx.now()) != Phase::Cancelled;
    Ok(of_series.into_iter().find(is_before))
}

/// The way up from what belongs to a meeting.
pub(crate) fn trail(visit: &Visit<'_>, meeting: &Meeting) -> Meta {
    pages::trail(visit, meeting)
}

/// Makes a meeting of a working group of the demo, with a series of its own: their names.
pub(crate) fn make_demo_group(tx: &mut Tx<'_>, actor: &Actor, names: (&str, &str)) -> Result<Meeting, Stop> {
    group_demo::make(tx, actor, names)
}

/// The demo's meeting that lies ahead, for the examples of other capabilities.
pub(crate) fn example(tx: &mut Tx<'_>) -> Result<Option<MeetingId>, Stop> {
    demo::meeting(tx, Story::Ahead)
}

#[cfg(test)]
pub(crate) mod tests;
