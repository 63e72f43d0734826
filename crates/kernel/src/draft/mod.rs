//! Drafts: what an assistant filled in for the holder of a post, who sends it with one press.
//!
//! A route says whether an assistant's form becomes a draft ([`crate::web::Rule::Drafted`]). The form is then sent for
//! trial: the handler runs as it would for the holder, and all that it wrote is taken back. So what is wrong comes back
//! beside its field, what is refused is refused, and a draft that is kept could be sent as it stands. Sending runs the same
//! handler again, as the holder, by the rules of that moment. No capability knows of it.

mod personal;
mod settle;
mod store;

pub(crate) use self::personal::{PERSONAL, STATEMENTS as PERSONAL_STATEMENTS};
pub use self::settle::{lay_aside, send};
pub(crate) use self::store::STATEMENTS;
use crate::audit;
use crate::circle::RecordId;
use crate::db::{Row, Tx};
use crate::id::Id;
use crate::language::Language;
use crate::person::PersonId;
use crate::post::PostId;
use crate::session::Actor;
use crate::step::{self, NewStep};
use crate::stop::{Fault, Stop};
use crate::time::Timestamp;
use crate::web::{Answer, Fields, Handler, Status, Visit};

crate::id!(DraftId, "A draft's id.");

/// The kind of its next step and of its record.
pub const KIND: &str = "draft";
/// Days until a draft that nobody sent is late.
const SEND_DAYS: i64 = 7;
/// Letters of its words that stand on a desk.
const TITLE_LETTERS: usize = 160;
/// The hidden field that proves a form; it is made anew when the draft is sent.
const FORM_FIELD: &str = "_form";

/// Where a draft stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DraftState {
    /// The holder may send it.
    Waiting,
    /// The holder sent it.
    Sent,
    /// The holder or its author laid it aside.
    LaidAside,
}

impl DraftState {
    /// As stored, and as texts select by.
    pub fn code(self) -> &'static str {
        match self {
            DraftState::Waiting => "waiting",
            DraftState::Sent => "sent",
            DraftState::LaidAside => "laid-aside",
        }
    }

    fn from_code(code: &str) -> Result<Self, Fault> {
        let all = [DraftState::Waiting, DraftState::Sent, DraftState::LaidAside];
        all.into_iter().find(|state| state.code() == code).ok_or_else(|| Fault::broken("state of a draft", code))
    }
}

/// A draft as stored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// The id.
    pub id: DraftId,
    /// The post for which it was written.
    pub post: PostId,
    /// Who wrote it.
    pub author: PersonId,
    /// Their name.
    pub author_name: String,
    /// The address to which its form is sent.
    pub target: String,
    /// What was filled in; empty once it is settled.
    pub fields: Fields,
    /// The language of the page on which it was written.
    pub language: Language,
    /// When it was written.
    pub written_at: Timestamp,
    /// Where it stands.
    pub state: DraftState,
    /// What came of it, once it is sent.
    pub location: String,
}

impl Draft {
    /// The field with the most words, and the words: what the draft is about.
    pub fn words(&self) -> Option<(&str, &str)> {
        self.fields.longest()
    }
}

/// Keeps an assistant's form as a draft, or gives it back with what is wrong.
pub(crate) fn hold_back(tx: &mut Tx<'_>, visit: &Visit<'_>, handler: Handler) -> Result<Answer, Stop> {
    let tried = tx.rehearse(|tx| handler(tx, visit))?;
    if tried.status != Status::SeeOther {
        return Ok(tried);
    }
    let query = visit.request.query.encoded();
    let path = &visit.request.path;
    let target = if query.is_empty() { path.clone() } else { format!("{path}?{query}") };
    let id = keep(tx, visit.actor()?, &target, &visit.request.form.without(FORM_FIELD), visit.language())?;
    Ok(Answer::see_other(format!("/drafts/{id}")))
}

/// Keeps a filled-in form for the holder of the post that the actor assists, and puts it on the holder's desk.
///
/// # Errors
/// A fault of the database.
pub fn keep(
    tx: &mut Tx<'_>,
    actor: &Actor,
    target: &str,
    fields: &Fields,
    language: Language,
) -> Result<DraftId, Fault> {
    let id: DraftId = tx.new_id();
    let now = tx.now();
    tx.run(
        store::INSERT_DRAFT,
        &[&id, &actor.post, &actor.person, &target, &fields.encoded(), &language.code(), &now],
    )?;
    let words: String = fields.longest().map_or("", |(_, words)| words).chars().take(TITLE_LETTERS).collect();
    let (due_at, title) = (now.plus_days(SEND_DAYS), format!("{}: {words}", actor.name));
    step::set(tx, NewStep { record: record(id), kind: KIND, verb: "send", post: actor.post, due_at, title: &title })?;
    audit::record(tx, "draft_written", actor.person, actor.post, record(id))?;
    Ok(id)
}

/// One draft.
///
/// # Errors
/// Missing when there is none; a fault of the database.
pub fn by_id(tx: &mut Tx<'_>, id: DraftId) -> Result<Draft, Stop> {
    tx.one(store::DRAFT, &[&id], read)
}

/// The drafts that wait for a post, at most 50, the oldest first.
///
/// # Errors
/// A fault of the database.
pub fn waiting_for(tx: &mut Tx<'_>, post: PostId) -> Result<Vec<Draft>, Fault> {
    tx.all(store::DRAFTS_OF_POST, &[&post, &Timestamp::FOREVER], read)
}

/// The latest draft of all; for the tests that visit every page.
///
/// # Errors
/// A fault of the database.
pub fn example(tx: &mut Tx<'_>) -> Result<Option<Draft>, Fault> {
    tx.first(store::EXAMPLE, &[&Timestamp::FOREVER], read)
}

/// The record that a draft is.
pub fn record(id: DraftId) -> RecordId {
    RecordId::from_number(id.number())
}

fn read(row: &Row<'_>) -> Result<Draft, Fault> {
    Ok(Draft {
        id: row.get(0)?,
        post: row.get(1)?,
        author: row.get(2)?,
        author_name: row.get(3)?,
        target: row.get(4)?,
        fields: Fields::parse(row.get::<String>(5)?.as_bytes()).unwrap_or_default(),
        language: row.get::<String>(6)?.parse().unwrap_or_default(),
        written_at: row.get(7)?,
        state: DraftState::from_code(&row.get::<String>(8)?)?,
        location: row.get(9)?,
    })
}
