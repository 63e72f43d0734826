//! SQL of the edge: what a form was answered with, so that the same form twice is one act.

crate::statements! {
    FORM_ANSWER = "SELECT location FROM form_answer WHERE key = ?1";
    INSERT_FORM_ANSWER = "INSERT INTO form_answer (key, location, answered_at) VALUES (?1, ?2, ?3)";
}
