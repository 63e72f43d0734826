//! On the page of a meeting: that one can name whom to meet, or whom one meets.

use askama::Template;
use kernel::capability::{MeetingPart, MeetingQuestion};
use kernel::db::Tx;
use kernel::design::{Actions, Button, Words};
use kernel::id::Id;
use kernel::stop::{Stop, found};
use kernel::web::Markup;

use super::super::model::State;
use super::super::store::{self, drawn};
use super::super::texts::Texts;
use super::super::{loaded, rules};
use crate::forum::{self, MeetingId};

#[derive(Debug, Template)]
#[template(path = "encounter/templates/section.html")]
struct Section {
    sentence: Words,
    actions: Actions,
}

/// Nothing for whoever neither comes nor conducts, and nothing for who comes where no wishes were opened.
pub(in crate::encounter) fn section(
    tx: &mut Tx<'_>,
    question: &MeetingQuestion<'_>,
) -> Result<Option<MeetingPart>, Stop> {
    let visit = question.visit;
    let Some(actor) = visit.actor else { return Ok(None) };
    let id = MeetingId::from_number(question.meeting.number());
    // Most meetings have none: what their readers are to them is not asked.
    if store::of_meeting(tx, id)?.is_none() && !forum::could_conduct(tx, actor, id)? {
        return Ok(None);
    }
    let Some(of) = found(loaded::open(tx, actor, id))? else { return Ok(None) };
    let texts = Texts::new(visit.language());
    let zone = of.meeting.zone();
    let at = |time| visit.language().date_time(time, &zone).to_string();
    let sentence = match &of.round {
        None if rules::may_plan(&of.standing, of.phase, None).is_err() => return Ok(None),
        None => texts.no_round().to_owned(),
        Some(round) => match round.state(tx.now()) {
            State::Open if of.standing.attends => {
                let named = store::wishes_of(tx, round.id, actor.post)?.len();
                texts.name_until(named, at(round.plan.wish_by)).to_string()
            }
            State::Open => texts.open_until(at(round.plan.wish_by)).to_string(),
            State::Closed | State::Drawn => texts.closed_since(at(round.plan.wish_by)).to_string(),
            State::Told if of.standing.attends => {
                let all = drawn::encounters(tx, round.id)?;
                let own = all.iter().filter(|one| one.called_off.is_none() && one.with(actor.post).is_some());
                texts.you_meet(own.count()).to_string()
            }
            State::Told => texts.told_sentence(at(round.plan.starts_at)).to_string(),
        },
    };
    let way = Button::link(texts.see_encounters(), format!("/meetings/{id}/encounters")).quiet();
    let part = Section { sentence: sentence.into(), actions: Actions(vec![way]) };
    Ok(Some(MeetingPart { heading: texts.encounters().to_owned(), content: Markup::render(&part)? }))
}
