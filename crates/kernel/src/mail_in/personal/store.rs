//! SQL of mails that came in, by person and by age.

crate::statements! {
    MAILS_IN_OF_PERSON = "SELECT received_at, state, reason, language, words, whole_text, calendar FROM mail_in WHERE person = ?1
        ORDER BY id LIMIT 10000";
    DELETE_MAILS_IN_OF_PERSON = "DELETE FROM mail_in WHERE person = ?1";
    COUNT_OLD = "SELECT COUNT(*) FROM mail_in WHERE received_at <= ?1";
    CLEAR_OLD = "DELETE FROM mail_in WHERE id IN (SELECT id FROM mail_in WHERE received_at <= ?1 LIMIT 200)";
}
