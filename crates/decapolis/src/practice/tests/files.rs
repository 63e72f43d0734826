//! The demo's practices as files: enough of them, true to their sources, and known to the atlas and to the rules.

use std::collections::BTreeSet;

use atlas::{Atlas, FactId};

use super::super::demo::read_files;
use super::super::file::PracticeFile;
use super::numbers::{covers, written_numbers};
use crate::network::{self, City, STATED_NUMBERS, STATED_YES_NO};
use crate::testing::for_each_engine;

fn files() -> Vec<PracticeFile> {
    read_files().expect("every file is read")
}

fn faults<F: Fn(&PracticeFile) -> Vec<String>>(of: F) -> Vec<String> {
    let named = |file: &PracticeFile| of(file).into_iter().map(|fault| format!("{}: {fault}", file.slug)).collect();
    files().iter().flat_map(|file: &PracticeFile| -> Vec<String> { named(file) }).collect()
}

const NONE: [String; 0] = [];

#[test]
fn there_are_forty_practices_in_three_original_languages() {
    let files = files();
    let slugs: BTreeSet<&str> = files.iter().map(|file| file.slug.as_str()).collect();
    let languages: BTreeSet<&str> = files.iter().map(|file| file.language.as_str()).collect();
    assert!(files.len() >= 40 && slugs.len() == files.len(), "{}", files.len());
    assert!(languages.len() >= 3, "{languages:?}");
}

#[test]
fn half_the_practices_are_members_and_half_the_members_have_one() {
    for_each_engine(async |world| {
        let members = world.read(|tx| Ok(network::members(tx)?)).await;
        let files = files();
        let has_one = |city: &&City| files.iter().any(|file| file.place == city.place.to_string());
        let is_of_member = |file: &&PracticeFile| members.iter().any(|city| file.place == city.place.to_string());
        let with_one = members.iter().filter(has_one).count();
        let of_members = files.iter().filter(is_of_member).count();
        assert!(2 * with_one >= members.len(), "{with_one} of {} members", members.len());
        assert!(2 * of_members >= files.len(), "{of_members} of {} practices", files.len());
    });
}

#[test]
fn every_place_is_a_city_of_the_atlas() {
    let missing = faults(|file| {
        let places = file.adopters.iter().map(|adopter| &adopter.place).chain([&file.place]);
        let missing = places.filter(|place| Atlas::get().place(place.parse().expect("a GeoNames id")).is_none());
        missing.cloned().collect()
    });
    assert_eq!(missing, NONE);
}

#[test]
fn title_and_summary_are_there_in_four_languages() {
    let missing = faults(|file| {
        let texts = [&file.title, &file.summary].into_iter();
        let short = texts.filter(|texts| texts.values().filter(|text| !text.trim().is_empty()).count() != 4);
        short.map(|texts| format!("{:?}", texts.keys())).collect()
    });
    assert_eq!(missing, NONE);
}

#[test]
fn every_figure_has_a_source_with_address_and_day_read() {
    let unsourced = faults(|file| {
        let figures = file.figures();
        let complete = |index: i64| {
            let source = usize::try_from(index).ok().and_then(|index| file.sources.get(index));
            source.is_some_and(|source| {
                source.address.starts_with("http")
                    && !source.title.is_empty()
                    && source.read.parse::<kernel::time::Date>().is_ok()
            })
        };
        figures.iter().filter(|figure| !complete(figure.source)).map(|figure| figure.what.clone()).collect()
    });
    assert_eq!(unsourced, NONE);
}

#[test]
fn every_number_of_the_prose_is_covered_by_a_figure() {
    let uncovered = faults(|file| {
        let known: Vec<f64> = file.figures().iter().map(|figure| figure.amount).collect();
        let texts = [&file.title, &file.summary, &file.text, &file.text_en];
        let numbers = texts.into_iter().flat_map(|texts| texts.values()).flat_map(|text| written_numbers(text));
        numbers.filter(|number| !covers(&known, number)).map(|number| number.as_written).collect()
    });
    assert_eq!(uncovered, NONE);
}

#[test]
fn preconditions_ask_for_known_facts_only() {
    let unknown = faults(|file| {
        let rule = file.rule().expect("it was read");
        let is_known = |fact: &str| {
            STATED_YES_NO.contains(&fact) || STATED_NUMBERS.contains(&fact) || fact.parse::<FactId>().is_ok()
        };
        rule.facts().filter(|(fact, _)| !is_known(fact)).map(|(fact, _)| fact.to_owned()).collect()
    });
    assert_eq!(unknown, NONE);
}

#[test]
fn income_groups_of_rules_are_those_of_the_atlas() {
    let groups = Atlas::get().countries().iter().filter_map(|country| country.income_group);
    let known: BTreeSet<&str> = groups.map(|group| group.as_str()).collect();
    let unknown = faults(|file| {
        let rule = &file.preconditions.rule;
        let asked = rule.split("\"income_group\",\"one_of\":[").skip(1).filter_map(|rest| rest.split(']').next());
        let words = asked.flat_map(|list| list.split(',')).map(|word| word.trim_matches(['"', ' ']).to_owned());
        words.filter(|word| !known.contains(word.as_str())).collect()
    });
    assert_eq!(unknown, NONE);
}
