CREATE TABLE act_link_use (
    key BYTEA NOT NULL,
    done_at BIGINT NOT NULL,
    undone_at BIGINT NOT NULL,
    PRIMARY KEY (key)
);
CREATE TABLE assistance (
    id BIGINT NOT NULL,
    post BIGINT NOT NULL REFERENCES post (id),
    holding BIGINT NOT NULL REFERENCES holding (id),
    person BIGINT NOT NULL REFERENCES person (id),
    name TEXT NOT NULL,
    starts_at BIGINT NOT NULL,
    ends_at BIGINT NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX assistance_by_holding ON assistance (holding);
CREATE INDEX assistance_by_person ON assistance (person, ends_at, id);
CREATE INDEX assistance_by_post ON assistance (post, ends_at, id);
CREATE TABLE audience (
    record BIGINT NOT NULL,
    circle BIGINT NOT NULL REFERENCES circle (id),
    PRIMARY KEY (record, circle)
);
CREATE INDEX audience_by_circle ON audience (circle, record);
CREATE TABLE audit (
    id BIGINT NOT NULL,
    act TEXT NOT NULL,
    pseudonym BIGINT NOT NULL,
    post BIGINT NOT NULL,
    record BIGINT NOT NULL,
    happened_at BIGINT NOT NULL,
    values_hash BYTEA,
    PRIMARY KEY (id)
);
CREATE INDEX audit_by_post ON audit (post, happened_at);
CREATE INDEX audit_by_pseudonym ON audit (pseudonym, id);
CREATE INDEX audit_by_record ON audit (record, id);
CREATE TABLE audit_epoch (
    id BIGINT NOT NULL,
    first_entry BIGINT NOT NULL,
    last_entry BIGINT NOT NULL,
    entry_count BIGINT NOT NULL,
    previous_hash BYTEA NOT NULL,
    hash BYTEA NOT NULL,
    sealed_at BIGINT NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE circle (
    id BIGINT NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX circle_by_kind ON circle (kind, id);
CREATE TABLE circle_post (
    post BIGINT NOT NULL REFERENCES post (id),
    circle BIGINT NOT NULL REFERENCES circle (id),
    starts_at BIGINT NOT NULL,
    ends_at BIGINT NOT NULL,
    PRIMARY KEY (post, circle, starts_at)
);
CREATE INDEX circle_post_by_circle ON circle_post (circle, ends_at, post);
CREATE TABLE comment (
    id BIGINT NOT NULL,
    record BIGINT NOT NULL,
    kind TEXT NOT NULL,
    author BIGINT NOT NULL REFERENCES person (id),
    post BIGINT NOT NULL REFERENCES post (id),
    written_at BIGINT NOT NULL,
    version BIGINT NOT NULL,
    hidden_at BIGINT NOT NULL,
    hidden_by BIGINT REFERENCES post (id),
    hidden_because TEXT NOT NULL,
    appeal TEXT NOT NULL,
    appealed_at BIGINT NOT NULL,
    decided_at BIGINT NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX comment_by_author ON comment (author, written_at);
CREATE INDEX comment_by_hider ON comment (hidden_by);
CREATE INDEX comment_by_post ON comment (post);
CREATE INDEX comment_by_record ON comment (record, id);
CREATE TABLE comment_version (
    comment BIGINT NOT NULL REFERENCES comment (id),
    version BIGINT NOT NULL,
    words TEXT NOT NULL,
    language TEXT NOT NULL,
    written_at BIGINT NOT NULL,
    PRIMARY KEY (comment, version)
);
CREATE TABLE discussion_follow (
    record BIGINT NOT NULL,
    person BIGINT NOT NULL REFERENCES person (id),
    post BIGINT NOT NULL REFERENCES post (id),
    since BIGINT NOT NULL,
    PRIMARY KEY (record, person)
);
CREATE INDEX discussion_follow_by_person ON discussion_follow (person, record);
CREATE INDEX discussion_follow_by_post ON discussion_follow (post);
CREATE TABLE draft (
    id BIGINT NOT NULL,
    post BIGINT NOT NULL REFERENCES post (id),
    author BIGINT NOT NULL REFERENCES person (id),
    target TEXT NOT NULL,
    fields TEXT NOT NULL,
    language TEXT NOT NULL,
    written_at BIGINT NOT NULL,
    state TEXT NOT NULL,
    settled_at BIGINT NOT NULL,
    location TEXT NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX draft_by_author ON draft (author, id);
CREATE INDEX draft_by_post ON draft (post, settled_at, id);
CREATE INDEX draft_by_settling ON draft (settled_at, id);
CREATE TABLE erasure (
    person BIGINT NOT NULL REFERENCES person (id),
    erased_at BIGINT NOT NULL,
    is_journaled BOOLEAN NOT NULL,
    PRIMARY KEY (person)
);
CREATE INDEX erasure_by_state ON erasure (is_journaled, person);
CREATE TABLE erasure_look (
    id BIGINT NOT NULL,
    record BIGINT NOT NULL,
    kind TEXT NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE file (
    id BIGINT NOT NULL,
    record BIGINT NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    media TEXT NOT NULL,
    bytes BIGINT NOT NULL REFERENCES stored_bytes (id),
    language TEXT NOT NULL,
    put_by BIGINT REFERENCES person (id),
    post BIGINT NOT NULL REFERENCES post (id),
    put_at BIGINT NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX file_by_bytes ON file (bytes);
CREATE INDEX file_by_person ON file (put_by, id);
CREATE INDEX file_by_post ON file (post);
CREATE INDEX file_by_record ON file (record, id);
CREATE TABLE form_answer (
    key BYTEA NOT NULL,
    location TEXT NOT NULL,
    answered_at BIGINT NOT NULL,
    PRIMARY KEY (key)
);
CREATE INDEX form_answer_by_time ON form_answer (answered_at);
CREATE TABLE harassment_report (
    id BIGINT NOT NULL,
    comment BIGINT NOT NULL,
    reporter BIGINT NOT NULL REFERENCES person (id),
    reader BIGINT NOT NULL REFERENCES post (id),
    words TEXT NOT NULL,
    language TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    note TEXT NOT NULL,
    settled_at BIGINT NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX harassment_report_by_end ON harassment_report (settled_at, id);
CREATE INDEX harassment_report_by_reader ON harassment_report (reader, settled_at, id);
CREATE INDEX harassment_report_by_reporter ON harassment_report (reporter, id);
CREATE TABLE holding (
    id BIGINT NOT NULL,
    post BIGINT NOT NULL REFERENCES post (id),
    person BIGINT NOT NULL REFERENCES person (id),
    starts_at BIGINT NOT NULL,
    ends_at BIGINT NOT NULL,
    is_acting BOOLEAN NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX holding_by_end ON holding (ends_at, id);
CREATE INDEX holding_by_person ON holding (person, ends_at, starts_at);
CREATE INDEX holding_by_post ON holding (post, ends_at, starts_at);
CREATE TABLE invitation_link (
    key BYTEA NOT NULL,
    person BIGINT NOT NULL REFERENCES person (id),
    post BIGINT REFERENCES post (id),
    is_reusable BOOLEAN NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at BIGINT,
    PRIMARY KEY (key)
);
CREATE INDEX invitation_link_by_expiry ON invitation_link (expires_at);
CREATE INDEX invitation_link_by_person ON invitation_link (person, expires_at);
CREATE TABLE job (
    id BIGINT NOT NULL,
    kind TEXT NOT NULL,
    payload TEXT NOT NULL,
    run_at BIGINT NOT NULL,
    tries BIGINT NOT NULL,
    locked_until BIGINT NOT NULL,
    last_error TEXT NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX job_by_time ON job (run_at, id);
CREATE TABLE mail (
    id BIGINT NOT NULL,
    person BIGINT NOT NULL REFERENCES person (id),
    post BIGINT REFERENCES post (id),
    kind TEXT NOT NULL,
    record BIGINT NOT NULL,
    language TEXT NOT NULL,
    subject TEXT NOT NULL,
    content TEXT NOT NULL,
    can_be_stopped BOOLEAN NOT NULL,
    created_at BIGINT NOT NULL,
    state TEXT NOT NULL,
    settled_at BIGINT NOT NULL,
    reason TEXT NOT NULL,
    tries BIGINT NOT NULL,
    reply_to BIGINT REFERENCES person (id),
    act TEXT NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX mail_by_person ON mail (person, id);
CREATE INDEX mail_by_record ON mail (record, kind);
CREATE INDEX mail_by_settling ON mail (settled_at, id);
CREATE TABLE mail_digest (
    person BIGINT NOT NULL REFERENCES person (id),
    pace TEXT NOT NULL,
    window_ends_at BIGINT NOT NULL,
    PRIMARY KEY (person, pace)
);
CREATE TABLE mail_in (
    id BIGINT NOT NULL,
    claim BYTEA NOT NULL,
    mail BIGINT NOT NULL,
    person BIGINT NOT NULL REFERENCES person (id),
    post BIGINT NOT NULL REFERENCES post (id),
    record BIGINT NOT NULL,
    verb TEXT NOT NULL,
    state TEXT NOT NULL,
    reason TEXT NOT NULL,
    language TEXT NOT NULL,
    words TEXT NOT NULL,
    whole_text TEXT NOT NULL,
    received_at BIGINT NOT NULL,
    calendar TEXT NOT NULL,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX mail_in_by_claim ON mail_in (claim);
CREATE INDEX mail_in_by_mail ON mail_in (mail, id);
CREATE INDEX mail_in_by_person ON mail_in (person, id);
CREATE INDEX mail_in_by_record ON mail_in (record, id);
CREATE INDEX mail_in_by_time ON mail_in (received_at, id);
CREATE TABLE mail_stop (
    person BIGINT NOT NULL REFERENCES person (id),
    kind TEXT NOT NULL,
    stopped_at BIGINT NOT NULL,
    pace TEXT NOT NULL,
    PRIMARY KEY (person, kind)
);
CREATE INDEX mail_stop_by_kind ON mail_stop (kind, person);
CREATE TABLE next_step (
    record BIGINT NOT NULL,
    kind TEXT NOT NULL,
    verb TEXT NOT NULL,
    post BIGINT NOT NULL REFERENCES post (id),
    due_at BIGINT NOT NULL,
    title TEXT NOT NULL,
    PRIMARY KEY (record)
);
CREATE INDEX next_step_by_due ON next_step (due_at, record);
CREATE INDEX next_step_by_post ON next_step (post, due_at, record);
CREATE TABLE person (
    id BIGINT NOT NULL,
    name TEXT NOT NULL,
    sort_key BYTEA NOT NULL,
    email TEXT,
    email_folded TEXT,
    language TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    theme TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    erased_at BIGINT,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX person_by_email ON person (email_folded);
CREATE INDEX person_by_name ON person (sort_key, id);
CREATE TABLE person_key (
    person BIGINT NOT NULL REFERENCES person (id),
    pseudonym BIGINT NOT NULL,
    secret BYTEA NOT NULL,
    PRIMARY KEY (person)
);
CREATE UNIQUE INDEX person_key_by_pseudonym ON person_key (pseudonym);
CREATE TABLE post (
    id BIGINT NOT NULL,
    home BIGINT NOT NULL REFERENCES circle (id),
    function TEXT NOT NULL,
    title TEXT NOT NULL,
    answers BOOLEAN NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX post_by_home ON post (home, id);
CREATE TABLE post_activity (
    post BIGINT NOT NULL REFERENCES post (id),
    last_act_at BIGINT NOT NULL,
    PRIMARY KEY (post)
);
CREATE TABLE request_count (
    subject BYTEA NOT NULL,
    minute BIGINT NOT NULL,
    requests BIGINT NOT NULL,
    PRIMARY KEY (subject, minute)
);
CREATE INDEX request_count_by_minute ON request_count (minute);
CREATE TABLE search_change (
    record BIGINT NOT NULL,
    kind TEXT NOT NULL,
    change BIGINT NOT NULL,
    PRIMARY KEY (record)
);
CREATE INDEX search_change_by_change ON search_change (change, record);
CREATE TABLE session (
    key BYTEA NOT NULL,
    person BIGINT NOT NULL REFERENCES person (id),
    post BIGINT REFERENCES post (id),
    strength TEXT NOT NULL,
    began_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL,
    ends_at BIGINT NOT NULL,
    PRIMARY KEY (key)
);
CREATE INDEX session_by_end ON session (ends_at);
CREATE INDEX session_by_person ON session (person, ends_at);
CREATE TABLE setting (
    name TEXT NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (name)
);
CREATE TABLE stored_bytes (
    id BIGINT NOT NULL,
    sha256 BYTEA NOT NULL,
    size BIGINT NOT NULL,
    noted_at BIGINT NOT NULL,
    condemned_at BIGINT NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX stored_bytes_by_hash ON stored_bytes (sha256, condemned_at);
CREATE INDEX stored_bytes_by_note ON stored_bytes (condemned_at, noted_at);
CREATE TABLE table_version (
    name TEXT NOT NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (name)
);
CREATE TABLE thread (
    source BIGINT NOT NULL,
    target BIGINT NOT NULL,
    kind TEXT NOT NULL,
    source_kind TEXT NOT NULL,
    target_kind TEXT NOT NULL,
    author BIGINT NOT NULL,
    made_at BIGINT NOT NULL,
    PRIMARY KEY (source, target, kind)
);
CREATE INDEX thread_by_target ON thread (target, source);
CREATE TABLE token (
    id BIGINT NOT NULL,
    key BYTEA NOT NULL,
    person BIGINT NOT NULL REFERENCES person (id),
    post BIGINT NOT NULL REFERENCES post (id),
    name TEXT NOT NULL,
    scope TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    used_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX token_by_end ON token (expires_at);
CREATE UNIQUE INDEX token_by_key ON token (key);
CREATE UNIQUE INDEX token_by_person ON token (person, name);
CREATE TABLE topic (
    id TEXT NOT NULL,
    theme TEXT NOT NULL,
    place BIGINT NOT NULL,
    starts_at BIGINT NOT NULL,
    ends_at BIGINT NOT NULL,
    PRIMARY KEY (id)
);
CREATE TABLE topic_word (
    topic TEXT NOT NULL REFERENCES topic (id),
    language TEXT NOT NULL,
    name TEXT NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (topic, language)
);
CREATE TABLE written (
    record BIGINT NOT NULL,
    field TEXT NOT NULL,
    language TEXT NOT NULL,
    status TEXT NOT NULL,
    content TEXT NOT NULL,
    written_at BIGINT NOT NULL,
    PRIMARY KEY (record, field, language)
);
