//! An answer on the page of a question: one entry, in however many languages somebody said it.

use kernel::design::{Detail, Disclosure, Item, Link, Meta, MetaEntry, Tag, Tone, Words};
use kernel::web::Visit;
use kernel::written::{Status, Written};

use super::loaded::{View, name_of};
use super::model::Ask;
use super::store::record;
use super::texts::Texts;
use crate::need::Answered;

/// An answer in the reader's language where somebody said it so, otherwise as it was written; the other languages of the
/// same answer open below it.
pub(super) fn item(visit: &Visit<'_>, view: &View, ask: &Ask, city: &str) -> Option<Item> {
    let texts = Texts::new(visit.language());
    let answer = view.question(ask).and_then(|question| question.answer.as_ref())?;
    // The question to one of them is read by both sides.
    let home = view.posts.get(&ask.post).map(|held| held.home);
    let is_theirs = visit.actor.is_some_and(|actor| actor.home == view.city.circle || Some(actor.home) == home);
    let path =
        if is_theirs { format!("/questions/{}", ask.question) } else { format!("/inquiries/{}", view.inquiry.id) };
    let who = visit.language().with_home(&name_of(view.posts.get(&ask.post)), city);
    let mut versions = versions(view, ask, answer);
    let shown = versions.iter().position(|version| version.language == visit.language()).unwrap_or(0);
    let shown = versions.remove(shown);
    Some(Item {
        title: Link { label: who.into(), href: path.into() },
        tag: (view.inquiry.best == Some(ask.question)).then(|| Tag::new(texts.helped_most(), Tone::Done)),
        meta: Meta(vec![
            MetaEntry::Words(texts.answered_on(visit.day(answer.at)).to_string().into()),
            MetaEntry::Words(said_how(visit, &shown).into()),
        ]),
        sentence: Some(Words::written(shown.content, Some(shown.language.code().into()))),
        more: (!versions.is_empty()).then(|| in_other_languages(visit, versions)),
        ..Item::default()
    })
}

/// An answer in each language in which it is there, the original first.
fn versions(view: &View, ask: &Ask, answer: &Answered) -> Vec<Written> {
    let original = Written { language: answer.language, status: Status::Original, content: answer.words.clone() };
    let others = view.versions.get(&record(ask.question)).map_or_else(Vec::new, |texts| texts.versions("answer"));
    std::iter::once(original).chain(others.into_iter().cloned()).collect()
}

/// "written in Spanish"; "in English, translated by a person".
fn said_how(visit: &Visit<'_>, version: &Written) -> String {
    let language = version.language.name_in(visit.language());
    Texts::new(visit.language()).version(language, version.status.code()).to_string()
}

fn in_other_languages(visit: &Visit<'_>, versions: Vec<Written>) -> Disclosure {
    let body = versions.into_iter().flat_map(|version| {
        let how = Detail::Sentence(said_how(visit, &version).into());
        [how, Detail::Sentence(Words::written(version.content, Some(version.language.code().into())))]
    });
    Disclosure { summary: Texts::new(visit.language()).same_answer().into(), body: body.collect() }
}
