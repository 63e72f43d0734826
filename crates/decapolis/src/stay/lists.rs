//! The lists that are made of what guests need: who sleeps where how long, who eats what, who needs which way in, who wants a
//! letter, who must not be in a picture. Page and file are made of the same rows.

use kernel::db::Tx;
use kernel::language::{DateLength, Language};
use kernel::session::Actor;
use kernel::stop::Stop;
use kernel::time::Date;

use super::consent::{self, Consents, Matter, WHOLE};
use super::model::{Diet, Guest, Said};
use super::texts::Texts;
use super::{rules, store};
use crate::agenda;
use crate::forum::{self, Attendee, Meeting, MeetingId, SeatId};
use crate::network;

/// Which list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum List {
    Hotel,
    Dinner,
    Access,
    Letters,
    Pictures,
}

impl List {
    pub(super) const ALL: [List; 5] = [Self::Hotel, Self::Dinner, Self::Access, Self::Letters, Self::Pictures];

    pub(super) fn code(self) -> &'static str {
        match self {
            List::Hotel => "hotel",
            List::Dinner => "dinner",
            List::Access => "access",
            List::Letters => "letters",
            List::Pictures => "pictures",
        }
    }

    pub(super) fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|list| list.code() == code)
    }
}

/// A guest with their seat and what their home is called.
#[derive(Debug)]
pub(super) struct Seated {
    pub(super) guest: Guest,
    pub(super) attendee: Attendee,
    pub(super) home: String,
}

/// Everybody who has a seat at a meeting, for who reads what all need.
#[derive(Debug)]
pub(super) struct Guests {
    pub(super) meeting: Meeting,
    pub(super) all: Vec<Seated>,
}

impl Guests {
    pub(super) fn load(tx: &mut Tx<'_>, actor: &Actor, id: MeetingId, language: Language) -> Result<Self, Stop> {
        let meeting = forum::readable(tx, actor, id)?;
        let standing = forum::standing(tx, actor, &meeting)?;
        rules::may_read_all(actor, &standing)?;
        let homes = network::names_of_homes(tx, language)?;
        let attendees = forum::attendees(tx, id)?;
        let seated = |guest: Guest| {
            let attendee = attendees.iter().find(|attendee| attendee.post == guest.post)?.clone();
            let home = homes.get(&guest.home).cloned().unwrap_or_default();
            Some(Seated { guest, attendee, home })
        };
        let all = store::guests(tx, &meeting)?.into_iter().filter_map(seated).collect();
        Ok(Self { meeting, all })
    }

    /// How many said what they need.
    pub(super) fn answered(&self) -> usize {
        self.all.iter().filter(|seated| seated.guest.said().is_some()).count()
    }

    /// How many dine with which diet, the usual first; those whom nobody has are left out.
    pub(super) fn diets(&self) -> Vec<(Diet, usize)> {
        let count = |diet: Diet| (diet, self.here().filter(|(_, said)| said.dines && said.diet == diet).count());
        Diet::ALL.into_iter().map(count).filter(|(_, count)| *count > 0).collect()
    }

    pub(super) fn said(&self) -> impl Iterator<Item = (&Seated, &Said)> {
        self.all.iter().filter_map(|seated| Some((seated, seated.guest.said()?)))
    }

    /// Those who travel: whoever takes part from afar needs no room, no dinner and no visa, whatever they said before.
    fn here(&self) -> impl Iterator<Item = (&Seated, &Said)> {
        self.said().filter(|(seated, _)| !seated.attendee.is_afar)
    }
}

/// A list as rows of cells, its heads apart.
#[derive(Debug)]
pub(super) struct Sheet {
    pub(super) heads: Vec<&'static str>,
    /// Each with the seat that it is of.
    pub(super) rows: Vec<(SeatId, Vec<String>)>,
}

/// Who says it, what it is, for whom; whoever is not concerned is left out.
pub(super) fn sheet(tx: &mut Tx<'_>, guests: &Guests, list: List, language: Language) -> Result<Sheet, Stop> {
    let texts = Texts::new(language);
    let whose = [texts.column_name(), texts.column_post(), texts.column_home()];
    let (own_heads, rows) = match list {
        List::Hotel => {
            let slept = guests.here().filter(|(_, said)| said.nights > 0);
            let heads = vec![texts.column_arrives(), texts.column_leaves(), texts.column_nights()];
            (heads, slept.map(|(seated, said)| line(seated, days(said, language))).collect())
        }
        List::Dinner => {
            let dines = guests.here().filter(|(_, said)| said.dines);
            let cells = |said: &Said| vec![texts.diet(said.diet.code()).to_string(), said.diet_words.clone()];
            let heads = vec![texts.column_diet(), texts.column_words()];
            (heads, dines.map(|(seated, said)| line(seated, cells(said))).collect())
        }
        List::Access => {
            let needs = guests.said().filter(|(_, said)| !said.access_words.is_empty());
            let rows = needs.map(|(seated, said)| line(seated, vec![said.access_words.clone()])).collect();
            (vec![texts.column_words()], rows)
        }
        List::Letters => {
            let wants = guests.here().filter_map(|(seated, said)| Some((seated, said.letter_for.clone()?)));
            (vec![texts.column_passport()], wants.map(|(seated, name)| line(seated, vec![name])).collect())
        }
        List::Pictures => {
            let heads = vec![texts.column_pictures(), texts.column_recordings()];
            (heads, consents(tx, guests, language)?)
        }
    };
    Ok(Sheet { heads: whose.into_iter().chain(own_heads).collect(), rows })
}

fn line(seated: &Seated, own: Vec<String>) -> (SeatId, Vec<String>) {
    let Seated { guest, attendee, home } = seated;
    let whose = [guest.name.clone(), guest.title.clone(), home.clone()];
    (attendee.seat, whose.into_iter().chain(own).collect())
}

fn days(said: &Said, language: Language) -> Vec<String> {
    let day = |day: &str| {
        let read: Option<Date> = day.parse().ok();
        read.map(|day| language.date(day, DateLength::Medium).to_string()).unwrap_or_default()
    };
    vec![day(&said.arrives_on), day(&said.leaves_on), language.number(said.nights).to_string()]
}

/// Everybody, also who said nothing, which is a no; and in which items it is the other way round.
fn consents(tx: &mut Tx<'_>, guests: &Guests, language: Language) -> Result<Vec<(SeatId, Vec<String>)>, Stop> {
    let texts = Texts::new(language);
    let lines = consent::store::of_meeting(tx, guests.meeting.id)?;
    let items = agenda::items(tx, guests.meeting.id)?;
    let row = |seated: &Seated| {
        let own = lines.get(&seated.guest.person).map(|lines| Consents::of(lines)).unwrap_or_default();
        let cell = |matter: Matter| {
            let is_yes = own.allows(matter, WHOLE);
            let otherwise = items.iter().filter(|item| own.allows(matter, kernel::id::Id::number(item.id)) != is_yes);
            let titles: Vec<&str> = otherwise.map(|item| item.title.as_str()).collect();
            let word = texts.consent_answer(if is_yes { "yes" } else { "no" }).to_string();
            if titles.is_empty() { word } else { texts.consent_but(language.list(titles), word).to_string() }
        };
        line(seated, Matter::ALL.map(cell).into())
    };
    Ok(guests.all.iter().map(row).collect())
}
