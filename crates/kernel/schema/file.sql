-- Bytes that were or will be put where files lie: noted before they are written, so that none is there unknown. `noted_at` is
-- when somebody last brought them; `condemned_at` for ever later until nothing refers to them any more.
CREATE TABLE stored_bytes (
    id BIGINT NOT NULL PRIMARY KEY,
    sha256 BYTEA NOT NULL,
    size BIGINT NOT NULL,
    noted_at BIGINT NOT NULL,
    condemned_at BIGINT NOT NULL
);
CREATE INDEX stored_bytes_by_hash ON stored_bytes (sha256, condemned_at);
CREATE INDEX stored_bytes_by_note ON stored_bytes (condemned_at, noted_at);

-- A file below a record of any kind: what it is called and what it is, by which post and by whom it was put there. The record's
-- own rule says who reads it.
CREATE TABLE file (
    id BIGINT NOT NULL PRIMARY KEY,
    record BIGINT NOT NULL,
    kind TEXT NOT NULL COLLATE "binary",
    name TEXT NOT NULL,
    media TEXT NOT NULL COLLATE "binary",
    bytes BIGINT NOT NULL REFERENCES stored_bytes (id),
    language TEXT NOT NULL,
    put_by BIGINT REFERENCES person (id),
    post BIGINT NOT NULL REFERENCES post (id),
    put_at BIGINT NOT NULL
);
CREATE INDEX file_by_record ON file (record, id);
CREATE INDEX file_by_bytes ON file (bytes);
CREATE INDEX file_by_person ON file (put_by, id);
CREATE INDEX file_by_post ON file (post);
