-- A class that was told that it is open and then was moved to a later day: up to whose people it was told so, and up to whose people that
-- was put right since.
ALTER TABLE meeting_class ADD COLUMN misled BIGINT NOT NULL DEFAULT 0;
ALTER TABLE meeting_class ADD COLUMN put_right BIGINT NOT NULL DEFAULT 0;
