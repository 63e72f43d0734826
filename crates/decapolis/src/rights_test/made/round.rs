//! Matching rounds and the parts that posts take in them.

use kernel::language::Language;

use super::{Makers, last_part, send};
use crate::rights_test::records::{Fields, Kinds, fields};
use crate::support;
use crate::testing::{Browser, Role, World};

pub(in crate::rights_test) const KINDS: &[Kinds] =
    &[("round", &["open", "solved", "published", "unknown"]), ("round_entry", &["own", "others'", "unknown"])];

pub(in crate::rights_test) const FIELDS: &[Fields] = &[
    (
        "open_round",
        &[
            ("name", "Winter round"),
            ("words", "Cities talk"),
            ("topic", "older-residents"),
            ("closes", "2027-01-31"),
            ("region", "any"),
            ("seed", "4 8 15"),
        ],
    ),
    ("enter_round", &[("side", "helper"), ("capacity", "1")]),
    ("wish_in_round", &[("order", "ranked"), ("unranked", "equal")]),
    ("decide_in_round", &[("kind", "forced"), ("reason", "They asked for it")]),
];

impl Makers {
    pub(super) async fn rounds(&mut self, world: &World, parameter: &str, record: &str) -> String {
        let mut form: Vec<(&str, &str)> = fields("open_round").to_vec();
        let template = template(world).await;
        form.push(("template", template.as_str()));
        let round = last_part(&send(&mut self.staff, "/rounds", &form).await);
        let path = format!("/rounds/{round}");
        match (parameter, record) {
            ("round_entry", "own") => return enter(&mut self.own, &path).await,
            ("round_entry", _) => return enter(&mut self.other, &path).await,
            _ => {}
        }
        if record != "open" {
            let helped = [("side", "helped"), ("capacity", "1")];
            send(&mut self.own, &format!("{path}/entries"), &helped).await;
            let helper = enter(&mut self.other, &path).await;
            // Nothing is published while somebody has still to say whom they would like.
            let own = entry_of(&mut self.own, &path).await;
            for (browser, entry) in [(&mut self.own, own), (&mut self.other, helper)] {
                send(browser, &format!("/round-entries/{entry}/wishes"), fields("wish_in_round")).await;
            }
            send(&mut self.staff, &format!("{path}/solutions"), &[]).await;
        }
        if record == "published" {
            send(&mut self.staff, &format!("{path}/publication"), &[]).await;
        }
        round
    }
}

/// Takes part, and gives the id of the part.
async fn enter(browser: &mut Browser, path: &str) -> String {
    send(browser, &format!("{path}/entries"), fields("enter_round")).await;
    entry_of(browser, path).await
}

async fn entry_of(browser: &mut Browser, path: &str) -> String {
    let page = browser.get(path).await;
    let at = page.body.find("/round-entries/").expect("a part of one's own");
    page.body[at..].split('/').nth(2).expect("an id").to_owned()
}

/// A programme for which a round can be.
pub(in crate::rights_test) async fn template(world: &World) -> String {
    let rungs = world.read(|tx| Ok(support::rungs(tx, Language::English)?)).await;
    rungs.iter().find(|rung| rung.finds_helper).expect("the demo has programmes").id.to_string()
}

/// Somebody of each side, as the form that decides on a pair offers them.
pub(in crate::rights_test) async fn pair(world: &World, round: &str) -> Vec<(&'static str, String)> {
    let page = world.sign_in_as(Role::Secretariat).await.get(round).await;
    let first = |name: &'static str| {
        let select = page.body.split(&format!("name=\"{name}\"")).nth(1)?.split("</select>").next()?;
        let values = select.split("value=\"").skip(1).filter_map(|rest| rest.split('"').next());
        values.into_iter().find(|value| !value.is_empty()).map(|value| (name, value.to_owned()))
    };
    [first("helped"), first("helper")].into_iter().flatten().collect()
}
