//! What stands in a frame of the city's own site: the question, a few statements, and the way to the full page.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{Actions, Button, Item, Items, Lead, Link, Prose, SectionHead, Words};
use kernel::stop::Stop;
use kernel::web::{Answer, Visit};

use super::super::loaded::{self, Opened};
use super::super::model::{State, Statement};
use super::super::pages::parts;
use super::super::texts::Texts;

/// Statements that give a taste.
const SHOWN: usize = 3;

#[derive(Debug, Template)]
#[template(path = "conversation/templates/embed.html")]
struct EmbedPage {
    accent: String,
    lead: Lead,
    head: SectionHead,
    statements: Items,
    words: Prose,
}

pub(in super::super) fn page(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let of = loaded::here(tx, visit)?;
    // What members alone are asked is no other site's to show.
    if !of.conversation.access.is_public() {
        return Err(Stop::Missing);
    }
    let texts = Texts::new(visit.language());
    let all = loaded::accepted(tx, visit, of.conversation.id)?;
    let page = EmbedPage {
        accent: super::class_of(&of.conversation.accent),
        lead: lead(visit, &of),
        head: SectionHead::new("statements", texts.statements_shown(all.len()).to_string()),
        statements: Items(all.iter().take(SHOWN).map(|one| line(visit, one)).collect()),
        words: Prose(vec![texts.frame_opens().into()]),
    };
    let sites: Vec<&str> = of.conversation.frame_origins.lines().collect();
    visit.framed(of.conversation.shown().0.to_owned(), page, &sites)
}

/// A statement without a link of its own: the frame has one way out.
fn line(visit: &Visit<'_>, one: &Statement) -> Item {
    Item { title: Link { label: parts::words(one), ..Link::default() }, ..parts::item(visit, one) }
}

fn lead(visit: &Visit<'_>, of: &Opened) -> Lead {
    let texts = Texts::new(visit.language());
    let path = of.conversation.path();
    let (question, what_changes, language) = of.conversation.shown();
    let written = |words: &str| Words::written(words.to_owned(), Some(language.code().into()));
    let mut actions = Vec::new();
    if of.state() == State::Open {
        actions.push(Button::link(texts.vote_in_window(), path.clone()));
    }
    actions.push(Button::link(texts.see_map(), format!("{path}/map")).quiet());
    Lead {
        trail: parts::trail(visit, of),
        title: written(question),
        sentence: Some(written(what_changes)),
        actions: Actions(actions),
        ..Lead::default()
    }
}
