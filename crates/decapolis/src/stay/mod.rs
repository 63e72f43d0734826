//! What those who have a seat at a meeting need there: days, hotel, dinner, diet, access, a letter for a visa; and whether they
//! may be in pictures and recordings.
//!
//! A guest says it once, from the meeting's page, the desk or a mail; the secretariat writes it down for somebody on the phone.
//! Answers are the person's, not the post's: with the seat or the post they are left behind, read by nobody and removed. Diet
//! and access may tell of health or belief: the secretariat and the person alone read them, and they go a week after the
//! meeting, all the rest a month after it. Consent is no until one says yes, is changed at any time, and each change is kept.
//! From all this come the lists of hotel, dinner, access, letters and pictures, as pages and files. **Partners, presidents and
//! the chair read none of it, and no mail says any of it.**

mod acts;
mod asking;
mod checks;
mod consent;
mod data;
mod demo;
mod forgetting;
mod forms;
mod lists;
mod mails;
mod model;
mod pages;
mod personal;
mod rules;
mod store;

mod texts {
    include!(concat!(env!("OUT_DIR"), "/stay.rs"));
}

use kernel::capability::{Capability, MeetingSection, RecordKind, RecordLine};
use kernel::circle::RecordId;
use kernel::db::Tx;
use kernel::db::migrate::Migration;
use kernel::id::Id;
use kernel::post::{self as posts, Function, PostId};
use kernel::stop::Stop;
use kernel::web::{Example, Route, Rule, get, post};

use self::consent::{Consents, Matter};
pub(crate) use self::data::{GuestsData, ListData, guests_data, list_data};
use self::model::{KIND, NeedId};
use self::texts::Texts;
use crate::agenda::AgendaItemId;
use crate::forum::{self, MeetingId};

/// What this is to the rest of the product.
pub(crate) const CAPABILITY: Capability = Capability {
    name: "stay",
    routes: &[
        get(
            "/meetings/{meeting}/needs",
            "stay_needs",
            pages::show,
            Example::Record(|tx| pages::below_meeting(tx, "needs")),
        ),
        post("/meetings/{meeting}/needs", "say_stay_needs", pages::save),
        post("/meetings/{meeting}/consents", "say_consents", pages::consent),
        get(
            "/meeting-seats/{meeting_seat}/needs",
            "guest_needs",
            pages::show_for,
            Example::Record(|tx| pages::below_seat(tx, "needs")),
        ),
        post("/meeting-seats/{meeting_seat}/needs", "say_guest_needs", pages::save_for),
        Route {
            rule: SECRETARIAT,
            ..get(
                "/meeting-seats/{meeting_seat}/letter",
                "visa_letter",
                pages::letter,
                Example::Record(demo::letter_path),
            )
        },
        Route {
            rule: SECRETARIAT,
            ..get(
                "/meetings/{meeting}/lists",
                "stay_lists",
                pages::overview,
                Example::Record(|tx| pages::below_meeting(tx, "lists")),
            )
        },
        post("/meetings/{meeting}/lists", "ask_stay_needs", pages::ask_all),
        Route {
            rule: SECRETARIAT,
            ..get(
                "/meetings/{meeting}/lists/{list}",
                "stay_list",
                pages::list,
                Example::Record(|tx| pages::below_meeting(tx, "lists/hotel")),
            )
        },
        Route {
            rule: SECRETARIAT,
            ..get(
                "/meetings/{meeting}/lists/{list}/file.csv",
                "stay_list_file",
                pages::file,
                Example::Record(|tx| pages::below_meeting(tx, "lists/dinner/file.csv")),
            )
        },
        get("/stay-needs/{stay_need}", "stay_need_asked", pages::lead_on, Example::Record(demo::own_path)),
    ],
    migrations: &[Migration { name: "stay/001", sql: include_str!("schema/001.sql") }],
    statements: &[
        store::STATEMENTS,
        consent::store::STATEMENTS,
        forgetting::STATEMENTS,
        checks::STATEMENTS,
        personal::STATEMENTS,
    ],
    records: &[RecordKind {
        kind: KIND,
        folder: "stay-needs",
        label: |language| Texts::new(language).kind_need().to_string(),
        line: |tx, record, _| line(tx, record),
        verb: |_, language| Texts::new(language).say_it().to_owned(),
    }],
    jobs: &[asking::ASK],
    // A stay is the person's and passes to nobody with the post.
    meeting_page: &[MeetingSection { id: "stay", order: 40, make: pages::section }],
    checks: checks::CHECKS,
    personal: personal::PERSONAL,
    done: Some(|act, language| Texts::new(language).done(act).to_string()),
    demo: Some(demo::make),
    ..Capability::NOTHING
};

/// Who reads what all guests need; of which meetings, its own rule says.
const SECRETARIAT: Rule = Rule::Functions(&[Function::Secretariat]);

/// It in a line: its meeting's name, and nothing of what is needed.
fn line(tx: &mut Tx<'_>, record: RecordId) -> Result<Option<RecordLine>, Stop> {
    let Some(meeting) = store::meeting_of(tx, NeedId::from_number(record.number()))? else { return Ok(None) };
    let title = forum::meeting(tx, meeting)?.name;
    Ok(Some(RecordLine { title, path: format!("/stay-needs/{record}") }))
}

/// The posts that come whose holder did not consent to a recording of an item; who said nothing said no. Whoever asks names them to
/// nobody but the secretariat.
pub(crate) fn unwilling_to_be_recorded(
    tx: &mut Tx<'_>,
    meeting: MeetingId,
    item: AgendaItemId,
) -> Result<Vec<PostId>, Stop> {
    let said = consent::store::of_meeting(tx, meeting)?;
    let coming: Vec<PostId> = forum::attendees(tx, meeting)?.into_iter().map(|attendee| attendee.post).collect();
    let held = posts::held(tx, coming)?.into_values();
    let consents = |person| said.get(&person).map(|lines| Consents::of(lines)).unwrap_or_default();
    let refuses = |one: &posts::HeldPost| {
        let holder = one.holder.as_ref();
        holder.is_some_and(|holder| !consents(holder.person).allows(Matter::Recording, item.number()))
    };
    Ok(held.filter(refuses).map(|one| one.post).collect())
}

#[cfg(test)]
mod tests;
