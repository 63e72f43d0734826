//! Voted without an account, with a code, signed in; changed, withdrawn.

use kernel::stop::Stop;

use super::super::personal::PERSONAL;
use super::{Story, ask_members, begin, draw, kept, page_of, rows, say, shown};
use crate::testing::{Role, World, for_each_engine, post_of};

#[test]
fn somebody_without_an_account_votes_one_statement_after_the_other() {
    for_each_engine(async |world| {
        let page = begin(world, "open").await;
        let mut phone = world.browser();
        let first = phone.get(&page).await;
        assert!(first.shows("Do you agree?") && first.shows("0 of 3") && first.shows("One device is one voice"));
        let mut seen = Vec::new();
        for said in 1..=3 {
            let statement = shown(&phone.get(&page).await).expect("one is shown");
            assert!(!seen.contains(&statement), "none twice");
            assert_eq!(say(&mut phone, &page, "agree").await.status, 303);
            assert!(phone.get(&page).await.shows(&format!("{said} of 3")));
            seen.push(statement);
        }
        assert!(phone.get(&page).await.shows("You have seen all statements"));
        let statement = format!("/conversation-statements/{}", seen[0]);
        assert!(phone.get(&statement).await.shows("You agree."));
        let change = [("vote", "disagree"), ("statement", seen[0].as_str()), ("back", "statement")];
        let changed = phone.post_form(&format!("{page}/votes"), &change).await;
        assert_eq!(changed.location, statement);
        assert!(phone.follow(&changed).await.shows("You disagree."));
        let of_now = rows(world, "conversation_vote").into_iter().filter(|row| row.contains("29601180")).count();
        assert_eq!(of_now, 3, "each vote is kept once, with its minute");
        let mut other = world.browser();
        let begun = other.get(&page).await;
        assert!(begun.shows("0 of 3"), "another device is another voice");
        let first = shown(&begun).expect("one is shown");
        for _ in 0..3 {
            assert_eq!(shown(&other.get(&page).await).expect("one is shown"), first, "the same until they vote");
        }
    });
}

#[test]
fn a_vote_without_the_cookie_of_the_page_is_refused_with_what_to_do() {
    for_each_engine(async |world| {
        let page = begin(world, "open").await;
        let statement = shown(&world.browser().get(&page).await).expect("one is shown");
        let form = [("vote", "agree"), ("statement", statement.as_str())];
        let refused = world.browser().post_form(&format!("{page}/votes"), &form).await;
        assert_eq!(refused.status, 403);
        assert!(refused.shows("Let this site keep a cookie"));
    });
}

#[test]
fn whoever_withdraws_takes_all_votes_along_and_the_page_says_how_many_did() {
    for_each_engine(async |world| {
        let page = begin(world, "open").await;
        let (mut phone, mut other) = (world.browser(), world.browser());
        for browser in [&mut phone, &mut other] {
            say(browser, &page, "agree").await;
            say(browser, &page, "pass").await;
        }
        phone.get(&page).await;
        assert_eq!(phone.post_form(&format!("{page}/withdrawal"), &[]).await.status, 303);
        let after = phone.get(&page).await;
        assert!(after.shows("0 of 3") && after.shows("Withdrew with all of their votes: 1"), "{}", after.body);
        assert_eq!(
            phone.post_form(&format!("{page}/withdrawal"), &[]).await.status,
            403,
            "nothing is left to withdraw"
        );
        draw(world);
        assert_eq!(kept(world, &page).await.map(|drawn| (drawn.shown.people, drawn.shown.votes)), Some((1, 2)));
    });
}

#[test]
fn a_code_works_once_and_nothing_joins_it_to_a_vote() {
    for_each_engine(async |world| {
        let page = begin(world, "codes").await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        leader.get(&format!("{page}/codes")).await;
        let file = leader.post_form(&format!("{page}/codes"), &[("number", "3"), ("as", "file")]).await;
        let codes: Vec<&str> = file.body.lines().skip(1).collect();
        assert_eq!((codes.len(), file.status), (3, 200));
        assert!(leader.get(&format!("{page}/codes")).await.shows("Codes made: 3. Used: 0."), "and shows none again");
        let mut phone = world.browser();
        assert!(phone.get(&page).await.shows("Your code"), "before that no statement");
        let wrong = phone.post_form(&format!("{page}/code"), &[("code", "AAAA-BBBB-CCCC")]).await;
        assert_eq!(wrong.status, 422);
        phone.get(&page).await;
        let small = codes[0].to_lowercase();
        assert_eq!(phone.post_form(&format!("{page}/code"), &[("code", &small)]).await.status, 303);
        assert_eq!(say(&mut phone, &page, "agree").await.status, 303);
        let mut other = world.browser();
        other.get(&page).await;
        assert_eq!(other.post_form(&format!("{page}/code"), &[("code", codes[0])]).await.status, 422, "used up");
        let all = world.contents();
        assert!(!all.iter().any(|row| row.contains(codes[0])), "no code is kept");
        let code_rows: Vec<String> = rows(world, "conversation_code");
        let named = |row: &String| row.contains("voter") || row.contains("_at") || row.contains("minute");
        assert!(code_rows.iter().all(|row| !named(row)), "neither voter nor time: {code_rows:?}");
        let audited =
            rows(world, "audit").iter().filter(|row| row.contains("code_used") || row.contains("vote_on")).count();
        assert_eq!(audited, 0);
    });
}

#[test]
fn whoever_guesses_codes_from_one_address_is_stopped_for_the_hour() {
    for_each_engine(async |world| {
        let page = begin(world, "codes").await;
        let mut phone = world.browser().asking_from("192.0.2.7");
        let mut statuses = Vec::new();
        for _ in 0..61 {
            phone.get(&page).await;
            statuses.push(phone.post_form(&format!("{page}/code"), &[("code", "AAAA-BBBB-CCCC")]).await.status);
        }
        assert!(statuses[..60].iter().all(|status| *status == 422), "{statuses:?}");
        assert_eq!(statuses[60], 429);
        assert!(rows(world, "conversation_pace").iter().all(|row| !row.contains("192.0.2.7")), "no address is kept");
        world.clock.advance_seconds(3_600);
        phone.get(&page).await;
        assert_eq!(phone.post_form(&format!("{page}/code"), &[("code", "AAAA-BBBB-CCCC")]).await.status, 422);
    });
}

/// How many votes the leader's export has.
async fn exported(world: &World) -> usize {
    let found = world.read(|tx| {
        let (_, person) = post_of(tx, Role::Leader)?.ok_or(Stop::Missing)?;
        (PERSONAL[0].export)(tx, person)
    });
    found.await.as_array().map_or(0, Vec::len)
}

#[test]
fn a_person_s_votes_among_members_are_theirs_to_export_and_go_with_them() {
    for_each_engine(async |world| {
        let page = ask_members(world).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        assert_eq!(say(&mut leader, &page, "agree").await.status, 303);
        for stranger in [Role::Nobody, Role::Partner] {
            assert_eq!(world.sign_in_as(stranger).await.get(&page).await.status, 404, "{stranger:?}");
        }
        assert!(exported(world).await >= 1);
        let erased = world.write(|tx| {
            let (_, person) = post_of(tx, Role::Leader)?.ok_or(Stop::Missing)?;
            (PERSONAL[0].erase)(tx, person)
        });
        erased.await;
        assert_eq!(exported(world).await, 0);
        let after = world.sign_in_as(Role::Secretariat).await.get(&page).await;
        assert!(after.shows("Withdrew with all of their votes: 1"), "they count as withdrawn: {}", after.body);
    });
}

#[test]
fn the_phone_s_page_is_whole_in_arabic_and_without_script() {
    for_each_engine(async |world| {
        let page = page_of(world, Story::Seattle).await;
        let arabic = world.browser().asks_for("ar").get(&page).await;
        assert!(arabic.body.contains("dir=\"rtl\"") && arabic.shows("هل توافق؟") && arabic.shows("لا أوافق"));
        assert!(arabic.shows("A real conversation of 2014 in Seattle"), "it says what it is");
        assert!(!arabic.body.contains("onclick") && shown(&arabic).is_some());
    });
}
