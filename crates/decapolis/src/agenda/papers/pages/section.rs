//! The papers of an item on its page, and the way to add one.

use kernel::db::Tx;
use kernel::design::{Button, Items, Link, MetaEntry, SectionHead, Words};
use kernel::stop::Stop;
use kernel::web::Visit;

use super::super::super::model::AgendaItemId;
use super::super::super::shown::Shown;
use super::super::super::texts::Texts;
use super::super::deadline::Deadline;
use super::super::model::Versions;
use super::super::{acts, of_entries, rules};
use super::line;

/// What an item's page has of papers.
pub(in super::super::super) struct OnItem {
    /// Those that the reader sees; nothing where there are none.
    pub(in super::super::super) section: Option<(SectionHead, Items)>,
    /// The way to the form of a new one, for who may add one.
    pub(in super::super::super) add: Option<Button>,
}

/// The papers of an item on its page.
pub(in super::super::super) fn on_item(tx: &mut Tx<'_>, visit: &Visit<'_>, shown: &Shown) -> Result<OnItem, Stop> {
    let (texts, actor) = (Texts::new(visit.language()), visit.actor()?);
    let papers = of_entries(tx, actor, std::slice::from_ref(&shown.entry), &shown.standing)?;
    // Who prepares the item sees all of them.
    let count = papers.iter().filter(|versions| versions.paper.removed.is_none()).count();
    let may_add = acts::prepared(tx, actor, shown).is_ok_and(|prepares| rules::may_add(&prepares, count).is_ok());
    let path = format!("/agenda-items/{}/papers/new", shown.entry.id);
    let add = may_add.then(|| Button::link(texts.add_paper(), path).quiet());
    if papers.is_empty() {
        return Ok(OnItem { section: None, add });
    }
    let deadline = Deadline::of(tx, &shown.meeting)?;
    let papers: Vec<&Versions> = papers.iter().collect();
    let lines = line::drawn(tx, visit, &papers, deadline)?;
    Ok(OnItem { section: Some((SectionHead::new("papers", texts.papers()), Items(lines))), add })
}

/// The papers of an item in its line of the agenda: title, type and size.
pub(in super::super::super) fn in_line(
    visit: &Visit<'_>,
    item: AgendaItemId,
    papers: &[Versions],
    deadline: Deadline,
) -> Vec<MetaEntry> {
    let texts = Texts::new(visit.language());
    let of_item = papers.iter().filter(|versions| versions.paper.item == item && versions.paper.removed.is_none());
    let entry = |versions: &Versions| {
        let paper = &versions.paper;
        let kind = texts.paper_kind(paper.kind.code()).to_string();
        let about = versions.latest().map_or(kind, |file| file.in_words(visit.language()));
        let code = if versions.is_late(deadline.due_at) { "late" } else { "in-time" };
        let label = texts.paper_in_line(about, code, &paper.title).to_string();
        let label = Words::written(label, Some(paper.language.code().into()));
        MetaEntry::Link(Link { label, href: format!("/agenda-papers/{}", paper.id).into() })
    };
    of_item.map(entry).collect()
}
