//! SQL of what the kernel holds of a person: for the export, for erasing, and for forgetting in time.

crate::statements! {
    PERSON = "SELECT name, email, email_folded, language, time_zone, theme, created_at FROM person WHERE id = ?1";
    ERASE_PERSON = "UPDATE person SET name = ?2, sort_key = ?3, email = NULL, email_folded = NULL, language = ?4,
            time_zone = 'UTC', theme = 'system', erased_at = ?5
        WHERE id = ?1 AND erased_at IS NULL";
    HOLDINGS = "SELECT post.id, post.title, circle.name, holding.starts_at, holding.ends_at, holding.is_acting
        FROM holding JOIN post ON post.id = holding.post JOIN circle ON circle.id = post.home
        WHERE holding.person = ?1 ORDER BY holding.starts_at, holding.id LIMIT 1000";
    END_HOLDINGS = "UPDATE holding SET ends_at = CASE WHEN starts_at > ?2 THEN starts_at ELSE ?2 END
        WHERE person = ?1 AND ends_at > ?2";
    SESSIONS = "SELECT strength, began_at, seen_at, ends_at FROM session WHERE person = ?1 ORDER BY began_at LIMIT 1000";
    DELETE_SESSIONS = "DELETE FROM session WHERE person = ?1";
    COUNT_ENDED_SESSIONS = "SELECT COUNT(*) FROM session WHERE ends_at <= ?1";
    CLEAR_ENDED_SESSIONS = "DELETE FROM session WHERE key IN (SELECT key FROM session WHERE ends_at <= ?1 LIMIT 200)";
    LINKS = "SELECT expires_at, used_at FROM invitation_link WHERE person = ?1 ORDER BY expires_at LIMIT 1000";
    DELETE_LINKS = "DELETE FROM invitation_link WHERE person = ?1";
    COUNT_SPENT_LINKS = "SELECT COUNT(*) FROM invitation_link WHERE expires_at <= ?1";
    CLEAR_SPENT_LINKS = "DELETE FROM invitation_link
        WHERE key IN (SELECT key FROM invitation_link WHERE expires_at <= ?1 LIMIT 200)";
    ACTS = "SELECT audit.act, audit.post, audit.record, audit.happened_at FROM person_key
        JOIN audit ON audit.pseudonym = person_key.pseudonym
        WHERE person_key.person = ?1 ORDER BY audit.id LIMIT 10000";
}
