-- Which letter the groups of the latest drawing have, and of whom they are made, so that group A stays group A. It is shown to nobody, and
-- holds nobody any more who withdrew before the drawing after that.
ALTER TABLE conversation_map ADD COLUMN letters TEXT NOT NULL DEFAULT '[]';
