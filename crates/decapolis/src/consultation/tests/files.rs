//! Files as answers: handed in on the page, read by whoever reads the answer, gone with it.

use super::super::model::SheetAnswerId;
use super::super::personal::PERSONAL;
use super::super::{demo, files, store};
use super::answering::question;
use super::{close, data, open, send};
use crate::testing::{Browser, Page, Role, World, for_each_engine};
use kernel::id::Id;
use kernel::stop::Stop;

const GUIDE: &str = "Hand in your guide";

async fn hand_in(browser: &mut Browser, answer: &str, edit: &str, (name, bytes): (&str, &[u8])) -> Page {
    browser.get(answer).await;
    browser.post_named_file(&format!("{answer}/upload"), &[("edit", edit)], (name, bytes)).await
}

/// How many files lie below an answer.
async fn below(world: &World, answer: &str) -> usize {
    let id = SheetAnswerId::from_number(super::number(answer));
    world.read(move |tx| Ok(usize::from(files::of_answer(tx, id)?.is_some()))).await
}

#[test]
fn a_file_is_handed_in_read_by_the_city_and_by_the_secretariat_once_it_is_signed() {
    for_each_engine(async |world| {
        let (_, sheet) = open(world).await;
        let mut officer = world.sign_in_as(Role::Officer).await;
        let guide = question(&mut officer, &sheet, GUIDE).await;
        let disguised = hand_in(&mut officer, &guide, "0", ("guide.pdf", b"Just words\n")).await;
        assert!(disguised.status == 422 && disguised.body.contains("href=\"#file\""), "{}", disguised.body);
        let none = hand_in(&mut officer, &guide, "0", ("", b"")).await;
        assert_eq!(none.status, 422, "{}", none.body);
        let sent = hand_in(&mut officer, &guide, "0", ("guide.txt", b"Stay until it is sent\n")).await;
        assert_eq!(sent.status, 303, "{}", sent.body);
        assert!(officer.get(&sheet).await.shows("guide.txt"));
        let read = officer.get(&format!("{guide}/file")).await;
        assert!(read.status == 200 && read.body.contains("Stay until it is sent"), "{}", read.body);
        let api = data(world, Role::Officer, &sheet).await;
        assert!(api.contains(&format!("\"content\":\"guide.txt\",\"file\":\"{guide}/file\"")), "{api}");
        for role in [Role::Secretariat, Role::OtherLeader, Role::Chair] {
            let mut other = world.sign_in_as(role).await;
            assert_eq!(other.get(&format!("{guide}/file")).await.status, 404, "{role:?}");
        }
        let signed = super::number(&sheet);
        let sql = format!("UPDATE consultation_sheet SET signed_at = 1 WHERE id = {signed}");
        world.execute(&sql).expect("the database answers");
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        assert_eq!(secretariat.get(&format!("{guide}/file")).await.status, 200, "who reads the answer reads its file");
        let link = format!("href=\"{guide}/file\"");
        assert!(secretariat.get(&sheet).await.body.contains(&link), "and finds it on the sheet");
        let sql = format!("UPDATE consultation_sheet SET signed_at = {} WHERE id = {signed}", i64::MAX);
        world.execute(&sql).expect("the database answers");
    });
}

#[test]
fn another_file_takes_its_place_and_none_is_left_where_the_city_says_something_else() {
    for_each_engine(async |world| {
        let (path, sheet) = open(world).await;
        let (mut leader, mut officer) = (world.sign_in_as(Role::Leader).await, world.sign_in_as(Role::Officer).await);
        let guide = question(&mut leader, &sheet, GUIDE).await;
        assert_eq!(hand_in(&mut leader, &guide, "0", ("one.txt", b"One\n")).await.status, 303);
        let crossed = hand_in(&mut officer, &guide, "0", ("two.txt", b"Two\n")).await;
        assert!(crossed.status == 422 && crossed.shows("one.txt"), "nothing goes unseen: {}", crossed.body);
        assert_eq!(hand_in(&mut officer, &guide, "1", ("two.txt", b"Two\n")).await.status, 303);
        assert_eq!(below(world, &guide).await, 1);
        assert!(leader.get(&format!("{guide}/file")).await.body.contains("Two"));
        let said = send(&mut leader, &guide, "", &[("said", "answer"), ("edit", "2")]).await;
        assert_eq!(said.status, 422, "a file is handed in, not said");
        assert_eq!(send(&mut leader, &guide, "", &[("said", "not-ours"), ("edit", "2")]).await.status, 303);
        assert_eq!((below(world, &guide).await, leader.get(&format!("{guide}/file")).await.status), (0, 404));
        close(world, &path);
        assert_eq!(hand_in(&mut leader, &guide, "3", ("late.txt", b"Late\n")).await.status, 403);
    });
}

#[test]
fn a_file_that_the_city_signed_before_is_confirmed_with_one_click_and_stays_where_it_was() {
    for_each_engine(async |world| {
        let (_, sheet) = open(world).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        let guide = question(&mut leader, &sheet, GUIDE).await;
        let page = leader.get(&guide).await;
        assert!(page.shows("guide-for-helpers.txt"), "it is offered: {}", page.body);
        let (_, rest) = page.body.split_once("name=\"from\" value=\"").expect("an offer");
        let key = rest.split('"').next().expect("a key").to_owned();
        assert_eq!(send(&mut leader, &guide, "/confirmation", &[("from", &key)]).await.status, 303);
        assert!(leader.get(&format!("{guide}/file")).await.body.contains("Stay until it is sent"));
        assert_eq!(send(&mut leader, &guide, "", &[("said", "not-known"), ("edit", "1")]).await.status, 303);
        let before = world.read(|tx| demo::handed_in(tx)?.ok_or(Stop::Missing)).await;
        let read = leader.get(&format!("/sheet-answers/{before}/file")).await;
        assert!(read.body.contains("Stay until it is sent"), "what was signed keeps its own");
    });
}

#[test]
fn a_file_goes_with_the_person_who_handed_it_in_and_its_answer_says_so() {
    for_each_engine(async |world| {
        let (_, sheet) = open(world).await;
        let mut officer = world.sign_in_as(Role::Officer).await;
        let guide = question(&mut officer, &sheet, GUIDE).await;
        assert_eq!(hand_in(&mut officer, &guide, "0", ("guide.txt", b"By me\n")).await.status, 303);
        let id = SheetAnswerId::from_number(super::number(&guide));
        world
            .write(move |tx| {
                let post = store::sheet::answer(tx, id)?.post;
                let person = kernel::post::holder_of(tx, post)?.ok_or(Stop::Missing)?.id;
                let one = PERSONAL.iter().find(|one| one.key == "sheet_files").ok_or(Stop::Missing)?;
                assert!((one.export)(tx, person)?.to_string().contains("guide.txt"));
                (one.erase)(tx, person)
            })
            .await;
        assert_eq!(below(world, &guide).await, 0);
        let mut leader = world.sign_in_as(Role::Leader).await;
        let page = leader.get(&sheet).await;
        assert!(page.shows("The file is gone with the person who handed it in"), "{}", page.body);
        assert!(!page.shows("guide.txt"), "nor is its name there: {}", page.body);
    });
}

#[test]
fn a_file_that_is_gone_is_not_offered_any_more() {
    for_each_engine(async |world| {
        let (_, sheet) = open(world).await;
        world
            .write(|tx| {
                let before = demo::handed_in(tx)?.ok_or(Stop::Missing)?;
                Ok(files::forget(tx, before)?)
            })
            .await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        let guide = question(&mut leader, &sheet, GUIDE).await;
        assert!(!leader.get(&guide).await.body.contains("name=\"from\""), "there is nothing to confirm");
    });
}
