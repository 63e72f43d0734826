//! Site visits, by user story, on both engines. Lyon’s leader reads French.

mod following;
mod line;

use kernel::id::Id;

use super::model::ExcursionId;
use crate::forum::tests::make_meeting;
use crate::testing::{Browser, Page, Role, World, for_each_engine};

const DEPOT: &[(&str, &str)] = &[
    ("title", "The quokka depot"),
    ("words", "How tablets are repaired"),
    ("meeting_point", "Gate four"),
    ("day", "2026-06-09"),
    ("begins", "14:00"),
    ("ends", "16:00"),
    ("places", "1"),
    ("step_free", "no"),
    ("walking", "25"),
    ("access_words", "Eight steps"),
];

/// The depot, otherwise in some fields.
fn depot<'a>(other: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let rest = DEPOT.iter().filter(|(name, _)| other.iter().all(|(changed, _)| changed != name));
    rest.chain(other).copied().collect()
}

async fn send(browser: &mut Browser, page: &str, target: &str, fields: &[(&str, &str)]) -> Page {
    browser.get(page).await;
    browser.post_form(target, fields).await
}

/// A meeting to which Kansas City and Lyon come.
async fn meeting(secretariat: &mut Browser, guests: &mut [&mut Browser]) -> String {
    let path = make_meeting(secretariat, &[("seats", "25"), ("per_city", "2"), ("partner_seats", "5")]).await;
    for city in ["Kansas City", "Lyon"] {
        let asked = send(secretariat, &path, &format!("{path}/seats"), &[("city", city), ("then", "invite")]).await;
        assert_eq!(asked.status, 303, "{}", asked.body);
    }
    for guest in guests {
        let page = guest.get(&path).await;
        let from = page.body.find("/meeting-seats/").expect("a seat");
        let seat: String = page.body[from..].chars().take_while(|letter| *letter != '"').collect();
        let answer = format!("{seat}/answer");
        assert_eq!(send(guest, &seat, &answer, &[("answer", "accept")]).await.status, 303);
    }
    path
}

/// The secretariat, both leaders, the meeting and its depot with one place.
async fn with_depot(world: &World) -> (Browser, Browser, Browser, String, String) {
    let mut secretariat = world.sign_in_as(Role::Secretariat).await;
    let mut leader = world.sign_in_as(Role::Leader).await;
    let mut other = world.sign_in_as(Role::OtherLeader).await;
    let path = meeting(&mut secretariat, &mut [&mut leader, &mut other]).await;
    let added = add(&mut secretariat, &path, DEPOT).await;
    assert_eq!(added.status, 303, "{}", added.body);
    (secretariat, leader, other, path, added.location)
}

async fn add(browser: &mut Browser, path: &str, fields: &[(&str, &str)]) -> Page {
    let list = format!("{path}/site-visits");
    send(browser, &list, &list, fields).await
}

async fn take(browser: &mut Browser, depot: &str) -> Page {
    send(browser, depot, &format!("{depot}/place"), &[("way", "take")]).await
}

async fn give_back(browser: &mut Browser, depot: &str) -> Page {
    send(browser, depot, &format!("{depot}/place"), &[("way", "give-back")]).await
}

fn id_of(depot: &str) -> ExcursionId {
    depot.rsplit('/').next().and_then(|id| id.parse().ok()).expect("an id")
}

/// The mails about visits that were written to a role.
async fn mails(world: &World, role: Role) -> Vec<String> {
    let person = world.read(move |tx| Ok(crate::testing::post_of(tx, role)?.expect("a post").1)).await;
    let mails = world.read(|tx| Ok(kernel::mail::latest(tx, None)?)).await;
    let own = mails.into_iter().filter(|mail| mail.person == person && mail.kind == super::model::KIND);
    own.map(|mail| mail.subject).collect()
}

#[test]
fn who_conducts_adds_a_visit_and_those_who_come_find_it_on_the_meetings_page() {
    for_each_engine(async |world| {
        let (mut secretariat, mut leader, _, path, place) = with_depot(world).await;
        let wrong = depot(&[("title", ""), ("day", "2026-07-01"), ("ends", "13:00"), ("places", "0")]);
        let again = add(&mut secretariat, &path, &wrong).await;
        let said = ["Enter a title", "Choose a day of the meeting", "It ends after it begins", "Eight steps"];
        assert!(again.status == 422 && said.iter().all(|words| again.shows(words)), "{}", again.body);
        let page = leader.get(&path).await;
        let shown = ["The quokka depot", "with steps", "25 minutes on foot", "1 of 1 places left"];
        assert!(shown.iter().all(|words| page.shows(words)), "{}", page.body);
        assert_eq!(add(&mut leader, &path, DEPOT).await.status, 403);
        let changed = send(&mut leader, &place, &format!("{place}/change"), DEPOT).await;
        assert_eq!(changed.status, 403);
        for role in [Role::President, Role::Partner] {
            let mut browser = world.sign_in_as(role).await;
            assert!(matches!(browser.get(&place).await.status, 403 | 404), "{role:?} does not come");
        }
    });
}

#[test]
fn of_two_visits_at_the_same_time_one_takes_one() {
    for_each_engine(async |world| {
        let (mut secretariat, mut leader, _, path, place) = with_depot(world).await;
        let late = add(&mut secretariat, &path, &depot(&[("begins", "15:30"), ("ends", "17:00")])).await.location;
        let after = add(&mut secretariat, &path, &depot(&[("begins", "16:00"), ("ends", "17:00")])).await.location;
        assert_eq!(take(&mut leader, &place).await.status, 303);
        let refused = take(&mut leader, &late).await;
        assert!(refused.status == 403 && refused.shows("another visit at that time"), "{}", refused.body);
        assert_eq!(take(&mut leader, &after).await.status, 303, "it begins when the other ends");
        let earlier = depot(&[("begins", "15:30"), ("ends", "17:00")]);
        let refused = send(&mut secretariat, &after, &format!("{after}/change"), &earlier).await;
        assert!(refused.status == 403 && refused.shows("two visits at once"), "{}", refused.body);
    });
}

#[test]
fn places_are_closed_when_the_visit_begins_and_gone_a_month_after_it() {
    for_each_engine(async |world| {
        let (_, mut leader, mut other, _, place) = with_depot(world).await;
        assert_eq!(take(&mut leader, &place).await.status, 303);
        let number = id_of(&place).number();
        let now = world.read(|tx| Ok(tx.now())).await;
        let set = |starts: i64, ends: i64| {
            let sql = format!("UPDATE excursion SET starts_at = {starts}, ends_at = {ends} WHERE id = {number}");
            world.execute(&sql).expect("the database answers");
        };
        set(now.plus_days(-1).micros(), now.plus_days(1).micros());
        for refused in [take(&mut other, &place).await, give_back(&mut leader, &place).await] {
            assert_eq!(refused.status, 403, "{}", refused.body);
        }
        assert!(leader.get(&place).await.shows("It has begun"));
        set(now.plus_days(-32).micros(), now.plus_days(-31).micros());
        let retention = super::personal::PERSONAL[0].kept.retention.as_ref().expect("kept for a time");
        assert_eq!(world.write(|tx| (retention.clear)(tx)).await, 1);
        assert!(!leader.get(&place).await.shows("you come"));
    });
}
