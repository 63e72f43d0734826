//! Plain text and tables of it, in UTF-8; pages and drawings are none.

use super::{FileKind, Rejection};

/// Bytes in which a page says that it is one: browsers look at so many (WHATWG MIME Sniffing, 5.2).
const LOOKED_AT: usize = 1_445;
/// What a page, a drawing or a script begins with, in lower case.
const MARKUP: [&[u8]; 8] = [b"<!doctype", b"<html", b"<head", b"<body", b"<script", b"<svg", b"<?xml", b"<?php"];

/// Text in UTF-8 without control characters; a table where its name says so.
pub(super) fn kind(bytes: &[u8], named: Option<FileKind>) -> Result<FileKind, Rejection> {
    let Ok(text) = std::str::from_utf8(bytes) else { return Err(Rejection::Unknown) };
    let is_foreign = |letter: char| letter.is_control() && !['\t', '\n', '\r', '\u{c}'].contains(&letter);
    if text.contains(is_foreign) {
        return Err(Rejection::Unknown);
    }
    if has_markup(&bytes[..bytes.len().min(LOOKED_AT)]) {
        return Err(Rejection::Runs);
    }
    Ok(if named == Some(FileKind::Csv) { FileKind::Csv } else { FileKind::Text })
}

/// Whether something in these bytes is taken for a page or a drawing.
pub(super) fn has_markup(bytes: &[u8]) -> bool {
    let lower = bytes.to_ascii_lowercase();
    MARKUP.iter().any(|mark| lower.windows(mark.len()).any(|window| window == *mark))
}
