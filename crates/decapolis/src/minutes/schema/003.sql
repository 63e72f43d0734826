-- What a meeting carries on where it belongs: a need that a city may state, and what nobody there knew, for research. `post` answers
-- next: the city's, or the secretariat's; `home` are its people. What came of it stands in `state` and `reply`.
CREATE TABLE meeting_wish (
    id BIGINT NOT NULL PRIMARY KEY,
    meeting BIGINT NOT NULL REFERENCES meeting (id),
    item BIGINT,
    item_title TEXT NOT NULL,
    kind TEXT NOT NULL,
    words TEXT NOT NULL,
    language TEXT NOT NULL,
    is_closed BOOLEAN NOT NULL,
    post BIGINT NOT NULL REFERENCES post (id),
    home BIGINT NOT NULL REFERENCES circle (id),
    author BIGINT NOT NULL REFERENCES post (id),
    made_at BIGINT NOT NULL,
    state TEXT NOT NULL,
    reply TEXT NOT NULL,
    reply_language TEXT NOT NULL,
    answered_by BIGINT REFERENCES post (id),
    settled_at BIGINT NOT NULL
);
CREATE INDEX meeting_wish_by_meeting ON meeting_wish (meeting, id);
CREATE INDEX meeting_wish_by_kind ON meeting_wish (kind, settled_at, id);
CREATE INDEX meeting_wish_by_author ON meeting_wish (author, id);
CREATE INDEX meeting_wish_by_answerer ON meeting_wish (answered_by, id);
CREATE INDEX meeting_wish_by_post ON meeting_wish (post, id);
CREATE INDEX meeting_wish_by_home ON meeting_wish (home, id);
