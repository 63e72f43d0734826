//! SQL of what somebody who signed in said in conversations.

kernel::statements! {
    VOTES_OF_PERSON = "SELECT conversation_vote.conversation, conversation_vote.statement, conversation_vote.side
        FROM conversation_voter JOIN conversation_vote ON conversation_vote.voter = conversation_voter.id
        WHERE conversation_voter.person = ?1 ORDER BY conversation_voter.id, conversation_vote.statement LIMIT 10000";
    STATEMENTS_OF_PERSON = "SELECT conversation_statement.conversation, conversation_statement.words,
            conversation_statement.state, conversation_statement.proposed_at
        FROM conversation_voter JOIN conversation_statement ON conversation_statement.author = conversation_voter.id
        WHERE conversation_voter.person = ?1 ORDER BY conversation_statement.id LIMIT 1000";
    VOTERS_OF_PERSON = "SELECT id, conversation FROM conversation_voter WHERE person = ?1 ORDER BY id LIMIT 1000";
}
