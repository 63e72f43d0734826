//! What a reviewer does: writes, rewrites, or hands on what they have an interest in.

use kernel::db::Tx;
use kernel::language::DateLength;
use kernel::mail::{self, Content, MailLink, NewMail, Paragraph, Target};
use kernel::post::{self, PostId};
use kernel::session::Actor;
use kernel::step;
use kernel::stop::Stop;
use kernel::time::Zone;

use super::super::acts::note;
use super::super::model::{Call, CallState};
use super::super::rules::{self, Refusal};
use super::super::store as calls;
use super::super::submission::{Submission, store as submissions};
use super::super::texts::Texts;
use super::assigning::{give, meeting_of};
use super::store::{self, record};
use super::{Opinion, Review, ReviewId};
use crate::forum::Meeting;

/// As in the outbox.
pub(super) const ASKED: &str = "session-reviews";

/// A review with its session and call, for whoever was asked for it.
#[derive(Debug)]
pub(in crate::call) struct OpenedReview {
    pub(in crate::call) review: Review,
    pub(in crate::call) submission: Submission,
    pub(in crate::call) call: Call,
    pub(in crate::call) state: CallState,
}

/// Opens a review; for everybody else there is nothing here.
pub(in crate::call) fn open(tx: &mut Tx<'_>, actor: &Actor, id: ReviewId) -> Result<OpenedReview, Stop> {
    let review = store::review(tx, id)?;
    if review.reviewer != actor.post {
        return Err(Stop::Missing);
    }
    let submission = submissions::submission(tx, review.submission)?;
    let call = calls::call(tx, submission.call)?;
    let state = call.state(tx.now());
    Ok(OpenedReview { review, submission, call, state })
}

/// Keeps what a reviewer thinks.
pub(in crate::call) fn keep(tx: &mut Tx<'_>, actor: &Actor, id: ReviewId, opinion: &Opinion) -> Result<(), Stop> {
    let opened = open(tx, actor, id)?;
    let leave = rules::may_review(&opened.review, &opened.submission, opened.state, actor)?;
    if !store::keep(tx, &leave, opinion)? {
        return Err(Refusal::HandedOn.into());
    }
    step::clear(tx, record(id))?;
    note(tx, "session_reviewed", actor, record(id))
}

/// Hands a session on to the reviewer who has least to read and no interest in it.
pub(in crate::call) fn hand_on(tx: &mut Tx<'_>, actor: &Actor, id: ReviewId) -> Result<(), Stop> {
    let opened = open(tx, actor, id)?;
    let leave = rules::may_hand_on(&opened.review, &opened.submission, opened.state, actor)?;
    if !store::hand_on(tx, &leave)? {
        return Err(Refusal::Reviewed.into());
    }
    step::clear(tx, record(id))?;
    let meeting = meeting_of(tx, &opened.call)?;
    give(tx, &opened.call, &meeting, &[&opened.submission])?;
    note(tx, "session_review_handed_on", actor, record(id))
}

/// Tells a reviewer how many sessions wait for them, and until when.
pub(super) fn tell_reviewer(
    tx: &mut Tx<'_>,
    call: &Call,
    meeting: &Meeting,
    (post, count): (PostId, usize),
) -> Result<(), Stop> {
    let Some(to) = post::holder_of(tx, post)? else { return Ok(()) };
    let texts = Texts::new(to.language);
    let zone: Zone = to.time_zone.parse().unwrap_or(Zone::UTC);
    let day = to.language.date(call.plan.review_by.date_in(&zone), DateLength::Long).to_string();
    let page = Target::Page(format!("/meetings/{}/call", meeting.id));
    let new = NewMail {
        reply_to: None,
        person: to.id,
        post: Some(post),
        kind: ASKED,
        record: calls::record(call.id),
        language: to.language,
        subject: texts.mail_reviews_subject(&meeting.name).to_string(),
        content: Content {
            paragraphs: vec![Paragraph::Ours(texts.mail_reviews(count, day, &meeting.name).to_string())],
            link: Some(MailLink { label: texts.mail_see_reviews().to_owned(), target: page }),
        },
        can_be_stopped: true,
    };
    Ok(mail::put(tx, &new).map(drop)?)
}
