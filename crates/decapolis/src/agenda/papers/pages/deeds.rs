//! What is done with papers in the browser: a new version, clearing, removing; and the day on which they are due.

use kernel::db::Tx;
use kernel::file;
use kernel::stop::Stop;
use kernel::web::{Answer, Visit};

use super::super::super::pages::agenda_again;
use super::super::model::{PaperId, Versions};
use super::super::seen::Seen;
use super::super::{acts, deadline, forms, rules};
use super::paper;

pub(in super::super::super) fn add_version(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let (actor, id): (_, PaperId) = (visit.actor()?, visit.param("agenda_paper")?);
    let Seen { shown, versions: Versions { paper: own, files } } = Seen::load(tx, actor, id)?;
    let prepares = acts::prepared(tx, actor, &shown)?;
    rules::may_renew(&prepares, &own, files.len()).map(drop)?;
    let incoming = match forms::parse_version(visit) {
        Ok(incoming) => incoming,
        Err(errors) => return paper::again(tx, visit, id, &errors),
    };
    let stored = file::stored(visit, &incoming)?;
    acts::renew(tx, actor, id, (&incoming, stored))?;
    Ok(to_paper(id))
}

pub(in super::super::super) fn clear(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let id: PaperId = visit.param("agenda_paper")?;
    acts::clear(tx, visit.actor()?, id)?;
    Ok(to_paper(id))
}

pub(in super::super::super) fn remove(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let item = acts::remove(tx, visit.actor()?, visit.param("agenda_paper")?)?;
    Ok(Answer::see_other(format!("/agenda-items/{item}")))
}

/// Says by when the papers of a meeting are due.
pub(in super::super::super) fn set_due(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let (actor, meeting) = (visit.actor()?, visit.param("meeting")?);
    deadline::settable(tx, actor, meeting).map(drop)?;
    match forms::parse_due(&visit.request.form, visit.language()) {
        Ok(day) => deadline::set(tx, actor, meeting, day)?,
        Err(errors) => return agenda_again(tx, visit, meeting, &errors),
    }
    Ok(Answer::see_other(format!("/meetings/{meeting}/agenda")))
}

fn to_paper(id: PaperId) -> Answer {
    Answer::see_other(format!("/agenda-papers/{id}"))
}
