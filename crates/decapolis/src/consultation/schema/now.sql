CREATE TABLE bank_question (
    id BIGINT NOT NULL,
    kind TEXT NOT NULL,
    fact TEXT NOT NULL,
    version BIGINT NOT NULL,
    author BIGINT NOT NULL REFERENCES post (id),
    made_at BIGINT NOT NULL,
    rows_max BIGINT NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX bank_question_by_author ON bank_question (author);
CREATE TABLE bank_wording (
    question BIGINT NOT NULL REFERENCES bank_question (id),
    version BIGINT NOT NULL,
    language TEXT NOT NULL,
    words TEXT NOT NULL,
    choices TEXT NOT NULL,
    author BIGINT NOT NULL REFERENCES post (id),
    written_at BIGINT NOT NULL,
    named_rows TEXT NOT NULL,
    unit TEXT NOT NULL,
    PRIMARY KEY (question, version, language)
);
CREATE INDEX bank_wording_by_author ON bank_wording (author);
CREATE TABLE consultation (
    id BIGINT NOT NULL,
    title TEXT NOT NULL,
    purpose TEXT NOT NULL,
    addressee TEXT NOT NULL,
    language TEXT NOT NULL,
    region BIGINT REFERENCES region (id),
    asks_deciding BOOLEAN NOT NULL,
    answers_until BIGINT NOT NULL,
    reply_until BIGINT NOT NULL,
    author BIGINT NOT NULL REFERENCES post (id),
    made_at BIGINT NOT NULL,
    opened_at BIGINT NOT NULL,
    reply_who TEXT NOT NULL,
    reply_words TEXT NOT NULL,
    reply_language TEXT NOT NULL,
    reply_day BIGINT NOT NULL,
    reply_author BIGINT NOT NULL REFERENCES post (id),
    replied_at BIGINT NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX consultation_by_author ON consultation (author, made_at);
CREATE INDEX consultation_by_region ON consultation (region);
CREATE INDEX consultation_by_reply_author ON consultation (reply_author, replied_at);
CREATE TABLE consultation_item (
    consultation BIGINT NOT NULL REFERENCES consultation (id),
    place BIGINT NOT NULL,
    question BIGINT NOT NULL REFERENCES bank_question (id),
    after BIGINT REFERENCES bank_question (id),
    is_choice BIGINT NOT NULL,
    disposition TEXT NOT NULL,
    why TEXT NOT NULL,
    why_language TEXT NOT NULL,
    disposed_by BIGINT NOT NULL REFERENCES post (id),
    disposed_at BIGINT NOT NULL,
    PRIMARY KEY (consultation, question)
);
CREATE INDEX consultation_item_by_after ON consultation_item (after);
CREATE INDEX consultation_item_by_disposed ON consultation_item (disposed_by, disposed_at);
CREATE INDEX consultation_item_by_question ON consultation_item (question);
CREATE TABLE consultation_response_version (
    consultation BIGINT NOT NULL REFERENCES consultation (id),
    place BIGINT NOT NULL,
    language TEXT NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (consultation, place, language)
);
CREATE TABLE consultation_sheet (
    id BIGINT NOT NULL,
    consultation BIGINT NOT NULL REFERENCES consultation (id),
    city BIGINT NOT NULL REFERENCES city (id),
    region BIGINT NOT NULL REFERENCES region (id),
    is_member BOOLEAN NOT NULL,
    asked_at BIGINT NOT NULL,
    begun_at BIGINT NOT NULL,
    signed_at BIGINT NOT NULL,
    signed_by BIGINT NOT NULL REFERENCES post (id),
    may_quote BOOLEAN NOT NULL,
    declined_at BIGINT NOT NULL,
    declined_by BIGINT NOT NULL REFERENCES post (id),
    reason TEXT NOT NULL,
    reason_language TEXT NOT NULL,
    mailed_at BIGINT NOT NULL,
    reminded_at BIGINT NOT NULL,
    nudged_at BIGINT NOT NULL,
    told_at BIGINT NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX consultation_sheet_by_city ON consultation_sheet (city);
CREATE UNIQUE INDEX consultation_sheet_by_consultation ON consultation_sheet (consultation, city);
CREATE INDEX consultation_sheet_by_declined ON consultation_sheet (declined_by, declined_at);
CREATE INDEX consultation_sheet_by_region ON consultation_sheet (region);
CREATE INDEX consultation_sheet_by_signed ON consultation_sheet (signed_by, signed_at);
CREATE TABLE sheet_answer (
    id BIGINT NOT NULL,
    sheet BIGINT NOT NULL REFERENCES consultation_sheet (id),
    city BIGINT NOT NULL REFERENCES city (id),
    question BIGINT NOT NULL REFERENCES bank_question (id),
    version BIGINT NOT NULL,
    said TEXT NOT NULL,
    content TEXT NOT NULL,
    language TEXT NOT NULL,
    edit BIGINT NOT NULL,
    post BIGINT NOT NULL REFERENCES post (id),
    written_at BIGINT NOT NULL,
    source_sheet BIGINT REFERENCES consultation_sheet (id),
    source_fact TEXT NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX sheet_answer_by_city ON sheet_answer (city, question, id);
CREATE INDEX sheet_answer_by_post ON sheet_answer (post, written_at);
CREATE INDEX sheet_answer_by_question ON sheet_answer (question);
CREATE UNIQUE INDEX sheet_answer_by_sheet ON sheet_answer (sheet, question);
CREATE INDEX sheet_answer_by_source ON sheet_answer (source_sheet);
CREATE TABLE sheet_upload (
    sheet BIGINT NOT NULL REFERENCES consultation_sheet (id),
    post BIGINT NOT NULL REFERENCES post (id),
    file BYTEA NOT NULL,
    put_at BIGINT NOT NULL,
    PRIMARY KEY (sheet, post)
);
CREATE INDEX sheet_upload_by_age ON sheet_upload (put_at, sheet);
CREATE INDEX sheet_upload_by_post ON sheet_upload (post, put_at);
