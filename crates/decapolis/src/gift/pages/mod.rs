//! The register in a browser: read, filtered, taken along as a file, added to, put right.

mod line;
mod list;

use kernel::design::{Item, Link, Meta, MetaEntry, Tag, Tone, Words};
use kernel::web::Visit;

pub(super) use self::line::{correct, example, show};
pub(super) use self::list::{add, file, list};
use super::model::{Gift, Value};
use super::register::Register;
use super::texts::Texts;

/// A line as a list shows it; it leads to its page.
pub(super) fn item(visit: &Visit<'_>, register: &Register, gift: &Gift) -> Item {
    let (texts, language) = (Texts::new(visit.language()), visit.language());
    let value = match gift.value {
        Value::Known(money) => language.money(money).to_string(),
        Value::NotKnown => texts.value_not_known().to_owned(),
    };
    let payer = texts.payer(gift.payer.code()).to_string();
    let payer = if gift.payer_name.is_empty() { payer } else { language.with_home(&gift.payer_name, &payer) };
    let said = |words: String| MetaEntry::Words(words.into());
    let written = |words: String| MetaEntry::Words(Words::written(words, None));
    let mut meta = vec![said(texts.gift_kind(gift.kind.code()).to_string()), said(value), written(payer)];
    let day: Option<kernel::time::Date> = gift.given_on.parse().ok();
    meta.extend(day.map(|day| said(language.date(day, kernel::language::DateLength::Medium).to_string())));
    meta.extend(gift.meeting_name.clone().map(written));
    let tag = match (gift.corrected_by, gift.corrects) {
        (Some(_), _) => Some(Tag::new(texts.was_corrected(), Tone::Quiet)),
        (None, Some(_)) => Some(Tag::notable(texts.corrects())),
        (None, None) => None,
    };
    let note = Words::written(gift.note.clone(), Some(gift.language.code().into()));
    Item {
        title: Link {
            label: Words::written(language.with_home(&gift.title, register.home(gift)), None),
            href: format!("/gifts/{}", gift.id).into(),
        },
        tag,
        meta: Meta(meta),
        sentence: (!gift.note.is_empty()).then_some(note),
        ..Item::default()
    }
}
