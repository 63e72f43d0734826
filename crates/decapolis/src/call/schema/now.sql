CREATE TABLE asked_reviewer (
    id BIGINT NOT NULL,
    call BIGINT NOT NULL REFERENCES session_call (id),
    post BIGINT NOT NULL REFERENCES post (id),
    asked_by BIGINT NOT NULL REFERENCES post (id),
    asked_at BIGINT NOT NULL,
    answer TEXT NOT NULL,
    reason TEXT NOT NULL,
    language TEXT NOT NULL,
    answered_at BIGINT NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX asked_reviewer_by_asker ON asked_reviewer (asked_by);
CREATE UNIQUE INDEX asked_reviewer_by_call ON asked_reviewer (call, post);
CREATE INDEX asked_reviewer_by_post ON asked_reviewer (post, answered_at);
CREATE TABLE session_call (
    id BIGINT NOT NULL,
    meeting BIGINT NOT NULL REFERENCES meeting (id),
    author BIGINT NOT NULL REFERENCES post (id),
    words TEXT NOT NULL,
    language TEXT NOT NULL,
    opens_at BIGINT NOT NULL,
    closes_at BIGINT NOT NULL,
    review_by BIGINT NOT NULL,
    talk_minutes BIGINT NOT NULL,
    panel_minutes BIGINT NOT NULL,
    workshop_minutes BIGINT NOT NULL,
    poster_minutes BIGINT NOT NULL,
    topics TEXT NOT NULL,
    is_blind BOOLEAN NOT NULL,
    region_share BIGINT NOT NULL,
    partners_a_panel BIGINT NOT NULL,
    made_at BIGINT NOT NULL,
    decided_at BIGINT NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX session_call_by_author ON session_call (author, made_at);
CREATE UNIQUE INDEX session_call_by_meeting ON session_call (meeting);
CREATE TABLE session_review (
    id BIGINT NOT NULL,
    submission BIGINT NOT NULL REFERENCES submission (id),
    reviewer BIGINT NOT NULL REFERENCES post (id),
    state TEXT NOT NULL,
    relevance BIGINT NOT NULL,
    substance BIGINT NOT NULL,
    benefit BIGINT NOT NULL,
    to_committee TEXT NOT NULL,
    to_submitter TEXT NOT NULL,
    language TEXT NOT NULL,
    assigned_at BIGINT NOT NULL,
    done_at BIGINT NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX session_review_by_reviewer ON session_review (reviewer, done_at);
CREATE UNIQUE INDEX session_review_by_submission ON session_review (submission, reviewer);
CREATE TABLE session_reviewer (
    call BIGINT NOT NULL REFERENCES session_call (id),
    post BIGINT NOT NULL REFERENCES post (id),
    PRIMARY KEY (call, post)
);
CREATE INDEX session_reviewer_by_post ON session_reviewer (post);
CREATE TABLE submission (
    id BIGINT NOT NULL,
    call BIGINT NOT NULL REFERENCES session_call (id),
    meeting BIGINT NOT NULL REFERENCES meeting (id),
    post BIGINT NOT NULL REFERENCES post (id),
    home BIGINT NOT NULL REFERENCES circle (id),
    title TEXT NOT NULL,
    format TEXT NOT NULL,
    topic TEXT NOT NULL,
    words TEXT NOT NULL,
    language TEXT NOT NULL,
    goal TEXT NOT NULL,
    practice BIGINT REFERENCES practice (id),
    needs TEXT NOT NULL,
    is_remote BOOLEAN NOT NULL,
    made_at BIGINT NOT NULL,
    submitted_at BIGINT NOT NULL,
    withdrawn_at BIGINT NOT NULL,
    withdraw_reason TEXT NOT NULL,
    verdict TEXT NOT NULL,
    reason TEXT NOT NULL,
    reason_language TEXT NOT NULL,
    decided_by BIGINT NOT NULL REFERENCES post (id),
    decided_at BIGINT NOT NULL,
    announced_at BIGINT NOT NULL,
    told_at BIGINT NOT NULL,
    said TEXT NOT NULL,
    answered_at BIGINT NOT NULL,
    item BIGINT REFERENCES agenda_item (id),
    PRIMARY KEY (id)
);
CREATE INDEX submission_by_call ON submission (call, id);
CREATE INDEX submission_by_decider ON submission (decided_by, decided_at);
CREATE INDEX submission_by_home ON submission (home);
CREATE INDEX submission_by_item ON submission (item);
CREATE INDEX submission_by_meeting ON submission (meeting, home, id);
CREATE INDEX submission_by_post ON submission (post, made_at);
CREATE INDEX submission_by_practice ON submission (practice);
CREATE TABLE submission_speaker (
    id BIGINT NOT NULL,
    submission BIGINT NOT NULL REFERENCES submission (id),
    place BIGINT NOT NULL,
    post BIGINT REFERENCES post (id),
    home BIGINT REFERENCES circle (id),
    name TEXT NOT NULL,
    city TEXT NOT NULL,
    organisation TEXT NOT NULL,
    is_partner BOOLEAN NOT NULL,
    counted TEXT NOT NULL,
    said TEXT NOT NULL,
    reason TEXT NOT NULL,
    reason_language TEXT NOT NULL,
    asked_at BIGINT NOT NULL,
    answered_at BIGINT NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX submission_speaker_by_home ON submission_speaker (home);
CREATE INDEX submission_speaker_by_post ON submission_speaker (post);
CREATE UNIQUE INDEX submission_speaker_by_submission ON submission_speaker (submission, place);
