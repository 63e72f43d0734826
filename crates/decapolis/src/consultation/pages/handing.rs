//! The form that hands a question to a colleague, below its answer.

use kernel::db::Tx;
use kernel::design::{Act, Button, Form, Look, SectionHead};
use kernel::form::{self, Filled, FormErrors, Reading};
use kernel::post::{HeldPost, PostId};
use kernel::stop::Stop;
use kernel::web::{Answer, Fields, Visit};

use super::super::handing;
use super::super::texts::Texts;
use super::answer::{self, Shown};
use super::sheet::loaded_name;

/// What the button says that was pressed, and which colleague.
const AS: &str = "as";
const HAND: &str = "hand";
const COLLEAGUE: &str = "colleague";

/// Whether a form hands a question over, rather than saves its answer.
pub(super) fn is_meant(form: &Fields) -> bool {
    form.get(AS) == HAND
}

/// The form, for whom may write.
pub(super) fn part(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    shown: &Shown,
    (typed, errors): (&Fields, &FormErrors),
) -> Result<(SectionHead, Form), Stop> {
    let texts = Texts::new(visit.language());
    let now = shown.with.as_ref().map(|held| held.post.to_string()).unwrap_or_default();
    let present = Fields::default().and(COLLEAGUE, &now);
    let typed = if is_meant(typed) { typed } else { &present };
    let none = std::iter::once((String::new(), texts.nobody_in_particular().to_owned()));
    let option = |held: HeldPost| (held.post.to_string(), loaded_name(Some(&held)));
    let colleagues = handing::colleagues(tx, shown.opened.city.circle)?.into_iter().map(option);
    let control = Filled { typed, errors }.select(COLLEAGUE, texts.field_colleague(), none.chain(colleagues));
    let act = Act::SubmitAs { name: AS.into(), value: HAND.into() };
    let button = Button { label: texts.hand_it_over().into(), act, look: Look::Quiet };
    let path = format!("/sheet-answers/{}", shown.answer.id);
    Ok((
        SectionHead::new("with-whom", texts.with_whom_head()),
        form::post(tx, visit, path, vec![control], vec![button])?,
    ))
}

/// Hands it over; the page comes again where it is no colleague.
pub(super) fn hand(tx: &mut Tx<'_>, visit: &Visit<'_>, shown: &Shown) -> Result<Answer, Stop> {
    let texts = Texts::new(visit.language());
    let mut reading = Reading::new(&visit.request.form, visit.language());
    let is_nobody = reading.get(COLLEAGUE).is_empty();
    let chosen: Option<PostId> = match is_nobody {
        true => None,
        false => reading.choice(COLLEAGUE, |id| id.parse().ok(), texts.error_colleague()),
    };
    let mut errors = match reading.done(Some(())) {
        Ok(()) => FormErrors::default(),
        Err(errors) => errors,
    };
    if errors.is_empty() {
        if handing::hand(tx, visit.actor()?, shown.answer.id, chosen)? {
            return Ok(answer::to_sheet(shown));
        }
        errors.add(COLLEAGUE, texts.error_colleague());
    }
    answer::again(tx, visit, shown, &errors, Vec::new())
}
