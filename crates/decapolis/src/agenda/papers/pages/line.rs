//! A paper in a line, as the item and the agenda show it.

use kernel::db::Tx;
use kernel::design::{Item, Link, Meta, MetaEntry, Tag, Tone, Words};
use kernel::post::PostId;
use kernel::stop::Stop;
use kernel::web::Visit;

use super::super::super::people::People;
use super::super::super::texts::Texts;
use super::super::deadline::Deadline;
use super::super::model::{Deed, Versions};

/// The lines of some papers.
pub(super) fn drawn(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    papers: &[&Versions],
    deadline: Deadline,
) -> Result<Vec<Item>, Stop> {
    let people = People::of_posts(tx, visit.language(), posts(papers))?;
    Ok(papers.iter().map(|versions| line(visit, versions, deadline, &people)).collect())
}

/// Whoever is named in the lines of papers.
pub(super) fn posts(papers: &[&Versions]) -> Vec<PostId> {
    let of = |versions: &&Versions| {
        let deeds = [Some(versions.paper.added), versions.paper.cleared, versions.paper.removed];
        let files = versions.files.iter().map(|file| file.post).collect::<Vec<_>>();
        deeds.into_iter().flatten().map(|deed: Deed| deed.by).chain(files).collect::<Vec<_>>()
    };
    papers.iter().flat_map(of).collect()
}

fn line(visit: &Visit<'_>, versions: &Versions, deadline: Deadline, people: &People) -> Item {
    let texts = Texts::new(visit.language());
    let paper = &versions.paper;
    let path = format!("/agenda-papers/{}", paper.id);
    Item {
        title: Link {
            label: Words::written(paper.title.clone(), Some(paper.language.code().into())),
            href: path.into(),
        },
        tag: tag(visit, versions, deadline),
        meta: Meta(meta(visit, versions, people)),
        sentence: paper
            .removed
            .map(|deed| texts.paper_removed(visit.day(deed.at), people.title(deed.by)).to_string().into()),
        ..Item::default()
    }
}

/// What a reader has to know before all: that it is gone, not for all yet, or late.
pub(super) fn tag(visit: &Visit<'_>, versions: &Versions, deadline: Deadline) -> Option<Tag> {
    let texts = Texts::new(visit.language());
    if versions.paper.removed.is_some() {
        return Some(Tag::new(texts.paper_gone(), Tone::Quiet));
    }
    if versions.paper.waits_for_clearance() {
        return Some(Tag::notable(texts.paper_not_cleared()));
    }
    versions.is_late(deadline.due_at).then(|| Tag::notable(texts.paper_late()))
}

/// What it is, its type and size with a way to it, which version, since when and by whom.
fn meta(visit: &Visit<'_>, versions: &Versions, people: &People) -> Vec<MetaEntry> {
    let texts = Texts::new(visit.language());
    let paper = &versions.paper;
    let mut meta = vec![MetaEntry::Words(texts.paper_kind(paper.kind.code()).to_string().into())];
    if paper.removed.is_some() {
        return meta;
    }
    let (at, by) = versions.latest().map_or((paper.added.at, paper.added.by), |file| (file.put_at, file.post));
    if let Some(file) = versions.latest() {
        let number = versions.files.len();
        let path = format!("/agenda-papers/{}/versions/{number}", paper.id);
        meta.push(MetaEntry::Link(Link::new(file.in_words(visit.language()), path)));
        if number > 1 {
            meta.push(MetaEntry::Words(texts.paper_version(number).to_string().into()));
        }
    } else {
        meta.push(MetaEntry::Link(Link::new(texts.see_recording(), paper.address.clone())));
    }
    meta.push(MetaEntry::Words(visit.day(at).into()));
    meta.push(MetaEntry::Words(Words::written(people.title(by), None)));
    meta
}
