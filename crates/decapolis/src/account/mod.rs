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
use kernel::web::{Example, Method, Route, Rule};

pub(crate) use self::data::{AccountData, account_data};
pub(crate) use self::email_link::pages::ask_for;
pub(crate) use self::stop_page::stop_page;
pub(crate) use self::welcome::welcome_path;

const SECRETARIAT: Rule = Rule::Functions(&[Function::Secretariat]);

/// What the account is to the rest of the product.
pub(crate) const CAPABILITY: Capability = Capability {
    name: "account",
    routes: &[
        Route {
            method: Method::Get,
            path: "/sign-in",
            rule: Rule::Everybody,
            name: "sign_in_page",
            handler: pages::sign_in,
            example: Example::Itself,
        },
        Route {
            method: Method::Post,
            path: "/sign-in",
            rule: Rule::Everybody,
            name: "ask_for_link",
            handler: email_link::pages::ask,
            example: Example::Itself,
        },
        Route {
            method: Method::Get,
            path: "/sign-in/code",
            rule: Rule::Everybody,
            name: "sign_in_code_page",
            handler: email_link::pages::code,
            example: Example::Itself,
        },
        Route {
            method: Method::Post,
            path: "/sign-in/code",
            rule: Rule::Everybody,
            name: "sign_in_by_code",
            handler: email_link::pages::sign_in_by_code,
            example: Example::Itself,
        },
        Route {
            method: Method::Get,
            path: "/sign-in/link/{link}",
            rule: Rule::Everybody,
            name: "sign_in_link_page",
            handler: email_link::pages::show,
            example: Example::Record(email_link::pages::example),
        },
        Route {
            method: Method::Post,
            path: "/sign-in/link/{link}",
            rule: Rule::Everybody,
            name: "sign_in_by_link",
            handler: email_link::pages::sign_in,
            example: Example::Itself,
        },
        Route {
            method: Method::Get,
            path: "/invitation/{key}",
            rule: Rule::Everybody,
            name: "invitation_page",
            handler: pages::invitation,
            example: Example::Record(pages::example_invitation),
        },
        Route {
            method: Method::Post,
            path: "/invitation/{key}",
            rule: Rule::Everybody,
            name: "accept_invitation",
            handler: pages::accept_invitation,
            example: Example::Itself,
        },
        Route {
            method: Method::Get,
            path: "/welcome/{welcome}",
            rule: Rule::Everybody,
            name: "welcome_page",
            handler: welcome::show,
            example: Example::Record(welcome::example),
        },
        Route {
            method: Method::Post,
            path: "/welcome/{welcome}",
            rule: Rule::Everybody,
            name: "ask_when_welcomed",
            handler: welcome::ask,
            example: Example::Itself,
        },
        Route {
            method: Method::Get,
            path: "/account",
            rule: Rule::SignedIn,
            name: "account_page",
            handler: pages::account,
            example: Example::Itself,
        },
        Route {
            method: Method::Post,
            path: "/account/post",
            rule: Rule::Oneself,
            name: "change_post",
            handler: pages::change_post,
            example: Example::Itself,
        },
        Route {
            method: Method::Post,
            path: "/account/sessions",
            rule: Rule::Oneself,
            name: "end_sessions",
            handler: sessions::end,
            example: Example::Itself,
        },
        Route {
            method: Method::Get,
            path: "/account/others",
            rule: SECRETARIAT,
            name: "others_sessions",
            handler: others::show,
            example: Example::Itself,
        },
        Route {
            method: Method::Get,
            path: "/account/programs",
            rule: Rule::SignedIn,
            name: "programs_page",
            handler: programs::pages::show,
            example: Example::Itself,
        },
        Route {
            method: Method::Post,
            path: "/account/others",
            rule: SECRETARIAT,
            name: "end_others_sessions",
            handler: others::end,
            example: Example::Itself,
        },
        Route {
            method: Method::Post,
            path: "/account/programs",
            rule: Rule::SignedIn,
            name: "make_token",
            handler: programs::pages::make,
            example: Example::Itself,
        },
        Route {
            method: Method::Post,
            path: "/account/programs/withdrawal",
            rule: Rule::SignedIn,
            name: "end_token",
            handler: programs::pages::end,
            example: Example::Itself,
        },
        Route {
            method: Method::Post,
            path: "/sign-out",
            rule: Rule::Everybody,
            name: "sign_out",
            handler: pages::sign_out,
            example: Example::Itself,
        },
        Route {
            method: Method::Get,
            path: "/choice",
            rule: Rule::Everybody,
            name: "choose",
            handler: pages::choose,
            example: Example::Itself,
        },
    ],
    migrations: &[Migration { name: "account/001", sql: include_str!("schema/001.sql") }],
    statements: &[email_link::STATEMENTS, personal::STATEMENTS],
    jobs: &[email_link::SIGN_IN_MAIL],
    personal: personal::PERSONAL,
    done: Some(|act, language| texts::Texts::new(language).done(act).to_string()),
    ..Capability::NOTHING
};
