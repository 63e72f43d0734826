-- How far telling people their group has got: posts in the order of their ids. Whoever was told before this was told by the page.
ALTER TABLE breakout ADD COLUMN told_post BIGINT NOT NULL DEFAULT 0;
