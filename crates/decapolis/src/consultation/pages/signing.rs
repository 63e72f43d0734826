//! Signing a sheet: the form that carries what its page shows, and what it says where something else is said by then.

use kernel::db::Tx;
use kernel::design::{
    Actions, Answer as ChoiceAnswer, Button, ChoiceGroup, Control, Field, Form, Hidden, HowMany, Notice, NoticeTone,
};
use kernel::form::{self, FormErrors};
use kernel::stop::Stop;
use kernel::web::{Answer, Visit};

use super::super::loaded::{self, Asked, OpenedSheet};
use super::super::model::{BankQuestionId, SheetId};
use super::super::signing::{self, Signing};
use super::super::texts::Texts;
use super::super::{rules, store};
use super::numbered;
use super::sheet::{Shown, Wrong, again, back_to};

/// What the form that signs carries of what its page shows.
const SEEN: &str = "seen";

/// What stands in the way of signing, with a link to each question.
pub(super) fn not_signed(
    visit: &Visit<'_>,
    shown: &Shown,
    (title, sentence): (String, &'static str),
    questions: &[BankQuestionId],
) -> Notice {
    let link = |question: &BankQuestionId| {
        let answer = shown.answers.iter().find(|answer| answer.question == *question)?;
        let label = numbered(shown.asked.questions.get(question)?, shown.asked.number(*question), visit.language());
        Some(Button::link(label, format!("/sheet-answers/{}", answer.id)).quiet())
    };
    Notice {
        tone: NoticeTone::Refusal,
        title: Some(title.into()),
        sentence: sentence.into(),
        actions: Actions(questions.iter().filter_map(link).collect()),
    }
}

/// The form that signs carries what its page shows: so nothing is signed unread.
pub(super) fn sign_form(tx: &Tx<'_>, visit: &Visit<'_>, shown: &Shown, errors: &FormErrors) -> Result<Form, Stop> {
    let (texts, typed) = (Texts::new(visit.language()), &visit.request.form);
    let field = Field { error: errors.of("quote"), ..Field::new("quote", texts.field_quote()) };
    let answer =
        |value: &'static str, label: &'static str| ChoiceAnswer::new(value, label, typed.get("quote") == value);
    let choices = vec![answer("yes", texts.quote_yes()), answer("no", texts.quote_no())];
    let quote = Control::Choice(ChoiceGroup { field, choices, count: HowMany::One });
    let path = format!("/consultation-sheets/{}/signature", shown.opened.sheet.id);
    let mut form = form::post(tx, visit, path, vec![quote], vec![Button::submit(texts.sign())])?;
    let seen = signing::seen(&shown.asked, &shown.answers);
    form.hidden.push(Hidden { name: SEEN.into(), value: seen.into() });
    Ok(form)
}

pub(in super::super) fn sign(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let id: SheetId = visit.param("consultation_sheet")?;
    let actor = visit.actor()?;
    let opened = loaded::open_sheet(tx, actor, id)?;
    let _leave = rules::may_speak(actor, opened.city.circle, &opened.sheet, opened.state)?;
    let seen = visit.request.form.get(SEEN);
    let may_quote = match visit.request.form.get("quote") {
        "yes" => true,
        "no" => false,
        _ => {
            let mut wrong = Wrong { changed: changed(tx, &opened, seen)?, ..Wrong::default() };
            wrong.errors.add("quote", Texts::new(visit.language()).error_quote());
            return again(tx, visit, &wrong);
        }
    };
    match signing::sign(tx, actor, id, (may_quote, seen))? {
        Signing::Signed => Ok(back_to(id)),
        Signing::Open(open) => {
            let mut changed = changed(tx, &opened, seen)?;
            changed.retain(|question| !open.contains(question));
            again(tx, visit, &Wrong { open, changed, ..Wrong::default() })
        }
        Signing::Changed(changed) => again(tx, visit, &Wrong { changed, ..Wrong::default() }),
    }
}

/// Of which questions something else is said than was seen. A page that comes again shows it, so it says so.
fn changed(tx: &mut Tx<'_>, opened: &OpenedSheet, seen: &str) -> Result<Vec<BankQuestionId>, Stop> {
    let asked = Asked::load(tx, opened.consultation.id)?;
    Ok(signing::changed_since(&asked, &store::sheet::answers(tx, opened.sheet.id)?, seen))
}
