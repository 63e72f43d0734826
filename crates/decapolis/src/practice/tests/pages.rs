//! The pages of practices, as a browser asks for them.

use kernel::web::{Answer, RawRequest, Status, handle};

use super::super::practice_page;
use super::{app, db};

fn get(path: &str, language: &str) -> Answer {
    let header = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    let raw = RawRequest {
        method: "GET".to_owned(),
        target: path.to_owned(),
        headers: vec![header("host", "localhost:1"), header("accept-language", language)],
        ..RawRequest::default()
    };
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime for tests");
    runtime.block_on(handle(app(), raw))
}

fn html(path: &str, language: &str) -> String {
    let answer = get(path, language);
    assert_eq!(answer.status, Status::Ok, "{path}");
    String::from_utf8(answer.body).expect("pages are UTF-8")
}

fn any_practice() -> String {
    db().read_blocking("example", practice_page::example).expect("a path").expect("the demo has practices")
}

fn count(page: &str, words: &str) -> usize {
    page.matches(words).count()
}

#[test]
fn the_directory_shows_the_newest_fifty_then_the_others() {
    let first = html("/practices", "en");
    let next = first.split("/practices?before=").nth(1).and_then(|rest| rest.split('"').next()).expect("a way on");
    let second = html(&format!("/practices?before={next}"), "en");
    assert_eq!([count(&first, "class=\"item\""), count(&second, "class=\"item\"")], [50, 5]);
}

#[test]
fn the_directory_is_narrowed_by_topic_and_language() {
    assert_eq!(count(&html("/practices?topic=older-residents", "fr"), "class=\"item\""), 9);
    assert_eq!(count(&html("/practices?language=ar", "en"), "class=\"item\""), 4);
    assert!(html("/practices?topic=energy&language=fr", "en").contains("No practice here"));
}

#[test]
fn an_unknown_topic_is_not_found() {
    assert_eq!(get("/practices?topic=alchemy", "en").status, Status::NotFound);
}

#[test]
fn an_unknown_practice_is_not_found() {
    assert_eq!(get("/practices/0000000000001", "en").status, Status::NotFound);
}

#[test]
fn a_practice_leads_from_each_figure_to_its_source() {
    let page = html(&any_practice(), "en");
    assert!(page.contains("href=\"#source-1\"") && page.contains("id=\"source-1\""));
}

#[test]
fn a_translation_says_so_and_leads_to_the_original() {
    let path = any_practice();
    let languages = ["en", "es", "fr", "ar"];
    let leads = |language: &&str| html(&path, language).contains("?version=original");
    let translated: Vec<&str> = languages.into_iter().filter(leads).collect();
    assert_eq!(translated.len(), 3, "all but the original language");
    let original = html(&format!("{path}?version=original"), translated[0]);
    assert!(original.contains(&format!("href=\"{path}\"")), "and back");
}

#[test]
fn what_the_sources_do_not_say_is_not_known() {
    assert!(html(&any_practice(), "en").contains("Not known: the sources do not say."));
}
