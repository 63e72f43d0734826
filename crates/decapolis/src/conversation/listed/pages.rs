//! The form with which a city brings its list of codes.

use kernel::db::Tx;
use kernel::design::{Button, Control, Field, Form, TextArea, TextField, TextKind};
use kernel::file;
use kernel::form::{self, FormErrors};
use kernel::stop::Stop;
use kernel::web::{Answer, Visit};

use super::super::loaded::{self, Opened};
use super::super::model::CODES_IN_ALL_MAX;
use super::super::pages::codes_again;
use super::super::rules;
use super::super::texts::Texts;
use super::reading::{self, LETTERS_MAX, LETTERS_MIN, Wrong};

/// A file, or pasted text.
pub(in super::super) fn form(tx: &Tx<'_>, visit: &Visit<'_>, of: &Opened, errors: &FormErrors) -> Result<Form, Stop> {
    let texts = Texts::new(visit.language());
    let hint = texts.code_list_hint(CODES_IN_ALL_MAX, LETTERS_MAX, LETTERS_MIN).to_string();
    let file = Control::Text(TextField {
        field: Field {
            hint: Some(hint.into()),
            error: errors.of("file"),
            ..Field::new("file", texts.code_list_file())
        },
        kind: TextKind::File,
        ..TextField::default()
    });
    let pasted = Control::Area(TextArea {
        field: Field::new("pasted", texts.code_list_pasted()),
        value: visit.request.form.get("pasted").to_owned().into(),
    });
    let path = format!("{}/codes/upload", of.conversation.path());
    Ok(form::post(tx, visit, path, vec![file, pasted], vec![Button::submit(texts.code_list_keep())])?)
}

/// Takes a list in, whole or not at all.
pub(in super::super) fn bring(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let of = loaded::here(tx, visit)?;
    let actor = visit.actor()?;
    let leave = rules::may_conduct(actor, &of.conversation)?;
    let _leave = rules::may_bring_codes(&leave, 0, of.now)?;
    match read(visit) {
        Ok(codes) => {
            super::take(tx, visit.app, actor, (of.conversation.id, &codes))?;
            Ok(Answer::see_other(format!("{}/codes", of.conversation.path())))
        }
        Err((errors, lines)) => codes_again(tx, visit, &of, (&errors, &lines)),
    }
}

/// The codes of what was brought; otherwise what is wrong with it, and at which lines.
fn read(visit: &Visit<'_>) -> Result<Vec<String>, (FormErrors, Vec<String>)> {
    let texts = Texts::new(visit.language());
    let uploaded = visit.request.upload.as_ref().map_or(&[][..], |upload| &upload.bytes[..]);
    let pasted = visit.request.form.get("pasted").as_bytes();
    let bytes = if uploaded.is_empty() { pasted } else { uploaded };
    let mut errors = FormErrors::default();
    if let Some(sentence) = file::too_large(visit) {
        errors.add("file", sentence);
        return Err((errors, Vec::new()));
    }
    let Ok(list) = std::str::from_utf8(bytes) else {
        errors.add("file", texts.error_code_list_text());
        return Err((errors, Vec::new()));
    };
    match reading::codes(list) {
        Ok(codes) if codes.is_empty() => errors.add("file", texts.error_code_list_empty()),
        Ok(codes) if codes.len() > usize::try_from(CODES_IN_ALL_MAX).unwrap_or(0) => {
            errors.add("file", texts.error_code_list_long(CODES_IN_ALL_MAX).to_string());
        }
        Ok(codes) => return Ok(codes),
        Err(wrong) => {
            errors.add("file", texts.error_code_list(wrong.count).to_string());
            return Err((errors, lines(&wrong, &texts)));
        }
    }
    Err((errors, Vec::new()))
}

fn lines(wrong: &Wrong, texts: &Texts) -> Vec<String> {
    let line = |(number, problem): &(usize, reading::Problem)| texts.code_line(*number, problem.code()).to_string();
    wrong.lines.iter().map(line).collect()
}
