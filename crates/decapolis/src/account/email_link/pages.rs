//! Pages of signing in by mail: asking, the link, the code.

use kernel::db::Tx;
use kernel::design::{Button, Control, Field, Notice, TextField, TextKind, Width};
use kernel::form::{self, FormErrors};
use kernel::session::{self, Key, Strength};
use kernel::stop::Stop;
use kernel::web::{Answer, Nonce, Status, Visit, verify_nonce};

use super::super::acts;
use super::super::pages::{OneForm, lead, link_spent, secure, session_cookie};
use super::super::texts::Texts;
use super::link::{self, Link};
use super::{job, limit};

/// Letters of an address that are looked at: no mailbox has more (RFC 5321, 4.5.3.1.3).
const ADDRESS_MAX: usize = 254;
/// How long the browser that asked is remembered, in seconds: as long as a link lives.
const ASKER_SECONDS: u32 = 600;

/// The form that asks for a link.
pub(in crate::account) fn form(tx: &Tx<'_>, visit: &Visit<'_>) -> Result<kernel::design::Form, Stop> {
    let texts = Texts::new(visit.language());
    let email = Control::Text(TextField {
        field: Field { hint: Some(texts.email_hint().into()), ..Field::new("email", texts.your_email()) },
        kind: TextKind::Email,
        autocomplete: Some("email".into()),
        ..TextField::default()
    });
    Ok(form::post(tx, visit, "/sign-in", vec![email], vec![Button::submit(texts.send_me_a_link())])?)
}

/// Takes the address; whether anybody has it is not looked at here, so nothing about the answer tells.
pub(in crate::account) fn ask(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let address: String = visit.request.form.get("email").chars().take(ADDRESS_MAX).collect();
    ask_for(tx, visit, &address)
}

/// Asks for a link to an address in the name of this browser; the same for every address.
pub(crate) fn ask_for(tx: &mut Tx<'_>, visit: &Visit<'_>, address: &str) -> Result<Answer, Stop> {
    let texts = Texts::new(visit.language());
    let client = limit::client(visit.request.client);
    if !limit::count(tx, visit.app, &client, limit::OF_CLIENT)? {
        let main = OneForm::new(lead(texts.too_often_title(), texts.too_often_sentence()));
        return visit.page_with(tx, Status::TooMany, texts.too_often_title(), main);
    }
    let asker = Key::new(tx)?;
    job::leave(tx, address, &asker)?;
    let cookie = format!(
        "{}={}; Path=/; Max-Age={ASKER_SECONDS}; HttpOnly; SameSite=Lax{}",
        visit.app.config.asker_cookie(),
        asker.to_text(),
        secure(visit)
    );
    Ok(Answer::see_other("/sign-in/code").with("set-cookie", cookie))
}

/// What to do now, and where to type the code of a link that was opened elsewhere.
pub(in crate::account) fn code(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    code_page(tx, visit, &FormErrors::default())
}

fn code_page(tx: &mut Tx<'_>, visit: &Visit<'_>, errors: &FormErrors) -> Result<Answer, Stop> {
    let texts = Texts::new(visit.language());
    let code = Control::Text(TextField {
        field: Field {
            hint: Some(texts.code_hint().into()),
            error: errors.of("code"),
            ..Field::new("code", texts.code())
        },
        kind: TextKind::Number,
        width: Width::Short,
        autocomplete: Some("one-time-code".into()),
        ..TextField::default()
    });
    let form = form::post(tx, visit, "/sign-in/code", vec![code], vec![Button::submit(texts.sign_in_title())])?;
    let main = OneForm { forms: vec![form], ..OneForm::new(lead(texts.mail_sent_title(), texts.mail_sent_sentence())) };
    let status = if errors.is_empty() { Status::Ok } else { Status::Unprocessable };
    visit.page_with(tx, status, texts.mail_sent_title(), main)
}

/// Signs in by the code that the link showed elsewhere.
pub(in crate::account) fn sign_in_by_code(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let found = match &visit.request.asker {
        Some(asker) => link::by_code(tx, asker, visit.request.form.get("code"))?,
        None => None,
    };
    match found {
        Some(found) => begin(tx, visit, &found),
        None => {
            let mut errors = FormErrors::default();
            errors.add("code", Texts::new(visit.language()).wrong_code());
            code_page(tx, visit, &errors)
        }
    }
}

/// Shows what the link would do. Looking changes nothing: scanners open every link.
pub(in crate::account) fn show(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let Some(found) = linked(tx, visit)? else { return link_spent(tx, visit) };
    let texts = Texts::new(visit.language());
    if !found.was_asked_by(visit.request.asker.as_ref()) {
        let notice = Notice::notable(texts.type_this_code(found.code()).to_string());
        let main =
            OneForm { notice: Some(notice), ..OneForm::new(lead(texts.elsewhere_title(), texts.elsewhere_sentence())) };
        return Ok(visit.page(tx, texts.elsewhere_title(), main)?.with("referrer-policy", "no-referrer"));
    }
    let path = &visit.request.path;
    let nonce = Nonce::new(tx, visit, path)?;
    let button = Button::submit(texts.sign_in_as(&found.name).to_string());
    let mut form = form::post(tx, visit, path.clone(), Vec::new(), vec![button])?;
    form.hidden.push(nonce.hidden.clone());
    let main =
        OneForm { forms: vec![form], ..OneForm::new(lead(texts.invitation_title(), texts.invitation_sentence())) };
    Ok(nonce.put_on(visit.page(tx, texts.invitation_title(), main)?))
}

/// Signs in by the button of that page, in the browser that asked.
pub(in crate::account) fn sign_in(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    verify_nonce(visit, &visit.request.path)?;
    let found = linked(tx, visit)?.filter(|found| found.was_asked_by(visit.request.asker.as_ref()));
    match found {
        Some(found) => begin(tx, visit, &found),
        None => show(tx, visit),
    }
}

fn begin(tx: &mut Tx<'_>, visit: &Visit<'_>, found: &Link) -> Result<Answer, Stop> {
    let Some(person) = link::use_up(tx, found)? else { return link_spent(tx, visit) };
    acts::note_begun(tx, visit, person)?;
    let key = session::begin(tx, person, None, Strength::Mail)?;
    Ok(Answer::see_other("/").with("set-cookie", session_cookie(visit, &key)))
}

fn linked(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Option<Link>, Stop> {
    let key = visit.param::<String>("link").ok().as_deref().and_then(Key::parse);
    match key {
        Some(key) => Ok(link::by_key(tx, &key)?),
        None => Ok(None),
    }
}

/// A link's key is known to nobody but its reader. The tests make one.
pub(in crate::account) fn example(_: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    Ok(None)
}
