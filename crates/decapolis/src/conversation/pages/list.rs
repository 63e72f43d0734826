//! The list of conversations: those that run, those that wait for their response, those that have it.

use askama::Template;
use kernel::circle;
use kernel::db::Tx;
use kernel::design::{
    Actions, Button, EmptyState, Item, Items, Lead, Link, Meta, MetaEntry, Pager, SectionHead, Words,
};
use kernel::id::Id;
use kernel::setting::Network;
use kernel::stop::Stop;
use kernel::web::{Answer, Visit};

use super::super::model::{Access, Conversation, ConversationId, State};
use super::super::texts::Texts;
use super::super::{rules, store, translating};
use super::parts;
use crate::network;

/// Conversations on one page.
const SHOWN: usize = 50;

#[derive(Debug, Template)]
#[template(path = "conversation/templates/list.html")]
struct ListPage {
    lead: Lead,
    sections: Vec<(SectionHead, Items)>,
    nothing: Option<EmptyState>,
    pager: Option<Pager>,
}

/// Conversations that the reader may know of, and the one after which the next part begins.
pub(in super::super) fn known(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    before: ConversationId,
    max: usize,
) -> Result<Vec<Conversation>, Stop> {
    let mut found = store::of_access(tx, Access::Open, before)?;
    found.extend(store::of_access(tx, Access::Codes, before)?);
    found.extend(store::of_access(tx, Access::Listed, before)?);
    if visit.actor.is_some() {
        let members = store::of_access(tx, Access::Members, before)?;
        // All of them are open to the same circle.
        let is_open = match members.first() {
            Some(first) => circle::is_open_to(tx, store::record(first.id), visit.reader())?,
            None => false,
        };
        found.extend(members.into_iter().filter(|_| is_open));
    }
    found.sort_by_key(|one| std::cmp::Reverse(one.id));
    found.truncate(max);
    Ok(translating::questions(tx, visit.language(), found)?)
}

pub(in super::super) fn page(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let texts = Texts::new(visit.language());
    let before = match visit.request.query.filled("before") {
        Some(before) => before.parse()?,
        None => ConversationId::from_number(i64::MAX),
    };
    let mut found = known(tx, visit, before, SHOWN + 1)?;
    let has_more = found.len() > SHOWN;
    found.truncate(SHOWN);
    let next = found.last().filter(|_| has_more).map(|last| last.id);
    let cities = network::names_of(tx, found.iter().filter_map(|one| one.city), visit.language())?;
    let network = Network::load(tx)?.name;
    let now = tx.now();
    let mut sections = Vec::new();
    for (id, title, states) in [
        ("open", texts.open_ones(), &[State::Open][..]),
        ("awaiting", texts.awaiting_ones(), &[State::Awaiting, State::Late]),
        ("closed", texts.closed_ones(), &[State::Closed]),
    ] {
        let own = found.iter().filter(|one| states.contains(&one.state(now)));
        let items: Vec<Item> = own
            .map(|one| {
                let asker = one.city.and_then(|city| cities.get(&city)).unwrap_or(&network);
                item(visit, one, (one.state(now), asker))
            })
            .collect();
        if !items.is_empty() {
            sections.push((SectionHead::new(id, title), Items(items)));
        }
    }
    let may_begin = match visit.actor {
        Some(actor) => {
            let city = network::city_of_circle(tx, actor.home)?;
            rules::may_begin(actor, city.as_ref()).is_ok()
        }
        None => false,
    };
    let begin = may_begin.then(|| Button::link(texts.begin_one(), "/conversations/new"));
    let page = ListPage {
        lead: Lead {
            title: texts.conversations().into(),
            sentence: Some(texts.conversations_sentence().into()),
            actions: Actions(begin.into_iter().collect()),
            ..Lead::default()
        },
        nothing: sections.is_empty().then(|| EmptyState {
            title: texts.no_conversations().into(),
            sentence: texts.no_conversations_sentence().into(),
            ..EmptyState::default()
        }),
        sections,
        pager: next.map(|next| Pager {
            name: texts.conversations().into(),
            shown: texts.conversations_shown(SHOWN).to_string().into(),
            after: Some(Link::new(texts.earlier(), format!("/conversations?before={next}"))),
            ..Pager::default()
        }),
    };
    visit.page(tx, texts.conversations(), page)
}

fn item(visit: &Visit<'_>, of: &Conversation, (state, asker): (State, &str)) -> Item {
    Item {
        title: Link { label: parts::question(of), href: of.path().into() },
        tag: Some(parts::state_tag(visit, state)),
        meta: Meta(vec![
            MetaEntry::Words(Words::written(asker.to_owned(), None)),
            MetaEntry::Words(parts::day_words(visit, of, state)),
        ]),
        ..Item::default()
    }
}
