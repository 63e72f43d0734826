//! Saying from the mail whether one speaks in a session: by the same rules as in the browser, and taken back from its receipt.

use kernel::act_link::{Acted, Asked, MailAct, Shown};
use kernel::db::Tx;
use kernel::form::{Filled, FormErrors};
use kernel::id::Id;
use kernel::stop::Stop;
use kernel::web::Fields;

use super::super::submission::{SpeakerId, shown};
use super::super::texts::Texts;
use super::{acts, forms, rules};

/// As in the links.
pub(super) const VERB: &str = "answer-session-speaker";

/// What the registration names.
pub(in crate::call) const ANSWER: MailAct =
    MailAct { verb: VERB, show, act, undo, receipt: |language| Texts::new(language).speaking_receipt().to_owned() };

fn show(tx: &mut Tx<'_>, asked: &Asked<'_>, errors: &FormErrors, typed: &Fields) -> Result<Shown, Stop> {
    let texts = Texts::new(asked.language);
    let opened = acts::open(tx, asked.actor, speaker_id(asked))?;
    let _ = rules::may_answer(asked.actor, &opened.part, (&opened.submission, opened.is_off))?;
    Ok(Shown {
        title: texts.will_you_speak().to_owned(),
        sentence: texts.will_you_speak_sentence(&opened.of.meeting.name).to_string(),
        said: vec![shown::title(&opened.submission.session)],
        controls: forms::controls(Filled { typed, errors }, asked.language),
        button: texts.send_answer().to_owned(),
    })
}

fn act(tx: &mut Tx<'_>, asked: &Asked<'_>, form: &Fields) -> Result<Acted, Stop> {
    match forms::parse(form, asked.language) {
        Ok((said, why)) => acts::answer(tx, asked.actor, speaker_id(asked), said, &why).map(|()| Acted::Done),
        Err(errors) => Ok(Acted::Again(errors)),
    }
}

fn undo(tx: &mut Tx<'_>, asked: &Asked<'_>) -> Result<(), Stop> {
    acts::take_back(tx, asked.actor, speaker_id(asked))
}

fn speaker_id(asked: &Asked<'_>) -> SpeakerId {
    SpeakerId::from_number(asked.record.number())
}
