//! The secretariat's look at texts that an erased person left behind: only a reader can tell whether one names them.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{Button, EmptyState, Form, Lead, Prose, Words};
use kernel::erasure;
use kernel::form;
use kernel::stop::Stop;
use kernel::web::{Answer, Visit};

use super::acts;
use super::texts::Texts;

#[derive(Debug, Template)]
#[template(path = "privacy/templates/looks.html")]
struct LooksPage {
    lead: Lead,
    nothing: Option<EmptyState>,
    looks: Vec<Left>,
}

#[derive(Debug)]
struct Left {
    text: Prose,
    done: Form,
}

pub(super) fn list(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let texts = Texts::new(visit.language());
    let mut looks = Vec::new();
    for look in erasure::left_for_a_look(tx)? {
        let action = format!("/erasures/{}/look", look.id);
        let done = form::post(tx, visit, action, Vec::new(), vec![Button::submit(texts.looked_at()).quiet()])?;
        let text = Prose(vec![label(visit, &look.kind).into(), Words::written(look.words, None)]);
        looks.push(Left { text, done });
    }
    let page = LooksPage {
        lead: Lead {
            title: texts.looks_title().into(),
            sentence: Some(texts.looks_sentence().into()),
            ..Lead::default()
        },
        nothing: looks.is_empty().then(|| EmptyState { title: texts.no_looks().into(), ..EmptyState::default() }),
        looks,
    };
    visit.page(tx, texts.looks_title(), page)
}

/// What a kind of record is called.
fn label(visit: &Visit<'_>, kind: &str) -> String {
    let mut kinds = visit.app.capabilities.iter().flat_map(|capability| capability.records);
    kinds.find(|known| known.kind == kind).map_or_else(String::new, |known| (known.label)(visit.language()))
}

pub(super) fn done(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    acts::note_look(tx, visit.actor()?, visit.param("look")?)?;
    Ok(Answer::see_other("/erasures"))
}
