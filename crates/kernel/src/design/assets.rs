//! The files a page asks for: one style sheet, one script, and one more for the few pages that have a drawing, keep entries or look while somebody types; named by their content and already compressed.

/// One file as the server answers it. Its path contains a hash of its content, so it may be kept for ever.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asset {
    /// `/assets/decapolis.0123456789abcdef.css`.
    pub path: &'static str,
    pub content_type: &'static str,
    /// With its quotes, as the header wants it.
    pub etag: &'static str,
    pub identity: &'static [u8],
    pub brotli: &'static [u8],
    pub gzip: &'static [u8],
}

include!(concat!(env!("OUT_DIR"), "/assets.rs"));

/// All files of the design system.
pub fn assets() -> &'static [Asset] {
    &ASSETS
}

#[cfg(test)]
mod tests {
    use super::*;

    fn weight(extension: &str) -> usize {
        let asset = assets()
            .iter()
            .find(|asset| asset.path.ends_with(extension) && ![KEEP, TYPING, DRAWINGS].contains(&asset.path))
            .expect("there is one of each kind");
        println!(
            "{}: {} bytes, brotli {}, gzip {}",
            asset.path,
            asset.identity.len(),
            asset.brotli.len(),
            asset.gzip.len()
        );
        asset.brotli.len()
    }

    /// The script of the few pages that keep entries without a network: 15 kB at most, what a phone takes in a second on a bad line (120 kbit/s).
    #[test]
    fn the_script_that_keeps_entries_is_small() {
        let keep = assets().iter().find(|asset| asset.path == KEEP).expect("it is there");
        assert!(keep.identity.len() <= 15_000, "{}", keep.identity.len());
    }

    /// Shares of the 14 kB that one round trip carries: HTML 7, CSS 5.5, script 1.5.
    #[test]
    fn each_asset_keeps_within_its_share_of_the_first_visit() {
        assert!(weight(".css") <= 5_500);
        assert!(weight(".js") <= 1_500);
    }

    #[test]
    fn an_asset_is_named_by_its_content() {
        for asset in assets() {
            let hash = asset.etag.trim_matches('"');
            assert_eq!((hash.len(), asset.path.contains(hash)), (16, true));
        }
    }
}
