//! The list of letters: an office's own with its templates, or for everybody else what their city got.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{
    Actions, Button, EmptyState, Item, Items, Lead, Link, Meta, MetaEntry, SectionHead, Tag, Tone, Words,
};
use kernel::language::DateLength;
use kernel::stop::Stop;
use kernel::time::Timestamp;
use kernel::web::{Answer, Visit};

use super::model::{LetterId, LetterLine, LetterState};
use super::rules;
use super::store;
use super::texts::Texts;

#[derive(Debug, Template)]
#[template(path = "letter/templates/list.html")]
struct ListPage {
    lead: Lead,
    letters_head: SectionHead,
    letters: Items,
    empty: Option<EmptyState>,
    older: Option<Link>,
    templates_head: SectionHead,
    templates: Items,
    received_head: SectionHead,
    received: Items,
}

/// The letters of the reader's office, or those that their city got.
pub(super) fn list(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    if rules::may_write(visit.actor()?).is_ok() { office(tx, visit) } else { received(tx, visit) }
}

/// Fifty letters of an office; `?before=` goes back in time.
fn office(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let texts = Texts::new(visit.language());
    let home = visit.actor()?.home;
    let before: Option<LetterId> = visit.request.query.filled("before").map(str::parse).transpose()?;
    let letters = store::letters_of_home(tx, home, before)?;
    let templates = store::templates_of_home(tx, home)?;
    let is_full = letters.len() == 50;
    let older = letters.last().filter(|_| is_full);
    let page = ListPage {
        lead: Lead {
            title: texts.title().into(),
            sentence: Some(texts.title_sentence().into()),
            actions: Actions(vec![Button::link(texts.begin(), "/letters/people")]),
            ..Lead::default()
        },
        letters_head: head("letters", texts.office_letters()),
        empty: letters.is_empty().then(|| EmptyState {
            title: texts.no_letters().into(),
            sentence: texts.no_letters_sentence().into(),
            ..EmptyState::default()
        }),
        older: older.map(|line| Link::new(texts.older(), format!("/letters?before={}", line.letter.id))),
        letters: Items(letters.iter().map(|line| item(visit, line)).collect()),
        templates_head: head("templates", texts.templates()),
        templates: Items(templates.iter().map(|line| template_item(visit, line)).collect()),
        received_head: head("received", texts.received()),
        received: Items(received_items(visit, &store::letters_to_home(tx, home)?)),
    };
    visit.page(tx, texts.title(), page)
}

/// What was written to the reader's own city, body or organisation.
fn received(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let texts = Texts::new(visit.language());
    let actor = visit.actor()?;
    let lines = store::letters_to_home(tx, actor.home)?;
    let page = ListPage {
        lead: Lead {
            title: texts.title().into(),
            sentence: Some(texts.received_sentence(&actor.home_name).to_string().into()),
            ..Lead::default()
        },
        letters_head: head("letters", texts.received()),
        empty: lines.is_empty().then(|| EmptyState { title: texts.none_received().into(), ..EmptyState::default() }),
        letters: Items(received_items(visit, &lines)),
        older: None,
        templates_head: SectionHead::default(),
        templates: Items::default(),
        received_head: SectionHead::default(),
        received: Items::default(),
    };
    visit.page(tx, texts.title(), page)
}

/// An item a letter, with all the posts of one home that got it.
pub(super) fn received_items(visit: &Visit<'_>, lines: &[LetterLine]) -> Vec<Item> {
    let language = visit.language();
    let texts = Texts::new(language);
    let of_one_letter = lines.chunk_by(|one, next| one.letter.id == next.letter.id);
    let item = |lines: &[LetterLine]| {
        let posts: Vec<&str> = lines.iter().filter_map(|line| line.post_title.as_deref()).collect();
        let posts = language.list(posts.iter().map(|post| (*post).to_owned()));
        Item {
            meta: Meta(vec![
                MetaEntry::Words(day(visit, lines[0].letter.leaves_at)),
                MetaEntry::Words(texts.to_posts(posts).to_string().into()),
            ]),
            ..line_item(&lines[0])
        }
    };
    of_one_letter.map(item).collect()
}

fn item(visit: &Visit<'_>, line: &LetterLine) -> Item {
    let texts = Texts::new(visit.language());
    let letter = &line.letter;
    let tone = match letter.state {
        LetterState::Draft => Tone::Notable,
        LetterState::Planned | LetterState::Leaving => Tone::Active,
        LetterState::Sent => Tone::Quiet,
    };
    let at = if letter.leaves_at == Timestamp::FOREVER { letter.created_at } else { letter.leaves_at };
    let mut meta = vec![MetaEntry::Words(day(visit, at))];
    if letter.counts.sent > 0 {
        let words = texts.sent_to(letter.counts.cities, letter.counts.sent).to_string();
        meta.push(MetaEntry::Words(words.into()));
    }
    Item {
        tag: Some(Tag::new(texts.state(letter.state.code()).to_string(), tone)),
        meta: Meta(meta),
        ..line_item(line)
    }
}

fn line_item(line: &LetterLine) -> Item {
    Item {
        title: Link {
            label: Words::written(line.subject.clone(), Some(line.letter.language.code().into())),
            href: format!("/letters/{}", line.letter.id).into(),
        },
        ..Item::default()
    }
}

fn template_item(visit: &Visit<'_>, line: &LetterLine) -> Item {
    let texts = Texts::new(visit.language());
    let begin = texts.begin_from(&line.subject).to_string();
    Item {
        meta: Meta(vec![MetaEntry::Words(day(visit, line.letter.created_at))]),
        actions: Actions(vec![Button::link(begin, format!("/letters/people?_template={}", line.letter.id)).quiet()]),
        ..line_item(line)
    }
}

/// A day as the reader's language and zone have it.
pub(super) fn day(visit: &Visit<'_>, at: Timestamp) -> Words {
    visit.language().date(at.date_in(&visit.time_zone()), DateLength::Medium).to_string().into()
}

pub(super) fn head(id: &'static str, title: &'static str) -> SectionHead {
    SectionHead { id: id.into(), title: title.into(), ..SectionHead::default() }
}
