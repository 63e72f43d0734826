//! Where a resource is looked at: at the example of its page.

use kernel::db::Tx;
use kernel::stop::Stop;
use kernel::web::{DATA_ROOT, Example};

/// The example of a resource's page, as data.
pub(super) fn example_of(tx: &mut Tx<'_>, page: &str) -> Result<Option<String>, Stop> {
    let routes = crate::capabilities::ALL.iter().flat_map(|capability| capability.routes);
    let pages = routes.filter(|route| route.path == page);
    for route in pages {
        if let Example::Record(find) = route.example {
            return Ok(find(tx)?.map(|path| format!("{DATA_ROOT}{path}")));
        }
    }
    Ok(None)
}
