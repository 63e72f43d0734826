//! Adding a template, giving it a new version, ending it.

use kernel::audit;
use kernel::circle::RecordId;
use kernel::db::Tx;
use kernel::id::Id;
use kernel::stop::Stop;
use kernel::time::{Date, Timestamp, Zone};

use super::{Template, TemplateId, store};
use crate::support::rules::{MayKeepTemplates, Refusal};

/// Adds a version; the one before it of the same code ends where this one starts.
pub(in crate::support) fn add(
    tx: &mut Tx<'_>,
    leave: &MayKeepTemplates<'_>,
    template: &Template,
) -> Result<TemplateId, Stop> {
    let starts_at = start_of(&template.starts)?;
    let last = template.ends.as_deref().map(start_of).transpose()?;
    let ends_at = last.map_or(Timestamp::FOREVER, |last| last.plus_days(1));
    for earlier in store::by_code(tx, &template.code)? {
        if earlier.starts_at >= starts_at {
            return Err(Refusal::VersionNotAfter.into());
        }
        store::end(tx, leave, earlier.id, starts_at)?;
    }
    let id = store::insert(tx, leave, template, (starts_at, ends_at))?;
    note(tx, leave, "template_added", id)?;
    Ok(id)
}

/// Nothing begins by this version any more; what runs by it goes on.
pub(in crate::support) fn end(tx: &mut Tx<'_>, leave: &MayKeepTemplates<'_>, id: TemplateId) -> Result<(), Stop> {
    let now = tx.now();
    if !store::end(tx, leave, id, now)? {
        return Err(Refusal::TemplateEnded.into());
    }
    note(tx, leave, "template_ended", id)
}

/// A template's days begin everywhere at the same instant.
fn start_of(day: &str) -> Result<Timestamp, Stop> {
    let day: Date = day.parse().map_err(|_| Stop::Malformed("day"))?;
    Ok(day.start_in(&Zone::UTC))
}

fn note(tx: &mut Tx<'_>, leave: &MayKeepTemplates<'_>, act: &str, id: TemplateId) -> Result<(), Stop> {
    let Some(person) = leave.person() else { return Ok(()) };
    Ok(audit::record(tx, act, person, leave.post(), RecordId::from_number(id.number()))?)
}
