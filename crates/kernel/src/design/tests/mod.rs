//! What holds the design system: contrast, the rules of the style sheet, the classes, the pages and their weight.

mod contrast;
mod pages;
mod style_sheet;

use std::fs;
use std::path::{Path, PathBuf};

use super::{Page, Theme, examples, sample_brief, sample_desk, sample_shell};
use crate::language::Language;

/// Files below a folder of the crate that end in `extension`, with their content, in order.
fn read_all(folder: &str, extension: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    collect(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), extension, &mut found);
    found.sort();
    found.into_iter().map(|path| (path.display().to_string(), fs::read_to_string(&path).unwrap())).collect()
}

fn collect(folder: &Path, extension: &str, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(&path, extension, found);
        } else if path.extension().is_some_and(|own| own == extension) {
            found.push(path);
        }
    }
}

/// The samples as whole pages, in a language that runs each way.
fn pages() -> Vec<String> {
    let both = [Language::English, Language::Arabic].into_iter().flat_map(|language| {
        let desk = Page { shell: sample_shell(language, Theme::Device, "Desk", 0), main: sample_desk(language) };
        let brief = Page { shell: sample_shell(language, Theme::Dark, "Brief", 2), main: sample_brief(language) };
        [desk.to_string(), brief.to_string()]
    });
    both.collect()
}

/// All HTML that the design system shows of itself.
fn all_html() -> Vec<String> {
    let mut stranger = sample_shell(Language::English, Theme::Light, "Start", 0);
    stranger.reader = None;
    stranger.sign_in = Some("/sign-in".into());
    let gallery = super::Gallery { title: "Design".into(), examples: examples() };
    pages().into_iter().chain([Page { shell: stranger, main: gallery }.to_string()]).collect()
}
