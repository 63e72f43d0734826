//! Documents that are archives: looked into by their directory alone, unpacked never (APPNOTE.TXT 6.3.10, 4.3).

use super::{FileKind, Rejection};

/// Length of the record at the end of a directory, without its comment (4.3.16).
const END: usize = 22;
/// A comment is at most so long.
const COMMENT_MAX: usize = 65_535;
/// Length of an entry of the directory without its name (4.3.12), and of the head of a file (4.3.7).
const ENTRY: usize = 46;
const HEAD: usize = 30;
/// Files in a document, and what they unpack to (ASVS 5.0, V5.2.3, asks for limits; the figures are ours, in `docs/operators.md`).
pub(crate) const FILES_MAX: usize = 1_000;
pub(crate) const UNPACKED_BYTES_MAX: u64 = 200 * 1024 * 1024;

/// Whether bytes end with the directory of an archive, whatever they begin with.
pub(super) fn ends_with_directory(bytes: &[u8]) -> bool {
    end_of(bytes).is_some()
}

/// Which document an archive is.
pub(super) fn kind(bytes: &[u8]) -> Result<FileKind, Rejection> {
    let names = names(bytes).ok_or(Rejection::Broken)?;
    if names.iter().any(|name| has_macros(name)) {
        return Err(Rejection::Macros);
    }
    if let Some(kind) = open_document(bytes) {
        return Ok(kind);
    }
    let has = |wanted: &str| names.iter().any(|name| name.as_slice() == wanted.as_bytes());
    let parts = [
        ("word/document.xml", FileKind::Docx),
        ("xl/workbook.xml", FileKind::Xlsx),
        ("ppt/presentation.xml", FileKind::Pptx),
    ];
    let found: Vec<FileKind> = parts.into_iter().filter(|(part, _)| has(part)).map(|(_, kind)| kind).collect();
    match found.as_slice() {
        [kind] if has("[Content_Types].xml") => Ok(*kind),
        [] | [_] => Err(Rejection::Unknown),
        _ => Err(Rejection::TwoAtOnce),
    }
}

/// Macros of either family: ECMA-376 keeps them in a part of this name, OpenDocument below these folders.
fn has_macros(name: &[u8]) -> bool {
    let name = name.to_ascii_lowercase();
    name.ends_with(b"vbaproject.bin") || name.starts_with(b"basic/") || name.starts_with(b"scripts/")
}

/// An OpenDocument says first and unpacked what it is (ISO 26300-3, 3.3).
fn open_document(bytes: &[u8]) -> Option<FileKind> {
    let (name, stored) = (b"mimetype", 0);
    let is_first = short(bytes, 8)? == stored && bytes.get(HEAD..HEAD + name.len())? == name;
    let from = HEAD + name.len() + usize::from(short(bytes, 28)?);
    let said = bytes.get(from..from + usize::try_from(long(bytes, 18)?).ok()?)?;
    let kinds = [FileKind::Odt, FileKind::Ods, FileKind::Odp];
    kinds.into_iter().find(|kind| is_first && kind.media_type().as_bytes() == said)
}

/// The names in the directory, which follows the files without a gap and names no more than a document has.
fn names(bytes: &[u8]) -> Option<Vec<Vec<u8>>> {
    let end = end_of(bytes)?;
    let (count, size, from) = (short(bytes, end + 10)?, long(bytes, end + 12)?, long(bytes, end + 16)?);
    let is_near = usize::try_from(from.checked_add(size)?).ok()? == end;
    if usize::from(count) > FILES_MAX || !is_near {
        return None;
    }
    let (mut at, mut unpacked, mut names) = (usize::try_from(from).ok()?, 0, Vec::new());
    for _ in 0..count {
        let is_entry = bytes.get(at..at + 4)? == b"PK\x01\x02";
        unpacked += u64::from(long(bytes, at + 24)?);
        if !is_entry || unpacked > UNPACKED_BYTES_MAX {
            return None;
        }
        let name = usize::from(short(bytes, at + 28)?);
        let beside = usize::from(short(bytes, at + 30)?) + usize::from(short(bytes, at + 32)?);
        names.push(bytes.get(at + ENTRY..at + ENTRY + name)?.to_vec());
        at += ENTRY + name + beside;
    }
    (at == end).then_some(names)
}

/// Where the record at the end begins: its comment reaches to the last byte.
fn end_of(bytes: &[u8]) -> Option<usize> {
    let last = bytes.len().checked_sub(END)?;
    let is_end = |at: &usize| {
        bytes.get(*at..*at + 4) == Some(b"PK\x05\x06".as_slice())
            && short(bytes, *at + 20).is_some_and(|comment| *at + END + usize::from(comment) == bytes.len())
    };
    (last.saturating_sub(COMMENT_MAX)..=last).rev().find(is_end)
}

fn short(bytes: &[u8], at: usize) -> Option<u16> {
    bytes.get(at..)?.first_chunk().copied().map(u16::from_le_bytes)
}

fn long(bytes: &[u8], at: usize) -> Option<u32> {
    bytes.get(at..)?.first_chunk().copied().map(u32::from_le_bytes)
}
