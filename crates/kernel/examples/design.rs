//! Writes the design system as files to look at without a server: `cargo run -p kernel --example design -- FOLDER`.

use std::path::{Path, PathBuf};
use std::{env, fs, io};

use askama::Template;
use kernel::design::{Gallery, Page, Theme, assets, examples, sample_brief, sample_desk, sample_shell};
use kernel::language::Language;

fn main() -> io::Result<()> {
    let folder = PathBuf::from(env::args_os().nth(1).unwrap_or_else(|| "design".into()));
    fs::create_dir_all(folder.join("assets"))?;
    for asset in assets() {
        fs::write(folder.join(asset.path.trim_start_matches('/')), asset.identity)?;
    }
    for language in [Language::English, Language::Arabic] {
        for (theme, name) in [(Theme::Light, "light"), (Theme::Dark, "dark")] {
            let end = format!("{language}-{name}.html");
            let title = "Residents over 65 cannot use our online services";
            let gallery = Gallery { title: "Design".into(), examples: examples() };
            write(
                &folder,
                &format!("desk-{end}"),
                Page { shell: sample_shell(language, theme, "Desk", 0), main: sample_desk(language) },
            )?;
            write(
                &folder,
                &format!("brief-{end}"),
                Page { shell: sample_shell(language, theme, title, 2), main: sample_brief(language) },
            )?;
            write(
                &folder,
                &format!("design-{end}"),
                Page { shell: sample_shell(language, theme, "Design", 9), main: gallery },
            )?;
        }
    }
    Ok(())
}

/// Addresses become relative, so that the files find each other without a server.
fn write<M: Template>(folder: &Path, name: &str, page: Page<M>) -> io::Result<()> {
    fs::write(folder.join(name), page.to_string().replace("\"/assets/", "\"assets/"))
}
