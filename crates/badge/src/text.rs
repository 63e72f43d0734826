//! One line of text as glyphs: turned where scripts run both ways (UAX 9), each part in a font that has it, and shaped.

use std::collections::BTreeSet;
use std::ops::Range;

use harfrust::{Direction, ShapeOptions, UnicodeBuffer};
use krilla::text::{GlyphId, KrillaGlyph};
use unicode_bidi::BidiInfo;

use super::fonts::Fonts;

/// A line, from left to right as it is seen; sizes by the size of the font.
#[derive(Debug, Clone)]
pub(crate) struct Line {
    pub(crate) text: String,
    pub(crate) runs: Vec<Run>,
    pub(crate) width: f32,
}

/// A part in one font and one direction.
#[derive(Debug, Clone)]
pub(crate) struct Run {
    pub(crate) face: usize,
    pub(crate) glyphs: Vec<KrillaGlyph>,
    pub(crate) width: f32,
}

impl Line {
    /// # Errors
    /// The first letter that no font has.
    pub(crate) fn of(text: &str, fonts: &Fonts) -> Result<Self, char> {
        let bidi = BidiInfo::new(text, None);
        let mut runs = Vec::new();
        for paragraph in &bidi.paragraphs {
            let (levels, parts) = bidi.visual_runs(paragraph, paragraph.range.clone());
            for part in parts {
                let is_rtl = levels.get(part.start).is_some_and(|level| level.is_rtl());
                let mut faces = by_face(text, part, fonts)?;
                if is_rtl {
                    faces.reverse();
                }
                runs.extend(faces.into_iter().filter_map(|(face, range)| shape(text, range, face, is_rtl, fonts)));
            }
        }
        Ok(Self { text: text.to_owned(), width: runs.iter().map(|run: &Run| run.width).sum(), runs })
    }
}

/// A part of a text, cut where the font changes.
fn by_face(text: &str, part: Range<usize>, fonts: &Fonts) -> Result<Vec<(usize, Range<usize>)>, char> {
    let mut cut: Vec<(usize, Range<usize>)> = Vec::new();
    for (offset, letter) in text[part.clone()].char_indices() {
        let start = part.start + offset;
        let end = start + letter.len_utf8();
        let face = fonts.face_of(letter, cut.last().map(|(face, _)| *face)).ok_or(letter)?;
        match cut.last_mut() {
            Some((last, range)) if *last == face => range.end = end,
            _ => cut.push((face, start..end)),
        }
    }
    Ok(cut)
}

fn shape(text: &str, range: Range<usize>, face: usize, is_rtl: bool, fonts: &Fonts) -> Option<Run> {
    let tables = fonts.faces[face].tables()?;
    let shaper = fonts.faces[face].shaper.shaper(&tables).build();
    let mut buffer = UnicodeBuffer::new();
    buffer.push_str(&text[range.clone()]);
    buffer.set_direction(if is_rtl { Direction::RightToLeft } else { Direction::LeftToRight });
    buffer.guess_segment_properties();
    let shaped = shaper.shape(buffer, ShapeOptions::new());
    let em = shaper.units_per_em() as f32;
    let starts: BTreeSet<usize> = shaped.glyph_infos().iter().map(|info| range.start + info.cluster as usize).collect();
    let glyphs = shaped.glyph_infos().iter().zip(shaped.glyph_positions()).map(|(info, position)| {
        let start = range.start + info.cluster as usize;
        let end = starts.range(start + 1..).next().copied().unwrap_or(range.end);
        let by_em = |units: i32| units as f32 / em;
        KrillaGlyph::new(
            GlyphId::new(info.glyph_id),
            by_em(position.x_advance),
            by_em(position.x_offset),
            by_em(position.y_offset),
            by_em(position.y_advance),
            start..end,
            None,
        )
    });
    let glyphs: Vec<KrillaGlyph> = glyphs.collect();
    Some(Run { face, width: glyphs.iter().map(|glyph| glyph.x_advance).sum(), glyphs })
}
