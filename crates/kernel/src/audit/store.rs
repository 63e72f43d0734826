//! SQL of the audit.

crate::statements! {
    INSERT_ENTRY = "INSERT INTO audit (id, act, person, post, record, happened_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
}
