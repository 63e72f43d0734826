//! SQL of next steps.

crate::statements! {
    SET_STEP = "INSERT INTO next_step (record, kind, verb, post, due_at, title) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
        ON CONFLICT (record) DO UPDATE SET kind = excluded.kind, verb = excluded.verb, post = excluded.post,
            due_at = excluded.due_at, title = excluded.title";
    CLEAR_STEP = "DELETE FROM next_step WHERE record = ?1";
    STEPS_OF_POST = "SELECT record, kind, verb, due_at, title FROM next_step WHERE post = ?1
        ORDER BY due_at, record LIMIT 50";
    LATE = "SELECT record, kind, verb, due_at, title, post FROM next_step WHERE due_at < ?1
        ORDER BY due_at, record LIMIT 500";
    LATE_SINCE = "SELECT record, kind, verb, due_at, title, post FROM next_step WHERE due_at > ?1 AND due_at <= ?2
        ORDER BY due_at, record LIMIT 500";
    STEP_OF_RECORD = "SELECT post, due_at FROM next_step WHERE record = ?1";
}
