-- What a colleague who was named as a speaker says to it: nothing while nobody asked, then when they were asked, and what they
-- answered. Of whoever proposes the session, and of somebody named who holds no post, nothing is asked.
ALTER TABLE submission_speaker ADD COLUMN said TEXT NOT NULL DEFAULT '';
ALTER TABLE submission_speaker ADD COLUMN reason TEXT NOT NULL DEFAULT '';
ALTER TABLE submission_speaker ADD COLUMN reason_language TEXT NOT NULL DEFAULT 'en';
ALTER TABLE submission_speaker ADD COLUMN asked_at BIGINT NOT NULL DEFAULT 9223372036854775807;
ALTER TABLE submission_speaker ADD COLUMN answered_at BIGINT NOT NULL DEFAULT 9223372036854775807;
