-- The languages that one speaks in an item, and hears there, in words; empty where it is as in the whole meeting.
ALTER TABLE agenda_item ADD COLUMN spoken TEXT NOT NULL DEFAULT '';
ALTER TABLE agenda_item ADD COLUMN interpreted TEXT NOT NULL DEFAULT '';
