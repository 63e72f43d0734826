//! SQL of the kernel's own classes that hold nothing of a person.

crate::statements! {
    COUNT_FORM_ANSWERS = "SELECT COUNT(*) FROM form_answer WHERE answered_at <= ?1";
    CLEAR_FORM_ANSWERS = "DELETE FROM form_answer
        WHERE key IN (SELECT key FROM form_answer WHERE answered_at <= ?1 LIMIT 200)";
}
