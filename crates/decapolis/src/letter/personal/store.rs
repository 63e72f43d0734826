//! SQL of what letters and calls hold of a person: what they got, what they wrote in a post while they held it, calls.
//! The time of a call is the beginning of its day, so a post that began that day counts: a day has 86,400 million µs.

kernel::statements! {
    RECEIVED_BY_PERSON = "SELECT letter_recipient.letter, letter_recipient.state, letter_recipient.language,
            letter_recipient.noted_at, written.content, letter_recipient.reason
        FROM letter_recipient JOIN letter ON letter.id = letter_recipient.letter
        LEFT JOIN written ON written.record = letter.id AND written.field = 'subject'
            AND written.language = letter.language
        WHERE letter_recipient.person = ?1 ORDER BY letter_recipient.letter LIMIT 10000";
    DELETE_RECEIVED = "DELETE FROM letter_recipient WHERE person = ?1";
    WRITTEN_BY_PERSON = "SELECT letter.id, letter.created_at, written.content, written.language, letter.writer FROM holding
        JOIN letter ON letter.author = holding.post
            AND letter.created_at >= holding.starts_at AND letter.created_at < holding.ends_at
        JOIN written ON written.record = letter.id AND written.field = 'text'
        WHERE holding.person = ?1 ORDER BY letter.id, written.language LIMIT 4000";
    FORGET_WRITER = "UPDATE letter SET writer = NULL, replies_to_writer = FALSE WHERE writer = ?1";
    CALLS_BY_PERSON = "SELECT call_note.id, call_note.called_at, call_note.words, call_note.next_words FROM holding
        JOIN call_note ON call_note.author = holding.post
            AND call_note.noted_at >= holding.starts_at AND call_note.noted_at < holding.ends_at
        WHERE holding.person = ?1 ORDER BY call_note.id LIMIT 1000";
    CALLS_WITH_PERSON = "SELECT call_note.id, call_note.called_at, call_note.words, call_note.next_words FROM holding
        JOIN call_note ON call_note.post = holding.post
            AND call_note.called_at + 86400000000 > holding.starts_at AND call_note.called_at < holding.ends_at
        WHERE holding.person = ?1 ORDER BY call_note.id LIMIT 1000";
}
