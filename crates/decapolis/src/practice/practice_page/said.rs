//! What cities said of a practice: that it runs, changed or ended, and what others did with it.

use kernel::db::Tx;
use kernel::design::{Item, Items, Link, Meta, MetaEntry, Words};
use kernel::language::DateLength;
use kernel::stop::Stop;
use kernel::web::Visit;

use super::super::model::Practice;
use super::super::phrases::city_name;
use super::super::texts::Texts;
use super::super::{adoption, confirmation};

/// The latest first: what its own cities said, then what others did.
pub(super) fn items(tx: &mut Tx<'_>, visit: &Visit<'_>, practice: &Practice) -> Result<Items, Stop> {
    let language = visit.language();
    let texts = Texts::new(language);
    let zone = visit.time_zone();
    let item =
        |city: String, said: String, href: String, when: String, words: &str, written: kernel::language::Language| {
            Item {
                title: Link { label: format!("{city}: {said}").into(), href: href.into() },
                meta: Meta(vec![MetaEntry::Words(when.into())]),
                sentence: (!words.is_empty()).then(|| Words::written(words.to_owned(), Some(written.code().into()))),
                ..Item::default()
            }
        };
    let mut items = Vec::new();
    for said in confirmation::of_practice(tx, practice.id)? {
        let when = language.date(said.made_at.date_in(&zone), DateLength::Long).to_string();
        let words = texts.said(said.said.code()).to_string();
        let city = city_name(said.place, language);
        items.push(item(city, words, "#cities".to_owned(), when, &said.words, said.language));
    }
    for adopted in adoption::of_practice(tx, practice.id)? {
        let when = language.date(adopted.made_at.date_in(&zone), DateLength::Long).to_string();
        let words = texts.adoption_status(adopted.status.code()).to_string();
        let (city, href) = (city_name(adopted.place, language), format!("/adoptions/{}", adopted.id));
        items.push(item(city, words, href, when, &adopted.words, adopted.language));
    }
    Ok(Items(items))
}
