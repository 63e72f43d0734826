//! What the speakers say to being accepted: a confirmed session comes on the meeting's agenda, in the name of who decided.

use kernel::db::Tx;
use kernel::mail;
use kernel::post;
use kernel::session::{self, Actor};
use kernel::step::{self, NewStep};
use kernel::stop::Stop;
use kernel::thread::End;

use super::super::KIND;
use super::super::acts::note;
use super::super::model::Call;
use super::super::rules::{self, Refusal};
use super::super::submission::{
    CONFIRM_DAYS, Decision, Said, Submission, SubmissionId, acts as submission_acts, loaded, mails,
    store as submissions,
};
use super::store;
use crate::agenda::{self, AgendaItemId, Proposal, Slot};
use crate::network;

/// Whoever proposed an accepted session says whether the speakers come.
pub(in crate::call) fn answer(
    tx: &mut Tx<'_>,
    actor: &Actor,
    id: SubmissionId,
    (said, reason): (Said, &str),
) -> Result<(), Stop> {
    let opened = loaded::open(tx, actor, id)?;
    let leave = rules::may_confirm(actor, &opened.submission, opened.is_off)?;
    let item = match said {
        Said::Confirmed => Some(put_on_agenda(tx, &opened.of.call, &opened.submission)?),
        Said::Nothing | Said::Declined => None,
    };
    if !store::answer(tx, &leave, said, item)? {
        return Err(Refusal::Answered.into());
    }
    step::clear(tx, submissions::record(id))?;
    if said == Said::Declined {
        mails::tell_withdrawn(tx, &opened.of, &opened.submission, (reason, actor.language))?;
    }
    note(tx, "session_answered", actor, submissions::record(id))
}

/// Takes an answer back: the session is asked about again.
pub(in crate::call) fn take_back(tx: &mut Tx<'_>, actor: &Actor, id: SubmissionId) -> Result<(), Stop> {
    let opened = loaded::open(tx, actor, id)?;
    let leave = rules::may_take_back(actor, &opened.submission)?;
    submission_acts::take_off(tx, &opened.submission)?;
    store::take_back(tx, &leave)?;
    let (title, post) = (&opened.submission.session.title, opened.submission.post);
    let due_at = tx.now().plus_days(CONFIRM_DAYS);
    step::set(tx, NewStep { record: submissions::record(id), kind: KIND, verb: "confirm", post, due_at, title })?;
    mail::withdraw(tx, submissions::record(id), mails::WITHDRAWN)?;
    note(tx, "session_answer_taken_back", actor, submissions::record(id))
}

/// An item of the draft without a place, as long as the format is, tied to the session; those who have a seat speak in it.
fn put_on_agenda(tx: &mut Tx<'_>, call: &Call, submission: &Submission) -> Result<AgendaItemId, Stop> {
    let decision = submission.decision.as_ref().ok_or(Refusal::NotAccepted)?;
    let acting = acting(tx, submission, decision)?.ok_or(Refusal::NotConducting)?;
    let session = &submission.session;
    let speakers = submissions::speakers(tx, submission.id)?;
    let city = network::city_of_circle(tx, submission.home)?;
    let proposal = Proposal {
        title: session.title.clone(),
        words: session.goal.clone(),
        topic: session.topic.clone(),
        sources: vec![End { record: submissions::record(submission.id), kind: KIND }],
        cities: city.into_iter().map(|city| city.id).collect(),
    };
    let slot = Slot {
        minutes: call.plan.formats.minutes(session.format),
        language: session.language,
        speakers: speakers
            .iter()
            .filter(|speaker| speaker.is_sure(submission.post))
            .filter_map(|one| one.post)
            .collect(),
    };
    agenda::propose_session(tx, &acting, submission.meeting, &proposal, &slot)
}

/// Whoever holds the post that decided, else the one that made the meeting, acting while they are not there.
pub(in crate::call) fn acting(
    tx: &mut Tx<'_>,
    submission: &Submission,
    decision: &Decision,
) -> Result<Option<Actor>, Stop> {
    let meeting = crate::forum::meeting(tx, submission.meeting)?;
    for post in [decision.by, meeting.author, meeting.chair] {
        if let Some(holder) = post::holder_of(tx, post)?
            && let Some(actor) = session::actor_by_mail(tx, holder.id, post)?
        {
            return Ok(Some(actor));
        }
    }
    Ok(None)
}
