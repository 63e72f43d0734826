//! How a file is given: to be saved, never shown, and not again to whoever has it.

use kernel::erasure;
use kernel::file;
use kernel::post::NOBODYS;

use super::{PAPER, PDF, item, paper};
use crate::testing::{Role, World, for_each_engine, post_of};

/// Holds trust line a39.
#[test]
fn a_file_is_given_to_be_saved_and_nothing_in_it_runs() {
    for_each_engine(async |world| {
        let (_, item) = item(world, &[]).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        let path = format!("{}/versions/1", paper(&mut leader, &item, &PAPER, ("جدول الأعمال.pdf", PDF)).await);
        let file = leader.get(&path).await;
        let header = |name: &str| {
            let all: Vec<&str> =
                file.headers.iter().filter(|(known, _)| *known == name).map(|(_, value)| value.as_str()).collect();
            all.join(" + ")
        };
        assert_eq!(header("content-type"), "application/pdf");
        assert!(header("content-disposition").starts_with("attachment; filename=\""), "{:?}", file.headers);
        assert!(header("content-disposition").contains("filename*=UTF-8''%D8%AC"), "{:?}", file.headers);
        assert_eq!(header("content-security-policy"), "sandbox; default-src 'none'; frame-ancestors 'none'");
        assert_eq!(
            (header("x-content-type-options").as_str(), header("cache-control").as_str()),
            ("nosniff", "no-store")
        );
        let etag = header("etag");
        let again = leader.get_with(&path, &[("if-none-match", etag.as_str())]).await;
        assert_eq!((again.status, again.bytes), (304, 0));
    });
}

#[test]
fn a_form_with_a_file_that_is_sent_twice_is_one_act() {
    for_each_engine(async |world| {
        let (_, item) = item(world, &[]).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        let form = leader.get(&format!("{item}/papers/new")).await;
        for _ in 0..2 {
            leader.show(&form);
            let sent = leader.post_named_file(&format!("{item}/papers/upload"), &PAPER, ("a.pdf", PDF)).await;
            assert_eq!(sent.location, item);
        }
        let count =
            world.contents().iter().filter(|row| row.starts_with("agenda_paper ") && row.contains(PAPER[1].1)).count();
        assert_eq!(count, 1);
    });
}

#[test]
fn whose_name_was_on_a_file_is_forgotten_and_the_file_stays() {
    for_each_engine(async |world| {
        let (_, item) = item(world, &[]).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        let own = paper(&mut leader, &item, &PAPER, ("a.pdf", PDF)).await;
        let files = |world: &World| -> Vec<String> {
            world.contents().into_iter().filter(|row| row.starts_with("file ") && row.contains("a.pdf")).collect()
        };
        assert!(!files(world)[0].contains("\"put_by\":null"), "{:?}", files(world));
        let (_, person) = world.read(|tx| post_of(tx, Role::Leader)).await.expect("somebody");
        let parts = crate::capabilities::personal_data();
        let erase = move |tx: &mut kernel::db::Tx<'_>| erasure::erase(tx, &parts, person, (person, NOBODYS)).map(drop);
        world.write(erase).await;
        assert!(files(world)[0].contains("\"put_by\":null"), "{:?}", files(world));
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        assert_eq!(secretariat.get(&format!("{own}/versions/1")).await.bytes, PDF.len());
    });
}

#[test]
fn a_form_with_a_file_that_fails_anywhere_keeps_nothing_and_is_sent_again() {
    for_each_engine(async |world| {
        let (_, item) = item(world, &[]).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        let kept = |row: &String| row.starts_with("file ") || row.starts_with("agenda_paper ");
        let rows = |world: &World| world.contents().into_iter().filter(kept).collect::<Vec<_>>();
        let (form, before) = (leader.get(&format!("{item}/papers/new")).await, rows(world));
        for at in 1..4 {
            world.db().fail_next_write(at);
            leader.show(&form);
            let sent = leader.post_named_file(&format!("{item}/papers/upload"), &PAPER, ("a.pdf", PDF)).await;
            assert_eq!((sent.status, rows(world)), (507, before.clone()), "at statement {at}");
        }
        leader.show(&form);
        let sent = leader.post_named_file(&format!("{item}/papers/upload"), &PAPER, ("a.pdf", PDF)).await;
        assert_eq!(sent.location, item);
    });
}

#[test]
fn bytes_that_no_act_kept_go_after_a_day() {
    for_each_engine(async |world| {
        let app = std::sync::Arc::clone(&world.app);
        let put = move || file::deposit(&app.db, &app.files.depot, b"nobody kept it").map(drop);
        std::thread::spawn(put).join().expect("no panic").expect("put");
        let there = world.stored_files();
        let clear = async || world.write(|tx| (file::RETENTION.clear)(tx)).await;
        assert_eq!(clear().await, 0, "an act may still keep them");
        world.clock.advance_seconds(2 * 86_400);
        assert_eq!(world.read(|tx| (file::RETENTION.count)(tx)).await, 1);
        assert_eq!(clear().await, 1);
        world.clock.advance_seconds(2 * 3_600);
        world.run_jobs(None);
        assert_eq!(world.stored_files(), there - 1);
        assert!(
            !world.contents().iter().any(|row| row.starts_with("stored_bytes ") && row.contains("condemned_at\":\"1"))
        );
    });
}
