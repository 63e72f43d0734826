//! The desk of somebody signed in.

use askama::Template;
use kernel::capability::RecordKind;
use kernel::circle::RecordId;
use kernel::db::Tx;
use kernel::design::{
    Actions, Button, EmptyState, Field, Item, Items, Lead, Link, Meta, MetaEntry, Method, NeedBox, RailHead,
    SectionHead, SummaryList, Todo, TodoList, Words,
};
use kernel::form;
use kernel::language::DateLength;
use kernel::session::Actor;
use kernel::step::{self, Step};
use kernel::stop::Stop;
use kernel::time::{Date, Zone};
use kernel::web::{Answer, Visit};

use super::backups::Backups;
use super::texts::Texts;
use super::{front, rail};
use crate::network::City;
use crate::{need, network, offer, support};

/// What waits for longer than so many days stands below, in a line each.
const SOON_DAYS: i64 = 7;

/// Needs of others on the desk; the list of all is one press away.
const NEEDS_SHOWN: i64 = 5;

#[derive(Debug, Template)]
#[template(path = "desk/templates/desk.html")]
struct DeskPage {
    lead: Lead,
    need: Option<NeedBox>,
    waiting_head: SectionHead,
    waiting: TodoList,
    nothing_waits: Option<EmptyState>,
    later_head: SectionHead,
    later: Items,
    running_head: SectionHead,
    running: Items,
    needs_head: SectionHead,
    needs: Items,
    home_head: RailHead,
    home: SummaryList,
    backups: Option<Backups>,
}

/// The first page: the desk, or for a stranger the front page. One address, no redirect.
pub(super) fn home(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    match visit.actor {
        Some(actor) => desk(tx, visit, actor),
        None => front::front(tx, visit),
    }
}

/// What page and data of a desk are made of.
pub(super) struct DeskView {
    pub(super) steps: Vec<Step>,
    /// The city that the post is at home in.
    city: Option<City>,
    /// How many offers that city makes.
    pub(super) offers: Option<usize>,
}

impl DeskView {
    pub(super) fn load(tx: &mut Tx<'_>, actor: &Actor) -> Result<Self, Stop> {
        let steps = step::waiting_for(tx, actor.post)?;
        let city = network::city_of_circle(tx, actor.home)?;
        let offers = match &city {
            Some(city) => Some(offer::offers_of(tx, city.id)?.len()),
            None => None,
        };
        Ok(Self { steps, city, offers })
    }
}

fn desk(tx: &mut Tx<'_>, visit: &Visit<'_>, actor: &Actor) -> Result<Answer, Stop> {
    let texts = Texts::new(visit.language());
    let DeskView { steps, offers, city } = DeskView::load(tx, actor)?;
    let may_state = need::may_state(actor, city.as_ref());
    let title = texts.greeting(&actor.name).to_string();
    let waiting: Vec<RecordId> = steps.iter().map(|step| step.record).collect();
    let running = support::running_with(tx, visit, actor, &waiting)?;
    let days = Days::of(visit);
    let (soon, later): (Vec<&Step>, Vec<&Step>) = steps.iter().partition(|step| days.until(step) <= SOON_DAYS);
    let page = DeskPage {
        lead: Lead { title: title.clone().into(), ..Lead::default() },
        need: if may_state { Some(need_box(tx, visit, texts)?) } else { None },
        waiting_head: SectionHead {
            id: "waiting".into(),
            title: texts.waiting().into(),
            note: (!soon.is_empty()).then(|| texts.waiting_count(soon.len()).to_string().into()),
            link: None,
        },
        nothing_waits: soon.is_empty().then(|| EmptyState {
            title: texts.nothing_waits().into(),
            sentence: texts.nothing_waits_sentence().into(),
            actions: Actions::default(),
        }),
        waiting: TodoList(soon.into_iter().filter_map(|step| todo(visit, &days, step)).collect()),
        later_head: SectionHead::new("later", texts.later()),
        later: Items(later.into_iter().filter_map(|step| in_a_line(visit, &days, step)).collect()),
        running_head: SectionHead {
            link: Some(Link::new(texts.all_running(), "/support")),
            ..SectionHead::new("running", texts.running())
        },
        running,
        needs_head: SectionHead {
            id: "needs".into(),
            title: texts.newest_needs().into(),
            link: Some(Link::new(texts.all_needs(), "/needs")),
            ..SectionHead::default()
        },
        needs: newest_needs(tx, visit)?,
        home_head: RailHead { id: "home".into(), title: Words::written(actor.home_name.clone(), None) },
        home: rail::home_summary(tx, visit, city.as_ref(), offers)?,
        backups: Backups::load(tx, visit, actor)?,
    };
    visit.page(tx, title, page)
}

/// What other members said lately that they need, as far as this reader may know.
fn newest_needs(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Items, Stop> {
    let language = visit.language();
    let needs = need::shared_with_members(tx, visit.reader(), NEEDS_SHOWN)?;
    let cities = network::names_of(tx, needs.iter().map(|need| need.city), language)?;
    let item = |need: need::SharedNeed| Item {
        title: Link { label: Words::written(need.words, Some(need.language.code().into())), href: need.path.into() },
        meta: Meta(vec![
            MetaEntry::Words(cities.get(&need.city).cloned().unwrap_or_default().into()),
            MetaEntry::Words(
                language.date(need.stated_at.date_in(&visit.time_zone()), DateLength::Medium).to_string().into(),
            ),
        ]),
        ..Item::default()
    };
    Ok(Items(needs.into_iter().map(item).collect()))
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

/// The days of the reader's time zone, today's found out once.
struct Days {
    zone: Zone,
    today: Date,
}

impl Days {
    fn of(visit: &Visit<'_>) -> Self {
        let zone = visit.time_zone();
        Self { today: visit.app.db.clock().now().date_in(&zone), zone }
    }

    fn due(&self, step: &Step) -> Date {
        step.due_at.date_in(&self.zone)
    }

    fn until(&self, step: &Step) -> i64 {
        self.today.days_until(self.due(step))
    }
}

fn path_of(kind: &RecordKind, step: &Step) -> String {
    format!("/{}/{}", kind.folder, step.record)
}

/// What waits for later: what it is, which leads there, and until when.
fn in_a_line(visit: &Visit<'_>, days: &Days, step: &Step) -> Option<Item> {
    let kind = kind_of(visit, &step.kind)?;
    let due = visit.language().date(days.due(step), DateLength::Medium).to_string();
    let verb = (kind.verb)(&step.verb, visit.language());
    Some(Item {
        title: Link { label: Words::written(step.title.clone(), None), href: path_of(kind, step).into() },
        meta: Meta(vec![MetaEntry::Words(verb.into()), MetaEntry::Words(due.into())]),
        ..Item::default()
    })
}

fn todo(visit: &Visit<'_>, days: &Days, step: &Step) -> Option<Todo> {
    let kind = kind_of(visit, &step.kind)?;
    let (due, days) = (days.due(step), days.until(step));
    let button = Button::link((kind.verb)(&step.verb, visit.language()), path_of(kind, step));
    Some(Todo {
        due: kernel::texts::Texts::new(visit.language()).due(days).to_string().into(),
        date: due.to_string().into(),
        is_late: days < 0,
        title: Words::written(step.title.clone(), None),
        why: (kind.label)(visit.language()).into(),
        actions: Actions(vec![if days < 0 { button } else { button.quiet() }]),
    })
}

fn kind_of<'v>(visit: &'v Visit<'_>, kind: &str) -> Option<&'v RecordKind> {
    visit.app.capabilities.iter().flat_map(|capability| capability.records).find(|known| known.kind == kind)
}
