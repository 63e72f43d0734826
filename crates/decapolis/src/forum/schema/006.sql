-- How many cities of one region may come; null where the meeting does not say.
ALTER TABLE meeting ADD COLUMN per_region BIGINT;
