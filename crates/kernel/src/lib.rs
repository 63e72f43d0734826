//! What every capability stands on: the database, people, posts and circles, the web edge, pages and words.
//!
//! It knows no capability. Whatever differs between capabilities reaches it through their registration.

pub mod act_link;
pub mod audit;
pub mod backup;
pub mod capability;
pub mod check;
pub mod circle;
pub mod clock;
pub mod db;
pub mod design;
pub mod discussion;
pub mod draft;
pub mod draw;
pub mod erasure;
pub mod file;
pub mod form;
pub mod id;
pub mod job;
pub mod language;
pub mod limits;
pub mod log;
pub mod mail;
pub mod mail_in;
pub mod metrics;
pub mod person;
pub mod post;
pub mod retention;
pub mod search_feed;
pub mod session;
pub mod setting;
pub mod signed;
pub mod step;
pub mod stop;
#[cfg(test)]
mod testing;
pub mod texts;
pub mod thread;
pub mod time;
pub mod token;
pub mod topic;
pub mod web;
pub mod written;

use capability::PersonalData;
use db::Sql;
use db::migrate::Migration;

/// The steps of the kernel's own schema; they come before those of every capability.
pub const MIGRATIONS: &[Migration] = &[
    Migration { name: "kernel/001", sql: include_str!("../schema/001.sql") },
    Migration { name: "kernel/mail", sql: include_str!("../schema/mail.sql") },
    Migration { name: "kernel/search", sql: include_str!("../schema/search.sql") },
    Migration { name: "kernel/audit", sql: include_str!("../schema/audit.sql") },
    Migration { name: "kernel/token", sql: include_str!("../schema/token.sql") },
    Migration { name: "kernel/reply", sql: include_str!("../schema/reply.sql") },
    Migration { name: "kernel/002", sql: include_str!("../schema/002.sql") },
    Migration { name: "kernel/kept", sql: include_str!("../schema/kept.sql") },
    Migration { name: "kernel/mail_in", sql: include_str!("../schema/mail_in.sql") },
    Migration { name: "kernel/digest", sql: include_str!("../schema/digest.sql") },
    Migration { name: "kernel/discussion", sql: include_str!("../schema/discussion.sql") },
    Migration { name: "kernel/file", sql: include_str!("../schema/file.sql") },
    Migration { name: "kernel/calendar_reply", sql: include_str!("../schema/calendar_reply.sql") },
];

/// What the kernel itself holds of people. What the audit needs of a person goes last.
pub const PERSONAL: &[&[PersonalData]] = &[
    discussion::PERSONAL,
    draft::PERSONAL,
    file::PERSONAL,
    mail_in::PERSONAL,
    mail::PERSONAL,
    token::PERSONAL,
    person::PERSONAL,
];

/// Every statement of the kernel.
pub const STATEMENTS: &[&[&Sql]] = &[
    act_link::STATEMENTS,
    audit::STATEMENTS,
    check::STATEMENTS,
    circle::STATEMENTS,
    db::STATEMENTS,
    discussion::STATEMENTS,
    discussion::PERSONAL_STATEMENTS,
    draft::STATEMENTS,
    draft::PERSONAL_STATEMENTS,
    file::STATEMENTS,
    file::PERSONAL_STATEMENTS,
    job::STATEMENTS,
    mail::STATEMENTS,
    mail::PERSONAL_STATEMENTS,
    mail_in::STATEMENTS,
    mail_in::PERSONAL_STATEMENTS,
    erasure::STATEMENTS,
    person::STATEMENTS,
    person::PERSONAL_STATEMENTS,
    post::STATEMENTS,
    search_feed::STATEMENTS,
    retention::STATEMENTS,
    session::STATEMENTS,
    setting::STATEMENTS,
    step::STATEMENTS,
    thread::STATEMENTS,
    token::STATEMENTS,
    topic::STATEMENTS,
    web::STATEMENTS,
    written::STATEMENTS,
];

#[doc(hidden)]
pub use bytes::BytesMut;
#[doc(hidden)]
pub use {postgres, rusqlite, serde};
