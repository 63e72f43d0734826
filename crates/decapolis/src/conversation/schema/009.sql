-- A drawing that waits until as many people said something after it as a result needs, so that what is shown never changes by one vote.
-- `drawing` is the number of the drawing that comes next, and with a voter that which came next when they said their last word, 0 for
-- those who said it before there were numbers; `gone` counts those who stand in a drawing and withdrew since.
ALTER TABLE conversation ADD COLUMN drawing BIGINT NOT NULL DEFAULT 1;
ALTER TABLE conversation ADD COLUMN gone BIGINT NOT NULL DEFAULT 0;
ALTER TABLE conversation_voter ADD COLUMN drawing BIGINT NOT NULL DEFAULT 0;
CREATE INDEX conversation_voter_by_drawing ON conversation_voter (conversation, drawing);
ALTER TABLE conversation_map ADD COLUMN waiting_at BIGINT NOT NULL DEFAULT 0;
ALTER TABLE conversation_map ADD COLUMN waiting TEXT NOT NULL DEFAULT '';
