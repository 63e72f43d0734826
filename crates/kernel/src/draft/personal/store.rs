//! SQL of what is held of a person as an assistant.

crate::statements! {
    ASSISTANCES_OF_PERSON = "SELECT post, starts_at, ends_at, name FROM assistance WHERE person = ?1 ORDER BY id LIMIT 1000";
    DELETE_ASSISTANCES_OF_PERSON = "DELETE FROM assistance WHERE person = ?1";
    DRAFTS_OF_PERSON = "SELECT id, post, target, fields, language, written_at, state FROM draft
        WHERE author = ?1 ORDER BY id LIMIT 10000";
    DELETE_DRAFTS_OF_PERSON = "DELETE FROM draft WHERE author = ?1";
    COUNT_OLD_DRAFTS = "SELECT COUNT(*) FROM draft WHERE settled_at <= ?1";
    CLEAR_OLD_DRAFTS = "DELETE FROM draft WHERE id IN (SELECT id FROM draft WHERE settled_at <= ?1 LIMIT 200)";
}
