//! Saying from the mail whether the speakers of an accepted session come: by the same rules as in the browser, and taken back
//! from its receipt.

use kernel::act_link::{Acted, Asked, MailAct, Shown};
use kernel::db::Tx;
use kernel::form::{Filled, FormErrors};
use kernel::id::Id;
use kernel::stop::Stop;
use kernel::web::Fields;

use super::super::rules;
use super::super::submission::{SubmissionId, loaded, shown};
use super::super::texts::Texts;
use super::{confirming, forms};

/// As in the links.
pub(in crate::call) const VERB: &str = "confirm-session";

/// What the registration names.
pub(in crate::call) const CONFIRM: MailAct =
    MailAct { verb: VERB, show, act, undo, receipt: |language| Texts::new(language).confirm_receipt().to_owned() };

fn show(tx: &mut Tx<'_>, asked: &Asked<'_>, errors: &FormErrors, typed: &Fields) -> Result<Shown, Stop> {
    let texts = Texts::new(asked.language);
    let opened = loaded::open(tx, asked.actor, submission_id(asked))?;
    let _ = rules::may_confirm(asked.actor, &opened.submission, opened.is_off)?;
    Ok(Shown {
        title: texts.will_you_come().to_owned(),
        sentence: texts.will_you_come_sentence().to_owned(),
        said: vec![shown::title(&opened.submission.session)],
        controls: forms::confirm_controls(Filled { typed, errors }, asked.language),
        button: texts.send_answer().to_owned(),
    })
}

fn act(tx: &mut Tx<'_>, asked: &Asked<'_>, form: &Fields) -> Result<Acted, Stop> {
    match forms::parse_confirm(form, asked.language) {
        Ok((said, why)) => {
            confirming::answer(tx, asked.actor, submission_id(asked), (said, &why)).map(|()| Acted::Done)
        }
        Err(errors) => Ok(Acted::Again(errors)),
    }
}

fn undo(tx: &mut Tx<'_>, asked: &Asked<'_>) -> Result<(), Stop> {
    confirming::take_back(tx, asked.actor, submission_id(asked))
}

fn submission_id(asked: &Asked<'_>) -> SubmissionId {
    SubmissionId::from_number(asked.record.number())
}
