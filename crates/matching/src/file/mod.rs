//! Rounds as files: what people keep in them, read with the place of whatever is wrong.

mod costs;
mod json;
mod matching;
mod orlib;
mod wishes;

pub use self::costs::read_costs;
pub use self::matching::{matching_json, read_matching};
pub use self::orlib::read_orlib;
pub use self::wishes::{WishesFile, read_wishes};
