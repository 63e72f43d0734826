//! SQL of what a person wrote down and said of actions: in a post while they held it.

kernel::statements! {
    OPENED_BY_PERSON = "SELECT action.id, action.made_at, action.words FROM holding
        JOIN action ON action.author = holding.post
            AND action.made_at >= holding.starts_at AND action.made_at < holding.ends_at
        WHERE holding.person = ?1 ORDER BY action.id LIMIT 1000";
    SAID_BY_PERSON = "SELECT action_turn.action, action_turn.happened_at, action_turn.words FROM holding
        JOIN action_turn ON action_turn.post = holding.post
            AND action_turn.happened_at >= holding.starts_at AND action_turn.happened_at < holding.ends_at
        WHERE holding.person = ?1 ORDER BY action_turn.id LIMIT 1000";
}
