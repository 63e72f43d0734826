//! Peer support of the demo network: the templates, and what cities did by them. Everything that is said here is invented;
//! the cities are real, nothing is said of them.

mod play;
mod stories;

use kernel::capability::DemoWorld;
use kernel::db::Tx;
use kernel::stop::Stop;

use super::rules::MayKeepTemplates;
use super::template::{PROGRAMMES, RUNGS};
use super::{pages, rates};

/// So long ago the network had its templates already.
const TEMPLATES_DAYS_AGO: i64 = 500;

pub(super) fn make(world: &mut DemoWorld<'_>) -> Result<(), Stop> {
    world.go_to(TEMPLATES_DAYS_AGO);
    world.db.write_blocking("demo_templates", make_templates)?;
    stories::play(world)?;
    world.go_to(0);
    Ok(())
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
