-- When day, hour or place of a meeting were last changed; 0 where they never were. An answer from a calendar to an earlier
-- version is about another day.
ALTER TABLE meeting ADD COLUMN moved_at BIGINT NOT NULL DEFAULT 0;
