//! Letters and calls by user story, on both engines.
