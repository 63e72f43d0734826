//! SQL of what a person asked for, decided and wrote as rules, in a post while they held it. First in each text come the
//! record's id, the time and the words.

kernel::statements! {
    BURSARIES_BY_PERSON = "SELECT bursary.id, bursary.asked_at, bursary.reason || ' ' || bursary.contribution || ' '
            || bursary.other_support || ' ' || bursary.second_words || ' ' || bursary.report
        FROM holding JOIN bursary ON bursary.post = holding.post
            AND bursary.asked_at >= holding.starts_at AND bursary.asked_at < holding.ends_at
        WHERE holding.person = ?1 ORDER BY bursary.id LIMIT 1000";
    DECISIONS_BY_PERSON = "SELECT bursary.id, bursary.decided_at, bursary.decision_words FROM holding
        JOIN bursary ON bursary.decided_by = holding.post
            AND bursary.decided_at >= holding.starts_at AND bursary.decided_at < holding.ends_at
        WHERE holding.person = ?1 ORDER BY bursary.id LIMIT 1000";
    SCHEMES_BY_PERSON = "SELECT bursary_scheme.meeting, bursary_scheme.changed_at, bursary_scheme.words FROM holding
        JOIN bursary_scheme ON bursary_scheme.author = holding.post
            AND bursary_scheme.changed_at >= holding.starts_at AND bursary_scheme.changed_at < holding.ends_at
        WHERE holding.person = ?1 ORDER BY bursary_scheme.id LIMIT 1000";
}
