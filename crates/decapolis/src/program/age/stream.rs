//! The content of a file: pieces of 64 kB, each sealed under its number, the last one marked so that none can be cut off.

use std::io::{BufRead, Read, Write};

use ring::aead::{Aad, LessSafeKey, Nonce};

use super::header::{cipher, derive};
use super::{FileKey, wrong};

/// Random bytes before the content, from which its key is made.
pub(super) const NONCE: usize = 16;
const PIECE: usize = 64 * 1024;
const TAG: usize = 16;

fn content_cipher(key: &FileKey, nonce: &[u8; NONCE]) -> LessSafeKey {
    cipher(&derive(&key.0, nonce, "payload"))
}

/// The number of a piece in 11 bytes, and whether it is the last in the twelfth.
fn nonce_of(piece: u64, is_last: bool) -> Nonce {
    let mut bytes = [0; 12];
    bytes[3..11].copy_from_slice(&piece.to_be_bytes());
    bytes[11] = u8::from(is_last);
    Nonce::assume_unique_for_key(bytes)
}

/// Seals what is written to it.
pub(crate) struct Sealing<W> {
    out: W,
    cipher: LessSafeKey,
    piece: u64,
    waiting: Vec<u8>,
}

impl<W: Write> Sealing<W> {
    pub(super) fn new(out: W, key: &FileKey, nonce: &[u8; NONCE]) -> Self {
        Self { out, cipher: content_cipher(key, nonce), piece: 0, waiting: Vec::with_capacity(PIECE + TAG) }
    }

    /// Ends the content, without which it cannot be opened.
    pub(crate) fn finish(mut self) -> std::io::Result<W> {
        self.seal_piece(true)?;
        self.out.flush()?;
        Ok(self.out)
    }

    fn seal_piece(&mut self, is_last: bool) -> std::io::Result<()> {
        let nonce = nonce_of(self.piece, is_last);
        let sealed = self.cipher.seal_in_place_append_tag(nonce, Aad::empty(), &mut self.waiting);
        sealed.map_err(|_| wrong("a piece cannot be sealed"))?;
        self.out.write_all(&self.waiting)?;
        self.waiting.clear();
        self.piece += 1;
        Ok(())
    }
}

impl<W: Write> Write for Sealing<W> {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        // Only when more comes is it known that a full piece is not the last.
        if self.waiting.len() == PIECE && !bytes.is_empty() {
            self.seal_piece(false)?;
        }
        let taken = bytes.len().min(PIECE - self.waiting.len());
        self.waiting.extend_from_slice(&bytes[..taken]);
        Ok(taken)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        self.out.flush()
    }
}

/// Opens what is read from it.
pub(crate) struct Opening<R> {
    file: R,
    cipher: LessSafeKey,
    piece: u64,
    opened: Vec<u8>,
    given: usize,
    was_last: bool,
}

impl<R: BufRead> Opening<R> {
    pub(super) fn new(file: R, key: &FileKey, nonce: &[u8; NONCE]) -> Self {
        let cipher = content_cipher(key, nonce);
        Self { file, cipher, piece: 0, opened: Vec::new(), given: 0, was_last: false }
    }

    fn open_piece(&mut self) -> std::io::Result<()> {
        self.opened.clear();
        (&mut self.file).take((PIECE + TAG) as u64).read_to_end(&mut self.opened)?;
        self.was_last = self.file.fill_buf()?.is_empty();
        let nonce = nonce_of(self.piece, self.was_last);
        let opened = self.cipher.open_in_place(nonce, Aad::empty(), &mut self.opened);
        let length = opened.map_err(|_| wrong("it was changed or cut short after it was sealed"))?.len();
        self.opened.truncate(length);
        (self.given, self.piece) = (0, self.piece + 1);
        Ok(())
    }
}

impl<R: BufRead> Read for Opening<R> {
    fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
        if self.given == self.opened.len() && !self.was_last {
            self.open_piece()?;
        }
        let given = into.len().min(self.opened.len() - self.given);
        into[..given].copy_from_slice(&self.opened[self.given..self.given + given]);
        self.given += given;
        Ok(given)
    }
}
