//! SQL of interests by the person who declared them.

kernel::statements! {
    OWN_INTERESTS = "SELECT post, kind, named, words, language, starts_at, ends_at, declared_at FROM interest
        WHERE person = ?1 ORDER BY id LIMIT 1000";
    DELETE_OWN_INTERESTS = "DELETE FROM interest WHERE person = ?1";
}
