//! Consultations as data: what their pages show to the same reader, for programs.

mod bank;
mod results;

use kernel::db::Tx;
use kernel::stop::Stop;
use kernel::time::Timestamp;
use kernel::web::Visit;
use schemars::JsonSchema;
use serde::Serialize;

use self::bank::latest;
pub(crate) use self::bank::{BankQuestionData, BankQuestionLineData, bank_lines, bank_question_data};
pub(crate) use self::results::{ResultsData, results_data};
use super::loaded::{self, Asked, Opened, asked_now};
use super::model::{
    BankQuestion, Consultation, ConsultationId, ConsultationVersion, Kind, SheetAnswer, SheetState, Source,
};
use super::rates::Rates;
use super::versions::Versions;
use super::{handing, naming, signing, store};
use crate::follow_up::Version;

/// A consultation in a line.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct ConsultationLineData {
    pub(crate) id: String,
    title: String,
    /// The code of the language that it is written in.
    language: String,
    /// `draft`, `open`, `closed`, `late` or `replied`.
    state: String,
    /// The id of the region that is asked; null for all members.
    region: Option<String>,
    answers_until: String,
    /// Until when the reply is promised.
    reply_until: String,
}

/// A consultation with what it asks.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct ConsultationData {
    #[serde(flatten)]
    line: ConsultationLineData,
    /// What can change because of it.
    purpose: String,
    addressee: String,
    /// Title, purpose and addressee in other languages.
    versions: Vec<NamedData>,
    asks_deciding: bool,
    opened_at: Option<String>,
    /// The id of the reader's own city's sheet.
    own_sheet: Option<String>,
    questions: Vec<ItemData>,
    reply: Option<ReplyData>,
}

/// Title, purpose and addressee in another language.
#[derive(Debug, Serialize, JsonSchema)]
struct NamedData {
    language: String,
    title: String,
    purpose: String,
    addressee: String,
}

/// A question in its place.
#[derive(Debug, Serialize, JsonSchema)]
struct ItemData {
    #[serde(flatten)]
    question: BankQuestionLineData,
    /// The id of the earlier question that it hangs on.
    after: Option<String>,
    /// The choice of that question, from 1, or its step of the scale.
    is: Option<i64>,
    /// `taken-up`, `in-part` or `not-taken-up`, once it is said.
    disposition: Option<String>,
    why: Option<String>,
    /// The language that it was written in.
    why_language: Option<String>,
    why_versions: Vec<VersionData>,
}

/// The same words in another language.
#[derive(Debug, Serialize, JsonSchema)]
struct VersionData {
    language: String,
    words: String,
}

/// What the addressee said.
#[derive(Debug, Serialize, JsonSchema)]
struct ReplyData {
    who: String,
    words: String,
    language: String,
    versions: Vec<VersionData>,
    day: String,
}

/// A city's sheet.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct SheetData {
    id: String,
    consultation: String,
    city: String,
    /// `asked`, `in-work`, `signed`, `declined` or `late`.
    state: String,
    signed_at: Option<String>,
    may_quote: Option<bool>,
    /// Why the city does not answer.
    reason: Option<String>,
    /// What it is asked, given what it said so far.
    answers: Vec<AnswerData>,
    /// Names what is said so far: what an act that signs has to send, so that nothing is signed unread.
    seen: String,
}

/// What a city says to a question.
#[derive(Debug, Serialize, JsonSchema)]
struct AnswerData {
    id: String,
    question: String,
    /// The version of the question that was answered.
    version: i64,
    /// `answer`, `not-known` or `not-ours`; null while it is open.
    said: Option<String>,
    /// Words, a number, a day, the numbers of choices from 1, or the rows of a table as a JSON array of arrays of cells,
    /// or the name of a file.
    content: String,
    /// The address of the file.
    file: Option<String>,
    language: String,
    /// How often it was written: what an act that saves it has to send.
    edit: i64,
    /// The id of the post that wrote it.
    post: Option<String>,
    written_at: Option<String>,
    /// The id of the post to which the question is handed.
    with: Option<String>,
    /// `typed`, `signed-before` or `profile`.
    source: String,
}

/// How many answered.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct ResponseData {
    consultation: String,
    regions: Vec<RateData>,
}

/// How many of a region answered.
#[derive(Debug, Serialize, JsonSchema)]
struct RateData {
    region: String,
    asked: usize,
    in_work: usize,
    signed: usize,
    declined: usize,
    late: usize,
}

/// Consultations that the reader may read, the latest first.
pub(crate) fn consultation_lines(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    before: Option<ConsultationId>,
    limit: usize,
) -> Result<Vec<ConsultationLineData>, Stop> {
    let now = tx.now();
    let found = store::open_to(tx, visit.reader(), before)?;
    Ok(found.iter().take(limit).map(|consultation| line(consultation, now)).collect())
}

fn line(consultation: &Consultation, now: Timestamp) -> ConsultationLineData {
    ConsultationLineData {
        id: consultation.id.to_string(),
        title: consultation.title.clone(),
        language: consultation.language.code().to_owned(),
        state: consultation.state(now).code().to_owned(),
        region: consultation.region.map(|region| region.to_string()),
        answers_until: consultation.answers_until.to_string(),
        reply_until: consultation.reply_until.to_string(),
    }
}

/// A consultation as its page shows it.
pub(crate) fn consultation_data(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<ConsultationData, Stop> {
    let opened = Opened::load(tx, visit)?;
    let consultation = &opened.consultation;
    let asked = Asked::load(tx, consultation.id)?;
    let own = loaded::own_sheet(tx, visit.actor()?, consultation.id)?;
    let versions = Versions::load(tx, consultation.id)?;
    let item = |(item, question): (&super::model::Item, &BankQuestion)| ItemData {
        question: latest(question),
        after: item.only.map(|only| only.after.to_string()),
        is: item.only.map(|only| only.is),
        disposition: item.disposition.as_ref().map(|disposition| disposition.done.code().to_owned()),
        why: item.disposition.as_ref().map(|disposition| disposition.why.clone()),
        why_language: item.disposition.as_ref().map(|disposition| disposition.language.code().to_owned()),
        why_versions: in_languages(versions.of_item(item)),
    };
    Ok(ConsultationData {
        line: line(consultation, tx.now()),
        purpose: consultation.purpose.clone(),
        addressee: consultation.addressee.clone(),
        versions: naming::versions(tx, consultation.id)?.into_iter().map(named).collect(),
        asks_deciding: consultation.asks_deciding,
        opened_at: consultation.opened_at.map(|at| at.to_string()),
        own_sheet: own.map(|sheet| sheet.id.to_string()),
        questions: asked.each().map(item).collect(),
        reply: consultation.reply.as_ref().map(|reply| ReplyData {
            who: reply.who.clone(),
            words: reply.words.clone(),
            language: reply.language.code().to_owned(),
            versions: in_languages(versions.of_reply()),
            day: reply.day.to_string(),
        }),
    })
}

fn named(version: ConsultationVersion) -> NamedData {
    let ConsultationVersion { language, title, purpose, addressee } = version;
    NamedData { language: language.code().to_owned(), title, purpose, addressee }
}

fn in_languages(versions: &[Version]) -> Vec<VersionData> {
    let data =
        |version: &Version| VersionData { language: version.language.code().to_owned(), words: version.words.clone() };
    versions.iter().map(data).collect()
}

/// A city's sheet as its page shows it.
pub(crate) fn sheet_data(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<SheetData, Stop> {
    let opened = loaded::open_sheet(tx, visit.actor()?, visit.param("consultation_sheet")?)?;
    let asked = Asked::load(tx, opened.consultation.id)?;
    let answers = store::sheet::answers(tx, opened.sheet.id)?;
    let with = handing::with_whom(tx, opened.sheet.id)?;
    let is_file = |id| asked.questions.get(&id).is_some_and(|question| question.kind == Kind::File);
    let is_there = |answer: &SheetAnswer| is_file(answer.question) && !answer.content.is_empty();
    let answer = |answer: &SheetAnswer| AnswerData {
        id: answer.id.to_string(),
        question: answer.question.to_string(),
        version: answer.version,
        said: answer.said.map(|said| said.code().to_owned()),
        content: answer.content.clone(),
        file: is_there(answer).then(|| format!("/sheet-answers/{}/file", answer.id)),
        language: answer.language.code().to_owned(),
        edit: answer.edit,
        post: answer.said.map(|_| answer.post.to_string()),
        written_at: answer.said.map(|_| answer.written_at.to_string()),
        with: with.get(&answer.id).map(ToString::to_string),
        source: match answer.source {
            Source::Typed => "typed",
            Source::Before(_) => "signed-before",
            Source::Fact(_) => "profile",
        }
        .to_owned(),
    };
    let sheet = &opened.sheet;
    Ok(SheetData {
        id: sheet.id.to_string(),
        consultation: sheet.consultation.to_string(),
        city: sheet.city.to_string(),
        state: opened.state.code().to_owned(),
        signed_at: sheet.signed.map(|signed| signed.at.to_string()),
        may_quote: sheet.signed.map(|signed| signed.may_quote),
        reason: sheet.declined.as_ref().map(|declined| declined.reason.clone()),
        answers: asked_now(&asked, &answers).into_iter().map(|(_, _, one)| answer(one)).collect(),
        seen: signing::seen(&asked, &answers),
    })
}

/// How many answered, by region.
pub(crate) fn response_data(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<ResponseData, Stop> {
    let opened = Opened::watched(tx, visit)?;
    let rates = Rates::load(tx, &opened, visit.language())?;
    let rate = |rate: &super::rates::Rate| RateData {
        region: rate.region.to_string(),
        asked: rate.of(SheetState::Asked),
        in_work: rate.of(SheetState::InWork),
        signed: rate.of(SheetState::Signed),
        declined: rate.of(SheetState::Declined),
        late: rate.of(SheetState::Late),
    };
    Ok(ResponseData {
        consultation: opened.consultation.id.to_string(),
        regions: rates.regions.iter().map(rate).collect(),
    })
}
