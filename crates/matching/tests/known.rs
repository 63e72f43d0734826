//! Instances with known results: an extract, and the collection of test data where this machine has it.

#![expect(clippy::unwrap_used, reason = "what fails here fails the test")]

use std::path::{Path, PathBuf};

use matching::assignment::assign;
use matching::file::{read_orlib, read_wishes};
use matching::projects::{Project, ProjectRound, Student};
use matching::stable::{Lots, Market, Proposing, Ties, blocking_pairs, solve};
use matching::transport::{Pair, Party, Quota, Transport};
use serde_json::Value;

/// A file of the collection, if this machine has it.
fn shared(name: &str) -> Option<String> {
    let data = std::env::var_os("DECAPOLIS_DATA")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data"), PathBuf::from);
    let folder = Some(data.join("matching")).filter(|folder| folder.is_dir())?;
    Some(std::fs::read_to_string(folder.join(name)).unwrap())
}

fn rows(table: &str) -> impl Iterator<Item = Vec<&str>> {
    table.lines().skip(1).map(|line| line.split(',').collect())
}

/// Both stable matchings stand in the file, by resident.
#[track_caller]
fn check_both_extremes(text: &str) {
    let file = read_wishes(text).unwrap();
    let known: Value = serde_json::from_str(text).unwrap();
    let market = Market::new(&file.round).unwrap();
    for (proposing, key) in [(Proposing::Residents, "resident_optimal"), (Proposing::Hospitals, "hospital_optimal")] {
        let found = solve(&file.round, proposing, Ties::Break, &Lots::as_listed(&file.round)).unwrap();
        for (resident, hospital) in file.residents.iter().zip(&found.hospital_of) {
            let expected = known[key].get(resident).and_then(Value::as_str);
            assert_eq!(hospital.map(|hospital| file.hospitals[hospital].as_str()), expected, "{resident}");
        }
        assert_eq!(blocking_pairs(&market, &found), []);
    }
}

#[test]
fn both_stable_matchings_of_a_small_round_are_found() {
    check_both_extremes(include_str!("extracts/hr_8x3_seed11.json"));
}

#[test]
fn both_stable_matchings_of_every_round_are_found() {
    let Some(index) = shared("hospital_residents/index.csv") else { return };
    for row in rows(&index) {
        check_both_extremes(&shared(&format!("hospital_residents/{}", row[0])).unwrap());
    }
}

#[test]
fn assignments_of_the_collection_cost_what_is_known() {
    let Some(optima) = shared("assignment/optimum.csv") else { return };
    for row in rows(&optima) {
        let costs = read_orlib(&shared(&format!("assignment/{}", row[0])).unwrap()).unwrap();
        let found = assign(&costs).unwrap();
        assert_eq!(found.cost.to_string(), row[2], "{}", row[0]);
        let prices: i128 = found.row_prices.iter().chain(&found.column_prices).sum();
        assert_eq!(prices, found.cost);
    }
}

/// Lines of a PrefLib file that are not its head.
fn orders(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once(": ")).map(|(_, order)| order)
}

#[test]
fn students_of_glasgow_are_placed_as_is_known() {
    let Some(optima) = shared("student_projects/optimum.csv") else { return };
    for row in rows(&optima) {
        let text = shared(&format!("student_projects/{}", row[0])).unwrap();
        let wishes = |order: &str| order.split(',').map(|project| project.parse::<usize>().unwrap() - 1).collect();
        let students: Vec<Student> =
            orders(&text).map(|order| Student { wishes: wishes(order), region: None }).collect();
        let projects = vec![Project { quota: Quota::up_to(1), region: None }; row[2].parse().unwrap()];
        let plan = ProjectRound { students, projects, ..ProjectRound::default() }.solve();
        let placed = plan.project_of.iter().flatten().count();
        assert_eq!((placed.to_string().as_str(), plan.rank_sum.to_string().as_str()), (row[3], row[4]), "{}", row[0]);
    }
}

/// The papers of each category: in braces, or one alone.
fn categories(order: &str) -> Vec<Vec<usize>> {
    let mut categories = Vec::new();
    let mut rest = order;
    while !rest.is_empty() {
        let (category, after) = match rest.strip_prefix('{') {
            Some(inside) => inside.split_once('}').unwrap(),
            None => rest.split_once(',').unwrap_or((rest, "")),
        };
        categories.push(category.split(',').filter_map(|paper| paper.parse().ok()).collect());
        rest = after.trim_start_matches(',');
    }
    categories
}

#[test]
fn bids_of_reviewers_are_worth_what_is_known() {
    let Some(optima) = shared("bids/optimum.csv") else { return };
    for row in rows(&optima.replace("Yes; Maybe; No answer; No", "-")) {
        let text = shared(&format!("bids/{}", row[0])).unwrap();
        let (papers, per_paper, per_reviewer) =
            (row[2].parse().unwrap(), row[4].parse().unwrap(), row[5].parse().unwrap());
        let mut pairs = Vec::new();
        for (reviewer, order) in orders(&text).enumerate() {
            let bids = categories(order).into_iter().zip([-3, -1]);
            let bids = bids.flat_map(|(papers, cost)| papers.into_iter().map(move |paper| (paper - 1, cost)));
            pairs.extend(bids.map(|(column, cost)| Pair { row: reviewer, column, cost }));
        }
        let party = |capacity| Party { quota: Quota::up_to(capacity), group: None };
        let reviewers = orders(&text).count();
        let transport = Transport {
            rows: vec![party(per_reviewer); reviewers],
            columns: vec![party(per_paper); papers],
            pairs,
            ..Transport::default()
        };
        assert_eq!((-transport.solve_cheapest().cost).to_string(), row[6]);
    }
}
