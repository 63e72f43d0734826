//! A session that somebody proposes: kept as a draft, handed in until the last day, withdrawn at any time.

pub(super) mod acts;
pub(super) mod controls;
pub(super) mod data;
pub(super) mod forms;
pub(super) mod list;
pub(super) mod loaded;
pub(super) mod mails;
mod model;
pub(super) mod pages;
pub(super) mod people;
pub(super) mod shown;
pub(super) mod store;
pub(super) mod writing;

pub(super) use self::model::{
    ABSTRACT_MAX, ABSTRACT_WORDS, CONFIRM_DAYS, CountedAs, Decision, OTHERS_MAX, Part, SUBMISSIONS_MAX, Said, Session,
    Speaker, SpeakerId, State, Submission, SubmissionId,
};
