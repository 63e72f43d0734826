//! Mails that were gathered, in one: each morning or each Monday, in the reader's own time, and nothing where there was nothing.
//!
//! The window is noted in the transaction that makes the mail, so a window is mailed once however often its job runs.
//! Whether the reader may still see each of them is asked then, not when it was written. The one of a week brings besides
//! what the capabilities find for its reader.

use super::pace::Pace;
use super::{Content, Mail, MailLink, MailState, NewMail, Paragraph, Target, put, read_mail, store};
use crate::capability::Capability;
use crate::circle::{self, RecordId};
use crate::db::Tx;
use crate::id::Id;
use crate::job::{self, JobContext, JobKind, Trouble};
use crate::language::Language;
use crate::person::{self, Person, PersonId};
use crate::post::{self, HeldPost, PostId};
use crate::session::{self, Actor};
use crate::stop::{Fault, Stop};
use crate::texts::Texts;
use crate::time::{Date, Timestamp, Zone};

/// The kind of these mails.
pub const KIND: &str = "digest";
/// The kind of the job: its payload is a person, a pace and the end of the window.
const JOB_KIND: &str = "send-digest";
/// When they are made, in seconds after midnight of the reader's zone: seven in the morning.
const MORNING_SECONDS: i64 = 7 * 3_600;
/// What capabilities find at the most, for each of a reader's posts.
const FOUND_MAX: usize = 5;

/// The job that makes them.
pub(super) const JOB: JobKind = JobKind { kind: JOB_KIND, run };

/// What a capability finds for the reader of a week's mail, registered by it.
#[derive(Debug)]
pub struct DigestSource {
    /// What stands above it.
    pub heading: fn(Language) -> String,
    /// Finds it, for a reader in one of their posts; what they may read and nothing else.
    pub find: fn(&mut Tx<'_>, &Actor) -> Result<Vec<DigestLine>, Stop>,
}

/// One thing found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DigestLine {
    /// Words of people.
    pub words: String,
    /// In which language they are.
    pub language: Language,
    /// Where it is.
    pub path: String,
    /// What its link says.
    pub label: String,
}

/// Leaves the job for the end of the window that is open now.
pub(super) fn schedule(tx: &mut Tx<'_>, person: PersonId, pace: Pace) -> Result<(), Stop> {
    let Some(person) = person::by_id(tx, person)? else { return Ok(()) };
    let zone: Zone = person.time_zone.parse().unwrap_or(Zone::UTC);
    let ends_at = next_window(tx.now(), pace, &zone);
    let payload = format!("{}.{}.{}", person.id, pace.code(), ends_at.micros());
    job::put(tx, JOB_KIND, &payload, ends_at)?;
    Ok(())
}

/// The next morning, or the next Monday's morning, after a moment.
fn next_window(now: Timestamp, pace: Pace, zone: &Zone) -> Timestamp {
    let today = now.date_in(zone);
    let mornings = (0..=7).map(|days| today.plus_days(days)).filter(|day| pace != Pace::Weekly || is_monday(*day));
    let mut mornings = mornings.map(|day| day.start_in(zone).plus_seconds(MORNING_SECONDS));
    mornings.find(|morning| *morning > now).unwrap_or_else(|| now.plus_days(7))
}

fn is_monday(day: Date) -> bool {
    // The fifth day of 1970 was one.
    Date::new(1970, 1, 5).is_some_and(|monday| monday.days_until(day).rem_euclid(7) == 0)
}

fn run(context: &JobContext<'_>, payload: &str) -> Result<(), Trouble> {
    let never = || Trouble::Never("no window of a person".to_owned());
    let mut parts = payload.split('.');
    let (person, pace, ends_at) = (parts.next(), parts.next(), parts.next());
    let person: PersonId = person.and_then(|text| text.parse().ok()).ok_or_else(never)?;
    let pace = pace.and_then(Pace::parse).ok_or_else(never)?;
    let ends_at = ends_at.and_then(|text| text.parse().ok()).map(Timestamp::from_micros).ok_or_else(never)?;
    let capabilities = context.app.capabilities;
    let made = context.app.db.write_blocking("send_digest", move |tx| make(tx, capabilities, person, pace, ends_at));
    Ok(made?)
}

fn make(
    tx: &mut Tx<'_>,
    capabilities: &'static [Capability],
    person: PersonId,
    pace: Pace,
    ends_at: Timestamp,
) -> Result<(), Stop> {
    let Some(person) = person::by_id(tx, person)? else { return Ok(()) };
    if tx.run(store::NOTE_WINDOW, &[&person.id, &pace.code(), &ends_at])? == 0 {
        return Ok(());
    }
    let wanted: Option<String> = tx.first(store::HAS_PACE, &[&person.id, &pace.code()], |row| row.get(0))?;
    if wanted.is_none() {
        return Ok(());
    }
    schedule(tx, person.id, pace)?;
    let held = post::held_by(tx, person.id)?;
    let mut paragraphs = gathered(tx, &person, pace, &held)?;
    if pace == Pace::Weekly {
        paragraphs.extend(found(tx, capabilities, &person, &held)?);
    }
    if paragraphs.is_empty() {
        return Ok(());
    }
    let texts = Texts::new(person.language);
    let home = MailLink { label: texts.start_page().to_owned(), target: Target::Page("/".to_owned()) };
    let new = NewMail {
        person: person.id,
        post: None,
        kind: KIND,
        record: RecordId::from_number(person.id.number()),
        language: person.language,
        subject: texts.digest_subject(pace.code()).to_string(),
        content: Content { paragraphs, link: Some(home) },
        can_be_stopped: true,
        reply_to: None,
    };
    Ok(put(tx, &new).map(drop)?)
}

/// What was gathered and may still be seen; all of it is settled.
fn gathered(tx: &mut Tx<'_>, person: &Person, pace: Pace, held: &[HeldPost]) -> Result<Vec<Paragraph>, Stop> {
    let mails = tx.all(store::GATHERED, &[&person.id, &pace.code()], |row| {
        Ok::<_, Fault>((read_mail(row)?, row.get::<RecordId>(14)?))
    })?;
    let (mut paragraphs, now) = (Vec::new(), tx.now());
    for (mail, record) in mails {
        let (state, reason) = if may_still_see(tx, &mail, record, held)? {
            paragraphs.push(Paragraph::Ours(mail.subject));
            paragraphs.extend(mail.content.paragraphs);
            paragraphs.extend(mail.content.link.map(Paragraph::Linked));
            (MailState::Digested, "")
        } else {
            (MailState::Dropped, "the person may not see it any more")
        };
        tx.run(store::SETTLE_GATHERED, &[&mail.id, &state.code(), &now, &reason])?;
    }
    Ok(paragraphs)
}

/// Whether the person holds the post that it was for, and that post may still read what it is about. What has no audience
/// is the person's own.
fn may_still_see(tx: &mut Tx<'_>, mail: &Mail, record: RecordId, held: &[HeldPost]) -> Result<bool, Fault> {
    let Some(post) = mail.post else { return Ok(true) };
    if !held.iter().any(|held| held.post == post) {
        return Ok(false);
    }
    Ok(circle::is_open_to(tx, record, post)? || circle::audience_of(tx, record)?.is_empty())
}

fn found(
    tx: &mut Tx<'_>,
    capabilities: &'static [Capability],
    person: &Person,
    held: &[HeldPost],
) -> Result<Vec<Paragraph>, Stop> {
    let mut paragraphs = Vec::new();
    for source in capabilities.iter().flat_map(|capability| capability.digest) {
        let mut lines: Vec<DigestLine> = Vec::new();
        for post in held.iter().map(|held| held.post) {
            lines.extend(found_as(tx, source, person.id, post)?);
        }
        lines.sort_by(|one, other| one.path.cmp(&other.path));
        lines.dedup();
        if !lines.is_empty() {
            paragraphs.push(Paragraph::Ours((source.heading)(person.language)));
        }
        for line in lines {
            paragraphs.push(Paragraph::theirs(&line.words, line.language));
            paragraphs.push(Paragraph::Linked(MailLink { label: line.label, target: Target::Page(line.path) }));
        }
    }
    Ok(paragraphs)
}

fn found_as(tx: &mut Tx<'_>, source: &DigestSource, person: PersonId, post: PostId) -> Result<Vec<DigestLine>, Stop> {
    let Some(actor) = session::actor_by_mail(tx, person, post)? else { return Ok(Vec::new()) };
    let mut lines = (source.find)(tx, &actor)?;
    lines.truncate(FOUND_MAX);
    Ok(lines)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_window_ends_on_a_morning_of_the_readers_own() {
        let lyon: Zone = "Europe/Paris".parse().expect("a zone");
        // 13 April 2026, a Monday, 09:00 UTC: 11:00 in Lyon.
        let now = Timestamp::from_micros(1_776_070_800_000_000);
        let ends = |pace, now| next_window(now, pace, &lyon).to_string();
        assert_eq!(ends(Pace::Daily, now), "2026-04-14T05:00:00Z");
        assert_eq!(ends(Pace::Weekly, now), "2026-04-20T05:00:00Z");
        assert_eq!(ends(Pace::Weekly, now.plus_seconds(-5 * 3_600)), "2026-04-13T05:00:00Z");
    }
}
