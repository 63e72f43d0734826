//! The answer to an invitation from its mail: by the same rules as in the browser, and taken back for a day.

use kernel::act_link::{Acted, Asked, MailAct, Shown};
use kernel::db::Tx;
use kernel::design::Words;
use kernel::form::{Filled, FormErrors};
use kernel::id::Id;
use kernel::stop::Stop;
use kernel::web::Fields;

use super::super::store as meetings;
use super::super::texts::Texts;
use super::form::Offered;
use super::model::SeatId;
use super::{acts, form, rules, store};

/// As in the links, and where other capabilities put theirs beside it.
pub(crate) const VERB: &str = "answer-invitation";

/// What the registration names.
pub(in crate::forum) const ANSWER: MailAct =
    MailAct { verb: VERB, show, act, undo, receipt: |language| Texts::new(language).answer_receipt().to_owned() };

fn show(tx: &mut Tx<'_>, asked: &Asked<'_>, errors: &FormErrors, typed: &Fields) -> Result<Shown, Stop> {
    let texts = Texts::new(asked.language);
    let seat = store::seat(tx, seat_id(asked))?;
    let meeting = meetings::meeting(tx, seat.meeting)?;
    let _ = rules::may_answer(asked.actor, &meeting, &seat, tx.now())?;
    let offered = Offered::load(tx, &meeting, &seat)?;
    let written = |words: &str| Words::written(words.to_owned(), Some(meeting.language.code().into()));
    let place = (!meeting.place.is_empty()).then(|| written(&meeting.place));
    let starts = asked.language.date_time(meeting.starts_at, &meeting.zone());
    let own = asked.language.date_time(meeting.starts_at, &asked.actor.time_zone);
    Ok(Shown {
        title: texts.answer_invitation().to_owned(),
        sentence: texts.mail_when(own, starts).to_string(),
        said: std::iter::once(written(&meeting.name)).chain(place).collect(),
        controls: form::controls(Filled { typed, errors }, &offered, asked.language),
        button: texts.send_answer().to_owned(),
    })
}

fn act(tx: &mut Tx<'_>, asked: &Asked<'_>, fields: &Fields) -> Result<Acted, Stop> {
    let seat = store::seat(tx, seat_id(asked))?;
    let meeting = meetings::meeting(tx, seat.meeting)?;
    let offered = Offered::load(tx, &meeting, &seat)?;
    match form::parse(fields, &offered, &meeting.zone(), asked.language) {
        Ok(reply) => acts::reply(tx, asked.actor, seat.id, &reply).map(|()| Acted::Done),
        Err(errors) => Ok(Acted::Again(errors)),
    }
}

fn undo(tx: &mut Tx<'_>, asked: &Asked<'_>) -> Result<(), Stop> {
    acts::ask_again(tx, asked.actor, seat_id(asked))
}

fn seat_id(asked: &Asked<'_>) -> SeatId {
    SeatId::from_number(asked.record.number())
}
