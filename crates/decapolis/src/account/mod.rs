//! Signing in and out, and what is one's own: the post one acts in, language, appearance.
//!
//! A session begins only when somebody presses a button: a link's GET shows what would happen and changes nothing.
//! The languages and themes of the footer are links, so that the first form of a page is the page's own.

mod pages;
mod stop_page;

mod texts {
    include!(concat!(env!("OUT_DIR"), "/account.rs"));
}

use kernel::capability::Capability;
use kernel::web::{Example, Method, Route, Rule};

pub(crate) use self::stop_page::stop_page;

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
            path: "/account",
            rule: Rule::SignedIn,
            name: "account_page",
            handler: pages::account,
            example: Example::Itself,
        },
        Route {
            method: Method::Post,
            path: "/account/post",
            rule: Rule::SignedIn,
            name: "change_post",
            handler: pages::change_post,
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
    navigation: None,
    migrations: &[],
    statements: &[],
    records: &[],
    jobs: &[],
    mail_acts: &[],
    brief: &[],
    demo: None,
};
