//! Records of discussions: where one talks, comments, and reports.

use super::{Makers, send};
use crate::rights_test::records::fields;
use crate::testing::{Browser, World};

impl Makers {
    /// A question of one's own city that all members read, or one of another that nobody else does, and what is said there.
    pub(super) async fn discussions(&mut self, world: &World, parameter: &str, record: &str) -> String {
        let is_own = record != "others'" || parameter == "comment";
        let form = [("words", "How did you begin?"), ("shared", if is_own { "members" } else { "asked" })];
        let inquiry = self.ask_six(world, is_own, &form).await;
        let discussion = format!("inquiry-{inquiry}");
        if parameter == "discussion" {
            return discussion;
        }
        let author = if record == "own" { &mut self.own } else { &mut self.other };
        let comment = say(author, world, &discussion, &inquiry).await;
        let path = format!("/comments/{comment}");
        if matches!(record, "hidden" | "appealed") {
            send(&mut self.own, &format!("{path}/hiding"), fields("hide_comment")).await;
        }
        if record == "appealed" {
            send(&mut self.other, &format!("{path}/appeal"), fields("appeal_comment")).await;
        }
        if parameter == "report" {
            send(&mut self.own, &format!("{path}/report"), fields("report_comment")).await;
            return latest_report(world).await;
        }
        comment
    }
}

/// A comment as if it had been made some days before: whoever makes many records is no newcomer.
async fn say(author: &mut Browser, world: &World, discussion: &str, inquiry: &str) -> String {
    send(author, &format!("/discussions/{discussion}/comments"), fields("say")).await;
    world.execute("UPDATE comment SET written_at = written_at - 864000000000").expect("the database answers");
    let page = author.get(&format!("/inquiries/{inquiry}")).await;
    let (_, link) = page.body.rsplit_once("href=\"/comments/").expect("its page");
    link.split('"').next().expect("an id").to_owned()
}

async fn latest_report(world: &World) -> String {
    let mut chair = world.sign_in_as(crate::testing::Role::Chair).await;
    let list = chair.get("/reports").await;
    let (_, rest) = list.body.split_once("class=\"item-link\" href=\"/reports/").expect("a report");
    rest.split('"').next().expect("an id").to_owned()
}
