-- Who is held back from what is shown, instead of a whole drawing: how many; where the drawing that is shown stood, from which the next one
-- begins: weights of statements and middles of groups, and nobody's votes; and whether it will be drawn with the last day.
ALTER TABLE conversation_map ADD COLUMN held BIGINT NOT NULL DEFAULT 0;
ALTER TABLE conversation_map ADD COLUMN former TEXT NOT NULL DEFAULT '';
ALTER TABLE conversation_map ADD COLUMN is_last_asked BOOLEAN NOT NULL DEFAULT FALSE;
UPDATE conversation_map SET held = 1 WHERE waiting_at > 0;
ALTER TABLE conversation_map DROP COLUMN waiting;
ALTER TABLE conversation_map DROP COLUMN waiting_at;
