CREATE TABLE conversation (
    id BIGINT NOT NULL,
    city BIGINT REFERENCES city (id),
    home BIGINT NOT NULL REFERENCES circle (id),
    post BIGINT NOT NULL REFERENCES post (id),
    access TEXT NOT NULL,
    language TEXT NOT NULL,
    question TEXT NOT NULL,
    what_changes TEXT NOT NULL,
    source TEXT NOT NULL,
    begun_at BIGINT NOT NULL,
    ends_at BIGINT NOT NULL,
    response_at BIGINT NOT NULL,
    closed_at BIGINT NOT NULL,
    response TEXT NOT NULL,
    responder BIGINT REFERENCES post (id),
    withdrawn BIGINT NOT NULL,
    draw_at BIGINT NOT NULL,
    accent TEXT NOT NULL,
    frame_origins TEXT NOT NULL,
    drawing BIGINT NOT NULL,
    gone BIGINT NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX conversation_by_access ON conversation (access, id);
CREATE INDEX conversation_by_city ON conversation (city, id);
CREATE INDEX conversation_by_home ON conversation (home, id);
CREATE INDEX conversation_by_post ON conversation (post);
CREATE INDEX conversation_by_responder ON conversation (responder);
CREATE TABLE conversation_census_class (
    conversation BIGINT NOT NULL REFERENCES conversation (id),
    place BIGINT NOT NULL,
    class BIGINT NOT NULL,
    name TEXT NOT NULL,
    tenths BIGINT NOT NULL,
    PRIMARY KEY (conversation, place, class)
);
CREATE TABLE conversation_census_group (
    conversation BIGINT NOT NULL REFERENCES conversation (id),
    place BIGINT NOT NULL,
    name TEXT NOT NULL,
    source TEXT NOT NULL,
    year BIGINT NOT NULL,
    PRIMARY KEY (conversation, place)
);
CREATE TABLE conversation_code (
    conversation BIGINT NOT NULL REFERENCES conversation (id),
    hash BYTEA NOT NULL,
    is_used BOOLEAN NOT NULL,
    PRIMARY KEY (conversation, hash)
);
CREATE INDEX conversation_code_by_use ON conversation_code (conversation, is_used);
CREATE TABLE conversation_code_shelf (
    conversation BIGINT NOT NULL REFERENCES conversation (id),
    shelf BIGINT NOT NULL,
    codes BIGINT NOT NULL,
    hashes BYTEA NOT NULL,
    PRIMARY KEY (conversation, shelf)
);
CREATE TABLE conversation_edition (
    id BIGINT NOT NULL,
    conversation BIGINT NOT NULL REFERENCES conversation (id),
    language TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX conversation_edition_by_conversation ON conversation_edition (conversation, id);
CREATE TABLE conversation_edition_statement (
    edition BIGINT NOT NULL REFERENCES conversation_edition (id),
    number BIGINT NOT NULL,
    statement BIGINT NOT NULL REFERENCES conversation_statement (id),
    PRIMARY KEY (edition, number)
);
CREATE INDEX conversation_edition_statement_by_statement ON conversation_edition_statement (statement);
CREATE TABLE conversation_invitation (
    id BIGINT NOT NULL,
    conversation BIGINT NOT NULL REFERENCES conversation (id),
    post BIGINT NOT NULL REFERENCES post (id),
    PRIMARY KEY (id)
);
CREATE INDEX conversation_invitation_by_post ON conversation_invitation (post);
CREATE UNIQUE INDEX conversation_invitation_once ON conversation_invitation (conversation, post);
CREATE TABLE conversation_map (
    conversation BIGINT NOT NULL REFERENCES conversation (id),
    drawn_at BIGINT NOT NULL,
    shown TEXT NOT NULL,
    priorities TEXT NOT NULL,
    letters TEXT NOT NULL,
    held BIGINT NOT NULL,
    former TEXT NOT NULL,
    is_last_asked BOOLEAN NOT NULL,
    PRIMARY KEY (conversation)
);
CREATE TABLE conversation_pace (
    subject BYTEA NOT NULL,
    hour BIGINT NOT NULL,
    used BIGINT NOT NULL,
    PRIMARY KEY (subject, hour)
);
CREATE INDEX conversation_pace_by_hour ON conversation_pace (hour);
CREATE TABLE conversation_response_version (
    conversation BIGINT NOT NULL REFERENCES conversation (id),
    statement BIGINT NOT NULL,
    language TEXT NOT NULL,
    is_original BOOLEAN NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (conversation, statement, language)
);
CREATE TABLE conversation_shared_device (
    id BIGINT NOT NULL,
    conversation BIGINT NOT NULL REFERENCES conversation (id),
    hash BYTEA NOT NULL,
    place TEXT NOT NULL,
    ends_at BIGINT NOT NULL,
    people BIGINT NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX conversation_shared_device_by_conversation ON conversation_shared_device (conversation, id);
CREATE UNIQUE INDEX conversation_shared_device_once ON conversation_shared_device (conversation, hash);
CREATE TABLE conversation_sheet (
    id BIGINT NOT NULL,
    conversation BIGINT NOT NULL REFERENCES conversation (id),
    edition BIGINT NOT NULL REFERENCES conversation_edition (id),
    number BIGINT NOT NULL,
    hash BYTEA NOT NULL,
    state TEXT NOT NULL,
    first_by BYTEA NOT NULL,
    first_marks TEXT NOT NULL,
    second_by BYTEA NOT NULL,
    second_marks TEXT NOT NULL,
    entered_at BIGINT NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX conversation_sheet_by_state ON conversation_sheet (conversation, state, entered_at, id);
CREATE UNIQUE INDEX conversation_sheet_once ON conversation_sheet (conversation, hash);
CREATE TABLE conversation_statement (
    id BIGINT NOT NULL,
    conversation BIGINT NOT NULL REFERENCES conversation (id),
    words TEXT NOT NULL,
    language TEXT NOT NULL,
    state TEXT NOT NULL,
    reason TEXT NOT NULL,
    is_seed BOOLEAN NOT NULL,
    author BIGINT REFERENCES conversation_voter (id),
    proposed_at BIGINT NOT NULL,
    decided_at BIGINT NOT NULL,
    outcome TEXT NOT NULL,
    why TEXT NOT NULL,
    responder BIGINT REFERENCES post (id),
    due_on TEXT NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX conversation_statement_by_author ON conversation_statement (author, proposed_at);
CREATE INDEX conversation_statement_by_responder ON conversation_statement (responder);
CREATE INDEX conversation_statement_by_state ON conversation_statement (conversation, state, id);
CREATE TABLE conversation_statement_version (
    statement BIGINT NOT NULL REFERENCES conversation_statement (id),
    language TEXT NOT NULL,
    conversation BIGINT NOT NULL REFERENCES conversation (id),
    words TEXT NOT NULL,
    PRIMARY KEY (statement, language)
);
CREATE INDEX conversation_statement_version_in ON conversation_statement_version (conversation, language, statement);
CREATE TABLE conversation_version (
    conversation BIGINT NOT NULL REFERENCES conversation (id),
    language TEXT NOT NULL,
    question TEXT NOT NULL,
    what_changes TEXT NOT NULL,
    PRIMARY KEY (conversation, language)
);
CREATE INDEX conversation_version_by_language ON conversation_version (language, conversation);
CREATE TABLE conversation_vote (
    voter BIGINT NOT NULL REFERENCES conversation_voter (id),
    statement BIGINT NOT NULL REFERENCES conversation_statement (id),
    conversation BIGINT NOT NULL REFERENCES conversation (id),
    side BIGINT NOT NULL,
    minute BIGINT NOT NULL,
    PRIMARY KEY (voter, statement)
);
CREATE INDEX conversation_vote_by_conversation ON conversation_vote (conversation, voter, statement);
CREATE INDEX conversation_vote_by_statement ON conversation_vote (statement, voter);
CREATE TABLE conversation_voter (
    id BIGINT NOT NULL,
    conversation BIGINT NOT NULL REFERENCES conversation (id),
    key BYTEA NOT NULL,
    person BIGINT REFERENCES person (id),
    shared BIGINT REFERENCES conversation_shared_device (id),
    drawing BIGINT NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX conversation_voter_by_drawing ON conversation_voter (conversation, drawing);
CREATE INDEX conversation_voter_by_person ON conversation_voter (person, id);
CREATE UNIQUE INDEX conversation_voter_once ON conversation_voter (conversation, key);
CREATE TABLE conversation_voter_class (
    voter BIGINT NOT NULL REFERENCES conversation_voter (id),
    place BIGINT NOT NULL,
    conversation BIGINT NOT NULL REFERENCES conversation (id),
    class BIGINT NOT NULL,
    PRIMARY KEY (voter, place)
);
CREATE INDEX conversation_voter_class_by_conversation ON conversation_voter_class (conversation, voter, place);
