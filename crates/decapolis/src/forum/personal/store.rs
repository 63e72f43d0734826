//! SQL of the seats that a post had while a person held it.

kernel::statements! {
    SEATS_OF_PERSON = "SELECT meeting_seat.id, meeting_seat.meeting, meeting_seat.state, meeting_seat.asked_at,
            meeting_seat.changed_at, meeting_seat.words
        FROM holding JOIN meeting_seat ON meeting_seat.post = holding.post
            AND meeting_seat.changed_at >= holding.starts_at AND meeting_seat.changed_at < holding.ends_at
        WHERE holding.person = ?1 ORDER BY meeting_seat.id LIMIT 1000";
}
