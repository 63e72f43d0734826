//! SQL of jobs. The lock is a conditional update: whoever changes the row has the job.

crate::statements! {
    INSERT_JOB = "INSERT INTO job (id, kind, payload, run_at, tries, locked_until, last_error)
        VALUES (?1, ?2, ?3, ?4, 0, 0, '')";
    DUE = "SELECT id, kind, payload, tries FROM job WHERE run_at <= ?1 AND locked_until <= ?1
        ORDER BY run_at, id LIMIT 1";
    LOCK_JOB = "UPDATE job SET locked_until = ?3, tries = tries + 1 WHERE id = ?1 AND locked_until <= ?2";
    DELETE_JOB = "DELETE FROM job WHERE id = ?1 AND locked_until = ?2";
    PUT_OFF_JOB = "UPDATE job SET run_at = ?3, locked_until = 0, last_error = ?4 WHERE id = ?1 AND locked_until = ?2";
    GIVEN_UP = "SELECT id, kind, run_at, tries, last_error FROM job WHERE run_at = 9223372036854775807
        ORDER BY id LIMIT 200";
    WAITING = "SELECT id, kind, run_at, tries, last_error FROM job WHERE run_at > ?1 ORDER BY run_at, id LIMIT 200";
}
