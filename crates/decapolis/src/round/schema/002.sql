-- When somebody last said whom they would like; none at all is said, too, so wishes alone do not tell.
ALTER TABLE round_entry ADD COLUMN wished_at BIGINT NOT NULL DEFAULT 9223372036854775807;
UPDATE round_entry SET wished_at = entered_at WHERE id IN (SELECT entry FROM round_wish);
-- Up to which post those who may take part were told of it, and when those without wishes were reminded.
ALTER TABLE matching_round ADD COLUMN told_post BIGINT NOT NULL DEFAULT 0;
ALTER TABLE matching_round ADD COLUMN reminded_at BIGINT NOT NULL DEFAULT 9223372036854775807;
