//! Badges, read back from the document.

use proptest::prelude::*;

use super::fit::{LEADING, Room, fit};
use super::reading::{file_of, font_of, lines};
use super::*;

mod places;

const LETTERS: &str = " ()-.'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyzÖÜüčćéß0123456789\
    абвгдежзийклмнопрстуфхцчшщъыьэюяіїНГКДЕλένηΠπαδοού王小明副市長臺北प्रियंकाशर्माאבגדהשלוםفاطمةالزهراءبنتمحمد\u{e2a}\u{e21}\u{e0a}\u{e32}\u{e22}";

fn badge(name: &str) -> Badge {
    Badge { name: name.to_owned(), kind: "Speaker".to_owned(), code: "K7-42".to_owned(), ..Badge::default() }
}

fn sheet(badges: Vec<Badge>) -> Sheet {
    Sheet { title: "Forum".to_owned(), language: "en".to_owned(), has_crop_marks: false, badges }
}

fn drawn(sheet: &Sheet) -> Result<Vec<String>, BadgeError> {
    sheet::draw(sheet, &font_of(LETTERS), false).map(|pdf| lines(&pdf))
}

#[test]
fn a_badge_says_kind_name_post_and_city_in_their_own_scripts() {
    let whole = Badge { post: "副市長".to_owned(), city: "Київ".to_owned(), ..badge("王小明") };
    assert_eq!(drawn(&sheet(vec![whole])).unwrap(), ["Speaker", "王小明", "副市長", "Київ"]);
}

#[test]
fn a_name_from_right_to_left_is_read_in_its_order() {
    assert_eq!(drawn(&sheet(vec![badge("فاطمة"), badge("שלום")])).unwrap(), ["Speaker", "فاطمة", "Speaker", "שלום"]);
}

#[test]
fn a_long_name_breaks_at_its_spaces() {
    let said = drawn(&sheet(vec![badge("Maria da Luz Albuquerque de Vasconcelos e Sousa Pinto")])).unwrap();
    assert_eq!(said[1..], ["Maria da Luz Albuquerque", "de Vasconcelos e Sousa", "Pinto"].map(String::from));
}

#[test]
fn a_letter_that_no_font_has_is_named_with_its_badge() {
    let sheet = sheet(vec![badge("Ana"), badge("Ana ☃")]);
    assert_eq!(drawn(&sheet), Err(BadgeError::NoFont { badge: 1, letter: '☃' }));
    assert_eq!(font_of(LETTERS).lacking(&sheet).into_iter().collect::<Vec<_>>(), ['☃']);
}

#[test]
fn a_code_that_is_too_long_is_named_with_its_badge() {
    let long = Badge { code: "x".repeat(3_000), ..badge("Ana") };
    assert_eq!(drawn(&sheet(vec![badge("Bo"), long])), Err(BadgeError::CodeTooLong { badge: 1 }));
}

#[test]
fn the_code_is_no_text_and_says_what_it_is() {
    let pdf = sheet::draw(&sheet(vec![badge("Ana")]), &font_of(LETTERS), false).unwrap();
    assert_eq!(lines(&pdf), ["Speaker", "Ana"]);
    let said = String::from_utf8_lossy(&pdf).into_owned();
    assert!(said.contains("/Alt(QR: K7-42)") && said.contains("pdfuaid"), "tagged, with words for the code");
}

#[test]
fn crop_marks_stand_on_a_larger_page_around_the_same_badge() {
    let boxes = |has_crop_marks: bool| {
        let sheet = Sheet { has_crop_marks, ..sheet(vec![badge("Ana")]) };
        let pdf = to_pdf(&sheet, &font_of(LETTERS)).unwrap();
        let said = String::from_utf8_lossy(&pdf).into_owned();
        let numbers = |name: &str| -> Vec<f32> {
            let after = said.split(name).nth(1).unwrap_or_default();
            after.split(']').next().unwrap_or_default().split(' ').filter_map(|number| number.parse().ok()).collect()
        };
        (numbers("/MediaBox["), numbers("/TrimBox["))
    };
    let ((page, _), (larger, trim)) = (boxes(false), boxes(true));
    assert!((page[2] - 297.64).abs() < 0.01 && (page[3] - 419.53).abs() < 0.01, "A6: {page:?}");
    assert!(
        (larger[2] - page[2] - 56.69).abs() < 0.01 && (trim[2] - trim[0] - page[2]).abs() < 0.01,
        "{larger:?} {trim:?}"
    );
}

#[test]
fn the_same_badges_give_the_same_bytes() {
    let sheet = sheet(vec![badge("Ana"), badge("שלום")]);
    assert_eq!(to_pdf(&sheet, &font_of(LETTERS)), to_pdf(&sheet, &font_of(LETTERS)));
}

#[test]
fn what_is_no_font_is_refused() {
    let file = FontFile { bytes: std::sync::Arc::new(b"no font".to_vec()), index: 0 };
    assert_eq!(Fonts::read(vec![file]).map(|_| ()), Err(BadgeError::NotAFont(0)));
}

#[test]
fn what_is_wrong_with_a_sheet_is_named_with_its_place() {
    let check = |badge: &str, colour: &str, path: &str| {
        let text = format!(
            r#"{{"title": "Forum", "kinds": {{"a": {{"word": "A", "colour": "{colour}"}}}}, "badges": [{badge}]}}"#
        );
        assert_eq!(read_sheet(&text).expect_err("something is wrong").path.as_deref(), Some(path));
    };
    check(r##"{"name": "Ana", "kind": "b", "code": "1"}"##, "#aa3300", "/badges/0/kind");
    check(r##"{"name": " ", "kind": "a", "code": "1"}"##, "#aa3300", "/badges/0/name");
    check(r##"{"name": "A\nB", "kind": "a", "code": "1"}"##, "#aa3300", "/badges/0/name");
    check(r##"{"name": "Ana", "kind": "a", "code": "1", "mail": "x"}"##, "#aa3300", "/badges/0/mail");
    check(r##"{"name": "Ana", "kind": "a", "code": "1"}"##, "red", "/kinds/a/colour");
    check("", "#aa3300", "/badges");
    check(r##"{"name": "Ana", "kind": "a", "code": ""}"##, "#aa3300", "/badges/0/code");
    check(r##"{"name": "Ana", "kind": "a", "code": "1"}"##, "#aa33000", "/kinds/a/colour");
    check(r##"{"name": "Ana", "kind": "a", "code": "1"}"##, "#aa33é", "/kinds/a/colour");
    check(r##"{"name": "Ana", "post": "A\tB", "kind": "a", "code": "1"}"##, "#aa3300", "/badges/0/post");
    check(r##"{"name": "Ana", "city": "A\tB", "kind": "a", "code": "1"}"##, "#aa3300", "/badges/0/city");
}

#[test]
fn a_sheet_is_read_as_it_is_written() {
    let text = r##"{"title": "Forum", "crop_marks": true, "kinds": {"a": {"word": "Guest", "colour": "#0a14ff"}},
        "badges": [{"name": "Ana", "kind": "a", "code": "1", "post": "Mayor", "city": "Lisboa"}]}"##;
    let badge = Badge {
        name: "Ana".to_owned(),
        post: "Mayor".to_owned(),
        city: "Lisboa".to_owned(),
        kind: "Guest".to_owned(),
        colour: Colour { red: 10, green: 20, blue: 255 },
        code: "1".to_owned(),
    };
    let sheet =
        Sheet { title: "Forum".to_owned(), language: "en".to_owned(), has_crop_marks: true, badges: vec![badge] };
    assert_eq!(read_sheet(text), Ok(sheet));
}

#[test]
fn a_sheet_has_as_many_badges_and_letters_as_it_may_and_none_more() {
    let is_read = |badges: usize, letters: usize| {
        let badge = format!(r#"{{"name": "{}", "kind": "a", "code": "1"}}"#, "é".repeat(letters));
        let badges = vec![badge; badges].join(",");
        let kinds = r##"{"a": {"word": "A", "colour": "#aa3300"}}"##;
        read_sheet(&format!(r#"{{"title": "Forum", "kinds": {kinds}, "badges": [{badges}]}}"#)).is_ok()
    };
    assert_eq!([is_read(5_000, 1), is_read(5_001, 1)], [true, false]);
    assert_eq!([is_read(1, 300), is_read(1, 301)], [true, false]);
}

#[test]
fn what_went_wrong_is_said_in_words() {
    let said = |error: BadgeError| error.to_string();
    assert_eq!(said(BadgeError::NotAFont(2)), "font 2 cannot be read");
    assert_eq!(said(BadgeError::NoFont { badge: 1, letter: 'é' }), "badge 1: no font has é (U+00E9)");
    assert_eq!(said(BadgeError::CodeTooLong { badge: 3 }), "badge 3: the code is too long for a QR code");
    assert_eq!(said(BadgeError::NotWritten("why".to_owned())), "the PDF could not be written: why");
}

#[test]
fn a_font_that_is_added_is_asked_after_the_others() {
    let mut fonts = font_of("ab,");
    let no_font = FontFile { bytes: std::sync::Arc::new(b"no font".to_vec()), index: 0 };
    assert_eq!(format!("{no_font:?}"), "FontFile(7 bytes, 0)");
    assert_eq!([fonts.add(no_font), fonts.add(file_of("bc,."))], [false, true]);
    assert_eq!(format!("{fonts:?}"), "Fonts(2)");
    assert_eq!(['a', 'b', 'c', 'd'].map(|letter| fonts.face_of(letter, None)), [Some(0), Some(0), Some(1), None]);
    // A letter is asked of the first, a comma of the font of the letter before it, and a full stop of whoever has it.
    assert_eq!(fonts.face_of('b', Some(1)), Some(0));
    assert_eq!([Some(0), Some(1), None].map(|before| fonts.face_of(',', before)), [Some(0), Some(1), Some(0)]);
    assert_eq!(fonts.face_of('.', Some(0)), Some(1));
}

#[test]
fn what_only_joins_or_turns_needs_no_font() {
    let silent = ['\u{ad}', '\u{200b}', '\u{200d}', '\u{202e}', '\u{2066}', '\u{fe0f}'];
    let (none, mut fonts) = (Fonts::default(), font_of("ab"));
    assert!(fonts.add(file_of("c")));
    for letter in silent {
        assert_eq!([None, Some(1)].map(|before| fonts.face_of(letter, before)), [Some(0), Some(1)], "{letter:?}");
        assert_eq!(none.face_of(letter, None), None, "{letter:?}");
    }
    let named = |name: &str| fonts.lacking(&sheet(vec![badge(name)])).contains(&'\u{200d}');
    assert!(!named("a\u{200d}b"));
}

#[test]
fn a_line_of_two_fonts_is_cut_where_the_font_changes() {
    let mut fonts = font_of("abא");
    assert!(fonts.add(file_of("cdב")));
    let faces = |text: &str| {
        let line = text::Line::of(text, &fonts).unwrap();
        assert!((line.width - line.runs.iter().map(|run| run.width).sum::<f32>()).abs() < 1e-6);
        line.runs.iter().map(|run| (run.face, run.glyphs.len())).collect::<Vec<_>>()
    };
    assert_eq!(faces("abcda"), [(0, 2), (1, 2), (0, 1)]);
    assert_eq!(faces("אאב"), [(1, 1), (0, 2)], "from right to left, as it is seen");
}

#[test]
fn lines_are_as_narrow_as_can_be_and_few_where_it_makes_no_difference() {
    // A letter of these fonts is 0.6 wide.
    let set = |text: &str, width: f32, height: f32, lines: usize| {
        let block = fit(text, Room { width, height, size: 10.0, lines }, &font_of("abcdef ")).unwrap();
        (block.lines.into_iter().map(|line| line.text).collect::<Vec<_>>().join("/"), block.size)
    };
    assert_eq!(set("aa bb", 100.0, 100.0, 3), ("aa bb".to_owned(), 10.0));
    assert_eq!(set("aaa bb ccc", 18.0, 100.0, 3), ("aaa/bb/ccc".to_owned(), 10.0));
    assert_eq!(set("aaa bb c", 24.0, 100.0, 3), ("aaa/bb c".to_owned(), 10.0));
    assert_eq!(set("aaa b c ddd", 36.0, 100.0, 2), ("aaa b/c ddd".to_owned(), 10.0));
    assert_eq!(set("aaa bb ccc", 18.0, 6.75, 3).0, "aaa bb ccc", "where lines have no room above each other");
    assert_eq!(
        set("aaaaaa", 18.0, 100.0, 3),
        ("aaaaaa".to_owned(), 5.0),
        "a word has a line of its own, and is smaller"
    );
    assert_eq!(set("a", 100.0, 6.75, 3), ("a".to_owned(), 5.0));
    // Four spaces weigh as much as a letter and a half: less than the "f" that makes the second line too long.
    assert_eq!(set("a b c d e fffff", 40.0, 100.0, 2).0, "a b c d/e fffff");
    assert_eq!(set("a b c d e ffffff", 40.0, 100.0, 2).0, "a b c d e/ffffff");
}

#[test]
fn the_word_of_a_band_is_white_where_white_is_a_little_clearer() {
    let word = |green: u8| sheet::readable_on(Colour { red: 10, green, blue: 10 });
    assert_eq!([word(135), word(138)], [Colour { red: 255, green: 255, blue: 255 }, Colour::default()]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn no_text_leaves_its_room(text in "[ A-Zа-яأ-ي0-9]{1,90}", width in 20.0_f32..300.0, height in 10.0_f32..200.0, lines in 1..4_usize) {
        let letters: String = text.chars().collect::<std::collections::BTreeSet<char>>().into_iter().collect();
        let room = Room { width, height, size: 40.0, lines };
        let block = fit(&text, room, &font_of(&letters)).unwrap();
        prop_assert!(block.size <= 40.0 && block.lines.len() <= lines);
        prop_assert!(block.lines.len() as f32 * block.size * LEADING <= height * 1.001);
        prop_assert!(block.lines.iter().all(|line| line.width * block.size <= width * 1.001));
        // No word is lost.
        let said: Vec<&str> = block.lines.iter().flat_map(|line| line.text.split(' ')).collect();
        prop_assert_eq!(said, text.split_whitespace().collect::<Vec<_>>());
    }

    #[test]
    fn every_letter_of_a_name_is_in_the_document(name in "[A-Za-zа-яאבגדש0-9]{1,12}( [A-Za-zа-яאבגדש0-9]{1,12}){0,4}") {
        let said = drawn(&sheet(vec![badge(&name)])).unwrap()[1..].join(" ");
        let sorted = |text: &str| {
            let mut letters: Vec<char> = text.chars().collect();
            letters.sort_unstable();
            letters
        };
        prop_assert_eq!(sorted(&said), sorted(&name));
    }

    #[test]
    fn the_word_of_a_band_is_readable_on_any_colour(red: u8, green: u8, blue: u8) {
        let luminance = |colour: Colour| {
            let linear = |channel: u8| {
                let share = f64::from(channel) / 255.0;
                if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
            };
            0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue) + 0.05
        };
        let band = Colour { red, green, blue };
        let (band, word) = (luminance(band), luminance(sheet::readable_on(band)));
        prop_assert!(band.max(word) / band.min(word) >= 4.5);
    }
}
