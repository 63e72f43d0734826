//! The network's pages by user story, on both engines.

mod directory;
mod filling_posts;
mod founding;
mod hand_over;
mod importing;
mod inviting;
mod keeping;
mod organisations;
mod partnerships;
mod planned_hand_over;
mod stranger;
mod undoing_imports;
