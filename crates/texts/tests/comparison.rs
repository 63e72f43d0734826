//! Folders whose languages do not agree, and values that were left in English.

use std::path::{Path, PathBuf};
use std::time::SystemTime;

use texts::{Home, Problem, Source};

/// A folder in which each language has the given text.
fn write_folder(name: &str, files: [&str; 4]) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::create_dir_all(&folder).expect("the folder for tests takes folders");
    for (code, text) in ["en", "es", "fr", "ar"].iter().zip(files) {
        std::fs::write(folder.join(format!("{code}.ftl")), text).expect("the folder for tests takes files");
    }
    folder
}

fn relative(folder: &Path, problems: &[Problem]) -> Vec<String> {
    let prefix = format!("{}/", folder.display());
    problems.iter().map(|problem| problem.to_string().replace(&prefix, "")).collect()
}

#[track_caller]
fn check_refused(name: &str, files: [&str; 4], expected: &[&str]) {
    let folder = write_folder(name, files);
    let source = Source { name: name.to_owned(), folder: folder.clone() };
    let out = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let problems = texts::compile(&[source], Home::Application, out).expect_err("the folder has a fault");
    assert_eq!(relative(&folder, &problems), expected);
}

#[test]
fn a_key_missing_in_one_language_is_refused() {
    let files = ["a = A\nb = B", "a = Á\nb = É", "a = À", "a = ا\nb = ب\nc = ج"];
    let expected = [
        "fr.ftl: b: is missing, other languages have it; add it",
        "en.ftl: c: is missing, other languages have it; add it",
        "es.ftl: c: is missing, other languages have it; add it",
        "fr.ftl: c: is missing, other languages have it; add it",
    ];
    check_refused("missing", files, &expected);
}

#[test]
fn arguments_that_differ_between_languages_are_refused() {
    let files = ["a = A { $city } { $day }", "a = Á { $ciudad } { $day }", "a = À", "a = ا { $day } { $city }"];
    let expected = [
        "es.ftl: a: its arguments are $ciudad, $day, in English $city, $day; use the same",
        "fr.ftl: a: its arguments are none, in English $city, $day; use the same",
    ];
    check_refused("arguments", files, &expected);
}

#[test]
fn an_argument_of_two_kinds_is_refused() {
    let by_word = "a = { $n ->\n [open] x\n *[done] y\n}";
    let files = ["a = { NUMBER($n) }", by_word, "a = { $n }", "a = { $n }"];
    check_refused("kinds", files, &["es.ftl: a: $n selects by number in one language, by word in another"]);
}

#[test]
fn names_that_rust_cannot_have_are_refused() {
    let text = "new = A\nuserName = A\na-b = A\n    .c = A\na-b-c = { $type }";
    let expected = [
        "en.ftl: a-b-c: type is a reserved word in Rust; choose a longer name",
        "en.ftl: a-b.c: gives the same method as a-b-c; rename one",
        "en.ftl: new: new is a reserved word in Rust; choose a longer name",
        "en.ftl: userName: userName is not in kebab-case; write it small with hyphens",
    ];
    check_refused("names", [text; 4], &expected);
}

#[test]
fn a_folder_without_files_names_each() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("nowhere");
    let problems = texts::read_translations(&folder).unwrap_err();
    let files: Vec<_> = problems.iter().map(|problem| problem.file.clone()).collect();
    assert_eq!(files, ["en", "es", "fr", "ar"].map(|code| folder.join(format!("{code}.ftl"))));
}

#[test]
fn a_value_left_in_english_needs_a_reason() {
    let english = "menu = Menu\nfigures = { $a } / { $b }\nback = Back\nhome = Home";
    let arabic = "menu = القائمة\nfigures = { $a } / { $b }\nback = رجوع\nhome = الرئيسية";
    let spanish = "menu = Menú\nfigures = { $a } / { $b }\nback = Volver\nhome = Home";
    let french = "menu = Menu\nfigures = { $a } / { $b }\nback = Retour\nhome = Accueil";
    let folder = write_folder("untranslated", [english, spanish, french, arabic]);
    let listed = "# Reasons.\n\nfr menu: the word is French too\nfr back: once it was\nfr gone: no more\nes home\n";
    std::fs::write(folder.join("same.txt"), listed).unwrap();
    let expected = [
        "same.txt: es home: gives no reason; write `fr menu: the word is French too`",
        "same.txt: back: differs from English by now; take the line away",
        "es.ftl: home: is the same as in English; translate it or list it in same.txt with a reason",
        "same.txt: fr gone: no such value; take the line away",
    ];
    assert_eq!(relative(&folder, &texts::find_untranslated(&folder)), expected);
}

#[test]
fn a_choice_of_words_left_in_english_is_noticed_in_any_variant() {
    let choice = |open: &str| format!("state = {{ $state ->\n [open] {open}\n *[done] {{ $day }}\n}}");
    let files = ["open", "open", "ouvert", "مفتوح"].map(choice);
    let folder = write_folder("choice", files.each_ref().map(String::as_str));
    let expected = ["es.ftl: state: is the same as in English; translate it or list it in same.txt with a reason"];
    assert_eq!(relative(&folder, &texts::find_untranslated(&folder)), expected);
}

/// Compiles a folder and gives the file that is written for it.
fn compiled(name: &str, files: [&str; 4]) -> PathBuf {
    let out = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let source = Source { name: name.to_owned(), folder: write_folder(name, files) };
    texts::compile(&[source], Home::Application, out).expect("the folder has no fault");
    out.join(format!("{name}.rs"))
}

#[test]
fn a_plural_case_among_words_is_a_word() {
    let written = compiled("words", ["a = { $n ->\n [one] x\n [open] y\n *[done] z\n}"; 4]);
    let code = std::fs::read_to_string(written).unwrap();
    assert!(code.contains(r#""one" => "#) && code.contains(r#""open" => "#), "{code}");
}

#[test]
fn a_file_is_written_again_only_where_it_changed() {
    // What an earlier run left is no first file.
    std::fs::remove_file(Path::new(env!("CARGO_TARGET_TMPDIR")).join("again.rs")).ok();
    let first = compiled("again", ["a = A"; 4]);
    let age = || std::fs::metadata(&first).and_then(|file| file.modified()).unwrap();
    let make_old = || std::fs::File::options().write(true).open(&first).unwrap().set_modified(SystemTime::UNIX_EPOCH);
    make_old().unwrap();
    compiled("again", ["a = A"; 4]);
    assert_eq!(age(), SystemTime::UNIX_EPOCH);
    compiled("again", ["a = B"; 4]);
    assert_ne!(age(), SystemTime::UNIX_EPOCH);
}
