//! Fonts: which has a letter, and the two readers of each.

use std::collections::BTreeSet;
use std::fmt;
use std::sync::Arc;

use harfrust::ShaperData;
use krilla::Data;
use krilla::text::Font;
use skrifa::{FontRef, MetadataProvider};

use super::{BadgeError, Sheet};

/// A font as it was read from somewhere.
#[derive(Clone)]
pub struct FontFile {
    pub bytes: Arc<Vec<u8>>,
    /// Which one of a collection; 0 where there is one.
    pub index: u32,
}

impl fmt::Debug for FontFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "FontFile({} bytes, {})", self.bytes.len(), self.index)
    }
}

/// Fonts in the order in which they are asked for a letter.
#[derive(Default)]
pub struct Fonts {
    pub(crate) faces: Vec<Face>,
}

impl fmt::Debug for Fonts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Fonts({})", self.faces.len())
    }
}

pub(crate) struct Face {
    file: FontFile,
    /// For the writer of PDF.
    pub(crate) font: Font,
    /// For the shaper.
    pub(crate) shaper: ShaperData,
}

impl Face {
    fn read(file: FontFile) -> Option<Self> {
        let font = Font::new(Data::from(file.bytes.clone()), file.index)?;
        let shaper = ShaperData::new(&FontRef::from_index(&file.bytes, file.index).ok()?);
        Some(Self { file, font, shaper })
    }

    /// The tables; none where they cannot be read, which [`Face::read`] has ruled out.
    pub(crate) fn tables(&self) -> Option<FontRef<'_>> {
        FontRef::from_index(&self.file.bytes, self.file.index).ok()
    }

    fn has(&self, letter: char) -> bool {
        self.tables().is_some_and(|tables| tables.charmap().map(letter).is_some())
    }
}

impl Fonts {
    /// Fonts in the order of preference.
    ///
    /// # Errors
    /// The first that is none.
    pub fn read(files: Vec<FontFile>) -> Result<Self, BadgeError> {
        let faces = files.into_iter().enumerate();
        let faces = faces.map(|(place, file)| Face::read(file).ok_or(BadgeError::NotAFont(place)));
        Ok(Self { faces: faces.collect::<Result<_, _>>()? })
    }

    /// One more, asked after the others; false when it is none.
    pub fn add(&mut self, file: FontFile) -> bool {
        let face = Face::read(file);
        let is_font = face.is_some();
        self.faces.extend(face);
        is_font
    }

    /// Letters of a sheet that no font has.
    pub fn lacking(&self, sheet: &Sheet) -> BTreeSet<char> {
        let texts = sheet.badges.iter().flat_map(|badge| [&badge.name, &badge.post, &badge.city, &badge.kind]);
        let letters: BTreeSet<char> =
            texts.flat_map(|text| text.chars()).filter(|letter| !is_silent(*letter)).collect();
        letters.into_iter().filter(|letter| self.face_of(*letter, None).is_none()).collect()
    }

    /// The font for a letter: for what is no letter or digit that of the one before, where it has it; else the first that has it.
    pub(crate) fn face_of(&self, letter: char, before: Option<usize>) -> Option<usize> {
        match before {
            Some(face) if is_silent(letter) => Some(face),
            Some(face) if !letter.is_alphanumeric() && self.faces[face].has(letter) => Some(face),
            _ if is_silent(letter) && !self.faces.is_empty() => Some(0),
            _ => self.faces.iter().position(|face| face.has(letter)),
        }
    }
}

/// What only tells others how to join or turn, and needs no glyph: joiners, marks of direction, selectors of variants.
fn is_silent(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{fe00}'..='\u{fe0f}')
}
