//! SQL of topics.

crate::statements! {
    INSERT_TOPIC = "INSERT INTO topic (id, theme, place, starts_at, ends_at) VALUES (?1, ?2, ?3, ?4, ?5)
        ON CONFLICT (id) DO UPDATE SET theme = excluded.theme, place = excluded.place";
    ANY_TOPIC scans "one row of some 30" = "SELECT id FROM topic ORDER BY id LIMIT 1";
    SET_WORDS = "INSERT INTO topic_word (topic, language, name, words) VALUES (?1, ?2, ?3, ?4)
        ON CONFLICT (topic, language) DO UPDATE SET name = excluded.name, words = excluded.words";
    TOPICS scans "some 30 topics" = "SELECT topic.id, topic.theme, topic_word.name, topic_word.words,
            topic_word.language, topic.ends_at <= ?1 FROM topic
        JOIN topic_word ON topic_word.topic = topic.id WHERE topic.starts_at <= ?1
        ORDER BY CASE WHEN topic.ends_at > ?1 THEN 0 ELSE 1 END, topic.place, topic.id LIMIT 400";
    SET_END = "UPDATE topic SET ends_at = ?2 WHERE id = ?1";
    WORDS scans "some 30 topics" = "SELECT topic_word.topic, topic_word.language, topic_word.words FROM topic
        JOIN topic_word ON topic_word.topic = topic.id
        WHERE topic.starts_at <= ?1 AND topic.ends_at > ?1
        ORDER BY topic_word.topic, topic_word.language LIMIT 400";
}
