//! "What is missing": the parts of the brief for which the network has nothing, said plainly.

use kernel::design::{Actions, Button, Notice};
use kernel::language::Language;

use super::super::texts::Texts;
use super::MadeSection;

/// What the network has nothing for, and what can be done about it; nothing where all sections hold something.
pub(super) fn notice(sections: &[MadeSection], may_ask: bool, ask_path: String, language: Language) -> Option<Notice> {
    let texts = Texts::new(language);
    let empty: Vec<&str> =
        sections.iter().filter(|section| section.part.is_empty).map(|section| section.part.heading.as_str()).collect();
    let sentence = if empty.is_empty() {
        texts.nothing_missing().to_owned()
    } else {
        texts.missing_parts(language.list(empty)).to_string()
    };
    let actions = if may_ask { vec![Button::link(texts.ask_six(), ask_path).quiet()] } else { Vec::new() };
    Some(Notice { title: None, actions: Actions(actions), ..Notice::notable(sentence) })
}
