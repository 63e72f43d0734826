//! The resources: each takes its data from the capability that keeps it, through the function that its page uses.

mod agenda;
mod calling;
mod consulting;
mod conversing;
mod example;
mod filters;
mod helping;
mod hosting;
mod institution;
mod interviewing;
mod knowledge;
mod meeting;
mod minutes;
mod places;
mod room;

use kernel::db::Tx;
use kernel::stop::Stop;
use kernel::token::Scope::{Members, Post, Public};
use kernel::web::{Answer, Example, Visit};

use self::example::example_of;
use self::filters::{
    ACTION_FILTERS, AGENDA_NEED_FILTERS, CITY_ASKED, CITY_FILTERS, INTEREST_FILTERS, OFFER_FILTERS,
    ORGANISATION_FILTERS, PRACTICE_FILTERS, QUESTION_FILTERS, SEARCH_ASKED,
};
use super::resource::{PARTS, Resource, joined};
use super::{listing::Listing, openapi};
use crate::account::AccountData;
use crate::action::{ActionData, ActionsData};
use crate::agenda::{AgendaData, AgendaItemData, AgendaNeedsData, AgendaVersionData, NowData, PaperData};
use crate::body::{BodyData, BodyLineData, TermsData};
use crate::book::BookData;
use crate::bursary::{BursariesData, BursaryData};
use crate::call::{CallData, DecisionsData, ReviewData, SpeakerData, SubmissionData, SubmissionLineData};
use crate::desk::{HomeData, LikenessData, SourceData};
use crate::encounter::{EncounterData, EncountersData};
use crate::excursion::{SiteVisitData, SiteVisitsData};
use crate::forum::{LateData, MeetingData, MeetingLineData, ProposalData, SeatData, SeriesData, TaskLineData};
use crate::inquiry::{InquiryData, OpenQuestionData};
use crate::interest::{InterestData, InterestLineData};
use crate::interview::{ClusterData, InterviewData, InterviewsData};
use crate::minutes::{EvaluationData, MinutesData, VoteData, WrittenData};
use crate::need::{BriefData, NeedsData, QuestionData};
use crate::network::{
    CityData, CityLineData, OrganisationData, OrganisationLineData, PartnershipData, RegionData, RegionLineData,
};
use crate::offer::{OfferData, OneOfferData};
use crate::practice::{PracticeData, PracticeLineData};
use crate::programme::{ProgrammeData, ProgrammeLineData};
use crate::round::{RoundData, RoundLineData};
use crate::search::SearchData;
use crate::stay::{GuestsData, ListData};
use crate::support::{FlowData, LessonData, SupportData, SupportListData, TemplateData, TemplateLineData};

/// Every resource, each at its page's path. To add one: its line in one of both lists, its function beside the page's.
pub(super) const RESOURCES: [Resource; 99] = joined::<94, 5, 99>(
    joined::<87, 7, 94>(
        joined::<84, 3, 87>(joined::<80, 4, 84>(MOST, hosting::RESOURCES), calling::RESOURCES),
        consulting::RESOURCES,
    ),
    conversing::RESOURCES,
);
const MOST: [Resource; 80] = [
    Resource::at::<HomeData>("/api/v1/", "api_home", Public, places::home, Example::Itself)
        .answering("The network's numbers, and for a post its desk"),
    Resource::at::<LikenessData>("/api/v1/likeness", "api_likeness", Public, places::likeness, Example::Itself)
        .answering("For any city of the world, the members likest to it, and why")
        .taking(CITY_ASKED),
    Resource::at::<Listing<SourceData>>("/api/v1/sources", "api_sources", Public, places::sources, Example::Itself)
        .answering("The open data that facts come from, with their attributions"),
    Resource::at::<Listing<CityLineData>>("/api/v1/cities", "api_cities", Public, places::cities, Example::Itself)
        .answering("The active members")
        .taking(CITY_FILTERS),
    Resource::at::<CityData>(
        "/api/v1/cities/{city}",
        "api_city",
        Public,
        places::city,
        Example::Record(|tx| example_of(tx, "/cities/{city}")),
    )
    .answering("A city with all that is known of it, and what it offers"),
    Resource::at::<Listing<OfferData>>("/api/v1/offers", "api_offers", Members, helping::offers, Example::Itself)
        .answering("Offers of help, the latest first")
        .taking(OFFER_FILTERS),
    Resource::at::<OneOfferData>(
        "/api/v1/offers/{offer}",
        "api_offer",
        Members,
        helping::one_offer,
        Example::Record(|tx| example_of(tx, "/offers/{offer}")),
    )
    .answering("An offer, with how often its city is asked"),
    Resource::at::<Listing<RegionLineData>>("/api/v1/regions", "api_regions", Public, places::regions, Example::Itself)
        .answering("The regions")
        .taking(&PARTS),
    Resource::at::<RegionData>(
        "/api/v1/regions/{region}",
        "api_region",
        Public,
        places::region,
        Example::Record(|tx| example_of(tx, "/regions/{region}")),
    )
    .answering("A region with its cities; for who heads it, what they have to see"),
    Resource::at::<NeedsData>("/api/v1/needs", "api_needs", Members, helping::needs, Example::Itself)
        .answering("The needs shared with the members, and those of the own city"),
    Resource::at::<BriefData>(
        "/api/v1/needs/{need}",
        "api_need",
        Members,
        helping::brief,
        Example::Record(|tx| example_of(tx, "/needs/{need}")),
    )
    .answering("A need with its brief"),
    Resource::at::<Listing<OpenQuestionData>>(
        "/api/v1/questions",
        "api_questions",
        Members,
        helping::questions,
        Example::Itself,
    )
    .answering("Questions to several members that nobody answered yet, the oldest first")
    .taking(QUESTION_FILTERS),
    Resource::at::<InquiryData>(
        "/api/v1/inquiries/{inquiry}",
        "api_inquiry",
        Post,
        helping::one_inquiry,
        Example::Record(|tx| example_of(tx, "/inquiries/{inquiry}")),
    )
    .answering("A question to several members, who was asked and why, and their answers"),
    Resource::at::<QuestionData>(
        "/api/v1/questions/{question}",
        "api_question",
        Post,
        helping::question,
        Example::Record(|tx| example_of(tx, "/questions/{question}")),
    )
    .answering("A question with its answer"),
    Resource::at::<Listing<PracticeLineData>>(
        "/api/v1/practices",
        "api_practices",
        Public,
        knowledge::practices,
        Example::Itself,
    )
    .answering("Practices, the newest first")
    .taking(PRACTICE_FILTERS),
    Resource::at::<PracticeData>(
        "/api/v1/practices/{practice}",
        "api_practice",
        Public,
        knowledge::practice,
        Example::Record(|tx| example_of(tx, "/practices/{practice}")),
    )
    .answering("A practice with everything known of it"),
    Resource::at::<SearchData>("/api/v1/search", "api_search", Public, knowledge::search, Example::Itself)
        .answering("What is found by words, with facets")
        .taking(SEARCH_ASKED),
    Resource::at::<AccountData>("/api/v1/account", "api_account", Post, knowledge::account, Example::Itself)
        .answering("The account of the token's person"),
    Resource::at::<Listing<places::TopicData>>("/api/v1/topics", "api_topics", Public, places::topics, Example::Itself)
        .answering("The topics of needs and practices"),
    Resource::at::<Listing<OrganisationLineData>>(
        "/api/v1/organisations",
        "api_organisations",
        Public,
        institution::organisations,
        Example::Itself,
    )
    .answering("The organisations that the network works with")
    .taking(ORGANISATION_FILTERS),
    Resource::at::<OrganisationData>(
        "/api/v1/organisations/{organisation}",
        "api_organisation",
        Public,
        institution::organisation,
        Example::Record(|tx| example_of(tx, "/organisations/{organisation}")),
    )
    .answering("An organisation, with the partnerships that the reader may read"),
    Resource::at::<PartnershipData>(
        "/api/v1/partnerships/{partnership}",
        "api_partnership",
        Public,
        institution::partnership,
        Example::Record(|tx| example_of(tx, "/partnerships/{partnership}")),
    )
    .answering(
        "A partnership with what each side gives; a proposal for its two sides, the others for members or everybody",
    ),
    Resource::at::<Listing<BodyLineData>>("/api/v1/bodies", "api_bodies", Public, institution::bodies, Example::Itself)
        .answering("Boards, committees and working groups")
        .taking(&PARTS),
    Resource::at::<BodyData>(
        "/api/v1/bodies/{body}",
        "api_body",
        Public,
        institution::body,
        Example::Record(|tx| example_of(tx, "/bodies/{body}")),
    )
    .answering("A body with its seats"),
    Resource::at::<TermsData>("/api/v1/terms", "api_terms", Post, institution::terms, Example::Itself)
        .answering("Whose terms end soon, for the secretariat and the chair"),
    Resource::at::<Listing<ProgrammeLineData>>(
        "/api/v1/programmes",
        "api_programmes",
        Public,
        institution::programmes,
        Example::Itself,
    )
    .answering("The programmes of the network, running and ended")
    .taking(&PARTS),
    Resource::at::<ProgrammeData>(
        "/api/v1/programmes/{programme}",
        "api_programme",
        Public,
        institution::programme,
        Example::Record(|tx| example_of(tx, "/programmes/{programme}")),
    )
    .answering("A programme with every name it has had"),
    Resource::at::<Listing<InterestLineData>>(
        "/api/v1/interests",
        "api_interests",
        Public,
        institution::interests,
        Example::Itself,
    )
    .answering("Declared interests, the latest first")
    .taking(INTEREST_FILTERS),
    Resource::at::<InterestData>(
        "/api/v1/interests/{interest}",
        "api_interest",
        Public,
        institution::interest,
        Example::Record(|tx| example_of(tx, "/interests/{interest}")),
    )
    .answering("A declared interest with its words"),
    Resource::at::<Listing<RoundLineData>>("/api/v1/rounds", "api_rounds", Members, helping::rounds, Example::Itself)
        .answering("Matching rounds, the latest first")
        .taking(&PARTS),
    Resource::at::<RoundData>(
        "/api/v1/rounds/{round}",
        "api_round",
        Post,
        helping::round,
        Example::Record(|tx| example_of(tx, "/rounds/{round}")),
    )
    .answering("A matching round with its rules, and the part of the reader's post"),
    Resource::at::<SupportListData>(
        "/api/v1/support",
        "api_support_list",
        Members,
        helping::support_list,
        Example::Itself,
    )
    .answering("The peer support that runs for the post and that cities show"),
    Resource::at::<FlowData>(
        "/api/v1/support/flow",
        "api_support_flow",
        Members,
        helping::support_flow,
        Example::Itself,
    )
    .answering("What help flows between which regions"),
    Resource::at::<Listing<LessonData>>(
        "/api/v1/support/lessons",
        "api_support_lessons",
        Members,
        helping::support_lessons,
        Example::Itself,
    )
    .answering("The lessons that cities released"),
    Resource::at::<Listing<TemplateLineData>>(
        "/api/v1/support/templates",
        "api_support_templates",
        Members,
        helping::support_templates,
        Example::Itself,
    )
    .answering("The programme templates, all versions")
    .taking(&PARTS),
    Resource::at::<TemplateData>(
        "/api/v1/support/templates/{template}",
        "api_support_template",
        Members,
        helping::support_template,
        Example::Record(|tx| example_of(tx, "/support/templates/{template}")),
    )
    .answering("A programme template with its document"),
    Resource::at::<SupportData>(
        "/api/v1/support/{engagement}",
        "api_support",
        Public,
        helping::support_record,
        Example::Record(|tx| example_of(tx, "/support/{engagement}")),
    )
    .answering("One city's peer support, as far as the reader may read it; nothing that is in confidence"),
    Resource::at::<Listing<MeetingLineData>>(
        "/api/v1/forums",
        "api_forums",
        Members,
        meeting::meetings,
        Example::Itself,
    )
    .answering("Meetings that the reader may know of")
    .taking(&PARTS),
    Resource::at::<SeriesData>(
        "/api/v1/forums/{series}",
        "api_series",
        Members,
        meeting::series,
        Example::Record(|tx| example_of(tx, "/forums/{series}")),
    )
    .answering("A series with its meetings"),
    Resource::at::<MeetingData>(
        "/api/v1/meetings/{meeting}",
        "api_meeting",
        Members,
        meeting::meeting,
        Example::Record(|tx| example_of(tx, "/meetings/{meeting}")),
    )
    .answering("A meeting with those who come, as far as the reader sees them"),
    Resource::at::<Listing<ProposalData>>(
        "/api/v1/meetings/{meeting}/proposals",
        "api_seat_proposals",
        Post,
        meeting::proposals,
        Example::Record(|tx| example_of(tx, "/meetings/{meeting}/proposals")),
    )
    .answering("The cities to invite next, ranked, for who conducts the meeting"),
    Resource::at::<Listing<TaskLineData>>(
        "/api/v1/meetings/{meeting}/plan",
        "api_meeting_plan",
        Post,
        meeting::plan,
        Example::Record(|tx| example_of(tx, "/meetings/{meeting}/plan")),
    )
    .answering("The steps of a meeting's preparation, for who conducts it"),
    Resource::at::<Listing<LateData>>("/api/v1/forums/late", "api_late_meetings", Post, meeting::late, Example::Itself)
        .answering("Everything about meetings that is late, for the secretariat and the chair"),
    Resource::at::<SeatData>(
        "/api/v1/meeting-seats/{meeting_seat}",
        "api_meeting_seat",
        Post,
        meeting::seat,
        Example::Record(|tx| example_of(tx, "/meeting-seats/{meeting_seat}")),
    )
    .answering("A seat at a meeting, for its city or partner and for who conducts it"),
    Resource::at::<CallData>(
        "/api/v1/meetings/{meeting}/call",
        "api_session_call",
        Post,
        calling::call,
        Example::Record(|tx| example_of(tx, "/meetings/{meeting}/call")),
    )
    .answering("A conference's call for sessions: what is asked for, until when, in which formats"),
    Resource::at::<DecisionsData>(
        "/api/v1/meetings/{meeting}/call/decisions",
        "api_session_decisions",
        Post,
        calling::decisions,
        Example::Record(|tx| example_of(tx, "/meetings/{meeting}/call/decisions")),
    )
    .answering("Every session that was handed in with its marks, and the balance of what is accepted; for who conducts"),
    Resource::at::<Listing<SubmissionLineData>>(
        "/api/v1/meetings/{meeting}/call/submissions",
        "api_own_submissions",
        Post,
        calling::own,
        Example::Record(|tx| example_of(tx, "/meetings/{meeting}/call/submissions")),
    )
    .answering("The sessions that the token's city or partner proposes"),
    Resource::at::<Listing<SpeakerData>>(
        "/api/v1/meetings/{meeting}/speakers",
        "api_conference_speakers",
        Post,
        calling::speakers,
        Example::Record(|tx| example_of(tx, "/meetings/{meeting}/speakers")),
    )
    .answering("Who speaks in confirmed sessions, for all who may know of the meeting"),
    Resource::at::<SubmissionData>(
        "/api/v1/submissions/{submission}",
        "api_submission",
        Post,
        calling::submission,
        Example::Record(|tx| example_of(tx, "/submissions/{submission}")),
    )
    .answering("A proposed session, for the house that proposes it and for who decides"),
    Resource::at::<ReviewData>(
        "/api/v1/session-reviews/{session_review}",
        "api_session_review",
        Post,
        calling::review,
        Example::Record(|tx| example_of(tx, "/session-reviews/{session_review}")),
    )
    .answering("A review and the session it is of, for whoever writes it"),
    Resource::at::<InterviewsData>(
        "/api/v1/meetings/{meeting}/interviews",
        "api_interviews",
        Post,
        interviewing::interviews,
        Example::Record(|tx| example_of(tx, "/meetings/{meeting}/interviews")),
    )
    .answering("What the cities say before a meeting, as far as the reader may read it; for who prepares it, how far each came"),
    Resource::at::<Listing<ClusterData>>(
        "/api/v1/meetings/{meeting}/interviews/clusters",
        "api_interview_clusters",
        Post,
        interviewing::clusters,
        Example::Record(|tx| example_of(tx, "/meetings/{meeting}/interviews/clusters")),
    )
    .answering("The same by topic; first what most cities are pressed by or ask about"),
    Resource::at::<InterviewData>(
        "/api/v1/interviews/{interview}",
        "api_interview",
        Post,
        interviewing::interview,
        Example::Record(|tx| example_of(tx, "/interviews/{interview}")),
    )
    .answering("What one city says before a meeting, for its people and for who prepares the meeting"),
    Resource::at::<GuestsData>(
        "/api/v1/meetings/{meeting}/lists",
        "api_stay_lists",
        Post,
        hosting::guests,
        Example::Record(|tx| example_of(tx, "/meetings/{meeting}/lists")),
    )
    .answering("Who has a seat at a meeting and said what they need, for the secretariat"),
    Resource::at::<ListData>(
        "/api/v1/meetings/{meeting}/lists/{list}",
        "api_stay_list",
        Post,
        hosting::list,
        Example::Record(|tx| example_of(tx, "/meetings/{meeting}/lists/{list}")),
    )
    .answering("A list of what guests need: hotel, dinner, access, letters or pictures; for the secretariat"),
    Resource::at::<BursariesData>(
        "/api/v1/meetings/{meeting}/bursary",
        "api_bursaries",
        Post,
        hosting::bursaries,
        Example::Record(|tx| example_of(tx, "/meetings/{meeting}/bursary")),
    )
    .answering("What a meeting has for bursaries, and for those who asked the order with its reasons"),
    Resource::at::<BursaryData>(
        "/api/v1/bursaries/{bursary}",
        "api_bursary",
        Post,
        hosting::bursary,
        Example::Record(|tx| example_of(tx, "/bursaries/{bursary}")),
    )
    .answering("One bursary, for its city, who decides and who chairs the meeting"),
    Resource::at::<SiteVisitsData>(
        "/api/v1/meetings/{meeting}/site-visits",
        "api_site_visits",
        Post,
        hosting::site_visits,
        Example::Record(|tx| example_of(tx, "/meetings/{meeting}/site-visits")),
    )
    .answering("The site visits of a meeting, for those who come to it"),
    Resource::at::<SiteVisitData>(
        "/api/v1/site-visits/{site_visit}",
        "api_site_visit",
        Post,
        hosting::site_visit,
        Example::Record(|tx| example_of(tx, "/site-visits/{site_visit}")),
    )
    .answering("A site visit; who comes, for who conducts the meeting"),
    Resource::at::<ActionsData>("/api/v1/actions", "api_actions", Post, minutes::actions, Example::Itself)
        .answering("The actions of meetings that concern the reader's city")
        .taking(ACTION_FILTERS),
    Resource::at::<ActionData>(
        "/api/v1/actions/{action}",
        "api_action",
        Post,
        minutes::action,
        Example::Record(|tx| example_of(tx, "/actions/{action}")),
    )
    .answering("An action with what happened with it"),
    Resource::at::<WrittenData>(
        "/api/v1/meetings/{meeting}/minutes",
        "api_written",
        Post,
        minutes::written,
        Example::Record(|tx| example_of(tx, "/meetings/{meeting}/minutes")),
    )
    .answering("What was noted and decided at a meeting and is to be done, as far as the reader reads it"),
    Resource::at::<VoteData>(
        "/api/v1/votes/{vote}",
        "api_vote",
        Post,
        minutes::vote,
        Example::Record(|tx| example_of(tx, "/votes/{vote}")),
    )
    .answering("A vote in the room; what somebody voted in secret is in no data"),
    minutes::WISH,
    minutes::WISHES,
    Resource::at::<MinutesData>(
        "/api/v1/minutes/{minutes}",
        "api_minutes",
        Post,
        minutes::minutes,
        Example::Record(|tx| example_of(tx, "/minutes/{minutes}")),
    )
    .answering("The minutes of a meeting with their corrections"),
    Resource::at::<EvaluationData>(
        "/api/v1/meetings/{meeting}/evaluation",
        "api_evaluation",
        Post,
        minutes::evaluation,
        Example::Record(|tx| example_of(tx, "/meetings/{meeting}/evaluation")),
    )
    .answering("What those who came think of a meeting, without names, from three answers on"),
    Resource::at::<AgendaData>(
        "/api/v1/meetings/{meeting}/agenda",
        "api_agenda",
        Post,
        agenda::agenda,
        Example::Record(|tx| example_of(tx, "/meetings/{meeting}/agenda")),
    )
    .answering("The agenda of a meeting: the draft for who conducts and attends it, for others what was published"),
    Resource::at::<BookData>(
        "/api/v1/meetings/{meeting}/book",
        "api_book",
        Post,
        agenda::book,
        Example::Record(|tx| example_of(tx, "/meetings/{meeting}/book")),
    )
    .answering("Who comes to a meeting, what their cities ask and offer, for those who come and who conduct it"),
    Resource::at::<EncountersData>(
        "/api/v1/meetings/{meeting}/encounters",
        "api_encounters",
        Post,
        hosting::encounters,
        Example::Record(|tx| example_of(tx, "/meetings/{meeting}/encounters")),
    )
    .answering("Whom the reader wishes to meet and meets at a meeting; for who conducts it all who meet"),
    Resource::at::<EncounterData>(
        "/api/v1/encounters/{encounter}",
        "api_encounter",
        Post,
        hosting::encounter,
        Example::Record(|tx| example_of(tx, "/encounters/{encounter}")),
    )
    .answering("One meeting of two, for both and for who conducts the meeting"),
    room::BREAKOUTS,
    room::BREAKOUT,
    room::SPEAKING,
    room::HOURS,
    Resource::at::<AgendaNeedsData>(
        "/api/v1/meetings/{meeting}/agenda/needs",
        "api_agenda_needs",
        Post,
        agenda::needs,
        Example::Record(|tx| example_of(tx, "/meetings/{meeting}/agenda/needs")),
    )
    .answering("What the cities that attend a meeting need, by topic")
    .taking(AGENDA_NEED_FILTERS),
    Resource::at::<AgendaVersionData>(
        "/api/v1/meetings/{meeting}/agenda/versions/{number}",
        "api_agenda_version",
        Post,
        agenda::version,
        Example::Record(|tx| example_of(tx, "/meetings/{meeting}/agenda/versions/{number}")),
    )
    .answering("A published version of an agenda, with what changed since the one before"),
    Resource::at::<NowData>(
        "/api/v1/meetings/{meeting}/now",
        "api_agenda_now",
        Post,
        agenda::now,
        Example::Record(|tx| example_of(tx, "/meetings/{meeting}/now")),
    )
    .answering("What runs at a meeting now, and what comes next in each room"),
    Resource::at::<AgendaItemData>(
        "/api/v1/agenda-items/{agenda_item}",
        "api_agenda_item",
        Post,
        agenda::item,
        Example::Record(|tx| example_of(tx, "/agenda-items/{agenda_item}")),
    )
    .answering("An item of an agenda with where it comes from, who speaks, and its papers"),
    Resource::at::<PaperData>(
        "/api/v1/agenda-papers/{agenda_paper}",
        "api_agenda_paper",
        Post,
        agenda::paper,
        Example::Record(|tx| example_of(tx, "/agenda-papers/{agenda_paper}")),
    )
    .answering("A paper of an item with its versions; the files are got in the browser"),
];

/// The description of all of these.
pub(super) fn description(_: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    Ok(visit.data(&openapi::document(&visit.app.config.address)))
}
