//! SQL of circles and audiences.

crate::statements! {
    INSERT_CIRCLE = "INSERT INTO circle (id, kind, name, created_at) VALUES (?1, ?2, ?3, ?4)";
    RENAME_CIRCLE = "UPDATE circle SET name = ?2 WHERE id = ?1";
    DELETE_CIRCLE = "DELETE FROM circle WHERE id = ?1";
    CIRCLE = "SELECT kind, name FROM circle WHERE id = ?1";
    CIRCLES_OF_KIND = "SELECT id FROM circle WHERE kind = ?1 ORDER BY id LIMIT 100";
    INSERT_CIRCLE_POST = "INSERT INTO circle_post (post, circle, starts_at, ends_at) VALUES (?1, ?2, ?3, ?4)
        ON CONFLICT (post, circle, starts_at) DO UPDATE SET ends_at = excluded.ends_at";
    END_CIRCLE_POST = "UPDATE circle_post SET ends_at = ?3 WHERE post = ?1 AND circle = ?2 AND ends_at > ?3";
    CIRCLES_OF_POST = "SELECT circle FROM circle_post WHERE post = ?1 AND starts_at <= ?2 AND ends_at > ?2
        ORDER BY circle LIMIT 500";
    NAMED_CIRCLES_OF_POST = "SELECT circle.id, circle.kind, circle.name FROM circle_post
        JOIN circle ON circle.id = circle_post.circle
        WHERE circle_post.post = ?1 AND circle_post.starts_at <= ?2 AND circle_post.ends_at > ?2
        ORDER BY circle.id LIMIT 500";
    INSERT_AUDIENCE = "INSERT INTO audience (record, circle) VALUES (?1, ?2) ON CONFLICT DO NOTHING";
    DELETE_AUDIENCE = "DELETE FROM audience WHERE record = ?1 AND circle = ?2";
    AUDIENCE = "SELECT circle.id, circle.kind, circle.name FROM audience JOIN circle ON circle.id = audience.circle
        WHERE audience.record = ?1 ORDER BY circle.id LIMIT 50";
    AUDIENCES = "SELECT record, circle FROM audience
        WHERE record IN (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) ORDER BY record, circle LIMIT 500";
    IS_OPEN_TO = "SELECT audience.circle FROM audience
        JOIN circle_post ON circle_post.circle = audience.circle AND circle_post.post = ?1
        WHERE audience.record = ?3 AND circle_post.starts_at <= ?2 AND circle_post.ends_at > ?2 LIMIT 1";
}
