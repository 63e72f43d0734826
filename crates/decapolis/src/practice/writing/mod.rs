//! Writing a practice on pages: a draft for its own city, part by part, then shown to members or everybody, then perhaps
//! withdrawn with the reason.
//!
//! A city's leader and officers write for their city, the secretariat for any member. Each part is saved by itself, and
//! what is not said stays "not known". A figure without a source is not taken. Preconditions are rows of a fact and what
//! it has to be, shown back as sentences. Versions in other languages stand beside the original, marked as a person's.

mod acts;
mod controls;
mod drawing;
mod entries;
mod forms;
mod pages;
mod part;
mod preconditions;
mod store;

pub(super) use self::acts::{NewDraft, add_entry, begin, set_texts};
pub(super) use self::controls::{Drawing, option};
pub(super) use self::drawing::head;
pub(super) use self::entries::Entry;
pub(super) use self::pages::{
    Section, WritingPage, add_practice_entry, audience, basics, begin_practice, example, leave, new, reading,
    remove_practice_entry, texts, writing,
};
pub(super) use self::store::STATEMENTS;
