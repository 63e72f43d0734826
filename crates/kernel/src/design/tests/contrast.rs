//! Every text colour on every ground, in light and dark, by the formula of WCAG 2.2.

use std::collections::{BTreeMap, BTreeSet};

use super::read_all;

/// Grounds that text may stand on.
const GROUNDS: [&str; 6] = ["page", "surface", "action-wash", "notable-wash", "met-wash", "refusal-wash"];
/// Colours that text may have on any ground.
const TEXTS: [&str; 9] =
    ["text", "quiet", "action", "action-hover", "notable", "met", "unknown", "refusal", "refusal-hover"];
/// Filled shapes that carry text or a sign in the colour `on-fill`.
const FILLS: [&str; 6] = ["action", "action-hover", "refusal", "refusal-hover", "met", "unknown"];
/// Edges and signs that are not text.
const EDGES: [&str; 3] = ["control", "focus", "brand"];

/// A colour in both themes.
type Pair = [u32; 2];

#[test]
fn every_text_is_readable_on_every_ground() {
    let tokens = tokens();
    let pairs = TEXTS.iter().flat_map(|text| GROUNDS.map(|ground| (*text, ground)));
    check(&tokens, pairs, 4.5);
}

#[test]
fn what_stands_on_a_fill_is_readable() {
    check(&tokens(), FILLS.map(|fill| ("on-fill", fill)), 4.5);
}

#[test]
fn every_accent_of_a_city_is_readable_on_every_ground_and_below_what_stands_on_a_fill() {
    let tokens = tokens();
    let accents = accents();
    let accents: Vec<String> = accents.iter().map(|accent| format!("accent-{accent}")).collect();
    assert_eq!(accents.len(), 12);
    check(&tokens, accents.iter().flat_map(|accent| GROUNDS.map(|ground| (accent.as_str(), ground))), 4.5);
    check(&tokens, accents.iter().map(|accent| ("on-fill", accent.as_str())), 4.5);
}

#[test]
fn edges_and_signs_are_seen_on_every_ground() {
    let pairs = EDGES.iter().flat_map(|edge| GROUNDS.map(|ground| (*edge, ground)));
    check(&tokens(), pairs, 3.0);
}

#[test]
fn the_style_sheet_uses_only_colours_that_are_checked() {
    let (mut texts, mut grounds) = (BTreeSet::new(), BTreeSet::new());
    for (_, css) in read_all("assets", "css") {
        for declaration in css.split(['{', '}', ';']) {
            match declaration.trim().split_once(": var(--color-") {
                Some(("color", token)) => texts.insert(token.trim_end_matches(')').to_owned()),
                Some(("background", token)) => grounds.insert(token.trim_end_matches(')').to_owned()),
                _ => false,
            };
        }
    }
    let known = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<BTreeSet<_>>();
    assert_eq!(
        texts.difference(&known(&[&TEXTS[..], &["on-fill"]].concat())).collect::<Vec<_>>(),
        Vec::<&String>::new()
    );
    assert_eq!(grounds.difference(&known(&[&GROUNDS[..], &FILLS].concat())).collect::<Vec<_>>(), Vec::<&String>::new());
}

#[track_caller]
fn check<'a>(tokens: &BTreeMap<String, Pair>, pairs: impl IntoIterator<Item = (&'a str, &'a str)>, least: f64) {
    let mut failed = Vec::new();
    for (front, ground) in pairs {
        for (theme, name) in ["light", "dark"].into_iter().enumerate() {
            let contrast = contrast(tokens[front][theme], tokens[ground][theme]);
            if contrast < least {
                failed.push(format!("{front} on {ground}, {name}: {contrast:.2}"));
            }
        }
    }
    assert_eq!(failed, Vec::<String>::new());
}

/// The colours by meaning, without `--color-`, and the accents that a city may choose, each light and dark.
fn tokens() -> BTreeMap<String, Pair> {
    let css = include_str!("../../../assets/tokens.css");
    let declarations =
        css.lines().filter_map(|line| line.trim().strip_prefix("--")?.strip_suffix(';')?.split_once(": "));
    let (mut raw, mut meanings) = (BTreeMap::new(), BTreeMap::new());
    for (name, value) in declarations {
        if let Some(pair) = value.strip_prefix("light-dark(") {
            let (light, dark) = pair.trim_end_matches(')').split_once(", ").expect("light and dark");
            let pair = [light, dark].map(|hex| u32::from_str_radix(&hex[1..], 16).expect("six digits"));
            raw.insert(name, pair);
            if name.starts_with("accent-") {
                meanings.insert(name.to_owned(), pair);
            }
        } else if let Some(meaning) = name.strip_prefix("color-") {
            let of = value.trim_start_matches("var(--").trim_end_matches(')');
            meanings.insert(meaning.to_owned(), raw[of]);
        }
    }
    meanings
}

/// The names of the accents that a city may choose.
pub(super) fn accents() -> Vec<String> {
    tokens().into_keys().filter_map(|name| name.strip_prefix("accent-").map(str::to_owned)).collect()
}

/// WCAG 2.2, definition of contrast ratio.
fn contrast(one: u32, other: u32) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// WCAG 2.2, definition of relative luminance, for 0xRRGGBB.
fn luminance(colour: u32) -> f64 {
    let channel = |shift: u32| {
        let value = f64::from(colour >> shift & 0xff) / 255.0;
        if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * channel(16) + 0.7152 * channel(8) + 0.0722 * channel(0)
}

#[test]
fn black_on_white_has_the_greatest_contrast() {
    assert_eq!(format!("{:.1}", contrast(0x00_0000, 0xff_ffff)), "21.0");
}
