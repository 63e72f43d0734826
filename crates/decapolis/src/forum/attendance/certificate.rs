//! A certificate for who was there: a page to print. It says what the list at the door says, and nothing that nobody noted.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{Actions, Button, Lead, Pair, Prose, SummaryList, Words};
use kernel::stop::Stop;
use kernel::web::{Answer, Visit};

use super::super::demo::{self, Story};
use super::super::pages;
use super::super::seat::SeatState;
use super::super::seat::page::OneSeat;
use super::super::texts::Texts;
use super::name_of;

#[derive(Debug, Template)]
#[template(path = "forum/templates/certificate.html")]
struct CertificatePage {
    lead: Lead,
    facts: SummaryList,
    words: Prose,
}

/// For whoever may see the seat, once it was noted that they were there.
pub(in crate::forum) fn show(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let one = OneSeat::load(tx, visit)?;
    if one.seat.state != SeatState::Attended {
        return Err(Stop::Missing);
    }
    let texts = Texts::new(visit.language());
    let names = pages::names_of_homes(tx, visit)?;
    let (meeting, zone) = (&one.meeting, one.meeting.zone());
    let instant = |at| Words::from(visit.language().date_time(at, &zone).to_string());
    let home = names.get(&one.seat.home).cloned().unwrap_or_default();
    let facts = vec![
        Pair::new(texts.holder(), Words::written(name_of(&one.seat).to_owned(), None)),
        Pair::new(texts.post(), Words::written(one.seat.title.clone(), None)),
        Pair::new(texts.home(), Words::written(home, None)),
        Pair::new(texts.begins(), instant(meeting.starts_at)),
        Pair::new(texts.ends(), instant(meeting.ends_at)),
        Pair::new(texts.place(), Words::written(meeting.place.clone(), Some(meeting.language.code().into()))),
    ];
    let page = CertificatePage {
        lead: Lead {
            trail: pages::trail(visit, meeting),
            title: texts.certificate().into(),
            sentence: Some(Words::written(meeting.name.clone(), Some(meeting.language.code().into()))),
            actions: Actions(vec![Button::print(texts.print_it())]),
            ..Lead::default()
        },
        facts: SummaryList { pairs: facts, is_in_rail: false },
        words: Prose(vec![texts.certificate_sentence().into()]),
    };
    visit.page(tx, texts.certificate(), page)
}

/// The seat of the demo's leader at the meeting that is over.
pub(in crate::forum) fn example(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    let Some(meeting) = demo::meeting(tx, Story::Past)? else { return Ok(None) };
    Ok(demo::own_seat(tx, meeting)?.map(|seat| format!("/meeting-seats/{seat}/certificate")))
}
