//! What the kernel itself holds of a person, registered as a capability registers what it holds.

mod store;

use serde_json::{Value, json};

pub(crate) use self::store::STATEMENTS;

use super::{PersonId, by_id};
use crate::capability::{Kept, PersonalData, Retention, Span, WhenErased};
use crate::db::{Row, Tx};
use crate::id::to_text;
use crate::language::Language;
use crate::stop::{Fault, Stop};
use crate::texts::Texts;
use crate::time::Timestamp;

/// People are erased so long after their last post ended, in months of 30 days; the figure is ours (`docs/privacy.md`).
const INACTIVE_MONTHS: u32 = 24;
/// A link that can be used no more is forgotten after so many days; until then its page can say that it is spent.
const SPENT_LINK_DAYS: u32 = 7;

/// The kernel's own part. It comes after those of the capabilities, which look for texts by the posts a person held.
pub(crate) const PERSONAL: &[PersonalData] = &[
    PersonalData {
        key: "person",
        label: |language| Texts::new(language).personal_person().to_string(),
        why: |language| Texts::new(language).personal_person_why().to_string(),
        kept: Kept {
            span: Span::Months(INACTIVE_MONTHS),
            since: |language| Texts::new(language).personal_person_since().to_string(),
            retention: None,
        },
        when_erased: WhenErased::Gone,
        export: export_person,
        erase: erase_person,
    },
    PersonalData {
        key: "posts",
        label: |language| Texts::new(language).personal_posts().to_string(),
        why: |language| Texts::new(language).personal_posts_why().to_string(),
        kept: Kept {
            span: Span::WithTheRecord,
            since: |language| Texts::new(language).personal_posts_since().to_string(),
            retention: None,
        },
        when_erased: WhenErased::StaysWithoutName,
        export: |tx, person| Ok(tx.all(store::HOLDINGS, &[&person], read_holding)?.into()),
        erase: end_holdings,
    },
    PersonalData {
        key: "sessions",
        label: |language| Texts::new(language).personal_sessions().to_string(),
        why: |language| Texts::new(language).personal_sessions_why().to_string(),
        kept: Kept {
            span: Span::Days(crate::limits::SESSION_DAYS_MAX as u32),
            since: |language| Texts::new(language).personal_sessions_since().to_string(),
            retention: Some(Retention { class: "session", count: count_sessions, clear: clear_sessions }),
        },
        when_erased: WhenErased::Gone,
        export: |tx, person| Ok(tx.all(store::SESSIONS, &[&person], read_session)?.into()),
        erase: |tx, person| Ok(tx.run(store::DELETE_SESSIONS, &[&person]).map(drop)?),
    },
    PersonalData {
        key: "links",
        label: |language| Texts::new(language).personal_links().to_string(),
        why: |language| Texts::new(language).personal_links_why().to_string(),
        kept: Kept {
            span: Span::Days(SPENT_LINK_DAYS),
            since: |language| Texts::new(language).personal_links_since().to_string(),
            retention: Some(Retention { class: "link", count: count_links, clear: clear_links }),
        },
        when_erased: WhenErased::Gone,
        export: |tx, person| Ok(tx.all(store::LINKS, &[&person], read_link)?.into()),
        erase: |tx, person| Ok(tx.run(store::DELETE_LINKS, &[&person]).map(drop)?),
    },
    PersonalData {
        key: "acts",
        label: |language| Texts::new(language).personal_acts().to_string(),
        why: |language| Texts::new(language).personal_acts_why().to_string(),
        kept: Kept {
            span: Span::WithTheRecord,
            since: |language| Texts::new(language).personal_acts_since().to_string(),
            retention: None,
        },
        when_erased: WhenErased::StaysWithoutName,
        export: |tx, person| Ok(tx.all(store::ACTS, &[&person], read_act)?.into()),
        erase: |tx, person| Ok(crate::audit::destroy_key(tx, person)?),
    },
];

fn export_person(tx: &mut Tx<'_>, person: PersonId) -> Result<Value, Stop> {
    tx.one(store::PERSON, &[&person], |row| {
        Ok(json!({
            "id": person,
            "name": row.get::<String>(0)?,
            "email": row.get::<Option<String>>(1)?,
            "email_as_compared": row.get::<Option<String>>(2)?,
            "language": row.get::<String>(3)?,
            "time_zone": row.get::<String>(4)?,
            "appearance": row.get::<String>(5)?,
            "since": time(row, 6)?,
        }))
    })
}

fn erase_person(tx: &mut Tx<'_>, person: PersonId) -> Result<(), Stop> {
    let known = by_id(tx, person)?.ok_or(Stop::Missing)?;
    let name = Texts::new(known.language).former_holder();
    let (now, sort_key, language) = (tx.now(), crate::language::sort_key(name), Language::default().code());
    tx.run(store::ERASE_PERSON, &[&person, &name, &sort_key, &language, &now])?;
    Ok(())
}

/// A post that is held now becomes vacant; one that was to be held later never is.
fn end_holdings(tx: &mut Tx<'_>, person: PersonId) -> Result<(), Stop> {
    let now = tx.now();
    for held in crate::post::held_by(tx, person)? {
        crate::post::changed(tx, held.post)?;
    }
    Ok(tx.run(store::END_HOLDINGS, &[&person, &now]).map(drop)?)
}

fn count_sessions(tx: &mut Tx<'_>) -> Result<i64, Stop> {
    let now = tx.now();
    tx.one(store::COUNT_ENDED_SESSIONS, &[&now], |row| row.get(0))
}

fn clear_sessions(tx: &mut Tx<'_>) -> Result<u64, Stop> {
    let now = tx.now();
    Ok(tx.run(store::CLEAR_ENDED_SESSIONS, &[&now])?)
}

fn spent_before(tx: &Tx<'_>) -> Timestamp {
    tx.now().plus_days(-i64::from(SPENT_LINK_DAYS))
}

fn count_links(tx: &mut Tx<'_>) -> Result<i64, Stop> {
    let before = spent_before(tx);
    tx.one(store::COUNT_SPENT_LINKS, &[&before], |row| row.get(0))
}

fn clear_links(tx: &mut Tx<'_>) -> Result<u64, Stop> {
    let before = spent_before(tx);
    Ok(tx.run(store::CLEAR_SPENT_LINKS, &[&before])?)
}

fn read_holding(row: &Row<'_>) -> Result<Value, Fault> {
    Ok(json!({
        "post": to_text(row.get(0)?),
        "title": row.get::<String>(1)?,
        "home": row.get::<String>(2)?,
        "starts_at": time(row, 3)?,
        "ends_at": time(row, 4)?,
        "stands_in": row.get::<bool>(5)?,
    }))
}

fn read_session(row: &Row<'_>) -> Result<Value, Fault> {
    Ok(json!({
        "strength": row.get::<String>(0)?,
        "began_at": time(row, 1)?,
        "seen_at": time(row, 2)?,
        "ends_at": time(row, 3)?,
    }))
}

fn read_link(row: &Row<'_>) -> Result<Value, Fault> {
    let used_at: Option<Timestamp> = row.get(1)?;
    Ok(json!({ "expires_at": time(row, 0)?, "used_at": used_at.map(|at| at.to_string()) }))
}

fn read_act(row: &Row<'_>) -> Result<Value, Fault> {
    Ok(json!({
        "act": row.get::<String>(0)?,
        "post": to_text(row.get(1)?),
        "record": to_text(row.get(2)?),
        "happened_at": time(row, 3)?,
    }))
}

/// A time in an export; nothing where there is no end.
fn time(row: &Row<'_>, column: usize) -> Result<Option<String>, Fault> {
    Ok(row.get::<Timestamp>(column)?.unless_never())
}
