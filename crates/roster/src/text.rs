//! From bytes to text: which encoding the file is in, also when its lines disagree.
//!
//! A byte order mark decides. Without one, zero bytes in every other place mean UTF-16, valid UTF-8 is UTF-8, and
//! anything else is a legacy encoding, guessed from its letters. Lists glued together from two exports hold both: then
//! each line is read for itself.

pub(crate) mod mojibake;

use std::borrow::Cow;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use crate::refusal::Refusal;

/// The text of a file, without its byte order mark.
#[derive(Debug)]
pub(crate) struct Text<'a> {
    pub(crate) content: Cow<'a, str>,
    /// Label of the WHATWG Encoding Standard in lower case, such as `utf-8` or `windows-1252`.
    pub(crate) encoding: String,
    /// Lines (from 1, ascending) in a UTF-8 file that were read in another encoding, and which.
    pub(crate) other_lines: Vec<u64>,
    pub(crate) other_encoding: Option<String>,
    /// Some bytes are no letters of the encoding and stand as U+FFFD.
    pub(crate) has_undecoded: bool,
}

impl<'a> Text<'a> {
    fn in_one(encoding: &'static Encoding, content: Cow<'a, str>, has_undecoded: bool) -> Self {
        Self { content, encoding: label(encoding), other_lines: Vec::new(), other_encoding: None, has_undecoded }
    }
}

/// First bytes of files that people take for lists; from the formats' own specifications.
const KNOWN_FILES: [(&[u8], &str); 8] = [
    (b"PK\x03\x04", "a spreadsheet or archive (zip)"),
    (b"\xd0\xcf\x11\xe0", "an old Office document"),
    (b"%PDF-", "a PDF document"),
    (b"\x89PNG", "a picture (PNG)"),
    (b"\xff\xd8\xff", "a picture (JPEG)"),
    (b"GIF8", "a picture (GIF)"),
    (b"\x1f\x8b", "a compressed file (gzip)"),
    (b"SQLite format 3\0", "a database (SQLite)"),
];

/// How much of the file is looked at for signs that it is not text.
const LOOKED_AT_BYTES: usize = 64 * 1024;

/// Random bytes hold 10 % of control characters, text none but by accident: up to 1 % is text with accidents.
const CONTROLS_PER_HUNDRED_MAX: usize = 1;
/// As many controls may be accidents also in a list so short that they are more than 1 %, but not more than 10 %.
const ACCIDENTS_MAX: usize = 3;

/// Reads bytes as text.
///
/// # Errors
/// When they are not text, or UTF-32.
pub(crate) fn decode(bytes: &[u8]) -> Result<Text<'_>, Refusal> {
    if let Some((_, kind)) = KNOWN_FILES.iter().find(|(start, _)| bytes.starts_with(start)) {
        return Err(Refusal::NotText { kind: Some(kind), line: 1 });
    }
    if bytes.starts_with(b"\xff\xfe\0\0") || bytes.starts_with(b"\0\0\xfe\xff") {
        return Err(Refusal::Utf32);
    }
    if let Some((encoding, mark_bytes)) = Encoding::for_bom(bytes) {
        return decode_marked(encoding, &bytes[mark_bytes..]);
    }
    if let Some(encoding) = utf16_without_mark(bytes) {
        return decode_marked(encoding, bytes);
    }
    refuse_binary(bytes)?;
    Ok(decode_bytewise(bytes))
}

fn decode_marked<'a>(encoding: &'static Encoding, bytes: &'a [u8]) -> Result<Text<'a>, Refusal> {
    if encoding == UTF_8 {
        refuse_binary(bytes)?;
        return Ok(decode_bytewise(bytes));
    }
    let (content, has_undecoded) = encoding.decode_without_bom_handling(bytes);
    refuse_binary(content.as_bytes())?;
    Ok(Text::in_one(encoding, content, has_undecoded))
}

fn decode_bytewise(bytes: &[u8]) -> Text<'_> {
    if let Ok(content) = std::str::from_utf8(bytes) {
        return Text::in_one(UTF_8, content.into(), false);
    }
    let lines = lines_of(bytes);
    let beyond_ascii = |line: &&&[u8]| !line.is_ascii();
    let (in_utf8, in_legacy): (Vec<&[u8]>, Vec<&[u8]>) =
        lines.iter().filter(beyond_ascii).partition(|line| std::str::from_utf8(line).is_ok());
    // In a legacy encoding two letters rarely happen to be one of UTF-8: about one line in a hundred names.
    let mixed = in_utf8.len() * 10 > in_legacy.len();
    if !mixed {
        let encoding = guess_legacy(bytes);
        let (content, has_undecoded) = encoding.decode_without_bom_handling(bytes);
        return Text::in_one(encoding, content, has_undecoded);
    }
    decode_mixed(&lines, guess_legacy(&in_legacy.concat()))
}

fn decode_mixed<'a>(lines: &[&[u8]], legacy: &'static Encoding) -> Text<'a> {
    let mut content = String::new();
    let mut other_lines = Vec::new();
    let mut has_undecoded = false;
    for (number, line) in (1..).zip(lines) {
        if let Ok(line) = std::str::from_utf8(line) {
            content.push_str(line);
        } else {
            let (decoded, is_undecoded) = legacy.decode_without_bom_handling(line);
            content.push_str(&decoded);
            has_undecoded |= is_undecoded;
            other_lines.push(number);
        }
    }
    Text { other_lines, other_encoding: Some(label(legacy)), ..Text::in_one(UTF_8, content.into(), has_undecoded) }
}

/// Lines with their ends: `\r\n`, `\n` or `\r`, counted as [`crate::table`] counts them.
fn lines_of(bytes: &[u8]) -> Vec<&[u8]> {
    let mut lines = Vec::new();
    let mut start = 0;
    for at in memchr::memchr2_iter(b'\n', b'\r', bytes) {
        if bytes[at] == b'\r' && bytes.get(at + 1) == Some(&b'\n') {
            continue;
        }
        lines.push(&bytes[start..=at]);
        start = at + 1;
    }
    lines.push(&bytes[start..]);
    lines
}

/// The legacy encoding of bytes that are not UTF-8: the detector's guess, or Windows-1252 where that reads the same.
fn guess_legacy(bytes: &[u8]) -> &'static Encoding {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Allow);
    detector.feed(bytes, true);
    let guess = detector.guess(None, Utf8Detection::Deny);
    let read_in = |encoding: &'static Encoding| encoding.decode_without_bom_handling(bytes).0;
    if read_in(guess) == read_in(WINDOWS_1252) { WINDOWS_1252 } else { guess }
}

fn utf16_without_mark(bytes: &[u8]) -> Option<&'static Encoding> {
    let looked_at = &bytes[..bytes.len().min(LOOKED_AT_BYTES)];
    let pairs = looked_at.len() / 2;
    let zeros = |offset: usize| looked_at.iter().skip(offset).step_by(2).filter(|byte| **byte == 0).count();
    let (first, second) = (zeros(0), zeros(1));
    // Separators, line ends, digits and e-mail addresses are ASCII in any language: at least a fifth of a list.
    let many = |count: usize| pairs >= 2 && count * 5 >= pairs;
    let few = |count: usize| count * 50 <= pairs;
    match () {
        () if many(second) && few(first) => Some(UTF_16LE),
        () if many(first) && few(second) => Some(UTF_16BE),
        () => None,
    }
}

fn refuse_binary(bytes: &[u8]) -> Result<(), Refusal> {
    let looked_at = &bytes[..bytes.len().min(LOOKED_AT_BYTES)];
    // 0x1a ends files of DOS; 0x1b begins the shifts of ISO-2022-JP.
    let is_control = |byte: &u8| *byte < 0x20 && !matches!(byte, b'\t' | b'\n' | b'\r' | 0x0b | 0x0c | 0x1a | 0x1b);
    let controls = looked_at.iter().filter(|byte| is_control(byte)).count();
    let are_rare = controls * 100 <= looked_at.len() * CONTROLS_PER_HUNDRED_MAX;
    let are_accidents = controls <= ACCIDENTS_MAX && controls * 10 <= looked_at.len();
    if are_rare || are_accidents {
        return Ok(());
    }
    let first = looked_at.iter().position(is_control).unwrap_or_default();
    let line = lines_of(&looked_at[..first]).len() as u64;
    Err(Refusal::NotText { kind: None, line })
}

fn label(encoding: &'static Encoding) -> String {
    encoding.name().to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check_decoded(bytes: &[u8], encoding: &str, content: &str) {
        let text = decode(bytes).unwrap();
        assert_eq!((text.encoding.as_str(), text.content.as_ref()), (encoding, content));
    }

    fn utf16(content: &str, to_bytes: fn(u16) -> [u8; 2]) -> Vec<u8> {
        content.encode_utf16().flat_map(to_bytes).collect()
    }

    #[test]
    fn a_byte_order_mark_decides_and_is_dropped() {
        check_decoded("\u{feff}Zoë;1".as_bytes(), "utf-8", "Zoë;1");
        check_decoded(&[b"\xff\xfe".as_slice(), &utf16("Łódź", u16::to_le_bytes)].concat(), "utf-16le", "Łódź");
        check_decoded(&[b"\xfe\xff".as_slice(), &utf16("東京", u16::to_be_bytes)].concat(), "utf-16be", "東京");
    }

    #[test]
    fn lines_end_as_any_system_ends_them() {
        let ends: [&[u8]; 5] = [b"a\r", b"b\r\n", b"c\n", b"\n", b"d"];
        assert_eq!(lines_of(&ends.concat()), ends);
    }

    #[test]
    fn nothing_but_zeros_is_no_utf_16() {
        assert_eq!(utf16_without_mark(&[0; 100]), None);
        assert_eq!(utf16_without_mark(b"a\0"), None, "one letter is too few to tell");
        assert_eq!(utf16_without_mark(b"a\0;\0"), Some(UTF_16LE));
    }

    #[test]
    fn a_few_stray_controls_are_accidents_in_a_list_and_not_in_a_handful_of_bytes() {
        assert!(decode(&[b"name\n\x01\x02\x03".as_slice(), &[b'a'; 22]].concat()).is_ok());
        let refused = Refusal::NotText { kind: None, line: 2 };
        assert_eq!(decode(&[b"name\n\x01\x02\x03".as_slice(), &[b'a'; 21]].concat()).unwrap_err(), refused);
        assert_eq!(decode(&[b"name\n\x01\x02\x03\x04".as_slice(), &[b'a'; 50]].concat()).unwrap_err(), refused);
    }

    #[test]
    fn utf_16_is_found_without_its_mark() {
        check_decoded(&utf16("name;city\nAna;東京\n", u16::to_le_bytes), "utf-16le", "name;city\nAna;東京\n");
        check_decoded(&utf16("name;city\nAna;東京\n", u16::to_be_bytes), "utf-16be", "name;city\nAna;東京\n");
    }

    #[test]
    fn western_names_are_windows_1252_not_something_rarer() {
        check_decoded(b"\xd1uria;\xde\xf3ra;Gro\xdfe;Qu\xe9bec", "windows-1252", "Ñuria;Þóra;Große;Québec");
    }

    #[test]
    fn cyrillic_in_one_byte_a_letter_is_recognised() {
        let (bytes, _, _) = encoding_rs::WINDOWS_1251.encode("имя;город\nЮлия Иванова;Киев\nОльга Петрова;Москва\n");
        check_decoded(&bytes, "windows-1251", "имя;город\nЮлия Иванова;Киев\nОльга Петрова;Москва\n");
    }

    #[test]
    fn lines_that_disagree_are_read_each_for_itself() {
        let text = decode(b"name\r\nZo\xc3\xab\r\nSi\xe2n\r\n").unwrap();
        assert_eq!(text.content, "name\r\nZoë\r\nSiân\r\n");
        assert_eq!(
            (text.encoding.as_str(), text.other_lines, text.other_encoding),
            ("utf-8", vec![3], Some("windows-1252".into()))
        );
    }

    #[test]
    fn two_letters_that_happen_to_be_utf_8_make_no_mixed_file() {
        // \u{c3}\u{a9} is an e with an accent in UTF-8, and two letters in Windows-1252.
        let text = |legacy_lines: usize| [b"A\xc3\xa9\n".to_vec(), b"Si\xe2n\n".repeat(legacy_lines)].concat();
        let mixed = |bytes: &[u8]| decode(bytes).map(|text| (text.encoding == "utf-8", text.other_lines.len())).ok();
        assert_eq!(mixed(&text(9)), Some((true, 9)));
        assert_eq!(mixed(&text(10)), Some((false, 0)));
    }

    #[test]
    fn letters_that_an_encoding_lacks_are_said() {
        let lost = |bytes: &[u8]| decode(bytes).map(|text| text.has_undecoded).ok();
        let utf16 = |letters: &[u16]| {
            [0xfeff].iter().chain(letters).flat_map(|letter| letter.to_le_bytes()).collect::<Vec<u8>>()
        };
        assert_eq!(lost(&utf16(&[0x61, 0x62])), Some(false));
        assert_eq!(lost(&utf16(&[0x61, 0xd800, 0x62])), Some(true));
    }

    #[test]
    fn a_stray_control_character_is_still_text() {
        check_decoded(b"name,email\nAna\0,a@a.example\n", "utf-8", "name,email\nAna\0,a@a.example\n");
    }

    #[test]
    fn three_accidents_are_text_where_they_are_few_beside_it() {
        let is_text =
            |controls: usize, letters: usize| decode(&[vec![1; controls], vec![b'a'; letters]].concat()).is_ok();
        assert_eq!([is_text(1, 9), is_text(1, 8)], [true, false]);
        assert_eq!([is_text(3, 27), is_text(3, 26)], [true, false]);
        assert_eq!([is_text(4, 396), is_text(4, 395)], [true, false]);
    }

    #[test]
    fn files_that_are_not_text_are_refused_by_line() {
        assert_eq!(
            decode(b"PK\x03\x04....").unwrap_err(),
            Refusal::NotText { kind: Some("a spreadsheet or archive (zip)"), line: 1 }
        );
        assert_eq!(decode(b"name\n\x01\x02\x03\x04").unwrap_err(), Refusal::NotText { kind: None, line: 2 });
        assert_eq!(decode(b"\xff\xfe\0\0a\0\0\0").unwrap_err(), Refusal::Utf32);
    }
}
