//! The network's pages by user story, on both engines.

mod directory;
mod hand_over;
mod importing;
mod inviting;
mod keeping;
mod organisations;
mod stranger;
