//! The pages of practices, as a browser asks for them.

use super::super::practice_page;
use crate::testing::{World, for_each_engine};

async fn html(world: &World, path: &str, language: &'static str) -> String {
    let page = world.browser().asks_for(language).get(path).await;
    assert_eq!(page.status, 200, "{path}");
    page.body
}

async fn items(world: &World, path: &str) -> usize {
    html(world, path, "en").await.matches("class=\"item\"").count()
}

async fn any_practice(world: &World) -> String {
    world.read(practice_page::example).await.expect("the demo has practices")
}

#[test]
fn the_directory_shows_the_newest_twenty_then_the_others() {
    for_each_engine(async |world| {
        let first = html(world, "/practices", "en").await;
        let next = first.split("/practices?before=").nth(1).and_then(|rest| rest.split('"').next()).expect("a way on");
        assert_eq!(items(world, "/practices").await, 20);
        assert_eq!(items(world, &format!("/practices?before={next}")).await, 20);
    });
}

#[test]
fn the_directory_is_narrowed_by_topic_and_language() {
    for_each_engine(async |world| {
        assert_eq!(items(world, "/practices?topic=older-residents").await, 9);
        assert_eq!(items(world, "/practices?language=ar").await, 4);
        assert!(html(world, "/practices?topic=energy&language=fr", "en").await.contains("No practice here"));
    });
}

#[test]
fn what_is_not_there_is_not_found() {
    for_each_engine(async |world| {
        for path in ["/practices?topic=alchemy", "/practices?before=x", "/practices/0000000000001", "/practices/x"] {
            assert_eq!(world.browser().get(path).await.status, 404, "{path}");
        }
    });
}

#[test]
fn a_practice_leads_from_each_figure_to_its_source() {
    for_each_engine(async |world| {
        let page = html(world, &any_practice(world).await, "en").await;
        assert!(page.contains("href=\"#source-1\"") && page.contains("id=\"source-1\""));
    });
}

#[test]
fn a_translation_says_so_and_leads_to_the_original() {
    for_each_engine(async |world| {
        let path = any_practice(world).await;
        let mut translated = Vec::new();
        for language in ["en", "es", "fr", "ar"] {
            if html(world, &path, language).await.contains("?version=original") {
                translated.push(language);
            }
        }
        assert_eq!(translated.len(), 3, "all but the original language");
        let original = html(world, &format!("{path}?version=original"), translated[0]).await;
        assert!(original.contains(&format!("href=\"{path}\"")), "and back");
    });
}

#[test]
fn what_the_sources_do_not_say_is_not_known() {
    for_each_engine(async |world| {
        let page = html(world, &any_practice(world).await, "en").await;
        assert!(page.contains("Not known: the sources do not say."));
    });
}
