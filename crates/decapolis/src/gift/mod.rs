//! The gift register: who paid what for whom.
//!
//! Officials may be barred from having travel or dinners paid, and have to say what was. Whoever leads a city writes lines for
//! its posts, the secretariat for anybody's; bursaries write theirs by themselves. Members read all lines, each city finds its
//! own on its page and takes them along as a file for its ethics officer; the secretariat takes all. **A line is never changed
//! or removed: a further one takes its place. It names a post and no person, so it stays when a person is erased. Partners read
//! none of it.** It gives the others: writing what a bursary paid, and what was paid at a meeting.

mod acts;
mod checks;
mod city;
mod data;
mod demo;
mod forms;
mod model;
mod pages;
mod paid;
mod personal;
mod register;
mod rules;
mod store;

mod texts {
    include!(concat!(env!("OUT_DIR"), "/gift.rs"));
}

use kernel::capability::{Capability, RecordKind, RecordLine};
use kernel::circle::RecordId;
use kernel::db::Tx;
use kernel::db::migrate::Migration;
use kernel::id::Id;
use kernel::stop::{Stop, found};
use kernel::web::{Example, get, post};

pub(crate) use self::acts::write_bursary;
pub(crate) use self::data::{GiftData, gift_data, gift_lines};
pub(crate) use self::model::{GiftId, GiftKind, NewGift, Payer, Source, Value};
pub(crate) use self::paid::{Paid, PaidFor, paid_at};
use self::texts::Texts;

/// The kind of a line.
const KIND: &str = "gift";

/// What this is to the rest of the product.
pub(crate) const CAPABILITY: Capability = Capability {
    name: "gift",
    routes: &[
        get("/gifts", "gift_register", pages::list, Example::Itself),
        post("/gifts", "add_gift", pages::add),
        get("/gifts.csv", "gift_file", pages::file, Example::Itself),
        get("/gifts/{gift}", "gift_line", pages::show, Example::Record(pages::example)),
        post("/gifts/{gift}/correction", "correct_gift", pages::correct),
    ],
    migrations: &[
        Migration { name: "gift/001", sql: include_str!("schema/001.sql") },
        Migration { name: "gift/002", sql: include_str!("schema/002.sql") },
    ],
    statements: &[store::STATEMENTS, checks::STATEMENTS, personal::STATEMENTS],
    records: &[RecordKind {
        kind: KIND,
        folder: "gifts",
        label: |language| Texts::new(language).one_line().to_string(),
        line: |tx, record, language| line(tx, record, Texts::new(language)),
        verb: |_, language| Texts::new(language).put_right().to_owned(),
    }],
    city_page: city::SECTIONS,
    checks: checks::CHECKS,
    personal: personal::PERSONAL,
    done: Some(|act, language| Texts::new(language).done(act).to_string()),
    demo: Some(demo::make),
    ..Capability::NOTHING
};

/// A line of the register in a line of text: what was paid for which post.
fn line(tx: &mut Tx<'_>, record: RecordId, texts: Texts) -> Result<Option<RecordLine>, Stop> {
    let gift = found(store::gift(tx, GiftId::from_number(record.number())))?;
    Ok(gift.map(|gift| RecordLine {
        title: texts.paid_for(gift.kind.code(), &gift.title).to_string(),
        path: format!("/gifts/{record}"),
    }))
}

#[cfg(test)]
mod tests;
