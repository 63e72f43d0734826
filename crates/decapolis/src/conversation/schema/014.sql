-- What everybody reads and was drawn before it was rounded to five people has exact counts: it is taken back, and drawn anew at once.
INSERT INTO job (id, kind, payload, run_at, tries, locked_until, last_error)
    SELECT MIN(conversation.id), 'redraw-conversation-maps', '', 0, 0, 0, ''
    FROM conversation_map JOIN conversation ON conversation.id = conversation_map.conversation
    WHERE conversation.access <> 'members' AND conversation_map.shown <> '' AND conversation_map.shown NOT LIKE '%"range":%'
    HAVING COUNT(*) > 0;
UPDATE conversation_map SET shown = '', held = 0
    WHERE shown NOT LIKE '%"range":%' AND conversation IN (SELECT id FROM conversation WHERE access <> 'members');
