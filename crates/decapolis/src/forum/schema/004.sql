-- Whether everybody may know when and in which city the meetings of a series are, and what they are called.
ALTER TABLE meeting_series ADD COLUMN dates_are_public BOOLEAN NOT NULL DEFAULT FALSE;
