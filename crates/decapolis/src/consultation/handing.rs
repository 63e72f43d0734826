//! With whom a question of a sheet is: a colleague to whom somebody of the city handed it. It stands on the desk of that post until
//! somebody writes an answer, the city signs or declines, or the last day is over. **The next step is where it is kept, and nowhere else.**

use std::collections::BTreeMap;

use kernel::audit;
use kernel::circle::{self, CircleId};
use kernel::db::Tx;
use kernel::post::{self, HeldPost, PostId};
use kernel::session::Actor;
use kernel::step::{self, NewStep};
use kernel::stop::{Fault, Stop};

use super::ANSWER_KIND;
use super::answering::open_answer;
use super::model::{ConsultationId, SheetAnswerId, SheetId};
use super::rules;
use super::store::{handing, record};

/// The posts of a city's house, to any of which a question can be handed.
pub(super) fn colleagues(tx: &mut Tx<'_>, city: CircleId) -> Result<Vec<HeldPost>, Fault> {
    let mut posts = post::at_home_in(tx, city)?;
    posts.retain(|held| held.holder.is_some() && held.function.is_of_a_city());
    Ok(posts)
}

/// Hands a question to a colleague, or to nobody in particular; false where it is no colleague.
pub(super) fn hand(tx: &mut Tx<'_>, actor: &Actor, id: SheetAnswerId, to: Option<PostId>) -> Result<bool, Stop> {
    let (opened, _) = open_answer(tx, actor, id)?;
    let _leave = rules::may_answer(actor, opened.city.circle, &opened.sheet, opened.state)?;
    let Some(to) = to else {
        step::clear(tx, record(id))?;
        audit::record(tx, "sheet_answer_taken_back", actor.person, actor.post, record(id))?;
        return Ok(true);
    };
    if !colleagues(tx, opened.city.circle)?.iter().any(|held| held.post == to) {
        return Ok(false);
    }
    circle::open_to(tx, record(id), opened.city.circle)?;
    let (due_at, title) = (opened.consultation.answers_until, opened.consultation.title.as_str());
    step::set(tx, NewStep { record: record(id), kind: ANSWER_KIND, verb: "write", post: to, due_at, title })?;
    audit::record(tx, "sheet_answer_handed", actor.person, actor.post, record(id))?;
    Ok(true)
}

/// Somebody wrote it: nobody is waited for any more.
pub(super) fn written(tx: &mut Tx<'_>, id: SheetAnswerId) -> Result<(), Fault> {
    step::clear(tx, record(id))
}

/// With whom the questions of a sheet are.
pub(super) fn with_whom(tx: &mut Tx<'_>, sheet: SheetId) -> Result<BTreeMap<SheetAnswerId, PostId>, Fault> {
    Ok(handing::of_sheet(tx, sheet)?.into_iter().collect())
}

/// Nothing of a sheet is waited for any more.
pub(super) fn end(tx: &mut Tx<'_>, sheet: SheetId) -> Result<(), Fault> {
    for (id, _) in handing::of_sheet(tx, sheet)? {
        step::clear(tx, record(id))?;
    }
    Ok(())
}

/// Nothing of any sheet of a consultation.
pub(super) fn end_all(tx: &mut Tx<'_>, consultation: ConsultationId) -> Result<(), Fault> {
    for id in handing::of_consultation(tx, consultation)? {
        step::clear(tx, record(id))?;
    }
    Ok(())
}
