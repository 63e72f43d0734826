//! Which rung is suggested for a need, and why in words: from its words, from how soon help is needed, and from what was
//! tried for it.

use kernel::db::Tx;
use kernel::language::Language;
use kernel::stop::Stop;

use super::store;
use super::template::{Asked, Because, Ladder, Suggested, Urgency, Version};
use super::texts::Texts;
use crate::need::ReadNeed;

/// The template to begin with for a need.
pub(super) fn for_need<'v>(
    tx: &mut Tx<'_>,
    ladder: &'v Ladder,
    need: &ReadNeed,
    urgency: Option<Urgency>,
) -> Result<Option<Suggested<'v>>, Stop> {
    // What is in confidence is no help to whoever may not know of it.
    let begun = store::of_need(tx, need.id)?.into_iter().filter(|known| !known.is_in_confidence);
    let mut tried: Vec<String> = begun.map(|known| known.code).collect();
    if need.was_asked && tried.is_empty() {
        tried.extend(smallest(ladder));
    }
    Ok(ladder.suggest(Asked { words: &need.words, urgency, tried: &tried }))
}

/// Who asked members about the need has tried the smallest help there is.
fn smallest(versions: &[Version]) -> Option<String> {
    let ruled = versions.iter().filter(|version| version.template.suggest.is_some());
    ruled.min_by_key(|version| version.template.place).map(|version| version.template.code.clone())
}

/// Why it is suggested, in a sentence or two.
pub(super) fn reason(suggested: &Suggested<'_>, language: Language) -> String {
    let texts = Texts::new(language);
    let sentence = |because: &Because| match because {
        Because::Tried(_) => texts.because_tried().to_owned(),
        Because::Words => texts.because_words().to_owned(),
        Because::Urgency(urgency) => texts.because_urgency(urgency.code()).to_string(),
        Because::Smallest => texts.because_smallest().to_owned(),
    };
    suggested.because.iter().map(sentence).collect::<Vec<_>>().join(" ")
}
