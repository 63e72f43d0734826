//! The city's own list of codes: brought, looked through line by line, used once each, kept as keyed hashes.

use super::{begin, rows, say};
use crate::testing::{Role, World, for_each_engine};

/// A conversation with the city's own list, in which three codes are.
async fn with_list(world: &World) -> String {
    let page = begin(world, "list").await;
    let mut leader = world.sign_in_as(Role::Leader).await;
    let asks = leader.get(&format!("{page}/codes")).await;
    assert!(asks.shows("Codes on the list: 0") && asks.shows("Short codes and codes in a row can be guessed"));
    let list = "LIB-000-123\r\nLIB-000-124\r\n\r\nlib 000 125\r\n".as_bytes();
    let taken = leader.post_named_file(&format!("{page}/codes/upload"), &[], ("codes.csv", list)).await;
    assert_eq!(taken.location, format!("{page}/codes"), "{}", taken.body);
    assert!(leader.get(&format!("{page}/codes")).await.shows("Codes on the list: 3. Used: 0."));
    page
}

#[test]
fn a_code_of_the_citys_list_lets_one_device_vote_however_it_is_typed() {
    for_each_engine(async |world| {
        let page = with_list(world).await;
        let mut phone = world.browser();
        let first = phone.get(&page).await;
        assert!(first.shows("The code that your city gave you"), "{}", first.body);
        assert!(first.shows("That is as strong as the list"), "the page says how weak it is");
        for wrong in ["LIB-000-999", "123", "?"] {
            phone.get(&page).await;
            assert_eq!(phone.post_form(&format!("{page}/code"), &[("code", wrong)]).await.status, 422, "{wrong}");
        }
        phone.get(&page).await;
        assert_eq!(phone.post_form(&format!("{page}/code"), &[("code", "lib000123")]).await.status, 303);
        assert_eq!(say(&mut phone, &page, "agree").await.status, 303);
        let mut other = world.browser();
        other.get(&page).await;
        assert_eq!(other.post_form(&format!("{page}/code"), &[("code", "LIB-000-123")]).await.status, 422, "used up");
        let mut leader = world.sign_in_as(Role::Leader).await;
        assert!(leader.get(&format!("{page}/codes")).await.shows("Codes on the list: 3. Used: 1."));
        let again = [("pasted", "LIB-000-123\nLIB-000-126")];
        assert_eq!(leader.post_form(&format!("{page}/codes/upload"), &again).await.status, 303);
        assert!(leader.get(&format!("{page}/codes")).await.shows("Codes on the list: 4. Used: 1."), "added, each once");
        other.get(&page).await;
        assert_eq!(other.post_form(&format!("{page}/code"), &[("code", "LIB-000-123")]).await.status, 422, "still");
        let all = world.contents();
        assert!(!all.iter().any(|row| row.contains("LIB000") || row.contains("LIB-000")), "no code is kept");
        let used = rows(world, "conversation_code");
        assert!(used.iter().all(|row| !row.contains("voter") && !row.contains("minute")), "{used:?}");
    });
}

#[test]
fn wrong_lines_are_named_and_nothing_of_the_list_is_taken() {
    for_each_engine(async |world| {
        let page = begin(world, "list").await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        leader.get(&format!("{page}/codes")).await;
        let list = [("pasted", "LIB-000-123\n12\nstraße-12\nlib000123")];
        let refused = leader.post_form(&format!("{page}/codes/upload"), &list).await;
        assert_eq!(refused.status, 422);
        for words in [
            "lines that are no codes: 3",
            "Line 2: too short",
            "Line 3: something else than letters",
            "Line 4: the same code stands above",
            "straße-12",
        ] {
            assert!(refused.shows(words), "{words}: {}", refused.body);
        }
        let many: String = (0..20_001).map(|number| format!("CARD{number:06}\n")).collect();
        let file = ("codes.txt", many.as_bytes());
        let refused = leader.post_named_file(&format!("{page}/codes/upload"), &[], file).await;
        assert!(refused.status == 422 && refused.shows("at most 20,000 codes"), "{}", refused.body);
        let refused =
            leader.post_named_file(&format!("{page}/codes/upload"), &[], ("codes.txt", b"\xff\xfe\0".as_slice())).await;
        assert!(refused.status == 422 && refused.shows("plain text"), "{}", refused.body);
        assert!(leader.get(&format!("{page}/codes")).await.shows("Codes on the list: 0."));
        let mut other = world.sign_in_as(Role::OtherLeader).await;
        assert_eq!(other.post_form(&format!("{page}/codes/upload"), &list).await.status, 403);
        let made = begin(world, "codes").await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        leader.get(&format!("{made}/codes")).await;
        let fine = [("pasted", "LIB-000-123")];
        assert_eq!(leader.post_form(&format!("{made}/codes/upload"), &fine).await.status, 403, "codes are made there");
    });
}
