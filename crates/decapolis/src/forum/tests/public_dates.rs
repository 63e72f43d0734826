//! The dates of a series for everybody: off until the secretariat says so, and then no more than name, days and city.

use super::make_meeting;
use crate::testing::{Role, World, for_each_engine};

/// The status of a calendar, and its text.
async fn fetched(world: &World, path: &str) -> (u16, String) {
    let page = world.browser().get(path).await;
    (page.status, page.body)
}

#[test]
fn everybody_knows_the_dates_of_a_series_once_the_secretariat_says_so() {
    for_each_engine(async |world| {
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let meeting = make_meeting(&mut secretariat, &[]).await;
        let page = secretariat.get(&meeting).await;
        let at = page.body.find("href=\"/forums/").expect("the series") + "href=\"".len();
        let series: String = page.body[at..].chars().take_while(|letter| *letter != '"').collect();
        let path = format!("{series}/calendar.ics");
        assert_eq!(fetched(world, &path).await.0, 404, "off by default");
        let mut leader = world.sign_in_as(Role::Leader).await;
        leader.get(&series).await;
        let refused = leader.post_form(&format!("{series}/dates"), &[("dates", "public")]).await;
        assert_eq!(refused.status, 403, "{}", refused.body);
        secretariat.get(&series).await;
        assert_eq!(secretariat.post_form(&format!("{series}/dates"), &[("dates", "public")]).await.status, 303);
        let dates = format!("{series}/dates");
        assert!(leader.get(&series).await.body.contains(&format!("href=\"{dates}\"")), "linked where the series is");
        let (status, file) = fetched(world, &path).await;
        assert_eq!(
            (status, calendar::check(file.as_bytes()).expect("small enough").problems),
            (200, Vec::new()),
            "{file}"
        );
        for told in ["SUMMARY:Roundtable on plain words", "DTSTART;VALUE=DATE:20260609", "LOCATION:Kansas City"] {
            assert!(file.contains(told), "{told}: {file}");
        }
        for kept in ["City Hall", "What makes a form", "140000", "Forms that people read"] {
            assert!(!file.contains(kept), "{kept}: {file}");
        }
        let (status, page) = fetched(world, &dates).await;
        assert_eq!(status, 200);
        let event = page.split("itemtype=\"https://schema.org/Event\"").nth(1).expect("an event for search engines");
        for told in [
            "itemprop=\"startDate\" datetime=\"2026-06-09\"",
            "Kansas City",
            "https://schema.org/EventScheduled",
            &path,
        ] {
            assert!(page.contains(told), "{told}: {event}");
        }
        for kept in ["City Hall", "What makes a form", "14:00", "Forms that people read"] {
            assert!(!page.contains(kept), "{kept}: {page}");
        }
        secretariat.get(&series).await;
        secretariat.post_form(&dates, &[("dates", "members")]).await;
        for gone in [&path, &dates] {
            assert_eq!(fetched(world, gone).await.0, 404, "and taken back: {gone}");
        }
    });
}
