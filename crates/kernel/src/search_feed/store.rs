//! SQL of what the index has to follow.

crate::statements! {
    NOTE_CHANGE = "INSERT INTO search_change (record, kind, change) VALUES (?1, ?2, ?3)
        ON CONFLICT (record) DO UPDATE SET kind = excluded.kind, change = excluded.change";
    CHANGES_AFTER = "SELECT change, record, kind FROM search_change WHERE change > ?1 ORDER BY change LIMIT 200";
    RECORDS_CHANGED_AFTER = "SELECT record FROM search_change WHERE change > ?1 ORDER BY change LIMIT 1001";
    NEWEST_CHANGE = "SELECT MAX(change) FROM search_change";
}
