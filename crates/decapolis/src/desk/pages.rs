//! The desk of somebody signed in.

use askama::Template;
use kernel::capability::RecordKind;
use kernel::db::Tx;
use kernel::design::{
    Actions, Button, EmptyState, Field, Lead, Method, NeedBox, RailHead, SectionHead, SummaryList, Todo, TodoList,
    Words,
};
use kernel::form;
use kernel::session::Actor;
use kernel::step::{self, Step};
use kernel::stop::Stop;
use kernel::web::{Answer, Visit};

use super::front;
use super::texts::Texts;

#[derive(Debug, Template)]
#[template(path = "desk/templates/desk.html")]
struct DeskPage {
    lead: Lead,
    need: NeedBox,
    waiting_head: SectionHead,
    waiting: TodoList,
    nothing_waits: Option<EmptyState>,
    city_head: RailHead,
    city: SummaryList,
}

/// The first page: the desk, or for a stranger the front page. One address, no redirect.
pub(super) fn home(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    match visit.actor {
        Some(actor) => desk(tx, visit, actor),
        None => front::front(tx, visit),
    }
}

fn desk(tx: &mut Tx<'_>, visit: &Visit<'_>, actor: &Actor) -> Result<Answer, Stop> {
    let texts = Texts::new(visit.language());
    let steps = step::waiting_for(tx, actor.post)?;
    let title = texts.greeting(&actor.name).to_string();
    let page = DeskPage {
        lead: Lead { title: title.clone().into(), ..Lead::default() },
        need: need_box(tx, visit, texts)?,
        waiting_head: SectionHead {
            id: "waiting".into(),
            title: texts.waiting().into(),
            note: (!steps.is_empty()).then(|| texts.waiting_count(steps.len()).to_string().into()),
            link: None,
        },
        nothing_waits: steps.is_empty().then(|| EmptyState {
            title: texts.nothing_waits().into(),
            sentence: texts.nothing_waits_sentence().into(),
            actions: Actions::default(),
        }),
        waiting: TodoList(steps.iter().filter_map(|step| todo(visit, step)).collect()),
        city_head: RailHead { id: "city".into(), title: Words::written(actor.home_name.clone(), None) },
        city: front::home_summary(tx, visit, actor)?,
    };
    visit.page(tx, title, page)
}

fn need_box(tx: &Tx<'_>, visit: &Visit<'_>, texts: Texts) -> Result<NeedBox, Stop> {
    Ok(NeedBox {
        action: "/needs".into(),
        method: Method::Post,
        hidden: vec![form::hidden(tx, visit)?],
        field: Field { hint: Some(texts.need_hint().into()), ..Field::new("words", texts.need_label()) },
        value: String::new().into(),
        button: texts.get_a_brief().into(),
    })
}

fn todo(visit: &Visit<'_>, step: &Step) -> Option<Todo> {
    let kind = kind_of(visit, &step.kind)?;
    let zone = visit.time_zone();
    let today = visit.app.db.clock().now().date_in(&zone);
    let due = step.due_at.date_in(&zone);
    let days = today.days_until(due);
    let path = format!("/{}/{}", folder(kind.kind), step.record);
    let button = Button::link((kind.verb)(&step.verb, visit.language()), path);
    Some(Todo {
        due: kernel::texts::Texts::new(visit.language()).due(days).to_string().into(),
        date: due.to_string().into(),
        is_late: days < 0,
        title: Words::written(step.title.clone(), None),
        why: (kind.label)(visit.language()).into(),
        actions: Actions(vec![if days < 0 { button } else { button.quiet() }]),
    })
}

/// Where the records of a kind are: `need` below `/needs`, `body` below `/bodies`.
fn folder(kind: &str) -> String {
    kind.strip_suffix('y').map_or_else(|| format!("{kind}s"), |stem| format!("{stem}ies"))
}

fn kind_of<'v>(visit: &'v Visit<'_>, kind: &str) -> Option<&'v RecordKind> {
    visit.app.capabilities.iter().flat_map(|capability| capability.records).find(|known| known.kind == kind)
}
