//! Peer support of the demo network: the templates, and what cities did by them. Everything that is said here is invented;
//! the cities are real, nothing is said of them.

mod play;
mod stories;

use kernel::capability::{DemoWorld, PastDeed};
use kernel::db::Tx;
use kernel::post::PostId;
use kernel::stop::Stop;

use super::rules::MayKeepTemplates;
use super::template::{PROGRAMMES, RUNGS};
use super::{pages, rates};

/// So long ago, soon after it was founded, the network had its templates.
const TEMPLATES_DAYS_AGO: i64 = 395;

/// What peer support did in the demo network's past.
pub(crate) fn past() -> Vec<PastDeed> {
    let templates = |world: &DemoWorld<'_>| world.db.write_blocking("demo_templates", make_templates);
    let mut past = vec![PastDeed { days_ago: TEMPLATES_DAYS_AGO, deed: Box::new(templates) }];
    past.extend(stories::all().into_iter().flat_map(play::Story::into_past));
    past
}

/// The post of the demo's leader.
pub(super) fn leader(tx: &mut Tx<'_>) -> Result<PostId, Stop> {
    Ok(play::leader_of(tx, stories::KANSAS_CITY)?.post)
}

fn make_templates(tx: &mut Tx<'_>) -> Result<(), Stop> {
    let leave = MayKeepTemplates::by_operator();
    pages::add_templates(tx, &leave, RUNGS)?;
    pages::add_templates(tx, &leave, PROGRAMMES)?;
    for text in rates::SHIPPED {
        let table = rates::read(text).map_err(|_| Stop::Malformed("rates"))?;
        rates::add(tx, &leave, &table)?;
    }
    Ok(())
}
