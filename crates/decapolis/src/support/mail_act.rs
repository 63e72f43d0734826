//! Answering a seat from its mail: by the same rules as in the browser, in the name of the post that was asked.

use kernel::act_link::{Acted, Asked, MailAct, Shown};
use kernel::db::Tx;
use kernel::design::{Answer, ChoiceGroup, Control, Field, HowMany, Words};
use kernel::form::{FormErrors, Reading};
use kernel::id::Id;
use kernel::stop::Stop;
use kernel::web::Fields;

use super::model::{SeatId, SeatState, Task};
use super::rules::{self, Refusal};
use super::seats;
use super::texts::Texts;

/// As in the links.
pub(super) const VERB: &str = "answer-support-seat";

/// What the registration names.
pub(super) const ANSWER: MailAct =
    MailAct { verb: VERB, show, act, undo, receipt: |language| Texts::new(language).seat_receipt().to_owned() };

fn show(tx: &mut Tx<'_>, asked: &Asked<'_>, errors: &FormErrors, typed: &Fields) -> Result<Shown, Stop> {
    let texts = Texts::new(asked.language);
    let (whole, seat) = seats::loaded(tx, asked.actor, seat_id(asked))?;
    let _leave = rules::may_answer(asked.actor, &whole, &seat, SeatState::Accepted)?;
    let task = Task::TakePart.code();
    let choice = |value: &'static str, label: String| Answer {
        value: value.into(),
        label: label.into(),
        hint: None,
        is_chosen: typed.get("take_part") == value,
    };
    let field = Field { error: errors.of("take_part"), ..Field::new("take_part", texts.your_answer()) };
    let choices = vec![choice("yes", texts.say_yes(task).to_string()), choice("no", texts.say_no(task).to_string())];
    let engagement = &whole.engagement;
    // What is in confidence is read by whoever is signed in.
    let words = Words::written(engagement.words.clone(), Some(engagement.language.code().into()));
    Ok(Shown {
        title: texts.you_are_asked(task).to_string(),
        sentence: whole.template.words.of(asked.language).to_owned(),
        said: if engagement.is_in_confidence { Vec::new() } else { vec![words] },
        controls: vec![Control::Choice(ChoiceGroup { field, choices, count: HowMany::One })],
        button: texts.send_answer().to_owned(),
    })
}

fn act(tx: &mut Tx<'_>, asked: &Asked<'_>, form: &Fields) -> Result<Acted, Stop> {
    let texts = Texts::new(asked.language);
    let mut reading = Reading::new(form, asked.language);
    let answer = |answer: &str| match answer {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    };
    let answer = reading.choice("take_part", answer, texts.error_choose());
    match reading.done(answer) {
        Ok(true) => seats::accept(tx, asked.actor, seat_id(asked)).map(|_| Acted::Done),
        Ok(false) => seats::decline(tx, asked.actor, seat_id(asked)).map(|_| Acted::Done),
        Err(errors) => Ok(Acted::Again(errors)),
    }
}

/// A yes is taken back by giving the seat back, a no by being asked again.
fn undo(tx: &mut Tx<'_>, asked: &Asked<'_>) -> Result<(), Stop> {
    let seat = super::store::seat(tx, seat_id(asked))?;
    match seat.state {
        SeatState::Accepted => seats::leave(tx, asked.actor, seat.id).map(drop),
        SeatState::Declined => seats::ask_again(tx, asked.actor, seat.id),
        SeatState::Asked | SeatState::Left => Err(Refusal::Answered.into()),
    }
}

fn seat_id(asked: &Asked<'_>) -> SeatId {
    SeatId::from_number(asked.record.number())
}
