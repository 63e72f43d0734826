//! Text as large as a box allows: in one line or in a few, smaller where it must.

use super::fonts::Fonts;
use super::text::Line;

/// From one baseline to the next, by the size of the font: room for the marks above and below of any script.
pub(crate) const LEADING: f32 = 1.35;

/// What a text has to fit into, in points.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Room {
    pub(crate) width: f32,
    pub(crate) height: f32,
    /// The largest that it may be set.
    pub(crate) size: f32,
    pub(crate) lines: usize,
}

/// Lines of one size.
#[derive(Debug, Clone)]
pub(crate) struct Block {
    pub(crate) lines: Vec<Line>,
    pub(crate) size: f32,
}

/// The largest way to set a text; of two as large the one with fewer lines.
///
/// # Errors
/// The first letter that no font has.
pub(crate) fn fit(text: &str, room: Room, fonts: &Fonts) -> Result<Block, char> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let mut best = Block { lines: Vec::new(), size: 0.0 };
    for count in 1..=room.lines.min(words.len()) {
        let lines = broken(&words, count, fonts)?;
        let widest = lines.iter().map(|line| line.width).fold(0.0, f32::max);
        let by_height = room.height / (lines.len() as f32 * LEADING);
        // A text of nothing but silent letters has no width.
        let size = room.size.min(by_height).min(room.width / widest.max(f32::EPSILON));
        if size > best.size {
            best = Block { lines, size };
        }
    }
    Ok(best)
}

/// Words in at most so many lines, the widest of which is as narrow as can be.
fn broken(words: &[&str], count: usize, fonts: &Fonts) -> Result<Vec<Line>, char> {
    let widths =
        words.iter().map(|word| Line::of(word, fonts).map(|line| line.width)).collect::<Result<Vec<f32>, _>>()?;
    // Every width that a row of words can have is a bound to try, the least first.
    let mut bounds: Vec<f32> = Vec::new();
    for first in 0..words.len() {
        for last in first..words.len() {
            bounds.push(row(&widths[first..=last]));
        }
    }
    bounds.sort_by(f32::total_cmp);
    let fitting = bounds.into_iter().find_map(|bound| Some(filled(&widths, bound)).filter(|rows| rows.len() <= count));
    let mut rest = words;
    let mut lines = Vec::new();
    for length in fitting.unwrap_or_else(|| vec![words.len()]) {
        let (line, after) = rest.split_at(length);
        lines.push(Line::of(&line.join(" "), fonts)?);
        rest = after;
    }
    Ok(lines)
}

/// A row of words with about the width of a space between them.
fn row(widths: &[f32]) -> f32 {
    const SPACE: f32 = 0.26;
    widths.iter().sum::<f32>() + SPACE * widths.len().saturating_sub(1) as f32
}

/// How many words each line takes within a bound; one that is wider alone has a line of its own.
fn filled(widths: &[f32], bound: f32) -> Vec<usize> {
    let mut rows: Vec<usize> = Vec::new();
    let mut start = 0;
    for end in 1..=widths.len() {
        if end > start + 1 && row(&widths[start..end]) > bound {
            rows.push(end - 1 - start);
            start = end - 1;
        }
    }
    rows.push(widths.len() - start);
    if widths.iter().any(|width| *width > bound) { vec![1; widths.len() + 1] } else { rows }
}
