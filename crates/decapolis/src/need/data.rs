//! Needs, briefs and questions as data: what their pages show to the same reader, for programs.

use kernel::db::Tx;
use kernel::post::{self, PostId};
use kernel::stop::Stop;
use kernel::web::Visit;
use schemars::JsonSchema;
use serde::Serialize;

use super::audience::Audience;
use super::brief::Brief;
use super::model::{Need, Question};
use super::pages::NeedsView;
use super::questions;
use crate::network::{self, CityLineData, PostData};

/// The needs that the page of needs lists.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct NeedsData {
    /// Of the post's own city, the newest first; with the scope `read:post` only.
    own: Vec<NeedLineData>,
    /// Shared with a region, a body or a meeting of the post's, the newest first; with the scope `read:post` only.
    closer: Vec<NeedLineData>,
    /// Shared with the members, the newest first.
    shared: Vec<NeedLineData>,
}

/// A need in one line.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct NeedLineData {
    id: String,
    /// The city whose need it is.
    city: String,
    topic: String,
    /// Whether a person chose the topic; otherwise it was suggested from the words.
    is_topic_chosen: bool,
    /// The language of the words.
    language: String,
    words: String,
    /// `draft`, which its author alone reads, `open`, `worked-on`, `met` or `dropped`.
    state: String,
    /// When it is needed: `now` within three months, `year` within the year, `later` without a date.
    urgency: String,
    stated_at: String,
}

/// A need with its brief, made anew at every reading.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct BriefData {
    need: NeedLineData,
    city: CityLineData,
    /// What came of it, in the city's words; empty while it is open.
    outcome: String,
    /// Who reads it: `city`, `members`, `everybody`, or the id of a region, a body or a meeting.
    audience: String,
    sections: Vec<SectionData>,
    /// The sections for which the network has nothing.
    missing: Vec<String>,
    questions: Vec<QuestionLineData>,
    sources: Vec<String>,
}

/// A section of the brief: each capability adds its own, with data of its own form.
#[derive(Debug, Serialize, JsonSchema)]
struct SectionData {
    /// `cities`, `practices`, `people`; others may be added.
    id: String,
    /// In the language asked for.
    heading: String,
    /// Entries that are new since the post last looked at the page.
    new: usize,
    data: serde_json::Value,
}

/// A question that was asked about the need.
#[derive(Debug, Serialize, JsonSchema)]
struct QuestionLineData {
    id: String,
    /// The language of the words.
    language: String,
    words: String,
    sent_at: String,
    answered_at: Option<String>,
}

/// A question with its answer.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct QuestionData {
    id: String,
    asker: PostData,
    asked: PostData,
    /// The language of the words.
    language: String,
    words: String,
    sent_at: String,
    /// Null while nobody answered.
    answer: Option<AnswerData>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct AnswerData {
    language: String,
    words: String,
    at: String,
}

/// The needs that this reader's page lists.
pub(crate) fn needs_data(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<NeedsData, Stop> {
    let view = NeedsView::load(tx, visit)?;
    let lines = |needs: &[Need]| needs.iter().map(need_line).collect();
    Ok(NeedsData { own: lines(&view.own), closer: lines(&view.closer), shared: lines(&view.open) })
}

/// A brief as this reader may read it now.
pub(crate) fn brief_data(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<BriefData, Stop> {
    let brief = Brief::load(tx, visit)?;
    let audience = Audience::of(tx, brief.need.id)?;
    let empty = brief.sections.iter().filter(|section| section.part.is_empty);
    Ok(BriefData {
        need: need_line(&brief.need),
        city: network::line(&brief.city, visit.language()),
        outcome: brief.need.outcome.clone(),
        audience: audience.code(),
        missing: empty.map(|section| section.id.to_owned()).collect(),
        sources: brief.sources,
        questions: brief.questions.iter().map(question_line).collect(),
        sections: brief
            .sections
            .into_iter()
            .map(|section| SectionData {
                id: section.id.to_owned(),
                heading: section.part.heading,
                new: section.part.new_count,
                data: section.part.data,
            })
            .collect(),
    })
}

/// A question that this reader may read.
pub(crate) fn question_data(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<QuestionData, Stop> {
    let question = questions::readable(tx, visit)?;
    Ok(QuestionData {
        id: question.id.to_string(),
        asker: post_data(tx, question.asker)?,
        asked: post_data(tx, question.asked)?,
        language: question.language.code().to_owned(),
        words: question.words,
        sent_at: question.sent_at.to_string(),
        answer: question.answer.map(|answer| AnswerData {
            language: answer.language.code().to_owned(),
            words: answer.words,
            at: answer.at.to_string(),
        }),
    })
}

fn post_data(tx: &mut Tx<'_>, id: PostId) -> Result<PostData, Stop> {
    Ok(network::post_data(&post::by_id(tx, id)?.ok_or(Stop::Missing)?))
}

fn need_line(need: &Need) -> NeedLineData {
    NeedLineData {
        id: need.id.to_string(),
        city: need.city.to_string(),
        topic: need.topic.clone(),
        is_topic_chosen: need.is_topic_chosen,
        language: need.language.code().to_owned(),
        words: need.words.clone(),
        state: need.state.code().to_owned(),
        urgency: need.urgency.code().to_owned(),
        stated_at: need.stated_at.to_string(),
    }
}

fn question_line(question: &Question) -> QuestionLineData {
    QuestionLineData {
        id: question.id.to_string(),
        language: question.language.code().to_owned(),
        words: question.words.clone(),
        sent_at: question.sent_at.to_string(),
        answered_at: question.answer.as_ref().map(|answer| answer.at.to_string()),
    }
}
