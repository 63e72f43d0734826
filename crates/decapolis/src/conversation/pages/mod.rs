//! Pages of conversations, from the phone to the map and to what is done.

mod begin;
mod carrying;
mod codes;
mod conducting;
mod list;
mod map;
mod one;
mod own;
pub(super) mod parts;
mod propose;
mod respond;
pub(super) mod statement;
mod statements;
mod tables;

pub(super) use self::begin::{FormPage, begin, new};
pub(super) use self::carrying::carry_on;
pub(super) use self::codes::{again as codes_again, make as make_codes, page as codes_page};
pub(super) use self::conducting::{decide, page as conducting};
pub(super) use self::list::{known, page as list};
pub(super) use self::map::{View, page as map};
pub(super) use self::one::{enter, page as one, vote, withdraw};
pub(super) use self::parts::told;
pub(super) use self::propose::{page as new_statement, propose};
pub(super) use self::respond::{close, dispose, posts};
pub(super) use self::statement::page as statement;
pub(super) use self::statements::page as statements;
