//! Needs: what a city is missing, in one sentence, and the brief it gets for it at once.
//!
//! A city's leader or officer states a need; it is read by the city's own people until they open it wider. The brief is
//! made anew at every visit from sections that all capabilities add; it knows none of them. From it one asks the holder
//! of a post, who answers once. A need is open, worked on, met or dropped; it is closed with what came of it, and two
//! months after it was stated, or sooner or later by when it is needed, its author is asked. Stating a need never shows it to anybody outside the city.

mod acts;
mod audience;
mod brief;
mod checks;
mod city;
mod data;
mod demo;
mod digest;
mod draft;
mod forms;
mod mail_act;
mod mails;
mod model;
mod open;
mod pages;
mod personal;
mod questions;
mod rules;
mod search;
mod store;
mod topics;

mod texts {
    include!(concat!(env!("OUT_DIR"), "/need.rs"));
}

use kernel::capability::{Capability, Counted, Holding, Navigation, RecordKind, RecordLine};
use kernel::circle::{MEMBERS, RecordId, Records};
use kernel::db::Tx;
use kernel::db::migrate::Migration;
use kernel::form::FormErrors;
use kernel::id::Id;
use kernel::language::Language;
use kernel::post::{Function, PostId};
use kernel::session::Actor;
use kernel::stop::{Fault, Stop, found};
use kernel::time::Timestamp;
use kernel::web::{Example, Fields, Route, Rule, drafted, get, post};

pub(crate) use self::data::{BriefData, NeedsData, QuestionData, brief_data, needs_data, question_data};
pub(crate) use self::model::{Answered, Need, NeedId, Question, QuestionId, WORDS_MAX};
pub(crate) use self::open::{OpenNeed, of_records, open_of_cities};
use self::texts::Texts;
pub(crate) use self::topics::begin as begin_topics;
use crate::network;

/// Topics are kept by the secretariat.
const SECRETARIAT: Rule = Rule::Functions(&[Function::Secretariat]);

/// What needs are to the rest of the product.
pub(crate) const CAPABILITY: Capability = Capability {
    name: "need",
    routes: &[
        get("/needs", "need_list", pages::list, Example::Itself),
        drafted("/needs", "state_need", pages::state),
        get("/needs/{need}", "need_brief", brief::page, Example::Record(pages::example)),
        get("/needs/{need}/change", "need_change", pages::change, Example::Record(pages::example_change)),
        post("/needs/{need}/topic", "choose_topic", pages::choose_topic),
        get("/needs/{need}/draft", "need_draft", draft::show, Example::Record(draft::example)),
        post("/needs/{need}/draft", "rewrite_need", draft::rewrite),
        post("/needs/{need}/draft/away", "lay_need_aside", draft::lay_aside),
        post("/needs/{need}/urgency", "set_urgency", pages::set_urgency),
        post("/needs/{need}/audience", "share_need", pages::share),
        post("/needs/{need}/state", "move_need", pages::move_need),
        Route { rule: SECRETARIAT, ..get("/network/topics", "topic_list", topics::list, Example::Itself) },
        Route { rule: SECRETARIAT, ..post("/network/topics", "add_topic", topics::add) },
        Route {
            rule: SECRETARIAT,
            ..get("/network/topics/{topic}", "topic_form", topics::show, Example::Record(topics::example))
        },
        Route { rule: SECRETARIAT, ..post("/network/topics/{topic}", "change_topic", topics::change) },
        Route { rule: SECRETARIAT, ..post("/network/topics/{topic}/state", "end_topic", topics::set_ended) },
        get(
            "/needs/{need}/questions/new",
            "question_draft",
            questions::draft,
            Example::Record(questions::example_draft),
        ),
        drafted("/needs/{need}/questions", "ask", questions::ask),
        get("/questions/{question}", "question_page", questions::show, Example::Record(questions::example)),
        drafted("/questions/{question}/answer", "answer_question", questions::answer),
    ],
    navigation: Some(Navigation {
        path: "/needs",
        label: |language| Texts::new(language).navigation().to_string(),
        is_public: false,
        first_for: &[],
    }),
    migrations: &[
        Migration { name: "need/001", sql: include_str!("schema/001.sql") },
        Migration { name: "need/002", sql: include_str!("schema/002.sql") },
    ],
    statements: &[store::STATEMENTS, checks::STATEMENTS, personal::STATEMENTS],
    records: &[
        RecordKind {
            kind: "need",
            folder: "needs",
            label: |language| Texts::new(language).kind_need().to_string(),
            line: need_line,
            verb: |verb, language| Texts::new(language).verb(verb).to_string(),
        },
        RecordKind {
            kind: "question",
            folder: "questions",
            label: |language| Texts::new(language).kind_question().to_string(),
            line: question_line,
            verb: |verb, language| Texts::new(language).verb(verb).to_string(),
        },
    ],
    mail_acts: &[mail_act::ANSWER],
    replies: &[mail_act::REPLY],
    digest: &[digest::UNANSWERED],
    holdings: &[
        Holding {
            name: |language| Texts::new(language).holding_needs().to_string(),
            counted: Counted::BySteps("need"),
        },
        Holding {
            name: |language| Texts::new(language).holding_questions().to_string(),
            counted: Counted::BySteps("question"),
        },
    ],
    search: search::SOURCES,
    brief: brief::SECTIONS,
    city_page: city::SECTIONS,
    checks: checks::CHECKS,
    personal: personal::PERSONAL,
    done: Some(|act, language| Texts::new(language).done(act).to_string()),
    demo: Some(demo::make),
    ..Capability::NOTHING
};

/// An open need that its city shared, for lists of other capabilities.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct SharedNeed {
    pub(crate) id: NeedId,
    pub(crate) city: network::CityId,
    pub(crate) words: String,
    pub(crate) language: Language,
    pub(crate) path: String,
    pub(crate) stated_at: Timestamp,
}

/// Whether the actor's post may state a need, so that nobody is shown a box that refuses.
pub(crate) fn may_state(actor: &Actor, home: Option<&network::City>) -> bool {
    rules::may_state(actor, home).is_ok()
}

/// A need that its city may ask about, by somebody of that city.
pub(crate) fn own(tx: &mut Tx<'_>, actor: &Actor, need: NeedId) -> Result<Need, Stop> {
    let need = store::need(tx, need, actor.post)?;
    let city = network::city(tx, need.city)?;
    let _ = rules::may_change(actor, &need, &city)?;
    Ok(need)
}

/// A need that this reader may read.
pub(crate) fn readable(tx: &mut Tx<'_>, need: NeedId, reader: PostId) -> Result<Need, Stop> {
    store::need(tx, need, reader)
}

/// Asks the holder of a post about a need, once, as part of a question to several members.
pub(crate) fn ask_part(
    tx: &mut Tx<'_>,
    actor: &Actor,
    need: NeedId,
    post: PostId,
    words: &str,
) -> Result<QuestionId, Stop> {
    acts::ask_part(tx, actor, need, post, words)
}

/// Answers a question: from its page, its mail's link, or a reply to the mail.
pub(crate) fn answer(tx: &mut Tx<'_>, actor: &Actor, question: QuestionId, words: &str) -> Result<(), Stop> {
    acts::answer(tx, actor, question, words)
}

/// A question, whoever may read it.
pub(crate) fn question(tx: &mut Tx<'_>, question: QuestionId) -> Result<Question, Stop> {
    store::question(tx, question)
}

/// What was asked about a need, at most 50.
pub(crate) fn questions_of(tx: &mut Tx<'_>, need: NeedId) -> Result<Vec<Question>, Fault> {
    store::questions_of(tx, need)
}

/// Some questions, whoever may read them.
pub(crate) fn questions_of_records(tx: &mut Tx<'_>, records: &Records) -> Result<Vec<Question>, Fault> {
    store::questions_of_records(tx, records)
}

/// Reads a question, an answer or a word of thanks: some words, within their limit.
pub(crate) fn parse_words(form: &Fields, field: &'static str, language: Language) -> Result<String, FormErrors> {
    forms::parse_words(form, field, language)
}

/// States a need of the actor's city in words that it said elsewhere, open to the members where it let them read those.
pub(crate) fn state(
    tx: &mut Tx<'_>,
    actor: &Actor,
    topic: Option<&str>,
    words: &str,
    is_for_members: bool,
) -> Result<NeedId, Stop> {
    acts::state_in_words(tx, actor, topic, words, is_for_members)
}

/// States a need of a city of the demo, open to the members.
pub(crate) fn demo_state(
    tx: &mut Tx<'_>,
    place: u32,
    topic: &str,
    words: &str,
    language: Language,
) -> Result<NeedId, Stop> {
    demo::make_need(tx, (place, topic, words, language))
}

/// A need of the demo's leader.
pub(crate) fn demo_need(tx: &mut Tx<'_>) -> Result<Option<NeedId>, Stop> {
    demo::example_need(tx)
}

/// Open needs shared with the members, as far as this reader is one: the newest so many.
pub(crate) fn shared_with_members(tx: &mut Tx<'_>, reader: PostId, limit: i64) -> Result<Vec<SharedNeed>, Fault> {
    let needs = store::open_needs_open_to(tx, MEMBERS, reader, limit)?.into_iter();
    let shared = |need: Need| SharedNeed {
        id: need.id,
        city: need.city,
        words: need.words,
        language: need.language,
        path: format!("/needs/{}", need.id),
        stated_at: need.stated_at,
    };
    Ok(needs.map(shared).collect())
}

/// A need as its reader reads it, for what other capabilities begin from it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ReadNeed {
    pub(crate) id: NeedId,
    pub(crate) city: network::CityId,
    pub(crate) topic: String,
    pub(crate) words: String,
    pub(crate) language: Language,
    /// Whether members were asked about it.
    pub(crate) was_asked: bool,
}

/// A need that this reader may read.
pub(crate) fn read(tx: &mut Tx<'_>, id: NeedId, reader: PostId) -> Result<ReadNeed, Stop> {
    let need = store::need(tx, id, reader)?;
    let was_asked = !store::questions_of(tx, id)?.is_empty();
    let Need { city, topic, words, language, .. } = need;
    Ok(ReadNeed { id, city, topic, words, language, was_asked })
}

/// Whether somebody may ask other cities about a need.
pub(crate) fn may_ask_about(tx: &mut Tx<'_>, actor: &Actor, need: NeedId) -> Result<bool, Stop> {
    match own(tx, actor, need) {
        Ok(_) => Ok(true),
        Err(Stop::Refused(_) | Stop::Missing) => Ok(false),
        Err(stop) => Err(stop),
    }
}

/// A need of the demo's leader, for the tests that visit every page.
pub(crate) fn example(tx: &mut Tx<'_>) -> Result<Option<NeedId>, Stop> {
    demo::example_need(tx)
}

/// Who states the demo's example of a need.
pub(crate) fn example_author(tx: &mut Tx<'_>) -> Result<PostId, Stop> {
    demo::example_author(tx)
}

/// Cities with open needs on a topic that they shared with the members: each as often as it has one.
pub(crate) fn cities_needing(tx: &mut Tx<'_>, topic: &str) -> Result<Vec<network::CityId>, Fault> {
    store::cities_needing(tx, topic)
}

/// The middle one of some spans of microseconds, in days.
pub(crate) fn median_days(spans: Vec<i64>) -> Option<f64> {
    model::median_days(spans)
}

/// Days from question to answer, the median of the last so many days; nothing when none was answered.
pub(crate) fn days_to_answer(tx: &mut Tx<'_>, days: i64) -> Result<Option<f64>, Fault> {
    let since = tx.now().plus_days(-days);
    let spans = store::answered_since(tx, since)?.into_iter();
    Ok(model::median_days(spans.map(|(sent, answered)| answered.micros() - sent.micros()).collect()))
}

/// A need in one line; who may read it was asked by whoever draws the line.
fn need_line(tx: &mut Tx<'_>, record: RecordId, _: Language) -> Result<Option<RecordLine>, Stop> {
    let words = store::words_of_need(tx, NeedId::from_number(record.number()))?;
    Ok(words.map(|title| RecordLine { title, path: format!("/needs/{record}") }))
}

fn question_line(tx: &mut Tx<'_>, record: RecordId, _: Language) -> Result<Option<RecordLine>, Stop> {
    let question = found(store::question(tx, QuestionId::from_number(record.number())))?;
    Ok(question.map(|question| RecordLine { title: question.words, path: format!("/questions/{record}") }))
}

#[cfg(test)]
mod tests;
