//! SQL of sign-in links and of how often they were asked for.

kernel::statements! {
    DELETE_LINKS_OF = "DELETE FROM email_link WHERE person = ?1";
    INSERT_LINK = "INSERT INTO email_link (key, person, address, asker, code, tries, expires_at)
        VALUES (?1, ?2, ?3, ?4, ?5, 0, ?6)";
    LINK = "SELECT email_link.key, person.id, person.name, email_link.asker, email_link.code FROM email_link
        JOIN person ON person.id = email_link.person AND person.email_folded = email_link.address
            AND person.erased_at IS NULL
        WHERE email_link.key = ?1 AND email_link.expires_at > ?2";
    LINK_ASKED_BY = "SELECT email_link.key, person.id, person.name, email_link.asker, email_link.code FROM email_link
        JOIN person ON person.id = email_link.person AND person.email_folded = email_link.address
            AND person.erased_at IS NULL
        WHERE email_link.asker = ?1 AND email_link.expires_at > ?2 AND email_link.tries <= ?3 LIMIT 1";
    COUNT_TRY = "UPDATE email_link SET tries = tries + 1 WHERE asker = ?1 AND tries < ?2";
    USE_LINK = "DELETE FROM email_link WHERE key = ?1 AND expires_at > ?2";
    COUNT_REQUESTS = "SELECT COUNT(*) FROM email_link_request WHERE subject = ?1 AND asked_at > ?2";
    INSERT_REQUEST = "INSERT INTO email_link_request (id, subject, asked_at) VALUES (?1, ?2, ?3)";
    DELETE_REQUESTS = "DELETE FROM email_link_request WHERE asked_at <= ?1";
}
