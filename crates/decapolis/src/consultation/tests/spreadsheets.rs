//! A city's answers go out as a spreadsheet and come in again: looked through, shown beside what stands there, taken with one press.

use std::collections::BTreeMap;

use super::super::loaded::Asked;
use super::super::spreadsheet::{self, Drawn, tests::with};
use super::super::{demo, offered, store};
use super::{close, open, send};
use crate::network;
use crate::testing::{Browser, Page, Role, World, for_each_engine};
use kernel::language::Language;
use kernel::stop::Stop;
use kernel::time::Zone;

/// Kansas City's sheet as it is downloaded now, with other words in some cells.
async fn file(world: &World, cells: &[(&str, &str)]) -> Vec<u8> {
    let drawn = world.read(|tx| {
        let id = demo::own_sheet(tx)?.ok_or(Stop::Missing)?;
        let sheet = store::sheet::sheet(tx, id)?;
        let consultation = store::consultation(tx, sheet.consultation)?;
        let asked = Asked::load(tx, sheet.consultation)?;
        let answers = store::sheet::answers(tx, sheet.id)?;
        let city = network::city(tx, sheet.city)?;
        let drawn = Drawn {
            consultation: &consultation,
            asked: &asked,
            answers: &answers,
            known: &BTreeMap::new(),
            city: city.name_in(Language::English),
            last_day: "",
            language: Language::English,
            today: tx.now().date_in(&Zone::UTC),
        };
        Ok(spreadsheet::write(&drawn)?)
    });
    with(&drawn.await, cells)
}

async fn bring(browser: &mut Browser, sheet: &str, (name, file): (&str, &[u8])) -> Page {
    browser.get(&format!("{sheet}/spreadsheet")).await;
    browser.post_named_file(&format!("{sheet}/upload"), &[], (name, file)).await
}

/// What the page that a browser shows would take: it names what was seen.
async fn take(browser: &mut Browser, sheet: &str, page: &Page) -> Page {
    let (_, rest) = page.body.split_once("name=\"seen\" value=\"").expect("something to take");
    let seen = rest.split('"').next().expect("what was seen").to_owned();
    browser.show(page);
    browser.post_form(&format!("{sheet}/spreadsheet"), &[("seen", &seen)]).await
}

/// The scale, the staff, the promise, and what stands in the way of it: "No".
const FILLED: [(&str, &str); 4] =
    [("G9", "4"), ("G12", "1200"), ("G13", "3. No"), ("G14", "The counters close at noon")];

#[test]
fn a_spreadsheet_is_looked_through_before_one_press_writes_all_of_it() {
    for_each_engine(async |world| {
        let (_, sheet) = open(world).await;
        let mut officer = world.sign_in_as(Role::Officer).await;
        let download = officer.get(&format!("{sheet}/answers.xlsx")).await;
        let header =
            |name: &str| download.headers.iter().find(|(known, _)| *known == name).map(|(_, value)| value.clone());
        assert!(download.status == 200 && header("content-type").is_some_and(|kind| kind.contains("spreadsheetml")));
        assert!(header("content-disposition").is_some_and(|how| how.contains("answers.xlsx")));
        let brought = bring(&mut officer, &sheet, ("answers.xlsx", &file(world, &FILLED).await)).await;
        let page = officer.follow(&brought).await;
        assert!(page.shows("What would change") && page.shows("answers: 4"), "{}", page.body);
        assert!(page.shows("The counters close at noon") && page.shows("4 of 5"), "{}", page.body);
        assert!(!officer.get(&sheet).await.shows("The counters close at noon"), "nothing is written yet");
        assert_eq!(take(&mut officer, &sheet, &page).await.status, 303);
        let written = officer.get(&sheet).await;
        for words in ["The counters close at noon", "4 of 5", "1,200"] {
            assert!(written.shows(words), "{words}: {}", written.body);
        }
        let after = officer.get(&format!("{sheet}/spreadsheet")).await;
        assert!(!after.shows("What would change"), "it waits no more: {}", after.body);
        let again = bring(&mut officer, &sheet, ("answers.xlsx", &file(world, &[]).await)).await;
        let same = officer.follow(&again).await;
        assert!(same.shows("Nothing would change"), "what was downloaded changes nothing: {}", same.body);
    });
}

#[test]
fn a_table_comes_back_with_a_row_for_each_of_its_cells() {
    for_each_engine(async |world| {
        let (_, sheet) = open(world).await;
        let mut officer = world.sign_in_as(Role::Officer).await;
        let wrong = file(world, &[("G16", "many"), ("H17", "Not known")]).await;
        let page = bring(&mut officer, &sheet, ("answers.xlsx", &wrong)).await;
        assert!(page.status == 422 && page.shows("G16: “many” is not a number."), "{}", page.body);
        assert!(page.shows("H17: a reason is given for the whole table"), "{}", page.body);
        let filled = file(world, &[("G16", "12"), ("G21", "Nobody waits")]).await;
        let brought = bring(&mut officer, &sheet, ("answers.xlsx", &filled)).await;
        let page = officer.follow(&brought).await;
        assert!(page.shows("answers: 1") && page.shows("Libraries – Helpers: 12 people"), "{}", page.body);
        assert_eq!(take(&mut officer, &sheet, &page).await.status, 303);
        let written = officer.get(&sheet).await;
        assert!(written.shows("Counters – What works there: Nobody waits"), "{}", written.body);
        let same = bring(&mut officer, &sheet, ("answers.xlsx", &file(world, &[]).await)).await;
        assert!(officer.follow(&same).await.shows("Nothing would change"));
    });
}

#[test]
fn cells_that_cannot_be_read_are_named_and_nothing_is_kept() {
    for_each_engine(async |world| {
        let (_, sheet) = open(world).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        let wrong = file(world, &[("G9", "seven"), ("G12", "abc"), ("G13", "Perhaps")]).await;
        let page = bring(&mut leader, &sheet, ("answers.xlsx", &wrong)).await;
        assert_eq!(page.status, 422);
        for cell in [
            "Sheet “Answers”, G9: “seven” is not a whole number from 1 to 5.",
            "Sheet “Answers”, G12: “abc” is not a number.",
            "Sheet “Answers”, G13: “Perhaps” is none of the choices.",
        ] {
            assert!(page.shows(cell), "{cell}: {}", page.body);
        }
        assert!(!leader.get(&format!("{sheet}/spreadsheet")).await.shows("What would change"));
        for (name, file, what) in [
            ("answers.xlsx", b"PK\x03\x04 and no more".as_slice(), "Choose"),
            ("answers.csv", b"a;b\n".as_slice(), "Choose a spreadsheet as .xlsx"),
        ] {
            let page = bring(&mut leader, &sheet, (name, file)).await;
            assert!(page.status == 422 && (page.shows(what) || page.shows("file")), "{name}: {}", page.body);
        }
    });
}

#[test]
fn what_a_colleague_saves_meanwhile_is_shown_before_it_is_overwritten() {
    for_each_engine(async |world| {
        let (_, sheet) = open(world).await;
        let (mut leader, mut officer) = (world.sign_in_as(Role::Leader).await, world.sign_in_as(Role::Officer).await);
        let brought = bring(&mut officer, &sheet, ("answers.xlsx", &file(world, &FILLED).await)).await;
        let page = officer.follow(&brought).await;
        let staff = super::answering::question(&mut leader, &sheet, "work on digital services").await;
        let saved = send(&mut leader, &staff, "", &[("answer", "37"), ("said", "answer"), ("edit", "0")]).await;
        assert_eq!(saved.status, 303, "{}", saved.body);
        let crossed = take(&mut officer, &sheet, &page).await;
        assert!(crossed.status == 422 && crossed.shows("Something changed since you looked"), "{}", crossed.body);
        assert!(crossed.shows("37") && crossed.shows("1,200"), "both are shown: {}", crossed.body);
        let kept = leader.get(&sheet).await;
        assert!(kept.shows("37") && !kept.shows("4 of 5"), "all or nothing: {}", kept.body);
        assert_eq!(take(&mut officer, &sheet, &crossed).await.status, 303, "the officer has seen it");
        assert!(leader.get(&sheet).await.shows("1,200"));
    });
}

#[test]
fn answers_to_questions_that_are_not_asked_are_named_and_left_out() {
    for_each_engine(async |world| {
        let (_, sheet) = open(world).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        let cells = [("G13", "1"), ("G14", "The counters close at noon")];
        let brought = bring(&mut leader, &sheet, ("answers.xlsx", &file(world, &cells).await)).await;
        let page = leader.follow(&brought).await;
        assert!(page.shows("G14 is left out: question 6 is not asked"), "{}", page.body);
        assert_eq!(take(&mut leader, &sheet, &page).await.status, 303);
        assert!(!leader.get(&sheet).await.shows("The counters close at noon"));
    });
}

#[test]
fn nobody_else_brings_a_spreadsheet_and_nobody_after_the_last_day() {
    for_each_engine(async |world| {
        let (path, sheet) = open(world).await;
        let mut other = world.sign_in_as(Role::OtherLeader).await;
        for part in ["spreadsheet", "answers.xlsx"] {
            assert_eq!(other.get(&format!("{sheet}/{part}")).await.status, 404, "{part}");
        }
        let mut leader = world.sign_in_as(Role::Leader).await;
        let brought = bring(&mut leader, &sheet, ("answers.xlsx", &file(world, &FILLED).await)).await;
        let page = leader.follow(&brought).await;
        let form = leader.get(&format!("{sheet}/spreadsheet")).await;
        close(world, &path);
        assert_eq!(take(&mut leader, &sheet, &page).await.status, 403);
        leader.show(&form);
        let late = leader.post_named_file(&format!("{sheet}/upload"), &[], ("answers.xlsx", b"PK")).await;
        assert!(late.status == 403 && late.shows("The last day is over"), "{}", late.body);
        let page = leader.get(&format!("{sheet}/spreadsheet")).await;
        assert!(page.status == 200 && page.shows("Nothing is written any more"), "{}", page.body);
        let mut officer = world.sign_in_as(Role::Officer).await;
        officer.keep_cookie("language", "ar");
        assert_eq!(
            officer.get(&format!("{path}/questions.xlsx")).await.status,
            200,
            "the questions are for all who read it"
        );
    });
}

#[test]
fn what_is_known_of_the_city_is_confirmed_by_writing_the_same() {
    for_each_engine(async |world| {
        let (_, sheet) = open(world).await;
        let known = world.read(|tx| {
            let id = demo::own_sheet(tx)?.ok_or(Stop::Missing)?;
            let sheet = store::sheet::sheet(tx, id)?;
            let asked = Asked::load(tx, sheet.consultation)?;
            let city = network::city(tx, sheet.city)?;
            let mut offers = offered::to_city(tx, id, &city, &asked.questions)?;
            Ok(offers.remove(&asked.items[1].question).ok_or(Stop::Missing)?.content)
        });
        let mut officer = world.sign_in_as(Role::Officer).await;
        let cells = [("G10", known.await)];
        let cells: Vec<(&str, &str)> = cells.iter().map(|(cell, known)| (*cell, known.as_str())).collect();
        let brought = bring(&mut officer, &sheet, ("answers.xlsx", &file(world, &cells).await)).await;
        let page = officer.follow(&brought).await;
        assert_eq!(take(&mut officer, &sheet, &page).await.status, 303);
        let written = officer.get(&sheet).await;
        assert!(written.shows("confirmed from an earlier consultation"), "{}", written.body);
    });
}
