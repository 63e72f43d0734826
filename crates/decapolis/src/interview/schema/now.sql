CREATE TABLE interview (
    id BIGINT NOT NULL,
    meeting BIGINT NOT NULL REFERENCES meeting (id),
    city BIGINT NOT NULL REFERENCES city (id),
    post BIGINT NOT NULL REFERENCES post (id),
    asker BIGINT NOT NULL REFERENCES post (id),
    asked_at BIGINT NOT NULL,
    due_at BIGINT NOT NULL,
    unsaid TEXT NOT NULL,
    unsaid_language TEXT NOT NULL,
    unsaid_author BIGINT NOT NULL REFERENCES post (id),
    unsaid_at BIGINT NOT NULL,
    called_at BIGINT NOT NULL,
    answered_at BIGINT NOT NULL,
    closed_at BIGINT NOT NULL,
    met_at BIGINT NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX interview_by_asker ON interview (asker);
CREATE INDEX interview_by_city ON interview (city);
CREATE UNIQUE INDEX interview_by_meeting ON interview (meeting, city);
CREATE INDEX interview_by_met ON interview (met_at, id);
CREATE INDEX interview_by_post ON interview (post);
CREATE INDEX interview_by_unsaid ON interview (unsaid_author, unsaid_at);
CREATE TABLE interview_answer (
    id BIGINT NOT NULL,
    interview BIGINT NOT NULL REFERENCES interview (id),
    meeting BIGINT NOT NULL REFERENCES meeting (id),
    city BIGINT NOT NULL REFERENCES city (id),
    kind TEXT NOT NULL,
    words TEXT NOT NULL,
    language TEXT NOT NULL,
    topic TEXT NOT NULL,
    urgency BIGINT NOT NULL,
    consent TEXT NOT NULL,
    post BIGINT NOT NULL REFERENCES post (id),
    author BIGINT NOT NULL REFERENCES post (id),
    written_at BIGINT NOT NULL,
    need BIGINT REFERENCES need (id),
    PRIMARY KEY (id)
);
CREATE INDEX interview_answer_by_author ON interview_answer (author, written_at);
CREATE INDEX interview_answer_by_city ON interview_answer (city);
CREATE INDEX interview_answer_by_interview ON interview_answer (interview, id);
CREATE INDEX interview_answer_by_meeting ON interview_answer (meeting, id);
CREATE INDEX interview_answer_by_need ON interview_answer (need);
CREATE INDEX interview_answer_by_post ON interview_answer (post, written_at);
CREATE TABLE interview_consent (
    id BIGINT NOT NULL,
    answer BIGINT NOT NULL REFERENCES interview_answer (id),
    consent TEXT NOT NULL,
    post BIGINT NOT NULL REFERENCES post (id),
    set_at BIGINT NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX interview_consent_by_answer ON interview_consent (answer, id);
CREATE INDEX interview_consent_by_post ON interview_consent (post);
