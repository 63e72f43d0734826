//! What somebody added and voted on, and what became of it: whoever has no address here is told on the device that they voted on.

use kernel::db::Tx;
use kernel::design::{Item, Items, Link, Meta, MetaEntry, SectionHead, Words};
use kernel::stop::Stop;
use kernel::web::Visit;
use opinion::Side;

use super::super::answered::Languages;
use super::super::loaded::Opened;
use super::super::model::{Decision, Reason, State, Statement};
use super::super::store::statement;
use super::super::texts::Texts;
use super::super::translating;
use super::{parts, statements};

/// Statements that somebody voted on which are listed: what is read to its end. All stand on a page of their own.
const VOTED_MAX: usize = 12;

/// What the reader added, from the beginning, and once the response is there what they voted on; nothing for whoever takes no part.
pub(super) fn section(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    (of, shown): (&Opened, &[Statement]),
) -> Result<Option<(SectionHead, Items)>, Stop> {
    let Some(voter) = of.who.as_ref().and_then(|who| who.voter.as_ref()) else { return Ok(None) };
    let added = statement::of_author(tx, voter.id)?;
    let added = translating::statements(tx, (of.conversation.id, visit.language()), added)?;
    let languages = match of.state() {
        State::Closed => Some(Languages::load(tx, of.conversation.id)?),
        State::Open | State::Awaiting | State::Late => None,
    };
    let mut items: Vec<Item> = added.iter().map(|one| own(visit, of, (one, languages.as_ref()))).collect();
    if let Some(languages) = &languages {
        let votes = statements::own_votes(tx, of)?;
        let side = |one: &Statement| votes.get(&one.id).copied().filter(|side| *side != Side::Pass);
        let voted = shown.iter().filter(|one| one.author != Some(voter.id));
        let voted = voted.filter_map(|one| Some((one, side(one)?))).take(VOTED_MAX);
        items.extend(voted.map(|(one, side)| done(visit, of, (one, languages), Some(parts::side_words(visit, side)))));
    }
    let head = SectionHead::new("own", Texts::new(visit.language()).own_title());
    Ok((!items.is_empty()).then_some((head, Items(items))))
}

/// A statement that the reader added, and where it stands.
fn own(visit: &Visit<'_>, of: &Opened, (one, languages): (&Statement, Option<&Languages>)) -> Item {
    let texts = Texts::new(visit.language());
    let words: Words = match one.decision {
        Decision::Waiting => texts.own_waits().into(),
        Decision::Accepted => texts.own_is_voted_on().into(),
        Decision::Rejected(reason) => {
            let reason = texts.reason(reason.map_or("none", Reason::code)).to_string();
            texts.own_not_shown(reason).to_string().into()
        }
    };
    match (one.decision, languages) {
        (Decision::Accepted, Some(languages)) => done(visit, of, (one, languages), Some(texts.own_added().into())),
        // Its page is for whoever conducts alone.
        (Decision::Waiting | Decision::Rejected(_), _) => Item {
            title: Link { label: parts::words(one), ..Link::default() },
            meta: Meta(vec![MetaEntry::Words(words)]),
            ..Item::default()
        },
        (Decision::Accepted, None) => Item { meta: Meta(vec![MetaEntry::Words(words)]), ..parts::item(visit, one) },
    }
}

/// A statement with what is done with it and why.
fn done(visit: &Visit<'_>, of: &Opened, (one, languages): (&Statement, &Languages), said: Option<Words>) -> Item {
    let why = parts::told(of, one).map(|known| languages.why(&of.conversation, (one.id, known), visit.language()));
    let why = why.map(|why| Words::written(why.words.to_owned(), Some(why.language.code().into())));
    Item {
        tag: parts::outcome_tag(visit, of, one),
        meta: Meta(said.into_iter().map(MetaEntry::Words).collect()),
        sentence: why,
        ..parts::item(visit, one)
    }
}
