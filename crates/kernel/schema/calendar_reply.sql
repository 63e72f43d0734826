-- What a calendar program answered, as long as a reply waits for its person; empty for one in words.
ALTER TABLE mail_in ADD COLUMN calendar TEXT NOT NULL DEFAULT '';
