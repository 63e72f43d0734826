//! Questions to several members as data: what their pages show to the same reader, for programs.

use kernel::db::Tx;
use kernel::stop::Stop;
use kernel::web::Visit;
use kernel::written::Status;
use schemars::JsonSchema;
use serde::Serialize;

use super::board::Board;
use super::loaded::View;
use super::model::{Ask, Inquiry, Reason};
use super::store::record;
use crate::discussion::{self, CommentData};
use crate::network::{PostData, post_data};

/// A question that waits for its first answer.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct OpenQuestionData {
    pub(crate) id: String,
    /// The city that asks.
    city: String,
    region: String,
    topic: String,
    /// The language of the words.
    language: String,
    words: String,
    asked_at: String,
    days_open: i64,
    /// How many rounds of six were asked.
    rounds: i64,
    /// The cities that were asked.
    asked: Vec<String>,
}

/// A question with who was asked and what they answered.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct InquiryData {
    id: String,
    need: String,
    city: String,
    topic: String,
    /// The language of the words.
    language: String,
    words: String,
    /// `waiting`, `widened`, `answered` or `settled`.
    state: String,
    asker: Option<PostData>,
    asked_at: String,
    answered_at: Option<String>,
    /// What the asker said to whose answer helped most; empty where nothing was said.
    thanks: String,
    asked: Vec<AskedData>,
    /// What people said below it, the oldest first.
    comments: Vec<CommentData>,
}

/// One of those asked.
#[derive(Debug, Serialize, JsonSchema)]
struct AskedData {
    question: String,
    city: String,
    post: Option<PostData>,
    round: i64,
    reasons: ReasonsData,
    answered_at: Option<String>,
    /// The answer in each language in which it is there, the original first; empty while nobody answered.
    answers: Vec<VersionData>,
    /// Whether this answer helped most.
    is_best: bool,
}

/// Why a post was asked.
#[derive(Debug, Default, Serialize, JsonSchema)]
struct ReasonsData {
    offers_help: bool,
    did_something: bool,
    likeness_percent: Option<u8>,
    /// The language in which question and answerer meet.
    speaks: Option<String>,
    asked_this_quarter: Option<i64>,
}

/// An answer in one language.
#[derive(Debug, Serialize, JsonSchema)]
struct VersionData {
    language: String,
    /// `original`, `human` or `machine`.
    status: String,
    words: String,
}

/// The open questions that this reader's board lists.
pub(crate) fn open_questions(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Vec<OpenQuestionData>, Stop> {
    let board = Board::load(tx, visit)?;
    let now = tx.now();
    let line = |inquiry: &Inquiry| OpenQuestionData {
        id: inquiry.id.to_string(),
        city: inquiry.city.to_string(),
        region: inquiry.region.to_string(),
        topic: inquiry.topic.clone(),
        language: inquiry.language.code().to_owned(),
        words: inquiry.words.clone(),
        asked_at: inquiry.asked_at.to_string(),
        days_open: inquiry.days_open(now),
        rounds: inquiry.rounds,
        asked: board.asked.get(&inquiry.id).into_iter().flatten().map(ToString::to_string).collect(),
    };
    Ok(board.open.iter().map(line).collect())
}

/// A question that this reader may read.
pub(crate) fn inquiry_data(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<InquiryData, Stop> {
    let view = View::load(tx, visit)?;
    let inquiry = &view.inquiry;
    let comments = discussion::comments_data(tx, &view.spot())?;
    Ok(InquiryData {
        id: inquiry.id.to_string(),
        need: inquiry.need.to_string(),
        city: inquiry.city.to_string(),
        topic: inquiry.topic.clone(),
        language: inquiry.language.code().to_owned(),
        words: inquiry.words.clone(),
        state: inquiry.state().code().to_owned(),
        asker: view.posts.get(&inquiry.asker).map(post_data),
        asked_at: inquiry.asked_at.to_string(),
        answered_at: inquiry.answered_at.map(|at| at.to_string()),
        thanks: inquiry.thanks.clone(),
        asked: view.asks.iter().map(|ask| asked(&view, ask)).collect(),
        comments,
    })
}

fn asked(view: &View, ask: &Ask) -> AskedData {
    let answer = view.question(ask).and_then(|question| question.answer.as_ref());
    let original = answer.map(|answer| VersionData {
        language: answer.language.code().to_owned(),
        status: Status::Original.code().to_owned(),
        words: answer.words.clone(),
    });
    let versions = view.versions.get(&record(ask.question)).into_iter().flat_map(|texts| texts.versions("answer"));
    let others = versions.map(|version| VersionData {
        language: version.language.code().to_owned(),
        status: version.status.code().to_owned(),
        words: version.content.clone(),
    });
    AskedData {
        question: ask.question.to_string(),
        city: ask.city.to_string(),
        post: view.posts.get(&ask.post).map(post_data),
        round: ask.round,
        reasons: reasons(&ask.reasons),
        answered_at: ask.answered_at.map(|at| at.to_string()),
        answers: original.into_iter().chain(others).collect(),
        is_best: view.inquiry.best == Some(ask.question),
    }
}

fn reasons(reasons: &[Reason]) -> ReasonsData {
    let mut data = ReasonsData::default();
    for reason in reasons {
        match reason {
            Reason::Offered => data.offers_help = true,
            Reason::Did => data.did_something = true,
            Reason::Likeness(percent) => data.likeness_percent = Some(*percent),
            Reason::Speaks(language) => data.speaks = Some(language.code().to_owned()),
            Reason::AskedLately(times) => data.asked_this_quarter = Some(*times),
        }
    }
    data
}
