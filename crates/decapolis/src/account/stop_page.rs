//! The page of a stop: a refusal with its reason, what is missing, or a calm word about a fault of ours.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{Actions, Button, Refusal};
use kernel::stop::{FaultKind, Stop};
use kernel::texts::Texts;
use kernel::web::{self, Answer, Status, Visit};

use crate::data_api;

#[derive(Debug, Template)]
#[template(source = "{{ refusal }}", ext = "html")]
struct StopTemplate {
    refusal: Refusal,
}

/// Draws it in the reader's language; for programs, as problem details.
///
/// # Errors
/// A fault of the database or of the template.
pub(crate) fn stop_page(tx: &mut Tx<'_>, visit: &Visit<'_>, status: Status, stop: &Stop) -> Result<Answer, Stop> {
    if web::is_data(&visit.request.path) {
        return Ok(data_api::problem(visit, status, stop));
    }
    let texts = Texts::new(visit.language());
    let refusal = match stop {
        Stop::Refused(refused) => {
            let words = refused.words(visit.language());
            Refusal {
                title: words.title.into(),
                reason: words.reason.into(),
                advice: words.remedy.into(),
                ..back(texts)
            }
        }
        Stop::Missing | Stop::Malformed(_) => Refusal {
            title: texts.not_found().into(),
            reason: texts.not_found_reason().into(),
            advice: texts.not_found_next().into(),
            ..back(texts)
        },
        Stop::SignInNeeded => Refusal {
            title: texts.sign_in_needed().into(),
            reason: texts.sign_in_needed_reason().into(),
            actions: Actions(vec![Button::link(texts.sign_in(), "/sign-in")]),
            ..Refusal::default()
        },
        Stop::Fault(fault) if fault.kind == FaultKind::FilesAway => Refusal {
            title: texts.files_away().into(),
            reason: texts.files_away_reason().into(),
            advice: texts.files_away_next().into(),
            ..back(texts)
        },
        Stop::Fault(_) | Stop::TooMany { .. } | Stop::BytesWanted | Stop::PortraitWanted
            if matches!(status, Status::Busy | Status::TooMany) =>
        {
            Refusal { title: texts.busy().into(), advice: texts.busy_next().into(), ..back(texts) }
        }
        Stop::Fault(_) if status == Status::DiskFull => Refusal {
            title: texts.disk_full().into(),
            reason: texts.disk_full_reason().into(),
            advice: texts.disk_full_next().into(),
            ..back(texts)
        },
        Stop::Fault(_) | Stop::TooMany { .. } | Stop::BytesWanted | Stop::PortraitWanted => Refusal {
            title: texts.failed().into(),
            reason: texts.failed_reason().into(),
            advice: texts.failed_next(visit.reference()).to_string().into(),
            ..back(texts)
        },
    };
    let title = refusal.title.text().to_owned();
    visit.page_with(tx, status, title, StopTemplate { refusal })
}

fn back(texts: Texts) -> Refusal {
    Refusal { actions: Actions(vec![Button::link(texts.start_page(), "/").quiet()]), ..Refusal::default() }
}
