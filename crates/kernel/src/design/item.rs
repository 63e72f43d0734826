//! A record in a list: its title leads to it, a quiet line places it, one sentence says why it matters here.
//!
//! Accessibility: a list of articles by heading; the title is the only link that opens the record, and no link where it
//! leads nowhere: for a reader before whom the record's page is closed.

use askama::Template;
use askama::filters::HtmlSafe;

use super::button::Actions;
use super::check::Checks;
use super::disclosure::Disclosure;
use super::example::Example;
use super::meta::Meta;
use super::tag::Tag;
use super::words::{Link, Words};

/// One record.
#[derive(Clone, Debug, Default, Template)]
#[template(path = "design/templates/item.html")]
pub struct Item {
    pub title: Link,
    pub tag: Option<Tag>,
    pub meta: Meta,
    pub sentence: Option<Words>,
    /// More of it, opened in its place: the same words in other languages.
    pub more: Option<Disclosure>,
    pub checks: Checks,
    /// The sum that put it here.
    pub why: Option<Why>,
    pub actions: Actions,
    /// Left out on paper, where a page has room for the first few only.
    pub is_unprinted: bool,
}

impl HtmlSafe for Item {}

/// Where the sum is shown that put a record into a list.
#[derive(Clone, Debug)]
pub enum Why {
    /// Opens in its place: for a page with few of them.
    Here(Disclosure),
    /// One click away: the sums of a long list weigh more than the list.
    At(Link),
}

/// Records, one below the other.
#[derive(Clone, Debug, Default, Template)]
#[template(path = "design/templates/items.html")]
pub struct Items(pub Vec<Item>);

impl HtmlSafe for Items {}

pub(super) fn examples() -> Vec<Example> {
    use super::button::Button;
    use super::check::{Check, Verdict};
    use super::disclosure::Detail;
    use crate::language::Language;
    let practice = Item {
        title: Link::new("Digital helpers in housing blocks", "#"),
        tag: Some(Tag::notable("new")),
        meta: Meta::new(["Bristol 2023, then Nantes and 2 others", "confirmed May 2026"]),
        sentence: Some("7 in 10 of those helped still file on-line after a year.".into()),
        more: Some(Disclosure {
            summary: "The same in other languages".into(),
            body: vec![Detail::Sentence(Words::written(
                "7 sur 10 déposent encore en ligne un an après.",
                Some("fr".into()),
            ))],
        }),
        checks: Checks(vec![Check::new(Language::English, Verdict::Met, "20 trained volunteers", "31 offered")]),
        why: Some(Why::Here(Disclosure { summary: "Why this stands here".into(), body: Vec::new() })),
        actions: Actions(vec![Button::link("Compare", "#").quiet()]),
        is_unprinted: false,
    };
    let title = Words::written("مساعدون رقميون في المباني السكنية", Some("ar".into()));
    let foreign = Item {
        title: Link { label: title, href: "#".into() },
        is_unprinted: true,
        why: Some(Why::At(Link::new("why", "#"))),
        ..Item::default()
    };
    let closed = Item { title: Link::new("Its page is for members", ""), ..Item::default() };
    let all = Items(vec![practice, foreign, closed]);
    vec![Example::of("Items", "full, one in another script that is not printed, and one that leads nowhere", &all)]
}
