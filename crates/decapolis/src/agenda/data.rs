//! Agendas as data: what their pages show to the same reader, for programs.

use kernel::db::Tx;
use kernel::post::PostId;
use kernel::stop::Stop;
use kernel::web::Visit;
use schemars::JsonSchema;
use serde::Serialize;

use super::clashes::{self, Clash};
use super::model::{Entry, Said, Speaker};
use super::pages::{self, Running};
use super::papers::{self, PaperData, papers_data};
use super::people::People;
use super::shown::Shown;
use super::store::wish;
use super::suggesting::{Reason, Suggested, Suggestion};
use super::view::View;
use crate::need::{NeedId, OpenNeed};

/// An agenda as its reader sees it: the draft, or what was published.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct AgendaData {
    /// The id of the meeting.
    meeting: String,
    /// The zone of the meeting, as `Africa/Nairobi`.
    zone: String,
    /// The number of the version in force; null before there is one.
    version: Option<i64>,
    /// Whether the items are those of the draft.
    is_draft: bool,
    items: Vec<AgendaItemData>,
    /// What cannot be as it is planned, for who conducts the meeting.
    clashes: Vec<ClashData>,
}

/// An item of an agenda.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct AgendaItemData {
    id: String,
    /// From 1 within its meeting, and the same for ever.
    number: i64,
    /// `session`, `breakout`, `break`, `visit`, `decision` or `closed`.
    kind: String,
    /// Whether partners are out of the room.
    is_closed: bool,
    title: String,
    words: String,
    /// The language of title and words.
    language: String,
    /// Null where it is about none.
    topic: Option<String>,
    /// Null while it has no place.
    starts_at: Option<String>,
    ends_at: Option<String>,
    minutes: i64,
    /// Null where it has none.
    room: Option<String>,
    /// Languages that are spoken, in words; null where they are those of the meeting.
    spoken: Option<String>,
    /// Languages into which it is interpreted, likewise.
    interpreted: Option<String>,
    owner: AgendaPostData,
    /// The ids of the cities it comes from.
    cities: Vec<String>,
    /// The ids of the needs behind it that the reader may read.
    needs: Vec<String>,
    speakers: Vec<SpeakerData>,
    /// How many want to hear it, of one item for who comes and who conducts; null otherwise.
    wanted_by: Option<i64>,
    /// Papers, slides and recordings that the reader may see; of a version and of what runs now none are told.
    papers: Vec<PaperData>,
}

/// A post.
#[derive(Debug, Serialize, JsonSchema)]
struct AgendaPostData {
    /// Its id.
    post: String,
    /// What it is called, with its city.
    title: String,
    /// Whoever holds it; null while it is vacant.
    holder: Option<String>,
}

/// A post that was asked to speak.
#[derive(Debug, Serialize, JsonSchema)]
struct SpeakerData {
    #[serde(flatten)]
    post: AgendaPostData,
    /// `asked`, `confirmed`, or for who conducts the meeting `declined`.
    said: String,
}

/// Two items that cannot both be as they are planned, or one that lies outside the meeting.
#[derive(Debug, Serialize, JsonSchema)]
struct ClashData {
    /// `speaker`, `room` or `outside`.
    kind: String,
    item: String,
    /// Null where one item alone is wrong.
    other: Option<String>,
    /// Who would be in both.
    post: Option<String>,
}

/// What the cities that attend need, by topic.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct AgendaNeedsData {
    /// First what most cities need.
    groups: Vec<NeedGroupData>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct NeedGroupData {
    topic: String,
    cities: usize,
    /// Needs on which nothing was begun.
    untouched: usize,
    needs: Vec<NeedOfGroupData>,
    /// For who keeps the agenda, of one topic at a time: the one that the query `topic` names, else the first of which something is on
    /// the agenda in no item yet. Null for all others.
    suggested: Option<SuggestionData>,
}

/// What could be made of a topic.
#[derive(Debug, Serialize, JsonSchema)]
struct SuggestionData {
    /// `session`, `both` or `groups`.
    shape: String,
    /// How many groups of about six those who come would make.
    groups: usize,
    speakers: Vec<SuggestedData>,
}

/// A post that could speak.
#[derive(Debug, Serialize, JsonSchema)]
struct SuggestedData {
    /// Its id.
    post: String,
    /// `best-answer`, `contact`, `offers` or `did`.
    reason: String,
    /// The question that was answered, the title of the practice, or what is offered.
    words: Option<String>,
    /// Since which year the city does something about it.
    since: Option<i64>,
}

#[derive(Debug, Serialize, JsonSchema)]
struct NeedOfGroupData {
    /// Its id.
    need: String,
    /// The id of its city.
    city: String,
    words: String,
    language: String,
    stated_at: String,
    is_worked_on: bool,
    /// The id of the item that it is behind; null where it is on this agenda in none.
    item: Option<String>,
}

/// A published version.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct AgendaVersionData {
    meeting: String,
    number: i64,
    note: String,
    published_at: String,
    items: Vec<AgendaItemData>,
    /// Since the version before.
    changes: Vec<ChangeData>,
}

/// What became of an item from one version to the next.
#[derive(Debug, Serialize, JsonSchema)]
struct ChangeData {
    item: String,
    title: String,
    /// `added`, `removed`, `moved`, `length`, `room`, `reworded`, `people`, `closed`.
    kinds: Vec<String>,
}

/// What runs now.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct NowData {
    meeting: String,
    now: Vec<AgendaItemData>,
    /// In each room what comes next.
    next: Vec<AgendaItemData>,
}

/// The agenda of a meeting.
pub(crate) fn agenda_data(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<AgendaData, Stop> {
    let view = View::load(tx, visit, visit.param("meeting")?)?;
    let conducts = view.standing.conducts;
    let item = |entry: &Entry| AgendaItemData {
        papers: papers_data(&view.papers_of(entry.id), view.deadline),
        ..item_data(view.people(), entry, &view.needs_of(entry.id), conducts)
    };
    let hours = (view.meeting.starts_at, view.meeting.ends_at);
    let clashes = if conducts { clashes::find(&view.entries, hours) } else { Vec::new() };
    Ok(AgendaData {
        meeting: view.meeting.id.to_string(),
        zone: view.meeting.zone().name().to_owned(),
        version: view.version.as_ref().map(|head| head.number),
        is_draft: view.reads_draft(),
        items: view.entries.iter().map(item).collect(),
        clashes: clashes.iter().map(clash_data).collect(),
    })
}

/// One item.
pub(crate) fn agenda_item_data(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<AgendaItemData, Stop> {
    let id = visit.param("agenda_item")?;
    let shown = Shown::load(tx, visit.actor()?, id)?;
    let people = People::of(tx, visit.language(), std::slice::from_ref(&shown.entry))?;
    let needs = pages::needs_behind(tx, visit, id)?;
    let needs: Vec<&OpenNeed> = needs.iter().collect();
    let item = item_data(&people, &shown.entry, &needs, shown.standing.conducts);
    let papers = papers::of_entries(tx, visit.actor()?, std::slice::from_ref(&shown.entry), &shown.standing)?;
    let papers: Vec<&papers::Versions> = papers.iter().collect();
    let is_inside = shown.standing.attends || shown.standing.conducts;
    let wanted_by = if is_inside { i64::try_from(wish::of_item(tx, id)?.len()).ok() } else { None };
    let papers = papers_data(&papers, papers::Deadline::of(tx, &shown.meeting)?);
    Ok(AgendaItemData { papers, wanted_by, ..item })
}

/// What the cities that attend need.
pub(crate) fn agenda_needs_data(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<AgendaNeedsData, Stop> {
    let (_, needs, suggestion) = pages::load_needs(tx, visit)?;
    let item = |id: NeedId| needs.tied.get(&id).map(ToString::to_string);
    let groups = needs.groups.iter().map(|group| NeedGroupData {
        topic: group.topic.clone(),
        cities: group.cities().len(),
        untouched: group.untouched(),
        needs: group.needs.iter().map(|need| need_data(need, item(need.id))).collect(),
        suggested: suggestion.as_ref().filter(|one| one.topic == group.topic).map(suggestion_data),
    });
    Ok(AgendaNeedsData { groups: groups.collect() })
}

fn suggestion_data(made: &Suggestion) -> SuggestionData {
    let speaker = |one: &Suggested| SuggestedData {
        post: one.post.to_string(),
        reason: one.reason.code().to_owned(),
        words: one.reason.words().map(str::to_owned),
        since: if let Reason::Did(year) = one.reason { year } else { None },
    };
    SuggestionData {
        shape: made.shape.code().to_owned(),
        groups: made.groups,
        speakers: made.speakers.iter().map(speaker).collect(),
    }
}

/// A published version.
pub(crate) fn agenda_version_data(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<AgendaVersionData, Stop> {
    let shown = pages::Shown::load(tx, visit)?;
    let changes = shown.changes.iter().map(|change| ChangeData {
        item: change.item.to_string(),
        title: change.plan.title.clone(),
        kinds: change.kinds.iter().map(|kind| kind.code().to_owned()).collect(),
    });
    Ok(AgendaVersionData {
        meeting: shown.meeting.id.to_string(),
        number: shown.head.number,
        note: shown.head.note.clone(),
        published_at: shown.head.published_at.to_string(),
        items: shown.entries.iter().map(|entry| item_data(&shown.people, entry, &[], false)).collect(),
        changes: changes.collect(),
    })
}

/// What runs now and what comes next.
pub(crate) fn now_data(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<NowData, Stop> {
    let running = Running::load(tx, visit)?;
    let items = |entries: &[Entry]| entries.iter().map(|entry| item_data(&running.people, entry, &[], false)).collect();
    Ok(NowData { meeting: running.meeting.id.to_string(), now: items(&running.now), next: items(&running.next) })
}

fn item_data(people: &People, entry: &Entry, needs: &[&OpenNeed], shows_declined: bool) -> AgendaItemData {
    let plan = &entry.plan;
    let some = |text: &String| Some(text.clone()).filter(|text| !text.is_empty());
    let shown = |speaker: &&Speaker| shows_declined || speaker.said != Said::Declined;
    let speaker =
        |speaker: &Speaker| SpeakerData { post: post_data(people, speaker.post), said: speaker.said.code().to_owned() };
    AgendaItemData {
        id: entry.id.to_string(),
        number: entry.number,
        kind: plan.kind.code().to_owned(),
        is_closed: plan.is_closed,
        title: plan.title.clone(),
        words: plan.words.clone(),
        language: plan.language.code().to_owned(),
        topic: some(&plan.topic),
        starts_at: plan.starts_at.unless_never(),
        ends_at: plan.is_placed().then(|| plan.ends_at().to_string()),
        minutes: plan.minutes,
        room: some(&plan.room),
        spoken: some(&plan.languages.spoken),
        interpreted: some(&plan.languages.interpreted),
        owner: post_data(people, plan.owner),
        cities: entry.cities.iter().map(ToString::to_string).collect(),
        needs: needs.iter().map(|need| need.id.to_string()).collect(),
        speakers: entry.speakers.iter().filter(shown).map(speaker).collect(),
        wanted_by: None,
        papers: Vec::new(),
    }
}

fn post_data(people: &People, post: PostId) -> AgendaPostData {
    let holder = people.post(post).and_then(|held| held.holder.as_ref());
    AgendaPostData {
        post: post.to_string(),
        title: people.title(post),
        holder: holder.map(|holder| holder.name.clone()),
    }
}

fn clash_data(clash: &Clash) -> ClashData {
    let (kind, item, other, post) = match clash {
        Clash::Speaker(post, one, other) => ("speaker", one, Some(other), Some(post)),
        Clash::Room(one, other) => ("room", one, Some(other), None),
        Clash::Outside(one) => ("outside", one, None, None),
    };
    ClashData {
        kind: kind.to_owned(),
        item: item.to_string(),
        other: other.map(ToString::to_string),
        post: post.map(ToString::to_string),
    }
}

fn need_data(need: &OpenNeed, item: Option<String>) -> NeedOfGroupData {
    NeedOfGroupData {
        need: need.id.to_string(),
        city: need.city.to_string(),
        words: need.words.clone(),
        language: need.language.code().to_owned(),
        stated_at: need.stated_at.to_string(),
        is_worked_on: need.is_worked_on,
        item,
    }
}
