//! Signing in by mail: 128 random bits, ten minutes, once, in the browser that asked.
//!
//! Asking is answered before anybody is looked up: a job does the rest, so known, unknown and malformed addresses take
//! the same time and get the same bytes. Opened in the browser that asked, the link shows a button; elsewhere it shows
//! six digits to type there. A newer link ends the older one.

mod job;
mod limit;
pub(super) mod link;
pub(super) mod pages;
mod store;

pub(super) use self::job::SIGN_IN_MAIL;
pub(super) use self::store::STATEMENTS;
