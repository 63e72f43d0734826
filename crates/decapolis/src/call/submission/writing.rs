//! The form of a session: begun, changed, handed in.

use kernel::circle;
use kernel::db::Tx;
use kernel::design::{Act, Button, ErrorSummary, Lead, Link, Look, MetaEntry};
use kernel::form::{self, Filled, FormErrors};
use kernel::post::HeldPost;
use kernel::session::Actor;
use kernel::stop::Stop;
use kernel::topic;
use kernel::web::{Answer, Fields, Visit};

use super::super::loaded::{self as calls, Opened};
use super::super::pages::FormPage;
use super::super::rules;
use super::super::texts::Texts;
use super::forms::{Asked, Typed, as_typed, parse};
use super::loaded::open;
use super::{Session, Submission, SubmissionId, acts, controls, people, store};
use crate::forum;
use crate::practice::{self, PracticeId};

/// The form of a new session.
pub(in crate::call) fn new(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let actor = visit.actor()?;
    let opened = calls::open(tx, actor, visit.param("meeting")?)?;
    let standing = acts::own_standing(tx, actor, &opened)?;
    let _ = rules::may_propose(actor, &opened.call, standing, tx.now())?;
    let typed = Fields::from([("language", visit.language().code())]);
    let page = draw(tx, visit, (&opened, None), (&FormErrors::default(), &typed))?;
    visit.page(tx, Texts::new(visit.language()).propose_session(), page)
}

/// Keeps a new session, and hands it in where its button says so.
pub(in crate::call) fn begin(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let actor = visit.actor()?;
    let opened = calls::open(tx, actor, visit.param("meeting")?)?;
    let standing = acts::own_standing(tx, actor, &opened)?;
    let _ = rules::may_propose(actor, &opened.call, standing, tx.now())?;
    let (session, typed) = match read(tx, visit, &opened, false)? {
        Ok(read) => read,
        Err(errors) => return again(tx, visit, (&opened, None), &errors),
    };
    let speakers = people::speakers_of(tx, actor, &typed)?;
    let id = acts::begin(tx, actor, opened.meeting.id, &session, &speakers)?;
    hand_in(tx, visit, actor, id)
}

/// The form of a session that is there.
pub(in crate::call) fn edit(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let opened = open(tx, visit.actor()?, visit.param("submission")?)?;
    let _ = rules::may_change(visit.actor()?, &opened.of.call, &opened.submission, tx.now())?;
    let speakers = store::speakers(tx, opened.submission.id)?;
    let typed = as_typed(&opened.submission.session, &speakers, opened.submission.post);
    let page = draw(tx, visit, (&opened.of, Some(&opened.submission)), (&FormErrors::default(), &typed))?;
    visit.page(tx, Texts::new(visit.language()).change_session(), page)
}

/// Keeps another text, and hands it in where its button says so.
pub(in crate::call) fn change(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let actor = visit.actor()?;
    let opened = open(tx, actor, visit.param("submission")?)?;
    let _ = rules::may_change(actor, &opened.of.call, &opened.submission, tx.now())?;
    let (session, typed) = match read(tx, visit, &opened.of, opened.submission.submitted_at.is_some())? {
        Ok(read) => read,
        Err(errors) => return again(tx, visit, (&opened.of, Some(&opened.submission)), &errors),
    };
    let speakers = people::speakers_of(tx, actor, &typed)?;
    acts::change(tx, actor, opened.submission.id, &session, &speakers)?;
    hand_in(tx, visit, actor, opened.submission.id)
}

fn hand_in(tx: &mut Tx<'_>, visit: &Visit<'_>, actor: &Actor, id: SubmissionId) -> Result<Answer, Stop> {
    if visit.request.form.get("then") == "submit" {
        acts::submit(tx, actor, id)?;
    }
    Ok(Answer::see_other(format!("/submissions/{id}")))
}

/// The session that a form holds, with the practice that it names. What is handed in, and what was before, is whole.
fn read(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    opened: &Opened,
    is_in: bool,
) -> Result<Result<(Session, Typed), FormErrors>, Stop> {
    let form = &visit.request.form;
    let asked = if form.get("then") == "keep" && !is_in { Asked::Title } else { Asked::All };
    let typed = match parse(form, &opened.call.plan, asked, visit.language()) {
        Ok(typed) => typed,
        Err(errors) => return Ok(Err(errors)),
    };
    let practice = match practice_named(tx, visit, &typed.practice)? {
        Ok(practice) => practice,
        Err(errors) => return Ok(Err(errors)),
    };
    Ok(Ok((Session { practice, ..typed.session.clone() }, typed)))
}

/// The practice that an address or an id means, of those that the reader may read.
fn practice_named(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    typed: &str,
) -> Result<Result<Option<PracticeId>, FormErrors>, Stop> {
    if typed.is_empty() {
        return Ok(Ok(None));
    }
    let last = typed.trim_end_matches('/').rsplit('/').next().unwrap_or_default();
    if let Ok(id) = last.parse::<PracticeId>()
        && practice::title(tx, id, visit.language())?.is_some()
        && circle::is_open_to(tx, id.record(), visit.reader())?
    {
        return Ok(Ok(Some(id)));
    }
    let mut errors = FormErrors::default();
    errors.add("practice", Texts::new(visit.language()).error_practice());
    Ok(Err(errors))
}

fn again(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    of: (&Opened, Option<&Submission>),
    errors: &FormErrors,
) -> Result<Answer, Stop> {
    let texts = Texts::new(visit.language());
    let title = if of.1.is_some() { texts.change_session() } else { texts.propose_session() };
    let page = draw(tx, visit, of, (errors, &visit.request.form))?;
    visit.form_again(tx, title, page)
}

fn draw(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    (opened, known): (&Opened, Option<&Submission>),
    (errors, typed): (&FormErrors, &Fields),
) -> Result<FormPage, Stop> {
    let texts = Texts::new(visit.language());
    let topics = topic::all(tx, visit.language())?;
    let colleagues = named(&people::colleagues(tx, visit.actor()?)?);
    let filled = Filled { typed, errors };
    let controls = controls::controls(filled, (&opened.call.plan, &topics, &colleagues), visit.language());
    let then = |label: &'static str, value: &'static str, look: Look| Button {
        label: label.into(),
        act: Act::SubmitAs { name: "then".into(), value: value.into() },
        look,
    };
    let is_in = known.is_some_and(|known| known.submitted_at.is_some());
    let mut buttons = vec![then(if is_in { texts.save_session() } else { texts.hand_in() }, "submit", Look::Filled)];
    if !is_in {
        buttons.push(then(texts.keep_draft(), "keep", Look::Quiet));
    }
    let (path, title) = match known {
        Some(known) => (format!("/submissions/{}", known.id), texts.change_session()),
        None => (format!("/meetings/{}/call/submissions", opened.meeting.id), texts.propose_session()),
    };
    let form = form::post(tx, visit, path, controls, buttons)?;
    let mut trail = forum::trail(visit, &opened.meeting);
    trail.0.push(MetaEntry::Link(Link::new(texts.call(), format!("/meetings/{}/call", opened.meeting.id))));
    let closes = visit.language().date_time(opened.call.plan.closes_at, &opened.meeting.zone()).to_string();
    Ok(FormPage {
        summary: ErrorSummary { language: visit.language(), errors: form.errors() },
        lead: Lead {
            trail,
            title: title.into(),
            sentence: Some(texts.until_when(closes).to_string().into()),
            ..Lead::default()
        },
        forms: vec![form],
    })
}

/// Colleagues as choices: value and label.
fn named(colleagues: &[HeldPost]) -> Vec<(String, String)> {
    let named = |held: &HeldPost| {
        let name = held.holder.as_ref().map(|holder| holder.name.clone()).unwrap_or_default();
        (held.post.to_string(), format!("{name}, {}", held.title))
    };
    colleagues.iter().map(named).collect()
}
