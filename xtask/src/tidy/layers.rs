//! Who may know whom: rooms of a capability know those before them, capabilities know each other's face, the kernel knows none.

use super::Complaint;
use super::bounds::{find_word, has_word};
use super::file::File;

const APPLICATION: &str = "crates/decapolis/src/";
const KERNEL: &str = "crates/kernel/src/";
/// Components, whose examples show words of the product.
const DESIGN: &str = "crates/kernel/src/design/";

/// The rooms in the order of knowing: each may name those with a smaller or the same number.
const ROOMS: &[(&str, usize)] =
    &[("model", 0), ("rules", 1), ("store", 2), ("acts", 3), ("pages", 4), ("api", 4), ("demo", 4)];

/// What the first two rooms may not name: they know neither database nor HTTP.
const OUTER_WORDS: &[&str] = &["Tx", "hyper", "axum", "askama", "rusqlite", "postgres", "Visit", "Answer"];

/// `model <- rules <- store <- acts <- pages, api, demo`.
pub(super) fn check_rooms(files: &[File]) -> Vec<Complaint> {
    let mut found = Vec::new();
    for (file, capability) in capability_files(files) {
        let Some((room, rank)) = room_of(file, capability) else { continue };
        for (line, code) in file.product_lines() {
            let later = ROOMS.iter().filter(|(name, other)| *other > rank && names_room(code, capability, name));
            found.extend(later.map(|(name, _)| {
                Complaint::new(
                    file,
                    line,
                    format!("{room} names {name}: what comes later calls what comes earlier, pass it in"),
                )
            }));
            let outer = OUTER_WORDS.iter().filter(|word| rank < 2 && has_word(code, word));
            found.extend(outer.map(|word| {
                Complaint::new(
                    file,
                    line,
                    format!("{room} names {word}: it knows neither database nor HTTP, take plain data"),
                )
            }));
        }
    }
    found
}

/// A capability calls the functions that another offers in its `mod.rs` and never reaches into its rooms.
pub(super) fn check_neighbours(files: &[File]) -> Vec<Complaint> {
    let names = capabilities(files);
    let mut found = Vec::new();
    for file in files.iter().filter(|file| file.is_rust() && file.path.starts_with(APPLICATION)) {
        let others = || names.iter().filter(|name| !file.path.starts_with(&format!("{APPLICATION}{name}/")));
        for (line, code) in file.product_lines() {
            for other in others() {
                let rooms = ROOMS.iter().filter(|(room, _)| names_path(code, &format!("crate::{other}"), room));
                found.extend(rooms.map(|(room, _)| {
                    Complaint::new(
                        file,
                        line,
                        format!("{other}::{room} is private: call what {other}/mod.rs offers, or let it offer more"),
                    )
                }));
            }
        }
    }
    found
}

/// Names of capabilities that are a kind of circle, a function of posts or a field of a mail server's report too, which the
/// kernel knows.
const ALSO_OF_THE_KERNEL: [&str; 3] = ["action", "assistant", "body"];

/// The kernel knows no capability, also not by its name in a string.
pub(super) fn check_kernel(files: &[File]) -> Vec<Complaint> {
    let names = capabilities(files);
    let mut found = Vec::new();
    let kernel = files.iter().filter(|file| file.path.starts_with(KERNEL) && !file.path.starts_with(DESIGN));
    for file in kernel.filter(|file| file.is_rust() && !file.is_test()) {
        let strings = file.source.strings.iter().filter(|(line, _)| !file.is_test_line(*line));
        let strings = strings.filter(|(_, text)| !ALSO_OF_THE_KERNEL.contains(&text.as_str()));
        for (line, text) in strings.filter(|(_, text)| is_capability(text, &names)) {
            found.push(Complaint::new(
                file,
                *line,
                format!("the kernel names the capability {text}: let its registration say it"),
            ));
        }
    }
    found
}

/// Whether a string is a capability's name or an address below it.
fn is_capability(text: &str, names: &[String]) -> bool {
    names
        .iter()
        .any(|name| text == name || text.starts_with(&format!("/{name}s/")) || text.starts_with(&format!("/{name}/")))
}

/// The capabilities: folders of the application whose `mod.rs` registers one.
fn capabilities(files: &[File]) -> Vec<String> {
    let registrations = files.iter().filter(|file| has_word(&file.source.code, "Capability"));
    let folders = registrations.filter_map(|file| file.path.strip_prefix(APPLICATION)?.strip_suffix("/mod.rs"));
    folders.filter(|folder| !folder.contains('/')).map(str::to_owned).collect()
}

fn capability_files(files: &[File]) -> impl Iterator<Item = (&File, &str)> {
    let rust = files.iter().filter(|file| file.is_rust() && !file.is_test());
    rust.filter_map(|file| Some((file, file.path.strip_prefix(APPLICATION)?.split_once('/')?.0)))
}

/// The room that a file belongs to, also as a folder: `need/pages/brief.rs` is of `pages`.
fn room_of(file: &File, capability: &str) -> Option<(&'static str, usize)> {
    let inside = file.path.strip_prefix(APPLICATION)?.strip_prefix(capability)?.strip_prefix('/')?;
    let first = inside.split(['/', '.']).next()?;
    ROOMS.iter().find(|(room, _)| *room == first).copied()
}

/// Whether a line of code reaches a room of its own capability.
fn names_room(code: &str, capability: &str, room: &str) -> bool {
    names_path(code, "super", room) || names_path(code, &format!("crate::{capability}"), room)
}

/// Whether a line names `path::room`, alone or as the first name in a group: `path::{room, ...}`.
fn names_path(code: &str, path: &str, room: &str) -> bool {
    find_word(code, path).any(|at| {
        let Some(rest) = code[at + path.len()..].strip_prefix("::") else { return false };
        match rest.strip_prefix('{') {
            Some(group) => has_outer_name(group, room),
            None => find_word(rest, room).next() == Some(0),
        }
    })
}

/// Whether a name stands in a group of an import itself, not below another name: in `a, b::{c}` are `a` and `b`.
fn has_outer_name(group: &str, name: &str) -> bool {
    find_word(group, name).any(|at| {
        let before = &group[..at];
        let depth = before.matches('{').count().checked_sub(before.matches('}').count());
        depth == Some(0) && !before.trim_end().ends_with("::")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn need(room: &str, text: &str) -> File {
        File::new(&format!("crates/decapolis/src/need/{room}"), text)
    }

    #[test]
    fn a_room_names_those_before_it_only() {
        assert_eq!(check_rooms(&[need("acts.rs", "use super::{model, store::X};")]), []);
        assert_eq!(check_rooms(&[need("store.rs", "use super::{model, acts};")]).len(), 1);
        assert_eq!(check_rooms(&[need("store/list.rs", "use crate::need::pages::Y;")]).len(), 1);
    }

    #[test]
    fn model_and_rules_know_no_database() {
        assert_eq!(check_rooms(&[need("rules.rs", "fn may(tx: &mut Tx<'_>) {}")]).len(), 1);
        assert_eq!(check_rooms(&[need("acts.rs", "fn ask(tx: &mut Tx<'_>) {}")]), []);
    }

    #[test]
    fn a_neighbour_is_called_by_its_face() {
        let registered = need("mod.rs", "pub const CAPABILITY: Capability = Capability {};");
        let desk = |text: &str| File::new("crates/decapolis/src/desk/acts.rs", text);
        assert_eq!(check_neighbours(&[need("mod.rs", "Capability"), desk("crate::need::open_needs(tx)")]), []);
        assert_eq!(check_neighbours(&[registered, desk("use crate::need::{store, X};")]).len(), 1);
    }

    #[test]
    fn the_kernel_names_no_capability() {
        let kernel = |text: &str| File::new("crates/kernel/src/web/app.rs", text);
        let registered = || need("mod.rs", "Capability");
        assert_eq!(check_kernel(&[registered(), kernel("fn a() { \"/needs/{need}\"; }")]).len(), 1);
        assert_eq!(check_kernel(&[registered(), kernel("fn a() { \"what one needs\"; }")]), []);
    }
}
