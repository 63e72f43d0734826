//! What is done with one visit: a place taken or given back; the visit changed or called off.

use kernel::db::Tx;
use kernel::design::{Act, Button, Form, Look, SectionHead};
use kernel::form::{self, Filled, FormErrors};
use kernel::stop::Stop;
use kernel::web::{Answer, Fields, Visit};

use super::super::acts::{self, Offered};
use super::super::line::Line;
use super::super::model::Excursion;
use super::super::texts::Texts;
use super::super::{forms, rules};
use super::one::{self, Typed};

fn open(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<(Offered, Excursion), Stop> {
    acts::open(tx, visit.actor()?, visit.param("site_visit")?)
}

fn back_to(excursion: &Excursion) -> Answer {
    Answer::see_other(format!("/site-visits/{}", excursion.id))
}

/// Takes a place or gives it back.
pub(in crate::excursion) fn place(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let (actor, (_, excursion)) = (visit.actor()?, open(tx, visit)?);
    match visit.request.form.get("way") {
        "take" => acts::take(tx, actor, excursion.id)?,
        "give-back" => acts::give_back(tx, actor, excursion.id)?,
        _ => return Err(Stop::Malformed("way")),
    }
    Ok(back_to(&excursion))
}

pub(in crate::excursion) fn change(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let (actor, (offered, excursion), form) = (visit.actor()?, open(tx, visit)?, &visit.request.form);
    let _leave = rules::may_keep(&offered.standing, tx.now(), &excursion)?;
    match forms::parse(form, &offered.meeting, visit.language()) {
        Ok(plan) => acts::change(tx, actor, excursion.id, &plan)?,
        Err(errors) => return one::answer(tx, visit, (&offered, &excursion), &Typed::Change(form, errors)),
    }
    Ok(back_to(&excursion))
}

pub(in crate::excursion) fn cancel(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let (actor, (offered, excursion), form) = (visit.actor()?, open(tx, visit)?, &visit.request.form);
    let _leave = rules::may_keep(&offered.standing, tx.now(), &excursion)?;
    match forms::parse_reason(form, visit.language()) {
        Ok(reason) => acts::cancel(tx, actor, excursion.id, &reason)?,
        Err(errors) => return one::answer(tx, visit, (&offered, &excursion), &Typed::Cancel(form, errors)),
    }
    Ok(back_to(&excursion))
}

/// The one button for who comes to the meeting: take a place, wait for one, or give it back.
pub(super) fn own(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    (offered, excursion): (&Offered, &Excursion),
) -> Result<Option<Form>, Stop> {
    let (texts, actor, now) = (Texts::new(visit.language()), visit.actor()?, tx.now());
    let standing = (&offered.standing, offered.meeting.phase(now));
    let button = |label: String, value: &'static str, look: Look| Button {
        label: label.into(),
        act: Act::SubmitAs { name: "way".into(), value: value.into() },
        look,
    };
    let line = Line::of(&offered.places, excursion.id);
    let button = if rules::may_give_back(actor, now, excursion, &offered.places).is_ok() {
        button(texts.give_back(line.own(actor.post).code()).to_string(), "give-back", Look::Quiet)
    } else if rules::may_take(actor, standing, now, excursion, (&offered.all, &offered.places)).is_ok() {
        let label = if line.left(excursion) > 0 { texts.take_place() } else { texts.wait_for_place() };
        button(label.to_owned(), "take", Look::Filled)
    } else {
        return Ok(None);
    };
    let path = format!("/site-visits/{}/place", excursion.id);
    Ok(Some(form::post(tx, visit, path, Vec::new(), vec![button])?))
}

/// For who conducts the meeting, until the visit begins.
pub(super) fn forms(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    (offered, excursion): (&Offered, &Excursion),
    typed: &Typed<'_>,
) -> Result<Vec<(SectionHead, Form)>, Stop> {
    if rules::may_keep(&offered.standing, tx.now(), excursion).is_err() {
        return Ok(Vec::new());
    }
    let (texts, language) = (Texts::new(visit.language()), visit.language());
    let path = |part: &str| format!("/site-visits/{}/{part}", excursion.id);
    let (present, empty, nothing) =
        (forms::present(&excursion.plan, &offered.meeting.zone()), Fields::default(), FormErrors::default());
    let (mut change, mut cancel) =
        (Filled { typed: &present, errors: &nothing }, Filled { typed: &empty, errors: &nothing });
    match typed {
        Typed::Nothing => {}
        Typed::Change(typed, errors) => change = Filled { typed, errors },
        Typed::Cancel(typed, errors) => cancel = Filled { typed, errors },
    }
    let save = vec![Button::submit(texts.save_visit())];
    let change = form::post(tx, visit, path("change"), forms::controls(change, language), save)?;
    let call_off = vec![Button::submit(texts.cancel_visit()).danger()];
    let why = vec![cancel.area("reason", texts.why_cancelled(), texts.why_cancelled_hint())];
    let cancel = form::post(tx, visit, path("cancel"), why, call_off)?;
    Ok(vec![
        (SectionHead::new("change", texts.change_visit()), change),
        (SectionHead::new("cancel", texts.cancel_visit()), cancel),
    ])
}
