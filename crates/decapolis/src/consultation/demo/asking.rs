//! All cities are asked, in steps that a network of thousands takes too.

use kernel::capability::DemoWorld;
use kernel::db::Tx;
use kernel::stop::Stop;

use super::super::acts;
use super::super::store;
use super::super::store::sheet::{Due, set_done};
use super::Which;

/// Cities asked in one transaction: a hundred times the demo has six thousand, and no transaction may last for seconds.
const AT_ONCE: usize = 500;

/// Asks the cities that are not asked yet. A demo writes no mails of days that are over.
pub(super) fn ask_all(world: &DemoWorld<'_>, which: Which) -> Result<(), Stop> {
    while world.db.write_blocking("demo_consultation_asked", move |tx| ask_some(tx, which))? {}
    Ok(())
}

/// True where others are left.
fn ask_some(tx: &mut Tx<'_>, which: Which) -> Result<bool, Stop> {
    let Some(id) = which(tx)? else { return Ok(false) };
    let consultation = store::consultation(tx, id)?;
    if acts::ask_some(tx, &consultation, AT_ONCE)? {
        return Ok(true);
    }
    for sheet in store::sheet::sheets(tx, id)? {
        set_done(tx, sheet.id, Due::Ask)?;
    }
    Ok(false)
}
