-- Before a post is deleted it is looked for here: who conducts, who responded, and who says what is done with a statement.
CREATE INDEX conversation_by_post ON conversation (post);
CREATE INDEX conversation_by_responder ON conversation (responder);
CREATE INDEX conversation_statement_by_responder ON conversation_statement (responder);
