//! Every component of the design system with its examples, on one page: for who writes pages, and for the browser tests.

use kernel::db::Tx;
use kernel::design::{Gallery, examples};
use kernel::stop::Stop;
use kernel::web::{Answer, Visit};

use super::texts::Texts;

pub(super) fn page(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let title = Texts::new(visit.language()).design_title();
    visit.page(tx, title, Gallery { title: title.into(), examples: examples() })
}
