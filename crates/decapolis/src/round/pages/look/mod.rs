//! A second look before what is not taken back: what publishing a round does, and what withdrawing from it does.

mod publication;
mod withdrawal;

use askama::Template;
use kernel::design::{Actions, Button, Form, Lead, Link, Meta, MetaEntry, Notice, SectionHead, SummaryList, Words};
use kernel::web::Visit;

pub(in crate::round) use self::publication::{example_publication, look_at_publication};
pub(in crate::round) use self::withdrawal::{example_withdrawal, look_at_withdrawal};
use super::super::model::RoundId;
use super::super::texts::Texts;
use super::View;

#[derive(Debug, Template)]
#[template(path = "round/templates/look.html")]
struct LookPage {
    lead: Lead,
    head: SectionHead,
    facts: SummaryList,
    notices: Vec<Notice>,
    form: Option<Form>,
    back: Actions,
}

fn lead(visit: &Visit<'_>, view: &View, title: &'static str, sentence: &'static str) -> Lead {
    let texts = Texts::new(visit.language());
    let round = &view.round;
    let name = Words::written(round.name.clone(), Some(round.language.code().into()));
    let trail = vec![
        MetaEntry::Link(Link::new(texts.rounds(), "/rounds")),
        MetaEntry::Link(Link { label: name, href: format!("/rounds/{}", round.id).into() }),
    ];
    Lead { trail: Meta(trail), title: title.into(), sentence: Some(sentence.into()), ..Lead::default() }
}

fn back(visit: &Visit<'_>, id: RoundId) -> Button {
    Button::link(Texts::new(visit.language()).back_to_round(), format!("/rounds/{id}")).quiet()
}
