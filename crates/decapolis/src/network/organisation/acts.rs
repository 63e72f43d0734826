//! Adding an organisation and saying what it is: load, ask, do.

use kernel::circle::{self, CircleId, CircleKind, RecordId};
use kernel::db::Tx;
use kernel::id::Id;
use kernel::language::Language;
use kernel::search_feed;
use kernel::session::Actor;
use kernel::stop::{Fault, Stop};
use kernel::written::{self, Status, Written};

use super::super::acts::note;
use super::super::model::OrganisationId;
use super::{NewOrganisation, OrganisationKind, rules, store};

/// The secretariat adds an organisation; its people come later, each with a post of their own.
pub(in crate::network) fn add(
    tx: &mut Tx<'_>,
    actor: &Actor,
    new: &NewOrganisation,
    language: Language,
) -> Result<OrganisationId, Stop> {
    let leave = rules::may_add(actor)?;
    let circle = circle::create(tx, CircleKind::Organisation, &new.name)?;
    let id = store::insert(tx, &leave, circle, new)?;
    say(tx, id, new, language)?;
    note(tx, "organisation_added", actor, id)?;
    Ok(id)
}

/// Adds an organisation of which a list of members says no more than its name, and gives its circle.
pub(in crate::network) fn add_listed(tx: &mut Tx<'_>, name: &str) -> Result<CircleId, Fault> {
    let circle = circle::create(tx, CircleKind::Organisation, name)?;
    let (kind, unknown) = (OrganisationKind::Other, String::new);
    let new = NewOrganisation { name: name.to_owned(), kind, website: unknown(), about: unknown(), offers: unknown() };
    let id = store::insert(tx, &rules::named_in_a_list(), circle, &new)?;
    search_feed::changed(tx, RecordId::from_number(id.number()), "organisation")?;
    Ok(circle)
}

/// Somebody changes what is said of an organisation, in the language they read in.
pub(in crate::network) fn edit(
    tx: &mut Tx<'_>,
    actor: &Actor,
    id: OrganisationId,
    new: &NewOrganisation,
    language: Language,
) -> Result<(), Stop> {
    let organisation = store::by_id(tx, id)?;
    let leave = rules::may_edit(actor, &organisation)?;
    store::edit(tx, &leave, new)?;
    say(tx, id, new, language)?;
    note(tx, "organisation_edited", actor, id)
}

/// Keeps its words. The language in which it was described first is the original one; others are translations by people.
fn say(tx: &mut Tx<'_>, id: OrganisationId, new: &NewOrganisation, language: Language) -> Result<(), Fault> {
    let record = RecordId::from_number(id.number());
    let known = written::of_record(tx, record)?;
    for (field, content) in [("about", &new.about), ("offers", &new.offers)] {
        let original = known.original(field).map_or(language, |original| original.language);
        let status = if original == language { Status::Original } else { Status::Human };
        written::set(tx, record, field, &Written { language, status, content: content.clone() })?;
    }
    search_feed::changed(tx, record, "organisation")
}
