-- A table as an answer: the names of its rows, a line each, in the words of a version; where none is named, how many rows a city may
-- fill in. Its columns stand where other questions have their choices.
ALTER TABLE bank_wording ADD COLUMN named_rows TEXT NOT NULL DEFAULT '';
ALTER TABLE bank_question ADD COLUMN rows_max BIGINT NOT NULL DEFAULT 0;
