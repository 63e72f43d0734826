//! Templates are data: versions, ending, and no code that names one.

use std::path::Path;

use super::super::rules::MayKeepTemplates;
use super::super::template::{self, PROGRAMMES, RUNGS, Template};
use super::super::{acts, store};
use super::{actor, begun, paper, post_of};
use crate::testing::{Role, for_each_engine, source};

#[test]
fn an_engagement_runs_by_the_version_it_began_with() {
    for_each_engine(async |world| {
        let id = begun(world, "call").await;
        let own = post_of(world, Role::Leader).await;
        let lengths = world
            .write(move |tx| {
                let current = template::by_code(tx, "call")?;
                let first = current.first().ok_or(kernel::stop::Stop::Missing)?.template.clone();
                let steps = vec![first.steps[0].clone(), first.steps[first.steps.len() - 1].clone()];
                let shorter = Template { starts: "2026-04-13".to_owned(), steps, ..first };
                template::add(tx, &MayKeepTemplates::by_operator(), &shorter)?;
                let leader = actor(tx, own)?;
                acts::write(tx, &leader, id, &paper(&[("challenge", "Trust")]))?;
                let current = template::current(tx)?;
                let now = current.iter().find(|version| version.template.code == "call");
                Ok((store::whole(tx, id)?.template.steps.len(), now.map(|version| version.template.steps.len())))
            })
            .await;
        assert_eq!(lengths, (4, Some(2)));
    });
}

#[test]
fn the_secretariat_adds_follows_and_ends_templates_in_the_browser() {
    for_each_engine(async |world| {
        let mut staff = world.sign_in_as(Role::Secretariat).await;
        staff.get("/support/templates").await;
        let wrong = staff.post_form("/support/templates", &[("document", "code = 3")]).await;
        assert_eq!((wrong.status, wrong.shows("Put this right")), (422, true));
        let walked = RUNGS[1].replace("code = \"call\"", "code = \"chat\"");
        let added = staff.post_form("/support/templates", &[("document", &walked)]).await;
        let page = staff.follow(&added).await;
        assert!(page.shows("Write a new version from this one") && page.shows("45 minutes"));
        let ended = staff.post_form(&format!("{}/end", added.location), &[]).await;
        let page = staff.follow(&ended).await;
        assert!(!page.shows("End this version"));
    });
}

#[test]
fn a_version_that_starts_too_early_comes_back_with_its_document() {
    for_each_engine(async |world| {
        let mut staff = world.sign_in_as(Role::Secretariat).await;
        staff.get("/support/templates").await;
        let early = RUNGS[1].replace("2024-01-01", "2020-01-01").replace("45 minutes", "zibeline minutes");
        let back = staff.post_form("/support/templates", &[("document", &early)]).await;
        let said = ["What began by a version goes on by it.", "zibeline minutes"].map(|words| back.shows(words));
        assert_eq!((back.status, said), (422, [true; 2]), "{}", back.body);
    });
}

#[test]
fn no_code_names_a_rung() {
    let codes: Vec<String> = RUNGS
        .iter()
        .chain(PROGRAMMES)
        .map(|text| template::read(text).expect("right").code)
        // "question" is also a kind of record of another capability.
        .filter(|code| code != "question")
        .collect();
    let mut named = Vec::new();
    for file in files(&source("crates/decapolis/src/support")) {
        let is_apart = |part: &str| ["shipped.rs", "stories", "tests"].contains(&part);
        if file.iter().filter_map(|part| part.to_str()).any(is_apart) {
            continue;
        }
        let text = std::fs::read_to_string(&file).expect("a source");
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        named.extend(
            codes.iter().filter(|rung| code.contains(&format!("\"{rung}\""))).map(|rung| (rung, &file).0.clone()),
        );
    }
    assert_eq!(named, Vec::<String>::new());
}

fn files(folder: &Path) -> Vec<std::path::PathBuf> {
    let entries = folder.read_dir().expect("a folder").flatten().map(|entry| entry.path());
    entries
        .flat_map(|path| {
            if path.is_dir() {
                files(&path)
            } else if path.extension().is_some_and(|end| end == "rs") {
                vec![path]
            } else {
                Vec::new()
            }
        })
        .collect()
}
