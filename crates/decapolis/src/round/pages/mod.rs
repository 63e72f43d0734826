//! Rounds in a browser: the list, the form that opens one, and the page of one for each who reads it.

mod deeds;
mod facts;
mod list;
mod look;
mod opening;
mod said;
mod show;
mod sides;
mod staff;
mod view;

pub(super) use self::deeds::{decide, enter, mend, open, publish, solve, wish, withdraw};
pub(super) use self::list::list;
pub(super) use self::look::{example_publication, example_withdrawal, look_at_publication, look_at_withdrawal};
pub(super) use self::opening::new;
pub(super) use self::show::{example, show};
pub(super) use self::view::View;
