//! What a finished engagement becomes with one click: an offer of help, a practice, a question. Each leads to its form with
//! what is known filled in.

use kernel::design::{Actions, Button, SectionHead};
use kernel::session::Actor;
use kernel::web::{Fields, Visit};

use super::super::engine::Whole;
use super::super::rules;
use super::super::template::Kind;
use super::super::texts::Texts;
use super::super::view::View;
use super::turn::Deed;
use crate::offer;

/// Letters of an offer; what changed may be longer.
const OFFER_MAX: usize = 300;

/// The ways on from what changed, for the city that asked.
pub(super) fn deed(visit: &Visit<'_>, actor: &Actor, view: &View) -> Option<Deed> {
    let engagement = &view.whole.engagement;
    rules::may_make_more(actor, &view.whole, view.asker_home).ok()?;
    let texts = Texts::new(visit.language());
    let practice = Fields::default().and("topic", &engagement.topic).and("title", &engagement.words);
    let practice = practice.and("summary", &changed(&view.whole)).encoded();
    let offer = offer::may_offer(actor, &view.city).then(|| Button::link(texts.make_an_offer(), offer_path(view)));
    let ways = [
        offer,
        Some(Button::link(texts.make_a_practice(), format!("/practices/new?{practice}"))),
        Some(Button::link(texts.ask_a_question(), "/needs")),
        engagement.need.map(|need| Button::link(texts.close_the_need(), format!("/needs/{need}/change"))),
    ];
    let actions = Actions(ways.into_iter().flatten().map(Button::quiet).collect());
    Some(Deed { actions, ..Deed::new(SectionHead::new("after", texts.what_comes_of_it())) })
}

/// The form of an offer of what was learned: its topic, the help that it was itself, its words and their language.
fn offer_path(view: &View) -> String {
    let engagement = &view.whole.engagement;
    let words: String = changed(&view.whole).chars().take(OFFER_MAX).collect();
    let known = Fields::default()
        .and("topic", &engagement.topic)
        .and("kinds", &view.whole.template.code)
        .and("languages", engagement.language.code())
        .and("words", &words);
    format!("/cities/{}/offers/new?{}", engagement.city, known.encoded())
}

/// What changed in the city, in its words.
fn changed(whole: &Whole) -> String {
    let last = whole.template.steps.iter().rposition(|step| step.kind == Kind::Outcome);
    let entry = last.and_then(|place| whole.written_at(place).last());
    entry.and_then(|entry| entry.paper.get("changed")).cloned().unwrap_or_default()
}
