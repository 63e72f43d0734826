//! What did it change? One question by mail, half a year and a year after a meeting; the answers stand with its minutes.

mod mail_act;
mod store;

use kernel::act_link::ActLink;
use kernel::audit;
use kernel::circle;
use kernel::db::Tx;
use kernel::language::Language;
use kernel::mail::{self, Content, MailLink, NewMail, Paragraph, Target};
use kernel::post::{self, PostId};
use kernel::session::Actor;
use kernel::stop::Stop;
use kernel::time::Timestamp;

pub(in crate::minutes) use self::mail_act::SAY;
pub(in crate::minutes) use self::store::{STATEMENTS, of_meeting};
use super::super::rules::Refusal;
use super::super::store::record;
use super::super::texts::Texts;
use super::store as evaluations;
use crate::forum::{self, Meeting, MeetingId};

kernel::id!(ImpactId, "The id of what somebody says that a meeting changed.");

/// The kind of the mails that ask.
const KIND: &str = "impact";
/// So many days it can be answered from its mail; nobody is asked later than that.
pub(in crate::minutes) const LINK_DAYS: i64 = 60;

/// What somebody says that a meeting changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::minutes) struct Impact {
    id: ImpactId,
    meeting: MeetingId,
    pub(in crate::minutes) post: PostId,
    /// So many months after it.
    pub(in crate::minutes) months: i64,
    answered_at: Timestamp,
    pub(in crate::minutes) words: String,
    pub(in crate::minutes) language: Language,
}

/// How long after a meeting that is, as texts have it.
pub(in crate::minutes) fn span(months: i64) -> &'static str {
    if months < 12 { "half-year" } else { "year" }
}

/// Leave to say what it changed.
#[derive(Debug)]
#[must_use]
struct MaySay<'a> {
    impact: &'a Impact,
    _seal: (),
}

/// The post that was asked, once.
fn may_say<'a>(actor: &Actor, impact: &'a Impact) -> Result<MaySay<'a>, Refusal> {
    if actor.post != impact.post {
        return Err(Refusal::NotReader);
    }
    if impact.answered_at != Timestamp::FOREVER {
        return Err(Refusal::Answered);
    }
    Ok(MaySay { impact, _seal: () })
}

/// Asks everybody who attended, once; partners too. Whoever did not want to be asked later is not.
pub(in crate::minutes) fn ask_all(tx: &mut Tx<'_>, meeting: &Meeting, months: i64) -> Result<(), Stop> {
    let left_out = evaluations::not_to_contact(tx, meeting.id)?;
    let attendees = forum::attendees(tx, meeting.id)?.into_iter();
    for attendee in attendees.filter(|attendee| !left_out.contains(&attendee.post)) {
        if let Some(id) = store::insert(tx, meeting.id, attendee.post, months)? {
            circle::open_to(tx, record(id), attendee.home)?;
            tell(tx, meeting, id, (attendee.post, months))?;
        }
    }
    Ok(())
}

fn tell(tx: &mut Tx<'_>, meeting: &Meeting, id: ImpactId, (post, months): (PostId, i64)) -> Result<(), Stop> {
    let Some(person) = post::holder_of(tx, post)? else { return Ok(()) };
    let texts = Texts::new(person.language);
    let expires_at = tx.now().plus_days(LINK_DAYS);
    let verb = mail_act::VERB.to_owned();
    let link = ActLink { verb, record: record(id), post, person: person.id, expires_at };
    let new = NewMail {
        person: person.id,
        post: Some(post),
        kind: KIND,
        record: record(id),
        language: person.language,
        subject: texts.mail_impact_subject().to_owned(),
        content: Content {
            paragraphs: vec![Paragraph::Ours(texts.mail_impact(&meeting.name, span(months)).to_string())],
            link: Some(MailLink { label: texts.say_what_changed().to_owned(), target: Target::Act(link) }),
        },
        can_be_stopped: true,
        reply_to: None,
    };
    Ok(mail::put(tx, &new).map(drop)?)
}

/// Says what it changed.
fn say(tx: &mut Tx<'_>, actor: &Actor, id: ImpactId, words: &str) -> Result<(), Stop> {
    let impact = store::impact(tx, id)?;
    let leave = may_say(actor, &impact)?;
    if !store::say(tx, &leave, words, actor.language)? {
        return Err(Refusal::Answered.into());
    }
    Ok(audit::record(tx, "impact_said", actor.person, actor.post, record(id))?)
}

/// Takes back what was said.
fn take_back(tx: &mut Tx<'_>, actor: &Actor, id: ImpactId) -> Result<(), Stop> {
    let impact = store::impact(tx, id)?;
    if actor.post != impact.post {
        return Err(Refusal::NotReader.into());
    }
    store::forget(tx, &impact)?;
    Ok(audit::record(tx, "impact_taken_back", actor.person, actor.post, record(id))?)
}

/// Somebody of the demo network says what it changed.
pub(in crate::minutes) fn demo_say(
    tx: &mut Tx<'_>,
    actor: &Actor,
    meeting: MeetingId,
    (months, words): (i64, &str),
) -> Result<(), Stop> {
    let Some(id) = store::insert(tx, meeting, actor.post, months)? else { return Ok(()) };
    circle::open_to(tx, record(id), actor.home)?;
    say(tx, actor, id, words)
}
