//! SQL of sessions and invitation links.

crate::statements! {
    INSERT_SESSION = "INSERT INTO session (key, person, post, strength, began_at, seen_at, ends_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?5, ?6)";
    DELETE_SESSION = "DELETE FROM session WHERE key = ?1";
    TOUCH_SESSION = "UPDATE session SET seen_at = ?2 WHERE key = ?1 AND seen_at < ?2";
    ACTOR = "SELECT person.id, person.name, person.language, person.time_zone, session.strength,
            post.id, holding.is_acting, holding.ends_at, post.function, post.title, post.home, circle.kind,
            session.seen_at, circle.name, session.post IS NULL OR session.post = post.id
        FROM session
        JOIN person ON person.id = session.person AND person.erased_at IS NULL
        JOIN holding ON holding.person = session.person AND holding.starts_at <= ?2 AND holding.ends_at > ?2
        JOIN post ON post.id = holding.post
        JOIN circle ON circle.id = post.home
        WHERE session.key = ?1 AND session.ends_at > ?2
        ORDER BY CASE WHEN post.id = session.post THEN 0 ELSE 1 END, holding.starts_at, holding.id LIMIT 1";
    ACTOR_ASSISTING = "SELECT person.id, person.name, person.language, person.time_zone, session.strength,
            post.id, FALSE, CASE WHEN assistance.ends_at < holding.ends_at THEN assistance.ends_at ELSE holding.ends_at END,
            post.function, post.title, post.home, circle.kind, session.seen_at, circle.name,
            session.post IS NULL OR session.post = post.id
        FROM session
        JOIN person ON person.id = session.person AND person.erased_at IS NULL
        JOIN assistance ON assistance.person = session.person AND assistance.ends_at > ?2
        JOIN holding ON holding.id = assistance.holding AND holding.starts_at <= ?2 AND holding.ends_at > ?2
        JOIN post ON post.id = assistance.post
        JOIN circle ON circle.id = post.home
        WHERE session.key = ?1 AND session.ends_at > ?2
        ORDER BY CASE WHEN post.id = session.post THEN 0 ELSE 1 END, assistance.id LIMIT 1";
    ACTOR_BY_MAIL = "SELECT person.id, person.name, person.language, person.time_zone, 'mail',
            post.id, holding.is_acting, holding.ends_at, post.function, post.title, post.home, circle.kind,
            holding.starts_at, circle.name
        FROM person
        JOIN holding ON holding.person = person.id AND holding.starts_at <= ?3 AND holding.ends_at > ?3
        JOIN post ON post.id = holding.post
        JOIN circle ON circle.id = post.home
        WHERE person.id = ?1 AND person.erased_at IS NULL AND post.id = ?2 LIMIT 1";
    SESSIONS_OF = "SELECT key, began_at, seen_at FROM session WHERE person = ?1 AND ends_at > ?2
        ORDER BY seen_at DESC LIMIT 50";
    DELETE_SESSION_OF = "DELETE FROM session WHERE person = ?1 AND key = ?2";
    DELETE_SESSIONS_OF = "DELETE FROM session WHERE person = ?1";
    OLDER_SESSIONS_OF = "SELECT key FROM session WHERE person = ?1 ORDER BY began_at DESC, key LIMIT 200";
    INSERT_INVITATION = "INSERT INTO invitation_link (key, person, post, is_reusable, expires_at)
        VALUES (?1, ?2, ?3, ?4, ?5)";
    INVITATION = "SELECT person.id, person.name, invitation_link.post FROM invitation_link
        JOIN person ON person.id = invitation_link.person AND person.erased_at IS NULL
        WHERE invitation_link.key = ?1 AND invitation_link.expires_at > ?2
            AND (invitation_link.is_reusable OR invitation_link.used_at IS NULL)";
    USE_INVITATION = "UPDATE invitation_link SET used_at = ?2
        WHERE key = ?1 AND expires_at > ?2 AND (is_reusable OR used_at IS NULL)";
    EXPIRE_INVITATIONS_OF = "UPDATE invitation_link SET expires_at = ?2 WHERE person = ?1 AND expires_at > ?2";
}
