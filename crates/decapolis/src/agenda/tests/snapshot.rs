//! Versions written and read again.

use super::super::changes::tests::{entry, speaker};
use super::*;

#[test]
fn what_is_published_is_read_as_it_was_but_for_who_declined() {
    let mut published = entry(1);
    published.plan.languages = Languages { spoken: "Portuguese".to_owned(), interpreted: "French".to_owned() };
    published.speakers = vec![speaker(7, Said::Confirmed), speaker(8, Said::Asked), speaker(9, Said::Declined)];
    let read = read(&to_text(std::slice::from_ref(&published))).expect("our own text");
    published.speakers.pop();
    assert_eq!(read, [published]);
}

#[test]
fn a_version_of_before_there_were_languages_is_read_without_any() {
    let published = entry(1);
    let text = to_text(std::slice::from_ref(&published)).replace("\"spoken\":\"\",\"interpreted\":\"\",", "");
    assert!(!text.contains("spoken"));
    assert_eq!(read(&text).expect("a text of before"), [published]);
}

#[test]
fn a_text_that_is_not_ours_is_a_fault() {
    assert!(read("[{\"id\": 1}]").is_err() && read("").is_err());
}
