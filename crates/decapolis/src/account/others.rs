//! Ending somebody's sessions: the secretariat does it when a device was lost or a mailbox is read by others.

use kernel::db::Tx;
use kernel::design::{Button, Control, Field, TextField, TextKind};
use kernel::form::{self, FormErrors};
use kernel::stop::Stop;
use kernel::web::{Answer, Status, Visit};

use super::acts;
use super::pages::{OneForm, lead};
use super::texts::Texts;

pub(super) fn show(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    draw(tx, visit, &FormErrors::default())
}

fn draw(tx: &mut Tx<'_>, visit: &Visit<'_>, errors: &FormErrors) -> Result<Answer, Stop> {
    let texts = Texts::new(visit.language());
    let email = Control::Text(TextField {
        field: Field { error: errors.of("email"), ..Field::new("email", texts.others_email()) },
        value: visit.request.form.get("email").to_owned().into(),
        kind: TextKind::Email,
        ..TextField::default()
    });
    let button = Button::submit(texts.others_end()).danger();
    let main = OneForm {
        forms: vec![form::post(tx, visit, "/account/others", vec![email], vec![button])?],
        ..OneForm::new(lead(texts.others_title(), texts.others_sentence()))
    };
    let status = if errors.is_empty() { Status::Ok } else { Status::Unprocessable };
    visit.page_with(tx, status, texts.others_title(), main)
}

pub(super) fn end(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let ended = acts::end_of_address(tx, visit.actor()?, visit.request.form.get("email"))?;
    if ended.is_some() {
        return Ok(Answer::see_other("/account/others"));
    }
    let mut errors = FormErrors::default();
    errors.add("email", Texts::new(visit.language()).others_unknown());
    draw(tx, visit, &errors)
}
