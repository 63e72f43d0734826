//! The sessions that the reader's own house proposes, and the way to propose one more.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{Actions, Button, EmptyState, Item, Items, Lead, Link, Meta, MetaEntry, SectionHead};
use kernel::stop::Stop;
use kernel::web::{Answer, Visit};

use super::super::loaded::{self as calls, Opened};
use super::super::rules;
use super::super::texts::Texts;
use super::{Submission, acts, shown, store};
use crate::forum;

#[derive(Debug, Template)]
#[template(path = "call/templates/own.html")]
struct OwnPage {
    lead: Lead,
    head: SectionHead,
    own: Items,
    nothing: Option<EmptyState>,
}

/// What page and data are made of: the call, and what the reader's house proposes.
pub(in crate::call) fn load(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<(Opened, Vec<Submission>), Stop> {
    let actor = visit.actor()?;
    let opened = calls::open(tx, actor, visit.param("meeting")?)?;
    let own = store::of_home(tx, opened.call.id, actor.home)?;
    Ok((opened, own))
}

pub(in crate::call) fn show(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let texts = Texts::new(visit.language());
    let (opened, own) = load(tx, visit)?;
    let actions = propose_button(tx, visit, &opened)?;
    let mut trail = forum::trail(visit, &opened.meeting);
    trail.0.push(MetaEntry::Link(Link::new(texts.call(), format!("/meetings/{}/call", opened.meeting.id))));
    let page = OwnPage {
        lead: Lead { trail, title: texts.own_sessions().into(), actions, ..Lead::default() },
        head: SectionHead::new("sessions", texts.sessions()),
        nothing: own.is_empty().then(|| EmptyState {
            title: texts.nothing_proposed().into(),
            sentence: texts.nothing_proposed_sentence().into(),
            ..EmptyState::default()
        }),
        own: Items(own.iter().map(|one| item(visit, one)).collect()),
    };
    visit.page(tx, texts.own_sessions(), page)
}

/// The button that proposes a session, for whoever may.
pub(in crate::call) fn propose_button(tx: &mut Tx<'_>, visit: &Visit<'_>, opened: &Opened) -> Result<Actions, Stop> {
    let actor = visit.actor()?;
    let standing = acts::own_standing(tx, actor, opened)?;
    let may = rules::may_propose(actor, &opened.call, standing, tx.now()).is_ok();
    let path = format!("/meetings/{}/call/submissions/new", opened.meeting.id);
    let label = Texts::new(visit.language()).propose_session();
    Ok(Actions(may.then(|| Button::link(label, path)).into_iter().collect()))
}

/// A session in a line.
pub(in crate::call) fn item(visit: &Visit<'_>, submission: &Submission) -> Item {
    let texts = Texts::new(visit.language());
    let format = texts.format(submission.session.format.code()).to_string();
    Item {
        title: Link {
            label: shown::title(&submission.session),
            href: format!("/submissions/{}", submission.id).into(),
        },
        tag: Some(shown::state_tag(visit, submission.state())),
        meta: Meta(vec![MetaEntry::Words(format.into())]),
        ..Item::default()
    }
}
