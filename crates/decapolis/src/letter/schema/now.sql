CREATE TABLE call_note (
    id BIGINT NOT NULL,
    city BIGINT NOT NULL REFERENCES city (id),
    post BIGINT REFERENCES post (id),
    author BIGINT NOT NULL REFERENCES post (id),
    called_at BIGINT NOT NULL,
    words TEXT NOT NULL,
    language TEXT NOT NULL,
    next_words TEXT NOT NULL,
    noted_at BIGINT NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX call_note_by_author ON call_note (author, noted_at);
CREATE INDEX call_note_by_city ON call_note (city, called_at);
CREATE INDEX call_note_by_post ON call_note (post, called_at);
CREATE TABLE letter (
    id BIGINT NOT NULL,
    author BIGINT NOT NULL REFERENCES post (id),
    home BIGINT NOT NULL REFERENCES circle (id),
    writer BIGINT REFERENCES person (id),
    replies_to_writer BOOLEAN NOT NULL,
    state TEXT NOT NULL,
    selection TEXT NOT NULL,
    language TEXT NOT NULL,
    template_name TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    leaves_at BIGINT NOT NULL,
    sent_at BIGINT NOT NULL,
    sent BIGINT NOT NULL,
    refused BIGINT NOT NULL,
    left_out BIGINT NOT NULL,
    cities BIGINT NOT NULL,
    counted_at BIGINT NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX letter_by_author ON letter (author, created_at);
CREATE INDEX letter_by_counting ON letter (counted_at, id);
CREATE INDEX letter_by_home ON letter (home, id);
CREATE INDEX letter_by_writer ON letter (writer);
CREATE TABLE letter_recipient (
    letter BIGINT NOT NULL REFERENCES letter (id),
    person BIGINT NOT NULL REFERENCES person (id),
    post BIGINT NOT NULL REFERENCES post (id),
    home BIGINT NOT NULL REFERENCES circle (id),
    language TEXT NOT NULL,
    state TEXT NOT NULL,
    reason TEXT NOT NULL,
    mail BIGINT NOT NULL,
    noted_at BIGINT NOT NULL,
    PRIMARY KEY (letter, person)
);
CREATE INDEX letter_recipient_by_home ON letter_recipient (home, letter);
CREATE INDEX letter_recipient_by_person ON letter_recipient (person, letter);
CREATE INDEX letter_recipient_by_state ON letter_recipient (letter, state, person);
