//! SQL of spreadsheets that wait to be taken.

use kernel::db::Tx;
use kernel::post::PostId;
use kernel::stop::Fault;
use kernel::time::Timestamp;

use super::super::model::SheetId;
use super::super::rules::MayAnswer;

kernel::statements! {
    PUT_UPLOAD = "INSERT INTO sheet_upload (sheet, post, file, put_at) VALUES (?1, ?2, ?3, ?4)
        ON CONFLICT (sheet, post) DO UPDATE SET file = excluded.file, put_at = excluded.put_at";
    UPLOAD = "SELECT file, put_at FROM sheet_upload WHERE sheet = ?1 AND post = ?2";
    DELETE_UPLOAD = "DELETE FROM sheet_upload WHERE sheet = ?1 AND post = ?2";
}

/// Keeps a file, in place of the one that its post put there before.
pub(in super::super) fn put(tx: &mut Tx<'_>, leave: &MayAnswer<'_>, post: PostId, file: &[u8]) -> Result<(), Fault> {
    let now = tx.now();
    tx.run(PUT_UPLOAD, &[&leave.sheet.id, &post, &file, &now]).map(drop)
}

/// The file that a post put there last, and when.
pub(in super::super) fn of_post(
    tx: &mut Tx<'_>,
    sheet: SheetId,
    post: PostId,
) -> Result<Option<(Vec<u8>, Timestamp)>, Fault> {
    tx.first(UPLOAD, &[&sheet, &post], |row| Ok((row.get(0)?, row.get(1)?)))
}

pub(in super::super) fn delete(tx: &mut Tx<'_>, leave: &MayAnswer<'_>, post: PostId) -> Result<(), Fault> {
    tx.run(DELETE_UPLOAD, &[&leave.sheet.id, &post]).map(drop)
}
