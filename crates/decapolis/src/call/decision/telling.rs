//! The job that tells those who proposed what was decided, a few at a time within the hour's limit of mails.
//!
//! A job may run twice. Who was told stands in the sessions, which are marked with the mails, so nobody is told twice.

use kernel::db::Tx;
use kernel::id::Id;
use kernel::job::{self, JobContext, JobKind, Trouble};
use kernel::mail;
use kernel::step::{self, NewStep};
use kernel::stop::Stop;

use super::super::KIND;
use super::super::colleague::acts as colleague;
use super::super::loaded::Opened;
use super::super::model::CallId;
use super::super::store as calls;
use super::super::submission::{CONFIRM_DAYS, Submission, mails, store as submissions};
use super::{Verdict, store};
use crate::forum::{self, Standing};

pub(in crate::call) const TELL: JobKind = JobKind { kind: "tell-session-decisions", run };

/// Leaves the job.
pub(super) fn begin(tx: &mut Tx<'_>, id: CallId) -> Result<(), Stop> {
    let now = tx.now();
    Ok(job::put(tx, TELL.kind, &id.to_string(), now).map(drop)?)
}

fn run(context: &JobContext<'_>, payload: &str) -> Result<(), Trouble> {
    let id = payload.parse().map_err(|_| Trouble::Never("not the id of a call for sessions".to_owned()))?;
    Ok(context.app.db.write_blocking("tell_session_decisions", move |tx| tell(tx, id))?)
}

/// Tells the next twenty, and comes back for those after them.
fn tell(tx: &mut Tx<'_>, id: CallId) -> Result<(), Stop> {
    let next = store::untold(tx, id)?;
    mail::in_parts(tx, (TELL.kind, &id.to_string()), &next, |tx, next| {
        let call = calls::call(tx, id)?;
        let meeting = forum::meeting(tx, call.meeting)?;
        let state = call.state(tx.now());
        let of = Opened { call, meeting, standing: Standing::default(), state };
        for one in next {
            let submission = submissions::submission(tx, *one)?;
            tell_one(tx, &of, &submission)?;
            store::set_told(tx, *one)?;
        }
        Ok(())
    })
}

/// The mail; and whoever is accepted is waited for.
fn tell_one(tx: &mut Tx<'_>, of: &Opened, submission: &Submission) -> Result<(), Stop> {
    let Some(decision) = &submission.decision else { return Ok(()) };
    let confirm_by = tx.now().plus_days(CONFIRM_DAYS).min(of.meeting.starts_at).max(tx.now().plus_days(1));
    if decision.verdict.is_in() {
        let record = kernel::circle::RecordId::from_number(submission.id.number());
        let (post, title) = (submission.post, &submission.session.title);
        step::set(tx, NewStep { record, kind: KIND, verb: "confirm", post, due_at: confirm_by, title })?;
    }
    if decision.verdict == Verdict::Decline {
        colleague::ask_no_more(tx, submission)?;
    }
    mails::tell_decided(tx, of, submission, decision, confirm_by)
}
