//! SQL of what a person did in rounds, in a post while they held it.

kernel::statements! {
    ENTRIES_OF_PERSON = "SELECT round_entry.round, round_entry.entered_at, round_entry.side, round_entry.withdrawn_at,
            round_entry.wished_at
        FROM holding JOIN round_entry ON round_entry.post = holding.post
            AND round_entry.entered_at >= holding.starts_at AND round_entry.entered_at < holding.ends_at
        WHERE holding.person = ?1 ORDER BY round_entry.id LIMIT 1000";
    ROUNDS_OF_PERSON = "SELECT matching_round.id, matching_round.opened_at, matching_round.words
        FROM holding JOIN matching_round ON matching_round.author = holding.post
            AND matching_round.opened_at >= holding.starts_at AND matching_round.opened_at < holding.ends_at
        WHERE holding.person = ?1 ORDER BY matching_round.id LIMIT 1000";
    DECISIONS_OF_PERSON = "SELECT round_decision.round, round_decision.made_at, round_decision.reason
        FROM holding JOIN round_decision ON round_decision.author = holding.post
            AND round_decision.made_at >= holding.starts_at AND round_decision.made_at < holding.ends_at
        WHERE holding.person = ?1 ORDER BY round_decision.id LIMIT 1000";
}
