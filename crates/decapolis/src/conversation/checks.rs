//! What holds of conversations as long as nothing is broken.

use kernel::check::Check;

kernel::statements! {
    VOTE_ELSEWHERE scans "a check reads all" = "SELECT conversation_vote.statement FROM conversation_vote
        JOIN conversation_statement ON conversation_statement.id = conversation_vote.statement
        WHERE conversation_statement.conversation <> conversation_vote.conversation OR conversation_statement.state = 'waiting'
        ORDER BY conversation_vote.statement LIMIT 100";
    BACKWARDS scans "a check reads all" = "SELECT id FROM conversation WHERE ends_at > response_at ORDER BY id LIMIT 100";
    NAMED_RESIDENT scans "a check reads all" = "SELECT conversation_voter.id FROM conversation_voter
        JOIN conversation ON conversation.id = conversation_voter.conversation
        WHERE conversation.access <> 'members' AND conversation_voter.person IS NOT NULL ORDER BY conversation_voter.id LIMIT 100";
}

pub(super) const CHECKS: &[Check] = &[
    Check { says: "votes are on statements of their conversation that were decided of", broken_by: VOTE_ELSEWHERE },
    Check { says: "a response is promised for after the last day", broken_by: BACKWARDS },
    Check { says: "no voter among residents is a person we know", broken_by: NAMED_RESIDENT },
];
