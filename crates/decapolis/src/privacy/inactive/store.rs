//! SQL of people whose last post ended long ago.

kernel::statements! {
    COUNT_DUE scans "people, once for the retention run" = "SELECT COUNT(*) FROM person
        LEFT JOIN inactive_notice ON inactive_notice.person = person.id
        WHERE person.erased_at IS NULL AND EXISTS (SELECT 1 FROM holding WHERE holding.person = person.id)
            AND NOT EXISTS (SELECT 1 FROM holding WHERE holding.person = person.id AND holding.ends_at > ?1)
            AND (inactive_notice.person IS NULL OR inactive_notice.second_at <= ?2
                OR (inactive_notice.second_at = ?3 AND inactive_notice.first_at <= ?2))";
    DUE scans "people, once for the retention run" = "SELECT person.id, person.language, inactive_notice.first_at,
            inactive_notice.second_at FROM person
        LEFT JOIN inactive_notice ON inactive_notice.person = person.id
        WHERE person.erased_at IS NULL AND EXISTS (SELECT 1 FROM holding WHERE holding.person = person.id)
            AND NOT EXISTS (SELECT 1 FROM holding WHERE holding.person = person.id AND holding.ends_at > ?1)
            AND (inactive_notice.person IS NULL OR inactive_notice.second_at <= ?2
                OR (inactive_notice.second_at = ?3 AND inactive_notice.first_at <= ?2))
        ORDER BY person.id LIMIT 20";
    NOTE_FIRST = "INSERT INTO inactive_notice (person, first_at, second_at) VALUES (?1, ?2, ?3)
        ON CONFLICT DO NOTHING";
    NOTE_SECOND = "UPDATE inactive_notice SET second_at = ?2 WHERE person = ?1 AND second_at = ?3";
    FORGET_RETURNED scans "notices, once for the retention run" = "DELETE FROM inactive_notice WHERE EXISTS (
        SELECT 1 FROM holding WHERE holding.person = inactive_notice.person AND holding.ends_at > ?1)";
    NOTICE = "SELECT first_at, second_at FROM inactive_notice WHERE person = ?1";
    DELETE_NOTICE = "DELETE FROM inactive_notice WHERE person = ?1";
}
