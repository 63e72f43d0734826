//! Discussions on pages: what people say below a record, keeping it in order, and reporting harassment to one person.
//!
//! Whoever reads a record with a discussion reads and says something below it, follows it, and finds every version of a
//! comment. Its author, the people whose record it is, and the secretariat hide a comment with a reason; its author appeals,
//! and the secretariat decides, or the chair where the secretariat hid it. A report of harassment goes to the one post that
//! the network named, if its holder is apart from both sides: it is in no list but theirs, in no search, not in the API, and
//! no word of it is in a mail or in the audit. What is said and who may say it is the kernel's (`kernel::discussion`); here
//! are the pages. It gives the others a section for their page.

mod acts;
mod checks;
mod demo;
mod mails;
mod pages;
mod place;
mod reports;
mod section;

mod texts {
    include!(concat!(env!("OUT_DIR"), "/discussion.rs"));
}

use kernel::capability::{Capability, RecordKind, RecordLine};
use kernel::db::Tx;
use kernel::discussion;
use kernel::post::Function;
use kernel::stop::Stop;
use kernel::web::{Example, Markup, Route, Rule, Visit, get, post};
use schemars::JsonSchema;
use serde::Serialize;

pub(crate) use self::place::Spot;
use self::texts::Texts;

/// What discussions are to the rest of the product.
pub(crate) const CAPABILITY: Capability = Capability {
    name: "discussion",
    routes: &[
        post("/discussions/{discussion}/comments", "say", pages::say),
        post("/discussions/{discussion}/following", "follow_discussion", pages::follow),
        get("/comments/{comment}", "comment_page", pages::show, Example::Record(|tx| demo::example(tx, ""))),
        post("/comments/{comment}", "edit_comment", pages::edit),
        post("/comments/{comment}/hiding", "hide_comment", pages::hide),
        post("/comments/{comment}/appeal", "appeal_comment", pages::appeal),
        post("/comments/{comment}/decision", "decide_comment", pages::decide),
        get(
            "/comments/{comment}/report",
            "report_form",
            reports::form,
            Example::Record(|tx| demo::example(tx, "/report")),
        ),
        post("/comments/{comment}/report", "report_comment", reports::send),
        get("/reports", "report_list", reports::list, Example::Itself),
        Route { rule: OVERSEERS, ..get("/reports/readers", "report_readers", reports::readers, Example::Itself) },
        Route { rule: OVERSEERS, ..post("/reports/readers", "name_report_readers", reports::name_readers) },
        get("/reports/{report}", "report_page", reports::show, Example::Record(demo::example_report)),
        post("/reports/{report}", "settle_report", reports::settle),
    ],
    statements: &[checks::STATEMENTS],
    records: &[
        RecordKind {
            kind: "comment",
            folder: "comments",
            label: |language| Texts::new(language).kind_comment().to_string(),
            line: |_, record, language| {
                let title = Texts::new(language).comment_title().to_owned();
                Ok(Some(RecordLine { title, path: format!("/comments/{record}") }))
            },
            verb: |_, language| Texts::new(language).verb_decide().to_string(),
        },
        RecordKind {
            kind: "report",
            folder: "reports",
            label: |language| Texts::new(language).kind_report().to_string(),
            line: |_, _, _| Ok(None),
            verb: |_, language| Texts::new(language).verb_look().to_string(),
        },
    ],
    checks: checks::CHECKS,
    done: Some(|act, language| Texts::new(language).done(act).to_string()),
    demo: Some(demo::make),
    ..Capability::NOTHING
};

/// Who names the post that reads reports. Naming it lets them read none.
const OVERSEERS: Rule = Rule::Functions(&[Function::Chair, Function::Secretariat]);

/// The section of a page in which people talk below its record, for a reader of it.
pub(crate) fn section(tx: &mut Tx<'_>, visit: &Visit<'_>, spot: &Spot) -> Result<Markup, Stop> {
    section::section(tx, visit, spot)
}

/// What somebody said below a record, as data.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct CommentData {
    id: String,
    post: String,
    written_at: String,
    /// How often it was changed.
    changes: i64,
    /// The language of the words.
    language: String,
    /// Null where it is hidden.
    words: Option<String>,
    /// Why it is hidden; null where it is not.
    hidden_because: Option<String>,
}

/// What is said below a record, for programs; a hidden comment without its words, whoever reads.
pub(crate) fn comments_data(tx: &mut Tx<'_>, spot: &Spot) -> Result<Vec<CommentData>, Stop> {
    let data = |comment: discussion::Comment| CommentData {
        id: comment.id.to_string(),
        post: comment.post.to_string(),
        written_at: comment.written_at.to_string(),
        changes: comment.version - 1,
        language: comment.language.code().to_owned(),
        words: comment.hidden.is_none().then_some(comment.words),
        hidden_because: comment.hidden.map(|hidden| hidden.because),
    };
    Ok(discussion::of_record(tx, spot.place.record)?.into_iter().map(data).collect())
}

#[cfg(test)]
mod tests;
