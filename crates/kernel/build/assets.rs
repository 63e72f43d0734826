//! Joins, minifies, names by content and compresses the files of `assets/`, and writes the table that the server answers from.
//!
//! Done at build time because brotli's best level costs a second and never changes between two requests.

use std::fmt::Write as _;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

use crate::minify;

/// Layers in the order of their strength, weakest first; a file of `assets/` belongs to the layer of its name, `components/*` to theirs.
const LAYERS: [&str; 7] = ["reset", "tokens", "base", "layout", "components", "states", "print"];

/// Writes `assets.rs` and the files it includes into `OUT_DIR`.
pub(crate) fn prepare() {
    println!("cargo::rerun-if-changed=assets");
    println!("cargo::rerun-if-changed=build");
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR for build scripts"));
    let source = Path::new("assets");
    let files = [
        ("STYLESHEET", "decapolis.css", "text/css; charset=utf-8", style_sheet(source)),
        ("DRAWINGS", "drawings.css", "text/css; charset=utf-8", drawings(source)),
        (
            "SCRIPT",
            "decapolis.js",
            "text/javascript; charset=utf-8",
            minify::script(&read(&source.join("decapolis.js"))),
        ),
        ("KEEP", "keep.js", "text/javascript; charset=utf-8", minify::script(&read(&source.join("keep.js")))),
        ("TYPING", "typing.js", "text/javascript; charset=utf-8", minify::script(&read(&source.join("typing.js")))),
    ];
    let mut table = format!("static ASSETS: [Asset; {}] = [\n", files.len());
    let mut paths = String::new();
    for (constant, name, content_type, text) in files {
        let path = add(&mut table, &out, name, content_type, text.as_bytes());
        writeln!(paths, "/// Where `{name}` is served.\npub const {constant}: &str = \"{path}\";")
            .expect("a String takes it");
    }
    paths.push_str(&mark(&read(&source.join("mark.svg"))));
    fs::write(out.join("assets.rs"), format!("{table}];\n{paths}")).expect("OUT_DIR can be written");
}

/// The mark as an address that holds it, and its path alone. A file of its own would be a request of half a kilobyte, nine
/// tenths of it headers; the path stands twice in a page, and costs once.
fn mark(svg: &str) -> String {
    let address = svg.trim().replace('"', "'").replace('#', "%23");
    let path = svg.split_once("<path d=\"").and_then(|(_, rest)| rest.split_once('"')).expect("the mark is one path").0;
    format!(
        "/// The mark, inside its address.\npub(super) const MARK: &str = \"data:image/svg+xml,{address}\";\n\
         /// The mark's path, for a drawing of 30 by 30.\npub(super) const MARK_PATH: &str = \"{path}\";\n"
    )
}

/// One style sheet: the order of the layers first, then each file inside its layer.
fn style_sheet(source: &Path) -> String {
    let mut css = format!("@layer {};\n", LAYERS.join(", "));
    for layer in LAYERS {
        let files = if layer == "components" {
            files_of(source, layer)
        } else {
            vec![source.join(layer).with_extension("css")]
        };
        for file in files {
            write!(css, "@layer {layer} {{\n{}}}\n", read(&file)).expect("a String takes it");
        }
    }
    minify::css(&css)
}

/// What only pages with a drawing ask for: it belongs to the layer of the components, which the first sheet put in its place.
fn drawings(source: &Path) -> String {
    let files = files_of(source, "drawings").iter().map(|file| read(file)).collect::<String>();
    minify::css(&format!("@layer components {{\n{files}}}\n"))
}

fn files_of(source: &Path, folder: &str) -> Vec<PathBuf> {
    let folder = fs::read_dir(source.join(folder)).expect("the folder of assets exists");
    let mut files: Vec<_> = folder.map(|entry| entry.expect("a folder entry is readable").path()).collect();
    files.sort();
    files
}

/// Writes the three encodings of one file, adds its row to the table and returns its address.
fn add(table: &mut String, out: &Path, name: &str, content_type: &str, identity: &[u8]) -> String {
    let hash = format!("{:016x}", fnv_1a(identity));
    let (stem, extension) = name.split_once('.').expect("an asset's name has an extension");
    for (suffix, bytes) in [("", identity), (".br", &brotli(identity)), (".gz", &gzip(identity))] {
        fs::write(out.join(format!("{name}{suffix}")), bytes).expect("OUT_DIR can be written");
    }
    let path = format!("/assets/{stem}.{hash}.{extension}");
    writeln!(
        table,
        "    Asset {{ path: \"{path}\", content_type: \"{content_type}\", etag: \"\\\"{hash}\\\"\",\n        \
         identity: include_bytes!(concat!(env!(\"OUT_DIR\"), \"/{name}\")),\n        \
         brotli: include_bytes!(concat!(env!(\"OUT_DIR\"), \"/{name}.br\")),\n        \
         gzip: include_bytes!(concat!(env!(\"OUT_DIR\"), \"/{name}.gz\")) }},"
    )
    .expect("a String takes it");
    path
}

/// FNV-1a, 64 bits (RFC 9923): enough to tell two versions of one file apart, and the same on every machine and compiler.
fn fnv_1a(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3))
}

/// Level 11 with the largest window that browsers accept (RFC 7932, 9.1).
fn brotli(bytes: &[u8]) -> Vec<u8> {
    let parameters = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut &*bytes, &mut compressed, &parameters).expect("memory takes it");
    compressed
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(bytes).expect("memory takes it");
    encoder.finish().expect("memory takes it")
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}
