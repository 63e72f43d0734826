//! `cargo xtask new-capability NAME`: the rooms of a capability that walks from its first minute.
//!
//! The rooms come from `xtask/capability`, with `NAME` and `TYPE` filled in, and the capability is added to the map of the
//! product. What it writes compiles, serves a page in four languages, and has tests that pass; then one replaces its
//! words, records and rules by one's own.

use std::path::{Path, PathBuf};

use crate::command::{self, program, root};

/// The rooms: where each goes in the capability's folder, and what it holds.
const ROOMS: &[(&str, &str)] = &[
    ("mod.rs", include_str!("../capability/mod.rs.txt")),
    ("model.rs", include_str!("../capability/model.rs.txt")),
    ("rules.rs", include_str!("../capability/rules.rs.txt")),
    ("acts.rs", include_str!("../capability/acts.rs.txt")),
    ("store.rs", include_str!("../capability/store.rs.txt")),
    ("pages.rs", include_str!("../capability/pages.rs.txt")),
    ("tests/mod.rs", include_str!("../capability/tests/mod.rs.txt")),
    ("schema/001.sql", include_str!("../capability/schema/001.sql.txt")),
    ("templates/list.html", include_str!("../capability/templates/list.html.txt")),
    ("texts/en.ftl", include_str!("../capability/texts/en.ftl.txt")),
    ("texts/es.ftl", include_str!("../capability/texts/es.ftl.txt")),
    ("texts/fr.ftl", include_str!("../capability/texts/fr.ftl.txt")),
    ("texts/ar.ftl", include_str!("../capability/texts/ar.ftl.txt")),
];

/// Writes the rooms and adds the capability to the map.
///
/// # Errors
/// A sentence for the terminal; nothing is overwritten.
pub(crate) fn write(name: &str) -> Result<(), String> {
    write_into(&root().join("crates/decapolis/src"), name)?;
    command::run(&mut program("cargo", &["fmt", "--package", "decapolis"]))?;
    println!("crates/decapolis/src/{name} is there; cargo test --package decapolis {name} runs its tests");
    Ok(())
}

/// Writes the rooms into an application's folder `src`.
///
/// # Errors
/// As [`write()`].
pub(crate) fn write_into(application: &Path, name: &str) -> Result<(), String> {
    verify_name(name)?;
    let folder = application.join(name);
    if folder.exists() {
        return Err(format!("there is a capability {name} already"));
    }
    let (library, map) = (application.join("lib.rs"), application.join("capabilities.rs"));
    let (new_library, new_map) = (with_module(&read(&library)?, name)?, with_entry(&read(&map)?, name)?);
    for (room, text) in ROOMS {
        write_file(&folder.join(room), &fill(text, name))?;
    }
    write_file(&library, &new_library)?;
    write_file(&map, &new_map)
}

fn verify_name(name: &str) -> Result<(), String> {
    let is_plain = !name.is_empty() && name.bytes().all(|letter| letter.is_ascii_lowercase());
    if is_plain { Ok(()) } else { Err(format!("{name}: one English noun in small letters, as DESIGN lists them")) }
}

/// `NAME` becomes `mentoring`, `TYPE` becomes `Mentoring`.
fn fill(text: &str, name: &str) -> String {
    let type_name = name[..1].to_ascii_uppercase() + &name[1..];
    text.replace("NAME", name).replace("TYPE", &type_name)
}

/// The application with one module more, in the order of the alphabet. What an attribute stands above, as that of tests,
/// is no place beside which it could go.
fn with_module(library: &str, name: &str) -> Result<String, String> {
    let line = format!("mod {name};");
    let above = std::iter::once("").chain(library.lines());
    let modules = library
        .lines()
        .zip(above)
        .filter(|(known, above)| known.starts_with("mod ") && known.ends_with(';') && !above.starts_with("#["));
    let modules: Vec<&str> = modules.map(|(known, _)| known).collect();
    let last = modules.last().ok_or("lib.rs names no module")?;
    match modules.iter().find(|known| **known > line.as_str()) {
        Some(next) => Ok(library.replacen(&format!("\n{next}\n"), &format!("\n{line}\n{next}\n"), 1)),
        None => Ok(library.replacen(&format!("\n{last}\n"), &format!("\n{last}\n{line}\n"), 1)),
    }
}

/// The map with one entry more, at its end, since only its author knows where it belongs.
fn with_entry(map: &str, name: &str) -> Result<String, String> {
    let start = map.find("ALL: &[Capability] =").ok_or("capabilities.rs has no list ALL")?;
    let end = start + map[start..].find("];").ok_or("the list ALL has no end")?;
    let (before, after) = (map[..end].trim_end().trim_end_matches(','), &map[end..]);
    let map = format!("{before}, {name}::CAPABILITY{after}");
    let imports = map.lines().find(|line| line.starts_with("use crate::{")).ok_or("capabilities.rs imports nothing")?;
    let more = imports.replacen("use crate::{", &format!("use crate::{{{name}, "), 1);
    Ok(map.replacen(imports, &more, 1))
}

fn read(path: &Path) -> Result<String, String> {
    std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

fn write_file(path: &PathBuf, text: &str) -> Result<(), String> {
    let folder = path.parent().expect("a file lies in a folder");
    let written = std::fs::create_dir_all(folder).and_then(|()| std::fs::write(path, text));
    written.map_err(|error| format!("{}: {error}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_module_stands_in_the_order_of_the_alphabet() {
        let library = "//! L.\n\nmod account;\n#[cfg(test)]\nmod form_test;\nmod need;\n\npub use need::X;\n";
        let with = |name| with_module(library, name).expect("modules are there");
        let rest = "#[cfg(test)]\nmod form_test;";
        assert_eq!(with("desk"), format!("//! L.\n\nmod account;\n{rest}\nmod desk;\nmod need;\n\npub use need::X;\n"));
        assert_eq!(
            with("rights"),
            format!("//! L.\n\nmod account;\n{rest}\nmod need;\nmod rights;\n\npub use need::X;\n")
        );
    }

    #[test]
    fn the_map_gets_one_entry_and_its_import() {
        let map = "use crate::{account, need};\nconst ALL: &[Capability] =\n    &[\n    need::CAPABILITY,\n];\n";
        let with = with_entry(map, "rights").expect("the list is there");
        assert!(with.starts_with("use crate::{rights, account, need};\n"), "{with}");
        assert!(with.ends_with("need::CAPABILITY, rights::CAPABILITY];\n"), "{with}");
    }

    #[test]
    fn every_blank_of_the_rooms_is_filled() {
        let left =
            ROOMS.iter().filter(|(_, text)| ["NAME", "TYPE"].iter().any(|blank| fill(text, "forum").contains(blank)));
        assert_eq!(left.count(), 0);
    }

    #[test]
    fn a_name_is_one_noun_in_small_letters() {
        assert!(verify_name("mentoring").is_ok());
        for name in ["", "Forum", "two words", "../x", "a-b"] {
            assert!(verify_name(name).is_err(), "{name}");
        }
    }
}
