-- An organisation's own place on the web; what it says of itself is written content, per language.
ALTER TABLE organisation ADD COLUMN website TEXT NOT NULL DEFAULT '';
CREATE INDEX organisation_by_kind ON organisation (kind, sort_key, id);
-- A partnership is proposed, then agreed, then ended; each is a date. A sum is in minor units of its currency.
ALTER TABLE partnership ADD COLUMN network_amount BIGINT;
ALTER TABLE partnership ADD COLUMN network_currency TEXT;
ALTER TABLE partnership ADD COLUMN partner_amount BIGINT;
ALTER TABLE partnership ADD COLUMN partner_currency TEXT;
ALTER TABLE partnership ADD COLUMN rules TEXT NOT NULL DEFAULT '';
ALTER TABLE partnership ADD COLUMN language TEXT NOT NULL DEFAULT 'en';
ALTER TABLE partnership ADD COLUMN proposed_by BIGINT NOT NULL DEFAULT 0;
ALTER TABLE partnership ADD COLUMN proposed_at BIGINT NOT NULL DEFAULT 0;
ALTER TABLE partnership ADD COLUMN agreed_by BIGINT NOT NULL DEFAULT 0;
ALTER TABLE partnership ADD COLUMN agreed_at BIGINT NOT NULL DEFAULT 9223372036854775807;
ALTER TABLE partnership ADD COLUMN ended_at BIGINT NOT NULL DEFAULT 9223372036854775807;
ALTER TABLE partnership ADD COLUMN end_reason TEXT NOT NULL DEFAULT '';
