//! Pages of the outbox: the list, and one mail as its reader gets it.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{Actions, Button, EmptyState, Item, Items, Lead, Link, Meta, MetaEntry, SectionHead, Words};
use kernel::id::Id;
use kernel::mail::{self, Mail, MailId, Paragraph};
use kernel::person::NOBODY;
use kernel::post::Function;
use kernel::setting::Network;
use kernel::stop::Stop;
use kernel::web::{Answer, Rule, Visit};

use super::texts::Texts;
use crate::need;

#[derive(Debug, Template)]
#[template(path = "outbox/templates/list.html")]
struct ListPage {
    lead: Lead,
    head: SectionHead,
    items: Items,
    empty: Option<EmptyState>,
}

#[derive(Debug, Template)]
#[template(path = "outbox/templates/mail.html")]
struct MailPage {
    lead: Lead,
    paragraphs: Vec<Shown>,
    actions: Actions,
}

#[derive(Debug)]
struct Shown {
    words: Words,
    is_theirs: bool,
}

/// The latest mails; `?before=` goes back in time.
pub(super) fn list(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let network = admit(tx, visit)?;
    let texts = Texts::new(visit.language());
    let before: Option<MailId> = visit.request.query.filled("before").map(str::parse).transpose()?;
    let mails = if network.is_demo { readable(tx, visit, before)? } else { mail::latest(tx, before)? };
    let sentence = if network.is_demo { texts.demo_sentence() } else { texts.real_sentence() };
    let older = mails.last().map(|last| Button::link(texts.older(), format!("/outbox?before={}", last.id)).quiet());
    let page = ListPage {
        lead: Lead {
            title: texts.title().into(),
            sentence: Some(sentence.into()),
            actions: Actions(older.into_iter().collect()),
            ..Lead::default()
        },
        head: SectionHead { id: "latest".into(), title: texts.latest_mails().into(), ..SectionHead::default() },
        empty: mails.is_empty().then(|| EmptyState { sentence: texts.nothing().into(), ..EmptyState::default() }),
        items: Items(mails.iter().map(|mail| item(visit, mail)).collect()),
    };
    visit.page(tx, texts.title(), page)
}

fn item(visit: &Visit<'_>, mail: &Mail) -> Item {
    Item {
        title: Link::new(mail.subject.clone(), format!("/outbox/{}", mail.id)),
        meta: meta(visit, mail),
        sentence: (!mail.reason.is_empty()).then(|| Words::written(mail.reason.clone(), None)),
        ..Item::default()
    }
}

/// To whom, when, where it stands.
fn meta(visit: &Visit<'_>, mail: &Mail) -> Meta {
    let texts = Texts::new(visit.language());
    let when = visit.language().date_time(mail.created_at, &visit.time_zone()).to_string();
    let entry = |words: Words| MetaEntry::Words(words);
    Meta(vec![
        entry(texts.to(&mail.name).to_string().into()),
        entry(when.into()),
        entry(texts.state(mail.state.code()).to_string().into()),
    ])
}

/// One mail: what it says in a demo network, only where it stands in a real one.
pub(super) fn show(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let network = admit(tx, visit)?;
    let texts = Texts::new(visit.language());
    let mail = mail::by_id(tx, visit.param("mail")?)?;
    if network.is_demo
        && !readable(tx, visit, Some(MailId::from_number(mail.id.number() + 1)))?.iter().any(|one| one.id == mail.id)
    {
        return Err(Stop::Missing);
    }
    let mut trail = vec![MetaEntry::Link(Link::new(texts.title(), "/outbox"))];
    trail.extend(meta(visit, &mail).0);
    let language = mail.language.code();
    let page = MailPage {
        lead: Lead {
            trail: Meta(trail),
            title: Words::written(mail.subject.clone(), Some(language.into())),
            ..Lead::default()
        },
        paragraphs: if network.is_demo { shown(&mail) } else { Vec::new() },
        actions: Actions(if network.is_demo { links(visit, &mail) } else { Vec::new() }),
    };
    visit.page(tx, mail.subject.clone(), page)
}

/// In a demo network one reads the mails to others about what one may read oneself, so that one person can follow a question
/// to its answer. A mail that concerns its reader alone, such as a link to sign in, or what is in confidence, is shown to
/// nobody else.
fn readable(tx: &mut Tx<'_>, visit: &Visit<'_>, before: Option<MailId>) -> Result<Vec<Mail>, Stop> {
    let person = visit.actor.map_or(NOBODY, |actor| actor.person);
    Ok(mail::latest_for(tx, before, (person, visit.reader()))?)
}

fn shown(mail: &Mail) -> Vec<Shown> {
    let paragraph = |paragraph: &Paragraph| {
        Some(match paragraph {
            Paragraph::Ours(words) => {
                Shown { words: Words::written(words.clone(), Some(mail.language.code().into())), is_theirs: false }
            }
            // A link stands among the buttons below; an entry for the calendar is a part of its own.
            Paragraph::Linked(_) | Paragraph::Calendar(_) => return None,
            Paragraph::Theirs { words, language } => {
                Shown { words: Words::written(words.clone(), Some(language.clone().into())), is_theirs: true }
            }
        })
    };
    mail.content.paragraphs.iter().filter_map(paragraph).collect()
}

/// The mail's own link, and the one that stops its kind.
fn links(visit: &Visit<'_>, mail: &Mail) -> Vec<Button> {
    let texts = Texts::new(visit.language());
    let own = mail.content.link.as_ref();
    let own = own.map(|link| Button::link(link.label.clone(), link.target.path(visit.app)));
    let subscription = mail::Subscription { person: mail.person, kind: mail.kind.clone() };
    let linked = mail.content.paragraphs.iter().filter_map(|paragraph| match paragraph {
        Paragraph::Linked(link) => Some(Button::link(link.label.clone(), link.target.path(visit.app)).quiet()),
        _ => None,
    });
    let stop = mail.can_be_stopped.then(|| Button::link(texts.stop_kind(), subscription.path(visit.app)).quiet());
    own.into_iter().chain(linked).chain(stop).collect()
}

/// Everybody in a demo network, the secretariat in a real one.
fn admit(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Network, Stop> {
    let network = Network::load(tx)?;
    if !network.is_demo {
        Rule::Functions(&[Function::Secretariat]).admits(visit.actor)?;
    }
    Ok(network)
}

pub(super) fn example(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    let reader = need::example_author(tx)?;
    Ok(mail::latest_for(tx, None, (NOBODY, reader))?.first().map(|mail| format!("/outbox/{}", mail.id)))
}
