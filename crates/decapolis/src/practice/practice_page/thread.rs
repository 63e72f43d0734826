//! The thread of a practice: the needs and records that led to it and those that came of it.

use kernel::capability::RecordKind;
use kernel::db::Tx;
use kernel::design::{Place, Thread, ThreadStep, Words};
use kernel::language::DateLength;
use kernel::stop::Stop;
use kernel::thread::{self, Link};
use kernel::web::Visit;

use super::super::model::Practice;
use super::super::texts::Texts;

/// What the reader may see of it, with the practice itself in its place.
pub(super) fn thread(tx: &mut Tx<'_>, visit: &Visit<'_>, practice: &Practice, title: String) -> Result<Thread, Stop> {
    let links = thread::around(tx, practice.id.record(), visit.reader())?;
    let mut before = Vec::new();
    let mut after = Vec::new();
    for link in &links {
        let Some(step) = step(tx, visit, link)? else { continue };
        if link.is_before { before.push(step) } else { after.push(step) }
    }
    let here = ThreadStep {
        title: Words::written(title, None),
        href: None,
        note: Texts::new(visit.language()).kind().into(),
        place: Place::Here,
    };
    before.push(here);
    before.append(&mut after);
    Ok(Thread(before))
}

fn step(tx: &mut Tx<'_>, visit: &Visit<'_>, link: &Link) -> Result<Option<ThreadStep>, Stop> {
    let language = visit.language();
    let Some(kind) = kind_of(visit, &link.kind) else { return Ok(None) };
    let Some(line) = (kind.line)(tx, link.record, language)? else { return Ok(None) };
    let date = language.date(link.made_at.date_in(&visit.time_zone()), DateLength::Medium);
    Ok(Some(ThreadStep {
        title: Words::written(line.title, None),
        href: Some(line.path.into()),
        note: Texts::new(language).kind_and_date(date, (kind.label)(language)).to_string().into(),
        place: Place::Past,
    }))
}

fn kind_of(visit: &Visit<'_>, kind: &str) -> Option<&'static RecordKind> {
    let records = visit.app.capabilities.iter().flat_map(|capability| capability.records);
    records.into_iter().find(|known| known.kind == kind)
}
