//! What the sources promise, read from the sources.

use std::path::{Path, PathBuf};

use crate::testing::{kept, source};

/// Engines that make a text from a template while the program runs.
const ENGINES: [&str; 10] = [
    "tera",
    "handlebars",
    "minijinja",
    "liquid",
    "mustache",
    "fluent-bundle",
    "rhai",
    "mlua",
    "boa_engine",
    "tinytemplate",
];

fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let entries = folder.read_dir().expect("a folder").map(|entry| entry.expect("an entry").path());
    let found = entries.flat_map(|path| if path.is_dir() { files(&path, ending) } else { vec![path] });
    found.filter(|path| path.extension().is_some_and(|known| known == ending)).collect()
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Holds trust line a44.
#[test]
fn no_template_is_made_while_the_program_runs() {
    let lock = kept("Cargo.lock");
    let brought: Vec<_> = ENGINES.iter().filter(|name| lock.contains(&format!("name = \"{name}\"\n"))).collect();
    assert_eq!(brought, Vec::<&&str>::new(), "texts and templates are compiled into the program");
    assert!(lock.contains("name = \"askama\"\n"), "the names are looked for where they stand");
}

/// Holds trust line a45.
#[test]
fn no_template_puts_data_into_a_script() {
    let mut seen = 0;
    for file in files(&source("crates"), "html") {
        for tag in read(&file).split("<script").skip(1) {
            seen += 1;
            let (opening, rest) = tag.split_once('>').expect("a whole tag");
            let is_ours = ["SCRIPT", "KEEP", "TYPING"]
                .iter()
                .any(|file| opening.starts_with(&format!(" src=\"{{{{ {file} }}}}\"")));
            assert!(is_ours, "{}: {opening}", file.display());
            assert!(rest.starts_with("</script>"), "{}: nothing stands in it", file.display());
        }
    }
    assert!(seen > 0);
}

/// Holds trust line a41.
#[test]
fn every_template_escapes_what_it_is_given() {
    for file in files(&source("crates"), "rs") {
        let text = read(&file);
        let off = ["escape = \"none\"", "ext = \"txt\"", "ext = \"md\""];
        let is_this = file.ends_with("trust_test/sources.rs");
        assert!(is_this || !off.iter().any(|word| text.contains(word)), "{}", file.display());
    }
    let settings = kept("crates/decapolis/askama.toml");
    assert!(!settings.contains("escaper"), "no ending is escaped otherwise: {settings}");
}

/// Holds trust line a36.
#[test]
fn orders_and_filters_are_never_names_from_outside() {
    for file in files(&source("crates"), "rs").into_iter().filter(|file| file.ends_with("store.rs")) {
        for made in ["format!(\"SELECT", "format!(\"UPDATE", "format!(\"DELETE", "push_str(\" ORDER BY", "+= \" WHERE"]
        {
            assert!(!read(&file).contains(made), "{}: {made}", file.display());
        }
    }
}

/// Holds trust line a69.
#[test]
fn it_is_said_how_soon_a_hole_is_closed() {
    let policy = kept("SECURITY.md");
    for promise in ["7 days", "30 days", "90 days", "cargo xtask sbom", "cargo audit"] {
        assert!(policy.contains(promise), "{promise}");
    }
}
