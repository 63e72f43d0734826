//! SQL of organisations.

use kernel::circle::{CircleId, RecordId, Records};
use kernel::db::{Row, Tx};
use kernel::language::sort_key;
use kernel::stop::{Fault, Stop};

use super::super::model::OrganisationId;
use super::rules::{MayAdd, MayEdit};
use super::{NewOrganisation, Organisation, OrganisationKind};

kernel::statements! {
    INSERT_ORGANISATION = "INSERT INTO organisation (id, circle, name, sort_key, kind, website)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
    EDIT_ORGANISATION = "UPDATE organisation SET name = ?2, sort_key = ?3, kind = ?4, website = ?5 WHERE id = ?1";
    ORGANISATION = "SELECT id, circle, name, kind, website FROM organisation WHERE id = ?1";
    ORGANISATION_BY_CIRCLE = "SELECT id, circle, name, kind, website FROM organisation WHERE circle = ?1";
    ORGANISATIONS scans "all organisations that a network works with, some hundreds" =
        "SELECT id, circle, name, kind, website FROM organisation ORDER BY sort_key, id LIMIT 1000";
    ORGANISATIONS_OF_KIND = "SELECT id, circle, name, kind, website FROM organisation WHERE kind = ?1
        ORDER BY sort_key, id LIMIT 1000";
    ORGANISATIONS_OF_RECORDS = "SELECT id, circle, name, kind, website FROM organisation
        WHERE id IN (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) ORDER BY id LIMIT 10";
    ORGANISATIONS_AFTER = "SELECT id FROM organisation WHERE id > ?1 ORDER BY id LIMIT 200";
}

pub(super) fn insert(
    tx: &mut Tx<'_>,
    _leave: &MayAdd,
    circle: CircleId,
    new: &NewOrganisation,
) -> Result<OrganisationId, Fault> {
    let id: OrganisationId = tx.new_id();
    let fields: [&dyn kernel::db::Param; 6] =
        [&id, &circle, &new.name, &sort_key(&new.name), &new.kind.code(), &new.website];
    tx.run(INSERT_ORGANISATION, &fields)?;
    Ok(id)
}

/// Changes name, kind and address; name and kind stay where the leave does not cover them.
pub(super) fn edit(tx: &mut Tx<'_>, leave: &MayEdit<'_>, new: &NewOrganisation) -> Result<(), Fault> {
    let (name, kind) = if leave.renames {
        (new.name.as_str(), new.kind)
    } else {
        (leave.organisation.name.as_str(), leave.organisation.kind)
    };
    let id = leave.organisation.id;
    tx.run(EDIT_ORGANISATION, &[&id, &name, &sort_key(name), &kind.code(), &new.website]).map(drop)
}

pub(in crate::network) fn by_id(tx: &mut Tx<'_>, id: OrganisationId) -> Result<Organisation, Stop> {
    tx.one(ORGANISATION, &[&id], read)
}

/// The organisation whose people a circle is.
pub(in crate::network) fn by_circle(tx: &mut Tx<'_>, circle: CircleId) -> Result<Option<Organisation>, Fault> {
    tx.first(ORGANISATION_BY_CIRCLE, &[&circle], read)
}

/// All organisations, by name.
pub(in crate::network) fn all(tx: &mut Tx<'_>) -> Result<Vec<Organisation>, Fault> {
    tx.all(ORGANISATIONS, &[], read)
}

/// Those of a kind, by name.
pub(super) fn of_kind(tx: &mut Tx<'_>, kind: OrganisationKind) -> Result<Vec<Organisation>, Fault> {
    tx.all(ORGANISATIONS_OF_KIND, &[&kind.code()], read)
}

/// Some organisations.
pub(in crate::network) fn of_records(tx: &mut Tx<'_>, records: &Records) -> Result<Vec<Organisation>, Fault> {
    tx.all(ORGANISATIONS_OF_RECORDS, &records.params(), read)
}

/// Organisations after one, in order, for building the index of the search.
pub(in crate::network) fn after(tx: &mut Tx<'_>, after: OrganisationId) -> Result<Vec<RecordId>, Fault> {
    tx.all(ORGANISATIONS_AFTER, &[&after], |row| row.get(0))
}

fn read(row: &Row<'_>) -> Result<Organisation, Fault> {
    let kind: String = row.get(3)?;
    Ok(Organisation {
        id: row.get(0)?,
        circle: row.get(1)?,
        name: row.get(2)?,
        kind: OrganisationKind::from_code(&kind).ok_or_else(|| Fault::broken("kind of an organisation", &kind))?,
        website: row.get(4)?,
    })
}
