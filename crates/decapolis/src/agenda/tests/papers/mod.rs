//! Papers by user story, on both engines: added, renewed, late, cleared, removed, and read by those who read the item.

mod files;
mod owed;
mod refused;

use kernel::mail::Mail;

use super::{add, publish, seated_meeting};
use crate::testing::{Browser, Page, Role, World, for_each_engine};

const PDF: &[u8] = b"%PDF-1.4\n1 0 obj\n<< >>\nendobj\ntrailer << >>\n%%EOF\n";
const PAPER: [(&str, &str); 3] = [("kind", "paper"), ("title", "Letters, before and after"), ("address", "")];

/// An item in which Kansas City's leader was asked to speak, of a meeting that is published.
async fn item(world: &World, changed: &[(&str, &str)]) -> (String, String) {
    let meeting = seated_meeting(world).await;
    let mut secretariat = world.sign_in_as(Role::Secretariat).await;
    let item = add(world, &mut secretariat, &meeting, changed).await;
    let post = world.post_of(Role::Leader).await;
    secretariat.get(&item).await;
    secretariat.post_form(&format!("{item}/speakers"), &[("post", &post)]).await;
    publish(&mut secretariat, &meeting, "The first one").await;
    (meeting, item)
}

/// Sends a paper with a file.
async fn send(browser: &mut Browser, item: &str, form: &[(&str, &str)], file: (&str, &[u8])) -> Page {
    browser.get(&format!("{item}/papers/new")).await;
    browser.post_named_file(&format!("{item}/papers/upload"), form, file).await
}

/// Adds a paper; gives its address.
async fn paper(browser: &mut Browser, item: &str, form: &[(&str, &str)], file: (&str, &[u8])) -> String {
    let sent = send(browser, item, form, file).await;
    assert_eq!(sent.status, 303, "{}", sent.body);
    let page = browser.follow(&sent).await;
    let all = page.body.match_indices("\"/agenda-papers/").map(|(at, _)| &page.body[at..]);
    let last = all.filter_map(|rest| rest.split('"').nth(1)).filter(|path| path.matches('/').count() == 2).last();
    last.expect("a paper").to_owned()
}

#[test]
fn a_speaker_adds_a_paper_and_those_who_read_the_item_read_it() {
    for_each_engine(async |world| {
        let (meeting, item) = item(world, &[]).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        let own = paper(&mut leader, &item, &PAPER, ("Cartas año 2026.pdf", PDF)).await;
        let mut officer = world.sign_in_as(Role::Officer).await;
        let page = officer.get(&item).await;
        assert!(page.shows("Letters, before and after") && page.shows("PDF, 1 kB"), "{}", page.body);
        assert!(officer.get(&format!("{meeting}/agenda")).await.shows("Letters, before and after (PDF, 1 kB)"));
        assert!(officer.get(&own).await.shows("Cartas año 2026.pdf"));
        let file = officer.get(&format!("{own}/versions/1")).await;
        assert_eq!((file.status, file.bytes), (200, PDF.len()));
        for missing in ["0", "2", "x"] {
            assert_eq!(officer.get(&format!("{own}/versions/{missing}")).await.status, 404, "{missing}");
        }
        assert_eq!(world.browser().get(&format!("{own}/versions/1")).await.status, 401);
        assert!(!page.shows("Add a paper"), "the officer does not prepare it");
    });
}

/// Holds trust line a40.
#[test]
fn a_new_version_keeps_the_earlier_and_those_who_prepare_the_item_hear_of_it() {
    for_each_engine(async |world| {
        let (_, item) = item(world, &[]).await;
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let own = paper(&mut secretariat, &item, &PAPER, ("a.pdf", PDF)).await;
        assert!(secretariat.get(&own).await.shows("No program has looked for viruses"));
        let before = world.mails_of("agenda-changed").await.len();
        secretariat.get(&own).await;
        let sent = secretariat.post_named_file(&format!("{own}/versions/upload"), &[], ("b.txt", b"second\n")).await;
        let page = secretariat.follow(&sent).await;
        assert!(page.shows("version 1") && page.shows("version 2") && page.shows("b.txt"), "{}", page.body);
        let told: Vec<Mail> = world.mails_of("agenda-changed").await;
        assert_eq!(told.len(), before + 1, "the speaker, and not whoever brought it");
        assert!(super::says(&told[0]).contains("a paper has a new version"));
        let read =
            async |number: &str| world.sign_in_as(Role::Leader).await.get(&format!("{own}/versions/{number}")).await;
        assert_eq!((read("1").await.bytes, read("2").await.body.as_str()), (PDF.len(), "second\n"));
        assert!(secretariat.get(&item).await.shows("version 2"));
    });
}

#[test]
fn what_comes_after_the_day_is_marked_late() {
    for_each_engine(async |world| {
        let (meeting, item) = item(world, &[]).await;
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let page = secretariat.get(&format!("{item}/papers/new")).await;
        assert!(page.shows("Papers are due by 2 June 2026"), "{}", page.body);
        paper(&mut secretariat, &item, &PAPER, ("a.pdf", PDF)).await;
        assert!(!secretariat.get(&item).await.shows(">late<"));
        secretariat.get(&format!("{meeting}/agenda")).await;
        let due = |day| [("due", day)];
        let path = format!("{meeting}/agenda/papers-due");
        assert_eq!(secretariat.post_form(&path, &due("soon")).await.status, 422);
        assert_eq!(secretariat.post_form(&path, &due("2026-04-12")).await.status, 303);
        let agenda = secretariat.get(&format!("{meeting}/agenda")).await;
        assert!(agenda.shows("Letters, before and after (PDF, 1 kB, late)"), "{}", agenda.body);
        let mut leader = world.sign_in_as(Role::Leader).await;
        assert_eq!(leader.post_form(&path, &due("2026-06-01")).await.status, 403);
    });
}

#[test]
fn whoever_clears_a_recording_reads_who_may_not_be_in_it() {
    for_each_engine(async |world| {
        let (meeting, item) = item(world, &[]).await;
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        secretariat.get(&format!("{item}/papers/new")).await;
        let recording = [("kind", "recording"), ("title", "The hour"), ("address", "https://video.example/1")];
        let sent = secretariat.post_form(&format!("{item}/papers/upload"), &recording).await;
        let page = secretariat.follow(&sent).await;
        let from = page.body.find("\"/agenda-papers/").expect("the recording") + 1;
        let own: String = page.body[from..].chars().take_while(|letter| *letter != '"').collect();
        let page = secretariat.get(&own).await;
        assert!(page.shows("They did not consent to being recorded") && page.shows("Kansas City"), "{}", page.body);
        let mut leader = world.sign_in_as(Role::Leader).await;
        let page = leader.get(&own).await;
        assert!(page.shows("2 of those who come did not consent"), "who said nothing said no: {}", page.body);
        assert!(!page.shows("Lyon"), "names are for the secretariat");
        leader.get(&format!("{meeting}/needs")).await;
        let yes = [("pictures", "no"), ("recordings", "yes")];
        assert_eq!(leader.post_form(&format!("{meeting}/consents"), &yes).await.status, 303);
        assert!(leader.get(&own).await.shows("1 of those who come did not consent"));
    });
}

#[test]
fn slides_and_recordings_are_for_others_once_they_were_cleared() {
    for_each_engine(async |world| {
        let (_, item) = item(world, &[]).await;
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let slides = [("kind", "slides"), ("title", "What we showed")];
        let slides = paper(&mut secretariat, &item, &slides, ("a.pdf", PDF)).await;
        let recording = [("kind", "recording"), ("title", "The hour"), ("address", "https://video.example/1")];
        secretariat.get(&format!("{item}/papers/new")).await;
        let sent = secretariat.post_form(&format!("{item}/papers/upload"), &recording).await;
        assert_eq!(sent.status, 303, "{}", sent.body);
        let mut officer = world.sign_in_as(Role::Officer).await;
        let page = officer.get(&item).await;
        assert!(!page.shows("What we showed") && !page.shows("The hour"), "{}", page.body);
        let statuses = [officer.get(&slides).await.status, officer.get(&format!("{slides}/versions/1")).await.status];
        assert_eq!(statuses, [404, 404]);
        let mut leader = world.sign_in_as(Role::Leader).await;
        assert!(leader.get(&slides).await.shows("not cleared yet"), "a speaker sees it");
        assert_eq!(leader.post_form(&format!("{slides}/clearance"), &[]).await.status, 303);
        assert!(officer.get(&slides).await.shows("Cleared on 13 Apr 2026 by"));
        assert_eq!(officer.get(&format!("{slides}/versions/1")).await.bytes, PDF.len());
        assert!(!officer.get(&item).await.shows("The hour"), "each is cleared for itself");
        assert_eq!(leader.post_form(&format!("{slides}/clearance"), &[]).await.status, 403, "it was cleared");
    });
}

#[test]
fn a_partner_reads_no_paper_of_a_closed_item() {
    for_each_engine(async |world| {
        let (meeting, open) = item(world, &[]).await;
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let closed = [("title", "Budgets among us"), ("kind", "closed"), ("time", "13:00")];
        let closed = add(world, &mut secretariat, &meeting, &closed).await;
        publish(&mut secretariat, &meeting, "With a closed hour").await;
        let read = paper(&mut secretariat, &open, &PAPER, ("a.pdf", PDF)).await;
        let kept = paper(&mut secretariat, &closed, &PAPER, ("b.pdf", PDF)).await;
        let mut officer = world.sign_in_as(Role::Officer).await;
        let status =
            async |browser: &mut Browser, paper: &str| browser.get(&format!("{paper}/versions/1")).await.status;
        assert_eq!([status(&mut officer, &read).await, status(&mut officer, &kept).await], [200, 404]);
        assert_eq!(status(&mut world.sign_in_as(Role::Leader).await, &kept).await, 200, "attends for a city");
        let owner = world.post_of(Role::Secretariat).await;
        let form = super::ITEM.iter().filter(|(name, _)| *name != "confidence").copied();
        let form: Vec<_> = form.chain([("confidence", "closed"), ("owner", owner.as_str())]).collect();
        secretariat.get(&open).await;
        assert_eq!(secretariat.post_form(&open, &form).await.status, 303);
        assert_eq!(status(&mut officer, &read).await, 404, "it became closed, though the version says otherwise");
    });
}

#[test]
fn a_removed_paper_leaves_a_line_and_its_bytes_go() {
    for_each_engine(async |world| {
        let (_, item) = item(world, &[]).await;
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let one = paper(&mut secretariat, &item, &PAPER, ("one.pdf", PDF)).await;
        let two = paper(&mut secretariat, &item, &PAPER, ("two.pdf", PDF)).await;
        let both = world.stored_files();
        secretariat.get(&one).await;
        assert_eq!(secretariat.post_form(&format!("{one}/removal"), &[]).await.status, 303);
        assert!(secretariat.get(&item).await.shows("Removed on 13 Apr 2026 by"));
        assert_eq!(secretariat.get(&format!("{one}/versions/1")).await.status, 404);
        world.clock.advance_seconds(2 * 3_600);
        world.run_jobs(None);
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        assert_eq!(world.stored_files(), both, "the other paper has the same bytes");
        assert_eq!(secretariat.get(&format!("{two}/versions/1")).await.bytes, PDF.len());
        secretariat.get(&two).await;
        secretariat.post_form(&format!("{two}/removal"), &[]).await;
        world.clock.advance_seconds(2 * 3_600);
        world.run_jobs(None);
        assert_eq!(world.stored_files(), both - 1);
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        assert_eq!(secretariat.get(&two).await.status, 200, "the line stays");
    });
}
