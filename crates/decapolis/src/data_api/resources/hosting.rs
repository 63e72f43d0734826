//! What guests of meetings need, whom they meet and what they see: who is helped to come, who paid what for whom.

use kernel::db::Tx;
use kernel::stop::Stop;
use kernel::token::Scope::{Members, Post};
use kernel::web::{Answer, Example, Visit};

use super::super::listing::{self, Listing, Part};
use super::super::resource::{PARTS, Resource, only};
use super::example::example_of;
use crate::bursary;
use crate::encounter;
use crate::excursion;
use crate::finance::{self, BudgetData};
use crate::forum::{self, RegistrationData};
use crate::gift::{self, GiftData, GiftId};
use crate::stay;

/// What a meeting costs, who registers for it when, and who paid what for whom.
pub(super) const RESOURCES: [Resource; 4] = [
    Resource::at::<BudgetData>(
        "/api/v1/meetings/{meeting}/budget",
        "api_meeting_budget",
        Post,
        budget,
        Example::Record(|tx| example_of(tx, "/meetings/{meeting}/budget")),
    )
    .answering("The budget of a meeting with its sums by payer, for the secretariat and those who chair"),
    Resource::at::<RegistrationData>(
        "/api/v1/meetings/{meeting}/registration",
        "api_meeting_registration",
        Post,
        registration,
        Example::Record(|tx| example_of(tx, "/meetings/{meeting}/registration")),
    )
    .answering("From when on which class registers for a conference, and where the reader stands"),
    Resource::at::<Listing<GiftData>>("/api/v1/gifts", "api_gifts", Members, gifts, Example::Itself)
        .answering("The gift register: who paid what for whom, the latest first")
        .taking(&PARTS),
    Resource::at::<GiftData>(
        "/api/v1/gifts/{gift}",
        "api_gift",
        Members,
        gift,
        Example::Record(|tx| example_of(tx, "/gifts/{gift}")),
    )
    .answering("A line of the gift register"),
];

fn registration(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::found(visit, &forum::registration_data(tx, visit)?)
}

fn budget(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::found(visit, &finance::budget_data(tx, visit)?)
}

pub(super) fn guests(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::found(visit, &stay::guests_data(tx, visit)?)
}

pub(super) fn list(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::found(visit, &stay::list_data(tx, visit)?)
}

fn gifts(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &PARTS)?;
    let part = Part::<GiftId>::parse(&visit.request.query)?;
    listing::answer(visit, gift::gift_lines(tx, visit, part.after, part.limit + 1)?, part.limit, |line| &line.id)
}

fn gift(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::found(visit, &gift::gift_data(tx, visit)?)
}

pub(super) fn bursaries(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::found(visit, &bursary::bursaries_data(tx, visit)?)
}

pub(super) fn bursary(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::found(visit, &bursary::bursary_data(tx, visit)?)
}

pub(super) fn encounters(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::found(visit, &encounter::encounters_data(tx, visit)?)
}

pub(super) fn encounter(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::found(visit, &encounter::encounter_data(tx, visit)?)
}

pub(super) fn site_visits(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::found(visit, &excursion::visits_data(tx, visit)?)
}

pub(super) fn site_visit(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::found(visit, &excursion::visit_data(tx, visit)?)
}
