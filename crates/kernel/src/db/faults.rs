//! What the two drivers report, as our own kinds of fault.

use rusqlite::ErrorCode;

use super::Sql;
use crate::stop::{Fault, FaultKind};

pub(super) fn of_lite(sql: &Sql, error: &rusqlite::Error) -> Fault {
    Fault::new(kind_of_lite(error), sql.name(), error)
}

pub(super) fn kind_of_lite(error: &rusqlite::Error) -> FaultKind {
    match error.sqlite_error_code() {
        Some(ErrorCode::DiskFull) => FaultKind::DiskFull,
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => FaultKind::Conflict,
        Some(ErrorCode::OperationInterrupted) => FaultKind::Busy,
        Some(ErrorCode::SystemIoFailure | ErrorCode::CannotOpen) => FaultKind::Away,
        _ => FaultKind::Broken,
    }
}

pub(super) fn of_postgres(place: &str, error: &postgres::Error) -> Fault {
    let cause = error.as_db_error().map_or_else(|| error.to_string(), ToString::to_string);
    Fault::new(kind_of_postgres(error), place, cause)
}

/// SQLSTATE classes: 40001 and 40P01 ask to run again; 23505 after a read in the same transaction does too, because
/// PostgreSQL reports it where a serialisation failure belongs; 53100 is a full disk; 57P* and 08* a server gone away.
fn kind_of_postgres(error: &postgres::Error) -> FaultKind {
    let Some(state) = error.code() else {
        return if error.is_closed() { FaultKind::Away } else { FaultKind::Broken };
    };
    match state.code() {
        "40001" | "40P01" | "23505" | "23P01" => FaultKind::Conflict,
        "53100" => FaultKind::DiskFull,
        code if code.starts_with("57P") || code.starts_with("08") => FaultKind::Away,
        _ => FaultKind::Broken,
    }
}
