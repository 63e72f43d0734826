//! The classes of the demo's conferences, invented: who speaks registers for the one in four months already, the others one after the
//! other; for the one after it members that had a seat before wait longest.

use kernel::db::Tx;
use kernel::session::Actor;
use kernel::stop::Stop;

use super::super::demo::{self, Story};
use super::super::store;
use super::acts;
use super::model::{ClassKind, NewClass};

/// A class, days from today until it opens, seats that are kept for it, and days until they are anybody's.
type Sketch = (ClassKind, i64, i64, i64);

const NEAR: &[Sketch] = &[
    (ClassKind::Speakers, -20, 6, 60),
    (ClassKind::Newcomers, 10, 4, 40),
    (ClassKind::Members, 24, 0, 0),
    (ClassKind::Candidates, 38, 0, 0),
    (ClassKind::Partners, 38, 0, 0),
];
const FAR: &[Sketch] = &[
    (ClassKind::Speakers, 200, 40, 400),
    (ClassKind::Newcomers, 214, 15, 260),
    (ClassKind::Members, 228, 0, 0),
    (ClassKind::Partners, 242, 0, 0),
];

/// Sets the classes of both.
pub(in crate::forum) fn make(tx: &mut Tx<'_>, secretariat: &Actor) -> Result<(), Stop> {
    keep(tx, secretariat, (Story::Conference, NEAR))?;
    keep(tx, secretariat, (Story::NextConference, FAR))
}

fn keep(tx: &mut Tx<'_>, secretariat: &Actor, (story, classes): (Story, &[Sketch])) -> Result<(), Stop> {
    let Some(id) = demo::meeting(tx, story)? else { return Ok(()) };
    let zone = store::meeting(tx, id)?.zone();
    let today = tx.now().date_in(&zone);
    for (kind, opens, kept, kept_for) in classes {
        let opens_at = today.plus_days(*opens).start_in(&zone);
        let kept_until = today.plus_days(*kept_for.max(opens)).start_in(&zone);
        acts::set(tx, secretariat, id, &NewClass { kind: *kind, opens_at, kept: *kept, kept_until })?;
    }
    Ok(())
}
