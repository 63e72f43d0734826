//! The form in which an invitation is answered, the same on the seat's page and in the mail's link.

use kernel::db::Tx;
use kernel::design::{Answer, ChoiceGroup, Control, Field, HowMany, Words};
use kernel::form::{Filled, FormErrors, Reading, WORDS_MAX};
use kernel::language::Language;
use kernel::post::{self, HeldPost};
use kernel::stop::Stop;
use kernel::time::Zone;
use kernel::web::Fields;

use super::super::joining;
use super::super::model::Meeting;
use super::super::texts::Texts;
use super::model::{Reply, Seat, SeatAnswer};
use super::{rules, store};

/// What an answer can be at one meeting.
#[derive(Debug, Default)]
pub(super) struct Offered {
    /// Posts of the same home that may come instead.
    deputies: Vec<HeldPost>,
    /// Whether one can take part from afar as well as in the room.
    is_hybrid: bool,
}

impl Offered {
    pub(super) fn load(tx: &mut Tx<'_>, meeting: &Meeting, seat: &Seat) -> Result<Self, Stop> {
        let seats = store::seats(tx, meeting.id)?;
        let mut deputies = post::at_home_in(tx, seat.home)?;
        deputies.retain(|held| rules::may_deputise(meeting, seat, &seats, held).is_ok());
        Ok(Self { deputies, is_hybrid: joining::of_meeting(tx, meeting.id)?.is_hybrid() })
    }

    /// What can be said, in the order in which it is offered; a deputy only where there is one.
    fn choices(&self) -> impl Iterator<Item = &'static str> {
        let afar = self.is_hybrid.then_some("afar");
        let deputy = (!self.deputies.is_empty()).then_some("deputy");
        ["accept"].into_iter().chain(afar).chain(["hold"]).chain(deputy).chain(["decline"])
    }
}

pub(super) fn controls(filled: Filled<'_>, offered: &Offered, language: Language) -> Vec<Control> {
    let texts = Texts::new(language);
    let chosen = filled.typed.get("answer");
    let choice = |code: &'static str| Answer {
        hint: Some(texts.answer_hint(code).to_string().into()),
        ..Answer::new(code, texts.answer(code).to_string(), chosen == code)
    };
    let field = Field { error: filled.errors.of("answer"), ..Field::new("answer", texts.your_answer()) };
    let group = ChoiceGroup { field, choices: offered.choices().map(choice).collect(), count: HowMany::One };
    let mut controls =
        vec![Control::Choice(group), filled.day_hinted("until", texts.hold_until(), texts.hold_until_hint())];
    if !offered.deputies.is_empty() {
        let none = std::iter::once((String::new(), texts.nobody().to_owned()));
        let named = offered.deputies.iter().map(|held| (held.post.to_string(), named(held)));
        controls.push(filled.select("deputy", texts.deputy(), none.chain(named)));
    }
    controls.push(filled.area("reason", texts.reason(), texts.reason_hint()));
    controls
}

fn named(held: &HeldPost) -> String {
    match &held.holder {
        Some(holder) => format!("{}, {}", holder.name, held.title),
        None => held.title.clone(),
    }
}

/// Reads an answer. A seat is held until the end of a day where the meeting is.
pub(super) fn parse(form: &Fields, offered: &Offered, zone: &Zone, language: Language) -> Result<Reply, FormErrors> {
    let texts = Texts::new(language);
    let mut reading = Reading::new(form, language);
    let reason = reading.words_if_any("reason", WORDS_MAX);
    let answer = match reading.get("answer") {
        "accept" => Some(SeatAnswer::Accept),
        "afar" if offered.is_hybrid => Some(SeatAnswer::Accept),
        "hold" => reading.day("until").map(|day| SeatAnswer::Hold(day.plus_days(1).start_in(zone), reason)),
        "decline" => {
            if reason.is_empty() {
                reading.fail("reason", texts.error_reason());
            }
            Some(SeatAnswer::Decline(reason))
        }
        "deputy" => {
            let typed = reading.get("deputy");
            let deputy = offered.deputies.iter().find(|held| held.post.to_string() == typed);
            if deputy.is_none() {
                reading.fail("deputy", texts.error_deputy());
            }
            deputy.map(|held| SeatAnswer::Deputy(held.post))
        }
        _ => {
            reading.fail("answer", texts.error_answer());
            None
        }
    };
    let is_afar = match reading.get("answer") {
        "afar" => Some(true),
        "accept" => Some(false),
        _ => None,
    };
    reading.done(answer.map(|answer| Reply { answer, is_afar }))
}

/// Words that somebody wrote about a seat.
pub(super) fn said(seat: &Seat) -> Option<Words> {
    (!seat.words.is_empty()).then(|| Words::written(seat.words.clone(), Some(seat.language.code().into())))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(fields: [(&'static str, &'static str); 3]) -> Result<SeatAnswer, FormErrors> {
        let reply = parse(&Fields::from(fields), &Offered::default(), &Zone::UTC, Language::English);
        reply.map(|reply| reply.answer)
    }

    #[test]
    fn from_afar_one_takes_part_only_where_one_can() {
        let said = |answer: &'static str, is_hybrid| {
            let offered = Offered { is_hybrid, ..Offered::default() };
            parse(&Fields::from([("answer", answer)]), &offered, &Zone::UTC, Language::English)
        };
        let reply = |is_afar| Ok(Reply { answer: SeatAnswer::Accept, is_afar: Some(is_afar) });
        assert_eq!([said("afar", true), said("accept", true)], [reply(true), reply(false)]);
        assert!(said("afar", false).expect_err("all come to the room").of("answer").is_some());
    }

    #[test]
    fn a_refusal_says_why_and_a_hold_says_until_when() {
        let [none, refused, held] = [("accept", "", ""), ("decline", "", ""), ("hold", "", "")]
            .map(|(answer, until, reason)| read([("answer", answer), ("until", until), ("reason", reason)]));
        assert_eq!(none, Ok(SeatAnswer::Accept));
        assert!(refused.expect_err("no reason").of("reason").is_some());
        assert!(held.expect_err("no day").of("until").is_some());
        assert!(
            read([("answer", "maybe"), ("until", ""), ("reason", "")]).expect_err("no answer").of("answer").is_some()
        );
    }

    #[test]
    fn a_seat_is_held_to_the_end_of_the_day() {
        let held = read([("answer", "hold"), ("until", "2026-05-01"), ("reason", "The council meets")]);
        let end = "2026-05-02T00:00:00Z".parse().expect("an instant");
        assert_eq!(held, Ok(SeatAnswer::Hold(end, "The council meets".to_owned())));
    }

    #[test]
    fn nobody_outside_the_list_is_sent() {
        let sent = read([("answer", "deputy"), ("deputy", "1000000000000"), ("reason", "")]);
        assert!(sent.expect_err("not offered").of("deputy").is_some());
    }
}
