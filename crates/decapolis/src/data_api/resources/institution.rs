//! Who runs the network and with whom: organisations, bodies, programmes, interests.

use kernel::db::Tx;
use kernel::stop::Stop;
use kernel::web::{Answer, Visit};

use super::super::listing::{self, Part};
use super::super::resource::{PARTS, only};
use crate::body::{self, BodyId};
use crate::interest::{self, InterestId};
use crate::network::{self, OrganisationId};
use crate::programme::{self, ProgrammeId};

use super::{INTEREST_FILTERS, ORGANISATION_FILTERS};

pub(super) fn organisations(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, ORGANISATION_FILTERS)?;
    let part = Part::<OrganisationId>::parse(&visit.request.query)?;
    listing::answer(visit, network::organisation_lines(tx, visit, part.after)?, part.limit, |line| &line.id)
}

pub(super) fn organisation(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::found(visit, &network::organisation_data(tx, visit)?)
}

pub(super) fn partnership(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::found(visit, &network::partnership_data(tx, visit)?)
}

pub(super) fn bodies(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &PARTS)?;
    let part = Part::<BodyId>::parse(&visit.request.query)?;
    listing::answer(visit, body::body_lines(tx, part.after)?, part.limit, |line| &line.id)
}

pub(super) fn body(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::found(visit, &body::body_data(tx, visit)?)
}

pub(super) fn terms(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::found(visit, &body::terms_data(tx)?)
}

pub(super) fn programmes(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &PARTS)?;
    let part = Part::<ProgrammeId>::parse(&visit.request.query)?;
    listing::answer(visit, programme::programme_lines(tx, part.after)?, part.limit, |line| &line.id)
}

pub(super) fn programme(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::found(visit, &programme::programme_data(tx, visit)?)
}

pub(super) fn interests(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, INTEREST_FILTERS)?;
    let part = Part::<InterestId>::parse(&visit.request.query)?;
    let lines = interest::interest_lines(tx, visit, part.after, part.limit + 1)?;
    listing::answer(visit, lines, part.limit, |line| &line.id)
}

pub(super) fn interest(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::found(visit, &interest::interest_data(tx, visit)?)
}
