//! The page on which a colleague who was named as a speaker says whether they speak.

use kernel::db::Tx;
use kernel::design::{Button, Form, Notice, SectionHead};
use kernel::form::{self, Filled, FormErrors};
use kernel::stop::Stop;
use kernel::web::{Answer, Fields, Visit};

use super::super::asked_page::{Asked, AskedPage};
use super::super::submission::{Said, SpeakerId, shown, store as submissions};
use super::super::texts::Texts;
use super::acts::{self, OpenedPart, open};
use super::{forms, rules};

pub(in crate::call) fn show(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let opened = open(tx, visit.actor()?, visit.param("session_speaker")?)?;
    let page = draw(tx, visit, &opened, Filled { typed: &Fields::default(), errors: &FormErrors::default() })?;
    visit.page(tx, Texts::new(visit.language()).will_you_speak(), page)
}

fn draw(tx: &mut Tx<'_>, visit: &Visit<'_>, opened: &OpenedPart, filled: Filled<'_>) -> Result<AskedPage, Stop> {
    let texts = Texts::new(visit.language());
    let (of, submission) = (&opened.of, &opened.submission);
    let asked = Asked {
        state: Some(shown::state_tag(visit, submission.state())),
        title: shown::title(&submission.session),
        sentence: texts.will_you_speak_sentence(&of.meeting.name).to_string(),
        notice: match opened.part.speaker.said {
            Said::Nothing => None,
            Said::Confirmed => Some(Notice::done(texts.you_speak())),
            Said::Declined => Some(Notice::notable(texts.you_do_not_speak())),
        },
        words: (texts.abstract_label(), shown::prose(&submission.session, visit.language())),
        form: form_of(tx, visit, opened, filled)?,
        facts: shown::facts(tx, visit, (&of.call.plan, submission))?,
    };
    Ok(AskedPage::of(visit, &of.meeting, asked))
}

fn form_of(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    opened: &OpenedPart,
    filled: Filled<'_>,
) -> Result<Option<(SectionHead, Form)>, Stop> {
    if rules::may_answer(visit.actor()?, &opened.part, (&opened.submission, opened.is_off)).is_err() {
        return Ok(None);
    }
    let texts = Texts::new(visit.language());
    let path = format!("/session-speakers/{}/answer", opened.part.id);
    let controls = forms::controls(filled, visit.language());
    let form = form::post(tx, visit, path, controls, vec![Button::submit(texts.send_answer())])?;
    Ok(Some((SectionHead::new("answer", texts.will_you_speak()), form)))
}

/// Keeps the answer.
pub(in crate::call) fn answer(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let id: SpeakerId = visit.param("session_speaker")?;
    let opened = open(tx, visit.actor()?, id)?;
    let _ = rules::may_answer(visit.actor()?, &opened.part, (&opened.submission, opened.is_off))?;
    match forms::parse(&visit.request.form, visit.language()) {
        Ok((said, why)) => acts::answer(tx, visit.actor()?, id, said, &why)?,
        Err(errors) => {
            let page = draw(tx, visit, &opened, Filled { typed: &visit.request.form, errors: &errors })?;
            return visit.form_again(tx, Texts::new(visit.language()).will_you_speak(), page);
        }
    }
    Ok(Answer::see_other(format!("/session-speakers/{id}")))
}

/// What the demo's leader was asked by a colleague, for the tests that visit every page.
pub(in crate::call) fn example(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    let Some((call, post)) = super::super::demo::call(tx)?.zip(super::super::demo::leader_post(tx)?) else {
        return Ok(None);
    };
    for submission in submissions::of_call(tx, call.id)? {
        let parts = submissions::parts(tx, submission.id)?;
        if let Some(part) = parts.iter().find(|part| part.is_asked && part.speaker.post == Some(post)) {
            return Ok(Some(format!("/session-speakers/{}", part.id)));
        }
    }
    Ok(None)
}
