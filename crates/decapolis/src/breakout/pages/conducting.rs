//! The forms of who conducts the meeting: tell, move somebody, draw anew, take away.

use kernel::db::Tx;
use kernel::design::{Button, Form, SectionHead};
use kernel::form::{self, Filled, FormErrors};
use kernel::stop::Stop;
use kernel::web::{Fields, Visit};

use super::super::forms;
use super::super::texts::Texts;
use super::super::view::View;
use super::said;

/// What was typed into which form, where something of it is wrong.
pub(super) enum Typed<'t> {
    Nothing,
    Plan(&'t Fields, FormErrors),
    Move(&'t Fields, FormErrors),
}

/// The forms that the reader may send now.
pub(super) fn forms(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    view: &View,
    typed: &Typed<'_>,
) -> Result<Vec<(SectionHead, Form)>, Stop> {
    let mut forms = Vec::new();
    if !view.prepares() {
        return Ok(forms);
    }
    let (texts, breakout) = (Texts::new(visit.language()), &view.one.breakout);
    let path = |page: &str| format!("/breakouts/{}/{page}", breakout.id);
    let is_told = breakout.is_told();
    if !is_told {
        let head = SectionHead { note: Some(texts.tell_note().into()), ..SectionHead::new("tell", texts.tell_head()) };
        let button = vec![Button::submit(texts.tell_them())];
        forms.push((head, form::post(tx, visit, path("telling"), Vec::new(), button)?));
    }
    if !is_told || !view.unseated.is_empty() {
        forms.push(moving(tx, visit, view, typed)?);
    }
    if !is_told {
        let (present, nothing) = (forms::present(breakout.plan), FormErrors::default());
        let filled = match typed {
            Typed::Plan(typed, errors) => Filled { typed, errors },
            _ => Filled { typed: &present, errors: &nothing },
        };
        let controls = forms::plan_controls(filled, visit.language());
        let head = SectionHead { note: Some(texts.anew_note().into()), ..SectionHead::new("anew", texts.anew_head()) };
        let button = vec![Button::submit(texts.draw_anew()).quiet()];
        forms.push((head, form::post(tx, visit, path("drawing"), controls, button)?));
    }
    let button = vec![Button::submit(texts.remove()).danger()];
    let remove = form::post(tx, visit, path("removal"), Vec::new(), button)?;
    forms.push((SectionHead::new("removal", texts.remove_head()), remove));
    Ok(forms)
}

fn moving(tx: &mut Tx<'_>, visit: &Visit<'_>, view: &View, typed: &Typed<'_>) -> Result<(SectionHead, Form), Stop> {
    let (texts, breakout) = (Texts::new(visit.language()), &view.one.breakout);
    let mut people = view.unseated.clone();
    let mut groups: Vec<(String, String)> = Vec::new();
    groups.extend((0..view.groups.len()).map(|at| ((at + 1).to_string(), said::group(visit, breakout.plan, at))));
    if !breakout.is_told() {
        people.extend(view.groups.iter().flatten().map(|seat| seat.post));
        groups.push(("none".to_owned(), texts.in_none().to_owned()));
    }
    let (nobody, nothing) = (Fields::default(), FormErrors::default());
    let filled = match typed {
        Typed::Move(typed, errors) => Filled { typed, errors },
        _ => Filled { typed: &nobody, errors: &nothing },
    };
    let controls = forms::move_controls(filled, (view.people.choices(&people), groups), visit.language());
    let path = format!("/breakouts/{}/moves", breakout.id);
    let form = form::post(tx, visit, path, controls, vec![Button::submit(texts.move_them()).quiet()])?;
    let note = Some(texts.move_note().into());
    Ok((SectionHead { note, ..SectionHead::new("move", texts.move_head()) }, form))
}
