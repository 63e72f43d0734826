//! SQL of the files that a person put there.

crate::statements! {
    FILES_OF_PERSON = "SELECT id, kind, record, name, put_at FROM file WHERE put_by = ?1 ORDER BY id LIMIT 5000";
    FORGET_WHO_PUT = "UPDATE file SET put_by = NULL WHERE put_by = ?1";
}
