//! Forms: made with their hidden field, read into types, and given back with all errors at once.

mod filled;
mod reading;

use std::borrow::Cow;
use std::collections::BTreeMap;

pub use self::filled::Filled;
pub use self::reading::{NAME_MAX, Reading, WORDS_MAX, last_day};
use crate::db::Tx;
use crate::design::{Act, Actions, Button, Control, Form, Hidden, Kept, Method, Text, Words};
use crate::stop::{Fault, Stop};
use crate::texts::Texts;
use crate::web::{Assisting, Visit};

/// The hidden field that names the controls of its form.
pub(crate) const SHOWN: &str = "_shown";

/// A form that changes something, with the hidden field that makes it ours and makes sending it twice one act.
///
/// # Errors
/// A fault when the system has no randomness to give.
pub fn post(
    tx: &Tx<'_>,
    visit: &Visit<'_>,
    action: impl Into<Text>,
    controls: Vec<Control>,
    buttons: Vec<Button>,
) -> Result<Form, Fault> {
    let action = action.into();
    let (controls, buttons) = match assisting(visit, &action) {
        Assisting::Acts => (controls, buttons),
        Assisting::Drafts => (controls, buttons.into_iter().map(|button| as_draft(visit, button)).collect()),
        Assisting::Refused => (Vec::new(), buttons.into_iter().map(|button| for_the_holder(visit, button)).collect()),
    };
    let mut hidden = vec![hidden(tx, visit)?];
    hidden.extend(shown(&controls));
    let form = Form { action, method: Method::Post, hidden, controls, actions: Actions(buttons) };
    visit.note_wrong(&form);
    Ok(form)
}

/// The names of a form's controls. A browser sends all of them, also those that matter only with another answer; what is
/// neither asked for nor shown here is no field of the form.
fn shown(controls: &[Control]) -> Option<Hidden> {
    let names: Vec<&str> = controls.iter().flat_map(Control::fields).map(|field| &*field.name).collect();
    (!names.is_empty()).then(|| Hidden { name: SHOWN.into(), value: names.join(" ").into() })
}

/// What the reader may do with a form: all of it, unless they read as the assistant of a post.
fn assisting(visit: &Visit<'_>, action: &str) -> Assisting {
    if !visit.actor.is_some_and(|actor| actor.is_assistant) {
        return Assisting::Acts;
    }
    let path = action.split('?').next().unwrap_or(action);
    visit.app.find(crate::web::Method::Post, path).map_or(Assisting::Refused, |(route, _)| route.assisting())
}

fn sends(button: &Button) -> bool {
    matches!(button.act, Act::Submit | Act::SubmitAs { .. })
}

fn as_draft(visit: &Visit<'_>, button: Button) -> Button {
    let label = Texts::new(visit.language()).keep_as_draft(button.label.text()).to_string().into();
    if sends(&button) { Button { label, ..button } } else { button }
}

fn for_the_holder(visit: &Visit<'_>, button: Button) -> Button {
    let label = Texts::new(visit.language()).only_the_holder(button.label.text()).to_string().into();
    if sends(&button) { Button { label, act: Act::Refused, ..button } } else { button }
}

/// Has what is entered into these forms wait on the device while there is no network, for this reader alone.
///
/// # Errors
/// Sign-in needed, for somebody who is not.
pub fn kept<'f>(visit: &Visit<'_>, forms: impl IntoIterator<Item = &'f Form>) -> Result<Kept, Stop> {
    let paths = forms.into_iter().map(|form| form.action.to_string()).collect();
    Ok(Kept { language: visit.language(), whose: visit.actor()?.person.to_string().into(), paths })
}

/// The hidden field of a form.
///
/// # Errors
/// As [`post`].
pub fn hidden(tx: &Tx<'_>, visit: &Visit<'_>) -> Result<Hidden, Fault> {
    Ok(Hidden { name: "_form".into(), value: visit.form_token(tx)?.into() })
}

/// What is wrong with a form, by field: sentences that say how to put it right.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FormErrors(BTreeMap<Cow<'static, str>, String>);

impl FormErrors {
    /// Notes what is wrong with a field; the first thing noted stays.
    pub fn add(&mut self, field: impl Into<Cow<'static, str>>, sentence: impl ToString) {
        self.0.entry(field.into()).or_insert_with(|| sentence.to_string());
    }

    /// Notes all that is wrong with another part of the same form.
    pub fn add_all(&mut self, others: &FormErrors) {
        others.0.iter().for_each(|(field, sentence)| self.add(field.clone(), sentence));
    }

    /// Nothing is wrong.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// All that is wrong, sentence by sentence.
    pub fn sentences(&self) -> Vec<&str> {
        self.0.values().map(String::as_str).collect()
    }

    /// What is wrong with a field, for beside it.
    pub fn of(&self, field: &str) -> Option<Words> {
        self.0.get(field).map(|sentence| Words::from(sentence.clone()))
    }
}
