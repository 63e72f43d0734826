//! SQL of the edge: what a form was answered with, so that the same form twice is one act; and how often the API was
//! asked, so that nodes share a limit.

crate::statements! {
    FORM_ANSWER = "SELECT location FROM form_answer WHERE key = ?1";
    INSERT_FORM_ANSWER = "INSERT INTO form_answer (key, location, answered_at) VALUES (?1, ?2, ?3)";
    ADD_REQUESTS = "INSERT INTO request_count (subject, minute, requests) VALUES (?1, ?2, ?3)
        ON CONFLICT (subject, minute) DO UPDATE SET requests = request_count.requests + excluded.requests";
    REQUESTS = "SELECT requests FROM request_count WHERE subject = ?1 AND minute = ?2";
    DELETE_REQUESTS = "DELETE FROM request_count WHERE minute < ?1";
}
