//! SQL of what a person wrote in peer support: what was written in a post while they held it. First in each text come the
//! engagement's id, the time and the words.

kernel::statements! {
    ASKED_BY_PERSON = "SELECT engagement.id, engagement.began_at, engagement.words FROM holding
        JOIN engagement ON engagement.asker = holding.post
            AND engagement.began_at >= holding.starts_at AND engagement.began_at < holding.ends_at
        WHERE holding.person = ?1 ORDER BY engagement.id LIMIT 1000";
    WRITTEN_BY_PERSON = "SELECT engagement_entry.engagement, engagement_entry.written_at, engagement_entry.document
        FROM holding JOIN engagement_entry ON engagement_entry.author = holding.post
            AND engagement_entry.written_at >= holding.starts_at AND engagement_entry.written_at < holding.ends_at
        WHERE holding.person = ?1 ORDER BY engagement_entry.id LIMIT 1000";
    REPLIES_BY_PERSON = "SELECT engagement_entry.engagement, engagement_entry.replied_at, engagement_entry.reply
        FROM holding JOIN engagement_entry ON engagement_entry.replied_by = holding.post
            AND engagement_entry.replied_at >= holding.starts_at AND engagement_entry.replied_at < holding.ends_at
        WHERE holding.person = ?1 ORDER BY engagement_entry.id LIMIT 1000";
    SEATS_OF_PERSON = "SELECT engagement_seat.engagement, engagement_seat.answered_at, engagement_seat.task,
            engagement_seat.state
        FROM holding JOIN engagement_seat ON engagement_seat.post = holding.post
            AND engagement_seat.asked_at >= holding.starts_at AND engagement_seat.asked_at < holding.ends_at
        WHERE holding.person = ?1 ORDER BY engagement_seat.id LIMIT 1000";
}
