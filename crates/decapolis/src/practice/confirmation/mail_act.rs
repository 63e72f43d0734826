//! "It still runs" from the mail that asks: by the same rules as in the browser, and taken back from its receipt.

use kernel::act_link::{Acted, Asked, MailAct, Shown};
use kernel::db::Tx;
use kernel::design::{Control, Field, TextArea, Words};
use kernel::form::FormErrors;
use kernel::id::Id;
use kernel::stop::Stop;
use kernel::web::Fields;

use super::super::model::PracticeId;
use super::super::rules;
use super::super::store as records;
use super::super::texts::Texts;
use super::{NewConfirmation, Said, acts};
use crate::network;

/// As in the links.
pub(super) const VERB: &str = "confirm-practice";
/// Letters of the words that can go with it.
const WORDS_MAX: usize = 1_000;

/// What the registration names.
pub(in super::super) const CONFIRM: MailAct =
    MailAct { verb: VERB, show, act, undo, receipt: |language| Texts::new(language).confirm_receipt().to_owned() };

fn show(tx: &mut Tx<'_>, asked: &Asked<'_>, errors: &FormErrors, typed: &Fields) -> Result<Shown, Stop> {
    let texts = Texts::new(asked.language);
    let practice = records::practice(tx, practice_id(asked), asked.actor.post)?;
    let cities = records::cities(tx, practice.id)?;
    let home = network::city_of_circle(tx, asked.actor.home)?;
    let _ = rules::may_speak_of(asked.actor, &practice, &cities, home.as_ref())?;
    let title = records::title(tx, practice.id, asked.language)?.unwrap_or_default();
    let field = Field { error: errors.of("words"), ..Field::new("words", texts.confirm_words()) };
    Ok(Shown {
        title: texts.say_whether().to_owned(),
        sentence: texts.confirm_by_mail().to_owned(),
        said: vec![Words::written(title, None)],
        controls: vec![Control::Area(TextArea { field, value: typed.get("words").to_owned().into() })],
        button: texts.still_runs().to_owned(),
    })
}

fn act(tx: &mut Tx<'_>, asked: &Asked<'_>, form: &Fields) -> Result<Acted, Stop> {
    let words = form.get("words").to_owned();
    if words.chars().count() > WORDS_MAX {
        let mut errors = FormErrors::default();
        errors.add("words", Texts::new(asked.language).error_too_long(WORDS_MAX));
        return Ok(Acted::Again(errors));
    }
    let new = NewConfirmation { said: Said::Runs, since: None, words };
    acts::confirm(tx, asked.actor, practice_id(asked), &new).map(|()| Acted::Done)
}

fn undo(tx: &mut Tx<'_>, asked: &Asked<'_>) -> Result<(), Stop> {
    acts::take_back(tx, asked.actor, practice_id(asked))
}

fn practice_id(asked: &Asked<'_>) -> PracticeId {
    PracticeId::from_number(asked.record.number())
}
