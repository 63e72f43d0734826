//! What comes by mail, for the walk: sign-in links, act links, links that stop a kind of mail.

use kernel::mail::Subscription;
use kernel::session::Key;
use kernel::web::Route;

use super::records::fields;
use crate::account::tests::make_link;
use crate::testing::{Browser, Role, World};

/// The cookie of the browser that asked; every browser of the walk has it.
const ASKER: &str = "0123456789abcdef0123456789abcdef";

/// A new sign-in link's key for the leader, and the code that goes with it.
pub(super) async fn fresh_link(world: &World) -> (String, String) {
    make_link(world, Role::Leader, &Key::parse(ASKER).expect("a key")).await
}

/// The signed text of the latest mail's own link, or of the one that stops its kind.
pub(super) async fn latest_token(world: &World, parameter: &str) -> String {
    let (mail, own) = world.latest_mail().await;
    let stop = Subscription { person: mail.person, kind: mail.kind }.path(&world.app);
    let path = if parameter == "act" { own } else { stop };
    path.rsplit_once('/').expect("a path").1.to_owned()
}

/// Opens the page on which a mailed link's button stands, since the button works only there.
pub(super) async fn open_page(browser: &mut Browser, route: &Route, target: &str) {
    browser.keep_cookie("asker", ASKER);
    super::made::conversation::with_device(browser);
    match route.name {
        "act" | "sign_in_by_link" | "ask_when_welcomed" | "take_post_up" => drop(browser.get(target).await),
        "undo_act" => {
            let page = target.trim_end_matches("/undo");
            act_by(browser, page).await;
            browser.get(page).await;
        }
        _ => {}
    }
}

/// Does what a mail asks for, as its reader does: opens the page and presses the button.
pub(super) async fn act_by(browser: &mut Browser, page: &str) {
    browser.get(page).await;
    browser.post_form(page, fields("act")).await;
}
