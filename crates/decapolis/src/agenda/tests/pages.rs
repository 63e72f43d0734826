//! What the pages of an agenda show: clashes, zones, what runs now, files.

use super::{add, demo, link_of, publish, seated_meeting};
use crate::forum::Story;
use crate::testing::{Role, for_each_engine};

#[test]
fn what_clashes_is_shown_to_who_conducts_alone() {
    for_each_engine(async |world| {
        let meeting = seated_meeting(world).await;
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        add(world, &mut secretariat, &meeting, &[]).await;
        add(world, &mut secretariat, &meeting, &[("title", "Forms"), ("time", "10:30")]).await;
        add(world, &mut secretariat, &meeting, &[("title", "Dinner"), ("day", "2026-06-10"), ("time", "19:00")]).await;
        let agenda = format!("{meeting}/agenda");
        let room = "are in Hall at the same time";
        let outside = "“Dinner” lies outside the hours of the meeting.";
        let page = secretariat.get(&agenda).await;
        assert!(page.shows(room) && page.shows(outside), "{}", page.body);
        let page = world.sign_in_as(Role::Leader).await.get(&agenda).await;
        assert!(!page.shows(room) && !page.shows(outside));
    });
}

#[test]
fn times_are_those_of_the_meeting_and_of_a_reader_elsewhere() {
    for_each_engine(async |world| {
        let meeting = seated_meeting(world).await;
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        add(world, &mut secretariat, &meeting, &[]).await;
        let page = world.sign_in_as(Role::OtherLeader).await.get(&format!("{meeting}/agenda")).await;
        assert!(page.shows("10:00 – 11:00") && page.shows("17:00 (Paris)"), "{}", page.body);
        let page = world.sign_in_as(Role::Leader).await.get(&format!("{meeting}/agenda")).await;
        assert!(page.shows("10:00–11:00") && !page.shows("for you"), "{}", page.body);
    });
}

#[test]
fn an_item_says_in_which_languages_it_is_held_on_its_page_in_the_agenda_and_in_calendars() {
    for_each_engine(async |world| {
        let meeting = seated_meeting(world).await;
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let spoken = [("spoken", "Portuguese"), ("interpreted", "International Sign")];
        let item = add(world, &mut secretariat, &meeting, &spoken).await;
        publish(&mut secretariat, &meeting, "The first one").await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        for page in [item, format!("{meeting}/agenda"), format!("{meeting}/calendar.ics")] {
            let shown = leader.get(&page).await;
            let body = shown.body.replace("\r\n ", "");
            assert!(body.contains("Portuguese") && body.contains("International Sign"), "{page}: {body}");
        }
    });
}

#[test]
fn what_waits_is_put_into_free_hours() {
    for_each_engine(async |world| {
        let meeting = seated_meeting(world).await;
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        add(world, &mut secretariat, &meeting, &[("time", "09:00")]).await;
        let waiting = add(world, &mut secretariat, &meeting, &[("title", "Forms"), ("day", ""), ("time", "")]).await;
        assert!(secretariat.get(&format!("{meeting}/agenda")).await.shows("Without a place yet"));
        secretariat.post_form(&format!("{meeting}/agenda/arrangement"), &[]).await;
        let page = secretariat.get(&waiting).await;
        assert!(page.shows("Hall") && !page.shows("Without a place yet"), "{}", page.body);
    });
}

#[test]
fn whoever_comes_says_what_they_want_to_hear_and_only_how_many_do_is_told() {
    for_each_engine(async |world| {
        let meeting = seated_meeting(world).await;
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let item = add(world, &mut secretariat, &meeting, &[]).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        assert!(leader.get(&item).await.shows("nobody has said so yet"));
        assert_eq!(leader.post_form(&format!("{item}/wish"), &[("wish", "yes")]).await.status, 303);
        let page = leader.get(&item).await;
        assert!(page.shows("1 wants to hear it") && page.shows("Not after all"), "{}", page.body);
        let page = secretariat.get(&item).await;
        assert!(page.shows("1 wants to hear it") && !page.shows("I want to hear this"), "{}", page.body);
        let refused = secretariat.post_form(&format!("{item}/wish"), &[("wish", "yes")]).await;
        assert!(refused.status == 403 && refused.shows("You do not come to this"), "{}", refused.body);
        leader.get(&item).await;
        leader.post_form(&format!("{item}/wish"), &[("wish", "no")]).await;
        assert!(!secretariat.get(&item).await.shows("wants to hear it"));
    });
}

#[test]
fn what_no_room_holds_is_named_with_how_many_want_to_hear_it() {
    for_each_engine(async |world| {
        let meeting = seated_meeting(world).await;
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let waits = [("title", "Forms"), ("day", ""), ("time", ""), ("room", "")];
        let item = add(world, &mut secretariat, &meeting, &waits).await;
        for role in [Role::Leader, Role::OtherLeader] {
            let mut browser = world.sign_in_as(role).await;
            browser.get(&item).await;
            browser.post_form(&format!("{item}/wish"), &[("wish", "yes")]).await;
        }
        let (agenda, rooms) = (format!("{meeting}/agenda"), format!("{meeting}/agenda/rooms"));
        secretariat.get(&agenda).await;
        let wrong = secretariat.post_form(&rooms, &[("rooms", "Loft 1\nLoft 2")]).await;
        assert!(wrong.status == 422 && wrong.shows("Enter each room once") && wrong.body.contains("Loft 2"));
        assert_eq!(secretariat.post_form(&rooms, &[("rooms", "Loft 1")]).await.status, 303);
        assert!(secretariat.get(&agenda).await.body.contains("Loft 1"));
        let sent = secretariat.post_form(&format!("{agenda}/arrangement"), &[]).await;
        let page = secretariat.follow(&sent).await;
        let why = "“Forms” has no place: 2 want to hear it, and no room holds so many.";
        assert!(page.shows(why), "{}", page.body);
        let refused = world.sign_in_as(Role::Leader).await.post_form(&rooms, &[("rooms", "Loft 9")]).await;
        assert_eq!(refused.status, 403, "who conducts keeps them");
    });
}

#[test]
fn what_could_not_be_placed_is_named_with_its_reason() {
    for_each_engine(async |world| {
        let meeting = seated_meeting(world).await;
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let waits = [("title", "A day among ourselves"), ("day", ""), ("time", ""), ("minutes", "600")];
        add(world, &mut secretariat, &meeting, &waits).await;
        secretariat.get(&format!("{meeting}/agenda")).await;
        let sent = secretariat.post_form(&format!("{meeting}/agenda/arrangement"), &[]).await;
        let page = secretariat.follow(&sent).await;
        let why = "“A day among ourselves” has no place: between 09:00 and 17:30 no 600 minutes are free in one piece";
        assert!(page.shows(why), "{}", page.body);
        let mut leader = world.sign_in_as(Role::Leader).await;
        assert!(!leader.get(&sent.location).await.shows(why), "who keeps the agenda reads it");
        assert!(!secretariat.get(&format!("{meeting}/agenda")).await.shows(why));
    });
}

#[test]
fn the_live_view_shows_what_runs_in_each_room() {
    for_each_engine(async |world| {
        let meeting = demo(world, Story::Today).await;
        let page = world.sign_in_as(Role::Leader).await.get(&format!("{meeting}/now")).await;
        assert!(page.shows("Data that suppliers hold") && page.shows("Helpers for older residents"), "{}", page.body);
        assert!(page.shows("What comes next") && page.shows("Closed hour"), "{}", page.body);
        let page = world.sign_in_as(Role::Partner).await.get(&format!("{meeting}/now")).await;
        assert!(page.shows("Data that suppliers hold") && !page.shows("Closed hour"), "{}", page.body);
    });
}

#[test]
fn who_conducts_goes_from_what_runs_to_who_speaks_what_is_written_and_the_door() {
    for_each_engine(async |world| {
        let meeting = demo(world, Story::Today).await;
        let now = format!("{meeting}/now");
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let page = secretariat.get(&now).await;
        let speaking = page.body.split("href=\"").filter_map(|rest| rest.split('"').next());
        let speaking: Vec<String> = speaking.filter(|link| link.ends_with("/speaking")).map(str::to_owned).collect();
        assert!(!speaking.is_empty() && page.shows("Who speaks next"), "{}", page.body);
        for link in speaking.iter().chain(&[format!("{meeting}/minutes"), format!("{meeting}/door")]) {
            assert!(page.body.contains(link.as_str()), "{link}");
            assert_eq!(secretariat.get(link).await.status, 200, "{link}");
        }
        let page = world.sign_in_as(Role::Leader).await.get(&now).await;
        assert!(!page.shows("Who speaks next") && !page.body.contains("/door"), "{}", page.body);
    });
}

#[test]
fn the_agenda_ahead_names_the_need_of_kansas_city() {
    for_each_engine(async |world| {
        let meeting = demo(world, Story::Ahead).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        let page = leader.get(&format!("{meeting}/agenda")).await;
        assert!(page.shows("comes from") && page.shows("see the need of Kansas City"), "{}", page.body);
        let page = leader.get(&meeting).await;
        assert!(page.shows("Version 1") && link_of(&page, &format!("{meeting}/agenda")).is_some(), "{}", page.body);
    });
}
