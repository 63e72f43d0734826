-- What was paid at a meeting, for its budget.
CREATE INDEX gift_by_meeting ON gift (meeting, id);
