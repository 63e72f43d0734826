//! SQL of what a person wrote: what was written in a post while they held it. First in each text come the record's id, the time and the words.

kernel::statements! {
    NEEDS_OF_PERSON = "SELECT need.id, need.stated_at, need.words, need.outcome FROM holding
        JOIN need ON need.author = holding.post
            AND need.stated_at >= holding.starts_at AND need.stated_at < holding.ends_at
        WHERE holding.person = ?1 ORDER BY need.id LIMIT 1000";
    QUESTIONS_OF_PERSON = "SELECT question.id, question.sent_at, question.words FROM holding
        JOIN question ON question.asker = holding.post
            AND question.sent_at >= holding.starts_at AND question.sent_at < holding.ends_at
        WHERE holding.person = ?1 ORDER BY question.id LIMIT 1000";
    ANSWERS_OF_PERSON = "SELECT question.id, question.answered_at, question.answer FROM holding
        JOIN question ON question.asked = holding.post
            AND question.answered_at >= holding.starts_at AND question.answered_at < holding.ends_at
        WHERE holding.person = ?1 ORDER BY question.id LIMIT 1000";
    READINGS_OF_PERSON = "SELECT brief_reading.need, brief_reading.read_at FROM holding
        JOIN brief_reading ON brief_reading.post = holding.post
            AND brief_reading.read_at >= holding.starts_at AND brief_reading.read_at < holding.ends_at
        WHERE holding.person = ?1 ORDER BY brief_reading.need LIMIT 1000";
    DELETE_READINGS_OF_PERSON = "DELETE FROM brief_reading WHERE post IN (SELECT post FROM holding WHERE person = ?1)";
}
