//! SQL of settings.

crate::statements! {
    SETTINGS scans "some 10 settings" = "SELECT name, content FROM setting ORDER BY name LIMIT 50";
    SETTING = "SELECT content FROM setting WHERE name = ?1";
    SET_SETTING = "INSERT INTO setting (name, content) VALUES (?1, ?2)
        ON CONFLICT (name) DO UPDATE SET content = excluded.content";
}
