//! For tests: a font drawn on the spot, and what a document says, read from its own tables.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use write_fonts::FontBuilder;
use write_fonts::tables::cmap::Cmap;
use write_fonts::tables::glyf::{GlyfLocaBuilder, Glyph};
use write_fonts::tables::head::Head;
use write_fonts::tables::hhea::Hhea;
use write_fonts::tables::hmtx::{Hmtx, LongMetric};
use write_fonts::tables::loca::LocaFormat;
use write_fonts::tables::maxp::Maxp;
use write_fonts::tables::os2::Os2;
use write_fonts::tables::post::Post;
use write_fonts::types::GlyphId;

use crate::{FontFile, Fonts};

/// A font that has these letters, all of one width and without a picture.
pub(crate) fn font_of(letters: &str) -> Fonts {
    Fonts::read(vec![file_of(letters)]).expect("a font")
}

pub(crate) fn file_of(letters: &str) -> FontFile {
    let letters: BTreeSet<char> = letters.chars().collect();
    let glyphs = letters.len() as u16 + 1;
    let mut outlines = GlyfLocaBuilder::new();
    for _ in 0..glyphs {
        outlines.add_glyph(&Glyph::Empty).unwrap();
    }
    let (glyf, loca, format) = outlines.build();
    let head = Head {
        units_per_em: 1_000,
        index_to_loc_format: i16::from(matches!(format, LocaFormat::Long)),
        ..Head::default()
    };
    let metric = LongMetric { advance: 600, side_bearing: 0 };
    let mapped = letters.iter().zip(1..).map(|(letter, glyph)| (*letter, GlyphId::new(glyph)));
    let mut font = FontBuilder::new();
    font.add_table(&head).unwrap();
    font.add_table(&Hhea { number_of_h_metrics: glyphs, ..Hhea::default() }).unwrap();
    font.add_table(&Maxp { num_glyphs: glyphs, ..Maxp::default() }).unwrap();
    font.add_table(&Hmtx { h_metrics: vec![metric; glyphs.into()], left_side_bearings: Vec::new() }).unwrap();
    font.add_table(&Cmap::from_mappings(mapped).unwrap()).unwrap();
    font.add_table(&Os2::default()).unwrap();
    font.add_table(&Post::default()).unwrap();
    font.add_table(&glyf).unwrap();
    font.add_table(&loca).unwrap();
    FontFile { bytes: Arc::new(font.build()), index: 0 }
}

/// The lines of text of a document that is not packed and has one font, in the order in which they are drawn.
pub(crate) fn lines(pdf: &[u8]) -> Vec<String> {
    // One letter for each byte.
    let pdf: String = pdf.iter().copied().map(char::from).collect();
    let letters = letters(&pdf);
    pdf.split("/Span<</MCID")
        .skip(1)
        .map(|line| line_of(line.split("/MCID").next().unwrap_or(line), &letters))
        .collect()
}

/// What each glyph stands for, as the document itself tells its readers.
fn letters(pdf: &str) -> BTreeMap<u32, String> {
    let number = |text: &str| u32::from_str_radix(text, 16).unwrap();
    let mut letters = BTreeMap::new();
    for block in pdf.split("beginbfchar").skip(1) {
        for row in block.split("endbfchar").next().unwrap().lines() {
            if let Some((glyph, text)) = row.trim().trim_matches(['<', '>']).split_once("> <") {
                let units: Vec<u16> = (0..text.len() / 4).map(|at| number(&text[at * 4..at * 4 + 4]) as u16).collect();
                letters.insert(number(glyph), String::from_utf16(&units).unwrap());
            }
        }
    }
    letters
}

fn line_of(content: &str, letters: &BTreeMap<u32, String>) -> String {
    let mut line = String::new();
    for shown in content.split("Tm").skip(1) {
        let mut part = strings(shown.split("TJ").next().unwrap().split(")Tj").next().unwrap());
        let before = &content[..content.find(shown).unwrap()];
        if before.rfind("/ReversedChars").is_some_and(|at| !before[at..].contains("EMC")) {
            part.reverse();
        }
        line.extend(part.into_iter().map(|glyph| letters[&glyph].clone()));
    }
    line
}

/// The glyphs in the strings of an array (ISO 32000, 7.3.4.2), two bytes each.
fn strings(array: &str) -> Vec<u32> {
    let mut bytes: Vec<u32> = Vec::new();
    let mut rest = array.chars().peekable();
    // Brackets in pairs stand unescaped within a string (ISO 32000-1, 7.3.4.2).
    let mut depth = 0_usize;
    while let Some(letter) = rest.next() {
        let is_inside = depth > 0;
        match letter {
            '(' if !is_inside => depth = 1,
            ')' if depth == 1 => depth = 0,
            '\\' if is_inside => {
                let digits: String = (0..3).map_while(|_| rest.next_if(char::is_ascii_digit)).collect();
                let named =
                    |letter: char| "nrtbf".find(letter).map_or(letter, |at| ['\n', '\r', '\t', '\u{8}', '\u{c}'][at]);
                let byte = if digits.is_empty() {
                    named(rest.next().unwrap()) as u32
                } else {
                    u32::from_str_radix(&digits, 8).unwrap()
                };
                bytes.push(byte);
            }
            _ if is_inside => {
                match letter {
                    '(' => depth += 1,
                    ')' => depth -= 1,
                    _ => {}
                }
                bytes.push(letter as u32);
            }
            _ => {}
        }
    }
    bytes.chunks(2).map(|pair| pair[0] << 8 | pair[1]).collect()
}

/// What stands before an operator, each time it stands in what a page draws, of a document that is not packed.
pub(crate) fn before<const N: usize>(pdf: &[u8], operator: &str) -> Vec<[f32; N]> {
    let pdf: String = pdf.iter().copied().map(char::from).collect();
    let drawn = &pdf[pdf.find("/Artifact BMC").unwrap_or_default()..];
    let words: Vec<&str> = drawn.split("endstream").next().unwrap_or_default().split_whitespace().collect();
    let places = (N..words.len()).filter(|place| words[*place].split('[').next() == Some(operator));
    places.map(|place| std::array::from_fn(|at| words[place - N + at].parse().unwrap())).collect()
}
