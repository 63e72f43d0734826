//! SQL of the lines of posts that a person held when they were written, and of those that they wrote.

kernel::statements! {
    GIFTS_OF_PERSON = "SELECT gift.id, gift.given_on, gift.kind, gift.value, gift.currency, gift.note FROM holding
        JOIN gift ON gift.post = holding.post AND gift.written_at >= holding.starts_at AND gift.written_at < holding.ends_at
        WHERE holding.person = ?1 ORDER BY gift.id LIMIT 1000";
    NOTES_BY_PERSON = "SELECT gift.id, gift.given_on, gift.kind, gift.value, gift.currency, gift.note FROM holding
        JOIN gift ON gift.author = holding.post AND gift.written_at >= holding.starts_at AND gift.written_at < holding.ends_at
        WHERE holding.person = ?1 ORDER BY gift.id LIMIT 1000";
}
