//! The participants' book of a meeting: who comes, from which city, what the city asks and what it offers.
//!
//! For those who come and for who conducts the meeting, nobody else. It keeps nothing of its own: people and posts are the network's,
//! needs and offers are read as the reader may read them, and the facts of a city are the atlas's.

mod data;
mod page;
mod portrait;
mod view;

mod texts {
    include!(concat!(env!("OUT_DIR"), "/book.rs"));
}

use kernel::capability::Capability;
use kernel::db::Tx;
use kernel::stop::Stop;
use kernel::web::{Example, get};

pub(crate) use self::data::{BookData, book_data};
use crate::forum;

/// What books are to the rest of the product.
pub(crate) const CAPABILITY: Capability = Capability {
    name: "book",
    routes: &[
        get("/meetings/{meeting}/book", "meeting_book", page::show, Example::Record(example)),
        get(
            "/meeting-seats/{meeting_seat}/portrait",
            "participant_portrait",
            portrait::show,
            Example::Record(portrait::example),
        ),
    ],
    meeting_page: page::SECTIONS,
    ..Capability::NOTHING
};

fn example(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    Ok(forum::example(tx)?.map(|id| format!("/meetings/{id}/book")))
}

#[cfg(test)]
mod tests;
