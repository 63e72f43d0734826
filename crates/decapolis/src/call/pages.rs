//! The page of a call, and what a meeting's page says of it.

use askama::Template;
use kernel::capability::{MeetingPart, MeetingQuestion};
use kernel::db::Tx;
use kernel::design::{
    Actions, Button, ErrorSummary, Form, Items, Lead, MetaEntry, Pair, RailHead, SectionHead, SummaryList,
};
use kernel::id::Id;
use kernel::stop::{Stop, found};
use kernel::topic;
use kernel::web::{Answer, Markup, Visit};

use super::loaded::{self, Opened, open};
use super::model::{CallId, CallState};
use super::submission::{list, shown, store as submissions};
use super::texts::Texts;
use super::{review, rules, store};
use crate::forum::{self, MeetingId};

/// A page that is a form.
#[derive(Debug, Template)]
#[template(path = "call/templates/form.html")]
pub(super) struct FormPage {
    pub(super) summary: ErrorSummary,
    pub(super) lead: Lead,
    pub(super) forms: Vec<Form>,
}

#[derive(Debug, Template)]
#[template(path = "call/templates/call.html")]
struct CallPage {
    lead: Lead,
    reviews: Option<(SectionHead, Items)>,
    own: Option<(SectionHead, Items)>,
    facts_head: RailHead,
    facts: SummaryList,
}

#[derive(Debug, Template)]
#[template(path = "call/templates/section.html")]
struct Section {
    sentence: String,
    actions: Actions,
}

pub(super) fn show(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let texts = Texts::new(visit.language());
    let opened = open(tx, visit.actor()?, visit.param("meeting")?)?;
    let reviews = review::pages::own(tx, visit, opened.call.id)?;
    let own = submissions::of_home(tx, opened.call.id, visit.actor()?.home)?;
    let own = Items(own.iter().map(|one| list::item(visit, one)).collect());
    let page = CallPage {
        lead: lead(tx, visit, &opened)?,
        reviews: (!reviews.0.is_empty()).then(|| {
            let note = Some(texts.review_sentence(visit.day(opened.call.plan.review_by)).to_string().into());
            (SectionHead { note, ..SectionHead::new("reviews", texts.your_reviews()) }, reviews)
        }),
        own: (!own.0.is_empty()).then(|| (SectionHead::new("own", texts.own_sessions()), own)),
        facts_head: RailHead { id: "facts".into(), title: texts.in_short().into() },
        facts: facts(tx, visit, &opened)?,
    };
    visit.page(tx, texts.call(), page)
}

fn lead(tx: &mut Tx<'_>, visit: &Visit<'_>, opened: &Opened) -> Result<Lead, Stop> {
    let texts = Texts::new(visit.language());
    let path = |part: &str| format!("/meetings/{}/{part}", opened.meeting.id);
    let mut trail = forum::trail(visit, &opened.meeting);
    trail.0.push(MetaEntry::Words(texts.call_state(opened.state.code()).to_string().into()));
    let mut actions = list::propose_button(tx, visit, opened)?;
    if opened.standing.conducts {
        actions.0.push(Button::link(texts.decisions(), path("call/decisions")).quiet());
        actions.0.push(Button::link(texts.reviewers(), path("call/reviewers")).quiet());
        if opened.state != CallState::Decided {
            actions.0.push(Button::link(texts.change_call(), path("call/change")).quiet());
        }
    }
    if opened.state == CallState::Decided {
        actions.0.push(Button::link(texts.speakers_page(), path("speakers")).quiet());
    }
    Ok(Lead {
        trail,
        title: texts.call().into(),
        sentence: Some(shown::written(&opened.call.plan.words, opened.call.plan.language)),
        actions,
        ..Lead::default()
    })
}

/// From when until when, in the meeting's zone, and what is asked for.
fn facts(tx: &mut Tx<'_>, visit: &Visit<'_>, opened: &Opened) -> Result<SummaryList, Stop> {
    let (texts, language, plan) = (Texts::new(visit.language()), visit.language(), &opened.call.plan);
    let zone = opened.meeting.zone();
    let mut pairs = vec![
        Pair::new(texts.opens(), language.date_time(plan.opens_at, &zone).to_string()),
        Pair::new(texts.closes(), language.date_time(plan.closes_at, &zone).to_string()),
        Pair::new(texts.review_by(), visit.last_day(plan.review_by)),
    ];
    for (format, minutes) in plan.formats.offered() {
        pairs.push(Pair::new(texts.format(format.code()).to_string(), texts.minutes_each(minutes).to_string()));
    }
    let topics = topic::all(tx, language)?;
    let asked = topics.iter().filter(|topic| plan.topics.contains(&topic.id)).map(|topic| topic.name.clone());
    let asked = language.list(asked);
    pairs.push(Pair::new(texts.topics_asked(), if asked.is_empty() { texts.all_topics().to_owned() } else { asked }));
    let blind = if plan.is_blind { texts.is_blind() } else { texts.is_not_blind() };
    pairs.push(Pair::new(texts.blind_label(), blind));
    if plan.region_share > 0 {
        pairs.push(Pair::new(texts.region_share(), language.percent(plan.region_share as f64 / 100.0, 0).to_string()));
    }
    pairs.push(Pair::new(texts.partners_a_panel(), language.number(plan.partners_a_panel).to_string()));
    Ok(SummaryList { pairs, is_in_rail: true })
}

/// On a conference's page: where its call stands, or that who conducts may make one.
pub(super) fn section(tx: &mut Tx<'_>, question: &MeetingQuestion<'_>) -> Result<Option<MeetingPart>, Stop> {
    let visit = question.visit;
    let Some(actor) = visit.actor else { return Ok(None) };
    let id = MeetingId::from_number(question.meeting.number());
    let texts = Texts::new(visit.language());
    let opened = match store::of_meeting(tx, id)? {
        Some(_) => found(open(tx, actor, id))?,
        None => None,
    };
    let part = match opened {
        Some(opened) => standing_part(tx, visit, &opened)?,
        None if !forum::could_conduct(tx, actor, id)? => return Ok(None),
        None => {
            let meeting = forum::readable(tx, actor, id)?;
            let standing = forum::standing(tx, actor, &meeting)?;
            if rules::may_keep(actor, loaded::keeping(tx, &meeting, standing), None).is_err() {
                return Ok(None);
            }
            let make = Button::link(texts.make_call(), format!("/meetings/{id}/call/change")).quiet();
            Section { sentence: texts.no_call_yet().to_owned(), actions: Actions(vec![make]) }
        }
    };
    Ok(Some(MeetingPart { heading: texts.call().to_owned(), content: Markup::render(&part)? }))
}

fn standing_part(tx: &mut Tx<'_>, visit: &Visit<'_>, opened: &Opened) -> Result<Section, Stop> {
    let texts = Texts::new(visit.language());
    let path = |part: &str| format!("/meetings/{}/{part}", opened.meeting.id);
    let mut actions = vec![Button::link(texts.see_call(), path("call")).quiet()];
    if opened.standing.conducts && opened.state == CallState::InReview {
        actions.push(Button::link(texts.decisions(), path("call/decisions")).quiet());
    }
    if opened.state == CallState::Decided {
        actions.push(Button::link(texts.speakers_page(), path("speakers")).quiet());
    }
    let closes = visit.language().date_time(opened.call.plan.closes_at, &opened.meeting.zone()).to_string();
    let sentence = match opened.state {
        CallState::Open => texts.open_until(closes).to_string(),
        CallState::Draft | CallState::InReview | CallState::Decided => {
            let all = submissions::of_call(tx, opened.call.id)?;
            let count = all.iter().filter(|one| one.is_submitted()).count();
            texts.call_sentence(count, opened.state.code()).to_string()
        }
    };
    Ok(Section { sentence, actions: Actions(actions) })
}

/// From a step on a desk on to what is to be decided.
pub(super) fn lead_on(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let call = store::call(tx, visit.param::<CallId>("session_call")?)?;
    let opened = loaded::conducted(tx, visit.actor()?, call.meeting)?;
    Ok(Answer::see_other(format!("/meetings/{}/call/decisions", opened.meeting.id)))
}
