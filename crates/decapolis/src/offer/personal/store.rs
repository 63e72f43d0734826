//! SQL of offers by the person who made them: whoever held the post at that time.

kernel::statements! {
    OFFERS_OF_PERSON = "SELECT help_offer.post, help_offer.topic, help_offer.words, help_offer.language,
            help_offer.starts_at, help_offer.id, help_offer.available, help_offer.in_return
        FROM holding
        JOIN help_offer ON help_offer.post = holding.post
            AND help_offer.starts_at >= holding.starts_at AND help_offer.starts_at < holding.ends_at
        WHERE holding.person = ?1 ORDER BY help_offer.id LIMIT 1000";
    DELETE_OFFERS_OF_PERSON = "DELETE FROM help_offer WHERE id IN (SELECT help_offer.id FROM holding
        JOIN help_offer ON help_offer.post = holding.post
            AND help_offer.starts_at >= holding.starts_at AND help_offer.starts_at < holding.ends_at
        WHERE holding.person = ?1)";
}
