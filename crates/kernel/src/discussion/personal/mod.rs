//! What discussions hold of a person: what they said, with every version; what they follow; what they reported.

mod store;

use serde_json::{Value, json};

pub(crate) use self::store::STATEMENTS;
use super::CommentId;
use crate::capability::{Kept, PersonalData, Retention, Span, WhenErased};
use crate::circle::RecordId;
use crate::db::{Row, Tx};
use crate::id::{Id, to_text};
use crate::person::PersonId;
use crate::step;
use crate::stop::{Fault, Stop};
use crate::texts::Texts;
use crate::time::Timestamp;

/// A report is forgotten two years after it was settled: long enough to see that it happens again.
const REPORT_DAYS: u32 = 730;

pub(crate) const PERSONAL: &[PersonalData] = &[
    PersonalData {
        key: "comments",
        label: |language| Texts::new(language).personal_comments().to_string(),
        why: |language| Texts::new(language).personal_comments_why().to_string(),
        kept: Kept {
            span: Span::WithTheRecord,
            since: |language| Texts::new(language).personal_comments_since().to_string(),
            retention: None,
        },
        when_erased: WhenErased::Gone,
        export: |tx, person| Ok(tx.all(store::COMMENTS_OF_PERSON, &[&person], read_comment)?.into()),
        erase: erase_comments,
    },
    PersonalData {
        key: "follows",
        label: |language| Texts::new(language).personal_follows().to_string(),
        why: |language| Texts::new(language).personal_follows_why().to_string(),
        kept: Kept {
            span: Span::WithTheRecord,
            since: |language| Texts::new(language).personal_follows_since().to_string(),
            retention: None,
        },
        when_erased: WhenErased::Gone,
        export: |tx, person| Ok(tx.all(store::FOLLOWS_OF_PERSON, &[&person], read_follow)?.into()),
        erase: |tx, person| Ok(tx.run(store::DELETE_FOLLOWS_OF_PERSON, &[&person]).map(drop)?),
    },
    PersonalData {
        key: "reports",
        label: |language| Texts::new(language).personal_reports().to_string(),
        why: |language| Texts::new(language).personal_reports_why().to_string(),
        kept: Kept {
            span: Span::Days(REPORT_DAYS),
            since: |language| Texts::new(language).personal_reports_since().to_string(),
            retention: Some(Retention { class: "harassment-report", count: count_old, clear: clear_old }),
        },
        when_erased: WhenErased::Gone,
        export: |tx, person| Ok(tx.all(store::REPORTS_OF_PERSON, &[&person], read_report)?.into()),
        erase: erase_reports,
    },
];

/// What a person said goes with every version, and what waits for a decision about it.
fn erase_comments(tx: &mut Tx<'_>, person: PersonId) -> Result<(), Stop> {
    let comments = tx.all(store::COMMENTS_OF_PERSON, &[&person], |row| row.get::<CommentId>(0))?;
    for comment in comments {
        step::clear(tx, RecordId::from_number(comment.number()))?;
    }
    tx.run(store::DELETE_VERSIONS_OF_PERSON, &[&person])?;
    Ok(tx.run(store::DELETE_COMMENTS_OF_PERSON, &[&person]).map(drop)?)
}

fn erase_reports(tx: &mut Tx<'_>, person: PersonId) -> Result<(), Stop> {
    let reports = tx.all(store::REPORTS_OF_PERSON, &[&person], |row| row.get::<RecordId>(0))?;
    reports.into_iter().try_for_each(|report| step::clear(tx, report))?;
    Ok(tx.run(store::DELETE_REPORTS_OF_PERSON, &[&person]).map(drop)?)
}

fn settled_before(tx: &Tx<'_>) -> Timestamp {
    tx.now().plus_days(-i64::from(REPORT_DAYS))
}

fn count_old(tx: &mut Tx<'_>) -> Result<i64, Stop> {
    let before = settled_before(tx);
    tx.one(store::COUNT_OLD_REPORTS, &[&before], |row| row.get(0))
}

fn clear_old(tx: &mut Tx<'_>) -> Result<u64, Stop> {
    let before = settled_before(tx);
    Ok(tx.run(store::CLEAR_OLD_REPORTS, &[&before])?)
}

fn read_comment(row: &Row<'_>) -> Result<Value, Fault> {
    Ok(json!({
        "comment": to_text(row.get(0)?),
        "below": row.get::<String>(1)?,
        "record": to_text(row.get(2)?),
        "written_at": row.get::<Timestamp>(3)?.to_string(),
        "words": row.get::<String>(4)?,
        "language": row.get::<String>(5)?,
        "appeal": row.get::<String>(6)?,
    }))
}

fn read_follow(row: &Row<'_>) -> Result<Value, Fault> {
    Ok(json!({ "record": to_text(row.get(0)?), "since": row.get::<Timestamp>(1)?.to_string() }))
}

fn read_report(row: &Row<'_>) -> Result<Value, Fault> {
    Ok(json!({
        "report": to_text(row.get(0)?),
        "comment": to_text(row.get(1)?),
        "made_at": row.get::<Timestamp>(2)?.to_string(),
        "words": row.get::<String>(3)?,
        "note": row.get::<String>(4)?,
    }))
}
