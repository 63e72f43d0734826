//! Papers as data: what the page of their item shows to the same reader.

use kernel::db::Tx;
use kernel::stop::Stop;
use kernel::web::Visit;
use schemars::JsonSchema;
use serde::Serialize;

use super::deadline::Deadline;
use super::model::Versions;
use super::seen::Seen;

/// A paper of an item, slides, or where a recording is.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct PaperData {
    id: String,
    /// `paper`, `slides` or `recording`.
    kind: String,
    title: String,
    /// The language of the title.
    language: String,
    /// Of a recording; null where it has files.
    address: Option<String>,
    /// Whether its latest version came after the day on which it was due.
    is_late: bool,
    /// When slides or a recording were cleared for all who read the item; null where they were not, or need not be.
    cleared_at: Option<String>,
    /// When it was removed; null while it is there.
    removed_at: Option<String>,
    /// Its versions, the first one first.
    versions: Vec<PaperVersionData>,
}

/// A version of a paper.
#[derive(Debug, Serialize, JsonSchema)]
struct PaperVersionData {
    /// From 1.
    number: usize,
    /// What the file is called.
    name: String,
    /// What the file is, as `application/pdf`.
    media_type: String,
    bytes: u64,
    sha256: String,
    put_at: String,
    /// Where people get it.
    path: String,
}

/// One paper.
pub(crate) fn agenda_paper_data(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<PaperData, Stop> {
    let seen = Seen::load(tx, visit.actor()?, visit.param("agenda_paper")?)?;
    Ok(paper_data(&seen.versions, Deadline::of(tx, &seen.shown.meeting)?))
}

/// The papers of an item.
pub(in super::super) fn papers_data(papers: &[&Versions], deadline: Deadline) -> Vec<PaperData> {
    papers.iter().map(|versions| paper_data(versions, deadline)).collect()
}

fn paper_data(versions: &Versions, deadline: Deadline) -> PaperData {
    let paper = &versions.paper;
    let version = |(at, file): (usize, &kernel::file::File)| PaperVersionData {
        number: at + 1,
        name: file.name.clone(),
        media_type: file.kind.media_type().to_owned(),
        bytes: file.size,
        sha256: file.sha256.iter().map(|byte| format!("{byte:02x}")).collect(),
        put_at: file.put_at.to_string(),
        path: format!("/agenda-papers/{}/versions/{}", paper.id, at + 1),
    };
    PaperData {
        id: paper.id.to_string(),
        kind: paper.kind.code().to_owned(),
        title: paper.title.clone(),
        language: paper.language.code().to_owned(),
        address: Some(paper.address.clone()).filter(|address| !address.is_empty()),
        is_late: versions.is_late(deadline.due_at),
        cleared_at: paper.cleared.map(|deed| deed.at.to_string()),
        removed_at: paper.removed.map(|deed| deed.at.to_string()),
        versions: versions.files.iter().enumerate().map(version).collect(),
    }
}
