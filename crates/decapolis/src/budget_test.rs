//! What pages may cost: statements, each a round trip on PostgreSQL, and bytes. Neither grows with the data.

use std::collections::BTreeMap;

use kernel::post::Function;
use kernel::token::Scope;
use kernel::web::{Example, Method, Rule};

use crate::testing::{Role, World, for_each_engine};
use crate::{capabilities, forum};

/// Statements of a page, session and settings included.
const STATEMENTS_MAX: u64 = 8;
/// Bytes of a page on the wire, compressed: what a first visit may weigh, its style and script not counted.
pub(crate) const BYTES_MAX: usize = 14_000;

/// What weighs more, by the name of its route: the description of all data, which a program reads once.
const BYTES_MORE: &[(&str, usize)] = &[("api_description", 30_000)];

/// Pages that need more, by the name of their route: a brief asks every capability for its part; who of all members would
/// know best is found by comparing all of them; a practice has its cities, figures, sources and what cities say of it in
/// tables of their own; a hand-over names colleagues and counts what hangs on the post; a city's page names its bodies
/// and declared ties, and has what others add to it; a letter is shown as a mail to whoever looks; a question to several
/// members has those asked, their answers, versions and what is said below it; who reads a report is apart from both sides;
/// a meeting has its seats, the names of all homes, and what others add to its page;
/// peer support has its template, steps, seats and entries in tables of their own;
/// what is written down at a meeting has its notes, decisions, votes and actions, and those of the meeting before; an agenda has
/// its items, their cities, speakers and needs in tables of their own, and asks what its reader is to the meeting; a call has
/// its sessions, speakers and reviews in tables of their own, and asks the same; a bursary is
/// compared with all that were asked for at its meeting, and with those of the one before; what a guest needs stands apart from
/// what they consent to, item by item of the agenda; meetings of two have slots, wishes, and who comes with their posts; groups
/// have their seats and who comes, a speaking list has who is in line, and both ask about their item and its meeting; a paper and
/// its files ask the same of their item; a site visit is shown with all of its meeting, since one takes one of those at the
/// same time; a seat asks how one takes part and for which contracts its house competes; a city's sheet has its questions with their
/// versions, its answers, what it signed before and its profile in tables of their own, and results have all sheets, answers and what was
/// done; who registers when asks the agenda and the call who speaks, and the series who had a seat.
const STATEMENTS_MORE: &[(&str, u64)] = &[
    ("action_page", 19),
    ("agenda_item_page", 21),
    ("agenda_json", 11),
    ("agenda_needs", 10),
    ("agenda_page", 16),
    ("agenda_version", 10),
    ("agenda_xml", 11),
    ("breakout_page", 12),
    ("breakouts_page", 9),
    ("bursaries_page", 12),
    ("bursary_page", 17),
    ("city_page", 16),
    ("conference_speakers", 9),
    ("consultation_answers_file", 10),
    ("consultation_results", 11),
    ("consultation_sheet_page", 11),
    ("encounter_page", 10),
    ("encounters_page", 21),
    ("end_time_form", 11),
    ("guest_needs", 9),
    ("hand_over_form", 13),
    ("hand_over_receipt", 12),
    ("inquiry_page", 12),
    ("letter_page", 9),
    ("meeting_book", 16),
    ("meeting_page", 41),
    ("meeting_wish_page", 10),
    ("meeting_registration", 13),
    ("meeting_seat_page", 12),
    ("minutes_page", 10),
    ("need_brief", 17),
    ("own_submissions", 10),
    ("new_paper", 13),
    ("paper_file", 12),
    ("paper_page", 15),
    ("practice_page", 14),
    ("question_draft", 9),
    ("report_form", 9),
    ("session_call", 12),
    ("sheet_answer_page", 13),
    ("site_visit_page", 10),
    ("speaking_page", 10),
    ("stay_needs", 9),
    ("stop_support_form", 9),
    ("submission_form", 9),
    ("submission_page", 12),
    ("support_page", 10),
    ("vote_page", 9),
    ("written_page", 18),
];

/// Statements and bytes of every page for the leader, by the name of its route.
async fn costs(world: &World) -> BTreeMap<&'static str, (u64, usize)> {
    let mut browser = world.sign_in_as(Role::Leader).await;
    let mut costs = BTreeMap::new();
    let routes = capabilities::ALL.iter().flat_map(|capability| capability.routes);
    let admits = |rule| match rule {
        Rule::Everybody | Rule::SignedIn | Rule::Drafted | Rule::Oneself => true,
        // A session is not read where data stand.
        Rule::Scope(scope) => scope == Scope::Public,
        Rule::Functions(functions) => functions.contains(&Function::Leader),
    };
    for route in routes.filter(|route| route.method == Method::Get && admits(route.rule)) {
        let target = match route.example {
            Example::Itself => Some(route.path.to_owned()),
            Example::Record(find) => world.read(find).await,
        };
        let Some(target) = target else { continue };
        // What is kept in memory is read at the first visit after a change.
        browser.get(&target).await;
        let before = world.db().statements_read();
        let page = browser.get(&target).await;
        let statements = world.db().statements_read() - before;
        // Only an example that cannot be made by reading may be missing: nobody knows what is secret in a link.
        let is_secret =
            ["{key}", "{link}", "{act}", "{subscription}"].iter().any(|secret| route.path.ends_with(secret));
        // Who conducts a meeting is asked by its page; the leader of the demo chairs none of these.
        if page.status >= 400 && matches!(route.rule, Rule::Functions(functions) if functions == forum::CHAIRING) {
            continue;
        }
        assert!(page.status < 400 || is_secret, "{target} answers {}", page.status);
        costs.insert(route.name, (statements, browser.weigh(&target).await));
    }
    costs
}

#[test]
fn every_page_stays_within_its_budget() {
    for_each_engine(async |world| {
        let costs = costs(world).await;
        let allowed = |name: &str| {
            STATEMENTS_MORE.iter().find(|(known, _)| *known == name).map_or(STATEMENTS_MAX, |(_, most)| *most)
        };
        let weight =
            |name: &str| BYTES_MORE.iter().find(|(known, _)| *known == name).map_or(BYTES_MAX, |(_, most)| *most);
        let is_over = |name: &str, cost: (u64, usize)| cost.0 > allowed(name) || cost.1 > weight(name);
        let over: Vec<_> = costs.iter().filter(|(name, cost)| is_over(name, **cost)).collect();
        assert!(over.is_empty(), "statements and bytes: {over:?} of {costs:?}");
    });
}

#[test]
fn statements_of_a_page_do_not_grow_with_the_data() {
    for_each_engine(async |world| {
        let statements = |costs: BTreeMap<&'static str, (u64, usize)>| -> Vec<(&'static str, u64)> {
            costs.into_iter().map(|(name, (statements, _))| (name, statements)).collect()
        };
        let before = statements(costs(world).await);
        for role in [Role::Leader, Role::OtherLeader] {
            let mut browser = world.sign_in_as(role).await;
            for _ in 0..12 {
                let need = browser.post_form("/needs", &[("words", "One more"), ("topic", "sensors")]).await.location;
                browser.post_form(&format!("{need}/audience"), &[("audience", "members")]).await;
                let asked = browser.post_form(&format!("{need}/questions/six"), &[("words", "And you?")]).await;
                assert_eq!(asked.status, 303, "{}", asked.body);
            }
        }
        assert_eq!(statements(costs(world).await), before);
    });
}
