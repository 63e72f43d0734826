//! One build serves all: the application by itself has the libraries of the whole workspace.
//!
//! Cargo unites the features of the packages that it is asked for. What only another package asks for makes a library of its
//! own, and all that depends on it: `cargo test --package decapolis` would build most of them a second time.

use std::collections::BTreeSet;

use crate::command::{self, program};

/// Complaints about libraries that the application alone would have in another form.
///
/// # Errors
/// A sentence for the terminal, when Cargo cannot say it.
pub(super) fn complaints() -> Result<Vec<String>, String> {
    Ok(other_forms(&libraries(&["--workspace"])?, &libraries(&["--package", "decapolis"])?))
}

/// A line a library: its name, version and features.
fn libraries(packages: &[&str]) -> Result<String, String> {
    let arguments = ["tree", "--locked", "--edges", "normal,build,dev", "--prefix", "none", "--format", "{p} {f}"];
    command::read(program("cargo", &arguments).args(packages))
}

fn other_forms(whole: &str, alone: &str) -> Vec<String> {
    let (whole, alone) = (forms(whole), forms(alone));
    let others = alone.difference(&whole);
    let complaint = |form: &&str| {
        format!("{form}: other features than in the workspace, so it is built twice; see clap in Cargo.toml")
    };
    others.map(complaint).collect()
}

/// Without the mark of what Cargo listed before.
fn forms(tree: &str) -> BTreeSet<&str> {
    tree.lines().map(|line| line.trim_end_matches(" (*)").trim_end()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_library_that_the_application_has_in_another_form_is_named() {
        let whole = "decapolis v0.1.0 (/here)\nclap v4.0.0 env,std\nserde v1.0.0 std (*)\n";
        assert_eq!(other_forms(whole, "decapolis v0.1.0 (/here) \nserde v1.0.0 std\n"), Vec::<String>::new());
        let found = other_forms(whole, "clap v4.0.0 std (*)\n");
        assert_eq!((found.len(), found[0].starts_with("clap v4.0.0 std: ")), (1, true), "{found:?}");
    }
}
