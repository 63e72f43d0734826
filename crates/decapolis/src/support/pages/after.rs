//! What a finished engagement becomes with one click: an offer of help, a practice, a question.

use kernel::db::Tx;
use kernel::design::{Button, SectionHead};
use kernel::form;
use kernel::session::Actor;
use kernel::stop::Stop;
use kernel::web::{Answer, Fields, Visit};

use super::super::engine::Whole;
use super::super::model::EngagementId;
use super::super::template::Kind;
use super::super::texts::Texts;
use super::super::view::View;
use super::super::{acts, rules};
use super::turn::Deed;
use crate::network;

/// Letters of an offer; what changed may be longer.
const OFFER_MAX: usize = 300;

/// The ways on from what changed, for the city that asked.
pub(super) fn deed(tx: &mut Tx<'_>, visit: &Visit<'_>, actor: &Actor, view: &View) -> Result<Option<Deed>, Stop> {
    let engagement = &view.whole.engagement;
    if rules::may_make_more(actor, &view.whole, view.asker_home).is_err() {
        return Ok(None);
    }
    let texts = Texts::new(visit.language());
    let practice = Fields::default().and("topic", &engagement.topic).and("title", &engagement.words);
    let practice = practice.and("summary", &changed(&view.whole)).encoded();
    let mut buttons = vec![
        Button::submit(texts.make_an_offer()).quiet(),
        Button::link(texts.make_a_practice(), format!("/practices/new?{practice}")).quiet(),
        Button::link(texts.ask_a_question(), "/needs").quiet(),
    ];
    if let Some(need) = engagement.need {
        buttons.push(Button::link(texts.close_the_need(), format!("/needs/{need}/change")).quiet());
    }
    let form = form::post(tx, visit, format!("/support/{}/offer", engagement.id), Vec::new(), buttons)?;
    Ok(Some((SectionHead::new("after", texts.what_comes_of_it()), vec![form], None)))
}

/// What changed in the city, in its words.
fn changed(whole: &Whole) -> String {
    let last = whole.template.steps.iter().rposition(|step| step.kind == Kind::Outcome);
    let entry = last.and_then(|place| whole.written_at(place).last());
    entry.and_then(|entry| entry.paper.get("changed")).cloned().unwrap_or_default()
}

/// The city offers to tell others what it learned.
pub(in crate::support) fn offer(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let id: EngagementId = visit.param("engagement")?;
    let actor = visit.actor()?;
    let whole = acts::readable(tx, id, actor.post)?;
    let home = acts::asker_home(tx, &whole)?;
    rules::may_make_more(actor, &whole, home)?;
    let words: String = changed(&whole).chars().take(OFFER_MAX).collect();
    network::make_offer(tx, actor, whole.engagement.city, &whole.engagement.topic, &words)?;
    Ok(Answer::see_other(format!("/cities/{}", whole.engagement.city)))
}
