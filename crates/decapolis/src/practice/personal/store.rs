//! SQL of what a person wrote about practices while they held a post. First come the record's id, the time and the words.

kernel::statements! {
    PRACTICES_OF_PERSON = "SELECT practice.id, practice.created_at, COALESCE(title.content, '') FROM holding
        JOIN practice ON practice.author = holding.post
            AND practice.created_at >= holding.starts_at AND practice.created_at < holding.ends_at
        LEFT JOIN written AS title ON title.record = practice.id AND title.field = 'title'
            AND title.language = practice.language
        WHERE holding.person = ?1 ORDER BY practice.id LIMIT 1000";
    CONFIRMATIONS_OF_PERSON = "SELECT practice_confirmation.practice, practice_confirmation.made_at,
            practice_confirmation.words, practice_confirmation.said FROM holding
        JOIN practice_confirmation ON practice_confirmation.post = holding.post
            AND practice_confirmation.made_at >= holding.starts_at AND practice_confirmation.made_at < holding.ends_at
        WHERE holding.person = ?1 ORDER BY practice_confirmation.id LIMIT 1000";
    ADOPTIONS_OF_PERSON = "SELECT practice_adoption.practice, practice_adoption.made_at, practice_adoption.words,
            practice_adoption.status FROM holding
        JOIN practice_adoption ON practice_adoption.post = holding.post
            AND practice_adoption.made_at >= holding.starts_at AND practice_adoption.made_at < holding.ends_at
        WHERE holding.person = ?1 ORDER BY practice_adoption.id LIMIT 1000";
}
