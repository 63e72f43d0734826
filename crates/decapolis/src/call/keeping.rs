//! The form in which who conducts a conference makes its call, or changes it.

use kernel::circle::{self, CircleKind};
use kernel::db::Tx;
use kernel::design::{Button, ErrorSummary, Lead, Link, MetaEntry};
use kernel::form::{self, Filled, FormErrors};
use kernel::post::{self, HeldPost, PostId};
use kernel::stop::Stop;
use kernel::topic;
use kernel::web::{Answer, Fields, Visit};

use super::forms::{self, Bounds};
use super::model::Call;
use super::pages::FormPage;
use super::submission::people::People;
use super::texts::Texts;
use super::{acts, loaded, rules, store};
use crate::forum::{self, CONDUCTORS, Meeting};

/// The kinds of houses whose posts review: those that serve the network, not one city. Who heads one of them may.
const REVIEWING: [CircleKind; 3] = [CircleKind::Region, CircleKind::Body, CircleKind::Secretariat];

pub(super) fn edit(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let (meeting, call) = kept(tx, visit)?;
    let typed = match &call {
        Some(call) => {
            let reviewers = store::reviewers(tx, call.id)?;
            forms::as_typed(&call.plan, &reviewers, &meeting.zone())
        }
        None => forms::usual(),
    };
    let page = draw(tx, visit, &meeting, (&FormErrors::default(), &typed))?;
    visit.page(tx, Texts::new(visit.language()).keep_call(), page)
}

/// A conference whose call the reader may keep.
fn kept(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<(Meeting, Option<Call>), Stop> {
    let actor = visit.actor()?;
    let meeting = forum::readable(tx, actor, visit.param("meeting")?)?;
    let standing = forum::standing(tx, actor, &meeting)?;
    let call = store::of_meeting(tx, meeting.id)?;
    let now = tx.now();
    let state = call.as_ref().map(|call| call.state(now));
    let _ = rules::may_keep(actor, loaded::keeping(tx, &meeting, standing), state)?;
    Ok((meeting, call))
}

fn draw(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    meeting: &Meeting,
    (errors, typed): (&FormErrors, &Fields),
) -> Result<FormPage, Stop> {
    let texts = Texts::new(visit.language());
    let topics = topic::all(tx, visit.language())?;
    let reviewers = candidates(tx, visit)?;
    let bounds = Bounds { zone: meeting.zone(), starts_at: meeting.starts_at, topics: &topics, reviewers: &reviewers };
    let controls = forms::controls(Filled { typed, errors }, &bounds, visit.language());
    let path = format!("/meetings/{}/call", meeting.id);
    let form = form::post(tx, visit, path.clone(), controls, vec![Button::submit(texts.save_call())])?;
    let mut trail = forum::trail(visit, meeting);
    trail.0.push(MetaEntry::Link(Link::new(texts.call(), path)));
    Ok(FormPage {
        summary: ErrorSummary { language: visit.language(), errors: form.errors() },
        lead: Lead {
            trail,
            title: texts.keep_call().into(),
            sentence: Some(
                texts.keep_call_sentence(visit.language().zone(&meeting.zone()).to_string()).to_string().into(),
            ),
            ..Lead::default()
        },
        forms: vec![form],
    })
}

/// Posts that can review, by name.
fn candidates(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Vec<(PostId, String)>, Stop> {
    let posts: Vec<PostId> = reviewing(tx)?.into_iter().map(|held| held.post).collect();
    let people = People::of(tx, visit.language(), posts.clone())?;
    Ok(posts.into_iter().map(|post| (post, people.post(post))).collect())
}

/// The posts of regions, bodies and the secretariat that somebody holds.
pub(super) fn reviewing(tx: &mut Tx<'_>) -> Result<Vec<HeldPost>, Stop> {
    let mut posts = Vec::new();
    for kind in REVIEWING {
        for circle in circle::of_kind(tx, kind)? {
            let held = post::at_home_in(tx, circle)?.into_iter();
            posts.extend(held.filter(|held| held.holder.is_some() && CONDUCTORS.contains(&held.function)));
        }
    }
    Ok(posts)
}

/// Keeps the call.
pub(super) fn keep(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let (meeting, _) = kept(tx, visit)?;
    let topics = topic::all(tx, visit.language())?;
    let reviewers = candidates(tx, visit)?;
    let bounds = Bounds { zone: meeting.zone(), starts_at: meeting.starts_at, topics: &topics, reviewers: &reviewers };
    match forms::parse(&visit.request.form, &bounds, visit.language()) {
        Ok((plan, reviewers)) => {
            acts::keep(tx, visit.actor()?, meeting.id, &plan, &reviewers)?;
            Ok(Answer::see_other(format!("/meetings/{}/call", meeting.id)))
        }
        Err(errors) => {
            let page = draw(tx, visit, &meeting, (&errors, &visit.request.form))?;
            visit.form_again(tx, Texts::new(visit.language()).keep_call(), page)
        }
    }
}
