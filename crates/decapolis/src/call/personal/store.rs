//! SQL of what a person proposed, reviewed and decided in a post while they held it.

kernel::statements! {
    SESSIONS_BY_PERSON = "SELECT submission.id, submission.made_at, submission.words, submission.title, submission.goal
        FROM holding JOIN submission ON submission.post = holding.post
            AND submission.made_at >= holding.starts_at AND submission.made_at < holding.ends_at
        WHERE holding.person = ?1 ORDER BY submission.id LIMIT 1000";
    COUNTED_BY_PERSON = "SELECT submission.id, submission_speaker.counted, submission_speaker.name,
            submission_speaker.city, submission_speaker.organisation
        FROM holding JOIN submission ON submission.post = holding.post
            AND submission.made_at >= holding.starts_at AND submission.made_at < holding.ends_at
            JOIN submission_speaker ON submission_speaker.submission = submission.id
            AND submission_speaker.post = submission.post
        WHERE holding.person = ?1 ORDER BY submission.id LIMIT 1000";
    SPOKEN_BY_PERSON = "SELECT submission_speaker.id, submission_speaker.answered_at, submission_speaker.reason,
            submission_speaker.said, submission_speaker.counted
        FROM holding JOIN submission_speaker ON submission_speaker.post = holding.post
            AND submission_speaker.answered_at >= holding.starts_at AND submission_speaker.answered_at < holding.ends_at
        WHERE holding.person = ?1 AND submission_speaker.said <> '' ORDER BY submission_speaker.id LIMIT 1000";
    UNCOUNT_SPOKEN = "UPDATE submission_speaker SET counted = ''
        WHERE id IN (SELECT own.id
        FROM holding JOIN submission_speaker AS own ON own.post = holding.post
            AND own.answered_at >= holding.starts_at AND own.answered_at < holding.ends_at
        WHERE holding.person = ?1 AND own.said <> '')";
    UNCOUNT = "UPDATE submission_speaker SET counted = '', name = '', city = '', organisation = ''
        WHERE id IN (SELECT own.id
        FROM holding JOIN submission ON submission.post = holding.post
            AND submission.made_at >= holding.starts_at AND submission.made_at < holding.ends_at
            JOIN submission_speaker AS own ON own.submission = submission.id AND own.post = submission.post
        WHERE holding.person = ?1)";
    REVIEWS_BY_PERSON = "SELECT session_review.id, session_review.done_at, session_review.to_committee,
            session_review.to_submitter, session_review.relevance, session_review.substance, session_review.benefit
        FROM holding JOIN session_review ON session_review.reviewer = holding.post
            AND session_review.done_at >= holding.starts_at AND session_review.done_at < holding.ends_at
        WHERE holding.person = ?1 AND session_review.state = 'done' ORDER BY session_review.id LIMIT 1000";
    ASKED_BY_PERSON = "SELECT asked_reviewer.id, asked_reviewer.answered_at, asked_reviewer.reason
        FROM holding JOIN asked_reviewer ON asked_reviewer.post = holding.post
            AND asked_reviewer.answered_at >= holding.starts_at AND asked_reviewer.answered_at < holding.ends_at
        WHERE holding.person = ?1 AND asked_reviewer.answer <> 'asked' ORDER BY asked_reviewer.id LIMIT 1000";
    DECISIONS_BY_PERSON = "SELECT submission.id, submission.decided_at, submission.reason
        FROM holding JOIN submission ON submission.decided_by = holding.post
            AND submission.decided_at >= holding.starts_at AND submission.decided_at < holding.ends_at
        WHERE holding.person = ?1 AND submission.verdict <> '' ORDER BY submission.id LIMIT 1000";
    CALLS_BY_PERSON = "SELECT session_call.id, session_call.made_at, session_call.words
        FROM holding JOIN session_call ON session_call.author = holding.post
            AND session_call.made_at >= holding.starts_at AND session_call.made_at < holding.ends_at
        WHERE holding.person = ?1 ORDER BY session_call.id LIMIT 1000";
}
