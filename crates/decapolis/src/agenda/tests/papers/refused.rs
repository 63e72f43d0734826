//! Files that are not taken: the form comes back with what was typed, says why, and nothing is kept.

use super::{PAPER, PDF, item, send};
use crate::testing::{Role, World, for_each_engine};

/// Sends a file as the speaker; gives what the page says.
async fn refused(world: &World, item: &str, file: (&str, &[u8]), says: &str) {
    let mut leader = world.sign_in_as(Role::Leader).await;
    let before = (world.stored_files(), world.contents().len());
    let page = send(&mut leader, item, &PAPER, file).await;
    assert_eq!(page.status, 422, "{}: {}", file.0, page.body);
    assert!(page.shows(says) && page.shows("Choose the file again"), "{says}: {}", page.body);
    assert!(page.shows("Letters, before and after"), "nothing that was typed is lost");
    assert_eq!((world.stored_files(), world.contents().len()), before, "nothing is kept");
}

/// Holds trust line a38.
#[test]
fn files_that_are_not_what_they_should_be_come_back_with_their_form() {
    for_each_engine(async |world| {
        let (_, item) = item(world, &[]).await;
        let polyglot = [PDF, b"PK\x05\x06\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"].concat();
        for (file, says) in [
            (("", b"".as_slice()), "Choose a file"),
            (("a.pdf", b""), "The file is empty"),
            (("a.pdf", &PDF[..20]), "The file is cut short or damaged"),
            (("a.pdf", &polyglot), "The file can be read as two things at once"),
            (("a.docx", PDF), "The file is of the kind PDF, and its name says otherwise"),
            (("a.pdf.exe", PDF), "Give the file a plain name"),
            (("../a.pdf", PDF), "Give the file a plain name"),
            (("a.txt", b"<svg onload=alert(1)>"), "Web pages, SVG drawings and programs are not taken"),
            (("a.pdf", b"MZ\x90\0"), "Web pages, SVG drawings and programs are not taken"),
        ] {
            refused(world, &item, file, says).await;
        }
    });
}

/// Holds trust line a38.
#[test]
fn a_file_that_is_too_large_comes_back_with_its_form() {
    for_each_engine(async |world| {
        let (_, item) = item(world, &[]).await;
        let limit = world.app.files.bytes_max;
        let large = vec![b'a'; limit + 1];
        refused(world, &item, ("a.txt", &large), "Choose a file of at most 25 MB").await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        assert_eq!(send(&mut leader, &item, &PAPER, ("a.txt", &large[..limit])).await.status, 303);
        let larger = vec![b'a'; limit + 10 * 1024 * 1024];
        assert_eq!(send(&mut leader, &item, &PAPER, ("a.txt", &larger)).await.status, 413);
    });
}

#[test]
fn who_does_not_prepare_the_item_brings_no_bytes() {
    for_each_engine(async |world| {
        let (_, item) = item(world, &[]).await;
        let mut officer = world.sign_in_as(Role::Officer).await;
        let before = world.stored_files();
        let page = send(&mut officer, &item, &PAPER, ("a.pdf", PDF)).await;
        assert!(page.status == 403 && page.shows("You do not prepare this item"), "{}", page.body);
        assert_eq!(world.stored_files(), before);
    });
}

#[test]
fn a_form_without_its_kind_and_title_says_all_that_is_wrong_at_once() {
    for_each_engine(async |world| {
        let (_, item) = item(world, &[]).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        let recording = [("kind", "recording"), ("title", ""), ("address", "http://video.example/1")];
        let page = send(&mut leader, &item, &recording, ("", b"")).await;
        assert!(page.status == 422 && page.shows("Enter a title"), "{}", page.body);
        assert!(page.shows("Enter an address that begins with https://") && page.shows("http://video.example/1"));
    });
}
