//! Addresses of calendars.

use super::Makers;
use crate::rights_test::records::Kinds;
use crate::testing::{Role, World};

pub(in crate::rights_test) const KINDS: &[Kinds] = &[("feed", &["in force", "ended", "unknown"])];

impl Makers {
    /// The last part of an address that the city's leader made, and ended since.
    pub(super) async fn feed(&mut self, world: &World, record: &str) -> String {
        // The walk has ended all sessions of the leader before.
        self.own = world.sign_in_as(Role::Leader).await;
        self.own.get("/account/calendar").await;
        self.own.post_form("/account/calendar", &[]).await;
        let page = self.own.get("/account/calendar").await;
        let at = page.body.find("/feeds/").expect("an address") + "/feeds/".len();
        let token = page.body[at..].chars().take_while(|letter| *letter != '<' && *letter != '"').collect();
        if record == "ended" {
            self.own.post_form("/account/calendar/end", &[]).await;
        }
        token
    }
}
