//! What goes when its time is over, and what goes at once: answers of somebody who gave the seat back or no longer holds its
//! post. A meeting does not know of them, so nothing tells it; they are read by nobody from that moment, and the hourly run
//! removes them.

use kernel::circle::RecordId;
use kernel::db::Tx;
use kernel::id::Id;
use kernel::retention::SLICE;
use kernel::step;
use kernel::stop::{Fault, Stop, found};

use super::consent::KEPT_MONTHS;
use super::model::{KEPT_DAYS, NeedId};
use super::store::record;
use crate::forum::{self, MeetingId, Phase};

kernel::statements! {
    MEETINGS_WITH_NEEDS scans "what there is, is of the meetings of some weeks" = "SELECT DISTINCT meeting FROM stay_need
        ORDER BY meeting LIMIT 500";
    NEEDS_OF_MEETING = "SELECT id FROM stay_need WHERE meeting = ?1 ORDER BY id LIMIT 1000";
    UNANSWERED_OF_MEETING = "SELECT id FROM stay_need WHERE meeting = ?1 AND answered_at = 9223372036854775807
        ORDER BY id LIMIT 1000";
    NEEDS_LEFT_BEHIND scans "what there is, is of the meetings of some weeks" = "SELECT stay_need.id FROM stay_need
        WHERE NOT EXISTS (SELECT 1 FROM circle_post WHERE circle_post.post = stay_need.post
                AND circle_post.circle = stay_need.circle AND circle_post.starts_at <= stay_need.asked_at
                AND circle_post.ends_at > ?1)
            OR NOT EXISTS (SELECT 1 FROM holding WHERE holding.post = stay_need.post AND holding.person = stay_need.person
                AND holding.starts_at <= ?1 AND holding.ends_at > ?1)
        ORDER BY stay_need.id LIMIT 1000";
    DELETE_NEED = "DELETE FROM stay_need WHERE id = ?1";
    CARE_OF_MEETING = "SELECT id FROM stay_need WHERE meeting = ?1
        AND (diet <> 'anything' OR diet_words <> '' OR access_words <> '') ORDER BY id LIMIT 1000";
    CLEAR_CARE = "UPDATE stay_need SET diet = 'anything', diet_words = '', access_words = '' WHERE id = ?1";
    CONSENTS_OLD = "SELECT id FROM stay_consent WHERE said_at < ?1 ORDER BY said_at LIMIT 1000";
    CONSENTS_LEFT_BEHIND scans "what there is, is of the meetings of two years" = "SELECT stay_consent.id FROM stay_consent
        WHERE NOT EXISTS (SELECT 1 FROM circle_post WHERE circle_post.post = stay_consent.post
            AND circle_post.circle = stay_consent.circle AND circle_post.starts_at <= stay_consent.said_at
            AND circle_post.ends_at > ?1)
        ORDER BY stay_consent.id LIMIT 1000";
    DELETE_CONSENT = "DELETE FROM stay_consent WHERE id = ?1";
}

/// Days after a meeting until which diet and access are kept: what they were asked for is over; a week for complaints.
pub(super) const CARE_DAYS: u32 = 7;
/// As the retention run counts months.
const DAYS_PER_MONTH: i64 = 30;

/// Needs whose time is over: those left behind, all of a cancelled meeting, all thirty days after one, and those that nobody
/// answered when it is over.
fn needs_over(tx: &mut Tx<'_>) -> Result<Vec<NeedId>, Stop> {
    let now = tx.now();
    let mut over: Vec<NeedId> = tx.all(NEEDS_LEFT_BEHIND, &[&now], first)?;
    for id in meetings(tx)? {
        let Some(meeting) = found(forum::meeting(tx, id))? else { continue };
        let more: Vec<NeedId> = match meeting.phase(now) {
            Phase::Cancelled => tx.all(NEEDS_OF_MEETING, &[&id], first)?,
            Phase::Over if meeting.ends_at.plus_days(i64::from(KEPT_DAYS)) <= now => {
                tx.all(NEEDS_OF_MEETING, &[&id], first)?
            }
            Phase::Over => tx.all(UNANSWERED_OF_MEETING, &[&id], first)?,
            Phase::Ahead | Phase::Running => Vec::new(),
        };
        over.extend(more);
    }
    over.sort_unstable();
    over.dedup();
    Ok(over)
}

pub(super) fn count_needs(tx: &mut Tx<'_>) -> Result<i64, Stop> {
    Ok(count(&needs_over(tx)?))
}

pub(super) fn clear_needs(tx: &mut Tx<'_>) -> Result<u64, Stop> {
    let over = slice(needs_over(tx)?);
    for id in &over {
        step::clear(tx, record(*id))?;
        tx.run(DELETE_NEED, &[id])?;
    }
    Ok(over.len() as u64)
}

/// Diets and ways in that nobody has to know any more.
fn care_over(tx: &mut Tx<'_>) -> Result<Vec<NeedId>, Stop> {
    let now = tx.now();
    let mut over: Vec<NeedId> = Vec::new();
    for id in meetings(tx)? {
        let Some(meeting) = found(forum::meeting(tx, id))? else { continue };
        if meeting.ends_at.plus_days(i64::from(CARE_DAYS)) <= now {
            over.extend(tx.all(CARE_OF_MEETING, &[&id], first::<NeedId>)?);
        }
    }
    Ok(over)
}

pub(super) fn count_care(tx: &mut Tx<'_>) -> Result<i64, Stop> {
    Ok(count(&care_over(tx)?))
}

pub(super) fn clear_care(tx: &mut Tx<'_>) -> Result<u64, Stop> {
    let over = slice(care_over(tx)?);
    for id in &over {
        tx.run(CLEAR_CARE, &[id])?;
    }
    Ok(over.len() as u64)
}

/// Consents of somebody who gave the seat back, and those of meetings long ago.
fn consents_over(tx: &mut Tx<'_>) -> Result<Vec<RecordId>, Stop> {
    let now = tx.now();
    let before = now.plus_days(-DAYS_PER_MONTH * i64::from(KEPT_MONTHS));
    let mut over: Vec<RecordId> = tx.all(CONSENTS_OLD, &[&before], first)?;
    over.extend(tx.all(CONSENTS_LEFT_BEHIND, &[&now], first::<RecordId>)?);
    over.sort_unstable();
    over.dedup();
    Ok(over)
}

pub(super) fn count_consents(tx: &mut Tx<'_>) -> Result<i64, Stop> {
    Ok(count(&consents_over(tx)?))
}

pub(super) fn clear_consents(tx: &mut Tx<'_>) -> Result<u64, Stop> {
    let over = slice(consents_over(tx)?);
    for id in &over {
        tx.run(DELETE_CONSENT, &[id])?;
    }
    Ok(over.len() as u64)
}

fn meetings(tx: &mut Tx<'_>) -> Result<Vec<MeetingId>, Fault> {
    tx.all(MEETINGS_WITH_NEEDS, &[], first)
}

fn first<I: Id + kernel::db::Col>(row: &kernel::db::Row<'_>) -> Result<I, Fault> {
    row.get(0)
}

fn slice<T>(mut over: Vec<T>) -> Vec<T> {
    over.truncate(SLICE as usize);
    over
}

fn count<T>(over: &[T]) -> i64 {
    i64::try_from(over.len()).unwrap_or(i64::MAX)
}
