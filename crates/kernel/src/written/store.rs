//! SQL of what people write.

crate::statements! {
    SET_WRITTEN = "INSERT INTO written (record, field, language, status, content, written_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6)
        ON CONFLICT (record, field, language) DO UPDATE SET status = excluded.status, content = excluded.content,
            written_at = excluded.written_at";
    CLEAR_WRITTEN = "DELETE FROM written WHERE record = ?1 AND field = ?2 AND language = ?3";
    DELETE_WRITTEN = "DELETE FROM written WHERE record = ?1";
    WRITTEN_OF_RECORDS = "SELECT field, language, status, content, record FROM written
        WHERE record IN (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) ORDER BY record, field, language LIMIT 2000";
    WRITTEN_OF_RECORD = "SELECT field, language, status, content FROM written WHERE record = ?1
        ORDER BY field, language LIMIT 200";
}
