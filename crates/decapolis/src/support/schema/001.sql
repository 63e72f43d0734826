-- Programme templates: what a rung of peer support is, as data. Dated and versioned: an engagement runs by the version it
-- began with, so a version is never changed, only ended or followed by another of the same code.
CREATE TABLE support_template (
    id BIGINT NOT NULL PRIMARY KEY,
    code TEXT NOT NULL COLLATE "binary",
    starts_at BIGINT NOT NULL,
    ends_at BIGINT NOT NULL,
    place BIGINT NOT NULL,
    document TEXT NOT NULL,
    author BIGINT NOT NULL REFERENCES post (id),
    added_at BIGINT NOT NULL
);
CREATE UNIQUE INDEX support_template_by_code ON support_template (code, starts_at);
CREATE INDEX support_template_by_end ON support_template (ends_at, place, id);

-- One city's peer support at work: where it stands is the place of its open step in the template. What is never over ends
-- at the end of time.
CREATE TABLE engagement (
    id BIGINT NOT NULL PRIMARY KEY,
    template BIGINT NOT NULL REFERENCES support_template (id),
    city BIGINT NOT NULL REFERENCES city (id),
    asker BIGINT NOT NULL REFERENCES post (id),
    need BIGINT NOT NULL,
    topic TEXT NOT NULL COLLATE "binary",
    words TEXT NOT NULL,
    language TEXT NOT NULL,
    is_in_confidence BOOLEAN NOT NULL,
    place BIGINT NOT NULL,
    state TEXT NOT NULL COLLATE "binary",
    coordinator BIGINT NOT NULL REFERENCES post (id),
    began_at BIGINT NOT NULL,
    ends_at BIGINT NOT NULL,
    closed_at BIGINT NOT NULL,
    active_at BIGINT NOT NULL,
    nudged_at BIGINT NOT NULL
);
CREATE INDEX engagement_by_city ON engagement (city, id);
CREATE INDEX engagement_by_need ON engagement (need, id);
CREATE INDEX engagement_by_asker ON engagement (asker, began_at);
CREATE INDEX engagement_by_end ON engagement (closed_at, id);
CREATE INDEX engagement_by_coordinator ON engagement (coordinator, closed_at, id);
CREATE INDEX engagement_by_template ON engagement (template, id);

-- Each step that was opened: when, until when, and when it was done.
CREATE TABLE engagement_step (
    engagement BIGINT NOT NULL REFERENCES engagement (id),
    place BIGINT NOT NULL,
    opened_at BIGINT NOT NULL,
    due_at BIGINT NOT NULL,
    done_at BIGINT NOT NULL,
    PRIMARY KEY (engagement, place)
);

-- Who was asked to take part, to endorse or to agree, in which role, and what they said. A post is asked, never a person.
CREATE TABLE engagement_seat (
    id BIGINT NOT NULL PRIMARY KEY,
    engagement BIGINT NOT NULL REFERENCES engagement (id),
    place BIGINT NOT NULL,
    task TEXT NOT NULL COLLATE "binary",
    role TEXT NOT NULL COLLATE "binary",
    post BIGINT NOT NULL REFERENCES post (id),
    home BIGINT NOT NULL REFERENCES circle (id),
    state TEXT NOT NULL COLLATE "binary",
    asked_by BIGINT NOT NULL REFERENCES post (id),
    asked_at BIGINT NOT NULL,
    answered_at BIGINT NOT NULL,
    is_cleared BOOLEAN NOT NULL
);
CREATE INDEX engagement_seat_by_engagement ON engagement_seat (engagement, id);
CREATE INDEX engagement_seat_by_post ON engagement_seat (post, asked_at);
CREATE INDEX engagement_seat_by_home ON engagement_seat (home, asked_at);
CREATE INDEX engagement_seat_by_answer ON engagement_seat (answered_at, id);

-- What is written at a step: a paper, a meeting, goals, a visit, a recommendation, a check. The fields stand in the
-- document, as the template names them. A recommendation is answered with a state and a reason.
CREATE TABLE engagement_entry (
    id BIGINT NOT NULL PRIMARY KEY,
    engagement BIGINT NOT NULL REFERENCES engagement (id),
    place BIGINT NOT NULL,
    kind TEXT NOT NULL COLLATE "binary",
    document TEXT NOT NULL,
    language TEXT NOT NULL,
    author BIGINT NOT NULL REFERENCES post (id),
    written_at BIGINT NOT NULL,
    state TEXT NOT NULL COLLATE "binary",
    reply TEXT NOT NULL,
    replied_by BIGINT REFERENCES post (id),
    replied_at BIGINT NOT NULL
);
CREATE INDEX engagement_entry_by_engagement ON engagement_entry (engagement, id);
CREATE INDEX engagement_entry_by_author ON engagement_entry (author, written_at);
CREATE INDEX engagement_entry_by_reply ON engagement_entry (replied_by, replied_at);
CREATE INDEX engagement_entry_by_kind ON engagement_entry (kind, state, id);

-- Lump sums for travel and days, as dated tables with their source.
CREATE TABLE travel_rate (
    id BIGINT NOT NULL PRIMARY KEY,
    starts_at BIGINT NOT NULL,
    ends_at BIGINT NOT NULL,
    document TEXT NOT NULL,
    author BIGINT NOT NULL REFERENCES post (id),
    added_at BIGINT NOT NULL
);
CREATE INDEX travel_rate_by_end ON travel_rate (ends_at, id);

-- What runs today is kept in memory (kernel::db::Kept).
INSERT INTO table_version (name, version) VALUES ('support_template', 1);
