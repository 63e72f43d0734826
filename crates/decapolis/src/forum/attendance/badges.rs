//! Badges of those who have a place in the room, as one PDF; names in their own script.

use std::path::Path;

use badge::{Badge, BadgeError, Colour, Sheet};
use kernel::db::Tx;
use kernel::stop::{Fault, Stop};
use kernel::web::{Answer, Status, Visit};

use super::super::pages;
use super::super::rules::Refusal;
use super::super::seat::{Seat, Side};
use super::super::texts::Texts;
use super::{code, conducted, name_of, room};
use crate::fonts;

/// The design's green and blue for what is met and what is one's own, which stand on white with more than 4.5 to 1.
const CITY: Colour = Colour { red: 0x1b, green: 0x5e, blue: 0x20 };
const PARTNER: Colour = Colour { red: 0x1a, green: 0x4f, blue: 0x8b };

pub(in crate::forum) fn pdf(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let meeting = conducted(tx, visit)?;
    let texts = Texts::new(visit.language());
    let names = pages::names_of_homes(tx, visit)?;
    let badge = |seat: &Seat| Badge {
        name: name_of(seat).to_owned(),
        post: seat.title.clone(),
        city: names.get(&seat.home).cloned().unwrap_or_default(),
        kind: texts.badge_kind(seat.side.code()).to_string(),
        colour: if seat.side == Side::Partner { PARTNER } else { CITY },
        code: code::of(visit.app, seat),
    };
    let sheet = Sheet {
        title: meeting.name.clone(),
        language: visit.language().code().to_owned(),
        has_crop_marks: false,
        badges: room(tx, &meeting)?.iter().filter(|seat| !seat.is_afar).map(badge).collect(),
    };
    let fonts = fonts::find(Path::new(fonts::FOLDER), &sheet);
    let written = badge::to_pdf(&sheet, &fonts).map_err(|error| match error {
        BadgeError::NoFont { .. } => Stop::from(Refusal::NoFont),
        other => Fault::broken("badges", other).into(),
    })?;
    let answer = Answer::of("application/pdf", Status::Ok, written);
    Ok(answer.with("content-disposition", "attachment; filename=\"badges.pdf\""))
}
