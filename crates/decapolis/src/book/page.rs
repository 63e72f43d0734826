//! The page of a book, made to be printed, and the way to it from its meeting's page.

use askama::Template;
use kernel::capability::{MeetingPart, MeetingQuestion, MeetingSection};
use kernel::db::Tx;
use kernel::design::{
    Actions, Button, EmptyState, Lead, Link, Meta, MetaEntry, Pair, Portrait, SectionHead, SummaryList, Words,
};
use kernel::id::Id;
use kernel::stop::Stop;
use kernel::web::{Answer, Markup, Visit};

use super::texts::Texts;
use super::view::{Participant, View};
use crate::forum::{self, MeetingId};
use crate::network::atlas_language;

pub(super) const SECTIONS: &[MeetingSection] = &[MeetingSection { id: "book", order: 15, make: way }];

#[derive(Debug, Template)]
#[template(path = "book/templates/book.html")]
struct BookPage {
    lead: Lead,
    nobody: Option<EmptyState>,
    people: Vec<OnPage>,
}

/// One who comes, as the page has them.
#[derive(Debug)]
struct OnPage {
    head: SectionHead,
    face: Option<Portrait>,
    meta: Meta,
    pairs: SummaryList,
}

#[derive(Debug, Template)]
#[template(path = "book/templates/section.html")]
struct Way {
    actions: Actions,
}

pub(super) fn show(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let view = View::load(tx, visit)?;
    let texts = Texts::new(visit.language());
    let language = Some(view.meeting.language.code().into());
    let people = view.participants.iter().enumerate().map(|(at, one)| participant(visit, at, one)).collect();
    let page = BookPage {
        lead: Lead {
            trail: forum::trail(visit, &view.meeting),
            title: texts.book().into(),
            sentence: Some(Words::written(view.meeting.name.clone(), language)),
            actions: Actions(vec![Button::print(texts.print_it())]),
            ..Lead::default()
        },
        nobody: view
            .participants
            .is_empty()
            .then(|| EmptyState { title: texts.nobody().into(), ..EmptyState::default() }),
        people,
    };
    visit.page(tx, texts.book(), page)
}

fn participant(visit: &Visit<'_>, at: usize, one: &Participant) -> OnPage {
    let texts = Texts::new(visit.language());
    let name = one
        .held
        .holder
        .as_ref()
        .map_or_else(|| texts.vacant().into(), |holder| Words::written(holder.name.clone(), None));
    let mut meta = vec![MetaEntry::Words(Words::written(one.held.title.clone(), None))];
    match &one.city {
        Some(city) => {
            let label = Words::written(one.home.clone(), None);
            meta.push(MetaEntry::Link(Link { label, href: format!("/cities/{}", city.id).into() }));
            let facts = city.in_atlas().map(|place| facts(visit, place)).unwrap_or_default();
            meta.extend(facts.into_iter().map(|fact| MetaEntry::Words(fact.into())));
        }
        None => meta.push(MetaEntry::Words(Words::written(one.home.clone(), None))),
    }
    let asks = one.asks.iter().map(|need| {
        let words = Words::written(need.words.clone(), Some(need.language.code().into()));
        Pair::new(texts.asks(), words)
    });
    let offers = one.offers.iter().map(|offer| {
        let words = Words::written(offer.terms.words.clone(), Some(offer.language.code().into()));
        Pair::new(texts.offers(), words)
    });
    let pairs = SummaryList { pairs: asks.chain(offers).collect(), is_in_rail: false };
    let head = SectionHead::new(format!("participant-{at}"), name);
    OnPage { head, face: one.portrait.clone().map(|path| Portrait { src: path.into() }), meta: Meta(meta), pairs }
}

/// Country and people, from the atlas.
fn facts(visit: &Visit<'_>, place: atlas::Place) -> Vec<String> {
    let language = visit.language();
    let people = place
        .population()
        .map(|people| Texts::new(language).inhabitants(language.number(i64::from(people)).to_string()).to_string());
    let country = place.country().name_in(atlas_language(language)).to_owned();
    std::iter::once(country).chain(people).collect()
}

/// On the meeting's page, for whoever may open it.
fn way(tx: &mut Tx<'_>, question: &MeetingQuestion<'_>) -> Result<Option<MeetingPart>, Stop> {
    let Some(actor) = question.visit.actor else { return Ok(None) };
    let id = MeetingId::from_number(question.meeting.number());
    let meeting = forum::readable(tx, actor, id)?;
    let standing = forum::standing(tx, actor, &meeting)?;
    if !standing.conducts && !standing.attends {
        return Ok(None);
    }
    let texts = Texts::new(question.visit.language());
    let way = Way { actions: Actions(vec![Button::link(texts.see_book(), format!("/meetings/{id}/book")).quiet()]) };
    Ok(Some(MeetingPart { heading: texts.book().to_owned(), content: Markup::render(&way)? }))
}
