//! SQL of files and of the notes of their bytes.

crate::statements! {
    BYTES_OF_HASH = "SELECT id FROM stored_bytes WHERE sha256 = ?1 AND condemned_at = 9223372036854775807
        ORDER BY id LIMIT 1";
    NOTE_AGAIN = "UPDATE stored_bytes SET noted_at = ?2 WHERE id = ?1";
    INSERT_BYTES = "INSERT INTO stored_bytes (id, sha256, size, noted_at, condemned_at)
        VALUES (?1, ?2, ?3, ?4, 9223372036854775807)";
    ARE_KEPT = "SELECT id FROM stored_bytes WHERE id = ?1 AND condemned_at = 9223372036854775807";
    INSERT_FILE = "INSERT INTO file (id, record, kind, name, media, bytes, language, put_by, post, put_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)";
    FILE = "SELECT file.id, file.record, file.name, file.media, stored_bytes.size, stored_bytes.sha256, file.language,
            file.post, file.put_at, file.bytes
        FROM file JOIN stored_bytes ON stored_bytes.id = file.bytes WHERE file.id = ?1";
    FILES_OF_RECORDS = "SELECT file.id, file.record, file.name, file.media, stored_bytes.size, stored_bytes.sha256,
            file.language, file.post, file.put_at, file.bytes
        FROM file JOIN stored_bytes ON stored_bytes.id = file.bytes
        WHERE file.record IN (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) ORDER BY file.record, file.id LIMIT 500";
    DELETE_FILE = "DELETE FROM file WHERE id = ?1";
    CONDEMN = "UPDATE stored_bytes SET condemned_at = ?2 WHERE id = ?1 AND condemned_at = 9223372036854775807
        AND NOT EXISTS (SELECT 1 FROM file WHERE file.bytes = stored_bytes.id)";
    ORPHANS = "SELECT id FROM stored_bytes WHERE condemned_at = 9223372036854775807 AND noted_at <= ?1
        AND NOT EXISTS (SELECT 1 FROM file WHERE file.bytes = stored_bytes.id) ORDER BY noted_at, id LIMIT 200";
    COUNT_ORPHANS = "SELECT COUNT(*) FROM stored_bytes WHERE condemned_at = 9223372036854775807 AND noted_at <= ?1
        AND NOT EXISTS (SELECT 1 FROM file WHERE file.bytes = stored_bytes.id)";
    CONDEMNED_BYTES = "SELECT sha256 FROM stored_bytes WHERE id = ?1 AND condemned_at < 9223372036854775807";
    DELETE_BYTES = "DELETE FROM stored_bytes WHERE id = ?1 AND condemned_at < 9223372036854775807";
    KEPT_BYTES = "SELECT id, sha256, size FROM stored_bytes WHERE id > ?1
        AND EXISTS (SELECT 1 FROM file WHERE file.bytes = stored_bytes.id) ORDER BY id LIMIT 200";
}
