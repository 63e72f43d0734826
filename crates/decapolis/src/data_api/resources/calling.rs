//! What a conference is asked for, and what becomes of it.

use kernel::db::Tx;
use kernel::stop::Stop;
use kernel::token::Scope::Post;
use kernel::web::{Answer, Example, Visit};

use super::super::listing::{self, LIMIT_MAX, Listing};
use super::super::resource::{Resource, only};
use super::example::example_of;
use crate::call::{self, AskedReviewerData, ReviewerData, SessionSpeakerData};

/// What city leaders and colleagues are asked, and who reviews.
pub(super) const RESOURCES: [Resource; 3] = [
    Resource::at::<Listing<ReviewerData>>(
        "/api/v1/meetings/{meeting}/call/reviewers",
        "api_session_reviewers",
        Post,
        reviewers,
        Example::Record(|tx| example_of(tx, "/meetings/{meeting}/call/reviewers")),
    )
    .answering("Who reviews the sessions of a call, and who was asked to; for who conducts"),
    Resource::at::<AskedReviewerData>(
        "/api/v1/asked-reviewers/{asked_reviewer}",
        "api_asked_reviewer",
        Post,
        asked,
        Example::Record(|tx| example_of(tx, "/asked-reviewers/{asked_reviewer}")),
    )
    .answering("What a post of a member city was asked about reviewing, and what it said; for itself"),
    Resource::at::<SessionSpeakerData>(
        "/api/v1/session-speakers/{session_speaker}",
        "api_session_speaker",
        Post,
        speaking,
        Example::Record(|tx| example_of(tx, "/session-speakers/{session_speaker}")),
    )
    .answering("What a colleague who was named as a speaker was asked, and said; for themselves"),
];

pub(super) fn call(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::found(visit, &call::call_data(tx, visit)?)
}

pub(super) fn decisions(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::found(visit, &call::decisions_data(tx, visit)?)
}

pub(super) fn reviewers(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::answer(visit, call::reviewer_lines(tx, visit)?, LIMIT_MAX, |line| &line.id)
}

pub(super) fn asked(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::found(visit, &call::asked_reviewer_data(tx, visit)?)
}

pub(super) fn speaking(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::found(visit, &call::session_speaker_data(tx, visit)?)
}

pub(super) fn own(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::answer(visit, call::own_lines(tx, visit)?, LIMIT_MAX, |line| &line.id)
}

pub(super) fn speakers(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::answer(visit, call::speaker_lines(tx, visit)?, LIMIT_MAX, |line| &line.id)
}

pub(super) fn submission(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::found(visit, &call::submission_data(tx, visit)?)
}

pub(super) fn review(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::found(visit, &call::review_data(tx, visit)?)
}
