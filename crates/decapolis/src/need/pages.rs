//! Pages of needs: the list, stating one, and changing it.

use askama::Template;
use kernel::circle::MEMBERS;
use kernel::db::Tx;
use kernel::design::{
    EmptyState, ErrorSummary, Form, Item, Items, Lead, Link, Meta, MetaEntry, Pager, SectionHead, Words,
};
use kernel::form::FormErrors;
use kernel::language::{DateLength, Language};
use kernel::stop::Stop;
use kernel::topic::{self, Topic};
use kernel::web::{Answer, Fields, Visit};

use super::forms::StateNeed;
use super::model::{Need, NeedId, NeedState, NewNeed, Urgency};
use super::texts::Texts;
use super::{acts, audience, forms, rules, store, topics};
use crate::network::{self, City};

#[derive(Debug, Template)]
#[template(path = "need/templates/list.html")]
struct ListPage {
    summary: ErrorSummary,
    lead: Lead,
    form: Option<Form>,
    /// None for those who work for no city.
    own_head: Option<SectionHead>,
    own: Items,
    no_own: Option<EmptyState>,
    /// Shared with a region, a body or a meeting of the reader's; none where nothing is.
    closer_head: Option<SectionHead>,
    closer: Items,
    open_head: SectionHead,
    open: Items,
    no_open: Option<EmptyState>,
    pager: Option<Pager>,
}

/// Needs of others on one page; the older ones are a press away.
const SHOWN_MAX: usize = 20;

/// What page and data of the needs are made of, as far as the reader may read.
pub(super) struct NeedsView {
    /// The city of whoever is signed in.
    home: Option<City>,
    pub(super) own: Vec<Need>,
    /// Shared with a region, a body or a meeting of the reader's.
    pub(super) closer: Vec<Need>,
    pub(super) open: Vec<Need>,
    /// Whether older ones are open too.
    is_more: bool,
}

impl NeedsView {
    pub(super) fn load(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Self, Stop> {
        let home = match visit.actor {
            Some(actor) => network::city_of_circle(tx, actor.home)?,
            None => None,
        };
        let own = match &home {
            Some(city) => store::needs_of_city(tx, city.id, visit.reader())?,
            None => Vec::new(),
        };
        let closer = audience::open_in_circles_of(tx, visit.reader())?;
        let closer = closer.into_iter().filter(|need| home.as_ref().is_none_or(|home| need.city != home.id)).collect();
        let before = visit.request.query.filled("before").map(str::parse).transpose()?;
        let mut open = store::needs_open_to(tx, MEMBERS, visit.reader(), before)?;
        let is_more = open.len() > SHOWN_MAX;
        open.truncate(SHOWN_MAX);
        Ok(Self { home, own, closer, open, is_more })
    }
}

pub(super) fn list(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let topics = topic::all(tx, visit.language())?;
    let page = list_page(tx, visit, &topics, &FormErrors::default(), &Fields::default())?;
    visit.page(tx, Texts::new(visit.language()).list_title(), page)
}

fn list_page(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    topics: &[Topic],
    errors: &FormErrors,
    typed: &Fields,
) -> Result<ListPage, Stop> {
    let texts = Texts::new(visit.language());
    let actor = visit.actor()?;
    let NeedsView { home, own, closer, open, is_more } = NeedsView::load(tx, visit)?;
    let others = open.iter().chain(&closer).map(|need| need.city);
    let cities = network::names_of(tx, others, visit.language())?;
    let form = match rules::may_state(actor, home.as_ref()) {
        Ok(_) => Some(forms::need_form(tx, visit, ("/needs".to_owned(), topics), errors, typed)?),
        Err(_) => None,
    };
    let summary_errors = form.as_ref().map(Form::errors).unwrap_or_default();
    let section = |id: &'static str, title: &'static str| SectionHead {
        id: id.into(),
        title: title.into(),
        ..SectionHead::default()
    };
    Ok(ListPage {
        summary: ErrorSummary { language: visit.language(), errors: summary_errors },
        lead: Lead { title: texts.list_title().into(), ..Lead::default() },
        form,
        own_head: home.is_some().then(|| section("own", texts.needs_of_our_city())),
        no_own: (own.is_empty() && home.is_some())
            .then(|| EmptyState { title: texts.no_needs_yet().into(), ..EmptyState::default() }),
        own: Items(own.iter().map(|need| item(visit, need, topics, None)).collect()),
        closer_head: (!closer.is_empty()).then(|| section("closer", texts.needs_closer())),
        closer: Items(closer.iter().map(|need| item(visit, need, topics, cities.get(&need.city))).collect()),
        open_head: section("open", texts.needs_of_members()),
        no_open: open.is_empty().then(|| EmptyState {
            title: texts.nothing_shared().into(),
            sentence: texts.nothing_shared_sentence().into(),
            ..EmptyState::default()
        }),
        pager: is_more.then(|| pager(&open, texts)),
        open: Items(open.iter().map(|need| item(visit, need, topics, cities.get(&need.city))).collect()),
    })
}

fn pager(shown: &[Need], texts: Texts) -> Pager {
    let last = shown.last().map(|need| Link::new(texts.older_needs(), format!("/needs?before={}", need.id)));
    Pager {
        name: texts.parts_of_the_list().into(),
        shown: texts.needs_shown(shown.len()).to_string().into(),
        after: last,
        before: None,
    }
}

/// A need as a line; whose it is, where it is not one's own city's.
fn item(visit: &Visit<'_>, need: &Need, topics: &[Topic], city: Option<&String>) -> Item {
    let texts = Texts::new(visit.language());
    let topic = topics.iter().find(|topic| topic.id == need.topic).map_or(&need.topic, |topic| &topic.name);
    let day = need.stated_at.date_in(&visit.time_zone());
    let state = texts.state_name(need.state.code()).to_string();
    let date = visit.language().date(day, DateLength::Medium).to_string();
    let presses = (need.urgency == Urgency::Now).then(|| texts.urgency_name(need.urgency.code()).to_string());
    let meta = [city.cloned(), Some(topic.clone()), presses, Some(state), Some(date)].into_iter();
    Item {
        title: Link {
            label: Words::written(need.words.clone(), Some(need.language.code().into())),
            href: format!("/needs/{}", need.id).into(),
        },
        meta: Meta(meta.flatten().map(|words| MetaEntry::Words(words.into())).collect()),
        ..Item::default()
    }
}

/// States a need and leads to its brief; what cannot be taken comes back as typed.
pub(super) fn state(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let language = visit.language();
    let form = &visit.request.form;
    let actor = visit.actor()?;
    let home = network::city_of_circle(tx, actor.home)?;
    let city = rules::may_state(actor, home.as_ref())?.city.id;
    let known = topic::all(tx, language)?;
    let parsed = match forms::parse_need(form, &known, language) {
        Ok(parsed) => parsed,
        Err(errors) => {
            let page = list_page(tx, visit, &known, &errors, form)?;
            return visit.form_again(tx, Texts::new(language).list_title(), page);
        }
    };
    let new = new_need(tx, city, parsed, language)?;
    let next = forms::state_asked_for(form);
    let need = match next {
        NeedState::Draft => acts::begin_draft(tx, actor, &new)?,
        _ => acts::state_need(tx, actor, &new)?,
    };
    Ok(Answer::see_other(place_of(need, next)))
}

/// What the form said, with its topic suggested where nobody chose one.
pub(super) fn new_need(
    tx: &mut Tx<'_>,
    city: network::CityId,
    stated: StateNeed,
    language: Language,
) -> Result<NewNeed, Stop> {
    let StateNeed { words, topic, urgency } = stated;
    let is_topic_chosen = topic.is_some();
    let topic = match topic {
        Some(topic) => topic,
        None => topics::suggest(tx, &words)?,
    };
    Ok(NewNeed { city, topic, is_topic_chosen, words, language, urgency })
}

/// Where a need or a draft of one is read.
pub(super) fn place_of(need: NeedId, state: NeedState) -> String {
    if state == NeedState::Draft { format!("/needs/{need}/draft") } else { format!("/needs/{need}") }
}

#[derive(Debug, Template)]
#[template(path = "need/templates/change.html")]
struct ChangePage {
    lead: Lead,
    forms: Vec<Form>,
}

/// What its city can change about a need: the topic, who reads it, where it stands; of a closed one, that it is open again.
pub(super) fn change(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let language = visit.language();
    let need = store::need(tx, visit.param("need")?, visit.reader())?;
    if need.state == NeedState::Draft {
        return Ok(Answer::see_other(place_of(need.id, need.state)));
    }
    let city = network::city(tx, need.city)?;
    let forms = if need.state.is_closed() {
        let _ = rules::may_move(visit.actor()?, &need, &city, NeedState::Open)?;
        vec![forms::move_form(tx, visit, &need, NeedState::Open)?]
    } else {
        let _ = rules::may_change(visit.actor()?, &need, &city)?;
        let topics = topic::all(tx, language)?;
        forms::change(tx, visit, &need, &topics)?
    };
    let texts = Texts::new(language);
    let back = Link::new(texts.back_to_brief(), format!("/needs/{}", need.id));
    let lead = Lead {
        trail: Meta(vec![MetaEntry::Link(back)]),
        title: texts.change_this_need().into(),
        sentence: Some(Words::written(need.words.clone(), Some(need.language.code().into()))),
        ..Lead::default()
    };
    let page = ChangePage { lead, forms };
    visit.page(tx, texts.change_this_need(), page)
}

pub(super) fn choose_topic(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let need: NeedId = visit.param("need")?;
    let chosen = visit.request.form.get("topic");
    let known = topic::all(tx, visit.language())?;
    if !known.iter().any(|topic| topic.id == chosen) {
        return Err(Stop::Malformed("topic"));
    }
    acts::choose_topic(tx, visit.actor()?, need, chosen)?;
    Ok(back_to(need))
}

/// Sets who reads a need: its city alone, a region, body or meeting of the reader's too, or all members.
pub(super) fn share(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let need: NeedId = visit.param("need")?;
    let with = match visit.request.form.get("audience") {
        "city" => None,
        "members" => Some(MEMBERS),
        circle => Some(circle.parse().map_err(|_| Stop::Malformed("audience"))?),
    };
    acts::share(tx, visit.actor()?, need, with)?;
    Ok(back_to(need))
}

/// Says anew when the city needs it.
pub(super) fn set_urgency(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let need: NeedId = visit.param("need")?;
    let urgency = Urgency::from_code(visit.request.form.get("urgency")).ok_or(Stop::Malformed("urgency"))?;
    acts::set_urgency(tx, visit.actor()?, need, urgency)?;
    Ok(back_to(need))
}

/// Closes a need with what came of it, or opens it again.
pub(super) fn move_need(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let id: NeedId = visit.param("need")?;
    let form = &visit.request.form;
    let actor = visit.actor()?;
    let next = NeedState::from_code(form.get("state")).ok_or(Stop::Malformed("state"))?;
    let outcome =
        if next.is_closed() { forms::parse_words(form, "outcome", visit.language()) } else { Ok(String::new()) };
    let outcome = match outcome {
        Ok(outcome) => outcome,
        Err(errors) => return outcome_again(tx, visit, id, &errors),
    };
    acts::move_need(tx, actor, id, next, &outcome)?;
    Ok(back_to(id))
}

fn outcome_again(tx: &mut Tx<'_>, visit: &Visit<'_>, id: NeedId, errors: &FormErrors) -> Result<Answer, Stop> {
    let need = store::need(tx, id, visit.reader())?;
    let form = forms::close_form(tx, visit, &need, errors, &visit.request.form)?;
    super::questions::form_page(tx, visit, &need, form)
}

fn back_to(need: NeedId) -> Answer {
    Answer::see_other(format!("/needs/{need}"))
}

pub(super) fn example_change(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    Ok(super::demo::example_need(tx)?.map(|need| format!("/needs/{need}/change")))
}

pub(super) fn example(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    Ok(super::demo::example_need(tx)?.map(|need| format!("/needs/{need}")))
}
