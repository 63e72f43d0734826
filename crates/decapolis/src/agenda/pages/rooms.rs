//! How many each room holds: a line for each, for who keeps the agenda.

use kernel::db::Tx;
use kernel::design::{Button, Form, SectionHead};
use kernel::form::{self, Filled, FormErrors, Reading, WORDS_MAX};
use kernel::language::Language;
use kernel::stop::Stop;
use kernel::web::{Answer, Fields, Visit};

use super::super::arranging;
use super::super::model::{ROOM_MAX, ROOM_SEATS_MAX, ROOMS_MAX};
use super::super::store::wish;
use super::super::texts::Texts;
use super::super::view::View;
use super::super::{acts, wishing};
use super::{agenda, keeping};

const ROOMS: &str = "rooms";

/// The form, with the rooms that the agenda has and what is known of them.
pub(super) fn section(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    view: &View,
    filled: Filled<'_>,
) -> Result<(SectionHead, Vec<Form>), Stop> {
    let texts = Texts::new(visit.language());
    let known = wish::rooms(tx, view.meeting.id)?;
    let named = arranging::rooms(&view.entries, &known);
    let line = |name: &String| match known.iter().find(|(known, _)| known == name) {
        Some((_, seats)) => format!("{name} {seats}"),
        None => name.clone(),
    };
    let lines: Vec<String> = named.iter().filter(|name| !name.is_empty()).map(line).collect();
    let present = Fields::from([(ROOMS, lines.join("\n").as_str())]);
    let is_typed = filled.typed.filled(ROOMS).is_some() || filled.errors.of(ROOMS).is_some();
    let filled = Filled { typed: if is_typed { filled.typed } else { &present }, ..filled };
    let controls = vec![filled.area(ROOMS, texts.rooms(), texts.rooms_hint())];
    let path = format!("/meetings/{}/agenda/rooms", view.meeting.id);
    let form = form::post(tx, visit, path, controls, vec![Button::submit(texts.keep_rooms()).quiet()])?;
    Ok((SectionHead::new("rooms-head", texts.rooms_head()), vec![form]))
}

pub(in super::super) fn set(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let (meeting, _leave) = acts::kept(tx, visit.actor()?, visit.param("meeting")?)?;
    match parse(&visit.request.form, visit.language()) {
        Ok(rooms) => {
            wishing::set_rooms(tx, visit.actor()?, meeting.id, &rooms)?;
            Ok(keeping::to_agenda(meeting.id))
        }
        Err(errors) => agenda::again(tx, visit, meeting.id, &errors),
    }
}

/// Reads a room from each line: its name, then how many it holds. One without a number is large enough for everybody, and nothing
/// is kept of it.
fn parse(form: &Fields, language: Language) -> Result<Vec<(String, i64)>, FormErrors> {
    let mut reading = Reading::new(form, language);
    let typed = reading.words_if_any(ROOMS, WORDS_MAX);
    let lines = typed.lines().map(str::trim).filter(|line| !line.is_empty());
    let mut rooms: Vec<(String, i64)> = lines.filter_map(room).collect();
    rooms.sort();
    let names = rooms.windows(2).all(|pair| pair[0].0 != pair[1].0);
    let is_right = |(name, seats): &(String, i64)| {
        !name.is_empty() && name.chars().count() <= ROOM_MAX && (1..=ROOM_SEATS_MAX).contains(seats)
    };
    if !names || rooms.len() > ROOMS_MAX || !rooms.iter().all(is_right) {
        reading.fail(ROOMS, Texts::new(language).error_rooms(ROOM_SEATS_MAX));
    }
    reading.done(Some(rooms))
}

/// "Hall 120", "Hall: 120": the number at the end is how many it holds.
fn room(line: &str) -> Option<(String, i64)> {
    let (name, seats) = line.rsplit_once([' ', ':'])?;
    let seats = seats.trim().parse().ok()?;
    Some((name.trim_end_matches([' ', ':']).to_owned(), seats))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(lines: &str) -> Result<Vec<(String, i64)>, FormErrors> {
        parse(&Fields::from([(ROOMS, lines)]), Language::English)
    }

    #[test]
    fn a_line_names_a_room_and_how_many_it_holds() {
        let rooms = read("Hall 120\nRoom 5: 30\n\nGarden").expect("rooms");
        assert_eq!(rooms, [("Hall".to_owned(), 120), ("Room 5".to_owned(), 30)], "of the garden nothing is known");
        assert_eq!(read(""), Ok(Vec::new()));
    }

    #[test]
    fn a_room_is_named_once_and_holds_somebody() {
        assert!(read("Hall 120\nHall 80").is_err() && read("Hall 0").is_err() && read("Hall -3").is_err());
    }
}
