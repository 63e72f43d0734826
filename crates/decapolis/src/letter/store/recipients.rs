//! SQL of recipients: written down when a letter leaves, and what came of each.

use kernel::circle::CircleId;
use kernel::db::{Param, Tx};
use kernel::language::Language;
use kernel::mail::MailId;
use kernel::person::PersonId;
use kernel::post::PostId;
use kernel::stop::{Fault, Stop};
use kernel::time::Timestamp;

use super::super::model::{Delivery, LetterId, LetterLine, Recipient};
use super::super::rules::MayResend;
use super::read_letter;

kernel::statements! {
    INSERT_RECIPIENT = "INSERT INTO letter_recipient (letter, person, post, home, language, state, reason, mail, noted_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, '', 0, ?7) ON CONFLICT (letter, person) DO NOTHING";
    QUEUED_RECIPIENTS = "SELECT letter_recipient.person, letter_recipient.post FROM letter_recipient
        WHERE letter_recipient.letter = ?1 AND letter_recipient.state = 'queued'
        ORDER BY letter_recipient.person LIMIT 50";
    DELETE_RECIPIENTS = "DELETE FROM letter_recipient WHERE letter = ?1";
    SETTLE_QUEUED = "UPDATE letter_recipient SET state = ?3, reason = ?4, mail = ?5, noted_at = ?7,
            language = CASE WHEN ?6 = '' THEN language ELSE ?6 END
        WHERE letter = ?1 AND person = ?2 AND state = 'queued'";
    COPY_SETTLED = "UPDATE letter_recipient SET
            state = (SELECT mail.state FROM mail WHERE mail.id = letter_recipient.mail),
            reason = (SELECT mail.reason FROM mail WHERE mail.id = letter_recipient.mail)
        WHERE letter = ?1 AND state = 'mailed' AND person IN (SELECT settled.person FROM letter_recipient AS settled
            JOIN mail ON mail.id = settled.mail
            WHERE settled.letter = ?1 AND settled.state = 'mailed'
                AND mail.state IN ('sent', 'refused', 'dropped', 'kept', 'gathered', 'digested')
            ORDER BY settled.person LIMIT 500)";
    QUEUE_AGAIN = "UPDATE letter_recipient SET state = 'queued', reason = '', mail = 0, noted_at = ?2
        WHERE letter = ?1 AND state IN ('refused', 'dropped', 'no-address', 'over-limit')";
    COUNT_BY_STATE = "SELECT COALESCE(mail.state, letter_recipient.state) AS delivery, COUNT(*)
        FROM letter_recipient
        LEFT JOIN mail ON mail.id = letter_recipient.mail AND letter_recipient.state = 'mailed'
        WHERE letter_recipient.letter = ?1
        GROUP BY COALESCE(mail.state, letter_recipient.state) ORDER BY delivery LIMIT 20";
    COUNT_HOMES = "SELECT COUNT(DISTINCT letter_recipient.home) FROM letter_recipient
        JOIN circle ON circle.id = letter_recipient.home AND circle.kind = 'city'
        WHERE letter_recipient.letter = ?1";
    RECIPIENTS_AFTER = "SELECT letter_recipient.person, person.name, post.title, circle.name, letter_recipient.language,
            COALESCE(mail.state, letter_recipient.state), COALESCE(mail.reason, letter_recipient.reason)
        FROM letter_recipient
        JOIN person ON person.id = letter_recipient.person
        JOIN post ON post.id = letter_recipient.post
        JOIN circle ON circle.id = letter_recipient.home
        LEFT JOIN mail ON mail.id = letter_recipient.mail AND letter_recipient.state = 'mailed'
        WHERE letter_recipient.letter = ?1 AND letter_recipient.person > ?2
        ORDER BY letter_recipient.person LIMIT 100";
    LETTERS_TO_HOME = "SELECT letter.id, letter.author, letter.home, letter.writer, letter.replies_to_writer, letter.state,
            letter.selection, letter.language, letter.template_name, letter.created_at, letter.leaves_at, letter.sent_at,
            letter.sent, letter.refused, letter.left_out, letter.cities, written.content, post.title
        FROM letter_recipient
        JOIN letter ON letter.id = letter_recipient.letter
        JOIN post ON post.id = letter_recipient.post
        LEFT JOIN written ON written.record = letter.id AND written.field = 'subject'
            AND written.language = letter.language
        WHERE letter_recipient.home = ?1 AND letter_recipient.mail > 0
        ORDER BY letter_recipient.letter DESC, letter_recipient.post LIMIT 50";
    HAS_RECIPIENT_IN = "SELECT letter FROM letter_recipient WHERE home = ?1 AND letter = ?2 AND mail > 0 LIMIT 1";
    HAS_RECIPIENT_OF = "SELECT letter_recipient.letter FROM letter_recipient
        JOIN circle_post ON circle_post.post = letter_recipient.post AND circle_post.circle = ?2
        WHERE letter_recipient.letter = ?1 AND letter_recipient.mail > 0 LIMIT 1";
    COUNT_OLD_RECIPIENTS = "SELECT COUNT(*) FROM letter JOIN letter_recipient ON letter_recipient.letter = letter.id
        WHERE letter.counted_at <= ?1";
    CLEAR_OLD_RECIPIENTS = "DELETE FROM letter_recipient WHERE (letter, person) IN (SELECT old.letter, old.person
        FROM letter JOIN letter_recipient AS old ON old.letter = letter.id
        WHERE letter.counted_at <= ?1 ORDER BY letter.counted_at, old.letter, old.person LIMIT 200)";
}

/// Somebody to be written down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::letter) struct NewRecipient {
    pub(in crate::letter) person: PersonId,
    pub(in crate::letter) post: PostId,
    pub(in crate::letter) home: CircleId,
    pub(in crate::letter) language: Language,
    pub(in crate::letter) delivery: Delivery,
}

/// Somebody whose mail is to be written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::letter) struct Queued {
    pub(in crate::letter) person: PersonId,
    pub(in crate::letter) post: PostId,
}

/// Writes recipients down; who stands there already stays as they are.
pub(in crate::letter) fn insert_recipients(
    tx: &mut Tx<'_>,
    letter: LetterId,
    recipients: &[NewRecipient],
) -> Result<(), Fault> {
    let now = tx.now();
    for new in recipients {
        let (language, state) = (new.language.code(), new.delivery.code());
        let fields: [&dyn Param; 7] = [&letter, &new.person, &new.post, &new.home, &language, &state, &now];
        tx.run(INSERT_RECIPIENT, &fields)?;
    }
    Ok(())
}

/// Takes back whom a letter was going to, before any mail was written.
pub(in crate::letter) fn delete_recipients(tx: &mut Tx<'_>, letter: LetterId) -> Result<(), Fault> {
    tx.run(DELETE_RECIPIENTS, &[&letter]).map(drop)
}

/// The next fifty whose mails are to be written.
pub(in crate::letter) fn queued(tx: &mut Tx<'_>, letter: LetterId) -> Result<Vec<Queued>, Fault> {
    tx.all(QUEUED_RECIPIENTS, &[&letter], |row| Ok(Queued { person: row.get(0)?, post: row.get(1)? }))
}

/// What became of one of the queue.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::letter) enum Settled {
    /// A mail, with words in this language.
    Mailed(MailId, Language),
    /// None, and why.
    Without(Delivery, &'static str),
}

/// Notes what became of one of the queue.
pub(in crate::letter) fn settle_queued(
    tx: &mut Tx<'_>,
    letter: LetterId,
    person: PersonId,
    settled: Settled,
) -> Result<(), Fault> {
    let now = tx.now();
    let (state, reason, mail, language) = match settled {
        Settled::Mailed(mail, language) => ("mailed", "", kernel::id::Id::number(mail), language.code()),
        Settled::Without(delivery, reason) => (delivery.code(), reason, 0, ""),
    };
    let fields: [&dyn Param; 7] = [&letter, &person, &state, &reason, &mail, &language, &now];
    tx.run(SETTLE_QUEUED, &fields).map(drop)
}

/// Copies from the outbox, which forgets mails after a month, what came of some 500 mails; says of how many.
pub(in crate::letter) fn copy_settled(tx: &mut Tx<'_>, letter: LetterId) -> Result<u64, Fault> {
    tx.run(COPY_SETTLED, &[&letter])
}

/// Puts those whom a letter did not reach back into the queue; says how many.
pub(in crate::letter) fn queue_again(tx: &mut Tx<'_>, leave: &MayResend<'_>) -> Result<u64, Fault> {
    let now = tx.now();
    tx.run(QUEUE_AGAIN, &[&leave.letter.id, &now])
}

/// How many recipients stand where, in the order of [`Delivery::ALL`].
pub(in crate::letter) fn count_by_delivery(tx: &mut Tx<'_>, letter: LetterId) -> Result<Vec<(Delivery, i64)>, Fault> {
    let states = tx.all(COUNT_BY_STATE, &[&letter], |row| Ok::<_, Fault>((row.get::<String>(0)?, row.get(1)?)))?;
    let mut counted: Vec<(Delivery, i64)> = Vec::new();
    for (state, count) in states {
        let delivery = read_delivery(&state)?;
        match counted.iter_mut().find(|(known, _)| *known == delivery) {
            Some((_, sum)) => *sum += count,
            None => counted.push((delivery, count)),
        }
    }
    counted.sort_unstable();
    Ok(counted)
}

/// How many cities a letter went to.
pub(in crate::letter) fn count_homes(tx: &mut Tx<'_>, letter: LetterId) -> Result<i64, Fault> {
    Ok(tx.first(COUNT_HOMES, &[&letter], |row| row.get(0))?.unwrap_or_default())
}

/// A hundred recipients after one of them, in the order of people's ids.
pub(in crate::letter) fn recipients_after(
    tx: &mut Tx<'_>,
    letter: LetterId,
    after: PersonId,
) -> Result<Vec<Recipient>, Fault> {
    tx.all(RECIPIENTS_AFTER, &[&letter, &after], |row| {
        Ok(Recipient {
            person: row.get(0)?,
            name: row.get(1)?,
            post_title: row.get(2)?,
            home_name: row.get(3)?,
            language: row.get::<String>(4)?.parse().unwrap_or_default(),
            delivery: read_delivery(&row.get::<String>(5)?)?,
            reason: row.get(6)?,
        })
    })
}

/// What was written to the posts at home in a circle, the newest first: one line a post.
pub(in crate::letter) fn letters_to_home(tx: &mut Tx<'_>, home: CircleId) -> Result<Vec<LetterLine>, Fault> {
    tx.all(LETTERS_TO_HOME, &[&home], |row| {
        let subject: Option<String> = row.get(16)?;
        Ok(LetterLine {
            letter: read_letter(row)?,
            subject: subject.unwrap_or_default(),
            post_title: Some(row.get(17)?),
        })
    })
}

/// Whether a letter went to a post at home in a circle.
pub(in crate::letter) fn has_recipient_in(tx: &mut Tx<'_>, letter: LetterId, home: CircleId) -> Result<bool, Fault> {
    let found: Option<i64> = tx.first(HAS_RECIPIENT_IN, &[&home, &letter], |row| row.get(0))?;
    Ok(found.is_some())
}

/// Whether a letter went to a post that belongs to a region.
pub(in crate::letter) fn has_recipient_of(tx: &mut Tx<'_>, letter: LetterId, region: CircleId) -> Result<bool, Fault> {
    let found: Option<i64> = tx.first(HAS_RECIPIENT_OF, &[&letter, &region], |row| row.get(0))?;
    Ok(found.is_some())
}

/// How many recipients stand with letters counted before then.
pub(in crate::letter) fn count_old_recipients(tx: &mut Tx<'_>, before: Timestamp) -> Result<i64, Stop> {
    tx.one(COUNT_OLD_RECIPIENTS, &[&before], |row| row.get(0))
}

/// Forgets some of them, at most 200, and says how many.
pub(in crate::letter) fn clear_old_recipients(tx: &mut Tx<'_>, before: Timestamp) -> Result<u64, Stop> {
    Ok(tx.run(CLEAR_OLD_RECIPIENTS, &[&before])?)
}

fn read_delivery(state: &str) -> Result<Delivery, Fault> {
    Delivery::from_code(state).ok_or_else(|| Fault::broken("state of a recipient", state))
}
