//! SQL of what a person said before meetings, in a post while they held it, and of what they noted of others in calls.

kernel::statements! {
    SAID_BY_PERSON = "SELECT interview_answer.interview, interview_answer.written_at, interview_answer.words,
            interview_answer.kind, interview_answer.consent
        FROM holding JOIN interview_answer ON interview_answer.post = holding.post
            AND interview_answer.written_at >= holding.starts_at AND interview_answer.written_at < holding.ends_at
        WHERE holding.person = ?1 AND interview_answer.consent IN ('nameless', 'meeting', 'members')
        ORDER BY interview_answer.id LIMIT 1000";
    NOTED_BY_PERSON = "SELECT interview_answer.interview, interview_answer.written_at, interview_answer.words,
            interview_answer.kind, interview_answer.consent
        FROM holding JOIN interview_answer ON interview_answer.author = holding.post
            AND interview_answer.written_at >= holding.starts_at AND interview_answer.written_at < holding.ends_at
        WHERE holding.person = ?1 AND interview_answer.post <> interview_answer.author
        ORDER BY interview_answer.id LIMIT 1000";
    KEPT_BY_PERSON = "SELECT interview_answer.interview, interview_answer.written_at, interview_answer.words,
            interview_answer.kind, interview_answer.consent
        FROM holding JOIN interview_answer ON interview_answer.post = holding.post
            AND interview_answer.written_at >= holding.starts_at AND interview_answer.written_at < holding.ends_at
        WHERE holding.person = ?1 AND interview_answer.consent IN ('prepares', 'nobody')
        ORDER BY interview_answer.id LIMIT 1000";
    LIMITS_BY_PERSON = "SELECT interview.id, interview.unsaid_at, interview.unsaid FROM holding
        JOIN interview ON interview.unsaid_author = holding.post
            AND interview.unsaid_at >= holding.starts_at AND interview.unsaid_at < holding.ends_at
        WHERE holding.person = ?1 AND interview.unsaid <> '' ORDER BY interview.id LIMIT 1000";
}
