//! What a file is called: cleaned when it comes in, written so that every browser reads it when it goes out.

/// Letters of a name: most file systems take 255 bytes, and a letter of any script has at most four in UTF-8.
const LETTERS_MAX: usize = 60;
/// What no file system or shell takes as it is, beside the separators of paths.
const FOREIGN: [char; 7] = ['<', '>', ':', '"', '|', '?', '*'];
/// Marks that turn the direction of what follows, so that `exe.pdf` is read where `fdp.exe` stands (UAX 9, 2.1 to 2.5).
const TURNING: [std::ops::RangeInclusive<char>; 2] = ['\u{202a}'..='\u{202e}', '\u{2066}'..='\u{2069}'];
/// Endings of what a computer runs or a browser shows as a page: one of them in the middle of a name is there to deceive.
const RUN: [&str; 32] = [
    "apk", "app", "bat", "bin", "cmd", "com", "cpl", "dll", "dmg", "exe", "hta", "htm", "html", "iso", "jar", "js",
    "jse", "lnk", "mjs", "msi", "php", "pif", "ps1", "py", "reg", "scr", "sh", "svg", "vbs", "wsf", "xhtml", "xml",
];

/// The name of a file, cleaned: no path, no control character, no second ending that something runs by.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileName(String);

impl FileName {
    /// A name as a browser sends it; nothing for one that cannot be a plain file's.
    pub fn parse(sent: &str) -> Option<Self> {
        let is_wrong = |letter: char| {
            letter.is_control() || ['/', '\\'].contains(&letter) || TURNING.iter().any(|range| range.contains(&letter))
        };
        // Spaces of every width: a name that ends in one reads as another name.
        let is_blank = |letter: char| letter == '.' || letter.is_whitespace();
        let name = sent.trim().trim_end_matches(is_blank);
        let (stem, ending) = name.rsplit_once('.')?;
        if sent.contains(is_wrong) || stem.trim_matches(is_blank).is_empty() || ending.is_empty() {
            return None;
        }
        if name.split('.').skip(1).any(|part| RUN.contains(&part.to_ascii_lowercase().as_str())) {
            return None;
        }
        let room = LETTERS_MAX.saturating_sub(ending.chars().count() + 1);
        let stem: String = stem.trim_start_matches(is_blank).chars().take(room).collect();
        let cleaned = format!("{}.{ending}", stem.trim()).replace(FOREIGN, "_");
        (room > 0).then_some(Self(cleaned))
    }

    /// As people read it.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What stands behind its last dot, in lower case.
    pub(super) fn ending(&self) -> String {
        self.0.rsplit_once('.').map(|(_, ending)| ending.to_lowercase()).unwrap_or_default()
    }
}

/// The header that makes a browser save a file under its name: in ASCII for old ones, and as it is (RFC 6266, 4.1 and D; RFC
/// 8187, 3.2).
pub(super) fn disposition(name: &str) -> String {
    let plain = |letter: char| if letter.is_ascii_graphic() && !"\"\\%;'".contains(letter) { letter } else { '_' };
    let ascii: String = name.chars().map(|letter| if letter == ' ' { ' ' } else { plain(letter) }).collect();
    let is_attribute = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$&+-.^_`|~".contains(&byte);
    let percent = |byte: u8| {
        if is_attribute(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") }
    };
    let whole: String = name.bytes().map(percent).collect();
    format!("attachment; filename=\"{ascii}\"; filename*=UTF-8''{whole}")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn cleaned(sent: &str) -> Option<String> {
        FileName::parse(sent).map(|name| name.0)
    }

    #[test]
    fn a_name_in_any_script_is_kept_and_cleaned() {
        assert_eq!(cleaned(" Budget 2026.final.pdf. ").as_deref(), Some("Budget 2026.final.pdf"));
        assert_eq!(cleaned(". .Budget.pdf.\u{2000}").as_deref(), Some("Budget.pdf"));
        assert_eq!(cleaned("A.\u{2000}."), None, "a wide space is no ending");
        assert_eq!(cleaned("جدول الأعمال.pdf").as_deref(), Some("جدول الأعمال.pdf"));
        assert_eq!(cleaned("what? \"this\": a<b.csv").as_deref(), Some("what_ _this__ a_b.csv"));
        let long = cleaned(&format!("{}.docx", "é".repeat(300))).expect("a name");
        assert!(long.chars().count() == LETTERS_MAX && long.ends_with(".docx"), "{long}");
    }

    #[test]
    fn a_path_a_turned_name_and_a_second_ending_are_refused() {
        for sent in [
            "",
            "a",
            ".pdf",
            "..",
            "../a.pdf",
            "C:\\a.pdf",
            "a\u{0}.pdf",
            "a\n.pdf",
            "a.exe",
            "a.exe.pdf",
            "a.pdf.exe",
            "cod\u{202e}fdp.exe.pdf",
            "a.SVG",
            "a.html.txt",
        ] {
            assert_eq!(cleaned(sent), None, "{sent:?}");
        }
    }

    #[test]
    fn the_header_says_the_name_twice() {
        assert_eq!(
            disposition("a \"é\".pdf"),
            "attachment; filename=\"a ___.pdf\"; filename*=UTF-8''a%20%22%C3%A9%22.pdf"
        );
    }

    proptest! {
        #[test]
        fn any_name_is_one_line_of_ascii_in_the_header(sent in "\\PC{0,80}") {
            if let Some(name) = FileName::parse(&sent) {
                let header = disposition(name.as_str());
                prop_assert!(header.chars().all(|letter| letter == ' ' || letter.is_ascii_graphic()), "{header}");
                prop_assert_eq!(header.matches('"').count(), 2);
                prop_assert_eq!(FileName::parse(name.as_str()), Some(name.clone()));
            }
        }
    }
}
