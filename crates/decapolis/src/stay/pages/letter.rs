//! A letter of invitation to be printed for a visa: a fixed text with the facts of the meeting and of the guest, in any of the
//! four languages. It is signed on paper.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{Actions, Button, Lead, Prose, SectionHead, Words};
use kernel::language::{DateLength, Language, set_apart};
use kernel::setting;
use kernel::stop::Stop;
use kernel::time::Date;
use kernel::web::{Answer, Visit};

use super::super::acts::{self, Opened};
use super::super::rules::{self, Refusal};
use super::super::texts::Texts;
use crate::forum::{self, SeatId};
use crate::network;

#[derive(Debug, Template)]
#[template(path = "stay/templates/letter.html")]
struct LetterPage {
    lead: Lead,
    letter_head: SectionHead,
    /// Of the letter, whatever its reader's is.
    language: Language,
    letter: Prose,
}

pub(in crate::stay) fn page(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let seat: SeatId = visit.param("meeting_seat")?;
    let (meeting, post) = forum::taken_seat(tx, seat)?;
    let opened = acts::open(tx, visit.actor()?, meeting, post)?;
    rules::may_read_all(visit.actor()?, &opened.standing)?;
    let texts = Texts::new(visit.language());
    let written: Language = visit.request.query.get("in").parse().unwrap_or(visit.language());
    let paragraphs = paragraphs(tx, &opened, written)?;
    let way = |language: Language| {
        Button::link(
            Words::written(language.own_name(), Some(language.code().into())),
            format!("?in={}", language.code()),
        )
        .quiet()
    };
    let languages = Language::ALL.into_iter().filter(|language| *language != written).map(way);
    let page = LetterPage {
        lead: Lead {
            trail: forum::trail(visit, &opened.meeting),
            title: texts.letter_for(&opened.guest.name).to_string().into(),
            sentence: Some(texts.letter_sentence().into()),
            actions: Actions(std::iter::once(Button::print(texts.print())).chain(languages).collect()),
            ..Lead::default()
        },
        letter_head: SectionHead::new("letter", texts.letter()),
        language: written,
        letter: Prose(paragraphs),
    };
    visit.page(tx, texts.letter(), page)
}

/// The text in its language, whatever its reader's is.
fn paragraphs(tx: &mut Tx<'_>, opened: &Opened, language: Language) -> Result<Vec<Words>, Stop> {
    let texts = Texts::new(language);
    let Opened { meeting, guest, .. } = opened;
    let said = guest.said().ok_or(Refusal::NoLetter)?;
    // Names of one script within sentences of another stand apart, so that brackets and commas stay where they belong.
    let name = set_apart(said.letter_for.as_deref().ok_or(Refusal::NoLetter)?);
    let title = set_apart(&guest.title);
    let (held, place) = (set_apart(&meeting.name), set_apart(&meeting.place));
    let home = network::names_of_homes(tx, language)?.remove(&guest.home).unwrap_or_default();
    let (home, network) = (set_apart(&home), set_apart(&setting::Network::load(tx)?.name));
    let long = |day: Date| language.date(day, DateLength::Long).to_string();
    let (first, last) = (meeting.starts_at.date_in(&meeting.zone()), meeting.ends_at.date_in(&meeting.zone()));
    let stays = said.arrives_on.parse::<Date>().ok().zip(said.leaves_on.parse::<Date>().ok());
    let (from, to) = stays.unwrap_or((first, last));
    let today = long(tx.now().date_in(&meeting.zone()));
    let lines = [
        texts.letter_date(&network, today).to_string(),
        texts.letter_to_whom().to_owned(),
        texts.letter_invites(home, &name, &network, title).to_string(),
        texts.letter_meeting(long(first), long(last), held, place).to_string(),
        texts.letter_stay(long(from), &name, long(to)).to_string(),
        texts.letter_asks(&name).to_string(),
        texts.letter_signature().to_owned(),
    ];
    Ok(lines.map(|line| Words::written(line, Some(language.code().into()))).into())
}
