//! SQL of imports.

use kernel::circle::CircleId;
use kernel::db::{Row, Tx};
use kernel::language::sort_key;
use kernel::person::PersonId;
use kernel::post::{HoldingId, PostId};
use kernel::stop::{Fault, Stop};
use kernel::time::Timestamp;
use serde_json::json;

use super::super::model::{CityId, OrganisationId};
use super::{Detail, Import, ImportId, ImportState, Outcome};

/// Days for which a list is kept that nobody took.
const LIST_DAYS: i64 = 1;

kernel::statements! {
    INSERT_IMPORT = "INSERT INTO member_import (id, author, list, chosen_columns, state, made_at, taken_at)
        VALUES (?1, ?2, ?3, '', 'looked', ?4, ?5)";
    IMPORT = "SELECT id, author, list, chosen_columns, state, made_at, taken_at FROM member_import WHERE id = ?1";
    LATEST_IMPORT = "SELECT id FROM member_import WHERE id < ?1 ORDER BY id DESC LIMIT 1";
    SET_COLUMNS = "UPDATE member_import SET chosen_columns = ?2 WHERE id = ?1 AND state = 'looked'";
    BEGIN_TAKING = "UPDATE member_import SET state = 'taking' WHERE id = ?1 AND state = 'looked'";
    END_TAKING = "UPDATE member_import SET state = 'taken', taken_at = ?2, list = ?3 WHERE id = ?1 AND state = 'taking'";
    MARK_UNDONE = "UPDATE member_import SET state = 'undone' WHERE id = ?1 AND state = 'taken'";
    INSERT_ROW = "INSERT INTO member_import_row (member_import, row_number, line, outcome, detail, person, post, holding)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT (member_import, row_number) DO NOTHING";
    ROWS_AFTER = "SELECT row_number, line, outcome, detail, person, post, holding FROM member_import_row
        WHERE member_import = ?1 AND row_number > ?2 ORDER BY row_number LIMIT 500";
    SET_DETAIL = "UPDATE member_import_row SET detail = ?3 WHERE member_import = ?1 AND row_number = ?2";
    SET_OUTCOME = "UPDATE member_import_row SET outcome = ?3, person = NULL, post = NULL, holding = NULL
        WHERE member_import = ?1 AND row_number = ?2";
    TOUCHED_BY = "SELECT CASE
            WHEN EXISTS (SELECT 1 FROM session WHERE session.person = ?1) THEN 'signed-in'
            WHEN EXISTS (SELECT 1 FROM invitation_link WHERE invitation_link.person = ?1) THEN 'written-to'
            WHEN EXISTS (SELECT 1 FROM mail WHERE mail.person = ?1) THEN 'written-to'
            WHEN EXISTS (SELECT 1 FROM audit WHERE audit.post = ?2) THEN 'post-acted'
            WHEN EXISTS (SELECT 1 FROM next_step WHERE next_step.post = ?2) THEN 'post-acted'
            WHEN EXISTS (SELECT 1 FROM holding WHERE holding.post = ?2 AND holding.id <> ?3) THEN 'post-passed-on'
            WHEN EXISTS (SELECT 1 FROM assistance WHERE assistance.post = ?2) THEN 'post-passed-on'
            WHEN EXISTS (SELECT 1 FROM holding WHERE holding.person = ?1 AND holding.id <> ?3) THEN 'other-post'
            WHEN EXISTS (SELECT 1 FROM assistance WHERE assistance.person = ?1) THEN 'other-post'
            WHEN EXISTS (SELECT 1 FROM post_invitation WHERE post_invitation.person = ?1) THEN 'other-post'
            ELSE '' END
        FROM post WHERE post.id = ?2";
    ROWS_OF_PERSON = "SELECT member_import, row_number, line FROM member_import_row
        WHERE person = ?1 ORDER BY member_import, row_number LIMIT 100";
    FORGET_PERSON = "UPDATE member_import_row SET person = NULL WHERE person = ?1";
    ORGANISATION_NAMED = "SELECT circle FROM organisation WHERE sort_key = ?1 ORDER BY id LIMIT 1";
    UNUSED_CITY = "SELECT city.id FROM city WHERE city.circle = ?1
        AND NOT EXISTS (SELECT 1 FROM audit WHERE audit.record = city.id)";
    DELETE_MEMBERSHIPS = "DELETE FROM membership WHERE city = ?1";
    DELETE_CITY = "DELETE FROM city WHERE id = ?1";
    UNUSED_ORGANISATION = "SELECT organisation.id FROM organisation WHERE organisation.circle = ?1
        AND NOT EXISTS (SELECT 1 FROM audit WHERE audit.record = organisation.id)";
    DELETE_ORGANISATION = "DELETE FROM organisation WHERE id = ?1";
    CLEAR_OLD_LISTS = "UPDATE member_import SET list = ?2, state = 'undone' WHERE id IN (SELECT id FROM member_import
        WHERE state = 'looked' AND made_at <= ?1 LIMIT 200)";
    COUNT_OLD_LISTS = "SELECT COUNT(*) FROM member_import WHERE state = 'looked' AND made_at <= ?1";
}

pub(super) fn insert(tx: &mut Tx<'_>, author: PostId, list: &[u8]) -> Result<ImportId, Fault> {
    let id: ImportId = tx.new_id();
    let now = tx.now();
    tx.run(INSERT_IMPORT, &[&id, &author, &list.to_vec(), &now, &Timestamp::FOREVER])?;
    Ok(id)
}

pub(super) fn import(tx: &mut Tx<'_>, id: ImportId) -> Result<Import, Stop> {
    tx.one(IMPORT, &[&id], read)
}

/// The list that somebody looked through last.
pub(in crate::network) fn latest(tx: &mut Tx<'_>) -> Result<Option<ImportId>, Fault> {
    tx.first(LATEST_IMPORT, &[&i64::MAX], |row| row.get(0))
}

pub(super) fn set_columns(tx: &mut Tx<'_>, id: ImportId, columns: &str) -> Result<(), Fault> {
    tx.run(SET_COLUMNS, &[&id, &columns]).map(drop)
}

/// Begins; false when it was begun before.
pub(super) fn begin_taking(tx: &mut Tx<'_>, id: ImportId) -> Result<bool, Fault> {
    Ok(tx.run(BEGIN_TAKING, &[&id])? == 1)
}

/// All rows are decided: the list itself is not needed any more.
pub(super) fn end_taking(tx: &mut Tx<'_>, id: ImportId) -> Result<(), Fault> {
    let now = tx.now();
    tx.run(END_TAKING, &[&id, &now, &Vec::<u8>::new()]).map(drop)
}

pub(super) fn mark_undone(tx: &mut Tx<'_>, id: ImportId) -> Result<bool, Fault> {
    Ok(tx.run(MARK_UNDONE, &[&id])? == 1)
}

/// Notes what became of a row, once.
pub(super) fn insert_row(
    tx: &mut Tx<'_>,
    import: ImportId,
    (row, line): (u64, u64),
    outcome: &Outcome,
) -> Result<(), Fault> {
    let (row, line) = (row as i64, line as i64);
    let (code, detail, ids) = match outcome {
        Outcome::Taken { person, post, holding, merged, made } => {
            let detail =
                Detail { merged: merged.clone(), made: made.map(|circle| circle.to_string()), ..Detail::default() };
            ("taken", detail.to_text(), Some((*person, *post, *holding)))
        }
        Outcome::AlreadyHere { same, different } => {
            ("already-here", json!({ "same": same, "different": different }).to_string(), None)
        }
        Outcome::Left(left) => ("left", left.code().to_owned(), None),
    };
    let person: Option<PersonId> = ids.map(|ids| ids.0);
    let (post, holding): (Option<PostId>, Option<HoldingId>) = (ids.map(|ids| ids.1), ids.map(|ids| ids.2));
    tx.run(INSERT_ROW, &[&import, &row, &line, &code, &detail, &person, &post, &holding]).map(drop)
}

/// A row as stored.
#[derive(Debug, Clone)]
pub(super) struct StoredRow {
    pub(super) row: i64,
    pub(super) line: i64,
    pub(super) outcome: String,
    pub(super) detail: String,
    pub(super) taken: Option<(PersonId, PostId, HoldingId)>,
}

/// The rows after one, at most 500.
pub(super) fn rows_after(tx: &mut Tx<'_>, import: ImportId, after: i64) -> Result<Vec<StoredRow>, Fault> {
    tx.all(ROWS_AFTER, &[&import, &after], |row| {
        let ids: (Option<PersonId>, Option<PostId>, Option<HoldingId>) = (row.get(4)?, row.get(5)?, row.get(6)?);
        let taken = match ids {
            (Some(person), Some(post), Some(holding)) => Some((person, post, holding)),
            _ => None,
        };
        Ok(StoredRow { row: row.get(0)?, line: row.get(1)?, outcome: row.get(2)?, detail: row.get(3)?, taken })
    })
}

/// What was done with an imported person or their post since, as a code of `stay-reason`; empty where nothing was.
pub(super) fn touched_by(
    tx: &mut Tx<'_>,
    (person, post, holding): (PersonId, PostId, HoldingId),
) -> Result<String, Fault> {
    let found: Option<String> = tx.first(TOUCHED_BY, &[&person, &post, &holding], |row| row.get::<String>(0))?;
    Ok(found.unwrap_or_else(|| "other-post".to_owned()))
}

pub(super) fn set_detail(tx: &mut Tx<'_>, import: ImportId, row: i64, detail: &Detail) -> Result<(), Fault> {
    tx.run(SET_DETAIL, &[&import, &row, &detail.to_text()]).map(drop)
}

/// The city of a circle with which nothing was done since it was imported, as far as the audit tells.
pub(super) fn unused_city(tx: &mut Tx<'_>, circle: CircleId) -> Result<Option<CityId>, Fault> {
    tx.first(UNUSED_CITY, &[&circle], |row| row.get(0))
}

/// Removes a city with its standing; the database refuses where anything else hangs on it.
pub(super) fn delete_city(tx: &mut Tx<'_>, city: CityId) -> Result<(), Fault> {
    tx.run(DELETE_MEMBERSHIPS, &[&city])?;
    tx.run(DELETE_CITY, &[&city]).map(drop)
}

/// The same for an organisation.
pub(super) fn unused_organisation(tx: &mut Tx<'_>, circle: CircleId) -> Result<Option<OrganisationId>, Fault> {
    tx.first(UNUSED_ORGANISATION, &[&circle], |row| row.get(0))
}

pub(super) fn delete_organisation(tx: &mut Tx<'_>, organisation: OrganisationId) -> Result<(), Fault> {
    tx.run(DELETE_ORGANISATION, &[&organisation]).map(drop)
}

pub(super) fn set_outcome(tx: &mut Tx<'_>, import: ImportId, row: i64, outcome: &str) -> Result<(), Fault> {
    tx.run(SET_OUTCOME, &[&import, &row, &outcome]).map(drop)
}

/// The circle of an organisation by its name, case and accents apart as names are sorted.
pub(super) fn organisation_named(tx: &mut Tx<'_>, name: &str) -> Result<Option<CircleId>, Fault> {
    tx.first(ORGANISATION_NAMED, &[&sort_key(name)], |row| row.get(0))
}

pub(in crate::network) fn count_old_lists(tx: &mut Tx<'_>) -> Result<i64, Stop> {
    let before = tx.now().plus_days(-LIST_DAYS);
    tx.one(COUNT_OLD_LISTS, &[&before], |row| row.get(0))
}

pub(in crate::network) fn clear_old_lists(tx: &mut Tx<'_>) -> Result<u64, Stop> {
    let before = tx.now().plus_days(-LIST_DAYS);
    Ok(tx.run(CLEAR_OLD_LISTS, &[&before, &Vec::<u8>::new()])?)
}

fn read(row: &Row<'_>) -> Result<Import, Fault> {
    let state: String = row.get(4)?;
    Ok(Import {
        id: row.get(0)?,
        author: row.get(1)?,
        list: row.get(2)?,
        chosen_columns: row.get(3)?,
        state: ImportState::from_code(&state).ok_or_else(|| Fault::broken("state of an import", &state))?,
        made_at: row.get(5)?,
        taken_at: row.get(6)?,
    })
}

/// From which row of which list somebody came, for their export.
pub(in crate::network) fn rows_of_person(tx: &mut Tx<'_>, person: PersonId) -> Result<Vec<serde_json::Value>, Fault> {
    tx.all(ROWS_OF_PERSON, &[&person], |row| {
        let import: ImportId = row.get(0)?;
        Ok(json!({ "list": import, "row": row.get::<i64>(1)?, "line": row.get::<i64>(2)? }))
    })
}

/// Nothing leads from a row of a list to somebody erased.
pub(in crate::network) fn forget_person(tx: &mut Tx<'_>, person: PersonId) -> Result<(), Fault> {
    tx.run(FORGET_PERSON, &[&person]).map(drop)
}
