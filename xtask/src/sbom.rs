//! Every part of the program as CycloneDX 1.5, from what Cargo knows of this source.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::{Value, json};

use crate::command::{self, program};

/// What `cargo metadata` says, as far as it is needed.
#[derive(Debug, Deserialize)]
struct Metadata {
    packages: Vec<Package>,
    resolve: Resolve,
}

#[derive(Debug, Deserialize)]
struct Package {
    id: String,
    name: String,
    version: String,
    license: Option<String>,
    /// None for crates of this workspace.
    source: Option<String>,
}

#[derive(Debug, Deserialize)]
struct Resolve {
    nodes: Vec<Node>,
}

#[derive(Debug, Deserialize)]
struct Node {
    id: String,
    deps: Vec<Dependency>,
}

#[derive(Debug, Deserialize)]
struct Dependency {
    pkg: String,
    dep_kinds: Vec<DependencyKind>,
}

#[derive(Debug, Deserialize)]
struct DependencyKind {
    /// None for what is in the program; `dev` and `build` otherwise.
    kind: Option<String>,
}

/// Prints it.
///
/// # Errors
/// A sentence for the terminal when Cargo does not answer.
pub(crate) fn print() -> Result<(), String> {
    let metadata = command::read(&mut program("cargo", &["metadata", "--format-version=1", "--locked"]))?;
    let metadata: Metadata = serde_json::from_str(&metadata).map_err(|error| error.to_string())?;
    let lock = std::fs::read_to_string("Cargo.lock").map_err(|error| format!("Cargo.lock: {error}"))?;
    let list = list(&metadata, &checksums(&lock));
    println!("{}", serde_json::to_string_pretty(&list).map_err(|error| error.to_string())?);
    Ok(())
}

/// The checksum of each crate that comes from a registry, by name and version.
fn checksums(lock: &str) -> BTreeMap<(String, String), String> {
    let field = |entry: &str, name: &str| {
        let line = entry.lines().find_map(|line| line.strip_prefix(&format!("{name} = \"")));
        line.map(|value| value.trim_end_matches('"').to_owned())
    };
    let entries = lock.split("[[package]]").skip(1);
    entries
        .filter_map(|entry| Some(((field(entry, "name")?, field(entry, "version")?), field(entry, "checksum")?)))
        .collect()
}

fn list(metadata: &Metadata, checksums: &BTreeMap<(String, String), String>) -> Value {
    let nodes: BTreeMap<&str, &Node> = metadata.resolve.nodes.iter().map(|node| (node.id.as_str(), node)).collect();
    let mut built_in: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let own = metadata.packages.iter().find(|package| package.name == "decapolis" && package.source.is_none());
    let mut waiting: Vec<&str> = own.iter().map(|package| package.id.as_str()).collect();
    while let Some(id) = waiting.pop() {
        if built_in.contains_key(id) {
            continue;
        }
        let parts: Vec<&str> = nodes.get(id).map(|node| in_the_program(node)).unwrap_or_default();
        waiting.extend(&parts);
        built_in.insert(id, parts);
    }
    let package = |id: &str| metadata.packages.iter().find(|package| package.id == id);
    let components: Vec<Value> =
        built_in.keys().filter_map(|id| package(id)).map(|package| component(package, checksums)).collect();
    let reference = |id: &&str| package(id).map(address);
    let dependencies: Vec<Value> = built_in
        .iter()
        .filter_map(|(id, parts)| {
            Some(json!({"ref": reference(id)?, "dependsOn": parts.iter().filter_map(reference).collect::<Vec<_>>()}))
        })
        .collect();
    json!({
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {"component": own.map(|package| component(package, checksums))},
        "components": components,
        "dependencies": dependencies,
    })
}

/// What a crate brings into the program, not only into its tests and its build.
fn in_the_program(node: &Node) -> Vec<&str> {
    let built_in = node.deps.iter().filter(|part| part.dep_kinds.iter().any(|kind| kind.kind.is_none()));
    built_in.map(|part| part.pkg.as_str()).collect()
}

fn component(package: &Package, checksums: &BTreeMap<(String, String), String>) -> Value {
    let Package { name, version, license, source, .. } = package;
    let kind = if source.is_none() && name == "decapolis" { "application" } else { "library" };
    let mut part = json!({
        "type": kind,
        "bom-ref": address(package),
        "name": name,
        "version": version,
        "purl": address(package),
    });
    if let Some(license) = license {
        part["licenses"] = json!([{"expression": license.replace('/', " OR ")}]);
    }
    if let Some(hash) = checksums.get(&(name.clone(), version.clone())) {
        part["hashes"] = json!([{"alg": "SHA-256", "content": hash}]);
    }
    part
}

/// The address of a crate among packages of all kinds (package-url).
fn address(package: &Package) -> String {
    format!("pkg:cargo/{}@{}", package.name, package.version)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn package(name: &str, source: Option<&str>) -> Package {
        let id = format!("{name} 1.0.0");
        let (version, license) = ("1.0.0".to_owned(), Some("MIT/Apache-2.0".to_owned()));
        Package { id, name: name.to_owned(), version, license, source: source.map(str::to_owned) }
    }

    fn node(name: &str, deps: &[(&str, Option<&str>)]) -> Node {
        let kind = |kind: Option<&str>| DependencyKind { kind: kind.map(str::to_owned) };
        let deps =
            deps.iter().map(|(name, of)| Dependency { pkg: format!("{name} 1.0.0"), dep_kinds: vec![kind(*of)] });
        Node { id: format!("{name} 1.0.0"), deps: deps.collect() }
    }

    /// Holds trust line a69.
    #[test]
    fn the_list_has_what_is_in_the_program_and_nothing_else() {
        let registry = Some("registry+default");
        let metadata = Metadata {
            packages: vec![
                package("decapolis", None),
                package("one", registry),
                package("two", registry),
                package("tool", registry),
            ],
            resolve: Resolve {
                nodes: vec![
                    node("decapolis", &[("one", None), ("tool", Some("dev"))]),
                    node("one", &[("two", None)]),
                    node("two", &[]),
                    node("tool", &[]),
                ],
            },
        };
        let lock = "[[package]]\nname = \"one\"\nversion = \"1.0.0\"\nchecksum = \"ab\"\n";
        let list = list(&metadata, &checksums(lock));
        let names: Vec<&str> =
            list["components"].as_array().expect("a list").iter().filter_map(|part| part["name"].as_str()).collect();
        assert_eq!(names, ["decapolis", "one", "two"]);
        assert_eq!(list["components"][1]["hashes"][0]["content"], "ab");
        assert_eq!(list["components"][1]["licenses"][0]["expression"], "MIT OR Apache-2.0");
        assert_eq!(list["dependencies"][0]["dependsOn"][0], "pkg:cargo/one@1.0.0");
    }
}
