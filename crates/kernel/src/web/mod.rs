//! The web edge: from a socket to one closure over one transaction, and back to bytes.
//!
//! A handler is a plain function of a transaction and a visit. A GET runs in a transaction that cannot write; a POST in
//! one that can, once even when it is sent twice. Who may come in is said by the route's rule, before the handler runs and
//! in the same transaction.

mod answer;
mod app;
mod assets;
mod caller;
mod client;
mod coding;
mod data;
mod dispatch;
mod edge;
mod fields;
mod form_token;
mod framed;
mod framing;
mod guests;
mod headers;
mod intake;
mod limit;
mod nonce;
mod operator;
mod request;
mod route;
mod said;
mod sending;
mod shell;
mod socket;
mod store;
mod strangers;
mod upload;
mod visit;
mod writing;

pub use self::answer::{Answer, Markup, Status};
pub use self::app::{App, Config, Secret, StopPage};
pub use self::data::{DATA_ROOT, is_data};
pub use self::dispatch::handle;
pub use self::edge::{Door, serve};
pub use self::fields::Fields;
pub use self::limit::{OF_ADDRESS, OF_TOKEN, address_counted};
pub use self::nonce::{Nonce, verify_nonce};
pub use self::request::{RawRequest, Request, Theme};
pub use self::route::{Example, Handler, Method, Route, Rule, drafted, get, post};
pub use self::upload::Upload;
pub use self::visit::Visit;
pub use self::writing::{Sent, send_to_page, version_of};

pub(crate) use self::data::names;
pub(crate) use self::route::Assisting;
pub(crate) use self::store::STATEMENTS;
