-- How many cities of a region should come to a meeting; what is not aimed at has no row.
CREATE TABLE meeting_target (
    meeting BIGINT NOT NULL REFERENCES meeting (id),
    region BIGINT NOT NULL REFERENCES region (id),
    wanted BIGINT NOT NULL,
    PRIMARY KEY (meeting, region)
);
CREATE INDEX meeting_target_by_region ON meeting_target (region);
