//! SQL of classes of those who register.

use kernel::circle::CircleId;
use kernel::db::{Param, Row, Tx};
use kernel::stop::{Fault, Stop};

use super::super::model::MeetingId;
use super::model::{Class, ClassId, ClassKind, NewClass};
use super::rules::MaySet;

kernel::statements! {
    CLASSES = "SELECT id, meeting, kind, opens_at, kept, kept_until, told, misled, put_right FROM meeting_class
        WHERE meeting = ?1
        ORDER BY opens_at, id LIMIT 20";
    CLASS = "SELECT id, meeting, kind, opens_at, kept, kept_until, told, misled, put_right FROM meeting_class
        WHERE id = ?1";
    SET_CLASS = "INSERT INTO meeting_class (id, meeting, kind, opens_at, kept, kept_until, told, set_by, set_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, 0, ?7, ?8)
        ON CONFLICT (meeting, kind) DO UPDATE SET opens_at = excluded.opens_at, kept = excluded.kept,
            kept_until = excluded.kept_until, set_by = excluded.set_by, set_at = excluded.set_at";
    CLASS_OF_KIND = "SELECT id FROM meeting_class WHERE meeting = ?1 AND kind = ?2";
    END_CLASS = "DELETE FROM meeting_class WHERE meeting = ?1 AND kind = ?2";
    SET_TOLD = "UPDATE meeting_class SET told = ?2 WHERE id = ?1";
    SET_MISLED = "UPDATE meeting_class SET misled = CASE WHEN told > misled THEN told ELSE misled END, put_right = 0, told = 0
        WHERE id = ?1";
    SET_PUT_RIGHT = "UPDATE meeting_class SET put_right = ?2 WHERE id = ?1";
}

/// The classes of a meeting.
pub(super) fn classes(tx: &mut Tx<'_>, meeting: MeetingId) -> Result<Vec<Class>, Fault> {
    tx.all(CLASSES, &[&meeting], read)
}

pub(super) fn class(tx: &mut Tx<'_>, id: ClassId) -> Result<Class, Stop> {
    tx.one(CLASS, &[&id], read)
}

/// Sets a class, in place of one of the same kind that keeps its id.
pub(super) fn set(tx: &mut Tx<'_>, leave: &MaySet, meeting: MeetingId, new: &NewClass) -> Result<ClassId, Stop> {
    let (id, now): (ClassId, _) = (tx.new_id(), tx.now());
    let fields: [&dyn Param; 8] =
        [&id, &meeting, &new.kind.code(), &new.opens_at, &new.kept, &new.kept_until, &leave.by, &now];
    tx.run(SET_CLASS, &fields)?;
    tx.one(CLASS_OF_KIND, &[&meeting, &new.kind.code()], |row| row.get(0))
}

/// Ends a class; nothing where there is none.
pub(super) fn end(tx: &mut Tx<'_>, _leave: &MaySet, meeting: MeetingId, kind: ClassKind) -> Result<(), Fault> {
    tx.run(END_CLASS, &[&meeting, &kind.code()]).map(drop)
}

/// Notes up to whose people a class was told.
pub(super) fn set_told(tx: &mut Tx<'_>, id: ClassId, told: CircleId) -> Result<(), Fault> {
    tx.run(SET_TOLD, &[&id, &told]).map(drop)
}

/// Whoever was told of a class hears that its day was moved, and is told anew on that day.
pub(super) fn set_misled(tx: &mut Tx<'_>, _leave: &MaySet, id: ClassId) -> Result<(), Fault> {
    tx.run(SET_MISLED, &[&id]).map(drop)
}

/// Notes up to whose people it was put right.
pub(super) fn set_put_right(tx: &mut Tx<'_>, id: ClassId, home: CircleId) -> Result<(), Fault> {
    tx.run(SET_PUT_RIGHT, &[&id, &home]).map(drop)
}

fn read(row: &Row<'_>) -> Result<Class, Fault> {
    let kind: String = row.get(2)?;
    let said = NewClass {
        kind: ClassKind::from_code(&kind).ok_or_else(|| Fault::broken("kind of a class", &kind))?,
        opens_at: row.get(3)?,
        kept: row.get(4)?,
        kept_until: row.get(5)?,
    };
    Ok(Class {
        id: row.get(0)?,
        meeting: row.get(1)?,
        said,
        told: row.get(6)?,
        misled: row.get(7)?,
        put_right: row.get(8)?,
    })
}
