//! Badges, read back from the document.

use proptest::prelude::*;

use super::fit::{LEADING, Room, fit};
use super::reading::{font_of, lines};
use super::*;

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
