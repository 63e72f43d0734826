//! Consultations of the region of the roles' city, or of another's: a draft, open, and closed; and what cities say.

use kernel::circle::CircleId;
use kernel::stop::Stop;

use super::{Makers, UNKNOWN, last_part, send};
use crate::rights_test::records::{Fields, Kinds, fields};
use crate::testing::{Browser, Role, World, post_of};
use crate::{consultation, network};

pub(in crate::rights_test) const KINDS: &[Kinds] = &[
    ("consultation", &["draft", "open", "closed", "unknown"]),
    ("consultation_sheet", &["own", "answered", "signed", "late", "others'", "unknown"]),
    ("sheet_answer", &["own", "file", "handed-in", "signed", "others'", "unknown"]),
    ("bank_question", &["own", "unknown"]),
];

const DAYS: [(&str, &str); 2] = [("answers_until", "2027-01-31"), ("reply_until", "2027-03-31")];

pub(in crate::rights_test) const FIELDS: &[Fields] = &[
    (
        "begin_consultation",
        &[
            ("title", "What next"),
            ("purpose", "The plan of next year"),
            ("addressee", "The board"),
            ("language", "en"),
            ("region", "all"),
            DAYS[0],
            DAYS[1],
        ],
    ),
    (
        "change_consultation",
        &[
            ("title", "What next, and when"),
            ("purpose", "The plan of next year"),
            ("addressee", "The board"),
            ("language", "en"),
            ("region", "all"),
            DAYS[0],
            DAYS[1],
        ],
    ),
    (
        "name_consultation",
        &[("title_fr", "La suite"), ("purpose_fr", "Le plan de l’an prochain"), ("addressee_fr", "Le bureau")],
    ),
    (
        "add_consultation_question",
        &[
            ("kind", "number"),
            ("language", "en"),
            ("words", "How many people live in your city?"),
            ("fact", "population"),
            ("unit", "people"),
        ],
    ),
    (
        "word_bank_question",
        &[("language", "fr"), ("words", "Combien de personnes ?"), ("unit", "personnes"), ("as", "version")],
    ),
    ("save_sheet_answer", &[("answer", "512,345"), ("said", "answer"), ("edit", "0")]),
    ("hand_in_file", &[("edit", "0")]),
    // The one question, written once: what the leader saw.
    ("sign_consultation", &[("quote", "yes"), ("seen", "1.1")]),
    ("decline_consultation", &[("reason", "No time before the budget")]),
    (
        "write_consultation_reply",
        &[("who", "The board"), ("day", "2026-04-13"), ("language", "en"), ("words", "We take it up")],
    ),
    ("dispose_consultation", &[("done", "taken-up"), ("why", "It fits the plan")]),
    ("carry_consultation_on", &[("place", "need"), ("words", "We lack people who buy software")]),
];

impl Makers {
    /// A consultation, or what belongs to one.
    pub(super) async fn consultations(&mut self, world: &World, parameter: &str, record: &str) -> String {
        if parameter == "consultation" {
            let id = self.draft(world, self.own_home).await;
            if record != "draft" {
                send(&mut self.staff, &format!("/consultations/{id}/opening"), &[]).await;
            }
            if record == "closed" {
                close(world, &id).await;
            }
            return id;
        }
        let home = if record == "others'" { self.other_home } else { self.own_home };
        let id = self.draft(world, home).await;
        if parameter == "bank_question" {
            return question_of(world, &format!("/consultations/{id}/")).await;
        }
        if matches!(record, "file" | "handed-in") {
            return self.with_file(world, &id, record == "handed-in").await;
        }
        send(&mut self.staff, &format!("/consultations/{id}/opening"), &[]).await;
        let city = if record == "others'" { &mut self.other } else { &mut self.own };
        let sheet = below(city, &format!("/consultations/{id}"), "/consultation-sheets/").await;
        let answer = below(city, &format!("/consultation-sheets/{sheet}"), "/sheet-answers/").await;
        if matches!(record, "answered" | "signed") {
            send(city, &format!("/sheet-answers/{answer}"), fields("save_sheet_answer")).await;
        }
        if record == "signed" {
            send(city, &format!("/consultation-sheets/{sheet}/signature"), fields("sign_consultation")).await;
        }
        if record == "late" {
            close(world, &id).await;
        }
        if parameter == "sheet_answer" { answer } else { sheet }
    }

    /// An answer that is a file, handed in or not.
    async fn with_file(&mut self, world: &World, id: &str, is_handed_in: bool) -> String {
        let question = question_of(world, &format!("/consultations/{id}/")).await;
        send(&mut self.staff, &format!("/consultations/{id}/removals"), &[("remove", &question)]).await;
        let file = [("kind", "file"), ("language", "en"), ("words", "Your plan")];
        send(&mut self.staff, &format!("/consultations/{id}/questions"), &file).await;
        send(&mut self.staff, &format!("/consultations/{id}/opening"), &[]).await;
        let sheet = below(&mut self.own, &format!("/consultations/{id}"), "/consultation-sheets/").await;
        let answer = below(&mut self.own, &format!("/consultation-sheets/{sheet}"), "/sheet-answers/").await;
        if is_handed_in {
            self.own.get(&format!("/sheet-answers/{answer}")).await;
            let target = format!("/sheet-answers/{answer}/upload");
            let sent = self.own.post_named_file(&target, fields("hand_in_file"), ("plan.txt", b"Our plan\n")).await;
            assert_eq!(sent.status, 303, "{}", sent.body);
        }
        answer
    }

    async fn draft(&mut self, world: &World, home: CircleId) -> String {
        let region = world.read(move |tx| Ok(network::city_of_circle(tx, home)?.ok_or(Stop::Missing)?.region)).await;
        let form: Vec<(&str, String)> = fields("begin_consultation")
            .iter()
            .map(|(name, value)| (*name, if *name == "region" { region.to_string() } else { (*value).to_owned() }))
            .collect();
        let form: Vec<(&str, &str)> = form.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let id = last_part(&send(&mut self.staff, "/consultations", &form).await);
        send(&mut self.staff, &format!("/consultations/{id}/questions"), fields("add_consultation_question")).await;
        id
    }
}

/// Its last day is over.
async fn close(world: &World, id: &str) {
    let number = kernel::id::from_text(id).expect("an id");
    world.execute(&format!("UPDATE consultation SET answers_until = 1 WHERE id = {number}")).expect("it answers");
}

/// The id of the first record of a folder to which a page leads.
async fn below(browser: &mut Browser, page: &str, folder: &str) -> String {
    let page = browser.get(page).await;
    let at = page.body.find(folder).unwrap_or_else(|| panic!("it leads to {folder}: {}", page.body));
    page.body[at..].split(['/', '"', '?']).nth(2).expect("an id").to_owned()
}

/// The first question of the consultation that an address names.
pub(in crate::rights_test) async fn question_of(world: &World, target: &str) -> String {
    let Ok(id) = target.split('/').nth(2).unwrap_or_default().parse() else { return UNKNOWN.to_owned() };
    let question = world.read(move |tx| Ok(consultation::first_question(tx, id).ok())).await;
    question.map_or_else(|| UNKNOWN.to_owned(), |question| question.to_string())
}

/// A question of the bank that no fresh consultation asks.
pub(in crate::rights_test) async fn banked(world: &World) -> String {
    let question = world.read(|tx| {
        let id = consultation::demo_open(tx)?.ok_or(Stop::Missing)?;
        consultation::first_question(tx, id)
    });
    question.await.to_string()
}

/// What the page of an answer offers to confirm.
pub(in crate::rights_test) async fn offered(world: &World, target: &str) -> String {
    let Ok(id) = target.split('/').nth(2).unwrap_or_default().parse() else { return UNKNOWN.to_owned() };
    let key = world.read(move |tx| Ok(consultation::offered_key(tx, id).ok().flatten())).await;
    key.unwrap_or_else(|| UNKNOWN.to_owned())
}

/// Brings a spreadsheet to the sheet that an address names, for whom may; what names that it was seen.
pub(in crate::rights_test) async fn brought(world: &World, target: &str, role: Role) -> String {
    let Ok(id) = target.split('/').nth(2).unwrap_or_default().parse() else { return UNKNOWN.to_owned() };
    let seen = world.write(move |tx| match post_of(tx, role)? {
        Some((post, _)) => Ok(consultation::brought(tx, id, post).ok()),
        None => Ok(None),
    });
    seen.await.unwrap_or_else(|| UNKNOWN.to_owned())
}
