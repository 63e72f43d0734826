//! "It still stands" from the mail that asks: by the same rules as in the browser, and taken back from its receipt.

use kernel::act_link::{Acted, Asked, MailAct, Shown};
use kernel::db::Tx;
use kernel::design::Words;
use kernel::form::FormErrors;
use kernel::id::Id;
use kernel::stop::Stop;
use kernel::web::Fields;

use super::super::model::{CONFIRM_DAYS, OfferId};
use super::super::texts::Texts;
use super::super::{acts, rules, store};

/// As in the links.
pub(super) const VERB: &str = "confirm-offer";

/// What the registration names.
pub(in super::super) const CONFIRM: MailAct =
    MailAct { verb: VERB, show, act, undo, receipt: |language| Texts::new(language).confirm_receipt().to_owned() };

fn show(tx: &mut Tx<'_>, asked: &Asked<'_>, _: &FormErrors, _: &Fields) -> Result<Shown, Stop> {
    let texts = Texts::new(asked.language);
    let offer = store::offer(tx, offer_id(asked))?;
    let _ = rules::may_keep(asked.actor, &offer)?;
    Ok(Shown {
        title: texts.does_it_stand().to_owned(),
        sentence: texts.mail_confirm().to_owned(),
        said: vec![Words::written(offer.terms.words, Some(offer.language.code().into()))],
        controls: Vec::new(),
        button: texts.still_stands().to_owned(),
    })
}

fn act(tx: &mut Tx<'_>, asked: &Asked<'_>, _: &Fields) -> Result<Acted, Stop> {
    acts::confirm(tx, asked.actor, offer_id(asked)).map(|()| Acted::Done)
}

/// As before the press: its time had come on that day.
fn undo(tx: &mut Tx<'_>, asked: &Asked<'_>) -> Result<(), Stop> {
    let due_now = tx.now().plus_days(-CONFIRM_DAYS);
    acts::take_back(tx, asked.actor, offer_id(asked), due_now)
}

fn offer_id(asked: &Asked<'_>) -> OfferId {
    OfferId::from_number(asked.record.number())
}
