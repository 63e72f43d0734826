-- Who is held back from what is shown, instead of a whole drawing: how many; and where the drawing that is shown stood, from which the next
-- one begins: weights of statements and middles of groups, and nobody's votes.
ALTER TABLE conversation_map ADD COLUMN held BIGINT NOT NULL DEFAULT 0;
ALTER TABLE conversation_map ADD COLUMN former TEXT NOT NULL DEFAULT '';
UPDATE conversation_map SET held = 1 WHERE waiting_at > 0;
ALTER TABLE conversation_map DROP COLUMN waiting;
ALTER TABLE conversation_map DROP COLUMN waiting_at;
