//! Signing in and out, and what is one's own: the post one acts in, language, appearance.
//!
//! A session begins only when somebody presses a button: a link's GET shows what would happen and changes nothing.
//! The languages and themes of the footer are links, so that the first form of a page is the page's own.

mod acts;
mod data;
mod email_link;
mod others;
mod pages;
mod personal;
mod programs;
mod sessions;
mod stop_page;
mod welcome;

#[cfg(test)]
pub(crate) mod tests;

mod texts {
    include!(concat!(env!("OUT_DIR"), "/account.rs"));
}

use kernel::capability::Capability;
use kernel::db::migrate::Migration;
use kernel::post::Function;
use kernel::web::{Example, Route, Rule, get, post};

pub(crate) use self::data::{AccountData, account_data};
pub(crate) use self::email_link::pages::ask_for;
pub(crate) use self::programs::TOKENS_MAX;
pub(crate) use self::stop_page::stop_page;
pub(crate) use self::welcome::welcome_path;

const SECRETARIAT: Rule = Rule::Functions(&[Function::Secretariat]);

/// What the account is to the rest of the product.
pub(crate) const CAPABILITY: Capability = Capability {
    name: "account",
    routes: &[
        Route { rule: Rule::Everybody, ..get("/sign-in", "sign_in_page", pages::sign_in, Example::Itself) },
        Route { rule: Rule::Everybody, ..post("/sign-in", "ask_for_link", email_link::pages::ask) },
        Route {
            rule: Rule::Everybody,
            ..get("/sign-in/code", "sign_in_code_page", email_link::pages::code, Example::Itself)
        },
        Route { rule: Rule::Everybody, ..post("/sign-in/code", "sign_in_by_code", email_link::pages::sign_in_by_code) },
        Route {
            rule: Rule::Everybody,
            ..get(
                "/sign-in/link/{link}",
                "sign_in_link_page",
                email_link::pages::show,
                Example::Record(email_link::pages::example),
            )
        },
        Route { rule: Rule::Everybody, ..post("/sign-in/link/{link}", "sign_in_by_link", email_link::pages::sign_in) },
        Route {
            rule: Rule::Everybody,
            ..get("/invitation/{key}", "invitation_page", pages::invitation, Example::Record(pages::example_invitation))
        },
        Route { rule: Rule::Everybody, ..post("/invitation/{key}", "accept_invitation", pages::accept_invitation) },
        Route {
            rule: Rule::Everybody,
            ..get("/welcome/{welcome}", "welcome_page", welcome::show, Example::Record(welcome::example))
        },
        Route { rule: Rule::Everybody, ..post("/welcome/{welcome}", "ask_when_welcomed", welcome::ask) },
        get("/account", "account_page", pages::account, Example::Itself),
        Route { rule: Rule::Oneself, ..post("/account/post", "change_post", pages::change_post) },
        Route { rule: Rule::Oneself, ..post("/account/sessions", "end_sessions", sessions::end) },
        Route { rule: SECRETARIAT, ..get("/account/others", "others_sessions", others::show, Example::Itself) },
        get("/account/programs", "programs_page", programs::pages::show, Example::Itself),
        Route { rule: SECRETARIAT, ..post("/account/others", "end_others_sessions", others::end) },
        post("/account/programs", "make_token", programs::pages::make),
        post("/account/programs/withdrawal", "end_token", programs::pages::end),
        Route { rule: Rule::Everybody, ..post("/sign-out", "sign_out", pages::sign_out) },
        Route { rule: Rule::Everybody, ..get("/choice", "choose", pages::choose, Example::Itself) },
    ],
    migrations: &[Migration { name: "account/001", sql: include_str!("schema/001.sql") }],
    statements: &[email_link::STATEMENTS, personal::STATEMENTS],
    jobs: &[email_link::SIGN_IN_MAIL],
    personal: personal::PERSONAL,
    done: Some(|act, language| texts::Texts::new(language).done(act).to_string()),
    ..Capability::NOTHING
};
