-- What a meeting agreed that somebody does: words, from which item, whose post until when. It is open until its owner says
-- that it is done, or whoever conducts the meeting drops it. `remind_at` is when its owner is reminded next.
CREATE TABLE action (
    id BIGINT NOT NULL PRIMARY KEY,
    meeting BIGINT NOT NULL REFERENCES meeting (id),
    item BIGINT,
    item_title TEXT NOT NULL,
    words TEXT NOT NULL,
    language TEXT NOT NULL,
    is_closed BOOLEAN NOT NULL,
    owner BIGINT NOT NULL REFERENCES post (id),
    owner_home BIGINT NOT NULL REFERENCES circle (id),
    author BIGINT NOT NULL REFERENCES post (id),
    made_at BIGINT NOT NULL,
    due_at BIGINT NOT NULL,
    remind_at BIGINT NOT NULL,
    state TEXT NOT NULL COLLATE "binary",
    settled_at BIGINT NOT NULL,
    outcome TEXT NOT NULL,
    outcome_language TEXT NOT NULL,
    link TEXT NOT NULL
);
CREATE INDEX action_by_meeting ON action (meeting, id);
CREATE INDEX action_by_home ON action (owner_home, state, due_at, id);
CREATE INDEX action_by_author ON action (author, state, due_at, id);
CREATE INDEX action_by_state ON action (state, due_at, id);
CREATE INDEX action_by_owner ON action (owner, id);
-- What happened with an action: done, put off, handed on, dropped, opened again; each is kept with its reason.
CREATE TABLE action_turn (
    id BIGINT NOT NULL PRIMARY KEY,
    action BIGINT NOT NULL REFERENCES action (id),
    kind TEXT NOT NULL,
    words TEXT NOT NULL,
    language TEXT NOT NULL,
    post BIGINT NOT NULL REFERENCES post (id),
    to_post BIGINT REFERENCES post (id),
    due_before BIGINT NOT NULL,
    happened_at BIGINT NOT NULL
);
CREATE INDEX action_turn_by_action ON action_turn (action, id);
CREATE INDEX action_turn_by_post ON action_turn (post, id);
