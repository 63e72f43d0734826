//! Whether a database is sound: the engine's own checks, what must hold of the kernel's tables, and each capability's.
//!
//! A check is a promise and a statement that names whatever breaks it. Nothing is repaired here.

mod store;

use crate::audit;
use crate::capability::Capability;
use crate::db::{self, Db, Sql, Tx};
use crate::stop::{Fault, Stop};

pub(crate) use self::store::STATEMENTS;

/// A promise about the data.
#[derive(Debug, Clone, Copy)]
pub struct Check {
    /// The promise, as a sentence: "every open need has a next step".
    pub says: &'static str,
    /// Gives the number of each record that breaks it, in its first column; at most 100.
    pub broken_by: &'static Sql,
}

/// A promise that is broken.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// The promise.
    pub says: String,
    /// The records that break it, or the engine's words.
    pub broken_by: Vec<String>,
}

/// What holds of every network, whatever its capabilities.
const CHECKS: &[Check] = &[
    Check { says: "an audience names circles that exist", broken_by: store::AUDIENCES_OF_NOBODY },
    Check { says: "a next step is for a post that exists", broken_by: store::STEPS_OF_NOBODY },
    Check { says: "nobody is appointed to a post twice at once", broken_by: store::APPOINTED_TWICE },
    Check { says: "a term ends no earlier than it begins", broken_by: store::TERMS_BACKWARDS },
    // Nodes' clocks may differ by a little: a second is allowed.
    Check { says: "later lines of the audit have later times", broken_by: store::AUDIT_BACKWARDS },
];

/// Every promise that the database breaks, the engine's own first; none when it is sound.
///
/// # Errors
/// A fault when it cannot be read.
pub fn check(db: &Db, capabilities: &'static [Capability]) -> Result<Vec<Finding>, Stop> {
    Ok(check_with_chain(db, capabilities)?.0)
}

/// The same, with what the audit's chain came to: whoever keeps its head can tell later that nothing was cut off.
///
/// # Errors
/// As [`check`].
pub fn check_with_chain(db: &Db, capabilities: &'static [Capability]) -> Result<(Vec<Finding>, audit::Chain), Stop> {
    let mut findings: Vec<Finding> = db::soundness(db.place())?
        .into_iter()
        .map(|words| Finding { says: "the file is sound".to_owned(), broken_by: vec![words] })
        .collect();
    findings.extend(db.read_blocking("check", |tx| broken(tx, capabilities))?);
    let chain = db.read_blocking("check_chain", |tx| Ok(audit::verify(tx)?))?;
    findings.extend(broken_epoch(&chain));
    Ok((findings, chain))
}

/// The chain breaks at one epoch, and what comes after it cannot be told any more.
fn broken_epoch(chain: &audit::Chain) -> Option<Finding> {
    let epoch = chain.broken?;
    let says = "no sealed line of the audit was changed, added or taken away".to_owned();
    Some(Finding { says, broken_by: vec![format!("epoch {epoch}")] })
}

fn broken(tx: &mut Tx<'_>, capabilities: &[Capability]) -> Result<Vec<Finding>, Stop> {
    let own = capabilities.iter().flat_map(|capability| capability.checks);
    let mut findings = Vec::new();
    for check in CHECKS.iter().chain(own) {
        let broken_by = tx.all::<_, Fault>(check.broken_by, &[], |row| Ok(row.get::<i64>(0)?.to_string()))?;
        if !broken_by.is_empty() {
            findings.push(Finding { says: check.says.to_owned(), broken_by });
        }
    }
    Ok(findings)
}
