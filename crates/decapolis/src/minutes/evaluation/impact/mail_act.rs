//! Saying what a meeting changed, from the mail that asks.

use kernel::act_link::{Acted, Asked, MailAct, Shown};
use kernel::db::Tx;
use kernel::design::Words;
use kernel::form::{Filled, FormErrors, Reading, WORDS_MAX};
use kernel::id::Id;
use kernel::stop::Stop;
use kernel::web::Fields;

use super::super::super::texts::Texts;
use super::{ImpactId, may_say, say, store, take_back};
use crate::forum;

/// As in the links.
pub(super) const VERB: &str = "say-impact";

/// What the registration names.
pub(in crate::minutes) const SAY: MailAct =
    MailAct { verb: VERB, show, act, undo, receipt: |language| Texts::new(language).impact_receipt().to_owned() };

fn show(tx: &mut Tx<'_>, asked: &Asked<'_>, errors: &FormErrors, typed: &Fields) -> Result<Shown, Stop> {
    let texts = Texts::new(asked.language);
    let impact = store::impact(tx, impact_id(asked))?;
    let _ = may_say(asked.actor, &impact)?;
    let meeting = forum::meeting(tx, impact.meeting)?;
    let filled = Filled { typed, errors };
    Ok(Shown {
        title: texts.what_did_it_change().to_owned(),
        sentence: texts.what_did_it_change_sentence().to_owned(),
        said: vec![Words::written(meeting.name, Some(meeting.language.code().into()))],
        controls: vec![filled.area("changed", texts.what_did_it_change(), texts.what_did_it_change_hint())],
        button: texts.say_what_changed().to_owned(),
    })
}

fn act(tx: &mut Tx<'_>, asked: &Asked<'_>, form: &Fields) -> Result<Acted, Stop> {
    let mut reading = Reading::new(form, asked.language);
    let words = reading.words("changed", WORDS_MAX, Texts::new(asked.language).error_changed());
    match reading.done(Some(words)) {
        Ok(words) => say(tx, asked.actor, impact_id(asked), &words).map(|()| Acted::Done),
        Err(errors) => Ok(Acted::Again(errors)),
    }
}

fn undo(tx: &mut Tx<'_>, asked: &Asked<'_>) -> Result<(), Stop> {
    take_back(tx, asked.actor, impact_id(asked))
}

fn impact_id(asked: &Asked<'_>) -> ImpactId {
    ImpactId::from_number(asked.record.number())
}
