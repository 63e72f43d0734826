//! Conversations that one's own city began, or another, or that members are asked; open, over, answered.

use super::{Makers, UNKNOWN, last_part, send};
use crate::rights_test::records::{Fields, Kinds, fields};
use crate::testing::{Browser, World};

pub(in crate::rights_test) const KINDS: &[Kinds] = &[
    ("conversation", &["own", "others'", "members'", "over", "unknown"]),
    ("=enter_conversation_code", &["with codes", "own", "unknown"]),
    ("=make_conversation_codes", &["with codes", "own", "unknown"]),
    ("=bring_code_list", &["with a list", "own", "unknown"]),
    ("=conversation_codes", &["with codes", "others'", "unknown"]),
    ("=withdraw_from_conversation", &["members' own", "own", "unknown"]),
    ("=say_census_classes", &["counted", "own", "unknown"]),
    ("conversation_invitation", &["members'", "unknown"]),
    ("=dispose_together", &["over", "own", "others'", "unknown"]),
    ("conversation_sheet", &["own", "settled", "others'", "unknown"]),
    ("conversation_statement", &["own", "others'", "waiting", "members'", "over", "unknown"]),
];

pub(in crate::rights_test) const FIELDS: &[Fields] = &[
    (
        "begin_conversation",
        &[
            ("question", "What should change at the lake?"),
            ("changes", "The plan of the shore"),
            ("access", "open"),
            ("language", "en"),
            ("last", "2026-05-10"),
            ("response", "2026-06-10"),
            ("seeds", "The shore should be open to all\nBoats need more room\nThe ferry should run at night"),
        ],
    ),
    ("vote_on_statement", &[("vote", "agree")]),
    ("propose_statement", &[("words", "There should be more benches"), ("sure", "yes")]),
    ("make_conversation_codes", &[("number", "3"), ("as", "page")]),
    ("bring_code_list", &[("pasted", "LIB-000-123\nLIB-000-124")]),
    ("decide_statement", &[("decision", "reject"), ("reason", "twice")]),
    ("dispose_statement", &[("outcome", "taken-up"), ("why", "It is in the plan"), ("due", "2026-12-01")]),
    ("dispose_together", &[("outcome", "taken-up"), ("why", "It is in the plan"), ("due", "2026-12-01")]),
    ("carry_statement_on", &[("place", "need"), ("words", "The counters should be open in the evening")]),
    (
        "translate_conversation",
        &[("question_es", "¿Qué debe cambiar en el lago?"), ("changes_es", "El plan de la orilla")],
    ),
    ("translate_statement", &[("es", "La orilla debe estar abierta a todos")]),
    (
        "name_census_groups",
        &[
            ("name_1", "Age"),
            ("source_1", "Census"),
            ("year_1", "2020"),
            ("classes_1", "Under 30: 40\n30 and over: 60"),
        ],
    ),
    ("say_census_classes", &[("class_1", "0")]),
    ("print_paper_sheets", &[("number", "1"), ("language", "en")]),
    ("enter_paper_sheet", &[("marks", "120")]),
    ("settle_paper_sheet", &[("mark_2", "1")]),
    ("open_shared_device", &[("place", "Plaza library"), ("hours", "4")]),
    ("dress_conversation", &[("accent", "violet"), ("origins", "https://www.city.example")]),
    ("close_conversation", &[("words", "The shore is opened")]),
];

/// The cookie of a device, which every browser of the walk has.
const DEVICE: &str = "00112233445566778899aabbccddeeff";

/// Lets a browser take part as a device.
pub(in crate::rights_test) fn with_device(browser: &mut Browser) {
    browser.keep_cookie("device", DEVICE);
}

/// The first statement of a conversation that people vote on.
pub(in crate::rights_test) async fn first_statement(world: &World, target: &str) -> String {
    let id = target.split('/').nth(2).unwrap_or_default();
    let page =
        world.sign_in_as(crate::testing::Role::Secretariat).await.get(&format!("/conversations/{id}/statements")).await;
    statement_of(&page.body).unwrap_or_else(|| UNKNOWN.to_owned())
}

/// A fresh code of the conversation, of a sheet of paper where one is typed in.
pub(in crate::rights_test) async fn code(world: &World, target: &str) -> Option<(&'static str, String)> {
    let is_sheet = target.ends_with("/sheets");
    Some(("code", if is_sheet { fresh_sheet(world, target).await } else { fresh_code(world, target).await }))
}

/// The code with which the walk takes part: a fresh one of the conversation.
async fn fresh_code(world: &World, target: &str) -> String {
    let id = target.split('/').nth(2).unwrap_or_default();
    let mut leader = world.sign_in_as(crate::testing::Role::Leader).await;
    let made = leader.post_form(&format!("/conversations/{id}/codes"), &[("number", "1"), ("as", "file")]).await;
    made.body.lines().nth(1).unwrap_or_default().to_owned()
}

/// The code of a fresh sheet of paper of the conversation.
async fn fresh_sheet(world: &World, target: &str) -> String {
    let id = target.split('/').nth(2).unwrap_or_default();
    let mut leader = world.sign_in_as(crate::testing::Role::Leader).await;
    let made = leader.post_form(&format!("/conversations/{id}/paper"), fields("print_paper_sheets")).await;
    let is_code = |word: &&str| word.len() == 14 && word.matches('-').count() == 2;
    let mut words =
        made.body.split(|letter: char| !letter.is_ascii_uppercase() && !letter.is_ascii_digit() && letter != '-');
    words.find(is_code).unwrap_or("AAAA-BBBB-CCCC").to_owned()
}

/// The field of a fresh shared device of the conversation: its key, or the id with which its hours are ended.
pub(in crate::rights_test) async fn device(world: &World, target: &str) -> Option<(&'static str, String)> {
    let id = target.split('/').nth(2).unwrap_or_default();
    let mut leader = world.sign_in_as(crate::testing::Role::Leader).await;
    let made = leader.post_form(&format!("/conversations/{id}/shared"), fields("open_shared_device")).await;
    let after = |mark: &str| made.body.split_once(mark).and_then(|(_, rest)| rest.split('"').next()).map(str::to_owned);
    let key = after(&format!("/conversations/{id}/device?key=")).unwrap_or_else(|| super::UNKNOWN_KEY.to_owned());
    let device = after("name=\"device\" value=\"").unwrap_or_else(|| UNKNOWN.to_owned());
    Some(if target.ends_with("/end") { ("device", device) } else { ("key", key) })
}

fn statement_of(body: &str) -> Option<String> {
    let (_, rest) = body.split_once("/conversation-statements/")?;
    rest.split('"').next().map(str::to_owned)
}

/// The first invitation to what members are asked, once they were told.
async fn invitation(world: &World, conversation: &str) -> String {
    world.execute("UPDATE job SET run_at = 0 WHERE kind = 'tell-conversation'").expect("the database answers");
    world.run_jobs(None);
    let id = conversation.parse().expect("an id");
    let found = world.read(move |tx| crate::conversation::first_invitation(tx, id)).await;
    found.expect("somebody was told")
}

impl Makers {
    pub(super) async fn conversations(&mut self, world: &World, parameter: &str, record: &str) -> String {
        let conversation = self.conversation(world, record).await;
        if parameter == "conversation" {
            return conversation;
        }
        if record == "waiting" {
            let mut device = world.browser();
            with_device(&mut device);
            let path = format!("/conversations/{conversation}/statements");
            send(&mut device, &path, fields("propose_statement")).await;
            let listed = self.own.get(&format!("/conversations/{conversation}/conducting")).await;
            return statement_of(&listed.body).expect("it waits");
        }
        if parameter == "conversation_invitation" {
            return invitation(world, &conversation).await;
        }
        if parameter == "conversation_sheet" {
            return self.sheet(world, &conversation, record).await;
        }
        first_statement(world, &format!("/conversations/{conversation}")).await
    }

    /// A sheet of paper that two people typed in differently, or that one of them settled.
    async fn sheet(&mut self, world: &World, conversation: &str, record: &str) -> String {
        let conducts = if record == "others'" { &mut self.other } else { &mut self.own };
        let path = format!("/conversations/{conversation}/paper");
        conducts.post_form(&path, fields("print_paper_sheets")).await;
        let settled = "UPDATE conversation_sheet SET state = 'settled', first_marks = '120', second_marks = '-2-'";
        let differs = "UPDATE conversation_sheet SET state = 'differs', first_marks = '120', second_marks = '110'";
        let differs = if record == "settled" { settled } else { differs };
        let number = kernel::id::from_text(conversation).expect("an id");
        world.execute(&format!("{differs} WHERE conversation = {number}")).expect("the database answers");
        let listed = conducts.get(&path).await;
        let (_, rest) = listed.body.split_once("/conversation-sheets/").expect("it waits");
        rest.split('"').next().expect("an id").to_owned()
    }

    async fn conversation(&mut self, world: &World, record: &str) -> String {
        let mut form: Vec<(&str, &str)> = fields("begin_conversation").to_vec();
        if record == "with codes" {
            form[2] = ("access", "codes");
        }
        if record == "with a list" {
            form[2] = ("access", "list");
        }
        let beginner = match record {
            "others'" => &mut self.other,
            "members'" | "members' own" => &mut self.staff,
            _ => &mut self.own,
        };
        if record.starts_with("members'") {
            form.remove(2);
        }
        let id = last_part(&send(beginner, "/conversations", &form).await);
        if record == "members' own" {
            let path = format!("/conversations/{id}/votes");
            let statement = first_statement(world, &path).await;
            send(&mut self.own, &path, &[("vote", "agree"), ("statement", &statement)]).await;
        }
        if record == "counted" {
            send(&mut self.own, &format!("/conversations/{id}/census"), fields("name_census_groups")).await;
            let path = format!("/conversations/{id}/votes");
            let statement = first_statement(world, &path).await;
            let mut device = world.browser();
            with_device(&mut device);
            send(&mut device, &path, &[("vote", "agree"), ("statement", &statement)]).await;
        }
        if record == "over" {
            let over = "UPDATE conversation SET ends_at = begun_at";
            let number = kernel::id::from_text(&id).expect("an id");
            world.execute(&format!("{over} WHERE id = {number}")).expect("the database answers");
            // It is closed once each statement has an answer.
            let answered = "UPDATE conversation_statement SET outcome = 'taken-up', why = 'It is in the plan'";
            world.execute(&format!("{answered} WHERE conversation = {number}")).expect("the database answers");
        }
        id
    }
}
