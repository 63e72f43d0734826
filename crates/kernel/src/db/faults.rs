//! What the two drivers report, as our own kinds of fault.

use rusqlite::ErrorCode;

use super::Sql;
use crate::stop::{Fault, FaultKind};

pub(super) fn of_lite(sql: &Sql, error: &rusqlite::Error) -> Fault {
    Fault::new(kind_of_lite(error), sql.name(), error)
}

pub(super) fn kind_of_lite(error: &rusqlite::Error) -> FaultKind {
    // A quota, or a file that may grow no more: SQLite calls only a full disk full.
    if error.sqlite_error().is_some_and(|error| error.extended_code == rusqlite::ffi::SQLITE_IOERR_WRITE) {
        return FaultKind::DiskFull;
    }
    if error.sqlite_error().is_some_and(|error| error.extended_code == rusqlite::ffi::SQLITE_CONSTRAINT_FOREIGNKEY) {
        return FaultKind::Referred;
    }
    match error.sqlite_error_code() {
        Some(ErrorCode::DiskFull) => FaultKind::DiskFull,
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => FaultKind::Conflict,
        Some(ErrorCode::OperationInterrupted) => FaultKind::Busy,
        Some(ErrorCode::SystemIoFailure | ErrorCode::CannotOpen) => FaultKind::Away,
        _ => FaultKind::Broken,
    }
}

pub(super) fn of_postgres(place: &str, error: &postgres::Error) -> Fault {
    let cause = error.as_db_error().map_or_else(|| whole_cause(error), ToString::to_string);
    Fault::new(kind_of_postgres(error), place, cause)
}

/// The driver says what it was doing, and the cause below it why that went wrong.
pub(super) fn whole_cause(error: &postgres::Error) -> String {
    match std::error::Error::source(error) {
        Some(cause) => format!("{error}: {cause}"),
        None => error.to_string(),
    }
}

/// SQLSTATE classes: 40001 and 40P01 ask to run again; 23505 after a read in the same transaction does too, because
/// PostgreSQL reports it where a serialisation failure belongs; 23503 is a row that is referred to; 53100 is a full disk; 57P* and 08* a server gone away.
fn kind_of_postgres(error: &postgres::Error) -> FaultKind {
    let Some(state) = error.code() else {
        let is_cut = std::error::Error::source(error).is_some_and(|cause| cause.is::<std::io::Error>());
        return if error.is_closed() || is_cut { FaultKind::Away } else { FaultKind::Broken };
    };
    match state.code() {
        "40001" | "40P01" | "23505" | "23P01" => FaultKind::Conflict,
        "23503" => FaultKind::Referred,
        "53100" => FaultKind::DiskFull,
        code if code.starts_with("57P") || code.starts_with("08") => FaultKind::Away,
        _ => FaultKind::Broken,
    }
}
