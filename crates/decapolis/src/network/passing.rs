//! A post that passes to somebody else, or to nobody: by a hand-over, by a time that ends, by an invitation that is taken up.
//! Whatever hangs on the post passes with it by itself; whoever keeps something of it tells those whom that concerns.

use kernel::capability::Passing;
use kernel::db::Tx;
use kernel::stop::Stop;

use crate::capabilities;

/// Whoever keeps something of the post tells those whom it concerns.
pub(super) fn tell(tx: &mut Tx<'_>, passing: &Passing) -> Result<(), Stop> {
    for passes in capabilities::ALL.iter().filter_map(|capability| capability.post_passes) {
        passes(tx, passing)?;
    }
    Ok(())
}
