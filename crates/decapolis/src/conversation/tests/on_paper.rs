//! On paper: printed with a code a sheet, typed in by two people, compared, settled, counted; nothing leads from a code to a vote.

use super::{answer_all, begin, draw, kept, rows};
use crate::testing::{Browser, Page, Role, World, for_each_engine};

/// Prints sheets of a conversation, and gives the page and the codes on it.
async fn print(leader: &mut Browser, page: &str, (number, language): (&str, &str)) -> (Page, Vec<String>) {
    leader.get(&format!("{page}/paper")).await;
    let form = [("number", number), ("language", language)];
    let printed = leader.post_form(&format!("{page}/paper"), &form).await;
    assert_eq!(printed.status, 200, "{}", printed.body);
    let is_code = |word: &&str| word.len() == 14 && word.matches('-').count() == 2 && word.to_uppercase() == **word;
    let words = printed.body.split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '-');
    let codes = words.filter(is_code).map(str::to_owned).collect();
    (printed, codes)
}

async fn types(browser: &mut Browser, page: &str, (code, marks): (&str, &str)) -> Page {
    browser.get(&format!("{page}/paper")).await;
    browser.post_form(&format!("{page}/sheets"), &[("code", code), ("marks", marks)]).await
}

/// Another person of the city that conducts.
async fn second(world: &World) -> Browser {
    world.sign_in_as(Role::Officer).await
}

#[test]
fn a_sheet_counts_once_two_people_typed_in_the_same() {
    for_each_engine(async |world| {
        let page = begin(world, "open").await;
        let (mut one, mut other) = (world.sign_in_as(Role::Leader).await, second(world).await);
        let (printed, codes) = print(&mut one, &page, ("2", "es")).await;
        assert!(printed.body.contains("lang=\"es\" dir=\"ltr\">") && printed.shows("Marque una casilla"));
        assert!(printed.shows("Boats need more room") && printed.shows("☐ 3"), "{}", printed.body);
        assert_eq!(codes.len(), 2);
        let before = rows(world, "conversation_vote").len();
        assert_eq!(types(&mut one, &page, (&codes[0], "120")).await.status, 303);
        assert_eq!(rows(world, "conversation_vote").len(), before, "one alone counts nothing");
        assert!(one.get("/").await.shows("Type in and settle sheets of paper"), "it waits on the desk");
        assert_eq!(types(&mut one, &page, (&codes[0], "120")).await.status, 403, "the second is somebody else");
        let typed = codes[0].to_lowercase();
        assert_eq!(types(&mut other, &page, (&typed, "1 2 0")).await.location, format!("{page}/paper"));
        draw(world);
        let drawn = kept(world, &page).await.expect("drawn");
        assert_eq!((drawn.shown.people, drawn.shown.votes), (1, 2), "a blank is no vote");
        let again = types(&mut other, &page, (&codes[0], "111")).await;
        assert!(again.status == 403 && again.shows("This sheet is counted"), "one code, one sheet");
        assert!(!one.get("/").await.shows("Type in and settle sheets of paper"));
    });
}

#[test]
fn nothing_leads_from_a_code_to_votes_once_its_sheet_is_counted() {
    for_each_engine(async |world| {
        let page = begin(world, "codes").await;
        let (mut one, mut other) = (world.sign_in_as(Role::Leader).await, second(world).await);
        let (_, codes) = print(&mut one, &page, ("1", "en")).await;
        types(&mut one, &page, (&codes[0], "123")).await;
        types(&mut other, &page, (&codes[0], "123")).await;
        let id = page.trim_start_matches("/conversations/");
        let number = kernel::id::from_text(id).expect("an id").to_string();
        let of_this = |table: &str| -> Vec<String> {
            rows(world, table).into_iter().filter(|row| row.contains(&number)).collect()
        };
        let votes = of_this("conversation_vote");
        assert_eq!(votes.len(), 3, "{votes:?}");
        assert!(!world.contents().iter().any(|row| row.contains(&codes[0])), "no code is kept");
        let sheets = of_this("conversation_sheet");
        assert!(sheets.len() == 1 && sheets[0].contains("counted") && !sheets[0].contains("\"123\""), "{sheets:?}");
        assert!(!votes.iter().any(|row| row.contains("29601180")), "nor a minute: {votes:?}");
    });
}

#[test]
fn where_two_differ_one_settles_each_statement_and_another_confirms_it() {
    for_each_engine(async |world| {
        let page = begin(world, "open").await;
        let (mut one, mut other) = (world.sign_in_as(Role::Leader).await, second(world).await);
        let (_, codes) = print(&mut one, &page, ("1", "en")).await;
        types(&mut one, &page, (&codes[0], "121")).await;
        let differs = types(&mut other, &page, (&codes[0], "131")).await;
        let sheet = differs.location.clone();
        assert!(sheet.starts_with("/conversation-sheets/"), "{}", differs.body);
        for browser in [&mut one, &mut other] {
            let shown = browser.get(&sheet).await;
            assert!(shown.shows("2. Boats need more room") && shown.shows("typed by the first"), "{}", shown.body);
            assert!(!shown.shows("1. The shore should be open to all"), "what both typed is not asked again");
        }
        let open = one.post_form(&format!("{sheet}/settlement"), &[]).await;
        assert!(open.status == 422 && open.shows("Choose what the sheet says"));
        let mut stranger = world.sign_in_as(Role::OtherLeader).await;
        assert_eq!(stranger.get(&sheet).await.status, 403);
        one.get(&sheet).await;
        assert_eq!(one.post_form(&format!("{sheet}/settlement"), &[("mark_2", "3")]).await.status, 303);
        draw(world);
        assert_eq!(kept(world, &page).await.map(|drawn| drawn.shown.votes), None, "one alone counts nothing");
        let listed = one.get(&format!("{page}/paper")).await;
        assert!(listed.shows("somebody else confirms it") && listed.shows("Settled by one: 1"), "{}", listed.body);
        let own = one.get(&sheet).await;
        assert!(!own.body.contains("/confirmation"), "not by who settled it: {}", own.body);
        let alone = one.post_form(&format!("{sheet}/confirmation"), &[]).await;
        assert!(alone.status == 403 && alone.shows("You settled this sheet"), "{}", alone.body);
        let again = one.post_form(&format!("{sheet}/settlement"), &[("mark_2", "1")]).await;
        assert_eq!(again.status, 403, "it is settled");
        let shown = other.get(&sheet).await;
        assert!(shown.shows("2. Boats need more room") && shown.shows("Pass"), "what was chosen: {}", shown.body);
        assert!(!shown.shows("1. The shore should be open to all"), "and no more");
        assert_eq!(other.post_form(&format!("{sheet}/confirmation"), &[]).await.status, 303);
        draw(world);
        assert_eq!(kept(world, &page).await.map(|drawn| drawn.shown.votes), Some(3));
        one.get(&sheet).await;
        assert_eq!(one.post_form(&format!("{sheet}/discard"), &[]).await.status, 403, "counted is counted");
    });
}

#[test]
fn what_one_settled_wrongly_is_thrown_away_and_typed_in_anew() {
    for_each_engine(async |world| {
        let page = begin(world, "open").await;
        let (mut one, mut other) = (world.sign_in_as(Role::Leader).await, second(world).await);
        let (_, codes) = print(&mut one, &page, ("1", "en")).await;
        types(&mut one, &page, (&codes[0], "121")).await;
        let sheet = types(&mut other, &page, (&codes[0], "131")).await.location;
        other.get(&sheet).await;
        assert_eq!(other.post_form(&format!("{sheet}/settlement"), &[("mark_2", "1")]).await.status, 303);
        let typed = types(&mut one, &page, (&codes[0], "121")).await;
        assert!(typed.status == 403 && typed.shows("Two typed this sheet differently"), "{}", typed.body);
        one.get(&sheet).await;
        assert_eq!(one.post_form(&format!("{sheet}/discard"), &[]).await.status, 303);
        assert_eq!(
            one.post_form(&format!("{sheet}/confirmation"), &[]).await.status,
            403,
            "nothing is settled any more"
        );
        assert_eq!(types(&mut one, &page, (&codes[0], "121")).await.status, 303);
        assert_eq!(types(&mut other, &page, (&codes[0], "121")).await.location, format!("{page}/paper"));
        draw(world);
        assert_eq!(kept(world, &page).await.map(|drawn| drawn.shown.votes), Some(3));
    });
}

#[test]
fn the_response_waits_for_sheets_that_were_typed_in() {
    for_each_engine(async |world| {
        let page = begin(world, "open").await;
        let mut one = world.sign_in_as(Role::Leader).await;
        let (_, codes) = print(&mut one, &page, ("2", "en")).await;
        world.clock.advance_seconds(30 * 86_400);
        one = world.sign_in_as(Role::Leader).await;
        let mut other = second(world).await;
        types(&mut one, &page, (&codes[0], "121")).await;
        let differs = types(&mut other, &page, (&codes[0], "131")).await.location;
        let conducting = one.get(&format!("{page}/conducting")).await;
        assert!(conducting.shows("Sheets were typed in and are not counted yet"), "{}", conducting.body);
        answer_all(&mut one, &page).await;
        let early = one.post_form(&format!("{page}/response"), &[("words", "Done by June")]).await;
        assert!(early.status == 422 && early.shows("Done by June"), "the words come back: {}", early.body);
        one.get(&differs).await;
        assert_eq!(one.post_form(&format!("{differs}/discard"), &[]).await.status, 303);
        assert!(!rows(world, "conversation_sheet").iter().any(|row| row.contains("differs") && row.contains("131")));
        one.get(&format!("{page}/conducting")).await;
        assert_eq!(one.post_form(&format!("{page}/response"), &[("words", "Done")]).await.status, 303);
    });
}

#[test]
fn what_is_typed_wrong_comes_back_with_what_is_wrong() {
    for_each_engine(async |world| {
        let page = begin(world, "open").await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        let (_, codes) = print(&mut leader, &page, ("1", "ar")).await;
        let wrong = types(&mut leader, &page, ("AAAA-BBBB-CCCC", "123")).await;
        assert!(wrong.status == 422 && wrong.shows("Enter the code of a sheet of this conversation"));
        let short = types(&mut leader, &page, (&codes[0], "12")).await;
        assert!(short.status == 422 && short.shows("This sheet has 3 statements"));
        let other = types(&mut leader, &page, (&codes[0], "1x9")).await;
        assert!(other.status == 422 && other.shows("Enter 1, 2, 3 or 0") && other.shows(&codes[0]));
        assert_eq!(types(&mut leader, &page, (&codes[0], "١٢٣")).await.status, 303);
        let many = [("number", "51"), ("language", "en")];
        assert_eq!(leader.post_form(&format!("{page}/paper"), &many).await.status, 422);
    });
}
