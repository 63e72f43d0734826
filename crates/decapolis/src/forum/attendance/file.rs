//! Who was there, as a file for a spreadsheet: for a funder, for the certificate, for the list at the door.

use kernel::db::Tx;
use kernel::stop::Stop;
use kernel::web::{Answer, Status, Visit};

use super::super::pages;
use super::super::seat::Seat;
use super::super::texts::Texts;
use super::{code, conducted, room};
use crate::network;

pub(in crate::forum) fn csv(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let meeting = conducted(tx, visit)?;
    let texts = Texts::new(visit.language());
    let names = pages::names_of_homes(tx, visit)?;
    let row = |seat: &Seat| {
        [
            seat.number.map_or_else(String::new, |number| number.to_string()),
            seat.holder.clone().unwrap_or_default(),
            seat.title.clone(),
            names.get(&seat.home).cloned().unwrap_or_default(),
            texts.seat_state(seat.state.code()).to_string(),
            if seat.is_afar { texts.comes_from_afar().to_owned() } else { String::new() },
            code::of(visit.app, seat),
        ]
    };
    let head = [
        texts.place_number(),
        texts.holder(),
        texts.post(),
        texts.home(),
        texts.presence(),
        texts.how_one_takes_part(),
        texts.badge_code(),
    ];
    let rows = room(tx, &meeting)?;
    let lines = std::iter::once(head.map(str::to_owned)).chain(rows.iter().map(row));
    let answer = Answer::of("text/csv; charset=utf-8", Status::Ok, network::write_csv(lines).into_bytes());
    Ok(answer.with("content-disposition", "attachment; filename=\"attendance.csv\""))
}
