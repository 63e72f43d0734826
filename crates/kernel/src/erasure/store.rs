//! SQL of erasures.

crate::statements! {
    INSERT_ERASURE = "INSERT INTO erasure (person, erased_at, is_journaled) VALUES (?1, ?2, FALSE)
        ON CONFLICT (person) DO NOTHING";
    PENDING_ERASURES = "SELECT person, erased_at FROM erasure WHERE is_journaled = FALSE ORDER BY person LIMIT 200";
    MARK_JOURNALED = "UPDATE erasure SET is_journaled = TRUE WHERE person = ?1";
    INSERT_LOOK = "INSERT INTO erasure_look (id, record, kind, words) VALUES (?1, ?2, ?3, ?4)";
    LOOKS = "SELECT id, kind, words FROM erasure_look WHERE id > 0 ORDER BY id LIMIT 100";
    RECORD_OF_LOOK = "SELECT record FROM erasure_look WHERE id = ?1";
    DELETE_LOOK = "DELETE FROM erasure_look WHERE id = ?1";
}
