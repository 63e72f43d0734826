-- Whether whoever has the seat takes part from afar, at a meeting at which one can do both.
ALTER TABLE meeting_seat ADD COLUMN is_afar BOOLEAN NOT NULL DEFAULT FALSE;
