-- The colour that the city chose for its page, and the sites that may show it in a frame, one a line; both empty until then.
ALTER TABLE conversation ADD COLUMN accent TEXT NOT NULL DEFAULT '';
ALTER TABLE conversation ADD COLUMN frame_origins TEXT NOT NULL DEFAULT '';
