//! Saying whether one speaks, from the mail that asks: by the same rules as in the browser, and taken back from its receipt.

use kernel::act_link::{Acted, Asked, MailAct, Shown};
use kernel::db::Tx;
use kernel::design::Words;
use kernel::form::{Filled, FormErrors};
use kernel::id::Id;
use kernel::stop::Stop;
use kernel::web::Fields;

use super::model::SpeakerId;
use super::store::{self, speaker};
use super::texts::Texts;
use super::{forms, rules, speaking};

/// As in the links.
pub(super) const VERB: &str = "answer-speaker";

/// What the registration names.
pub(super) const ANSWER: MailAct =
    MailAct { verb: VERB, show, act, undo, receipt: |language| Texts::new(language).answer_receipt().to_owned() };

fn show(tx: &mut Tx<'_>, asked: &Asked<'_>, errors: &FormErrors, typed: &Fields) -> Result<Shown, Stop> {
    let texts = Texts::new(asked.language);
    let own = speaker::speaker(tx, speaker_id(asked))?;
    let _ = rules::may_answer(asked.actor, &own, false)?;
    let plan = store::item(tx, own.item)?.plan;
    let language = || Some(plan.language.code().into());
    let said = [&plan.title, &plan.words].into_iter().filter(|words| !words.is_empty());
    Ok(Shown {
        title: texts.will_you_speak().to_owned(),
        sentence: texts.will_you_speak_sentence().to_owned(),
        said: said.map(|words| Words::written(words.clone(), language())).collect(),
        controls: forms::answer_controls(Filled { typed, errors }, asked.language),
        button: texts.send_answer().to_owned(),
    })
}

fn act(tx: &mut Tx<'_>, asked: &Asked<'_>, form: &Fields) -> Result<Acted, Stop> {
    match forms::parse_answer(form, asked.language) {
        Ok((said, reason)) => speaking::answer(tx, asked.actor, speaker_id(asked), said, &reason).map(|()| Acted::Done),
        Err(errors) => Ok(Acted::Again(errors)),
    }
}

fn undo(tx: &mut Tx<'_>, asked: &Asked<'_>) -> Result<(), Stop> {
    speaking::take_back(tx, asked.actor, speaker_id(asked))
}

fn speaker_id(asked: &Asked<'_>) -> SpeakerId {
    SpeakerId::from_number(asked.record.number())
}
