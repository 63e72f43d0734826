//! SQL of offers by the person who made them: whoever held the post at that time.

kernel::statements! {
    OFFERS_OF_PERSON = "SELECT offer.post, offer.topic, offer.words, offer.language, offer.starts_at,
            offer.id
        FROM holding
        JOIN offer ON offer.post = holding.post
            AND offer.starts_at >= holding.starts_at AND offer.starts_at < holding.ends_at
        WHERE holding.person = ?1 ORDER BY offer.id LIMIT 1000";
    DELETE_OFFERS_OF_PERSON = "DELETE FROM offer WHERE id IN (SELECT offer.id FROM holding
        JOIN offer ON offer.post = holding.post
            AND offer.starts_at >= holding.starts_at AND offer.starts_at < holding.ends_at
        WHERE holding.person = ?1)";
}
