//! Rows of a file of comma-separated values (RFC 4180), as bytes, one after the other, in little memory.

use std::io::Read;
use std::ops::Range;

use document::DocumentError;
use memchr::{memchr, memchr_iter};

/// Read at once; below the second-level cache of any machine of today.
const CHUNK_BYTES: usize = 128 * 1024;

/// Longest row, so that a quotation mark that is never closed does not take in the whole file: a hundred times the longest
/// statement that Polis takes in (997 letters, `comments.txt` of its schema), in four bytes each.
const ROW_BYTES_MAX: usize = 400_000;

/// The rows of a file.
#[derive(Debug)]
pub(super) struct Records<R> {
    input: R,
    buffer: Vec<u8>,
    /// Where the unread part of the buffer begins.
    begin: usize,
    is_at_end: bool,
    /// Of the row that is read next, from 1.
    next_line: u64,
    fields: Vec<Range<usize>>,
}

impl<R: Read> Records<R> {
    pub(super) fn new(input: R) -> Self {
        Self { input, buffer: Vec::new(), begin: 0, is_at_end: false, next_line: 1, fields: Vec::new() }
    }

    /// Goes on to the next row that is not empty, and says in which line it begins.
    ///
    /// # Errors
    /// The file cannot be read, a row is too long, or a quotation mark is not closed.
    pub(super) fn next(&mut self) -> Result<Option<u64>, DocumentError> {
        loop {
            let line = self.next_line;
            let Some(end) = self.row_end(line)? else { return Ok(None) };
            let row = self.begin..end;
            self.begin = (end + 1).min(self.buffer.len());
            if self.split(row) {
                return Ok(Some(line));
            }
        }
    }

    /// The bytes of a field as they stand in the file, without the marks around it; doubled ones within stay doubled.
    pub(super) fn field(&self, column: usize) -> &[u8] {
        let field = self.buffer[self.fields[column].clone()].trim_ascii();
        field.strip_prefix(b"\"").and_then(|rest| rest.strip_suffix(b"\"")).unwrap_or(field)
    }

    /// How many fields the row has.
    pub(super) fn width(&self) -> usize {
        self.fields.len()
    }

    /// Where the row ends: at a line feed outside quotation marks, or with the file.
    fn row_end(&mut self, line: u64) -> Result<Option<usize>, DocumentError> {
        let mut searched = self.begin;
        let mut is_quoted = false;
        loop {
            let found = memchr(b'\n', &self.buffer[searched..]).map(|at| searched + at);
            let until = found.unwrap_or(self.buffer.len());
            let marks = memchr_iter(b'"', &self.buffer[searched..until]).count();
            is_quoted ^= marks % 2 == 1;
            if let Some(at) = found {
                self.next_line += 1;
                if !is_quoted {
                    return Ok(Some(at));
                }
                searched = at + 1;
            } else if self.is_at_end {
                if is_quoted {
                    return Err(DocumentError::at_line(line, "a quotation mark is opened and not closed"));
                }
                return Ok((self.begin < self.buffer.len()).then_some(self.buffer.len()));
            } else {
                // What is searched moves to the front with the rest of the row.
                searched = until - self.begin;
                self.read_more(line)?;
            }
            if searched.saturating_sub(self.begin) > ROW_BYTES_MAX {
                return Err(DocumentError::at_line(line, format!("a row is longer than {ROW_BYTES_MAX} bytes")));
            }
        }
    }

    fn read_more(&mut self, line: u64) -> Result<(), DocumentError> {
        self.buffer.drain(..self.begin);
        self.begin = 0;
        let before = self.buffer.len();
        let unreadable = |error| DocumentError::at_line(line, format!("cannot read: {error}"));
        let chunk = (&mut self.input).take(CHUNK_BYTES as u64).read_to_end(&mut self.buffer).map_err(unreadable)?;
        self.is_at_end = chunk == 0;
        if before == 0 && line == 1 && self.buffer.starts_with(b"\xef\xbb\xbf") {
            self.begin = 3;
        }
        Ok(())
    }

    /// Finds the fields of a row; whether it has any.
    fn split(&mut self, row: Range<usize>) -> bool {
        self.fields.clear();
        let bytes = &self.buffer[row.clone()];
        let bytes = bytes.strip_suffix(b"\r").unwrap_or(bytes);
        if bytes.is_empty() {
            return false;
        }
        let (mut begin, mut is_quoted) = (0, false);
        for (at, byte) in bytes.iter().enumerate() {
            match byte {
                b'"' => is_quoted = !is_quoted,
                b',' if !is_quoted => {
                    self.fields.push(row.start + begin..row.start + at);
                    begin = at + 1;
                }
                _ => {}
            }
        }
        self.fields.push(row.start + begin..row.start + bytes.len());
        true
    }
}
