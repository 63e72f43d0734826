//! SQL of used act links.

crate::statements! {
    USE_OF_LINK = "SELECT done_at FROM act_link_use WHERE key = ?1 AND undone_at = ?2";
    MARK_DONE = "INSERT INTO act_link_use (key, done_at, undone_at) VALUES (?1, ?2, ?3)
        ON CONFLICT (key) DO UPDATE SET done_at = excluded.done_at, undone_at = excluded.undone_at
        WHERE act_link_use.undone_at < excluded.undone_at";
    MARK_UNDONE = "UPDATE act_link_use SET undone_at = ?2 WHERE key = ?1 AND undone_at > ?2 AND done_at > ?3";
}
