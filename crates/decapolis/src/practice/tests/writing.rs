//! Writing a practice, showing it, withdrawing it.

use crate::testing::{Browser, Page, Role, World, for_each_engine};

const DRAFT: [(&str, &str); 4] = [
    ("title", "An evening help desk"),
    ("summary", "Volunteers help with online forms."),
    ("topic", "digital-skills"),
    ("language", "en"),
];

pub(super) async fn begin(browser: &mut Browser) -> String {
    browser.get("/practices/new").await;
    let begun = browser.post_form("/practices", &DRAFT).await;
    assert_eq!(begun.status, 303, "{}", begun.body);
    begun.location.trim_end_matches("/writing").to_owned()
}

/// Sends the form of a part from its own page.
pub(super) async fn write(
    browser: &mut Browser,
    path: &str,
    part: &str,
    action: &str,
    fields: &[(&str, &str)],
) -> Page {
    browser.get(&format!("{path}/writing?part={part}")).await;
    browser.post_form(&format!("{path}/{action}"), fields).await
}

const SOURCE: [(&str, &str); 3] = [("title", "Minutes"), ("address", "https://a.example"), ("read", "2026-01-02")];

/// A practice of Kansas City that the members read.
pub(super) async fn shown(browser: &mut Browser) -> String {
    let path = begin(browser).await;
    let story = [("problem", "Nobody helps in the evening"), ("done", "Volunteers do")];
    write(browser, &path, "story", "texts?part=story&language=en", &story).await;
    write(browser, &path, "sources", "entries?part=sources", &SOURCE).await;
    browser.get(&format!("{path}/writing")).await;
    let shown = browser.post_form(&format!("{path}/audience"), &[("audience", "members")]).await;
    assert_eq!((shown.status, &shown.location), (303, &path), "{}", shown.body);
    path
}

pub(super) async fn leader(world: &World) -> Browser {
    world.sign_in_as(Role::Leader).await
}

#[test]
fn a_draft_is_read_by_its_city_until_it_is_shown() {
    for_each_engine(async |world| {
        let mut writer = leader(world).await;
        let path = begin(&mut writer).await;
        let mut other = world.sign_in_as(Role::OtherLeader).await;
        assert_eq!([writer.get(&path).await.status, other.get(&path).await.status], [200, 404]);
        assert!(writer.get(&path).await.shows("This is a draft. Only your city reads it."));
        let early = writer.post_form(&format!("{path}/audience"), &[("audience", "members")]).await;
        assert_eq!((early.status, early.shows("This practice cannot be shown yet")), (403, true));
        let path = shown(&mut writer).await;
        assert!(other.get(&path).await.shows("An evening help desk"));
        assert_eq!(world.browser().get(&path).await.status, 404, "nobody is no member");
    });
}

#[test]
fn what_cannot_begin_comes_back_as_typed() {
    for_each_engine(async |world| {
        let mut writer = leader(world).await;
        writer.get("/practices/new").await;
        let again = writer.post_form("/practices", &[("summary", "Kept as typed"), ("topic", "")]).await;
        assert_eq!(again.status, 422);
        assert!(again.shows("Enter some words") && again.shows("Choose a topic of the list"));
        assert!(again.shows("Kept as typed"));
    });
}

#[test]
fn a_figure_needs_one_of_the_sources() {
    for_each_engine(async |world| {
        let mut writer = leader(world).await;
        let path = begin(&mut writer).await;
        let without = writer.get(&format!("{path}/writing?part=figures")).await;
        assert!(without.shows("Add the source first") && !without.body.contains("name=\"amount\""));
        write(&mut writer, &path, "sources", "entries?part=sources", &SOURCE).await;
        let figure = [("kind", "result"), ("what", "people helped"), ("amount", "1,200"), ("grade", "2")];
        let refused = write(&mut writer, &path, "figures", "entries?part=figures", &figure).await;
        assert_eq!(refused.status, 422);
        assert!(refused.shows("a figure without its source is not taken"));
        assert!(refused.body.contains("value=\"people helped\""));
        let taken = [figure.as_slice(), &[("source", "0")]].concat();
        let added = write(&mut writer, &path, "figures", "entries?part=figures", &taken).await;
        assert_eq!(added.status, 303, "{}", added.body);
        let page = writer.get(&path).await;
        assert!(page.shows("1,200") && page.shows("before and after"));
        let in_use = write(&mut writer, &path, "sources", "removals?part=sources", &[("entry", "0")]).await;
        assert_eq!((in_use.status, in_use.shows("This source is in use")), (403, true));
    });
}
