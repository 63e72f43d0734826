//! Draws the thread of a record: what it came from, itself, and what came of it, as far as the reader may read.

use crate::capability::RecordKind;
use crate::circle::RecordId;
use crate::db::Tx;
use crate::design::{Place, Thread, ThreadStep, Words};
use crate::language::DateLength;
use crate::stop::Stop;
use crate::web::Visit;

use super::Link;

/// The thread around a record, drawn through the registrations of whoever keeps the other ends.
///
/// # Errors
/// A fault of the database.
pub fn draw(tx: &mut Tx<'_>, visit: &Visit<'_>, record: RecordId, title: &str) -> Result<Thread, Stop> {
    let links = super::around(tx, record, visit.reader())?;
    let mut steps = Vec::new();
    for link in links.iter().filter(|link| link.is_before) {
        steps.extend(step(tx, visit, link)?);
    }
    let here = Words::written(title.to_owned(), None);
    steps.push(ThreadStep { title: here, href: None, note: Words::default(), place: Place::Here });
    for link in links.iter().filter(|link| !link.is_before) {
        steps.extend(step(tx, visit, link)?);
    }
    Ok(Thread(steps))
}

fn step(tx: &mut Tx<'_>, visit: &Visit<'_>, link: &Link) -> Result<Option<ThreadStep>, Stop> {
    let Some(kind) = kind_of(visit, &link.kind) else { return Ok(None) };
    let Some(line) = (kind.line)(tx, link.record, visit.language())? else { return Ok(None) };
    let day = visit.language().date(link.made_at.date_in(&visit.time_zone()), DateLength::Medium);
    Ok(Some(ThreadStep {
        title: Words::written(line.title, None),
        href: Some(line.path.into()),
        note: format!("{} · {day}", (kind.label)(visit.language())).into(),
        place: Place::Past,
    }))
}

fn kind_of<'v>(visit: &'v Visit<'_>, kind: &str) -> Option<&'v RecordKind> {
    visit.app.capabilities.iter().flat_map(|capability| capability.records).find(|known| known.kind == kind)
}
