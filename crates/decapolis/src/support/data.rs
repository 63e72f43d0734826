//! Peer support as data: what its pages show to the same reader, for programs. What is in confidence is not data: it is
//! not there for any program.

use kernel::db::Tx;
use kernel::stop::Stop;
use kernel::web::Visit;
use schemars::JsonSchema;
use serde::Serialize;

use super::flow::{self, Size};
use super::lesson;
use super::listing::{self, Line};
use super::model::{Entry, SeatState, Task};
use super::template::{self, Paper, TemplateId, Version};
use super::view::View;

/// Engagements that the page lists.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct SupportListData {
    /// Of the post and its city; with the scope `read:post` only.
    own: Vec<SupportLineData>,
    /// What cities show.
    shared: Vec<SupportLineData>,
}

/// An engagement in one line.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct SupportLineData {
    pub(crate) id: String,
    /// The city that asked.
    city: String,
    /// The id of the version of the template by which it runs.
    template_code: String,
    language: String,
    words: String,
    /// `running`, `finished` or `left`.
    state: String,
    /// The code of the open step; null when it is over.
    step: Option<String>,
    began_at: String,
}

/// An engagement.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct SupportData {
    id: String,
    city: String,
    /// The id of the version of the template by which it runs.
    template: String,
    topic: String,
    language: String,
    words: String,
    /// `running`, `finished` or `left`.
    state: String,
    began_at: String,
    /// Until when both sides agreed.
    ends_at: Option<String>,
    steps: Vec<StepData>,
    /// Cities that help, by name in the language asked for.
    helped_by: Vec<String>,
    /// What the reader may read of what was written.
    entries: Vec<EntryData>,
}

/// A step that was opened.
#[derive(Debug, Serialize, JsonSchema)]
struct StepData {
    code: String,
    kind: String,
    due_at: String,
    /// Null while it is open.
    done_at: Option<String>,
}

/// Something that was written.
#[derive(Debug, Serialize, JsonSchema)]
struct EntryData {
    /// The code of the step.
    step: String,
    language: String,
    /// By the code of the field.
    paper: Paper,
    written_at: String,
    /// Of a recommendation: `taken`, `adapted` or `refused`.
    verdict: Option<String>,
    reply: String,
}

/// A programme template in one line.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct TemplateLineData {
    pub(crate) id: String,
    /// Versions of one programme share it.
    code: String,
    /// In the language asked for.
    name: String,
    starts_at: String,
    ends_at: Option<String>,
    source: String,
}

/// A programme template: the document as it was written.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct TemplateData {
    #[serde(flatten)]
    line: TemplateLineData,
    document: serde_json::Value,
}

/// What help flows where.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct FlowData {
    /// Days that are counted.
    days: i64,
    between: Vec<BetweenData>,
    /// Ids of cities.
    only_help: Vec<String>,
    /// Ids of cities.
    only_helped: Vec<String>,
    towns: ShareData,
    large_cities: ShareData,
    days_to_say: Option<f64>,
    days_to_answer: Option<f64>,
}

/// How often one region helped another.
#[derive(Debug, Serialize, JsonSchema)]
struct BetweenData {
    /// The id of the region that helps.
    helps: String,
    /// The id of the region that is helped.
    is_helped: String,
    times: usize,
}

/// What cities of one size gave and took.
#[derive(Debug, Default, Serialize, JsonSchema)]
struct ShareData {
    cities: usize,
    helped: usize,
    were_helped: usize,
}

/// A lesson that a city released.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct LessonData {
    pub(crate) language: String,
    words: String,
    topic: String,
    released_at: String,
    /// The city's id, where it wants its name on it.
    city: Option<String>,
}

/// What runs for the reader and what others show.
pub(crate) fn support_list_data(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<SupportListData, Stop> {
    let own = match visit.actor {
        Some(actor) => listing::of_reader(tx, actor)?,
        None => Vec::new(),
    };
    let shared = listing::shared(tx, visit.reader())?;
    let lines = |lines: &[Line]| lines.iter().filter(|line| !line.is_in_confidence).map(line_data).collect();
    Ok(SupportListData { own: lines(&own), shared: lines(&shared) })
}

fn line_data(line: &Line) -> SupportLineData {
    let is_running = line.state == super::model::State::Running;
    let step = line.template.steps.get(line.place).filter(|_| is_running);
    SupportLineData {
        id: line.id.to_string(),
        city: line.city.to_string(),
        template_code: line.template.code.clone(),
        language: line.language.code().to_owned(),
        words: line.words.clone(),
        state: line.state.code().to_owned(),
        step: step.map(|step| step.code.clone()),
        began_at: line.began_at.to_string(),
    }
}

/// One engagement, as its page shows it to the same reader; one in confidence is not there.
pub(crate) fn support_data(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<SupportData, Stop> {
    let view = View::load(tx, visit, visit.param("engagement")?)?;
    let engagement = &view.whole.engagement;
    if engagement.is_in_confidence {
        return Err(Stop::Missing);
    }
    let code = |place: usize| view.whole.template.steps.get(place).map(|step| step.code.clone()).unwrap_or_default();
    let kind = |place: usize| view.whole.template.steps.get(place).map_or("", |step| step.kind.code()).to_owned();
    let steps = view.whole.steps.iter().map(|row| StepData {
        code: code(row.place),
        kind: kind(row.place),
        due_at: row.due_at.to_string(),
        done_at: row.done_at.unless_never(),
    });
    let entry = |entry: &Entry| EntryData {
        step: code(entry.place),
        language: entry.language.code().to_owned(),
        paper: entry.paper.clone(),
        written_at: entry.written_at.to_string(),
        verdict: entry.verdict.map(|verdict| verdict.code().to_owned()),
        reply: entry.reply.clone(),
    };
    let helpers = view.whole.helpers().filter(|seat| seat.task == Task::TakePart && seat.state == SeatState::Accepted);
    Ok(SupportData {
        id: engagement.id.to_string(),
        city: engagement.city.to_string(),
        template: engagement.template.to_string(),
        topic: engagement.topic.clone(),
        language: engagement.language.code().to_owned(),
        words: engagement.words.clone(),
        state: engagement.state.code().to_owned(),
        began_at: engagement.began_at.to_string(),
        ends_at: engagement.ends_at.unless_never(),
        steps: steps.collect(),
        helped_by: helpers.map(|seat| view.city_of(seat.post)).collect(),
        entries: view.entries().map(entry).collect(),
    })
}

/// The templates after one of them, in the order of their ids.
pub(crate) fn template_lines(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    after: Option<TemplateId>,
) -> Result<Vec<TemplateLineData>, Stop> {
    let mut found = template::all(tx)?;
    found.retain(|version| after.is_none_or(|after| version.id > after));
    found.sort_by_key(|version| version.id);
    Ok(found.iter().map(|version| template_line(visit, version)).collect())
}

fn template_line(visit: &Visit<'_>, version: &Version) -> TemplateLineData {
    TemplateLineData {
        id: version.id.to_string(),
        code: version.template.code.clone(),
        name: version.template.name.of(visit.language()).to_owned(),
        starts_at: version.starts_at.to_string(),
        ends_at: version.ends_at.unless_never(),
        source: version.template.source.title.clone(),
    }
}

/// One template with its document.
pub(crate) fn template_data(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<TemplateData, Stop> {
    let version = template::by_id(tx, visit.param::<TemplateId>("template")?)?;
    let document = serde_json::to_value(&version.template);
    let document = document.map_err(|error| kernel::stop::Fault::broken("template", error))?;
    Ok(TemplateData { line: template_line(visit, &version), document })
}

/// What help flows where.
pub(crate) fn flow_data(tx: &mut Tx<'_>) -> Result<FlowData, Stop> {
    let flow = flow::load(tx)?;
    let share = |size: Size| {
        let share = flow.sizes.get(&size).copied().unwrap_or_default();
        ShareData { cities: share.cities, helped: share.gave, were_helped: share.took }
    };
    let between = flow.between.iter().map(|((helps, helped), times)| BetweenData {
        helps: helps.to_string(),
        is_helped: helped.to_string(),
        times: *times,
    });
    Ok(FlowData {
        days: flow::DAYS,
        between: between.collect(),
        only_help: flow.only_give.iter().map(|city| city.id.to_string()).collect(),
        only_helped: flow.only_take.iter().map(|city| city.id.to_string()).collect(),
        towns: share(Size::Town),
        large_cities: share(Size::Large),
        days_to_say: flow.days_to_say,
        days_to_answer: flow.days_to_answer,
    })
}

/// The lessons that cities released.
pub(crate) fn lessons_data(tx: &mut Tx<'_>) -> Result<Vec<LessonData>, Stop> {
    let data = |lesson: lesson::Lesson| LessonData {
        language: lesson.language.code().to_owned(),
        words: lesson.words,
        topic: lesson.topic,
        released_at: lesson.released_at.to_string(),
        city: lesson.city.map(|city| city.to_string()),
    };
    Ok(lesson::all(tx)?.into_iter().map(data).collect())
}
