//! What holds of what is written down at meetings as long as nothing is broken.

use kernel::check::Check;

kernel::statements! {
    COUNTED_OTHERWISE scans "a check reads all" = "SELECT id FROM ballot WHERE votes_for + votes_against + abstentions
        <> (SELECT COUNT(*) FROM ballot_voter WHERE ballot_voter.ballot = ballot.id) ORDER BY id LIMIT 100";
    TOLD_SECRET scans "a check reads all" = "SELECT ballot.id FROM ballot JOIN ballot_voter ON ballot_voter.ballot = ballot.id
        WHERE ballot.is_secret AND ballot_voter.choice <> '' ORDER BY ballot.id LIMIT 100";
    OPEN_WITHOUT_STEP scans "a check reads all" = "SELECT id FROM ballot WHERE (ended_at = 9223372036854775807)
        <> EXISTS (SELECT 1 FROM next_step WHERE next_step.record = ballot.id) ORDER BY id LIMIT 100";
    WITHOUT_DECISION scans "a check reads all" = "SELECT id FROM ballot WHERE is_formal AND ended_at < 9223372036854775807
        AND NOT EXISTS (SELECT 1 FROM decision WHERE decision.ballot = ballot.id) ORDER BY id LIMIT 100";
    STAGE_WITHOUT_STEP scans "a check reads all" = "SELECT id FROM minutes WHERE (stage <> 'published')
        <> EXISTS (SELECT 1 FROM next_step WHERE next_step.record = minutes.id) ORDER BY id LIMIT 100";
    ANSWERED_OTHERWISE scans "a check reads all" = "SELECT evaluation_seat.meeting FROM evaluation_seat
        GROUP BY evaluation_seat.meeting
        HAVING SUM(CASE WHEN evaluation_seat.answered_at < 9223372036854775807 THEN 1 ELSE 0 END)
            <> (SELECT COUNT(*) FROM evaluation WHERE evaluation.meeting = evaluation_seat.meeting)
        ORDER BY evaluation_seat.meeting LIMIT 100";
    WISH_WITHOUT_STEP scans "a check reads all" = "SELECT id FROM meeting_wish WHERE (state = 'waiting')
        <> EXISTS (SELECT 1 FROM next_step WHERE next_step.record = meeting_wish.id) ORDER BY id LIMIT 100";
}

pub(super) const CHECKS: &[Check] = &[
    Check { says: "a vote counts as many as voted", broken_by: COUNTED_OTHERWISE },
    Check { says: "no row says what somebody voted in secret", broken_by: TOLD_SECRET },
    Check { says: "an open vote waits for somebody to end it", broken_by: OPEN_WITHOUT_STEP },
    Check { says: "a formal vote that ended is a decision", broken_by: WITHOUT_DECISION },
    Check { says: "minutes wait for somebody until they are published", broken_by: STAGE_WITHOUT_STEP },
    Check { says: "what a meeting carries on waits for somebody until it is answered", broken_by: WISH_WITHOUT_STEP },
    Check { says: "as many evaluations as posts that answered", broken_by: ANSWERED_OTHERWISE },
];
