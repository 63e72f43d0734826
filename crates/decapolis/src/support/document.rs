//! Documents in which templates and tables of lump sums are kept: TOML, or JSON where they begin with a brace.

use serde::de::DeserializeOwned;

/// Reads one. The error is one line with the place, for whoever keeps the document: the readers' own words, which are English,
/// without the picture of the line that they add.
pub(super) fn read<T: DeserializeOwned>(text: &str) -> Result<T, String> {
    if text.trim_start().starts_with('{') {
        return serde_json::from_str(text).map_err(|error| error.to_string());
    }
    toml::from_str(text).map_err(|error| {
        let before = error.span().and_then(|span| text.get(..span.start)).unwrap_or_default();
        let line = before.matches('\n').count() + 1;
        format!("line {line}: {}", error.message())
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    #[test]
    fn an_error_is_one_line_with_its_place() {
        let error = read::<BTreeMap<String, String>>("a = \"x\"\nb = 3\n").expect_err("a number");
        assert!(error.starts_with("line 2: ") && !error.contains('\n'), "{error}");
        assert!(read::<BTreeMap<String, String>>("{\"a\":").is_err());
    }
}
