//! Pictures: whole, and with nothing behind their end.

use super::{FileKind, Rejection};

/// Walks the chunks to the last one, behind which there is nothing (PNG, third edition, 5.3 and 5.6).
pub(super) fn png(bytes: &[u8]) -> Result<FileKind, Rejection> {
    const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";
    /// Length, name and checksum.
    const AROUND: usize = 12;
    let mut rest = bytes.strip_prefix(SIGNATURE).ok_or(Rejection::Broken)?;
    while let Some((length, name)) = rest.first_chunk::<4>().zip(rest.get(4..8)) {
        let length = u32::from_be_bytes(*length) as usize;
        let after = rest.get(length.saturating_add(AROUND)..).ok_or(Rejection::Broken)?;
        match (name, after) {
            (b"IEND", []) => return Ok(FileKind::Png),
            (b"IEND", _) => return Err(Rejection::TwoAtOnce),
            _ => rest = after,
        }
    }
    Err(Rejection::Broken)
}

/// Ends with the mark of its end (ITU-T T.81, B.1.1.3); cameras put smaller pictures behind the first, which end so too.
pub(super) fn jpeg(bytes: &[u8]) -> Result<FileKind, Rejection> {
    if bytes.ends_with(&[0xff, 0xd9]) { Ok(FileKind::Jpeg) } else { Err(Rejection::Broken) }
}
