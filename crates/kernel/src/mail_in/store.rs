//! SQL of mails that came in. The claim is unique: whoever inserts the row has the mail.

crate::statements! {
    CLAIM = "INSERT INTO mail_in (id, claim, mail, person, post, record, verb, state, reason, language, words, whole_text,
            received_at, calendar)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14) ON CONFLICT (claim) DO NOTHING";
    HELD = "SELECT record, verb, language, words, calendar FROM mail_in WHERE id = ?1 AND state IN ('held', 'confirmed')";
    CONFIRM = "UPDATE mail_in SET state = 'confirmed' WHERE id = ?1 AND state = 'held'";
    HOLD_AGAIN = "UPDATE mail_in SET state = 'held' WHERE id = ?1 AND state = 'confirmed'";
    ACT_OF_MAIL = "SELECT act FROM mail WHERE id = ?1";
    ACTS_OF_RECORD = "SELECT id, act FROM mail WHERE record = ?1 AND act <> '' ORDER BY id DESC LIMIT 20";
    RETURN_MAIL = "UPDATE mail SET state = 'refused', reason = ?2 WHERE id = ?1 AND state = 'sent'";
    COUNT_OF_MAIL = "SELECT COUNT(*) FROM mail_in WHERE mail = ?1 AND id >= ?2";
    COUNT_OF_PERSON = "SELECT COUNT(*) FROM mail_in WHERE person = ?1 AND id >= ?2";
    COUNT_ANSWERED = "SELECT COUNT(*) FROM mail_in WHERE person = ?1 AND id >= ?2 AND state = 'refused'";
    WHOLE_TEXT = "SELECT whole_text FROM mail_in WHERE record = ?1 AND post = ?2 AND state IN ('done', 'confirmed')
        ORDER BY id DESC LIMIT 1";
}
