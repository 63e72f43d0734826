//! On the page of a meeting: its visits, for those who come and for who conducts it.

use askama::Template;
use kernel::capability::{MeetingPart, MeetingQuestion};
use kernel::db::Tx;
use kernel::design::{Actions, Button, Items, Words};
use kernel::id::Id;
use kernel::stop::Stop;
use kernel::web::Markup;

use super::super::acts::Offered;
use super::super::texts::Texts;
use super::super::{rules, store};
use super::shown;
use crate::forum::{self, MeetingId, Phase};

#[derive(Debug, Template)]
#[template(path = "excursion/templates/section.html")]
struct Section {
    sentence: Words,
    visits: Items,
    actions: Actions,
}

/// Nothing for who does not come, and nothing where there are no visits but for who may add some.
pub(in crate::excursion) fn section(
    tx: &mut Tx<'_>,
    question: &MeetingQuestion<'_>,
) -> Result<Option<MeetingPart>, Stop> {
    let visit = question.visit;
    let Some(actor) = visit.actor else { return Ok(None) };
    let texts = Texts::new(visit.language());
    let meeting = forum::meeting(tx, MeetingId::from_number(question.meeting.number()))?;
    let standing = forum::standing(tx, actor, &meeting)?;
    let phase = meeting.phase(tx.now());
    if rules::may_read(&standing).is_err() || phase == Phase::Cancelled {
        return Ok(None);
    }
    let adds = standing.conducts && phase != Phase::Over;
    let all = store::excursions(tx, meeting.id)?;
    if all.is_empty() && !adds {
        return Ok(None);
    }
    let way = if adds { texts.keep_visits() } else { texts.see_visits() };
    let actions = Actions(vec![Button::link(way, format!("/meetings/{}/site-visits", meeting.id)).quiet()]);
    let places = if all.is_empty() { Vec::new() } else { store::places(tx, meeting.id)? };
    let offered = Offered { meeting, standing, all, places };
    let part = Section {
        sentence: texts.visits_count(offered.all.len()).to_string().into(),
        visits: Items(offered.all.iter().map(|excursion| shown::item(visit, &offered, excursion)).collect()),
        actions,
    };
    Ok(Some(MeetingPart { heading: texts.site_visits().to_owned(), content: Markup::render(&part)? }))
}
