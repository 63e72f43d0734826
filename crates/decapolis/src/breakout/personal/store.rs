//! SQL of where a person sat in a post that they held when groups were told.

kernel::statements! {
    SEATS_OF_PERSON = "SELECT breakout.meeting, breakout.item, breakout_seat.place
        FROM holding JOIN breakout_seat ON breakout_seat.post = holding.post
        JOIN breakout ON breakout.id = breakout_seat.breakout
            AND breakout.told_at >= holding.starts_at AND breakout.told_at < holding.ends_at
        WHERE holding.person = ?1 ORDER BY breakout_seat.id LIMIT 1000";
}
