//! The page of a meeting's plan, and its data.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{Act, Button, EmptyState, Form, Lead, Look, SectionHead, Step, StepState, Steps};
use kernel::form;
use kernel::stop::Stop;
use kernel::time::Timestamp;
use kernel::web::{Answer, Visit};
use schemars::JsonSchema;
use serde::Serialize;

use super::super::model::Meeting;
use super::super::texts::Texts;
use super::super::{acts, pages};
use super::{Task, TaskId, known, store};

#[derive(Debug, Template)]
#[template(path = "forum/templates/plan.html")]
struct PlanPage {
    lead: Lead,
    head: SectionHead,
    steps: Steps,
    nothing: Option<EmptyState>,
    forms: Option<(SectionHead, Form)>,
}

/// A step of the plan, for programs.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct TaskLineData {
    pub(crate) id: String,
    /// `theme`, `first-wave`, `interviews`, `agenda` and others.
    kind: String,
    due_at: String,
    /// Null until it is done.
    done_at: Option<String>,
}

fn load(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<(Meeting, Vec<Task>), Stop> {
    let actor = visit.actor()?;
    let meeting = acts::readable(tx, actor, visit.param("meeting")?)?;
    let _leave = acts::may_conduct(tx, actor, &meeting)?;
    let tasks = store::tasks(tx, meeting.id)?;
    Ok((meeting, tasks))
}

/// The plan, for who conducts.
pub(in crate::forum) fn page(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let texts = Texts::new(visit.language());
    let (meeting, tasks) = load(tx, visit)?;
    let now = tx.now();
    let first_open = tasks.iter().position(|task| task.done_at == Timestamp::FOREVER);
    let steps = tasks.iter().enumerate().map(|(at, task)| step(visit, task, first_open == Some(at), now));
    let buttons: Vec<Button> = tasks.iter().map(|task| button(visit, task)).collect();
    let form = form::post(tx, visit, format!("/meetings/{}/plan", meeting.id), Vec::new(), buttons)?;
    let page = PlanPage {
        lead: Lead {
            trail: pages::trail(visit, &meeting),
            title: texts.plan().into(),
            sentence: Some(texts.plan_sentence().into()),
            ..Lead::default()
        },
        head: SectionHead::new("steps", texts.plan_steps()),
        steps: Steps(steps.collect()),
        nothing: tasks.is_empty().then(|| EmptyState {
            title: texts.nothing_planned().into(),
            sentence: texts.nothing_planned_sentence().into(),
            ..EmptyState::default()
        }),
        forms: (!tasks.is_empty()).then(|| (SectionHead::new("done", texts.what_is_done()), form)),
    };
    visit.page(tx, texts.plan(), page)
}

fn step(visit: &Visit<'_>, task: &Task, is_next: bool, now: Timestamp) -> Step {
    let texts = Texts::new(visit.language());
    let title = texts.task(known(&task.kind)).to_string();
    let (note, state) = if task.done_at != Timestamp::FOREVER {
        (texts.done_on(visit.day(task.done_at)).to_string(), StepState::Done)
    } else if task.due_at < now {
        (texts.late_since(visit.day(task.due_at)).to_string(), StepState::Now)
    } else {
        (texts.until(visit.day(task.due_at)).to_string(), if is_next { StepState::Now } else { StepState::Next })
    };
    Step::new(title, note, state)
}

/// One press says that a step is done, or that it is not after all.
fn button(visit: &Visit<'_>, task: &Task) -> Button {
    let texts = Texts::new(visit.language());
    let title = texts.task(known(&task.kind)).to_string();
    let is_done = task.done_at != Timestamp::FOREVER;
    let label = if is_done { texts.not_done(&title).to_string() } else { texts.is_done(&title).to_string() };
    let act = Act::SubmitAs { name: (if is_done { "open" } else { "done" }).into(), value: task.id.to_string().into() };
    Button { label: label.into(), act, look: Look::Quiet }
}

pub(in crate::forum) fn move_task(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let (meeting, tasks) = load(tx, visit)?;
    let form = &visit.request.form;
    let is_done = form.filled("done").is_some();
    let typed = if is_done { form.get("done") } else { form.get("open") };
    let id: TaskId = typed.parse().map_err(|_| Stop::Malformed("done"))?;
    if !tasks.iter().any(|task| task.id == id) {
        return Err(Stop::Missing);
    }
    super::set_done(tx, visit.actor()?, id, is_done)?;
    Ok(Answer::see_other(format!("/meetings/{}/plan", meeting.id)))
}

/// A step on a desk leads to the plan that it is part of.
pub(in crate::forum) fn lead_on(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let actor = visit.actor()?;
    let task = store::task(tx, visit.param("meeting_task")?)?;
    let meeting = acts::readable(tx, actor, task.meeting)?;
    let _leave = acts::may_conduct(tx, actor, &meeting)?;
    Ok(Answer::see_other(format!("/meetings/{}/plan", meeting.id)))
}

/// The plan as data.
pub(crate) fn task_lines(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Vec<TaskLineData>, Stop> {
    let (_, tasks) = load(tx, visit)?;
    let line = |task: Task| TaskLineData {
        id: task.id.to_string(),
        kind: task.kind,
        due_at: task.due_at.to_string(),
        done_at: task.done_at.unless_never(),
    };
    Ok(tasks.into_iter().map(line).collect())
}

pub(in crate::forum) fn example_plan(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    Ok(pages::example(tx)?.map(|path| format!("{path}/plan")))
}

pub(in crate::forum) fn example_task(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    let Some(meeting) = super::super::example(tx)? else { return Ok(None) };
    Ok(store::tasks(tx, meeting)?.first().map(|task| format!("/meeting-tasks/{}", task.id)))
}
