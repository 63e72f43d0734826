//! Files that people give: what they are called and what they are, below a record of any capability.
//!
//! Whose record it is asks its own rule before anybody reads or writes one; a file has no address of its own. What a file is
//! is decided by what is in it ([`FileKind`]), never by its name. Its bytes lie in a [`Depot`], a folder or a bucket, and are
//! there before its row is: they are noted, written, and only then does the act run that keeps the file. Bytes that no file
//! refers to are cleared away by a job. Nobody's browser runs or frames what somebody gave.

mod answer;
mod checking;
mod clearing;
mod depot;
mod incoming;
mod keeping;
mod kind;
mod model;
mod name;
mod personal;
mod portrait;
mod store;

pub use self::checking::{Kept, each, verify};
pub use self::clearing::{BYTES, RETENTION};
pub use self::depot::{Bucket, BucketConfig, Content, Depot, Key};
pub use self::incoming::{Incoming, field, too_large};
pub use self::keeping::{by_id, deposit, keep, keep_again, of_record, of_records, remove, stored};
pub(crate) use self::kind::{FILES_MAX, UNPACKED_BYTES_MAX};
pub use self::kind::{FileKind, Rejection};
pub use self::model::{Below, BytesId, File, FileId, Stored};
pub use self::name::FileName;
pub(crate) use self::personal::{PERSONAL, STATEMENTS as PERSONAL_STATEMENTS};
pub(crate) use self::portrait::{MEMORY_MAX, PIXELS_MAX, SIDE, SIDE_MAX};
pub use self::portrait::{Portrait, PortraitRejection};
pub(crate) use self::store::STATEMENTS;

use std::sync::Arc;

/// Bytes of one file, unless the configuration says otherwise (ASVS 5.0, V5.2.1, asks for a limit; the figure is that of a report
/// with pictures which mail servers still carry, in `docs/operators.md`).
pub const FILE_BYTES_MAX: usize = 25 * 1024 * 1024;

/// Where files of an installation lie, and how large one may be.
#[derive(Debug, Clone)]
pub struct Files {
    /// Where their bytes are.
    pub depot: Arc<Depot>,
    /// Bytes of one file.
    pub bytes_max: usize,
}

impl Files {
    /// In a depot, each as large as files usually may be.
    pub fn in_depot(depot: Depot) -> Self {
        Self { depot: Arc::new(depot), bytes_max: FILE_BYTES_MAX }
    }
}
