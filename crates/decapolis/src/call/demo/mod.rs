//! The calls of the demo network, invented: that of the conference in four months is in review, with most reviews in and some
//! decisions proposed; that of the conference after it is open, Kansas City keeps a draft for it, and city leaders are asked to
//! review it. An officer of Kansas City names their leader as a speaker of a session in review.

mod committee;
mod sessions;

use std::collections::BTreeMap;

use atlas::PlaceId;
use kernel::capability::{DemoWorld, PastDeed};
use kernel::circle::CircleKind;
use kernel::db::Tx;
use kernel::language::Language;
use kernel::post::{self, Function, HeldPost, PostId};
use kernel::session::Actor;
use kernel::stop::Stop;

use self::sessions::Told;
use super::decision::{Verdict, acts as decisions};
use super::model::{Call, Formats, Plan};
use super::review::{Opinion, ReviewState, acts as reviews, store as review_store};
use super::submission::{
    CountedAs, Said, Session, Speaker, SubmissionId, acts as submissions, people, store as submission_store,
};
use super::{acts, keeping, loaded, store, watching};
use crate::forum::{self, Story};
use crate::network;

/// Kansas City, where the demo's leader works, by its GeoNames id.
const KANSAS_CITY: u32 = 4_393_217;
/// Days before today on which the call was made, opened, answered and closed, and on which reviews were written.
const MADE_DAYS_AGO: i64 = 95;
const OPENED_DAYS_AGO: i64 = 90;
const ANSWERED_DAYS_AGO: i64 = 29;
const CLOSED_DAYS_AGO: i64 = 14;
const REVIEWED_DAYS_AGO: i64 = 5;
const DECIDED_DAYS_AGO: i64 = 2;
/// Days from today until reviews are due.
const REVIEW_DAYS: i64 = 6;
/// Days for which the other call stays open.
const OPEN_DAYS: i64 = 60;
/// Who reviews.
const REVIEWERS: usize = 5;
/// Reviews that the president has still to write.
const PRESIDENT_OWES: usize = 3;
/// The same of the leader of Kansas City, who was asked.
const LEADER_OWES: usize = 1;
/// Sessions about which a decision is proposed.
const DECIDED: usize = 12;
/// At least so many of a hundred sessions from each region.
const REGION_SHARE: i64 = 8;

/// What happened while the year of the demo was played.
pub(crate) fn past() -> Vec<PastDeed> {
    let deed = |days_ago, name: &'static str, act: fn(&mut Tx<'_>) -> Result<(), Stop>| PastDeed {
        days_ago,
        deed: Box::new(move |world| world.db.write_blocking(name, act)),
    };
    vec![
        deed(MADE_DAYS_AGO, "demo_session_call", make_call),
        deed(ANSWERED_DAYS_AGO, "demo_sessions", propose_all),
        deed(ANSWERED_DAYS_AGO - 1, "demo_session_reviewers", committee::ask_for_review),
        deed(CLOSED_DAYS_AGO - 1, "demo_session_call_closed", close),
        deed(REVIEWED_DAYS_AGO, "demo_session_reviews", review_all),
        deed(DECIDED_DAYS_AGO, "demo_session_decisions", decide_some),
    ]
}

/// The call that is open.
pub(super) fn make(world: &mut DemoWorld<'_>) -> Result<(), Stop> {
    world.db.write_blocking("demo_open_call", |tx| {
        let Some(meeting) = forum::demo_meeting(tx, Story::NextConference)? else { return Ok(()) };
        let now = tx.now();
        let moments = (now.plus_days(-1), now.plus_days(OPEN_DAYS), now.plus_days(OPEN_DAYS + 30));
        keep(tx, meeting, moments)?;
        let Some(leader) = leader(tx)? else { return Ok(()) };
        let draft = Told::read()?.draft();
        let own = own_part(&leader, CountedAs::Unsaid);
        submissions::begin(tx, &leader, meeting, &draft, &[own])?;
        committee::ask_for_open(tx)
    })
}

/// An officer of Kansas City proposes a session and names their leader as a speaker, who has not answered.
fn name_a_colleague(tx: &mut Tx<'_>, meeting: forum::MeetingId, session: Option<Session>) -> Result<(), Stop> {
    let Some((leader, session)) = leader(tx)?.zip(session) else { return Ok(()) };
    let held = post::at_home_in(tx, leader.home)?.into_iter();
    let Some(officer) = held.filter(|held| held.function == Function::Officer).find(|held| held.holder.is_some())
    else {
        return Ok(());
    };
    let officer = network::actor_of(tx, &officer)?;
    let speakers = [own_part(&officer, CountedAs::Unsaid), people::colleague(&officer, leader.post)];
    let id = submissions::begin(tx, &officer, meeting, &session, &speakers)?;
    submissions::submit_untold(tx, &officer, id).map(drop)
}

fn make_call(tx: &mut Tx<'_>) -> Result<(), Stop> {
    let Some(meeting) = forum::demo_meeting(tx, Story::Conference)? else { return Ok(()) };
    let today = tx.now().plus_days(MADE_DAYS_AGO);
    let moments = (today.plus_days(-OPENED_DAYS_AGO), today.plus_days(-CLOSED_DAYS_AGO), today.plus_days(REVIEW_DAYS));
    keep(tx, meeting, moments)
}

/// A call as the secretariat keeps it; the president, the chair and three others who serve the network review.
fn keep(
    tx: &mut Tx<'_>,
    meeting: forum::MeetingId,
    (opens_at, closes_at, review_by): (kernel::time::Timestamp, kernel::time::Timestamp, kernel::time::Timestamp),
) -> Result<(), Stop> {
    let secretariat = secretariat(tx)?;
    let plan = Plan {
        words:
            "Show what you tried and what you would not do again; bring something that others can take home (invented)."
                .to_owned(),
        language: Language::English,
        opens_at,
        closes_at,
        review_by,
        formats: Formats([20, 60, 90, 15]),
        topics: Vec::new(),
        is_blind: true,
        region_share: REGION_SHARE,
        partners_a_panel: 1,
    };
    let reviewers = reviewers(tx)?;
    acts::keep(tx, &secretariat, meeting, &plan, &reviewers).map(drop)
}

/// The presidents before the chair; nobody who decides.
fn reviewers(tx: &mut Tx<'_>) -> Result<Vec<PostId>, Stop> {
    let mut posts = keeping::reviewing(tx)?;
    posts.retain(|held| matches!(held.function, Function::President | Function::Chair));
    let first = network::post_of_kind(tx, CircleKind::Region, Function::President)?.post;
    posts.sort_by_key(|held| (held.post != first, held.function != Function::Chair, held.post));
    Ok(posts.into_iter().take(REVIEWERS).map(|held| held.post).collect())
}

/// Forty sessions from as many cities, Kansas City first, and one of a partner; Kansas City's second names a colleague.
fn propose_all(tx: &mut Tx<'_>) -> Result<(), Stop> {
    let Some(meeting) = forum::demo_meeting(tx, Story::Conference)? else { return Ok(()) };
    let told = Told::read()?;
    let mut proposing: Vec<Actor> = leader(tx)?.into_iter().collect();
    proposing.extend(partner(tx)?);
    proposing.extend(elsewhere(tx)?);
    let mut sessions = told.sessions();
    let of_colleagues = sessions.pop();
    for (place, actor) in proposing.iter().enumerate() {
        let Some(session) = sessions::take(&mut sessions, actor.language) else { continue };
        let mut speakers = vec![own_part(actor, told.counted(place))];
        speakers.extend(told.beside(&session, place));
        let id = submissions::begin(tx, actor, meeting, &session, &speakers)?;
        submissions::submit_untold(tx, actor, id)?;
    }
    name_a_colleague(tx, meeting, of_colleagues)
}

/// Who leads the other regions' cities.
fn elsewhere(tx: &mut Tx<'_>) -> Result<Vec<Actor>, Stop> {
    let home = network::city_at(tx, PlaceId::new(KANSAS_CITY))?.map(|city| city.region);
    let Some(meeting) = forum::demo_meeting(tx, Story::Conference)? else { return Ok(Vec::new()) };
    let coming = forum::attendees(tx, meeting)?;
    let members = network::members(tx)?;
    let mut actors = Vec::new();
    for city in members.iter().filter(|city| Some(city.region) != home) {
        let Some(seat) = coming.iter().find(|seat| seat.city == Some(city.id)) else { continue };
        if let Some(held) = post::by_id(tx, seat.post)?.filter(|held| held.holder.is_some()) {
            actors.push(network::actor_of(tx, &held)?);
        }
    }
    Ok(actors)
}

fn own_part(actor: &Actor, counted: CountedAs) -> Speaker {
    Speaker {
        post: Some(actor.post),
        home: Some(actor.home),
        name: String::new(),
        city: String::new(),
        organisation: String::new(),
        is_partner: loaded::is_partner(actor),
        counted,
        said: Said::Nothing,
    }
}

fn close(tx: &mut Tx<'_>) -> Result<(), Stop> {
    match call(tx)? {
        Some(call) => watching::close(tx, call.id),
        None => Ok(()),
    }
}

/// Everybody has written but the president and Kansas City's leader, who have a few left, and the last reviewer, who has one.
fn review_all(tx: &mut Tx<'_>) -> Result<(), Stop> {
    let Some(call) = call(tx)? else { return Ok(()) };
    let president = network::post_of_kind(tx, CircleKind::Region, Function::President)?.post;
    let mut owing = BTreeMap::from([(president, PRESIDENT_OWES)]);
    owing.extend(leader(tx)?.map(|leader| (leader.post, LEADER_OWES)));
    let told = Told::read()?;
    let mut actors: BTreeMap<PostId, Actor> = BTreeMap::new();
    let mut all = review_store::of_call(tx, call.id)?;
    all.retain(|review| review.state == ReviewState::Assigned);
    for (place, review) in all.iter().enumerate() {
        let left = all[place..].iter().filter(|other| other.reviewer == review.reviewer).count();
        if owing.get(&review.reviewer).is_some_and(|owes| left <= *owes) || place + 1 == all.len() {
            continue;
        }
        let actor = match actors.get(&review.reviewer) {
            Some(actor) => actor.clone(),
            None => actor_in(tx, review.reviewer)?,
        };
        let opinion: Opinion = told.opinion(place);
        reviews::keep(tx, &actor, review.id, &opinion)?;
        actors.insert(review.reviewer, actor);
    }
    Ok(())
}

/// The secretariat proposes decisions about the sessions that were handed in first.
fn decide_some(tx: &mut Tx<'_>) -> Result<(), Stop> {
    let Some(call) = call(tx)? else { return Ok(()) };
    let secretariat = secretariat(tx)?;
    let all = submission_store::of_call(tx, call.id)?;
    for (place, submission) in all.iter().take(DECIDED).enumerate() {
        let (verdict, reason) = match place % 6 {
            4 => (
                Verdict::Waiting,
                "Good, and close to another session; it comes in when that one falls out (invented).",
            ),
            5 => (Verdict::Decline, "The reviewers missed what others can take home (invented)."),
            2 => (Verdict::Condition, "Accepted if somebody from another region joins it (invented)."),
            _ => (Verdict::Accept, "Clear, honest about what failed, and of use to many (invented)."),
        };
        decisions::decide(tx, &secretariat, submission.id, verdict, (reason, Language::English))?;
    }
    Ok(())
}

/// The call that is open.
pub(super) fn open_call(tx: &mut Tx<'_>) -> Result<Option<Call>, Stop> {
    match forum::demo_meeting(tx, Story::NextConference)? {
        Some(meeting) => Ok(store::of_meeting(tx, meeting)?),
        None => Ok(None),
    }
}

/// The call of the demo's conference.
pub(super) fn call(tx: &mut Tx<'_>) -> Result<Option<Call>, Stop> {
    match forum::demo_meeting(tx, Story::Conference)? {
        Some(meeting) => Ok(store::of_meeting(tx, meeting)?),
        None => Ok(None),
    }
}

fn secretariat(tx: &mut Tx<'_>) -> Result<Actor, Stop> {
    let held = network::post_of_kind(tx, CircleKind::Secretariat, Function::Secretariat)?;
    network::actor_of(tx, &held)
}

fn leader(tx: &mut Tx<'_>) -> Result<Option<Actor>, Stop> {
    let Some(city) = network::city_at(tx, PlaceId::new(KANSAS_CITY))? else { return Ok(None) };
    let held = network::post_in(tx, city.circle, Function::Leader)?;
    acting(tx, held)
}

/// The post of Kansas City's leader.
pub(super) fn leader_post(tx: &mut Tx<'_>) -> Result<Option<PostId>, Stop> {
    Ok(leader(tx)?.map(|leader| leader.post))
}

fn partner(tx: &mut Tx<'_>) -> Result<Option<Actor>, Stop> {
    let held = network::post_of_kind(tx, CircleKind::Organisation, Function::Partner)?;
    acting(tx, held)
}

fn acting(tx: &mut Tx<'_>, held: HeldPost) -> Result<Option<Actor>, Stop> {
    match held.holder {
        Some(_) => network::actor_of(tx, &held).map(Some),
        None => Ok(None),
    }
}

fn actor_in(tx: &mut Tx<'_>, post: PostId) -> Result<Actor, Stop> {
    let held = post::by_id(tx, post)?.ok_or(Stop::Missing)?;
    network::actor_of(tx, &held)
}

/// A page of the conference's call.
pub(super) fn path(tx: &mut Tx<'_>, page: &str) -> Result<Option<String>, Stop> {
    Ok(forum::demo_meeting(tx, Story::Conference)?.map(|meeting| format!("/meetings/{meeting}/{page}")))
}

/// The form of a new session of the call that is open.
pub(super) fn open_path(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    let open = forum::demo_meeting(tx, Story::NextConference)?;
    Ok(open.map(|meeting| format!("/meetings/{meeting}/call/submissions/new")))
}

/// The session of Kansas City that is in review.
pub(super) fn own(tx: &mut Tx<'_>) -> Result<Option<SubmissionId>, Stop> {
    let Some(call) = call(tx)? else { return Ok(None) };
    own_of(tx, call)
}

fn own_of(tx: &mut Tx<'_>, call: Call) -> Result<Option<SubmissionId>, Stop> {
    let Some(city) = network::city_at(tx, PlaceId::new(KANSAS_CITY))? else { return Ok(None) };
    Ok(submission_store::of_home(tx, call.id, city.circle)?.first().map(|one| one.id))
}

/// Where it stands.
pub(super) fn submission_path(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    Ok(own(tx)?.map(|id| format!("/submissions/{id}")))
}

/// The form of the draft that Kansas City keeps for the call that is open.
pub(super) fn draft_path(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    let Some(meeting) = forum::demo_meeting(tx, Story::NextConference)? else { return Ok(None) };
    let Some(call) = store::of_meeting(tx, meeting)? else { return Ok(None) };
    Ok(own_of(tx, call)?.map(|id| format!("/submissions/{id}/change")))
}

/// Where a step of the call leads on from.
pub(super) fn lead_on_path(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    Ok(call(tx)?.map(|call| format!("/session-calls/{}", call.id)))
}
