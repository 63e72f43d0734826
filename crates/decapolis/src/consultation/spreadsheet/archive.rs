//! Bytes as pages of cells. What is packed in them is measured first, and only cells that hold something are kept: a file of a few
//! bytes can name a cell in the last of a million rows.

use std::collections::BTreeMap;
use std::io::{Cursor, Read, copy, sink};
use std::panic::{AssertUnwindSafe, catch_unwind};

use calamine::{DataRef, ExcelDateTime, Reader, Xlsx, XlsxError};
use kernel::time::Date;
use zip::ZipArchive;

use super::Content;

/// What a file unpacks to: forty long answers are a tenth of a megabyte, and programs write some more beside them.
const UNPACKED_BYTES_MAX: u64 = 8 * 1024 * 1024;
/// Pages of a file, and cells with something in them of all pages together.
const PAGES_MAX: usize = 20;
const CELLS_MAX: usize = 20_000;

/// A page of a file.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Page {
    pub(super) name: String,
    /// By row and column, both from 0.
    pub(super) cells: BTreeMap<(u32, u32), Content>,
}

/// Why a file is not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unreadable {
    /// It is no spreadsheet of this kind, or is cut off.
    Broken,
    /// It holds more than any spreadsheet of answers.
    TooMuch,
}

/// The pages of a file, in their order.
pub(super) fn pages(bytes: &[u8]) -> Result<Vec<Page>, Unreadable> {
    measure(bytes)?;
    // Of some paths within a file the reader expects that they lie in a folder, and panics where somebody made up others.
    catch_unwind(AssertUnwindSafe(|| unpacked(bytes))).unwrap_or(Err(Unreadable::Broken))
}

/// Unpacks all there is into nothing, and stops at the bound: what a file says of its own size may be untrue.
fn measure(bytes: &[u8]) -> Result<(), Unreadable> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Unreadable::Broken)?;
    let mut left = UNPACKED_BYTES_MAX;
    for at in 0..archive.len() {
        let part = archive.by_index(at).map_err(|_| Unreadable::Broken)?;
        let read = copy(&mut part.take(left + 1), &mut sink()).map_err(|_| Unreadable::Broken)?;
        left = left.checked_sub(read).ok_or(Unreadable::TooMuch)?;
    }
    Ok(())
}

fn unpacked(bytes: &[u8]) -> Result<Vec<Page>, Unreadable> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|_: XlsxError| Unreadable::Broken)?;
    let (mut pages, mut cells) = (Vec::new(), 0);
    for name in book.sheet_names().into_iter().take(PAGES_MAX) {
        // A page can be a chart, which has no cells.
        let Ok(mut reader) = book.worksheet_cells_reader(&name) else { continue };
        let mut page = Page { name, ..Page::default() };
        while let Some(cell) = reader.next_cell().map_err(|_| Unreadable::Broken)? {
            if let Some(content) = content(cell.get_value()) {
                page.cells.insert(cell.get_position(), content);
                cells += 1;
            }
            if cells > CELLS_MAX {
                return Err(Unreadable::TooMuch);
            }
        }
        pages.push(page);
    }
    Ok(pages)
}

/// What a cell holds; a formula holds what it gave last.
fn content(value: &DataRef<'_>) -> Option<Content> {
    let words = |words: &str| (!words.trim().is_empty()).then(|| Content::Words(words.to_owned()));
    match value {
        DataRef::Empty => None,
        DataRef::Int(number) => Some(Content::Number(*number as f64)),
        DataRef::Float(number) => Some(Content::Number(*number)),
        DataRef::String(text) | DataRef::DurationIso(text) => words(text),
        DataRef::SharedString(text) => words(text),
        DataRef::DateTimeIso(text) => {
            Some(text.get(..10).and_then(|day| day.parse().ok()).map_or(Content::Words(text.clone()), Content::Day))
        }
        DataRef::Bool(is) => Some(Content::Words(if *is { "TRUE" } else { "FALSE" }.to_owned())),
        DataRef::DateTime(at) => Some(day(*at).map_or(Content::Number(at.as_f64()), Content::Day)),
        DataRef::Error(error) => Some(Content::Broken(error.to_string())),
    }
}

/// The day of a date; a span of hours is none, nor is 29 February 1900, which only spreadsheets know.
fn day(at: ExcelDateTime) -> Option<Date> {
    let (year, month, day, ..) = at.to_ymd_hms_milli();
    let date = Date::new(year.try_into().ok()?, month.try_into().ok()?, day.try_into().ok()?);
    date.filter(|_| at.is_datetime())
}
