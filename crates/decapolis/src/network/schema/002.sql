-- Who did something lately: the acts of a city's posts, by time.
CREATE INDEX audit_by_post ON audit (post, happened_at);
