-- How far telling those who come that wishes are open has got: posts in the order of their ids.
ALTER TABLE encounter_round ADD COLUMN asked_post BIGINT NOT NULL DEFAULT 0;
