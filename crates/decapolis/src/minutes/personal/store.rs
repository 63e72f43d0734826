//! SQL of what a person wrote and how they voted at meetings: in a post while they held it. First in each text come the
//! meeting's id, the time and the words.

kernel::statements! {
    NOTES_BY_PERSON = "SELECT meeting_note.meeting, meeting_note.noted_at, meeting_note.words FROM holding
        JOIN meeting_note ON meeting_note.author = holding.post
            AND meeting_note.noted_at >= holding.starts_at AND meeting_note.noted_at < holding.ends_at
        WHERE holding.person = ?1 ORDER BY meeting_note.id LIMIT 1000";
    MINUTES_BY_PERSON = "SELECT minutes.meeting, minutes.changed_at, minutes.words || ' ' || minutes.closed_words FROM holding
        JOIN minutes ON minutes.author = holding.post
            AND minutes.changed_at >= holding.starts_at AND minutes.changed_at < holding.ends_at
        WHERE holding.person = ?1 ORDER BY minutes.id LIMIT 1000";
    CORRECTIONS_BY_PERSON = "SELECT minutes_correction.minutes, minutes_correction.made_at, minutes_correction.words
        FROM holding JOIN minutes_correction ON minutes_correction.author = holding.post
            AND minutes_correction.made_at >= holding.starts_at AND minutes_correction.made_at < holding.ends_at
        WHERE holding.person = ?1 ORDER BY minutes_correction.id LIMIT 1000";
    BALLOTS_BY_PERSON = "SELECT ballot.meeting, ballot.opened_at, ballot.words FROM holding
        JOIN ballot ON ballot.opener = holding.post
            AND ballot.opened_at >= holding.starts_at AND ballot.opened_at < holding.ends_at
        WHERE holding.person = ?1 ORDER BY ballot.id LIMIT 1000";
    VOTES_BY_PERSON = "SELECT ballot.id, ballot_voter.choice FROM holding
        JOIN ballot_voter ON ballot_voter.post = holding.post
        JOIN ballot ON ballot.id = ballot_voter.ballot
            AND ballot.opened_at >= holding.starts_at AND ballot.opened_at < holding.ends_at
        WHERE holding.person = ?1 ORDER BY ballot.id LIMIT 1000";
    EVALUATED_BY_PERSON = "SELECT evaluation_seat.meeting, evaluation_seat.answered_at FROM holding
        JOIN evaluation_seat ON evaluation_seat.post = holding.post
            AND evaluation_seat.answered_at >= holding.starts_at AND evaluation_seat.answered_at < holding.ends_at
        WHERE holding.person = ?1 AND evaluation_seat.answered_at < 9223372036854775807
        ORDER BY evaluation_seat.id LIMIT 1000";
    IMPACTS_BY_PERSON = "SELECT impact.meeting, impact.answered_at, impact.words FROM holding
        JOIN impact ON impact.post = holding.post
            AND impact.answered_at >= holding.starts_at AND impact.answered_at < holding.ends_at
        WHERE holding.person = ?1 AND impact.answered_at < 9223372036854775807 ORDER BY impact.id LIMIT 1000";
    WISHES_BY_PERSON = "SELECT meeting_wish.meeting, meeting_wish.made_at, meeting_wish.words FROM holding
        JOIN meeting_wish ON meeting_wish.author = holding.post
            AND meeting_wish.made_at >= holding.starts_at AND meeting_wish.made_at < holding.ends_at
        WHERE holding.person = ?1 ORDER BY meeting_wish.id LIMIT 1000";
    WISH_ANSWERS_BY_PERSON = "SELECT meeting_wish.meeting, meeting_wish.settled_at, meeting_wish.reply FROM holding
        JOIN meeting_wish ON meeting_wish.answered_by = holding.post
            AND meeting_wish.settled_at >= holding.starts_at AND meeting_wish.settled_at < holding.ends_at
        WHERE holding.person = ?1 ORDER BY meeting_wish.id LIMIT 1000";
}
