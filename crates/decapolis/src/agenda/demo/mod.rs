//! The agendas of the demo's meetings, invented: one three weeks ahead, open, with items from what its cities need; one of a
//! meeting that runs today; one of a meeting of last autumn.

mod day;

use kernel::capability::{DemoWorld, PastDeed};
use kernel::circle::CircleKind;
use kernel::db::Tx;
use kernel::language::Language;
use kernel::post::{Function, PostId};
use kernel::session::Actor;
use kernel::stop::Stop;

use self::day::{DAY, beginning, plan};
use super::model::{AgendaItemId, ItemKind, Languages, Plan, Said};
use super::needs::Wanted;
use super::suggesting::Shape;
use super::{Line, acts, gathering, needs, papers, publishing, speaking, store, wishing};
use crate::forum::{self, Meeting, Story};
use crate::network;

/// Kansas City, whose need is on the agenda.
const LEADERS_PLACE: u32 = 4_393_217;
/// Days before today on which the agenda of the first meeting was published: some weeks before it.
const PAST_DAYS_AGO: i64 = 200;
/// Days before today on which the agenda ahead was begun, and on which one of its papers had a new version.
const BEGUN_DAYS_AGO: i64 = 6;
const RENEWED_DAYS_AGO: i64 = 4;
/// So many say what they want to hear.
const WISHES: usize = 7;
/// So many topics become items; the last of them, in small groups, waits for its place.
const TOPICS: usize = 4;

pub(super) fn make(world: &mut DemoWorld<'_>) -> Result<(), Stop> {
    world.db.write_blocking("demo_agenda_today", |tx| fill_day(tx, Story::Today))?;
    world.db.write_blocking("demo_agenda_ahead", fill_ahead)?;
    papers::demo_late(world)
}

/// What happened while the year of the demo was played: the agenda of the first meeting, and the first item of the next
/// with its papers.
pub(crate) fn past() -> Vec<PastDeed> {
    let first = |world: &DemoWorld<'_>| {
        world.db.write_blocking("demo_agenda_past", |tx| fill_day(tx, Story::Past))?;
        papers::demo_past(world)
    };
    let begun = |world: &DemoWorld<'_>| {
        world.db.write_blocking("demo_agenda_begun", begin_ahead)?;
        papers::demo_first(world)
    };
    vec![
        PastDeed { days_ago: PAST_DAYS_AGO, deed: Box::new(first) },
        PastDeed { days_ago: BEGUN_DAYS_AGO, deed: Box::new(begun) },
        PastDeed { days_ago: RENEWED_DAYS_AGO, deed: Box::new(papers::demo_second) },
    ]
}

/// A day with its items, published once.
fn fill_day(tx: &mut Tx<'_>, story: Story) -> Result<(), Stop> {
    let Some(id) = forum::demo_meeting(tx, story)? else { return Ok(()) };
    let (meeting, actor) = (forum::meeting(tx, id)?, secretariat(tx)?);
    let begins = beginning(&meeting, tx.now());
    let speakers = gathering::of_cities(&forum::attendees(tx, id)?);
    for (at, planned) in DAY.iter().enumerate() {
        let item = acts::add(tx, &actor, id, &plan(&actor, begins, planned), &[])?;
        if let (true, Some(post)) = (planned.2 != ItemKind::Break, speakers.get(at)) {
            speak(tx, &actor, item, *post)?;
        }
    }
    publishing::publish_untold(tx, &actor, id, "The agenda as the cities asked for it.").map(drop)
}

/// The agenda of the meeting three weeks ahead begins with its first item.
fn begin_ahead(tx: &mut Tx<'_>) -> Result<(), Stop> {
    let Some(id) = forum::demo_meeting(tx, Story::Ahead)? else { return Ok(()) };
    let (meeting, actor) = (forum::meeting(tx, id)?, secretariat(tx)?);
    acts::add(tx, &actor, id, &plan(&actor, meeting.starts_at, &DAY[0]), &[]).map(drop)
}

/// The meeting three weeks ahead: what its cities need, one city's need above all; the first version is published, and one
/// item waits for its place.
fn fill_ahead(tx: &mut Tx<'_>) -> Result<(), Stop> {
    let Some(id) = forum::demo_meeting(tx, Story::Ahead)? else { return Ok(()) };
    let (meeting, actor) = (forum::meeting(tx, id)?, secretariat(tx)?);
    let begins = meeting.starts_at;
    for planned in [&DAY[2], &DAY[5], &DAY[6], &DAY[7]] {
        acts::add(tx, &actor, id, &plan(&actor, begins, planned), &[])?;
    }
    let topics = topics(tx, &actor, &meeting)?;
    let rooms = [(30, "Hall"), (120, "Hall"), (120, "Library")];
    for (at, (topic, (minutes, room))) in topics.iter().zip(rooms).enumerate() {
        let item = needs::propose(tx, &actor, id, topic, &Wanted::SESSION)?;
        let starts_at = begins.plus_seconds(minutes * 60);
        let proposed = store::item(tx, item)?.plan;
        let words = "What each city tried, and what it would not do again.".to_owned();
        // The second is held in another language than the meeting.
        let languages = if at == 1 { spoken_in_spanish() } else { proposed.languages };
        acts::change(tx, &actor, item, &Plan { starts_at, words, room: room.to_owned(), languages, ..proposed })?;
    }
    ask_one(tx, &actor, &meeting, 0)?;
    owe_one(tx, &actor, &meeting)?;
    publishing::publish_untold(tx, &actor, id, "The first agenda: three sessions come from your needs.")?;
    wish_some(tx, &actor, &meeting)?;
    if let Some(topic) = topics.get(rooms.len()) {
        let in_groups = Wanted { shape: Shape::Groups, ..Wanted::SESSION };
        needs::propose(tx, &actor, id, topic, &in_groups)?;
    }
    ask_one(tx, &actor, &meeting, 1)
}

fn spoken_in_spanish() -> Languages {
    Languages { spoken: "Spanish".to_owned(), interpreted: "English".to_owned() }
}

/// The topics that most cities need, with one of Kansas City before all.
fn topics(tx: &mut Tx<'_>, actor: &Actor, meeting: &Meeting) -> Result<Vec<String>, Stop> {
    let own = network::city_at(tx, atlas::PlaceId::new(LEADERS_PLACE))?.map(|city| city.id);
    let mut groups = needs::load(tx, meeting.id, actor.post, Language::English)?.groups;
    let is_own = |group: &needs::Group| own.is_some_and(|own| group.cities().contains(&own));
    if let Some(at) = groups.iter().position(is_own) {
        let first = groups.remove(at);
        groups.insert(0, first);
    }
    Ok(groups.into_iter().take(TOPICS).map(|group| group.topic).collect())
}

/// The speaker of the first session that comes from a need has confirmed; that of the second was asked.
fn ask_one(tx: &mut Tx<'_>, actor: &Actor, meeting: &Meeting, at: usize) -> Result<(), Stop> {
    let posts = gathering::of_cities(&forum::attendees(tx, meeting.id)?);
    let items = gathering::draft(tx, meeting.id)?;
    let mut sessions = items.iter().filter(|entry| entry.plan.is_placed() && !entry.cities.is_empty());
    match (sessions.nth(at), posts.first(), posts.last()) {
        (Some(item), Some(first), _) if at == 0 => speak(tx, actor, item.id, *first),
        (Some(item), _, Some(last)) => speaking::ask_untold(tx, actor, item.id, *last).map(drop),
        _ => Ok(()),
    }
}

/// Some of those who come said what they want to hear; one room holds fewer than the other.
fn wish_some(tx: &mut Tx<'_>, actor: &Actor, meeting: &Meeting) -> Result<(), Stop> {
    let rooms = [("Hall".to_owned(), 60), ("Library".to_owned(), 25)];
    wishing::set_rooms(tx, actor, meeting.id, &rooms)?;
    let items: Vec<AgendaItemId> = gathering::draft(tx, meeting.id)?
        .iter()
        .filter(|entry| entry.plan.is_placed() && !entry.cities.is_empty())
        .map(|entry| entry.id)
        .collect();
    let posts = gathering::of_cities(&forum::attendees(tx, meeting.id)?);
    for (post, item) in posts.iter().zip(items.iter().cycle()).take(WISHES) {
        let held = kernel::post::by_id(tx, *post)?.filter(|held| held.holder.is_some());
        if let Some(held) = held {
            let guest = network::actor_of(tx, &held)?;
            wishing::set(tx, &guest, *item, true)?;
        }
    }
    Ok(())
}

/// Who speaks first answers for the second session that comes from a need, and a paper of it is asked for.
fn owe_one(tx: &mut Tx<'_>, actor: &Actor, meeting: &Meeting) -> Result<(), Stop> {
    let posts = gathering::of_cities(&forum::attendees(tx, meeting.id)?);
    let items = gathering::draft(tx, meeting.id)?;
    let second = items.into_iter().filter(|entry| entry.plan.is_placed() && !entry.cities.is_empty()).nth(1);
    let (Some(item), Some(owner)) = (second, posts.first()) else { return Ok(()) };
    acts::change(tx, actor, item.id, &Plan { owner: *owner, ..item.plan })?;
    papers::ask_for(tx, actor, item.id)
}

/// A post is asked and says yes.
fn speak(tx: &mut Tx<'_>, actor: &Actor, item: AgendaItemId, post: PostId) -> Result<(), Stop> {
    let asked = speaking::ask_untold(tx, actor, item, post)?;
    let Some(held) = kernel::post::by_id(tx, post)?.filter(|held| held.holder.is_some()) else { return Ok(()) };
    let speaker = network::actor_of(tx, &held)?;
    speaking::answer(tx, &speaker, asked.1.id, Said::Confirmed, "")
}

pub(super) fn secretariat(tx: &mut Tx<'_>) -> Result<Actor, Stop> {
    let held = network::post_of_kind(tx, CircleKind::Secretariat, Function::Secretariat)?;
    network::actor_of(tx, &held)
}

/// The items of a meeting of the demo.
pub(super) fn items(tx: &mut Tx<'_>, story: Story) -> Result<Vec<Line>, Stop> {
    match forum::demo_meeting(tx, story)? {
        Some(meeting) => Ok(super::items(tx, meeting)?),
        None => Ok(Vec::new()),
    }
}

/// A page of the meeting three weeks ahead.
pub(super) fn meeting_path(tx: &mut Tx<'_>, page: &str) -> Result<Option<String>, Stop> {
    Ok(forum::demo_meeting(tx, Story::Ahead)?.map(|meeting| format!("/meetings/{meeting}/{page}")))
}

/// Where a paper is added to such an item.
pub(super) fn new_paper_path(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    Ok(item_path(tx)?.map(|path| format!("{path}/papers/new")))
}

/// An item of it that comes from needs.
pub(super) fn item_path(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    for line in super::demo_items(tx, Story::Ahead)? {
        if !store::cities_of(tx, line.id)?.is_empty() {
            return Ok(Some(super::path(line.id)));
        }
    }
    Ok(None)
}
