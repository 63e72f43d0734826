//! The form of consents: the meeting as a whole, and the items in which it is the other way round.

use kernel::db::Tx;
use kernel::design::{Answer as Choice, ChoiceGroup, Control, Field, HowMany};
use kernel::form::{Filled, FormErrors, Reading};
use kernel::id::Id;
use kernel::language::Language;
use kernel::stop::Fault;
use kernel::web::Fields;

use super::super::acts::Opened;
use super::super::texts::Texts;
use super::model::{Consents, Matter, WHOLE};
use crate::agenda::{self, AgendaItemId, ItemKind, Line};

/// The items of which somebody can say it: those of the agenda that they may know. Partners know what is published, which
/// changes until the day; they say it for the whole.
pub(in crate::stay) fn items(tx: &mut Tx<'_>, opened: &Opened) -> Result<Vec<Line>, Fault> {
    if opened.standing.is_partner {
        return Ok(Vec::new());
    }
    let mut items = agenda::items(tx, opened.meeting.id)?;
    items.retain(|item| item.kind != ItemKind::Break);
    Ok(items)
}

fn names(matter: Matter) -> (&'static str, &'static str) {
    match matter {
        Matter::Picture => ("pictures", "pictures_otherwise"),
        Matter::Recording => ("recordings", "recordings_otherwise"),
    }
}

/// What a form shows of what holds now.
pub(in crate::stay) fn present(consents: &Consents, items: &[Line]) -> Fields {
    let mut fields = Fields::default();
    for matter in Matter::ALL {
        let (whole, otherwise) = names(matter);
        let is_yes = consents.allows(matter, WHOLE);
        fields = fields.and(whole, if is_yes { "yes" } else { "no" });
        for item in items.iter().filter(|item| consents.allows(matter, item.id.number()) != is_yes) {
            fields = fields.and(otherwise, &item.id.to_string());
        }
    }
    fields
}

pub(in crate::stay) fn controls(filled: Filled<'_>, items: &[Line], language: Language) -> Vec<Control> {
    let texts = Texts::new(language);
    let mut controls = Vec::new();
    for matter in Matter::ALL {
        let (whole, otherwise) = names(matter);
        let answer = |code: &'static str| {
            Choice::new(code, texts.consent_answer(code).to_string(), filled.typed.get(whole) == code)
        };
        controls.push(Control::Choice(ChoiceGroup {
            field: Field {
                error: filled.errors.of(whole),
                ..Field::new(whole, texts.consent_to(matter.code()).to_string())
            },
            choices: ["no", "yes"].map(answer).into(),
            count: HowMany::One,
        }));
        if items.is_empty() {
            continue;
        }
        let item = |item: &Line| {
            let id = item.id.to_string();
            let is_chosen = filled.typed.all(otherwise).any(|chosen| chosen == id);
            Choice::new(id, item.title.clone(), is_chosen)
        };
        controls.push(Control::Choice(ChoiceGroup {
            field: Field::new(otherwise, texts.consent_otherwise(matter.code()).to_string()),
            choices: items.iter().map(item).collect(),
            count: HowMany::Any,
        }));
    }
    controls
}

/// Reads what somebody consents to, in items that there are.
pub(in crate::stay) fn parse(form: &Fields, items: &[Line], language: Language) -> Result<Consents, FormErrors> {
    let texts = Texts::new(language);
    let mut reading = Reading::new(form, language);
    let known: Vec<i64> = items.iter().map(|item| item.id.number()).collect();
    let yes_or_no = |code: &str| match code {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    };
    let mut consents = Consents::default();
    for matter in Matter::ALL {
        let (whole, otherwise) = names(matter);
        let is_yes = reading.choice(whole, yes_or_no, texts.error_consent());
        let chosen = form.all(otherwise).filter_map(|id| id.parse::<AgendaItemId>().ok());
        let chosen: Vec<i64> = chosen.map(|id| id.number()).filter(|id| known.contains(id)).collect();
        if let Some(is_yes) = is_yes {
            consents.set(matter, is_yes, &known, &chosen);
        }
    }
    reading.done(Some(consents))
}
