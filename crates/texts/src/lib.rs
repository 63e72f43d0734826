//! Compiles Fluent files to typed Rust functions, for the build scripts of `kernel` and `decapolis`.
//!
//! A folder of texts holds `en.ftl`, `es.ftl`, `fr.ftl` and `ar.ftl`, in the syntax that translators' tools know
//! (<https://projectfluent.org>). Each message becomes a method of a struct `Texts`, each attribute one more:
//!
//! ```text
//! open-actions =                                   fn open_actions(self, count: impl Count) -> impl Display
//!     { $count ->
//!         [0] No open action
//!         [one] { $count } open action
//!        *[other] { $count } open actions
//!     }
//! seat = Seat of { $city }                         fn seat(self, city: impl Display) -> impl Display
//!     .hint = Given to a city, held by a post      fn seat_hint(self) -> &'static str
//! ```
//!
//! # What is supported
//! - text, also over several lines; `{ $name }`; string literals such as `{ "{" }`
//! - selects on plurals (`[one]`, `[other]` and what else CLDR gives the language, `[0]` for an exact number) and on
//!   words (`{ $state -> [open] ... *[closed] ... }`), within each other, the default last
//! - terms without arguments that stand above their use: `-network = Decapolis`, `{ -network }`
//! - `NUMBER($count)` to say that an argument is a number where no plural does
//!
//! Everything else is refused with file, key and what to do: message references, other functions, options, arguments
//! and attributes of terms, a key or argument that one language lacks, a plural category that the language needs. So
//! nothing can fail when a page is written, and no text is marked for isolation (U+2068): pages do that with `<bdi>`.
//!
//! # Arguments
//! They stand in alphabetical order, whatever the sentence, so a rewording never swaps two of them. One that selects a
//! plural or is a `NUMBER` anywhere, in any language, is `impl kernel::language::Count` (any integer, or
//! references to one, as templates hand them) and written with the language's grouping; one that selects by word is `impl AsRef<str>`; the others are `impl Display`.
//!
//! # Adding a language
//! A line in `language.rs` here, a variant of `kernel::language::Language` (the compiler then lists what is missing
//! there), and a file in each folder (this crate then lists the keys that are missing). Arrays of four become five.

mod file;
mod folder;
mod language;
mod message;
mod pattern;
mod problem;
mod rust;
mod translation;

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use crate::folder::{language_file, read_folder};
use crate::language::LANGUAGES;
pub use crate::problem::Problem;
pub use crate::rust::Home;
use crate::rust::{check_names, write_rust};
pub use crate::translation::{Translation, find_untranslated, read_translations};

/// A folder of texts and the name of the Rust file made from it.
#[derive(Clone, Debug)]
pub struct Source {
    /// `need` becomes `need.rs` in the output folder.
    pub name: String,
    /// Holds the four `.ftl` files.
    pub folder: PathBuf,
}

/// Writes a Rust file for each source into `out_dir`, only where it changed.
///
/// # Errors
/// Every problem of every folder; files of sound folders are written all the same.
pub fn compile(sources: &[Source], home: Home, out_dir: &Path) -> Result<(), Vec<Problem>> {
    let mut problems = Vec::new();
    for source in sources {
        if let Err(mut found) = compile_source(source, home, out_dir) {
            problems.append(&mut found);
        }
    }
    if problems.is_empty() { Ok(()) } else { Err(problems) }
}

fn compile_source(source: &Source, home: Home, out_dir: &Path) -> Result<(), Vec<Problem>> {
    let entries = read_folder(&source.folder)?;
    let english = language_file(&source.folder, LANGUAGES[0].code);
    check_names(&entries).map_err(|refused| {
        refused.into_iter().map(|(key, what)| Problem::new(&english, &key, what)).collect::<Vec<_>>()
    })?;
    let code = write_rust(&source.name, home, &entries);
    let file = out_dir.join(format!("{}.rs", source.name));
    if std::fs::read_to_string(&file).is_ok_and(|before| before == code) {
        return Ok(());
    }
    std::fs::write(&file, code).map_err(|error| vec![Problem::new(&file, "", format!("cannot be written: {error}"))])
}

/// The whole of a build script: compiles into cargo's `OUT_DIR`, names the files that it depends on, and turns
/// problems into compile errors.
pub fn run_build_script(sources: &[Source], home: Home) -> ExitCode {
    let Some(out_dir) = std::env::var_os("OUT_DIR") else {
        tell_cargo("error", "OUT_DIR is not set: this runs in a build script only");
        return ExitCode::FAILURE;
    };
    for source in sources {
        for language in &LANGUAGES {
            tell_cargo("rerun-if-changed", &language_file(&source.folder, language.code).display().to_string());
        }
    }
    match compile(sources, home, Path::new(&out_dir)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problems) => {
            problems.iter().for_each(|problem| tell_cargo("error", &problem.to_string()));
            ExitCode::FAILURE
        }
    }
}

/// Tells cargo to run the build script again when this file or folder changes.
pub fn rerun_if_changed(path: &Path) {
    tell_cargo("rerun-if-changed", &path.display().to_string());
}

/// Build scripts talk to cargo by lines on standard output (The Cargo Book, "Outputs of the Build Script").
fn tell_cargo(key: &str, value: &str) {
    writeln!(std::io::stdout(), "cargo::{key}={value}").expect("cargo reads what its build script writes");
}
