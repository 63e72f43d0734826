//! Conversations: many people vote on short statements, and see what all agree on, what sets groups apart, and what came of it.
//!
//! A city asks its residents, without an account; the secretariat asks members. People agree, disagree or pass, one statement at a
//! time, and add their own, which whoever conducts accepts or rejects by public reasons. A job draws the map, at most every five
//! seconds (`crates/opinion`); what may be shown of it, and when, is decided before it is kept (`showing`, `releasing`). Open, then
//! over and waiting for its response, late to all where that does not come by its day, closed with what is done with each statement.
//! **No row leads from a code to a vote, none of a resident to a person; no result is shown of fewer than ten people, five members,
//! none changes by fewer; no audit has a vote; the map is computed for no page.**

mod acts;
mod answered;
mod appearance;
mod asking;
mod attacks;
mod census;
mod checks;
mod choosing;
mod codes;
mod data;
mod demo;
mod dots;
mod drawing;
mod forms;
mod hiding;
mod import;
mod lettering;
mod likeness;
mod listed;
mod loaded;
mod mails;
mod model;
mod pages;
mod paper;
mod personal;
mod picture;
mod regions;
mod releasing;
mod rounding;
mod rules;
mod search;
mod sentence;
mod sharing;
mod showing;
mod store;
mod together;
mod translating;
mod voting;
mod who;

mod texts {
    include!(concat!(env!("OUT_DIR"), "/conversation.rs"));
}

use kernel::capability::{Capability, Counted, Holding, Navigation, RecordKind, RecordLine};
use kernel::circle::RecordId;
use kernel::db::Tx;
use kernel::db::migrate::Migration;
use kernel::id::Id;
use kernel::language::Language;
use kernel::stop::{Stop, found};
use kernel::web::{Example, Handler, Method, Route, Rule, get, post};

pub(crate) use self::data::{
    ConversationData, ConversationLineData, ConversationMapData, StatementData, StatementsData, conversation_data,
    conversation_lines, map_data, statement_data, statements_data,
};
pub(crate) use self::demo::past as demo_past;
pub(crate) use self::import::{Import, import};
pub(crate) use self::model::ConversationId;
use self::model::{InvitationId, StatementId};
use self::store::statement;
use self::texts::Texts;

/// What conversations are to the rest of the product.
pub(crate) const CAPABILITY: Capability = Capability {
    name: "conversation",
    routes: &[
        seen("/conversations", "conversation_list", pages::list, Example::Itself),
        get("/conversations/new", "new_conversation", pages::new, Example::Itself),
        post("/conversations", "begin_conversation", pages::begin),
        seen(
            "/conversations/{conversation}",
            "conversation_page",
            pages::one,
            Example::Record(|tx| demo::path(tx, "")),
        ),
        said("/conversations/{conversation}/votes", "vote_on_statement", pages::vote),
        said("/conversations/{conversation}/code", "enter_conversation_code", pages::enter),
        said("/conversations/{conversation}/withdrawal", "withdraw_from_conversation", pages::withdraw),
        seen(
            "/conversations/{conversation}/statements",
            "conversation_statements",
            pages::statements,
            Example::Record(|tx| demo::path(tx, "/statements")),
        ),
        seen(
            "/conversations/{conversation}/statements/new",
            "new_statement",
            pages::new_statement,
            Example::Record(|tx| demo::path(tx, "/statements/new")),
        ),
        said("/conversations/{conversation}/statements", "propose_statement", pages::propose),
        seen(
            "/conversations/{conversation}/map",
            "conversation_map",
            pages::map,
            Example::Record(|tx| demo::path(tx, "/map")),
        ),
        seen(
            "/conversation-statements/{conversation_statement}",
            "statement_page",
            pages::statement,
            Example::Record(demo::statement_page),
        ),
        get(
            "/conversations/{conversation}/conducting",
            "conduct_conversation",
            pages::conducting,
            Example::Record(|tx| demo::own_path(tx, "/conducting")),
        ),
        get(
            "/conversations/{conversation}/codes",
            "conversation_codes",
            pages::codes_page,
            Example::Record(|tx| demo::own_path(tx, "/codes")),
        ),
        post("/conversations/{conversation}/codes", "make_conversation_codes", pages::make_codes),
        post("/conversations/{conversation}/codes/upload", "bring_code_list", listed::bring),
        get(
            "/conversations/{conversation}/languages",
            "conversation_languages",
            translating::page,
            Example::Record(|tx| demo::own_path(tx, "/languages")),
        ),
        post("/conversations/{conversation}/languages", "translate_conversation", translating::translate_question),
        post(
            "/conversation-statements/{conversation_statement}/versions",
            "translate_statement",
            translating::translate_statement,
        ),
        get(
            "/conversations/{conversation}/census",
            "conversation_census",
            census::page,
            Example::Record(|tx| demo::own_path(tx, "/census")),
        ),
        post("/conversations/{conversation}/census", "name_census_groups", census::name_groups),
        said("/conversations/{conversation}/classes", "say_census_classes", census::say_classes),
        get(
            "/conversations/{conversation}/paper",
            "conversation_paper",
            paper::page,
            Example::Record(|tx| demo::own_path(tx, "/paper")),
        ),
        post("/conversations/{conversation}/paper", "print_paper_sheets", paper::print_sheets),
        post("/conversations/{conversation}/sheets", "enter_paper_sheet", paper::enter_sheet),
        get(
            "/conversation-sheets/{conversation_sheet}",
            "paper_sheet_page",
            paper::sheet_page,
            Example::Record(demo::sheet_page),
        ),
        post("/conversation-sheets/{conversation_sheet}/settlement", "settle_paper_sheet", paper::settle_sheet),
        post("/conversation-sheets/{conversation_sheet}/confirmation", "confirm_paper_sheet", paper::confirm_sheet),
        post("/conversation-sheets/{conversation_sheet}/discard", "discard_paper_sheet", paper::discard_sheet),
        get(
            "/conversations/{conversation}/shared",
            "conversation_shared_devices",
            sharing::page,
            Example::Record(|tx| demo::own_path(tx, "/shared")),
        ),
        post("/conversations/{conversation}/shared", "open_shared_device", sharing::open_device),
        post("/conversations/{conversation}/shared/end", "close_shared_device", sharing::close_device),
        seen(
            "/conversations/{conversation}/device",
            "shared_device_start",
            sharing::start,
            Example::Record(|tx| demo::path(tx, "/device")),
        ),
        said("/conversations/{conversation}/device", "begin_on_shared_device", sharing::begin_on_device),
        get(
            "/conversations/{conversation}/appearance",
            "conversation_appearance",
            appearance::page,
            Example::Record(|tx| demo::own_path(tx, "/appearance")),
        ),
        post("/conversations/{conversation}/appearance", "dress_conversation", appearance::dress),
        seen(
            "/conversations/{conversation}/embed",
            "conversation_embed",
            appearance::embed,
            Example::Record(|tx| demo::path(tx, "/embed")),
        ),
        get(
            "/conversation-invitations/{conversation_invitation}",
            "conversation_invitation",
            asking::page,
            Example::Record(demo::invitation_page),
        ),
        post("/conversation-statements/{conversation_statement}/decision", "decide_statement", pages::decide),
        post("/conversation-statements/{conversation_statement}/disposition", "dispose_statement", pages::dispose),
        get(
            "/conversations/{conversation}/together",
            "answer_statements_together",
            together::page,
            Example::Record(|tx| demo::own_path(tx, "/together")),
        ),
        post("/conversations/{conversation}/together", "dispose_together", together::answer),
        post("/conversation-statements/{conversation_statement}/follow-up", "carry_statement_on", pages::carry_on),
        post("/conversations/{conversation}/response", "close_conversation", pages::close),
    ],
    navigation: Some(Navigation {
        path: "/conversations",
        label: |language| Texts::new(language).conversations().to_string(),
        is_public: true,
        first_for: &[],
    }),
    migrations: &[
        Migration { name: "conversation/001", sql: include_str!("schema/001.sql") },
        Migration { name: "conversation/002", sql: include_str!("schema/002.sql") },
        Migration { name: "conversation/003", sql: include_str!("schema/003.sql") },
        Migration { name: "conversation/004", sql: include_str!("schema/004.sql") },
        Migration { name: "conversation/005", sql: include_str!("schema/005.sql") },
        Migration { name: "conversation/006", sql: include_str!("schema/006.sql") },
        Migration { name: "conversation/007", sql: include_str!("schema/007.sql") },
        Migration { name: "conversation/008", sql: include_str!("schema/008.sql") },
        Migration { name: "conversation/009", sql: include_str!("schema/009.sql") },
        Migration { name: "conversation/010", sql: include_str!("schema/010.sql") },
        Migration { name: "conversation/011", sql: include_str!("schema/011.sql") },
        Migration { name: "conversation/012", sql: include_str!("schema/012.sql") },
        Migration { name: "conversation/013", sql: include_str!("schema/013.sql") },
        Migration { name: "conversation/014", sql: include_str!("schema/014.sql") },
    ],
    statements: &[
        store::STATEMENTS,
        store::answered::STATEMENTS,
        store::code::STATEMENTS,
        store::drawn::STATEMENTS,
        statement::STATEMENTS,
        store::voting::STATEMENTS,
        translating::STATEMENTS,
        census::STATEMENTS,
        paper::STATEMENTS,
        sharing::STATEMENTS,
        appearance::STATEMENTS,
        asking::STATEMENTS,
        listed::STATEMENTS,
        checks::STATEMENTS,
        personal::STATEMENTS,
    ],
    records: &[
        RecordKind {
            kind: model::KIND,
            folder: "conversations",
            label: |language| Texts::new(language).kind().to_string(),
            line: |tx, record, _| {
                let of = found(store::conversation(tx, ConversationId::from_number(record.number())))?;
                Ok(of.map(|of| RecordLine { path: of.path(), title: of.question }))
            },
            verb: |verb, language| Texts::new(language).verb(verb).to_string(),
        },
        RecordKind {
            kind: model::STATEMENT_KIND,
            folder: "conversation-statements",
            label: |language| Texts::new(language).kind_statement().to_string(),
            line: |tx, record, _| {
                let one = found(statement::statement(tx, StatementId::from_number(record.number())))?;
                Ok(one.map(|one| RecordLine { path: one.path(), title: one.words }))
            },
            verb: |verb, language| Texts::new(language).verb(verb).to_string(),
        },
        RecordKind {
            kind: asking::KIND,
            folder: "conversation-invitations",
            label: |language| Texts::new(language).kind_invitation().to_string(),
            line: invitation_line,
            verb: |verb, language| Texts::new(language).verb(verb).to_string(),
        },
    ],
    jobs: &[drawing::DRAW, drawing::REDRAW, asking::TELL],
    reminds: &[asking::KIND],
    holdings: &[
        Holding { name: |language| Texts::new(language).holding().to_string(), counted: Counted::BySteps(model::KIND) },
        Holding {
            name: |language| Texts::new(language).holding_invitations().to_string(),
            counted: Counted::BySteps(asking::KIND),
        },
    ],
    search: search::SOURCES,
    checks: checks::CHECKS,
    personal: personal::PERSONAL,
    done: Some(|act, language| Texts::new(language).done(act).to_string()),
    demo: Some(demo::make),
    ..Capability::NOTHING
};

fn invitation_line(tx: &mut Tx<'_>, record: RecordId, _: Language) -> Result<Option<RecordLine>, Stop> {
    let id = InvitationId::from_number(record.number());
    let Some(of) = found(asking::conversation_of(tx, id))? else { return Ok(None) };
    let title = store::conversation(tx, of)?.question;
    Ok(Some(RecordLine { path: asking::path(id), title }))
}

/// A page for everybody; what members alone are asked, its own rule keeps from others.
const fn seen(path: &'static str, name: &'static str, handler: Handler, example: Example) -> Route {
    Route { rule: Rule::Everybody, ..get(path, name, handler, example) }
}

/// An act of whoever takes part, with or without an account.
const fn said(path: &'static str, name: &'static str, handler: Handler) -> Route {
    Route { method: Method::Post, path, rule: Rule::Everybody, name, handler, example: Example::Itself }
}

/// The first who was told that members are asked.
#[cfg(test)]
pub(crate) fn first_invitation(tx: &mut Tx<'_>, id: ConversationId) -> Result<Option<String>, Stop> {
    Ok(asking::invitations(tx, id)?.first().map(ToString::to_string))
}

#[cfg(test)]
mod tests;
