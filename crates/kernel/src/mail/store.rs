//! SQL of the outbox and of kinds of mail that people stopped.

crate::statements! {
    INSERT_MAIL = "INSERT INTO mail (id, person, post, kind, record, language, subject, content, can_be_stopped,
            created_at, state, settled_at, reason, tries, reply_to, act)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, 0, '', 0, ?12, ?13)";
    MAIL = "SELECT mail.id, mail.person, mail.post, mail.kind, mail.language, mail.subject, mail.content, mail.can_be_stopped,
            mail.created_at, mail.state, mail.reason, mail.tries, person.name, mail.reply_to, mail.record
        FROM mail JOIN person ON person.id = mail.person WHERE mail.id = ?1";
    LATEST = "SELECT mail.id, mail.person, mail.post, mail.kind, mail.language, mail.subject, mail.content, mail.can_be_stopped,
            mail.created_at, mail.state, mail.reason, mail.tries, person.name, mail.reply_to, mail.record
        FROM mail JOIN person ON person.id = mail.person WHERE mail.id < ?1 ORDER BY mail.id DESC LIMIT 50";
    LATEST_FOR = "SELECT mail.id, mail.person, mail.post, mail.kind, mail.language, mail.subject, mail.content, mail.can_be_stopped,
            mail.created_at, mail.state, mail.reason, mail.tries, person.name, mail.reply_to, mail.record
        FROM mail JOIN person ON person.id = mail.person
        WHERE mail.id < ?1 AND (mail.person = ?2 OR mail.post IS NOT NULL AND EXISTS (SELECT 1 FROM audience
            JOIN circle_post ON circle_post.circle = audience.circle AND circle_post.post = ?3
            WHERE audience.record = mail.record AND circle_post.starts_at <= ?4 AND circle_post.ends_at > ?4))
        ORDER BY mail.id DESC LIMIT 50";
    SETTLE_MAIL = "UPDATE mail SET state = ?2, settled_at = ?3, reason = ?4, tries = tries + ?5, content = ''
        WHERE id = ?1 AND state = 'waiting'";
    PUT_OFF_MAIL = "UPDATE mail SET reason = ?2, tries = tries + 1 WHERE id = ?1 AND state = 'waiting'";
    WITHDRAW = "DELETE FROM mail WHERE record = ?1 AND kind = ?2 AND state IN ('waiting', 'kept', 'gathered')";
    OLDEST_WAITING = "SELECT created_at FROM mail WHERE settled_at = 0 AND state = 'waiting' ORDER BY id LIMIT 1";
    SET_PACE = "INSERT INTO mail_stop (person, kind, stopped_at, pace) VALUES (?1, ?2, ?3, ?4)
        ON CONFLICT (person, kind) DO UPDATE SET stopped_at = excluded.stopped_at, pace = excluded.pace
        WHERE mail_stop.pace <> excluded.pace";
    RESUME_KIND = "DELETE FROM mail_stop WHERE person = ?1 AND kind = ?2";
    WHO_STOPPED = "SELECT person FROM mail_stop WHERE kind = ?1 AND pace = 'never' ORDER BY person LIMIT 20000";
    AT_LIMIT = "SELECT person + 0 AS recipient FROM mail WHERE id >= ?1 AND created_at >= ?3
        GROUP BY person + 0 HAVING COUNT(*) >= ?2 ORDER BY recipient LIMIT 20000";
    COUNT_SINCE = "SELECT COUNT(*) FROM mail WHERE id >= ?1 AND created_at >= ?2";
    PACE = "SELECT pace FROM mail_stop WHERE person = ?1 AND kind = ?2";
    HAS_PACE = "SELECT kind FROM mail_stop WHERE person = ?1 AND pace = ?2 ORDER BY kind LIMIT 1";
    GATHERED_OF_KIND = "SELECT id FROM mail WHERE person = ?1 AND kind = ?2 AND state = 'gathered' ORDER BY id LIMIT 1000";
    RELEASE = "UPDATE mail SET state = ?2 WHERE id = ?1 AND state = 'gathered'";
    GATHERED = "SELECT mail.id, mail.person, mail.post, mail.kind, mail.language, mail.subject, mail.content, mail.can_be_stopped,
            mail.created_at, mail.state, mail.reason, mail.tries, person.name, mail.reply_to, mail.record
        FROM mail JOIN person ON person.id = mail.person
        JOIN mail_stop ON mail_stop.person = mail.person AND mail_stop.kind = mail.kind AND mail_stop.pace = ?2
        WHERE mail.person = ?1 AND mail.state = 'gathered' ORDER BY mail.id LIMIT 50";
    SETTLE_GATHERED = "UPDATE mail SET state = ?2, settled_at = ?3, reason = ?4, content = ''
        WHERE id = ?1 AND state = 'gathered'";
    NOTE_WINDOW = "INSERT INTO mail_digest (person, pace, window_ends_at) VALUES (?1, ?2, ?3)
        ON CONFLICT (person, pace) DO UPDATE SET window_ends_at = excluded.window_ends_at
        WHERE mail_digest.window_ends_at < excluded.window_ends_at";
}
