//! What the reader can do with a practice, and what they have to know first: that it is a draft, withdrawn or overdue.

use kernel::db::Tx;
use kernel::design::{Actions, Button, Notice};
use kernel::step;
use kernel::stop::Stop;
use kernel::web::Visit;

use super::super::model::{CityOfPractice, Practice, State};
use super::super::rules;
use super::super::texts::Texts;
use crate::network;

/// Links to what the rules allow this reader.
pub(super) fn acts(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    practice: &Practice,
    cities: &[CityOfPractice],
) -> Result<Actions, Stop> {
    let Some(actor) = visit.actor else { return Ok(Actions::default()) };
    let texts = Texts::new(visit.language());
    let home = network::city_of_circle(tx, actor.home)?;
    let origin = network::city_at(tx, practice.place)?;
    let path = |page: &str| format!("/practices/{}/{page}", practice.id);
    let mut acts = Vec::new();
    if rules::may_write(actor, practice, origin.as_ref()).is_ok() {
        acts.push(Button::link(texts.change_practice(), path("writing")).quiet());
    }
    // A need whose brief led here goes on to what comes of it.
    let from = visit.request.query.filled("from").map_or_else(String::new, |need| format!("?from={need}"));
    if rules::may_speak_of(actor, practice, cities, home.as_ref()).is_ok() {
        acts.push(Button::link(texts.say_whether(), format!("{}{from}", path("our-city"))).quiet());
    } else if rules::may_adopt(actor, practice, home.as_ref()).is_ok() {
        acts.push(Button::link(texts.we_did_this_too(), format!("{}{from}", path("our-city"))).quiet());
    }
    Ok(Actions(acts))
}

/// What comes before all else.
pub(super) fn notices(tx: &mut Tx<'_>, visit: &Visit<'_>, practice: &Practice) -> Result<Vec<Notice>, Stop> {
    let texts = Texts::new(visit.language());
    let mut notices = Vec::new();
    match practice.state {
        State::Published => {}
        State::Draft => notices.push(Notice::notable(texts.is_a_draft())),
        State::Withdrawn => {
            let reason = practice.withdrawn.clone().unwrap_or_default();
            notices.push(Notice {
                title: Some(texts.is_withdrawn().into()),
                ..Notice::notable(kernel::design::Words::written(reason, None))
            });
        }
    }
    let Some(actor) = visit.actor else { return Ok(notices) };
    if step::of_record(tx, practice.id.record())?.is_some_and(|(post, _)| post == actor.post) {
        let button = Button::link(texts.say_whether(), format!("/practices/{}/our-city", practice.id));
        notices.push(Notice { actions: Actions(vec![button]), ..Notice::notable(texts.is_overdue()) });
    }
    Ok(notices)
}
