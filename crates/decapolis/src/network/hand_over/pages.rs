//! Pages of a hand-over: who takes the post, what passes with it, and the receipt with its way back.

use askama::Template;
use kernel::capability::{self, Holding};
use kernel::circle;
use kernel::db::Tx;
use kernel::design::{
    Button, EmptyState, ErrorSummary, Form, Hidden, Lead, Link, Meta, MetaEntry, Notice, Pair, SectionHead,
    SummaryList, Words,
};
use kernel::form::{self, FormErrors};
use kernel::language::DateLength;
use kernel::person;
use kernel::post::{self, HeldPost, PostId};
use kernel::stop::Stop;
use kernel::time::Timestamp;
use kernel::web::{Answer, Fields, Visit};

use super::super::texts::Texts;
use super::{HandOverId, NewHandOver, Successor, acts, forms, rules, store};

#[derive(Debug, Template)]
#[template(path = "network/templates/hand_over.html")]
struct HandOverPage {
    summary: ErrorSummary,
    lead: Lead,
    done: Option<Notice>,
    passes_head: SectionHead,
    passes: SummaryList,
    nothing: Option<EmptyState>,
    form: Option<Form>,
}

/// The form: who takes the post, from when.
pub(in crate::network) fn begin(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let held = post::by_id(tx, visit.param("post")?)?.ok_or(Stop::Missing)?;
    let page = form_page(tx, visit, &held, &FormErrors::default(), &visit.request.query)?;
    visit.page(tx, title(visit, &held), page)
}

fn title(visit: &Visit<'_>, held: &HeldPost) -> String {
    Texts::new(visit.language()).hand_over_title(&held.title).to_string()
}

fn form_page(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    held: &HeldPost,
    errors: &FormErrors,
    typed: &Fields,
) -> Result<HandOverPage, Stop> {
    let texts = Texts::new(visit.language());
    let actor = visit.actor()?;
    let _leave = rules::may_hand_over(actor, held)?;
    let mut colleagues = post::at_home_in(tx, held.home)?;
    let present = held.holder.as_ref().map(|holder| holder.person);
    colleagues.retain(|other| other.holder.as_ref().is_some_and(|holder| Some(holder.person) != present));
    let tomorrow = acts::tomorrow(tx, actor).0;
    let controls = forms::controls(&colleagues, &tomorrow, errors, typed, visit.language());
    let action = format!("/posts/{}/hand-over/review", held.post);
    let mut form = form::post(tx, visit, action, controls, vec![Button::submit(texts.see_what_passes())])?;
    form.hidden.push(seen(tx, held.post)?);
    let summary = ErrorSummary { language: visit.language(), errors: form.errors() };
    page(tx, visit, held, summary, None, Some(form))
}

/// Whose time in the post is the last one now: the act is refused when it is another's by then, also when that one begins
/// only later.
fn seen(tx: &mut Tx<'_>, post: PostId) -> Result<Hidden, Stop> {
    let last = post::last_tenure(tx, post)?.map(|tenure| tenure.id.to_string()).unwrap_or_default();
    Ok(Hidden { name: "_holding".into(), value: last.into() })
}

fn page(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    held: &HeldPost,
    summary: ErrorSummary,
    done: Option<Notice>,
    form: Option<Form>,
) -> Result<HandOverPage, Stop> {
    let texts = Texts::new(visit.language());
    // Whoever hands over is mostly at home where the post is.
    let home = match visit.actor {
        Some(actor) if actor.home == held.home => actor.home_name.clone(),
        _ => circle::by_id(tx, held.home)?.1,
    };
    let pairs = what_hangs(tx, visit, held.post)?;
    let holder = held.holder.as_ref().map_or(texts.vacant(), |holder| holder.name.as_str());
    Ok(HandOverPage {
        summary,
        lead: Lead {
            trail: Meta(vec![
                MetaEntry::Words(Words::written(home, None)),
                MetaEntry::Words(texts.held_by(holder).to_string().into()),
            ]),
            title: title(visit, held).into(),
            sentence: Some(texts.hand_over_sentence().into()),
            ..Lead::default()
        },
        done,
        passes_head: SectionHead { id: "passes".into(), title: texts.what_passes().into(), ..SectionHead::default() },
        nothing: pairs.is_empty().then(|| EmptyState { title: texts.nothing_passes().into(), ..EmptyState::default() }),
        passes: SummaryList { pairs, is_in_rail: false },
        form,
    })
}

/// A page of another act about a post, with what hangs on it.
pub(in crate::network) fn with_what_hangs(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    held: &HeldPost,
    summary: ErrorSummary,
    lead: Lead,
    form: Form,
) -> Result<impl Template + use<>, Stop> {
    let page = page(tx, visit, held, summary, None, Some(form))?;
    Ok(HandOverPage { lead, ..page })
}

/// What hangs on the post, from every capability: how much of each.
fn what_hangs(tx: &mut Tx<'_>, visit: &Visit<'_>, post: PostId) -> Result<Vec<Pair>, Stop> {
    let hanging = capability::what_hangs_on(tx, visit.app.capabilities, post)?;
    let pair = |(holding, count): (&Holding, usize)| {
        Pair::new((holding.name)(visit.language()), visit.language().number(count).to_string())
    };
    Ok(hanging.into_iter().map(pair).collect())
}

/// What would happen, with the one button that does it.
pub(in crate::network) fn review(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let texts = Texts::new(visit.language());
    let held = post::by_id(tx, visit.param("post")?)?.ok_or(Stop::Missing)?;
    let new = match forms::parse(&visit.request.form, &visit.time_zone(), tx.now(), visit.language()) {
        Ok(new) => new,
        Err(errors) => {
            let page = form_page(tx, visit, &held, &errors, &visit.request.form)?;
            return visit.form_again(tx, title(visit, &held), page);
        }
    };
    let _leave = rules::may_hand_over(visit.actor()?, &held)?;
    let path = format!("/posts/{}/hand-over", held.post);
    let buttons = vec![Button::submit(texts.hand_it_over()), Button::link(texts.change_it(), path.clone()).quiet()];
    let mut form = form::post(tx, visit, path, Vec::new(), buttons)?;
    form.hidden.extend(forms::carried(&visit.request.form));
    let notice = planned(tx, visit, &new)?;
    let page = page(tx, visit, &held, ErrorSummary::default(), Some(notice), Some(form))?;
    visit.page(tx, title(visit, &held), page)
}

/// "From 14 April Can Demir holds it; it can be undone within a day."
fn planned(tx: &mut Tx<'_>, visit: &Visit<'_>, new: &NewHandOver) -> Result<Notice, Stop> {
    let texts = Texts::new(visit.language());
    let name = match &new.successor {
        Successor::Colleague(person) => person::by_id(tx, *person)?.ok_or(Stop::Missing)?.name,
        Successor::New { name, .. } => name.clone(),
    };
    let day = long_date(visit, new.starts_at);
    let sentence =
        if new.is_acting { texts.will_act(day, name).to_string() } else { texts.will_hold(day, name).to_string() };
    Ok(Notice::notable(sentence))
}

fn long_date(visit: &Visit<'_>, at: Timestamp) -> String {
    visit.language().date(at.date_in(&visit.time_zone()), DateLength::Long).to_string()
}

/// Does it. A form that does not parse here was not ours: the review had read it.
pub(in crate::network) fn carry_out(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let new = forms::parse(&visit.request.form, &visit.time_zone(), tx.now(), visit.language());
    let new = new.map_err(|_| Stop::Malformed("hand-over"))?;
    let done = acts::hand_over(tx, visit.actor()?, visit.param("post")?, &new)?;
    Ok(Answer::see_other(format!("/hand-overs/{done}")))
}

/// The receipt, for a day with its way back.
pub(in crate::network) fn show(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let texts = Texts::new(visit.language());
    let done = store::hand_over(tx, visit.param("hand_over")?)?;
    let held = post::by_id(tx, done.post)?.ok_or(Stop::Missing)?;
    let actor = visit.actor()?;
    if actor.post != done.author {
        let _leave = rules::may_hand_over(actor, &held)?;
    }
    let is_undone = done.undone_at != Timestamp::FOREVER;
    let sentence = if is_undone {
        texts.was_undone(long_date(visit, done.undone_at)).to_string()
    } else {
        texts.was_handed_over(long_date(visit, done.starts_at)).to_string()
    };
    let may_undo = rules::may_undo(actor, &held, &done, tx.now()).is_ok();
    let form = if may_undo {
        let button = Button::submit(texts.undo()).quiet();
        Some(form::post(tx, visit, format!("/hand-overs/{}/undo", done.id), Vec::new(), vec![button])?)
    } else {
        None
    };
    let page = page(tx, visit, &held, ErrorSummary::default(), Some(Notice::done(sentence)), form)?;
    visit.page(tx, title(visit, &held), page)
}

pub(in crate::network) fn undo(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let id: HandOverId = visit.param("hand_over")?;
    acts::undo(tx, visit.actor()?, id)?;
    Ok(Answer::see_other(format!("/hand-overs/{id}")))
}

/// The way from a person's card to the hand-over of their post, for who may do it.
pub(in crate::network) fn link(visit: &Visit<'_>, held: &HeldPost) -> Option<Link> {
    let actor = visit.actor?;
    let _leave = rules::may_hand_over(actor, held).ok()?;
    Some(Link::new(Texts::new(visit.language()).hand_over(), format!("/posts/{}/hand-over", held.post)))
}

pub(in crate::network) fn example(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    Ok(example_post(tx)?.map(|held| format!("/posts/{}/hand-over", held.post)))
}

/// A post that was handed over, in a city whose leader may open all pages about it.
pub(in crate::network) fn example_post(tx: &mut Tx<'_>) -> Result<Option<HeldPost>, Stop> {
    let Some(id) = store::example(tx)? else { return Ok(None) };
    let done = store::hand_over(tx, id)?;
    Ok(post::by_id(tx, done.post)?)
}

pub(in crate::network) fn example_done(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    Ok(store::example(tx)?.map(|done| format!("/hand-overs/{done}")))
}
