//! SQL of consents: lines that are added and never changed.

use std::collections::BTreeMap;

use kernel::db::{Param, Row, Tx};
use kernel::person::PersonId;
use kernel::stop::Fault;

use super::super::rules::MayConsent;
use super::model::{Answer, ConsentId, Line, Matter};
use crate::forum::MeetingId;

kernel::statements! {
    INSERT_CONSENT = "INSERT INTO stay_consent (id, meeting, circle, post, person, matter, item, answer, said_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";
    CONSENTS_OF_MEETING = "SELECT stay_consent.person, stay_consent.matter, stay_consent.item, stay_consent.answer,
            stay_consent.said_at
        FROM stay_consent JOIN circle_post ON circle_post.post = stay_consent.post AND circle_post.circle = stay_consent.circle
            AND circle_post.starts_at <= stay_consent.said_at AND circle_post.ends_at > ?2
        WHERE stay_consent.meeting = ?1 ORDER BY stay_consent.id LIMIT 10000";
    CONSENTS_OF_GUEST = "SELECT stay_consent.person, stay_consent.matter, stay_consent.item, stay_consent.answer,
            stay_consent.said_at
        FROM stay_consent JOIN circle_post ON circle_post.post = stay_consent.post AND circle_post.circle = stay_consent.circle
            AND circle_post.starts_at <= stay_consent.said_at AND circle_post.ends_at > ?3
        WHERE stay_consent.person = ?2 AND stay_consent.meeting = ?1 ORDER BY stay_consent.id LIMIT 1000";
}

/// Writes down a change.
pub(super) fn add(
    tx: &mut Tx<'_>,
    leave: &MayConsent,
    (matter, item, answer): (Matter, i64, Answer),
) -> Result<(), Fault> {
    let (id, now, place): (ConsentId, _, _) = (tx.new_id(), tx.now(), leave.place);
    let fields: [&dyn Param; 9] =
        [&id, &place.meeting, &place.circle, &place.post, &place.person, &matter.code(), &item, &answer.code(), &now];
    tx.run(INSERT_CONSENT, &fields).map(drop)
}

/// What everybody with a seat said, by person, the oldest first.
pub(in crate::stay) fn of_meeting(tx: &mut Tx<'_>, meeting: MeetingId) -> Result<BTreeMap<PersonId, Vec<Line>>, Fault> {
    let now = tx.now();
    let mut all: BTreeMap<PersonId, Vec<Line>> = BTreeMap::new();
    for (person, line) in tx.all(CONSENTS_OF_MEETING, &[&meeting, &now], read)? {
        all.entry(person).or_default().push(line);
    }
    Ok(all)
}

/// What one person said of a meeting, the oldest first.
pub(in crate::stay) fn of_guest(tx: &mut Tx<'_>, meeting: MeetingId, person: PersonId) -> Result<Vec<Line>, Fault> {
    let now = tx.now();
    let lines = tx.all(CONSENTS_OF_GUEST, &[&meeting, &person, &now], read)?;
    Ok(lines.into_iter().map(|(_, line)| line).collect())
}

fn read(row: &Row<'_>) -> Result<(PersonId, Line), Fault> {
    let (matter, answer): (String, String) = (row.get(1)?, row.get(3)?);
    let line = Line {
        matter: Matter::from_code(&matter).ok_or_else(|| Fault::broken("matter of a consent", &matter))?,
        item: row.get(2)?,
        answer: Answer::from_code(&answer).ok_or_else(|| Fault::broken("answer of a consent", &answer))?,
        said_at: row.get(4)?,
    };
    Ok((row.get(0)?, line))
}
