//! The page that ends somebody's time in a post: what hangs on the post is shown first, with the way to hand it over.

use kernel::db::Tx;
use kernel::design::{
    Answer as Choice, Button, ChoiceGroup, Control, ErrorSummary, Field, Form, HowMany, Lead, Link, Meta, MetaEntry,
};
use kernel::form::{self, FormErrors};
use kernel::post::{self, Function, HeldPost};
use kernel::stop::Stop;
use kernel::web::{Answer, Visit};

use super::super::hand_over;
use super::super::texts::Texts;
use super::{acts, rules};

/// Why a time in a post ends before its day.
const REASONS: [&str; 4] = ["election", "left-job", "moved-post", "other"];

pub(in crate::network) fn ask_to_end(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let held = post::by_id(tx, visit.param("post")?)?.ok_or(Stop::Missing)?;
    page(tx, visit, &held, &FormErrors::default())
}

fn page(tx: &mut Tx<'_>, visit: &Visit<'_>, held: &HeldPost, errors: &FormErrors) -> Result<Answer, Stop> {
    let texts = Texts::new(visit.language());
    let leave = rules::may_end(visit.actor()?, held)?;
    let holder = leave.held.holder.as_ref().map_or("", |holder| holder.name.as_str());
    let form = end_form(tx, visit, held, errors)?;
    let title = texts.end_title(&held.title).to_string();
    let hand_over = Link::new(texts.hand_over(), format!("/posts/{}/hand-over", held.post));
    let lead = Lead {
        trail: Meta(vec![MetaEntry::Words(texts.held_by(holder).to_string().into()), MetaEntry::Link(hand_over)]),
        title: title.clone().into(),
        sentence: Some(texts.end_sentence().into()),
        ..Lead::default()
    };
    let summary = ErrorSummary { language: visit.language(), errors: form.errors() };
    let has_errors = !errors.is_empty();
    let page = hand_over::with_what_hangs(tx, visit, held, summary, lead, form)?;
    if has_errors { visit.form_again(tx, title, page) } else { visit.page(tx, title, page) }
}

fn end_form(tx: &Tx<'_>, visit: &Visit<'_>, held: &HeldPost, errors: &FormErrors) -> Result<Form, Stop> {
    let texts = Texts::new(visit.language());
    let choice = |reason: &'static str| Choice::new(reason, texts.end_of_time_reason(reason).to_string(), false);
    let reason = ChoiceGroup {
        field: Field { error: errors.of("reason"), ..Field::new("reason", texts.why_it_ends()) },
        choices: REASONS.map(choice).into(),
        count: HowMany::One,
    };
    let button = Button::submit(texts.end_now()).danger();
    Ok(form::post(tx, visit, format!("/posts/{}/end", held.post), vec![Control::Choice(reason)], vec![button])?)
}

pub(in crate::network) fn carry_out_end(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let post = visit.param("post")?;
    let chosen = visit.request.form.get("reason");
    let Some(reason) = REASONS.iter().find(|reason| **reason == chosen) else {
        let held = post::by_id(tx, post)?.ok_or(Stop::Missing)?;
        let mut errors = FormErrors::default();
        errors.add("reason", Texts::new(visit.language()).error_end_reason());
        return page(tx, visit, &held, &errors);
    };
    let home = acts::end_time(tx, visit.actor()?, post, reason)?;
    Ok(Answer::see_other(format!("/circles/{home}/people")))
}

/// The way from a person's card to the end of their time, for who may end it.
pub(in crate::network) fn link(visit: &Visit<'_>, held: &HeldPost) -> Option<Link> {
    let _leave = rules::may_end(visit.actor?, held).ok()?;
    Some(Link::new(Texts::new(visit.language()).end_their_time(), format!("/posts/{}/end", held.post)))
}

/// A post of the demo leader's city that the leader may end.
pub(in crate::network) fn example(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    let Some(handed) = hand_over::example_post(tx)? else { return Ok(None) };
    let officer = super::super::post_in(tx, handed.home, Function::Officer)?;
    Ok(Some(format!("/posts/{}/end", officer.post)))
}
