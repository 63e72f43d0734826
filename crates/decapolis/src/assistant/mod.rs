//! Assistants: who reads and drafts for a post, and what they drafted.
//!
//! The holder of a post names an assistant by name and address until a day. The assistant signs in as everybody does and
//! acts as the assistant of the post: sees what the post sees, fills in forms, and sends none. What they fill in waits on
//! the holder's desk, who sends it with one press, changes its words before, or lays it aside. It ends on the day, when the
//! holder ends it, and with the holder's time in the post. The kernel keeps assistants and drafts, and refuses by route
//! whatever only the holder does; here are the pages.

mod acts;
mod demo;
mod drafts;
mod forms;
mod mails;
mod pages;
mod rules;

#[cfg(test)]
mod tests;

mod texts {
    include!(concat!(env!("OUT_DIR"), "/assistant.rs"));
}

use kernel::capability::{Capability, Counted, Holding, RecordKind, RecordLine};
use kernel::circle::RecordId;
use kernel::db::Tx;
use kernel::draft::{self, DraftId};
use kernel::id::Id;
use kernel::language::Language;
use kernel::stop::Stop;
use kernel::web::{Example, Handler, Method, Route, Rule, get};

use self::texts::Texts;

/// What assistants are to the rest of the product.
pub(crate) const CAPABILITY: Capability = Capability {
    name: "assistant",
    routes: &[
        get("/posts/{post}/assistants", "assistants", pages::show, Example::Record(pages::example)),
        post("/posts/{post}/assistants", "name_assistant", Rule::SignedIn, pages::name),
        post("/assistants/{assistance}/end", "end_assistance", Rule::SignedIn, pages::end),
        get("/drafts/{draft}", "draft_page", drafts::show, Example::Record(drafts::example)),
        post("/drafts/{draft}/sending", "send_draft", Rule::SignedIn, drafts::send),
        post("/drafts/{draft}/laying-aside", "lay_draft_aside", Rule::Oneself, drafts::lay_aside),
    ],
    records: &[RecordKind {
        kind: draft::KIND,
        folder: "drafts",
        label: |language| Texts::new(language).kind_draft().to_string(),
        line: draft_line,
        verb: |_, language| Texts::new(language).send_the_draft().to_string(),
    }],
    holdings: &[Holding {
        name: |language| Texts::new(language).holding_drafts().to_string(),
        counted: Counted::BySteps("draft"),
    }],
    done: Some(|act, language| Texts::new(language).done(act).to_string()),
    demo: Some(demo::make),
    ..Capability::NOTHING
};

const fn post(path: &'static str, name: &'static str, rule: Rule, handler: Handler) -> Route {
    Route { method: Method::Post, path, rule, name, handler, example: Example::Itself }
}

/// A draft in one line; who may read it was asked by whoever draws the line.
fn draft_line(tx: &mut Tx<'_>, record: RecordId, _: Language) -> Result<Option<RecordLine>, Stop> {
    let draft = draft::by_id(tx, DraftId::from_number(record.number()))?;
    let title = draft.words().map_or_else(|| draft.author_name.clone(), |(_, words)| words.to_owned());
    Ok(Some(RecordLine { title, path: format!("/drafts/{record}") }))
}
