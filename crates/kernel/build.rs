//! Prepares what the program carries inside itself: the kernel's texts, the style sheet, the script and the mark.

use std::process::ExitCode;

use texts::{Home, Source};

#[path = "build/assets.rs"]
mod assets;
#[path = "build/minify.rs"]
mod minify;

fn main() -> ExitCode {
    assets::prepare();
    texts::run_build_script(&[Source { name: "kernel".to_owned(), folder: "texts".into() }], Home::Kernel)
}
