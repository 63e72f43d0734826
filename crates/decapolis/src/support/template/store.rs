//! SQL of programme templates.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use kernel::circle::{RecordId, Records};
use kernel::db::{Kept, Row, Tx};
use kernel::id::Id;
use kernel::stop::{Fault, Stop};
use kernel::time::Timestamp;

use super::{Ladder, Template, TemplateId, Version};
use crate::support::rules::MayKeepTemplates;

kernel::statements! {
    INSERT_TEMPLATE = "INSERT INTO support_template (id, code, starts_at, ends_at, place, document, author, added_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
    TEMPLATE = "SELECT id, starts_at, ends_at, document FROM support_template WHERE id = ?1";
    TEMPLATES_OF_RECORDS = "SELECT id, starts_at, ends_at, document FROM support_template
        WHERE id IN (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) ORDER BY id LIMIT 10";
    CURRENT_TEMPLATES = "SELECT id, starts_at, ends_at, document FROM support_template
        WHERE ends_at > ?1 AND starts_at <= ?1 ORDER BY ends_at, place, id LIMIT 100";
    RUNNING_TEMPLATE = "SELECT id FROM support_template WHERE id = ?1 AND ends_at > ?2 AND starts_at <= ?2";
    ALL_TEMPLATES = "SELECT id, starts_at, ends_at, document FROM support_template WHERE ends_at > ?1
        ORDER BY ends_at DESC, place, id LIMIT 300";
    TEMPLATES_OF_CODE = "SELECT id, starts_at, ends_at, document FROM support_template WHERE code = ?1
        ORDER BY starts_at DESC LIMIT 50";
    END_TEMPLATE = "UPDATE support_template SET ends_at = ?2 WHERE id = ?1 AND ends_at > ?2";
}

pub(super) fn insert(
    tx: &mut Tx<'_>,
    leave: &MayKeepTemplates<'_>,
    template: &Template,
    (starts_at, ends_at): (Timestamp, Timestamp),
) -> Result<TemplateId, Fault> {
    let id: TemplateId = tx.new_id();
    let document = serde_json::to_string(template).map_err(|error| Fault::broken("template", error))?;
    let now = tx.now();
    let author = leave.post();
    tx.run(INSERT_TEMPLATE, &[&id, &template.code, &starts_at, &ends_at, &template.place, &document, &author, &now])?;
    Ok(id)
}

/// Nothing begins by this version from an instant on.
pub(super) fn end(tx: &mut Tx<'_>, _: &MayKeepTemplates<'_>, id: TemplateId, at: Timestamp) -> Result<bool, Fault> {
    Ok(tx.run(END_TEMPLATE, &[&id, &at])? == 1)
}

/// One version.
pub(in crate::support) fn by_id(tx: &mut Tx<'_>, id: TemplateId) -> Result<Version, Stop> {
    tx.one(TEMPLATE, &[&id], read)
}

/// Every version, read and parsed once: a document never changes, and desks and lists name many at once.
static VERSIONS: Kept<BTreeMap<TemplateId, Arc<Template>>> = Kept::new("templates", &["support_template"], |tx| {
    Ok(shared(tx.all(ALL_TEMPLATES, &[&Timestamp::from_micros(0)], read)?))
});

fn shared(versions: Vec<Version>) -> BTreeMap<TemplateId, Arc<Template>> {
    versions.into_iter().map(|version| (version.id, Arc::new(version.template))).collect()
}

/// Some versions, each read once.
pub(in crate::support) fn by_ids(
    tx: &mut Tx<'_>,
    ids: impl Iterator<Item = TemplateId>,
) -> Result<BTreeMap<TemplateId, Arc<Template>>, Fault> {
    if let Some(versions) = VERSIONS.in_memory(tx)? {
        return Ok(ids.filter_map(|id| Some((id, Arc::clone(versions.get(&id)?)))).collect());
    }
    let ids: BTreeSet<RecordId> = ids.map(|id| RecordId::from_number(id.number())).collect();
    let mut found = BTreeMap::new();
    for records in Records::parts(&ids.into_iter().collect::<Vec<_>>()) {
        found.extend(shared(tx.all(TEMPLATES_OF_RECORDS, &records.params(), read)?));
    }
    Ok(found)
}

/// Briefs and lists of offers name them all the time, and each is a document.
static CURRENT: Kept<Ladder> = Kept::new("current templates", &["support_template"], |tx| {
    let now = tx.now();
    let mut found = tx.all(CURRENT_TEMPLATES, &[&now], read)?;
    found.sort_by_key(|version| (version.template.place, version.id.number()));
    Ok(Ladder::new(found))
});

/// What something may begin by now, from the smallest help to the greatest.
pub(in crate::support) fn current(tx: &mut Tx<'_>) -> Result<Arc<Ladder>, Fault> {
    CURRENT.get(tx)
}

/// Whether something may begin by this version now: what [`current`] says of it, without reading them all.
pub(in crate::support) fn runs(tx: &mut Tx<'_>, id: TemplateId) -> Result<bool, Fault> {
    let now = tx.now();
    let found = tx.first(RUNNING_TEMPLATE, &[&id, &now], |row| row.get::<TemplateId>(0))?;
    Ok(found.is_some())
}

/// All versions, those that run first.
pub(in crate::support) fn all(tx: &mut Tx<'_>) -> Result<Vec<Version>, Fault> {
    tx.all(ALL_TEMPLATES, &[&Timestamp::from_micros(0)], read)
}

/// The versions of one programme, the latest first.
pub(in crate::support) fn by_code(tx: &mut Tx<'_>, code: &str) -> Result<Vec<Version>, Fault> {
    tx.all(TEMPLATES_OF_CODE, &[&code], read)
}

fn read(row: &Row<'_>) -> Result<Version, Fault> {
    let document: String = row.get(3)?;
    let template = serde_json::from_str(&document).map_err(|error| Fault::broken("template", error))?;
    Ok(Version { id: row.get(0)?, starts_at: row.get(1)?, ends_at: row.get(2)?, template })
}
