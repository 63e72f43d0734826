//! Tables: asked with named rows or the city's own, filled in cell by cell, offered whole, added up.

use super::answering::question;
use super::asking::draft;
use super::{closed, data, open, send};
use crate::testing::{Role, for_each_engine};

const HELPERS: &str = "How many people help with online services";

#[test]
fn a_table_that_the_city_signed_before_is_offered_whole() {
    for_each_engine(async |world| {
        let (_, sheet) = open(world).await;
        let mut officer = world.sign_in_as(Role::Officer).await;
        let table = question(&mut officer, &sheet, HELPERS).await;
        let page = officer.get(&table).await;
        assert!(page.shows("Libraries – Helpers: 4 people · Open: 40 hours a week"), "{}", page.body);
        let (_, rest) = page.body.split_once("name=\"from\" value=\"").expect("an offer");
        let key = rest.split('"').next().expect("a key").to_owned();
        assert_eq!(send(&mut officer, &table, "/confirmation", &[("from", &key)]).await.status, 303);
        let written = officer.get(&table).await;
        assert!(written.body.contains("name=\"cell_1_1\" type=\"text\" value=\"4\""), "{}", written.body);
        let read = data(world, Role::Officer, &sheet).await;
        assert!(read.contains(r#"[[\"4\",\"40\","#), "{read}");
    });
}

#[test]
fn a_cell_that_cannot_be_read_is_named_and_what_was_typed_stays() {
    for_each_engine(async |world| {
        let (_, sheet) = open(world).await;
        let mut leader = world.sign_in_as(Role::Leader).await;
        let table = question(&mut leader, &sheet, HELPERS).await;
        let wrong = [("cell_1_1", "a dozen"), ("cell_2_3", "A name at the door"), ("said", "answer"), ("edit", "0")];
        let again = send(&mut leader, &table, "", &wrong).await;
        assert_eq!(again.status, 422);
        assert!(again.body.contains("href=\"#cell_1_1\""), "the summary leads to the cell: {}", again.body);
        for words in ["Libraries", "Helpers (people)", "enter a number", "a dozen", "A name at the door"] {
            assert!(again.shows(words), "{words}: {}", again.body);
        }
        let none = send(&mut leader, &table, "", &[("said", "answer"), ("edit", "0")]).await;
        assert!(none.status == 422 && none.shows("Fill in a cell at least"), "{}", none.body);
        let lost = [("cell_2_3", "A name at the door"), ("said", "not-known"), ("edit", "0")];
        assert_eq!(send(&mut leader, &table, "", &lost).await.status, 422, "the words would be lost");
        let right = [("cell_1_1", "1,200"), ("cell_2_3", "A name at the door"), ("said", "answer"), ("edit", "0")];
        assert_eq!(send(&mut leader, &table, "", &right).await.status, 303);
        let shown = leader.get(&sheet).await;
        assert!(
            shown.shows("Libraries – Helpers: 1,200 people;\nCounters – What works there: A name"),
            "{}",
            shown.body
        );
    });
}

#[test]
fn numbers_of_named_rows_are_added_up_and_small_regions_stay_hidden() {
    for_each_engine(async |world| {
        let results = format!("{}/results", closed(world).await);
        let mut other = world.sign_in_as(Role::OtherLeader).await;
        other.keep_cookie("language", "en");
        let page = other.get(&results).await;
        assert!(page.shows("Helpers (people)") && page.shows(": total") && page.shows(": median"), "{}", page.body);
        assert!(page.shows("Numbers in named rows of a table are added up"), "{}", page.body);
        let read: serde_json::Value =
            serde_json::from_str(&data(world, Role::OtherLeader, &results).await).expect("data");
        let table = &read["questions"][5];
        let cells = table["all"]["cells"].as_array().expect("cells");
        let places: Vec<(u64, u64)> = cells
            .iter()
            .map(|cell| (cell["row"].as_u64().expect("a row"), cell["column"].as_u64().expect("a column")))
            .collect();
        assert_eq!(places, [(1, 1), (1, 2), (2, 1), (2, 2), (3, 1), (3, 2)]);
        let answered = |cell: usize| cells[cell]["answered"].as_u64().expect("cities");
        assert!(answered(4) < answered(0), "some have no telephone: {cells:?}");
        assert_eq!(cells[1]["sum"].as_f64(), Some(40.0 * answered(1) as f64));
        for region in table["regions"].as_array().expect("regions") {
            for cell in region["cells"].as_array().expect("cells") {
                assert!(cell["answered"].as_u64() >= Some(5), "{region}");
            }
        }
        let file = other.get(&format!("{results}.csv")).await;
        assert!(file.body.contains(": total") && file.body.contains("table"), "{}", file.body);
    });
}

#[test]
fn a_table_is_asked_with_its_columns_and_rows_and_reworded_with_as_many() {
    for_each_engine(async |world| {
        let path = draft(world).await;
        let mut secretariat = world.sign_in_as(Role::Secretariat).await;
        let ask = |columns, rows, most| {
            let words = ("words", "Which projects run?");
            [("kind", "table"), ("language", "en"), words, ("columns", columns), ("rows", rows), ("rows_max", most)]
        };
        let none = send(&mut secretariat, &path, "/questions", &ask("", "", "")).await;
        assert!(none.status == 422 && none.shows("Give one to 5 columns"), "{}", none.body);
        let none = send(&mut secretariat, &path, "/questions", &ask("Project\nBudget | euros", "", "11")).await;
        assert!(none.status == 422 && none.body.contains("href=\"#rows_max\""), "{}", none.body);
        let made = send(&mut secretariat, &path, "/questions", &ask("Project\nBudget | euros", "", "3")).await;
        assert_eq!(made.status, 303, "{}", made.body);
        let page = secretariat.get(&path).await;
        assert!(page.shows("Project · Budget (euros)") && page.shows("rows of your own, at most: 3"), "{}", page.body);
        let mut bank = super::ways(&mut secretariat, "/question-bank", "/question-bank/").await;
        let table = bank.remove(0);
        let words =
            |columns| [("language", "fr"), ("words", "Quels projets ?"), ("columns", columns), ("as", "language")];
        let other = send(&mut secretariat, &table, "/wordings", &words("Projet\nBudget")).await;
        assert!(other.status == 422 && other.shows("numbers where there were numbers"), "{}", other.body);
        assert_eq!(send(&mut secretariat, &table, "/wordings", &words("Projet\nBudget | euros")).await.status, 303);
        assert_eq!(send(&mut secretariat, &path, "/opening", &[]).await.status, 303);
        world.run_jobs(None);
        let mut leader = world.sign_in_as(Role::Leader).await;
        let sheet = super::ways(&mut leader, &path, "/consultation-sheets/").await.pop().expect("a sheet");
        let answer = question(&mut leader, &sheet, "Which projects run?").await;
        let rows = [("cell_1_1", "Bus"), ("cell_3_1", "Phone"), ("cell_3_2", "12 000"), ("said", ""), ("edit", "0")];
        assert_eq!(send(&mut leader, &answer, "", &rows).await.status, 303);
        let shown = leader.get(&sheet).await;
        assert!(shown.shows("Row 1 – Project: Bus;\nRow 2 – Project: Phone · Budget: 12,000 euros"), "{}", shown.body);
    });
}
