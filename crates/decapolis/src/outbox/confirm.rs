//! Confirming a reply that came from another address than its person's, or whose sender could not be shown.

use kernel::act_link::{Acted, Asked, MailAct, Shown};
use kernel::db::Tx;
use kernel::design::Words;
use kernel::form::FormErrors;
use kernel::mail_in::{self, CONFIRM_VERB, Held, Replied, Reply};
use kernel::stop::Stop;
use kernel::web::Fields;

use super::texts::Texts;
use crate::capabilities;

/// What the registration names.
pub(super) const CONFIRM: MailAct = MailAct {
    verb: CONFIRM_VERB,
    show,
    act,
    undo,
    receipt: |language| Texts::new(language).confirm_receipt().to_owned(),
};

fn show(tx: &mut Tx<'_>, asked: &Asked<'_>, errors: &FormErrors, _: &Fields) -> Result<Shown, Stop> {
    let texts = Texts::new(asked.language);
    let held = mail_in::held(tx, asked.record)?;
    let sentence = errors.sentences().first().map_or(texts.confirm_sentence(), |wrong| wrong).to_owned();
    let pressed = held.calendar.map(|reply| reply.sentence(asked.language).into());
    let written = (!held.words.is_empty()).then(|| Words::written(held.words, Some(held.language.code().into())));
    Ok(Shown {
        title: texts.confirm_title().to_owned(),
        sentence,
        said: pressed.into_iter().chain(written).collect(),
        controls: Vec::new(),
        button: texts.confirm_button().to_owned(),
    })
}

/// By the same rules as if it had come from the person's own address.
fn act(tx: &mut Tx<'_>, asked: &Asked<'_>, _: &Fields) -> Result<Acted, Stop> {
    let held = mail_in::held(tx, asked.record)?;
    let replied = Replied { words: &held.words, language: held.language, calendar: held.calendar.as_ref() };
    let acted = (reply_for(&held)?.act)(tx, &Asked { record: held.record, ..*asked }, &replied)?;
    if matches!(acted, Acted::Done) && !mail_in::confirm(tx, asked.record)? {
        return Err(Stop::Missing);
    }
    Ok(acted)
}

fn undo(tx: &mut Tx<'_>, asked: &Asked<'_>) -> Result<(), Stop> {
    let held = mail_in::held(tx, asked.record)?;
    let mut acts = capabilities::ALL.iter().flat_map(|capability| capability.mail_acts);
    let act = acts.find(|act| act.verb == held.verb).ok_or(Stop::Missing)?;
    mail_in::hold_again(tx, asked.record)?;
    (act.undo)(tx, &Asked { record: held.record, ..*asked })
}

fn reply_for(held: &Held) -> Result<&'static Reply, Stop> {
    let mut replies = capabilities::ALL.iter().flat_map(|capability| capability.replies);
    replies.find(|reply| reply.verb == held.verb).ok_or(Stop::Missing)
}
