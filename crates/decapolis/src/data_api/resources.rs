//! The resources: each takes its data from the capability that keeps it, through the function that its page uses.

use kernel::db::Tx;
use kernel::stop::Stop;
use kernel::token::Scope::{Members, Post, Public};
use kernel::topic;
use kernel::web::{Answer, DATA_ROOT, Example, Visit};
use schemars::JsonSchema;
use serde::Serialize;

use super::listing::{self, Listing, Part};
use super::openapi;
use super::resource::{PARTS, Parameter, Resource, number, one_of, only, text};
use crate::account::{self, AccountData};
use crate::body::{self, BodyData, BodyId, BodyLineData, TermsData};
use crate::desk::{self, HomeData, LikenessData, SourceData};
use crate::inquiry::{self, InquiryData, InquiryId, OpenQuestionData};
use crate::interest::{self, InterestData, InterestId, InterestLineData};
use crate::need::{self, BriefData, NeedsData, QuestionData};
use crate::network::{
    self, CityData, CityId, CityLineData, OrganisationData, OrganisationId, OrganisationLineData, PartnershipData,
    RegionData, RegionId, RegionLineData,
};
use crate::offer::{self, OfferData, OfferId, OneOfferData};
use crate::practice::{self, PracticeData, PracticeId, PracticeLineData};
use crate::programme::{self, ProgrammeData, ProgrammeId, ProgrammeLineData};
use crate::round::{self, RoundData, RoundId, RoundLineData};
use crate::search::{self, SearchData};
use crate::support::{
    self, FlowData, LessonData, SupportData, SupportListData, TemplateData, TemplateId, TemplateLineData,
};

const LANGUAGES: &[&str] = &["en", "es", "fr", "ar"];
const AFTER: Parameter = PARTS[0];
const LIMIT: Parameter = PARTS[1];
const CITY_FILTERS: &[Parameter] = &[
    AFTER,
    LIMIT,
    text("name", "Part of a name, in any language and script"),
    text("region", "The id of a region"),
    text("country", "ISO 3166-1 alpha-2"),
    text("topic", "The id of a topic on which the city offers help"),
    one_of(
        "standing",
        "For the secretariat's tokens; others get members",
        &["lead", "pending", "active", "lapsed", "left"],
    ),
];
const PRACTICE_FILTERS: &[Parameter] = &[
    AFTER,
    LIMIT,
    text("topic", "The id of a topic"),
    one_of("language", "The language its author wrote in", LANGUAGES),
];
const QUESTION_FILTERS: &[Parameter] =
    &[AFTER, LIMIT, text("topic", "The id of a topic"), text("region", "The id of a region")];
const OFFER_FILTERS: &[Parameter] = &[AFTER, LIMIT, text("topic", "The id of a topic")];
const ORGANISATION_FILTERS: &[Parameter] = &[
    AFTER,
    LIMIT,
    one_of(
        "kind",
        "The kind of organisation",
        &["company", "foundation", "university", "association", "international", "other"],
    ),
];
const INTEREST_FILTERS: &[Parameter] = &[
    AFTER,
    LIMIT,
    one_of("kind", "The kind of tie", &["employment", "shares", "advice", "family", "gift", "other", "nothing"]),
];
const CITY_ASKED: &[Parameter] =
    &[text("city", "A name, in any language and script"), text("place", "A GeoNames id, in place of a name")];
const SEARCH_ASKED: &[Parameter] = &[
    text("q", "Words, in any of the four languages"),
    text("kind", "Only records of this kind"),
    one_of("language", "Only records in this language", LANGUAGES),
    text("topic", "Only records of this topic"),
    number("page", "Which ten of the hits", 50),
];

/// Every resource, each at its page's path. To add one: its line here, its function beside the page's.
pub(super) const RESOURCES: [Resource; 37] = [
    Resource::at::<HomeData>("/api/v1/", "api_home", Public, home, Example::Itself)
        .answering("The network's numbers, and for a post its desk"),
    Resource::at::<LikenessData>("/api/v1/likeness", "api_likeness", Public, likeness, Example::Itself)
        .answering("For any city of the world, the members likest to it, and why")
        .taking(CITY_ASKED),
    Resource::at::<Listing<SourceData>>("/api/v1/sources", "api_sources", Public, sources, Example::Itself)
        .answering("The open data that facts come from, with their attributions"),
    Resource::at::<Listing<CityLineData>>("/api/v1/cities", "api_cities", Public, cities, Example::Itself)
        .answering("The active members")
        .taking(CITY_FILTERS),
    Resource::at::<CityData>(
        "/api/v1/cities/{city}",
        "api_city",
        Public,
        city,
        Example::Record(|tx| example_of(tx, "/cities/{city}")),
    )
    .answering("A city with all that is known of it, and what it offers"),
    Resource::at::<Listing<OfferData>>("/api/v1/offers", "api_offers", Members, offers, Example::Itself)
        .answering("Offers of help, the latest first")
        .taking(OFFER_FILTERS),
    Resource::at::<OneOfferData>(
        "/api/v1/offers/{offer}",
        "api_offer",
        Members,
        one_offer,
        Example::Record(|tx| example_of(tx, "/offers/{offer}")),
    )
    .answering("An offer, with how often its city is asked"),
    Resource::at::<Listing<RegionLineData>>("/api/v1/regions", "api_regions", Public, regions, Example::Itself)
        .answering("The regions")
        .taking(&PARTS),
    Resource::at::<RegionData>(
        "/api/v1/regions/{region}",
        "api_region",
        Public,
        region,
        Example::Record(|tx| example_of(tx, "/regions/{region}")),
    )
    .answering("A region with its cities; for who heads it, what they have to see"),
    Resource::at::<NeedsData>("/api/v1/needs", "api_needs", Members, needs, Example::Itself)
        .answering("The needs shared with the members, and those of the own city"),
    Resource::at::<BriefData>(
        "/api/v1/needs/{need}",
        "api_need",
        Members,
        brief,
        Example::Record(|tx| example_of(tx, "/needs/{need}")),
    )
    .answering("A need with its brief"),
    Resource::at::<Listing<OpenQuestionData>>(
        "/api/v1/questions",
        "api_questions",
        Members,
        questions,
        Example::Itself,
    )
    .answering("Questions to several members that nobody answered yet, the oldest first")
    .taking(QUESTION_FILTERS),
    Resource::at::<InquiryData>(
        "/api/v1/inquiries/{inquiry}",
        "api_inquiry",
        Post,
        one_inquiry,
        Example::Record(|tx| example_of(tx, "/inquiries/{inquiry}")),
    )
    .answering("A question to several members, who was asked and why, and their answers"),
    Resource::at::<QuestionData>(
        "/api/v1/questions/{question}",
        "api_question",
        Post,
        question,
        Example::Record(|tx| example_of(tx, "/questions/{question}")),
    )
    .answering("A question with its answer"),
    Resource::at::<Listing<PracticeLineData>>("/api/v1/practices", "api_practices", Public, practices, Example::Itself)
        .answering("Practices, the newest first")
        .taking(PRACTICE_FILTERS),
    Resource::at::<PracticeData>(
        "/api/v1/practices/{practice}",
        "api_practice",
        Public,
        practice,
        Example::Record(|tx| example_of(tx, "/practices/{practice}")),
    )
    .answering("A practice with everything known of it"),
    Resource::at::<SearchData>("/api/v1/search", "api_search", Public, search, Example::Itself)
        .answering("What is found by words, with facets")
        .taking(SEARCH_ASKED),
    Resource::at::<AccountData>("/api/v1/account", "api_account", Post, account, Example::Itself)
        .answering("The account of the token's person"),
    Resource::at::<Listing<TopicData>>("/api/v1/topics", "api_topics", Public, topics, Example::Itself)
        .answering("The topics of needs and practices"),
    Resource::at::<Listing<OrganisationLineData>>(
        "/api/v1/organisations",
        "api_organisations",
        Public,
        organisations,
        Example::Itself,
    )
    .answering("The organisations that the network works with")
    .taking(ORGANISATION_FILTERS),
    Resource::at::<OrganisationData>(
        "/api/v1/organisations/{organisation}",
        "api_organisation",
        Public,
        organisation,
        Example::Record(|tx| example_of(tx, "/organisations/{organisation}")),
    )
    .answering("An organisation, with the partnerships that the reader may read"),
    Resource::at::<PartnershipData>(
        "/api/v1/partnerships/{partnership}",
        "api_partnership",
        Public,
        partnership,
        Example::Record(|tx| example_of(tx, "/partnerships/{partnership}")),
    )
    .answering(
        "A partnership with what each side gives; a proposal for its two sides, the others for members or everybody",
    ),
    Resource::at::<Listing<BodyLineData>>("/api/v1/bodies", "api_bodies", Public, bodies, Example::Itself)
        .answering("Boards, committees and working groups")
        .taking(&PARTS),
    Resource::at::<BodyData>(
        "/api/v1/bodies/{body}",
        "api_body",
        Public,
        body,
        Example::Record(|tx| example_of(tx, "/bodies/{body}")),
    )
    .answering("A body with its seats"),
    Resource::at::<TermsData>("/api/v1/terms", "api_terms", Post, terms, Example::Itself)
        .answering("Whose terms end soon, for the secretariat and the chair"),
    Resource::at::<Listing<ProgrammeLineData>>(
        "/api/v1/programmes",
        "api_programmes",
        Public,
        programmes,
        Example::Itself,
    )
    .answering("The programmes of the network, running and ended")
    .taking(&PARTS),
    Resource::at::<ProgrammeData>(
        "/api/v1/programmes/{programme}",
        "api_programme",
        Public,
        programme,
        Example::Record(|tx| example_of(tx, "/programmes/{programme}")),
    )
    .answering("A programme with every name it has had"),
    Resource::at::<Listing<InterestLineData>>("/api/v1/interests", "api_interests", Public, interests, Example::Itself)
        .answering("Declared interests, the latest first")
        .taking(INTEREST_FILTERS),
    Resource::at::<InterestData>(
        "/api/v1/interests/{interest}",
        "api_interest",
        Public,
        interest,
        Example::Record(|tx| example_of(tx, "/interests/{interest}")),
    )
    .answering("A declared interest with its words"),
    Resource::at::<Listing<RoundLineData>>("/api/v1/rounds", "api_rounds", Members, rounds, Example::Itself)
        .answering("Matching rounds, the latest first")
        .taking(&PARTS),
    Resource::at::<RoundData>(
        "/api/v1/rounds/{round}",
        "api_round",
        Post,
        round,
        Example::Record(|tx| example_of(tx, "/rounds/{round}")),
    )
    .answering("A matching round with its rules, and the part of the reader's post"),
    Resource::at::<SupportListData>("/api/v1/support", "api_support_list", Members, support_list, Example::Itself)
        .answering("The peer support that runs for the post and that cities show"),
    Resource::at::<FlowData>("/api/v1/support/flow", "api_support_flow", Members, support_flow, Example::Itself)
        .answering("What help flows between which regions"),
    Resource::at::<Listing<LessonData>>(
        "/api/v1/support/lessons",
        "api_support_lessons",
        Members,
        support_lessons,
        Example::Itself,
    )
    .answering("The lessons that cities released"),
    Resource::at::<Listing<TemplateLineData>>(
        "/api/v1/support/templates",
        "api_support_templates",
        Members,
        support_templates,
        Example::Itself,
    )
    .answering("The programme templates, all versions")
    .taking(&PARTS),
    Resource::at::<TemplateData>(
        "/api/v1/support/templates/{template}",
        "api_support_template",
        Members,
        support_template,
        Example::Record(|tx| example_of(tx, "/support/templates/{template}")),
    )
    .answering("A programme template with its document"),
    Resource::at::<SupportData>(
        "/api/v1/support/{engagement}",
        "api_support",
        Public,
        support_record,
        Example::Record(|tx| example_of(tx, "/support/{engagement}")),
    )
    .answering("One city's peer support, as far as the reader may read it; nothing that is in confidence"),
];

/// A topic under which needs and practices stand.
#[derive(Debug, Serialize, JsonSchema)]
pub(super) struct TopicData {
    /// Stable: `older-residents`.
    id: String,
    /// In the language asked for.
    name: String,
    /// The theme by which cities are alike for it.
    theme: String,
}

fn home(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::found(visit, &desk::home_data(tx, visit)?)
}

fn likeness(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, CITY_ASKED)?;
    listing::found(visit, &desk::likeness_data(tx, visit)?)
}

/// All of them; the list ships with the program.
fn sources(_: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::answer(visit, desk::sources_data(), listing::LIMIT_MAX, |source| &source.package)
}

fn cities(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, CITY_FILTERS)?;
    let part = Part::<CityId>::parse(&visit.request.query)?;
    listing::answer(visit, network::city_lines(tx, visit, part.after)?, part.limit, |line| &line.id)
}

fn city(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::found(visit, &network::city_data(tx, visit)?)
}

fn offers(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, OFFER_FILTERS)?;
    let part = Part::<OfferId>::parse(&visit.request.query)?;
    let lines = offer::offer_lines(tx, visit, part.after, part.limit + 1)?;
    listing::answer(visit, lines, part.limit, |line| &line.id)
}

fn one_offer(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::found(visit, &offer::offer_data(tx, visit)?)
}

/// In the network's own order, in which `after` is found by its place.
fn regions(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &PARTS)?;
    let part = Part::<RegionId>::parse(&visit.request.query)?;
    let mut lines = network::region_lines(tx, visit)?;
    if let Some(after) = part.after {
        let at = lines.iter().position(|line| line.id == after.to_string()).ok_or(Stop::Missing)?;
        lines.drain(..=at);
    }
    listing::answer(visit, lines, part.limit, |line| &line.id)
}

fn region(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::found(visit, &network::region_data(tx, visit)?)
}

fn needs(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::found(visit, &need::needs_data(tx, visit)?)
}

fn brief(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::found(visit, &need::brief_data(tx, visit)?)
}

fn question(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::found(visit, &need::question_data(tx, visit)?)
}

fn questions(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, QUESTION_FILTERS)?;
    let part = Part::<InquiryId>::parse(&visit.request.query)?;
    listing::answer(visit, inquiry::open_questions(tx, visit)?, part.limit, |line| &line.id)
}

fn one_inquiry(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::found(visit, &inquiry::inquiry_data(tx, visit)?)
}

fn practices(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, PRACTICE_FILTERS)?;
    let part = Part::<PracticeId>::parse(&visit.request.query)?;
    // One more than is shown tells whether there are more.
    let lines = practice::practice_lines(tx, visit, part.after, part.limit + 1)?;
    listing::answer(visit, lines, part.limit, |line| &line.id)
}

fn practice(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::found(visit, &practice::practice_data(tx, visit.param("practice")?, visit.language(), visit.reader())?)
}

fn search(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, SEARCH_ASKED)?;
    listing::found(visit, &search::search_data(tx, visit)?)
}

fn account(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::found(visit, &account::account_data(tx, visit)?)
}

/// All topics; there are never more than a hundred.
fn topics(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    let topics = topic::all(tx, visit.language())?;
    let data = topics.iter().cloned().map(|topic| TopicData { id: topic.id, name: topic.name, theme: topic.theme });
    listing::answer(visit, data.collect(), listing::LIMIT_MAX, |topic| &topic.id)
}

fn organisations(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, ORGANISATION_FILTERS)?;
    let part = Part::<OrganisationId>::parse(&visit.request.query)?;
    listing::answer(visit, network::organisation_lines(tx, visit, part.after)?, part.limit, |line| &line.id)
}

fn organisation(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::found(visit, &network::organisation_data(tx, visit)?)
}

fn partnership(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::found(visit, &network::partnership_data(tx, visit)?)
}

fn bodies(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &PARTS)?;
    let part = Part::<BodyId>::parse(&visit.request.query)?;
    listing::answer(visit, body::body_lines(tx, part.after)?, part.limit, |line| &line.id)
}

fn body(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::found(visit, &body::body_data(tx, visit)?)
}

fn terms(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::found(visit, &body::terms_data(tx)?)
}

fn programmes(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &PARTS)?;
    let part = Part::<ProgrammeId>::parse(&visit.request.query)?;
    listing::answer(visit, programme::programme_lines(tx, part.after)?, part.limit, |line| &line.id)
}

fn programme(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::found(visit, &programme::programme_data(tx, visit)?)
}

fn rounds(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &PARTS)?;
    let part = Part::<RoundId>::parse(&visit.request.query)?;
    let lines = round::round_lines(tx, part.after, part.limit + 1)?;
    listing::answer(visit, lines, part.limit, |line| &line.id)
}

fn round(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::found(visit, &round::round_data(tx, visit)?)
}

fn interests(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, INTEREST_FILTERS)?;
    let part = Part::<InterestId>::parse(&visit.request.query)?;
    let lines = interest::interest_lines(tx, visit, part.after, part.limit + 1)?;
    listing::answer(visit, lines, part.limit, |line| &line.id)
}

fn interest(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::found(visit, &interest::interest_data(tx, visit)?)
}

fn support_list(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::found(visit, &support::support_list_data(tx, visit)?)
}

fn support_flow(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::found(visit, &support::flow_data(tx)?)
}

fn support_lessons(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::answer(visit, support::lessons_data(tx)?, listing::LIMIT_MAX, |lesson| &lesson.language)
}

fn support_templates(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &PARTS)?;
    let part = Part::<TemplateId>::parse(&visit.request.query)?;
    listing::answer(visit, support::template_lines(tx, visit, part.after)?, part.limit, |line| &line.id)
}

fn support_template(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::found(visit, &support::template_data(tx, visit)?)
}

fn support_record(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    only(visit, &[])?;
    listing::found(visit, &support::support_data(tx, visit)?)
}

/// The description of all of these.
pub(super) fn description(_: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    Ok(visit.data(&openapi::document(&visit.app.config.address)))
}

/// The example of a resource's page, as data.
fn example_of(tx: &mut Tx<'_>, page: &str) -> Result<Option<String>, Stop> {
    let routes = crate::capabilities::ALL.iter().flat_map(|capability| capability.routes);
    let pages = routes.filter(|route| route.path == page);
    for route in pages {
        if let Example::Record(find) = route.example {
            return Ok(find(tx)?.map(|path| format!("{DATA_ROOT}{path}")));
        }
    }
    Ok(None)
}
