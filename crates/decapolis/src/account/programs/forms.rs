//! The forms of tokens: what was typed becomes a type, or comes back with all errors at once.

use kernel::db::Tx;
use kernel::design::{
    Answer as Choice, Button, ChoiceGroup, Control, Field, Form, HowMany, Select, SelectOption, TextField, Words,
};
use kernel::form::{self, FormErrors};
use kernel::language::Language;
use kernel::post::{HeldPost, PostId};
use kernel::session::Actor;
use kernel::stop::Stop;
use kernel::token::{DAYS_MAX, Scope, Token};
use kernel::web::{Fields, Visit};

use super::super::texts::Texts;

/// Letters of a name.
const NAME_MAX: usize = 80;
/// For how long a token can be made.
const DAYS: [i64; 3] = [30, 90, DAYS_MAX];

/// What the form says, parsed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct AskedToken {
    pub(super) name: String,
    pub(super) post: PostId,
    pub(super) scope: Scope,
    pub(super) days: i64,
}

/// Reads the form; where it names no post, the one acted in is meant.
pub(super) fn parse(form: &Fields, actor: &Actor, language: Language) -> Result<AskedToken, FormErrors> {
    let texts = Texts::new(language);
    let mut errors = FormErrors::default();
    let name = form.get("name").replace(char::is_control, " ");
    if name.is_empty() {
        errors.add("name", texts.error_no_program_name());
    }
    if name.chars().count() > NAME_MAX {
        errors.add("name", texts.error_long_program_name(NAME_MAX));
    }
    let scope = Scope::parse(form.get("scope"));
    if scope.is_none() {
        errors.add("scope", texts.error_no_scope());
    }
    let days = form.get("days").parse().ok().filter(|days| DAYS.contains(days));
    if days.is_none() {
        errors.add("days", texts.error_no_days());
    }
    let post = if form.filled("post").is_some() { form.get("post").parse().ok() } else { Some(actor.post) };
    match (scope, days, post) {
        (Some(scope), Some(days), Some(post)) if errors.is_empty() => Ok(AskedToken { name, post, scope, days }),
        _ => Err(errors),
    }
}

/// The form that makes a token.
pub(super) fn make_form(
    tx: &Tx<'_>,
    visit: &Visit<'_>,
    held: &[HeldPost],
    errors: &FormErrors,
    typed: &Fields,
) -> Result<Form, Stop> {
    let texts = Texts::new(visit.language());
    let actor = visit.actor()?;
    let field = |name: &'static str, label: &'static str, hint: Option<&'static str>| Field {
        error: errors.of(name),
        hint: hint.map(Words::from),
        ..Field::new(name, label)
    };
    let name = Control::Text(TextField {
        field: field("name", texts.program_name(), Some(texts.program_name_hint())),
        value: typed.get("name").to_owned().into(),
        ..TextField::default()
    });
    let days = Control::Select(Select {
        field: field("days", texts.token_days(), None),
        options: DAYS.map(|days| days_option(texts, days)).into(),
        value: typed.filled("days").unwrap_or("90").to_owned().into(),
    });
    let mut controls = vec![name];
    if held.len() > 1 {
        controls.push(Control::Choice(post_choice(texts, held, typed.filled("post"), actor.post)));
    }
    let scopes = ChoiceGroup {
        field: field("scope", texts.token_scope(), None),
        choices: Scope::ALL.map(|scope| scope_choice(texts, scope, typed)).into(),
        count: HowMany::One,
    };
    controls.extend([Control::Choice(scopes), days]);
    let button = Button::submit(texts.make_token());
    Ok(form::post(tx, visit, "/account/programs", controls, vec![button])?)
}

fn days_option(texts: Texts, days: i64) -> SelectOption {
    SelectOption { value: days.to_string().into(), label: texts.token_for_days(days).to_string().into() }
}

fn scope_choice(texts: Texts, scope: Scope, typed: &Fields) -> Choice {
    Choice {
        hint: Some(scope.code().into()),
        ..Choice::new(scope.code(), scope_name(texts, scope), typed.get("scope") == scope.code())
    }
}

/// What a scope lets a program read, in words.
pub(super) fn scope_name(texts: Texts, scope: Scope) -> &'static str {
    match scope {
        Scope::Public => texts.scope_public(),
        Scope::Members => texts.scope_members(),
        Scope::Post => texts.scope_post(),
        Scope::Write => texts.scope_write(),
    }
}

fn post_choice(texts: Texts, held: &[HeldPost], typed: Option<&str>, current: PostId) -> ChoiceGroup {
    let is_chosen = |post: PostId| typed.map_or(post == current, |typed| typed == post.to_string());
    let choices = held.iter().map(|held| Choice {
        value: held.post.to_string().into(),
        label: Words::written(held.title.clone(), None),
        hint: None,
        is_chosen: is_chosen(held.post),
    });
    ChoiceGroup { field: Field::new("post", texts.token_post()), choices: choices.collect(), count: HowMany::One }
}

/// The form that ends a token.
pub(super) fn end_form(tx: &Tx<'_>, visit: &Visit<'_>, tokens: &[Token]) -> Result<Form, Stop> {
    let texts = Texts::new(visit.language());
    let choices = tokens.iter().map(|token| Choice {
        value: token.id.to_string().into(),
        label: Words::written(token.name.clone(), None),
        hint: None,
        is_chosen: false,
    });
    let choice = ChoiceGroup {
        field: Field::new("token", texts.which_token()),
        choices: choices.collect(),
        count: HowMany::One,
    };
    let button = Button::submit(texts.end_token()).quiet();
    Ok(form::post(tx, visit, "/account/programs/withdrawal", vec![Control::Choice(choice)], vec![button])?)
}
