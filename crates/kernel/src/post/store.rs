//! SQL of posts and holdings.

crate::statements! {
    INSERT_POST = "INSERT INTO post (id, home, function, title, answers, created_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
    INSERT_HOLDING = "INSERT INTO holding (id, post, person, starts_at, ends_at, is_acting)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
    POSTS_AT_HOME = "SELECT post.id, post.home, post.function, post.title, post.answers,
            person.id, person.name, holding.is_acting, holding.ends_at
        FROM post
        LEFT JOIN holding ON holding.post = post.id AND holding.starts_at <= ?2 AND holding.ends_at > ?2
        LEFT JOIN person ON person.id = holding.person
        WHERE post.home = ?1 ORDER BY post.id LIMIT 200";
    POSTS_HELD_BY = "SELECT post.id, post.home, post.function, post.title, post.answers,
            person.id, person.name, holding.is_acting, holding.ends_at
        FROM holding
        JOIN post ON post.id = holding.post
        JOIN person ON person.id = holding.person
        WHERE holding.person = ?1 AND holding.starts_at <= ?2 AND holding.ends_at > ?2
        ORDER BY holding.starts_at, holding.id LIMIT 20";
    POST = "SELECT post.id, post.home, post.function, post.title, post.answers,
            person.id, person.name, holding.is_acting, holding.ends_at
        FROM post
        LEFT JOIN holding ON holding.post = post.id AND holding.starts_at <= ?2 AND holding.ends_at > ?2
        LEFT JOIN person ON person.id = holding.person
        WHERE post.id = ?1 LIMIT 1";
    POSTS = "SELECT post.id, post.home, post.function, post.title, post.answers,
            person.id, person.name, holding.is_acting, holding.ends_at
        FROM post
        LEFT JOIN holding ON holding.post = post.id AND holding.starts_at <= ?11 AND holding.ends_at > ?11
        LEFT JOIN person ON person.id = holding.person
        WHERE post.id IN (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) ORDER BY post.id, holding.id LIMIT 50";
    END_HOLDINGS = "UPDATE holding SET ends_at = CASE WHEN starts_at > ?2 THEN starts_at ELSE ?2 END
        WHERE person = ?1 AND ends_at > ?2";
    SET_ANSWERS = "UPDATE post SET answers = ?2 WHERE id = ?1";
    HOLDING_NOW = "SELECT id, person, is_acting, starts_at, ends_at FROM holding
        WHERE post = ?1 AND starts_at <= ?2 AND ends_at > ?2 ORDER BY is_acting, starts_at LIMIT 1";
    LAST_HOLDING = "SELECT id, person, is_acting, starts_at, ends_at FROM holding
        WHERE post = ?1 AND ends_at > ?2 AND ends_at > starts_at ORDER BY starts_at DESC, id DESC LIMIT 1";
    LEAVE_CIRCLES = "DELETE FROM circle_post WHERE post = ?1";
    DELETE_HOLDING scans "what refers to it, once for each row of an import that is undone" =
        "DELETE FROM holding WHERE id = ?1";
    DELETE_POST scans "what refers to it, once for each row of an import that is undone" =
        "DELETE FROM post WHERE id = ?1";
    POSTS_AFTER = "SELECT id FROM post WHERE id > ?1 ORDER BY id LIMIT 200";
    POST_OF_HOLDING = "SELECT post FROM holding WHERE id = ?1";
    MOVE_END = "UPDATE holding SET ends_at = ?3 WHERE id = ?1 AND ends_at = ?2";
    INSERT_ASSISTANCE = "INSERT INTO assistance (id, post, holding, person, name, starts_at, ends_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
    ASSISTANTS_OF = "SELECT assistance.id, assistance.post, assistance.person, assistance.name, assistance.ends_at
        FROM assistance
        JOIN holding ON holding.id = assistance.holding AND holding.starts_at <= ?2 AND holding.ends_at > ?2
        WHERE assistance.post = ?1 AND assistance.ends_at > ?2 ORDER BY assistance.id LIMIT 50";
    ASSISTANT = "SELECT assistance.id, assistance.post, assistance.person, assistance.name, assistance.ends_at
        FROM assistance
        JOIN holding ON holding.id = assistance.holding AND holding.starts_at <= ?2 AND holding.ends_at > ?2
        WHERE assistance.id = ?1 AND assistance.ends_at > ?2";
    POSTS_ASSISTED_BY = "SELECT post.id, post.home, post.function, post.title, post.answers,
            person.id, person.name, holding.is_acting, holding.ends_at
        FROM assistance
        JOIN holding ON holding.id = assistance.holding AND holding.starts_at <= ?2 AND holding.ends_at > ?2
        JOIN post ON post.id = assistance.post
        JOIN person ON person.id = holding.person
        WHERE assistance.person = ?1 AND assistance.ends_at > ?2 ORDER BY assistance.id LIMIT 20";
    END_ASSISTANCE = "UPDATE assistance SET ends_at = ?2 WHERE id = ?1 AND ends_at > ?2";
    END_ASSISTANCES_BY = "UPDATE assistance SET ends_at = ?2 WHERE person = ?1 AND ends_at > ?2";
}
