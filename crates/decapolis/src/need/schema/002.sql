-- When a city needs it: within three months, within the year, or without a date.
ALTER TABLE need ADD COLUMN urgency TEXT NOT NULL DEFAULT 'year';
