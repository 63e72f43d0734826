//! Mails as one meets them in a browser: the outbox, acting from a mail without signing in, stopping a kind of mail.
//!
//! A reply that came from elsewhere waits until its person confirms it here.
//!
//! In a demo network nothing is sent: whoever is signed in reads the mails to posts here, and one's own. In a real one the secretariat sees which
//! mails left and which were refused, and never what they say.

mod act;
mod confirm;
mod pages;
mod unsubscribe;

#[cfg(test)]
pub(crate) mod tests;

mod texts {
    include!(concat!(env!("OUT_DIR"), "/outbox.rs"));
}

use kernel::capability::Capability;
use kernel::web::{Example, Handler, Method, Route, Rule};

/// What the outbox is to the rest of the product.
pub(crate) const CAPABILITY: Capability = Capability {
    name: "outbox",
    routes: &[
        get("/outbox", Rule::SignedIn, "outbox", pages::list, Example::Itself),
        get("/outbox/{mail}", Rule::SignedIn, "mail", pages::show, Example::Record(pages::example)),
        get("/act/{act}", Rule::Everybody, "act_page", act::show, Example::Record(act::example)),
        post("/act/{act}", "act", act::act),
        post("/act/{act}/undo", "undo_act", act::undo),
        get(
            "/unsubscribe/{subscription}",
            Rule::Everybody,
            "unsubscribe_page",
            unsubscribe::show,
            Example::Record(unsubscribe::example),
        ),
        post("/unsubscribe/{subscription}", "unsubscribe", unsubscribe::set),
    ],
    mail_acts: &[confirm::CONFIRM],
    ..Capability::NOTHING
};

const fn get(path: &'static str, rule: Rule, name: &'static str, handler: Handler, example: Example) -> Route {
    Route { method: Method::Get, path, rule, name, handler, example }
}

/// What a mail asks for needs no session: the signed address says who and what.
const fn post(path: &'static str, name: &'static str, handler: Handler) -> Route {
    Route { method: Method::Post, path, rule: Rule::Everybody, name, handler, example: Example::Itself }
}
