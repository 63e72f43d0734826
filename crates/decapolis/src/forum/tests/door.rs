//! The day itself by user story, on both engines: who is let in, by which sign, and what they take home.

use crate::forum::{Story, demo_meeting};
use crate::testing::{Browser, Page, Role, World, for_each_engine};

/// The demo's meeting of today.
async fn today(world: &World) -> String {
    let meeting = world.read(|tx| demo_meeting(tx, Story::Today)).await;
    format!("/meetings/{}", meeting.expect("the demo has a meeting today"))
}

/// What stands on the page of the door after a press.
async fn press(browser: &mut Browser, path: &str, field: (&str, &str)) -> Page {
    browser.get(&format!("{path}/door")).await;
    let pressed = browser.post_form(&format!("{path}/door"), &[field]).await;
    if pressed.status == 303 { browser.get(&pressed.location).await } else { pressed }
}

/// The first of the buttons of a kind: whom it stands for.
fn first(page: &Page, kind: &str) -> String {
    let rest = page.body.split(&format!("name=\"{kind}\" value=\"")).nth(1).expect("there is such a button");
    rest.split('"').next().expect("a value").to_owned()
}

/// How many are here, of how many, as the heading says it.
fn here(page: &Page) -> (usize, usize) {
    let words = page.body.split(" are here").next().expect("the heading").rsplit('>').next().expect("its words");
    let (here, all) = words.split_once(" of ").expect("two numbers");
    (here.parse().expect("a number"), all.parse().expect("a number"))
}

#[test]
fn who_is_ticked_off_twice_is_here_once_and_a_slip_is_taken_back() {
    for_each_engine(async |world| {
        let path = today(world).await;
        let mut staff = world.sign_in_as(Role::Secretariat).await;
        let page = staff.get(&format!("{path}/door")).await;
        let (begun, all) = here(&page);
        let seat = first(&page, "here");
        assert_eq!(here(&press(&mut staff, &path, ("here", &seat)).await), (begun + 1, all));
        // From a second device, on which the list is older.
        assert_eq!(here(&press(&mut staff, &path, ("here", &seat)).await), (begun + 1, all));
        assert_eq!(here(&press(&mut staff, &path, ("undo", &seat)).await), (begun, all));
    });
}

#[test]
fn a_badge_opens_the_door_of_its_meeting_however_it_is_typed() {
    for_each_engine(async |world| {
        let path = today(world).await;
        let mut staff = world.sign_in_as(Role::Secretariat).await;
        let file = staff.get(&format!("{path}/attendance.csv")).await;
        let line = file.body.lines().find(|line| line.contains(",comes,")).expect("somebody comes");
        let code = line.rsplit(',').next().expect("the last column").to_lowercase().replace('-', " ");
        let before = here(&staff.get(&format!("{path}/door")).await).0;
        assert_eq!(here(&press(&mut staff, &path, ("code", &code)).await).0, before + 1, "{code}");
        let wrong = press(&mut staff, &path, ("code", "0000-0000")).await;
        assert!(wrong.status == 422 && wrong.shows("No badge of this meeting has this code"), "{}", wrong.body);
        assert!(wrong.body.contains("0000-0000"), "what was typed is not lost");
        let pdf = staff.get(&format!("{path}/badges.pdf")).await;
        assert!(pdf.body.starts_with("%PDF"), "{}", pdf.status);
    });
}

#[test]
fn somebody_on_no_list_is_let_in_and_takes_part() {
    for_each_engine(async |world| {
        let path = today(world).await;
        let mut staff = world.sign_in_as(Role::Secretariat).await;
        let (begun, all) = here(&staff.get(&format!("{path}/door")).await);
        let page = press(&mut staff, &path, ("city", "Nairobi")).await;
        assert_eq!(here(&page), (begun + 1, all + 1), "{}", page.body);
        assert_eq!(here(&press(&mut staff, &path, ("city", "Nairobi")).await), (begun + 1, all + 1), "once");
        assert!(press(&mut staff, &path, ("city", "Atlantis")).await.shows("Enter the name of a member city"));
    });
}

#[test]
fn nobody_stands_at_the_door_before_the_morning_of_the_day() {
    for_each_engine(async |world| {
        let ahead = world.read(|tx| demo_meeting(tx, Story::Ahead)).await.expect("the demo has one ahead");
        let path = format!("/meetings/{ahead}");
        let mut staff = world.sign_in_as(Role::Secretariat).await;
        let seat = first(&staff.get(&format!("{path}/door")).await, "here");
        let early = press(&mut staff, &path, ("here", &seat)).await;
        assert!(early.status == 403 && early.shows("The meeting has not begun"), "{}", early.body);
    });
}

#[test]
fn the_door_the_badges_and_the_list_are_for_who_conducts() {
    for_each_engine(async |world| {
        let path = today(world).await;
        for role in [Role::Leader, Role::Partner] {
            let mut guest = world.sign_in_as(role).await;
            for file in ["door", "attendance.csv", "badges.pdf"] {
                let page = guest.get(&format!("{path}/{file}")).await;
                assert_eq!(page.status, 403, "{file}: {}", page.body);
            }
        }
    });
}

#[test]
fn who_was_there_prints_a_certificate_and_nobody_else() {
    for_each_engine(async |world| {
        let past = world.read(|tx| demo_meeting(tx, Story::Past)).await.expect("the demo has one that is over");
        let mut leader = world.sign_in_as(Role::Leader).await;
        let meeting = leader.get(&format!("/meetings/{past}")).await;
        let seat =
            meeting.body.split("/meeting-seats/").nth(1).and_then(|rest| rest.split('"').next()).expect("a seat");
        let page = leader.get(&format!("/meeting-seats/{seat}/certificate")).await;
        assert!(page.shows("Certificate of attendance") && page.shows("Who is left out"), "{}", page.body);
        let mut other = world.sign_in_as(Role::OtherLeader).await;
        assert_eq!(other.get(&format!("/meeting-seats/{seat}/certificate")).await.status, 404);
    });
}

/// A device that lost its network sends what it kept when it is back, perhaps twice, perhaps from two pages.
#[test]
fn an_entry_that_was_kept_on_a_device_arrives_once() {
    for_each_engine(async |world| {
        let path = today(world).await;
        let mut staff = world.sign_in_as(Role::Secretariat).await;
        let entry = |id: &'static str| [("note_words", "Quokkas count by hand"), ("_entry", id)];
        let (first, second) = ("0123456789abcdef0123456789abcdef", "ffffffffffffffffffffffffffffffff");
        for id in [first, first, second] {
            staff.get(&format!("{path}/minutes")).await;
            assert_eq!(staff.post_form(&format!("{path}/notes"), &entry(id)).await.status, 303);
        }
        let page = staff.get(&format!("{path}/minutes")).await;
        assert_eq!(page.body.matches("Quokkas count by hand").count(), 2, "one for each entry");
        // The same id of somebody else is another entry.
        let mut leader = world.sign_in_as(Role::Leader).await;
        leader.get(&format!("{path}/minutes")).await;
        leader.post_form(&format!("{path}/notes"), &entry(first)).await;
        let page = leader.get(&format!("{path}/minutes")).await;
        assert_eq!(page.body.matches("Quokkas count by hand").count(), 3);
    });
}
