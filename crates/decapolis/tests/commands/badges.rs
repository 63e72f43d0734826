//! `decapolis badges` as a program calls it.

use std::path::Path;
use std::process::{Command, Output};

use serde_json::json;

use crate::program::{file, refused};

fn run(input: &Path, fonts: &Path) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_decapolis"));
    let out = input.with_extension("pdf");
    command.args(["badges", "--format", "json", "--in"]).arg(input).arg("--out").arg(&out);
    command.arg("--fonts").arg(fonts).output().unwrap()
}

fn sheet(name: &str, kind: &str) -> String {
    json!({
        "title": "Forum", "kinds": {"city": {"word": "City", "colour": "#1b5e20"}},
        "badges": [{"name": name, "kind": kind, "code": "7F3K"}],
    })
    .to_string()
}

#[test]
fn a_letter_without_a_font_names_the_package_that_has_it() {
    let without_fonts = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let error = refused(&run(&file("badges", "name.json", &sheet("王小明", "city")), &without_fonts));
    assert_eq!(error["path"], json!("/badges/0/name"));
    let error = error["error"].as_str().unwrap();
    assert!(error.contains("fonts-noto-cjk") && error.contains("U+738B"), "{error}");
}

#[test]
fn a_badge_of_an_unknown_kind_is_refused_with_its_place() {
    let error = refused(&run(&file("badges", "kind.json", &sheet("Ana", "press")), Path::new("nowhere")));
    assert_eq!(error["path"], json!("/badges/0/kind"));
}
