-- What somebody who has a seat at a meeting needs there. It is the person's, not the post's: whoever holds the post next says
-- it anew. Diet and access may tell of health or belief. `circle` is the meeting's: who leaves it leaves no answers behind.
CREATE TABLE stay_need (
    id BIGINT NOT NULL PRIMARY KEY,
    meeting BIGINT NOT NULL REFERENCES meeting (id),
    circle BIGINT NOT NULL REFERENCES circle (id),
    post BIGINT NOT NULL REFERENCES post (id),
    person BIGINT NOT NULL REFERENCES person (id),
    asked_at BIGINT NOT NULL,
    answered_at BIGINT NOT NULL,
    arrives_on TEXT NOT NULL,
    leaves_on TEXT NOT NULL,
    nights BIGINT NOT NULL,
    dines BOOLEAN NOT NULL,
    diet TEXT NOT NULL,
    diet_words TEXT NOT NULL,
    access_words TEXT NOT NULL,
    wants_letter BOOLEAN NOT NULL,
    passport_name TEXT NOT NULL
);
CREATE UNIQUE INDEX stay_need_by_meeting ON stay_need (meeting, post, person);
CREATE INDEX stay_need_by_circle ON stay_need (circle, id);
CREATE INDEX stay_need_by_person ON stay_need (person, id);
-- Whether somebody may be in pictures or recordings: for a whole meeting (item 0) or, otherwise than that, for one item of
-- its agenda. A line is never changed: the latest of each counts.
CREATE TABLE stay_consent (
    id BIGINT NOT NULL PRIMARY KEY,
    meeting BIGINT NOT NULL REFERENCES meeting (id),
    circle BIGINT NOT NULL REFERENCES circle (id),
    post BIGINT NOT NULL REFERENCES post (id),
    person BIGINT NOT NULL REFERENCES person (id),
    matter TEXT NOT NULL,
    item BIGINT NOT NULL,
    answer TEXT NOT NULL,
    said_at BIGINT NOT NULL
);
CREATE INDEX stay_consent_by_meeting ON stay_consent (meeting, id);
CREATE INDEX stay_consent_by_circle ON stay_consent (circle, id);
CREATE INDEX stay_consent_by_person ON stay_consent (person, id);
CREATE INDEX stay_consent_by_time ON stay_consent (said_at);
