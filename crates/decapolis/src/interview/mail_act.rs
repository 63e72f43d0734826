//! Saying what presses from the mail, by its link or by a reply, without signing in: by the same rules as in the browser.
//! More is said on the page. A reply says nothing of who may read it, so only who prepares the meeting does.

use kernel::act_link::{Acted, Asked, MailAct, Shown};
use kernel::db::Tx;
use kernel::design::Words;
use kernel::form::{Filled, FormErrors};
use kernel::id::Id;
use kernel::mail_in::{Replied, Reply, Takes};
use kernel::stop::{Fault, Stop};
use kernel::topic;
use kernel::web::Fields;

use super::loaded::open;
use super::model::{Consent, InterviewId, Kind, NewSaid, Urgency};
use super::texts::Texts;
use super::{acts, controls, forms, rules};

/// As in the links.
pub(super) const VERB: &str = "answer-interview";

/// What the registration names.
pub(super) const ANSWER: MailAct =
    MailAct { verb: VERB, show, act, undo, receipt: |language| Texts::new(language).answer_receipt().to_owned() };

/// What a reply to the mail does: the same.
pub(super) const REPLY: Reply = Reply { verb: VERB, act: answer_by_reply, takes: Takes::Words };

fn show(tx: &mut Tx<'_>, asked: &Asked<'_>, errors: &FormErrors, typed: &Fields) -> Result<Shown, Stop> {
    let texts = Texts::new(asked.language);
    let opened = open(tx, asked.actor, interview_id(asked))?;
    let _ = rules::may_tell(&opened.interview, opened.side)?;
    let meeting = &opened.meeting;
    Ok(Shown {
        title: texts.kind_name(Kind::Presses.code()).to_string(),
        sentence: texts.act_sentence().to_owned(),
        said: vec![Words::written(meeting.name.clone(), Some(meeting.language.code().into()))],
        controls: controls::pressing_controls(Filled { typed, errors }, asked.language),
        button: texts.send_answer().to_owned(),
    })
}

fn act(tx: &mut Tx<'_>, asked: &Asked<'_>, form: &Fields) -> Result<Acted, Stop> {
    match forms::parse_pressing(form, asked.language) {
        Ok((words, consent)) => {
            let new = pressing(tx, asked, words, consent)?;
            acts::add_and_finish(tx, asked.actor, interview_id(asked), &new).map(|()| Acted::Done)
        }
        Err(errors) => Ok(Acted::Again(errors)),
    }
}

fn answer_by_reply(tx: &mut Tx<'_>, asked: &Asked<'_>, replied: &Replied<'_>) -> Result<Acted, Stop> {
    let form = Fields::from([("words", replied.words), ("consent", Consent::Prepares.code())]);
    match forms::parse_pressing(&form, asked.language) {
        Ok((words, consent)) => {
            let new = NewSaid { language: replied.language, ..pressing(tx, asked, words, consent)? };
            acts::add_and_finish(tx, asked.actor, interview_id(asked), &new).map(|()| Acted::Done)
        }
        Err(errors) => Ok(Acted::Again(errors)),
    }
}

fn pressing(tx: &mut Tx<'_>, asked: &Asked<'_>, words: String, consent: Consent) -> Result<NewSaid, Fault> {
    let topic = topic::suggested(tx, &words)?.unwrap_or_default();
    let urgency = Some(Urgency::Soon);
    Ok(NewSaid { kind: Kind::Presses, words, language: asked.language, topic, urgency, consent })
}

fn undo(tx: &mut Tx<'_>, asked: &Asked<'_>) -> Result<(), Stop> {
    acts::take_latest_back(tx, asked.actor, interview_id(asked))
}

fn interview_id(asked: &Asked<'_>) -> InterviewId {
    InterviewId::from_number(asked.record.number())
}
