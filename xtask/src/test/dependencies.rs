//! What we depend on: licences, sources, banned crates, no crate twice and in no two forms.
//!
//! The lists in `xtask/lists` hold what is allowed and why. It reads `cargo metadata`, so that a fresh machine needs no
//! further tool.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::features;
use crate::command::{self, program};
use crate::lists::entries;

const LICENCES: &str = include_str!("../../lists/licences.txt");
const BANNED: &str = include_str!("../../lists/banned.txt");
const VERSIONS: &str = include_str!("../../lists/versions.txt");

#[derive(Debug, Deserialize)]
struct Metadata {
    packages: Vec<Package>,
}

/// A crate as Cargo tells of it.
#[derive(Debug, Clone, Deserialize)]
struct Package {
    name: String,
    version: String,
    /// As SPDX writes it, also with the older `/` for `OR`.
    license: Option<String>,
    /// `registry+...`, `git+...`; none for crates of this workspace.
    source: Option<String>,
}

/// Checks every crate that a build for this machine uses.
///
/// # Errors
/// A sentence for the terminal; the complaints are printed.
pub(super) fn check() -> Result<(), String> {
    let platform = host()?;
    let arguments = ["metadata", "--format-version=1", "--locked", "--filter-platform", &platform];
    let metadata = command::read(&mut program("cargo", &arguments))?;
    let metadata: Metadata = serde_json::from_str(&metadata).map_err(|error| error.to_string())?;
    let mut complaints = complaints(&metadata.packages, VERSIONS);
    complaints.extend(features::complaints()?);
    complaints.iter().for_each(|complaint| println!("{complaint}"));
    println!("{} crates", metadata.packages.len());
    if complaints.is_empty() { Ok(()) } else { Err(format!("{} complaints", complaints.len())) }
}

fn host() -> Result<String, String> {
    let about = command::read(&mut program("rustc", &["--version", "--verbose"]))?;
    let host = about.lines().find_map(|line| line.strip_prefix("host: "));
    host.map(str::to_owned).ok_or_else(|| "rustc does not say its host".to_owned())
}

fn complaints(packages: &[Package], versions: &'static str) -> Vec<String> {
    let mut found: Vec<String> = packages.iter().flat_map(complaints_about).collect();
    let registries: BTreeSet<_> = packages.iter().filter_map(|package| package.source.as_ref()).collect();
    if registries.len() > 1 {
        found.push("crates come from more than one source: take them all from the default registry".to_owned());
    }
    found.extend(complaints_about_versions(packages, versions));
    found
}

fn complaints_about(package: &Package) -> Vec<String> {
    let Package { name, version, license, source } = package;
    let mut found = Vec::new();
    if !license.as_deref().is_some_and(is_allowed) {
        let licence = license.as_deref().unwrap_or("none");
        found
            .push(format!("{name} {version}: licence {licence} is not in xtask/lists/licences.txt; use another crate"));
    }
    if source.as_ref().is_some_and(|source| !source.starts_with("registry+")) {
        found.push(format!("{name} {version}: take it from the default registry, in a released version"));
    }
    if let Some((_, reason)) = entries(BANNED).find(|(banned, _)| banned == name) {
        found.push(format!("{name} {version} is banned: {reason}; cargo tree --invert {name} says who brings it"));
    }
    found
}

fn complaints_about_versions(packages: &[Package], listed: &'static str) -> Vec<String> {
    let mut versions: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for package in packages {
        versions.entry(&package.name).or_default().insert(&package.version);
    }
    let is_listed = |name: &str| entries(listed).any(|(entry, reason)| entry == name && !reason.is_empty());
    let twice = versions.iter().filter(|(_, versions)| versions.len() > 1);
    let more = twice.clone().filter(|(name, _)| !is_listed(name)).map(|(name, versions)| {
        let versions: Vec<&str> = versions.iter().copied().collect();
        format!(
            "{name} is there in versions {}: agree on one, or say why in xtask/lists/versions.txt",
            versions.join(", ")
        )
    });
    let stale = entries(listed).filter(|(entry, _)| twice.clone().all(|(name, _)| name != entry));
    let stale = stale.map(|(name, _)| format!("{name} is there once: remove it from xtask/lists/versions.txt"));
    more.chain(stale).collect()
}

/// Whether an SPDX expression can be met with allowed licences. `AND` binds closer than `OR` (SPDX 2.3, annex D).
fn is_allowed(expression: &str) -> bool {
    let plain = expression.replace('/', " OR ");
    let plain = plain.trim();
    if entries(LICENCES).any(|(first, rest)| format!("{first} {rest}").trim() == plain) {
        return true;
    }
    if let Some(choices) = split_outside_brackets(plain, " OR ") {
        return choices.into_iter().any(is_allowed);
    }
    if let Some(parts) = split_outside_brackets(plain, " AND ") {
        return parts.into_iter().all(is_allowed);
    }
    let inner = plain.strip_prefix('(').and_then(|rest| rest.strip_suffix(')'));
    inner.is_some_and(is_allowed)
}

/// The parts between the separators that stand outside brackets; none where there is no such separator.
fn split_outside_brackets<'t>(text: &'t str, separator: &str) -> Option<Vec<&'t str>> {
    let depth = |end: usize| text[..end].matches('(').count() - text[..end].matches(')').count();
    let cuts: Vec<usize> = text.match_indices(separator).map(|(at, _)| at).filter(|at| depth(*at) == 0).collect();
    let mut parts = Vec::new();
    let mut start = 0;
    for cut in &cuts {
        parts.push(&text[start..*cut]);
        start = cut + separator.len();
    }
    parts.push(&text[start..]);
    (!cuts.is_empty()).then_some(parts)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn package(name: &str, version: &str, license: &str) -> Package {
        let source = Some("registry+default".to_owned());
        Package { name: name.to_owned(), version: version.to_owned(), license: Some(license.to_owned()), source }
    }

    #[test]
    fn one_allowed_choice_of_licences_is_enough() {
        assert!(is_allowed("MIT/GPL-3.0"));
        assert!(is_allowed("LGPL-2.1-or-later OR Apache-2.0 WITH LLVM-exception"));
        assert!(!is_allowed("GPL-3.0 OR AGPL-3.0"));
    }

    #[test]
    fn all_of_joined_licences_must_be_allowed() {
        assert!(is_allowed("(MIT OR GPL-3.0) AND Unicode-3.0"));
        assert!(!is_allowed("MIT AND GPL-3.0"));
        assert!(!is_allowed("MIT AND (GPL-3.0 OR AGPL-3.0)"));
    }

    #[test]
    fn a_crate_without_a_licence_is_refused() {
        let nameless = Package { license: None, ..package("one", "1.0.0", "") };
        assert_eq!(complaints(&[nameless], "").len(), 1);
    }

    #[test]
    fn crates_come_from_the_default_registry_only() {
        let elsewhere = Package { source: Some("git+somewhere".to_owned()), ..package("one", "1.0.0", "MIT") };
        let own = Package { source: None, ..package("own", "1.0.0", "EUPL-1.2") };
        assert_eq!(complaints(&[elsewhere], "").len(), 1);
        assert_eq!(complaints(&[own, package("two", "1.0.0", "MIT")], ""), Vec::<String>::new());
    }

    /// Holds trust line a64.
    #[test]
    fn a_banned_crate_is_refused_with_its_reason() {
        let found = complaints(&[package("h2", "0.4.0", "MIT")], "");
        assert!(found[0].contains("only over TLS"), "{found:?}");
    }

    /// Holds trust line a64.
    #[test]
    fn no_broken_or_foreign_cipher_may_come_in() {
        for name in ["boring", "des", "openssl", "rc4", "rust-crypto", "sha1", "sodiumoxide"] {
            assert_eq!(complaints(&[package(name, "1.0.0", "MIT")], "").len(), 1, "{name}");
        }
        for name in ["ring", "argon2", "sha2", "hmac", "hkdf", "getrandom"] {
            assert_eq!(complaints(&[package(name, "1.0.0", "MIT")], ""), Vec::<String>::new(), "{name}");
        }
    }

    #[test]
    fn a_crate_in_two_versions_needs_a_reason_in_the_list() {
        let twice = [package("one", "1.0.0", "MIT"), package("one", "2.0.0", "MIT")];
        assert!(complaints_about_versions(&twice, "")[0].contains("versions 1.0.0, 2.0.0"));
        assert_eq!(complaints_about_versions(&twice, "one"), complaints_about_versions(&twice, ""));
        assert_eq!(complaints_about_versions(&twice, "one because of two"), Vec::<String>::new());
    }

    #[test]
    fn a_reason_that_nothing_needs_any_more_is_refused() {
        let found = complaints_about_versions(&[package("one", "1.0.0", "MIT")], "one because of two");
        assert_eq!(found, ["one is there once: remove it from xtask/lists/versions.txt"]);
    }
}
