//! Who said what they need and who did not, for the secretariat: with the ways to every list and to every guest's form.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{
    Actions, Button, EmptyState, Form, Item, Items, Lead, Link, Meta, MetaEntry, SectionHead, Tag, Tone, Words,
};
use kernel::form;
use kernel::stop::Stop;
use kernel::web::{Answer, Visit};

use super::super::lists::{Guests, List, Seated};
use super::super::texts::Texts;
use super::super::{acts, rules};
use crate::forum::{self, MeetingId};

#[derive(Debug, Template)]
#[template(path = "stay/templates/overview.html")]
struct OverviewPage {
    lead: Lead,
    lists_head: SectionHead,
    lists: Actions,
    ask: Option<Form>,
    guests_head: SectionHead,
    guests: Items,
    nobody: Option<EmptyState>,
}

pub(in crate::stay) fn page(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let actor = visit.actor()?;
    let guests = Guests::load(tx, actor, visit.param("meeting")?, visit.language())?;
    let texts = Texts::new(visit.language());
    let standing = forum::standing(tx, actor, &guests.meeting)?;
    let path = |list: List| format!("/meetings/{}/lists/{}", guests.meeting.id, list.code());
    let way = |list: List| Button::link(texts.list_name(list.code()).to_string(), path(list)).quiet();
    let may_ask = rules::may_ask(actor, &standing, guests.meeting.phase(tx.now())).is_ok();
    let page = OverviewPage {
        lead: Lead {
            trail: forum::trail(visit, &guests.meeting),
            title: texts.what_guests_need().into(),
            sentence: Some(texts.answered_sentence(guests.answered(), guests.all.len()).to_string().into()),
            ..Lead::default()
        },
        lists_head: SectionHead::new("lists", texts.lists()),
        lists: Actions(List::ALL.map(way).into()),
        ask: if may_ask { ask(tx, visit, &guests)? } else { None },
        guests_head: SectionHead::new("guests", texts.guests()),
        guests: Items(guests.all.iter().map(|seated| item(visit, seated)).collect()),
        nobody: guests.all.is_empty().then(|| EmptyState {
            title: texts.nobody_comes().into(),
            sentence: texts.nobody_comes_sentence().into(),
            ..EmptyState::default()
        }),
    };
    visit.page(tx, texts.what_guests_need(), page)
}

fn ask(tx: &mut Tx<'_>, visit: &Visit<'_>, guests: &Guests) -> Result<Option<Form>, Stop> {
    let unasked = guests.all.iter().filter(|seated| seated.guest.need.is_none()).count();
    if unasked == 0 {
        return Ok(None);
    }
    let button = Button::submit(Texts::new(visit.language()).ask_guests(unasked).to_string());
    let path = format!("/meetings/{}/lists", guests.meeting.id);
    Ok(Some(form::post(tx, visit, path, Vec::new(), vec![button])?))
}

fn item(visit: &Visit<'_>, Seated { guest, attendee, home }: &Seated) -> Item {
    let texts = Texts::new(visit.language());
    let (state, tone) = match &guest.need {
        Some(need) if need.is_answered() => ("answered", Tone::Done),
        Some(_) => ("asked", Tone::Active),
        None => ("open", Tone::Notable),
    };
    let who = visit.language().with_home(&guest.title, home);
    let mut meta = vec![MetaEntry::Words(Words::written(who, None))];
    if let Some(need) = guest.need.as_ref().filter(|need| need.is_answered()) {
        meta.push(MetaEntry::Words(visit.day(need.answered_at).into()));
    }
    Item {
        title: Link {
            label: Words::written(guest.name.clone(), None),
            href: format!("/meeting-seats/{}/needs", attendee.seat).into(),
        },
        tag: Some(Tag::new(texts.state_name(state).to_string(), tone)),
        meta: Meta(meta),
        ..Item::default()
    }
}

/// Asks all who said nothing.
pub(in crate::stay) fn ask_all(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let meeting: MeetingId = visit.param("meeting")?;
    acts::ask_all(tx, visit.actor()?, meeting)?;
    Ok(Answer::see_other(format!("/meetings/{meeting}/lists")))
}
