-- Up to three census groups of a conversation, such as age, with where the shares of their classes are from.
CREATE TABLE conversation_census_group (
    conversation BIGINT NOT NULL REFERENCES conversation (id),
    place BIGINT NOT NULL,
    name TEXT NOT NULL,
    source TEXT NOT NULL,
    year BIGINT NOT NULL,
    PRIMARY KEY (conversation, place)
);
-- A class of a census group, from 1, with its share of the population in tenths of a hundredth.
CREATE TABLE conversation_census_class (
    conversation BIGINT NOT NULL REFERENCES conversation (id),
    place BIGINT NOT NULL,
    class BIGINT NOT NULL,
    name TEXT NOT NULL,
    tenths BIGINT NOT NULL,
    PRIMARY KEY (conversation, place, class)
);
-- To which class a voter says they belong; 0 where they would rather not say.
CREATE TABLE conversation_voter_class (
    voter BIGINT NOT NULL REFERENCES conversation_voter (id),
    place BIGINT NOT NULL,
    conversation BIGINT NOT NULL REFERENCES conversation (id),
    class BIGINT NOT NULL,
    PRIMARY KEY (voter, place)
);
CREATE INDEX conversation_voter_class_by_conversation ON conversation_voter_class (conversation, voter, place);
