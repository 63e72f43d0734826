//! SQL of people.

crate::statements! {
    INSERT_PERSON = "INSERT INTO person (id, name, sort_key, email, email_folded, language, time_zone, theme, created_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, 'system', ?8)";
    PERSON = "SELECT id, name, email, language, time_zone FROM person WHERE id = ?1 AND erased_at IS NULL";
    PERSON_BY_EMAIL = "SELECT id, name, email, language, time_zone FROM person
        WHERE email_folded = ?1 AND erased_at IS NULL";
    DELETE_PERSON scans "what refers to people, once for each row of an import that is undone" =
        "DELETE FROM person WHERE id = ?1";
    PEOPLE_AFTER = "SELECT id, name, email, language, time_zone FROM person
        WHERE id > ?1 AND erased_at IS NULL ORDER BY id LIMIT 200";
}
