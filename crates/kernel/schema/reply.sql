-- Whom a reply to a mail reaches, where that is not the network itself. The address is read when the mail leaves.
ALTER TABLE mail ADD COLUMN reply_to BIGINT REFERENCES person (id);
-- Everybody who stopped a kind of mail, asked for at once before many are written to.
CREATE INDEX mail_stop_by_kind ON mail_stop (kind, person);
