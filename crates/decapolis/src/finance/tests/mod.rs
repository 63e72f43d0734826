//! The budget of a meeting, by user story, on both engines.

use crate::forum::{self, Story};
use crate::testing::{Browser, Page, Role, World, for_each_engine};

const DINNER: [(&str, &str); 7] = [
    ("heading", "catering"),
    ("payer", "partner"),
    ("payer_name", "Quokka Works"),
    ("currency", "USD"),
    ("planned", "1,200.50"),
    ("spent", "1300"),
    ("note", "Two courses"),
];

/// The address of a meeting of the demo.
async fn meeting(world: &World, story: Story) -> String {
    let id = world.read(move |tx| forum::demo_meeting(tx, story)).await.expect("a meeting");
    format!("/meetings/{id}")
}

async fn send(browser: &mut Browser, page: &str, target: &str, fields: &[(&str, &str)]) -> Page {
    browser.get(page).await;
    browser.post_form(target, fields).await
}

/// The secretariat, the budget's address and that of a dinner in it.
async fn with_dinner(world: &World) -> (Browser, String, String) {
    let mut secretariat = world.sign_in_as(Role::Secretariat).await;
    let budget = format!("{}/budget", meeting(world, Story::Today).await);
    let added = send(&mut secretariat, &budget, &budget, &DINNER).await;
    assert_eq!(added.status, 303, "{}", added.body);
    let page = secretariat.follow(&added).await;
    let at = page.body.find("/budget-lines/").expect("a line");
    let line = page.body[at..].chars().take_while(|letter| *letter != '"').collect();
    (secretariat, budget, line)
}

#[test]
fn a_line_counts_for_its_payer_and_what_is_over_plan_says_so() {
    for_each_engine(async |world| {
        let (mut secretariat, budget, line) = with_dinner(world).await;
        let page = secretariat.get(&budget).await;
        for words in
            ["Catering", "Quokka Works, a partner", "USD\u{a0}1,200.50", "USD\u{a0}99.50", "over plan", "Two courses"]
        {
            assert!(page.shows(words), "{words}: {}", page.body);
        }
        let cheaper: Vec<_> =
            DINNER.iter().copied().filter(|(name, _)| *name != "spent").chain([("spent", "200")]).collect();
        let changed = send(&mut secretariat, &line, &format!("{line}/change"), &cheaper).await;
        let page = secretariat.follow(&changed).await;
        assert!(page.shows("The line is changed") && page.shows("USD\u{a0}-1,000.50"), "{}", page.body);
        assert!(!page.shows("over plan"), "{}", page.body);
        let removed = send(&mut secretariat, &line, &format!("{line}/removal"), &[]).await;
        let page = secretariat.follow(&removed).await;
        assert!(page.shows("Nothing is planned yet"), "{}", page.body);
        assert_eq!(secretariat.get(&line).await.status, 404);
    });
}

#[test]
fn bursaries_and_gifts_are_read_and_not_typed_again() {
    for_each_engine(async |world| {
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let budget = format!("{}/budget", meeting(world, Story::Ahead).await);
        let page = secretariat.get(&budget).await;
        assert!(page.shows("Read from the bursaries of this meeting"), "{}", page.body);
        assert!(page.shows("USD\u{a0}6,000") && page.shows("USD\u{a0}2,850"), "the pot, and both that were granted");
        assert!(!page.shows("Read from the gift register"), "{}", page.body);
        let id = budget.split('/').nth(2).expect("an id").to_owned();
        let hotel = [
            ("city", "Lyon"),
            ("meeting", id.as_str()),
            ("payer", "host"),
            ("kind", "hotel"),
            ("value", "410"),
            ("currency", "USD"),
            ("given_on", "2026-04-01"),
        ];
        let sent = send(&mut secretariat, &format!("/gifts?meeting={id}"), "/gifts", &hotel).await;
        assert_eq!(sent.status, 303, "{}", sent.body);
        let page = secretariat.get(&budget).await;
        assert!(page.shows("Read from the gift register") && page.shows("USD\u{a0}410"), "{}", page.body);
        let file = secretariat.get(&format!("{budget}.csv")).await;
        for line in
            ["Travel bursaries,the network,,USD,6000.00,2850.00,", "Paid for people,the host city,,USD,0.00,410.00,"]
        {
            assert!(file.body.contains(line), "{line}: {}", file.body);
        }
    });
}

#[test]
fn the_budget_is_read_by_those_who_chair_and_by_nobody_else() {
    for_each_engine(async |world| {
        let (_, budget, line) = with_dinner(world).await;
        let page = budget.trim_end_matches("/budget").to_owned();
        let mut chair = world.sign_in_as(Role::Chair).await;
        assert!(chair.get(&budget).await.shows("Quokka Works") && chair.get(&page).await.shows("committed or spent"));
        let refused = send(&mut chair, &line, &format!("{line}/removal"), &[]).await;
        assert!(refused.status == 403 && refused.shows("The secretariat keeps the budget"), "{}", refused.body);
        for role in [Role::Leader, Role::OtherLeader, Role::Partner] {
            let mut browser = world.sign_in_as(role).await;
            assert!(!browser.get(&page).await.shows("committed or spent"), "{role:?}");
            for path in [budget.clone(), format!("{budget}.csv"), line.clone()] {
                assert_eq!(browser.get(&path).await.status, 403, "{role:?} at {path}");
            }
            assert_eq!(browser.post_form(&format!("{line}/removal"), &[]).await.status, 403, "{role:?}");
        }
    });
}

#[test]
fn all_that_is_wrong_with_a_line_comes_back_at_once() {
    for_each_engine(async |world| {
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let budget = format!("{}/budget", meeting(world, Story::Today).await);
        let wrong =
            [("heading", "boat"), ("payer", "partner"), ("currency", "EUR"), ("planned", "much"), ("note", "Kept")];
        let again = send(&mut secretariat, &budget, &budget, &wrong).await;
        assert_eq!(again.status, 422);
        for sentence in ["Say what it is for", "Enter the name of whoever pays", "Enter a sum as"] {
            assert!(again.shows(sentence), "{sentence}: {}", again.body);
        }
        assert!(again.body.contains("Kept"), "nothing that was typed is lost");
    });
}

#[test]
fn the_plan_of_a_meeting_has_its_budget_and_its_accounts() {
    for_each_engine(async |world| {
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let plan = format!("{}/plan", meeting(world, Story::NextConference).await);
        let page = secretariat.get(&plan).await;
        assert!(page.shows("Plan the budget") && page.shows("Settle the accounts"), "{}", page.body);
    });
}
