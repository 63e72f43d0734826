//! SQL of tokens.

crate::statements! {
    INSERT_TOKEN = "INSERT INTO token (id, key, person, post, name, scope, made_at, used_at, expires_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9) ON CONFLICT DO NOTHING";
    TOKENS_OF = "SELECT token.id, token.name, token.scope, post.title, circle.name, token.made_at, token.used_at,
            token.expires_at, holding.id
        FROM token JOIN post ON post.id = token.post JOIN circle ON circle.id = post.home
        LEFT JOIN holding ON holding.person = token.person AND holding.post = token.post
            AND holding.starts_at <= token.made_at AND holding.ends_at > ?2
        WHERE token.person = ?1 ORDER BY token.name LIMIT 50";
    // The columns of an actor first, as sessions have them. A token is of one time in the post: it does not come back with
    // another one.
    BEARER = "SELECT person.id, person.name, person.language, person.time_zone, 'token',
            post.id, holding.is_acting, holding.ends_at, post.function, post.title, post.home, circle.kind,
            token.used_at, circle.name, token.id, token.scope, member.circle
        FROM token
        JOIN person ON person.id = token.person AND person.erased_at IS NULL
        JOIN holding ON holding.person = token.person AND holding.post = token.post
            AND holding.starts_at <= token.made_at AND holding.ends_at > ?2
        JOIN post ON post.id = token.post
        JOIN circle ON circle.id = post.home
        LEFT JOIN circle_post AS member ON member.post = token.post AND member.circle = ?3
            AND member.starts_at <= ?2 AND member.ends_at > ?2
        WHERE token.key = ?1 AND token.expires_at > ?2 LIMIT 1";
    NOTE_USE = "UPDATE token SET used_at = ?2 WHERE id = ?1 AND used_at < ?2";
    DELETE_TOKEN_OF = "DELETE FROM token WHERE person = ?1 AND id = ?2";
    DELETE_TOKENS_OF = "DELETE FROM token WHERE person = ?1";
    COUNT_EXPIRED = "SELECT COUNT(*) FROM token WHERE expires_at <= ?1";
    CLEAR_EXPIRED = "DELETE FROM token WHERE id IN (SELECT id FROM token WHERE expires_at <= ?1 LIMIT 200)";
}
