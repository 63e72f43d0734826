//! The page in the city's colour and in a frame of its own site: no other page can be framed, and this one by the named sites alone.

use super::begin;
use crate::testing::{Role, for_each_engine};

#[test]
fn only_the_page_for_frames_is_framed_and_only_by_the_sites_that_the_city_named() {
    for_each_engine(async |world| {
        let page = begin(world, "open").await;
        let policy = async |path: String| {
            let answer = world.browser().get(&path).await;
            assert_eq!(answer.status, 200, "{path}: {}", answer.body);
            let policies = answer.headers.iter().filter(|(name, _)| *name == "content-security-policy");
            policies.map(|(_, value)| value.clone()).collect::<Vec<String>>().join(" and ")
        };
        assert!(
            policy(format!("{page}/embed")).await.contains("frame-ancestors 'none'"),
            "nobody, until a site is named"
        );
        let mut leader = world.sign_in_as(Role::Leader).await;
        leader.get(&format!("{page}/appearance")).await;
        let form = [("accent", "violet"), ("origins", "https://www.City.example/\nhttps://city.example:8443")];
        assert_eq!(leader.post_form(&format!("{page}/appearance"), &form).await.status, 303);
        let framed = policy(format!("{page}/embed")).await;
        assert!(framed.contains("frame-ancestors https://www.city.example https://city.example:8443; base-uri 'none'"));
        for other in ["", "/map", "/statements", "/statements/new"] {
            assert!(policy(format!("{page}{other}")).await.contains("frame-ancestors 'none'"), "{other}");
        }
        let other = begin(world, "open").await;
        assert!(
            policy(format!("{other}/embed")).await.contains("frame-ancestors 'none'"),
            "of this conversation alone"
        );
        let shown = leader.get(&format!("{page}/appearance")).await;
        let swatch = "<span class=\"swatch accent--violet\" aria-hidden=\"true\"></span> violet</label>";
        assert!(shown.body.contains(swatch), "each colour stands before its name: {}", shown.body);
        assert_eq!(shown.body.matches("class=\"swatch ").count(), 12);
        assert!(shown.shows("Code to paste") && shown.shows(&format!("{page}/embed")), "{}", shown.body);
    });
}

#[test]
fn in_a_frame_stand_question_and_colour_and_voting_opens_a_window_without_a_cookie() {
    for_each_engine(async |world| {
        let page = begin(world, "open").await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        leader.get(&format!("{page}/appearance")).await;
        let form = [("accent", "violet"), ("origins", "https://www.city.example")];
        leader.post_form(&format!("{page}/appearance"), &form).await;
        let mut phone = world.browser();
        let embed = phone.get(&format!("{page}/embed")).await;
        assert!(embed.shows("What should change at the lake?") && embed.shows("Vote, in a new window"));
        assert!(embed.body.contains("<base target=\"_blank\">") && embed.body.contains("accent accent--violet"));
        assert!(!embed.body.contains("<script") && !embed.body.contains("<form"));
        assert!(phone.cookies().is_empty(), "nothing is kept on the device: {}", phone.cookies());
        for path in ["", "/map", "/statements"] {
            assert!(world.browser().get(&format!("{page}{path}")).await.body.contains("accent--violet"), "{path}");
        }
    });
}

#[test]
fn what_is_no_site_or_no_colour_is_refused_with_the_reason() {
    for_each_engine(async |world| {
        let page = begin(world, "open").await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        leader.get(&format!("{page}/appearance")).await;
        let wrong = [("accent", "#ffff00"), ("origins", "http://city.example")];
        let refused = leader.post_form(&format!("{page}/appearance"), &wrong).await;
        assert_eq!(refused.status, 422);
        assert!(
            refused.shows("Choose a colour") && refused.shows("http://city.example is no site"),
            "{}",
            refused.body
        );
        let mut other = world.sign_in_as(Role::OtherLeader).await;
        assert_eq!(other.get(&format!("{page}/appearance")).await.status, 403);
    });
}
