//! Consultations: what members are asked, how many answered, what came of it.

use kernel::db::Tx;
use kernel::stop::Stop;
use kernel::token::Scope::Post;
use kernel::web::{Answer, Example, Visit};

use super::super::listing::{self, Listing, Part};
use super::super::resource::{PARTS, Resource, only};
use super::example::example_of;
use crate::consultation::{
    self, BankQuestionData, BankQuestionId, BankQuestionLineData, ConsultationData, ConsultationId,
    ConsultationLineData, ResponseData, ResultsData, SheetData,
};

/// Consultations, their questions, their sheets and their results.
pub(super) const RESOURCES: [Resource; 7] = [
    Resource::at::<Listing<ConsultationLineData>>(
        "/api/v1/consultations",
        "api_consultations",
        Post,
        consultations,
        Example::Itself,
    )
    .answering("The consultations that the reader may read, the latest first")
    .taking(&PARTS),
    Resource::at::<ConsultationData>(
        "/api/v1/consultations/{consultation}",
        "api_consultation",
        Post,
        one,
        Example::Record(|tx| example_of(tx, "/consultations/{consultation}")),
    )
    .answering("A consultation: what it asks, of whom, by when, and the reply"),
    Resource::at::<ResponseData>(
        "/api/v1/consultations/{consultation}/cities",
        "api_consultation_response",
        Post,
        response,
        Example::Record(|tx| example_of(tx, "/consultations/{consultation}/cities")),
    )
    .answering("How many cities were asked and answered, by region, for who asks and who heads a region"),
    Resource::at::<ResultsData>(
        "/api/v1/consultations/{consultation}/results",
        "api_consultation_results",
        Post,
        results,
        Example::Record(|tx| example_of(tx, "/consultations/{consultation}/results")),
    )
    .answering("What came of a consultation; small regions are not in it and do not follow from it"),
    Resource::at::<SheetData>(
        "/api/v1/consultation-sheets/{consultation_sheet}",
        "api_consultation_sheet",
        Post,
        sheet,
        Example::Record(|tx| example_of(tx, "/consultation-sheets/{consultation_sheet}")),
    )
    .answering("What a city says, for the city, and for the secretariat once it is signed"),
    Resource::at::<Listing<BankQuestionLineData>>(
        "/api/v1/question-bank",
        "api_question_bank",
        Post,
        bank,
        Example::Itself,
    )
    .answering("The bank of questions, for who writes consultations")
    .taking(&PARTS),
    Resource::at::<BankQuestionData>(
        "/api/v1/question-bank/{bank_question}",
        "api_bank_question",
        Post,
        bank_question,
        Example::Record(|tx| example_of(tx, "/question-bank/{bank_question}")),
    )
    .answering("A question of the bank with its versions, languages, and where it was asked"),
];

fn consultations(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &PARTS)?;
    let part = Part::<ConsultationId>::parse(&visit.request.query)?;
    let lines = consultation::consultation_lines(tx, visit, part.after, part.limit + 1)?;
    listing::answer(visit, lines, part.limit, |line| &line.id)
}

fn one(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::found(visit, &consultation::consultation_data(tx, visit)?)
}

fn response(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::found(visit, &consultation::response_data(tx, visit)?)
}

fn results(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::found(visit, &consultation::results_data(tx, visit)?)
}

fn sheet(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::found(visit, &consultation::sheet_data(tx, visit)?)
}

fn bank(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &PARTS)?;
    let part = Part::<BankQuestionId>::parse(&visit.request.query)?;
    let lines = consultation::bank_lines(tx, visit, part.after, part.limit + 1)?;
    listing::answer(visit, lines, part.limit, |line| &line.id)
}

fn bank_question(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::found(visit, &consultation::bank_question_data(tx, visit)?)
}
