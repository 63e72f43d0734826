//! SQL of the outbox by person. Times of mails that wait are 0.

crate::statements! {
    MAILS_OF_PERSON = "SELECT kind, language, subject, content, created_at, state, reason FROM mail WHERE person = ?1
        ORDER BY id LIMIT 10000";
    DELETE_MAILS_OF_PERSON = "DELETE FROM mail WHERE person = ?1";
    COUNT_OLD_MAILS = "SELECT COUNT(*) FROM mail WHERE settled_at > 0 AND settled_at <= ?1";
    CLEAR_OLD_MAILS = "DELETE FROM mail
        WHERE id IN (SELECT id FROM mail WHERE settled_at > 0 AND settled_at <= ?1 LIMIT 200)";
    STOPS_OF_PERSON = "SELECT kind, stopped_at, pace FROM mail_stop WHERE person = ?1 ORDER BY kind LIMIT 1000";
    DELETE_STOPS_OF_PERSON = "DELETE FROM mail_stop WHERE person = ?1";
    DELETE_WINDOWS_OF_PERSON = "DELETE FROM mail_digest WHERE person = ?1";
}
