//! What cities ask and give each other.

use kernel::db::Tx;
use kernel::stop::Stop;
use kernel::web::{Answer, Visit};

use super::super::listing::{self, Part};
use super::super::resource::{PARTS, only};
use crate::inquiry::{self, InquiryId};
use crate::need::{self};
use crate::offer::{self, OfferId};
use crate::round::{self, RoundId};
use crate::support::{self, TemplateId};

use super::{OFFER_FILTERS, QUESTION_FILTERS};

pub(super) fn offers(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, OFFER_FILTERS)?;
    let part = Part::<OfferId>::parse(&visit.request.query)?;
    let lines = offer::offer_lines(tx, visit, part.after, part.limit + 1)?;
    listing::answer(visit, lines, part.limit, |line| &line.id)
}

pub(super) fn one_offer(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::found(visit, &offer::offer_data(tx, visit)?)
}

pub(super) fn needs(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::found(visit, &need::needs_data(tx, visit)?)
}

pub(super) fn brief(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::found(visit, &need::brief_data(tx, visit)?)
}

pub(super) fn question(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::found(visit, &need::question_data(tx, visit)?)
}

pub(super) fn questions(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, QUESTION_FILTERS)?;
    let part = Part::<InquiryId>::parse(&visit.request.query)?;
    listing::answer(visit, inquiry::open_questions(tx, visit)?, part.limit, |line| &line.id)
}

pub(super) fn one_inquiry(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::found(visit, &inquiry::inquiry_data(tx, visit)?)
}

pub(super) fn rounds(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &PARTS)?;
    let part = Part::<RoundId>::parse(&visit.request.query)?;
    let lines = round::round_lines(tx, part.after, part.limit + 1)?;
    listing::answer(visit, lines, part.limit, |line| &line.id)
}

pub(super) fn round(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::found(visit, &round::round_data(tx, visit)?)
}

pub(super) fn support_list(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::found(visit, &support::support_list_data(tx, visit)?)
}

pub(super) fn support_flow(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::found(visit, &support::flow_data(tx)?)
}

pub(super) fn support_lessons(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::answer(visit, support::lessons_data(tx)?, listing::LIMIT_MAX, |lesson| &lesson.language)
}

pub(super) fn support_templates(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &PARTS)?;
    let part = Part::<TemplateId>::parse(&visit.request.query)?;
    listing::answer(visit, support::template_lines(tx, visit, part.after)?, part.limit, |line| &line.id)
}

pub(super) fn support_template(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::found(visit, &support::template_data(tx, visit)?)
}

pub(super) fn support_record(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::found(visit, &support::support_data(tx, visit)?)
}
