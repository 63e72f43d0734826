//! Fonts on this machine: those of Noto, which has one for every script, and no more of them than a sheet needs.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use badge::{FontFile, Fonts, Sheet};

/// Where Debian puts fonts (Filesystem Hierarchy Standard 3.0, 4.11).
pub(crate) const FOLDER: &str = "/usr/share/fonts";

/// How deep below a folder fonts are looked for.
const DEPTH_MAX: usize = 5;
/// For most letters, and asked first.
const FIRST: &str = "NotoSans-Regular.ttf";

/// The fonts for the letters of a sheet; where none has a letter, the writer of badges will say so.
pub(crate) fn find(folder: &Path, sheet: &Sheet) -> Fonts {
    let mut files = Vec::new();
    collect(folder, DEPTH_MAX, &mut files);
    // Without serifs first, and each script's plain font before those for other uses: by length, then by name.
    files.sort_by_key(|file| {
        let name = name_of(file).to_owned();
        (name != FIRST, !name.starts_with("NotoSans"), name.len(), name)
    });
    let mut fonts = Fonts::default();
    for file in files {
        let lacking = fonts.lacking(sheet);
        if lacking.is_empty() {
            break;
        }
        let Ok(bytes) = std::fs::read(&file) else { continue };
        let font = FontFile { bytes: Arc::new(bytes), index: index_of(&file, &sheet.language) };
        let mut alone = Fonts::default();
        let is_of_use = alone.add(font.clone()) && !alone.lacking(sheet).is_superset(&lacking);
        if is_of_use {
            fonts.add(font);
        }
    }
    fonts
}

fn name_of(file: &Path) -> &str {
    file.file_name().and_then(|name| name.to_str()).unwrap_or_default()
}

/// Noto's plain weights below a folder.
fn collect(folder: &Path, depth: usize, files: &mut Vec<PathBuf>) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    for path in entries.flatten().map(|entry| entry.path()) {
        let is_plain = name_of(&path).starts_with("Noto") && name_of(&path).contains("-Regular.");
        let is_font =
            path.extension().is_some_and(|extension| ["ttf", "otf", "ttc"].iter().any(|kind| extension == *kind));
        if path.is_dir() && depth > 0 {
            collect(&path, depth - 1, files);
        } else if is_plain && is_font {
            files.push(path);
        }
    }
}

/// Which font of a collection: one for all of Chinese, Japanese and Korean holds them in this order, and the same letter looks
/// different in each.
fn index_of(file: &Path, language: &str) -> u32 {
    if !name_of(file).contains("CJK") {
        return 0;
    }
    match language.to_ascii_lowercase().as_str() {
        "zh-hk" => 4,
        "zh-tw" | "zh-hant" => 3,
        language if language.starts_with("ja") => 0,
        language if language.starts_with("ko") => 1,
        _ => 2,
    }
}

/// Debian's package that has a letter; none for pictures (emoji), which its font holds as images and no badge prints.
pub(crate) fn package_for(letter: char) -> Option<&'static str> {
    let (core, east) = (Some("fonts-noto-core"), Some("fonts-noto-cjk"));
    match u32::from(letter) {
        // Hangul, radicals to ideographs, compatibility forms, full and half widths, and the planes of further ideographs.
        0x1100..=0x11ff | 0xa960..=0xa97f | 0xac00..=0xd7ff => east,
        0x2e80..=0x9fff | 0xf900..=0xfaff | 0xff00..=0xffef | 0x20000..=0x3ffff => east,
        0x1f000..=0x1faff => None,
        _ => core,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_script_names_the_package_of_its_font() {
        let packages = ['é', 'ف', 'क', '王', 'ひ', '한', '𠀋', '😀'].map(package_for);
        let (core, east) = (Some("fonts-noto-core"), Some("fonts-noto-cjk"));
        assert_eq!(packages, [core, core, core, east, east, east, east, None]);
    }

    #[test]
    fn a_collection_is_asked_for_the_letters_of_the_language() {
        let index = |language: &str| index_of(Path::new("NotoSansCJK-Regular.ttc"), language);
        assert_eq!(["ja", "ko-KR", "zh", "zh-Hant", "en"].map(index), [0, 1, 2, 3, 2]);
        assert_eq!(index_of(Path::new(FIRST), "ja"), 0);
    }
}
