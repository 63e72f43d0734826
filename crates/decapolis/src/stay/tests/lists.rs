//! The lists for hotel, kitchen, rooms, letters and pictures, as pages and files; and asking those who said nothing.

use kernel::mail;

use super::{NEEDS, ahead, number_of, own_seat, say};
use crate::testing::{Browser, Role, for_each_engine};

#[test]
fn the_dinner_list_counts_diets_and_its_file_runs_no_formula() {
    for_each_engine(async |world| {
        let path = ahead(world).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        let formula = [("dinner", "yes"), ("diet", "halal"), ("diet_words", "=1+1")];
        say(&mut leader, &path, &formula).await;
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let page = secretariat.get(&format!("{path}/lists/dinner")).await;
        assert!(page.shows("Vegetarian") && page.shows("Halal") && page.shows("Counted"), "{}", page.body);
        let file = secretariat.get(&format!("{path}/lists/dinner/file.csv")).await;
        assert!(file.body.contains(",Halal,'=1+1\r\n"), "{}", file.body);
        let attached =
            file.headers.iter().any(|(name, value)| *name == "content-disposition" && value.contains("dinner"));
        assert!(attached, "{:?}", file.headers);
        assert_eq!(secretariat.get(&format!("{path}/lists/wine")).await.status, 404);
    });
}

#[test]
fn whoever_takes_part_from_afar_needs_no_dinner_and_no_letter_and_is_asked_about_pictures_all_the_same() {
    for_each_engine(async |world| {
        let (path, seat) = (ahead(world).await, own_seat(world).await);
        say(&mut world.sign_in_as(Role::Leader).await, &path, &NEEDS).await;
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let listed = async |browser: &mut Browser, list: &str| {
            browser.get(&format!("{path}/lists/{list}/file.csv")).await.body.contains("Kansas City")
        };
        for list in ["dinner", "letters", "pictures"] {
            assert!(listed(&mut secretariat, list).await, "{list}");
        }
        let id = number_of(&seat);
        world.execute(&format!("UPDATE meeting_seat SET is_afar = TRUE WHERE id = {id}")).expect("done");
        for (list, is_on_it) in [("dinner", false), ("letters", false), ("pictures", true)] {
            assert_eq!(listed(&mut secretariat, list).await, is_on_it, "{list}");
        }
    });
}

#[test]
fn the_hotel_list_has_nights_and_not_diets() {
    for_each_engine(async |world| {
        let path = ahead(world).await;
        let page = world.sign_in_as(Role::Secretariat).await.get(&format!("{path}/lists/hotel")).await;
        assert!(page.shows("Rooms") && !page.shows("No nuts") && !page.shows("with a stick"), "{}", page.body);
    });
}

#[test]
fn a_letter_for_a_visa_is_printed_in_any_of_the_four_languages() {
    for_each_engine(async |world| {
        let (path, seat) = (ahead(world).await, own_seat(world).await);
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let none = secretariat.get(&format!("{seat}/letter")).await;
        assert!(none.status == 403 && none.shows("No letter is wanted"), "{}", none.body);
        let mut leader = world.sign_in_as(Role::Leader).await;
        say(&mut leader, &path, &NEEDS).await;
        let list = secretariat.get(&format!("{path}/lists/letters")).await;
        assert!(list.body.contains(&format!("{seat}/letter")), "{}", list.body);
        let sentences = [
            ("en", "To whom it may concern"),
            ("es", "A quien corresponda"),
            ("fr", "À qui de droit"),
            ("ar", "إلى من يهمه الأمر"),
        ];
        for (language, sentence) in sentences {
            let letter = secretariat.get(&format!("{seat}/letter?in={language}")).await;
            assert!(letter.shows(sentence) && letter.shows("Numbat Of Passport"), "{language}: {}", letter.body);
        }
    });
}

#[test]
fn whoever_said_nothing_is_asked_once_by_mail() {
    for_each_engine(async |world| {
        let path = ahead(world).await;
        let mailed = async || {
            let mails = world.read(|tx| Ok(mail::latest(tx, None)?)).await;
            mails.into_iter().filter(|mail| mail.kind == "stay-need").map(|mail| mail.id).collect::<Vec<_>>()
        };
        let waiting =
            || world.contents().iter().filter(|row| row.starts_with("next_step ") && row.contains("stay-need")).count();
        let (before, waited) = (mailed().await, waiting());
        world.execute("DELETE FROM next_step WHERE kind = 'stay-need'").expect("the database answers");
        world.execute("DELETE FROM stay_need WHERE answered_at = 9223372036854775807").expect("the database answers");
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let lists = format!("{path}/lists");
        assert!(secretariat.get(&lists).await.shows("who were not asked"));
        assert_eq!(secretariat.post_form(&lists, &[]).await.status, 303);
        world.run_jobs(None);
        let after = mailed().await;
        assert!(after.iter().any(|mail| !before.contains(mail)), "there are mails: {after:?}");
        assert_eq!((waited, waiting()), (2, 2), "both of the demo who said nothing");
        secretariat.get(&lists).await;
        secretariat.post_form(&lists, &[]).await;
        world.run_jobs(None);
        assert_eq!((mailed().await, waiting()), (after, 2), "nobody is asked twice");
        assert_eq!(world.sign_in_as(Role::Chair).await.post_form(&lists, &[]).await.status, 403);
    });
}
