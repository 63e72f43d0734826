//! SQL of the lines that a person wrote last, in a post while they held it.

kernel::statements! {
    LINES_BY_PERSON = "SELECT budget_line.id, budget_line.changed_at, budget_line.payer_name || ' ' || budget_line.note
        FROM holding JOIN budget_line ON budget_line.author = holding.post
            AND budget_line.changed_at >= holding.starts_at AND budget_line.changed_at < holding.ends_at
        WHERE holding.person = ?1 ORDER BY budget_line.id LIMIT 1000";
}
