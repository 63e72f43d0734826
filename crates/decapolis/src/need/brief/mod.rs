//! The brief of a need: sections that capabilities add, put together on one page. It knows none of them.

mod cities;
mod loaded;
mod missing;
mod page;
mod people;
mod why;

use kernel::capability::{BriefPart, BriefQuestion, BriefSection};
use kernel::db::Tx;
use kernel::stop::Stop;
use kernel::web::Visit;

pub(super) use self::loaded::Brief;
pub(super) use self::page::page;

/// The sections that needs themselves add: cities like yours, and who can help.
pub(super) const SECTIONS: &[BriefSection] = &[
    BriefSection { id: "cities", order: 10, make: cities::section },
    BriefSection { id: "people", order: 30, make: people::section },
];

/// A section as made, with its id.
#[derive(Debug)]
pub(super) struct MadeSection {
    pub(super) id: &'static str,
    pub(super) part: BriefPart,
}

/// Asks every capability for its sections, in their order on the page.
fn make_sections(tx: &mut Tx<'_>, visit: &Visit<'_>, question: &BriefQuestion<'_>) -> Result<Vec<MadeSection>, Stop> {
    let mut sections: Vec<&BriefSection> =
        visit.app.capabilities.iter().flat_map(|capability| capability.brief).collect();
    sections.sort_by_key(|section| section.order);
    let make = |section: &BriefSection| Ok(MadeSection { id: section.id, part: (section.make)(tx, question)? });
    sections.into_iter().map(make).collect()
}
