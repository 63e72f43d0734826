//! Saying how an action stands from its mail: done, later, or handed on to another post of the house, by the same rules as in the
//! browser.

use kernel::act_link::{Acted, Asked, MailAct, Shown};
use kernel::db::Tx;
use kernel::design::Words;
use kernel::form::{Filled, FormErrors};
use kernel::id::Id;
use kernel::stop::Stop;
use kernel::web::Fields;

use super::forms::FromMail;
use super::model::ActionId;
use super::people::People;
use super::texts::Texts;
use super::{acts, forms, rules, store};

/// As in the links.
pub(super) const VERB: &str = "answer-action";

/// What the registration names.
pub(super) const ANSWER: MailAct =
    MailAct { verb: VERB, show, act, undo, receipt: |language| Texts::new(language).answer_receipt().to_owned() };

fn show(tx: &mut Tx<'_>, asked: &Asked<'_>, errors: &FormErrors, typed: &Fields) -> Result<Shown, Stop> {
    let texts = Texts::new(asked.language);
    let action = store::action(tx, action_id(asked))?;
    let _ = rules::may_answer(asked.actor, &action)?;
    let house = acts::house(tx, &action)?;
    let people = People::load(tx, asked.language, house.iter().copied())?;
    Ok(Shown {
        title: texts.how_it_stands().to_owned(),
        sentence: texts.how_it_stands_sentence().to_owned(),
        said: vec![Words::written(action.words, Some(action.language.code().into()))],
        controls: forms::mail_controls(Filled { typed, errors }, people.choices(&house), asked.language),
        button: texts.send_answer().to_owned(),
    })
}

fn act(tx: &mut Tx<'_>, asked: &Asked<'_>, form: &Fields) -> Result<Acted, Stop> {
    let id = action_id(asked);
    match forms::parse_mail(form, &asked.actor.time_zone, tx.now(), asked.language) {
        Ok(FromMail::Says(said)) => acts::answer(tx, asked.actor, id, &said).map(|()| Acted::Done),
        Ok(FromMail::HandsOn(to, reason)) => acts::hand_on(tx, asked.actor, id, to, &reason).map(|()| Acted::Done),
        Err(errors) => Ok(Acted::Again(errors)),
    }
}

fn undo(tx: &mut Tx<'_>, asked: &Asked<'_>) -> Result<(), Stop> {
    acts::take_back(tx, asked.actor, action_id(asked))
}

fn action_id(asked: &Asked<'_>) -> ActionId {
    ActionId::from_number(asked.record.number())
}
