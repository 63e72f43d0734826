//! Peer support by user story, on both engines.

mod walk;
