//! SQL of what a person asked in their posts.

kernel::statements! {
    INQUIRIES_OF_PERSON = "SELECT inquiry.id, inquiry.asked_at, inquiry.words, inquiry.thanks FROM holding
        JOIN inquiry ON inquiry.asker = holding.post
            AND inquiry.asked_at >= holding.starts_at AND inquiry.asked_at < holding.ends_at
        WHERE holding.person = ?1 ORDER BY inquiry.id LIMIT 1000";
}
