//! Records of peer support: asked for, at work, in confidence, finished; and seats that wait for an answer.

use kernel::id::Id;
use kernel::language::Language;

use super::{Colleague, Makers, last_part, send};
use crate::rights_test::records::{Fields, Kinds, fields};
use crate::support;
use crate::testing::{Browser, Role, World};

pub(in crate::rights_test) const KINDS: &[Kinds] = &[
    ("engagement", &["own", "others'", "confided", "shown", "erased", "unknown"]),
    ("=write_in_support", &["own", "others'", "confided", "unknown"]),
    ("=move_support_goals", &["agreed", "own", "unknown"]),
    ("=end_support_step", &["written", "own", "unknown"]),
    ("=ask_into_support", &["asking", "own", "unknown"]),
    ("=answer_recommendation", &["to reply", "unknown"]),
    ("=stop_support", &["own", "others'", "finished", "unknown"]),
    ("=stop_support_form", &["own", "others'", "confided", "finished", "unknown"]),
    ("seat", &["to us", "others'", "answered", "unknown"]),
    ("=leave_support_seat", &["taken", "to us", "unknown"]),
    ("=clear_support_seat", &["to clear", "to us", "unknown"]),
    ("template", &["running", "ended", "unknown"]),
];

pub(in crate::rights_test) const FIELDS: &[Fields] = &[
    ("begin_support", &[("words", "We count and nobody believes it"), ("topic", "sensors")]),
    ("write_in_support", &[("f1", "Nobody knows what the sensors count")]),
    ("move_support_goals", &[("goals", "A register by June")]),
    ("answer_recommendation", &[("verdict", "taken"), ("reason", "")]),
    ("add_template", &[("document", TEMPLATE)]),
    ("add_rates", &[("document", include_str!("../../support/tables/erasmus-travel.toml"))]),
];

/// The smallest template that is right.
const TEMPLATE: &str = r#"{"code": "chat", "starts": "2026-01-01", "place": 5,
    "name": {"en": "Chat", "es": "Charla", "fr": "Causerie", "ar": "حديث"},
    "words": {"en": "Two talk.", "es": "Dos hablan.", "fr": "Deux parlent.", "ar": "اثنان يتحدثان."},
    "length": {"en": "An hour", "es": "Una hora", "fr": "Une heure", "ar": "ساعة"},
    "money": {"en": "Nothing", "es": "Nada", "fr": "Rien", "ar": "لا شيء"},
    "source": {"title": "The board, minutes", "read": "2026-01-01"},
    "roles": [{"code": "asker", "side": "asks", "name": {"en": "Asker", "es": "Pide", "fr": "Demande", "ar": "طالب"}}],
    "steps": [{"code": "outcome", "kind": "outcome", "by": "asker", "days": 9}]}"#;

/// What every paper of a walk says in its first fields.
const PAPER: [(&str, &str); 3] = [("f1", "As it is"), ("f2", "As it was"), ("f3", "As it should be")];

impl Makers {
    pub(super) async fn supports(&mut self, world: &World, parameter: &str, record: &str) -> String {
        match (parameter, record) {
            ("template", _) => template(world, record).await,
            ("seat", "to clear") => self.seat_to_clear(world).await,
            ("seat", "others'") => {
                let engagement = self.asking(world, true).await;
                let post = self.other_post(world).await;
                self.ask(&engagement, true, post).await;
                let page = self.other.get(&format!("/support/{engagement}")).await;
                seat_in(&page.body, "acceptance").expect("the other leader is asked")
            }
            ("seat", _) => self.seat_to_us(world, record).await,
            (_, "own") => begin(&mut self.own, world, "call").await,
            (_, "confided") => begin(&mut self.own, world, "advisory-mission").await,
            (_, "asking") => self.asking(world, true).await,
            (_, "written") => self.written(world).await,
            (_, "agreed") => self.agreed(world).await,
            (_, "shown") => self.agreed(world).await,
            (_, "to reply") => self.unanswered(world).await,
            (_, "finished") => self.finished(world).await,
            (_, "erased") => {
                let mut colleague = Colleague::of(world, self.own_home).await;
                let engagement = begin(&mut colleague.browser, world, "call").await;
                colleague.erase(world).await;
                engagement
            }
            _ => begin(&mut self.other, world, "call").await,
        }
    }

    /// A call that looks for a city, of the own city or of the other.
    async fn asking(&mut self, world: &World, is_own: bool) -> String {
        let browser = if is_own { &mut self.own } else { &mut self.other };
        let engagement = begin(browser, world, "call").await;
        send(browser, &format!("/support/{engagement}/entries"), &PAPER[..1]).await;
        engagement
    }

    async fn ask(&mut self, engagement: &str, is_own: bool, post: String) {
        let browser = if is_own { &mut self.own } else { &mut self.other };
        send(browser, &format!("/support/{engagement}/seats"), &[("post", &post)]).await;
    }

    /// A seat of the own leader in what the other city asked for.
    async fn seat_to_us(&mut self, world: &World, record: &str) -> String {
        let engagement = self.asking(world, false).await;
        self.ask(&engagement, false, self.own_post.to_string()).await;
        let page = self.own.get(&format!("/support/{engagement}")).await;
        let seat = seat_in(&page.body, "acceptance").expect("the own leader is asked");
        if matches!(record, "answered" | "taken") {
            send(&mut self.own, &format!("/support-seats/{seat}/acceptance"), &[]).await;
        }
        seat
    }

    /// What the other city says yes to wherever it is asked, and the own leader too.
    async fn all_accept(&mut self, engagement: &str) {
        for browser in [&mut self.own, &mut self.other] {
            let page = browser.get(&format!("/support/{engagement}")).await;
            if let Some(seat) = seat_in(&page.body, "acceptance") {
                send(browser, &format!("/support-seats/{seat}/acceptance"), &[]).await;
            }
        }
    }

    async fn other_post(&self, world: &World) -> String {
        world.post_of(Role::OtherLeader).await
    }

    /// A call that was held and noted.
    async fn written(&mut self, world: &World) -> String {
        let engagement = self.asking(world, true).await;
        let post = self.other_post(world).await;
        self.ask(&engagement, true, post).await;
        self.all_accept(&engagement).await;
        let met = [("f1", "2026-04-10"), ("f2", "The rules"), ("f3", "Two lines")];
        send(&mut self.own, &format!("/support/{engagement}/entries"), &met).await;
        engagement
    }

    /// A mentoring on whose goals both sides agreed, shown to the members.
    async fn agreed(&mut self, world: &World) -> String {
        let engagement = begin(&mut self.own, world, "mentoring").await;
        let path = format!("/support/{engagement}");
        send(&mut self.own, &format!("{path}/entries"), &PAPER[..2]).await;
        let post = self.other_post(world).await;
        self.ask(&engagement, true, post).await;
        self.all_accept(&engagement).await;
        self.all_accept(&engagement).await;
        let agreed = [("f1", "Rules"), ("f2", "Monthly"), ("f3", "Prices"), ("f4", "2026-12-31")];
        send(&mut self.own, &format!("{path}/entries"), &agreed).await;
        self.all_accept(&engagement).await;
        engagement
    }

    /// A commented document that the city has to reply to; the entry stands in the address.
    async fn unanswered(&mut self, world: &World) -> String {
        let engagement = begin(&mut self.own, world, "scalable-cities-expert-review").await;
        let path = format!("/support/{engagement}");
        send(&mut self.own, &format!("{path}/entries"), &PAPER[..2]).await;
        let post = self.other_post(world).await;
        send(&mut self.staff, &format!("{path}/seats"), &[("post", &post)]).await;
        self.all_accept(&engagement).await;
        send(&mut self.other, &format!("{path}/entries"), &PAPER[..1]).await;
        send(&mut self.other, &format!("{path}/step"), &[]).await;
        let page = self.own.get(&path).await.body;
        let (_, entry) = page.split_once("/replies?entry=").expect("a recommendation to answer");
        self.entry = entry.split('"').next().expect("an id").to_owned();
        engagement
    }

    /// A question that is answered and closed.
    async fn finished(&mut self, world: &World) -> String {
        let engagement = begin(&mut self.own, world, "question").await;
        let path = format!("/support/{engagement}");
        send(&mut self.own, &format!("{path}/entries"), &PAPER[..1]).await;
        send(&mut self.own, &format!("{path}/step"), &[]).await;
        let outcome = [("f1", "adopted"), ("f2", "A register at every pole")];
        send(&mut self.own, &format!("{path}/entries"), &outcome).await;
        engagement
    }

    /// A helper whom the chair has to clear of conflicts.
    async fn seat_to_clear(&mut self, world: &World) -> String {
        let mut chair = world.sign_in_as(Role::Chair).await;
        let engagement = begin(&mut self.own, world, "cti-swat").await;
        let path = format!("/support/{engagement}");
        send(&mut self.own, &format!("{path}/entries"), &PAPER[..1]).await;
        let post = self.other_post(world).await;
        chair.get(&path).await;
        send(&mut chair, &format!("{path}/seats"), &[("post", &post)]).await;
        self.all_accept(&engagement).await;
        send(&mut chair, &format!("{path}/step"), &[]).await;
        let page = chair.get(&path).await;
        seat_in(&page.body, "clearance").expect("a helper to clear")
    }
}

/// The first seat that a page has a form for.
fn seat_in(page: &str, deed: &str) -> Option<String> {
    let (before, _) = page.split_once(&format!("/{deed}\""))?;
    let (_, seat) = before.rsplit_once("/support-seats/")?;
    Some(seat.to_owned())
}

/// Begins by a template of the demo network.
async fn begin(browser: &mut Browser, world: &World, code: &'static str) -> String {
    let template = template_of(world, code).await;
    let filled: Vec<_> = fields("begin_support").iter().copied().chain([("template", template.as_str())]).collect();
    last_part(&send(browser, "/support", &filled).await)
}

/// The id of the version of a template that runs today.
pub(in crate::rights_test) async fn template_of(world: &World, code: &'static str) -> String {
    let rungs = world.read(|tx| Ok(support::rungs(tx, Language::English)?)).await;
    rungs.iter().find(|rung| rung.code == code).map(|rung| rung.id.to_string()).expect("a template of the demo")
}

/// A template of its own, ended perhaps.
async fn template(world: &World, record: &str) -> String {
    let added = world.write(|tx| {
        let code = format!("chat-{}", tx.new_id::<kernel::circle::RecordId>().number());
        support::import_template(tx, &TEMPLATE.replace("\"chat\"", &format!("\"{code}\"")))
    });
    let id = added.await.to_string();
    if record == "ended" {
        let mut staff = world.sign_in_as(Role::Secretariat).await;
        let path = format!("/support/templates/{id}/end");
        staff.get(&format!("/support/templates/{id}")).await;
        send(&mut staff, &path, &[]).await;
    }
    id
}
