-- A spreadsheet of a city's answers on its way in: looked through, not written yet. The last one of a post, for seven days at most.
CREATE TABLE sheet_upload (
    sheet BIGINT NOT NULL REFERENCES consultation_sheet (id),
    post BIGINT NOT NULL REFERENCES post (id),
    file BYTEA NOT NULL,
    put_at BIGINT NOT NULL,
    PRIMARY KEY (sheet, post)
);
CREATE INDEX sheet_upload_by_post ON sheet_upload (post, put_at);
CREATE INDEX sheet_upload_by_age ON sheet_upload (put_at, sheet);
