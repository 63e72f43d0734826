//! Names that a file gives once and means again elsewhere.

use std::collections::BTreeMap;

use document::DocumentError;

/// The places of a list's members, by their ids.
#[derive(Debug)]
pub(crate) struct Ids<'i> {
    /// What a member is, in English.
    noun: &'static str,
    places: BTreeMap<&'i str, usize>,
}

impl<'i> Ids<'i> {
    /// The ids of a list, each of which stands there once.
    ///
    /// # Errors
    /// The second place of an id that is there twice.
    pub(crate) fn read(
        list: &str,
        noun: &'static str,
        ids: impl Iterator<Item = &'i str>,
    ) -> Result<Self, DocumentError> {
        let mut places = BTreeMap::new();
        for (index, id) in ids.enumerate() {
            if places.insert(id, index).is_some() {
                return Err(DocumentError::at(
                    format!("/{list}/{index}/id"),
                    format!("{id:?} is given more than once"),
                ));
            }
        }
        Ok(Self { noun, places })
    }

    /// Where a member stands in its list; `path` is where it was named.
    ///
    /// # Errors
    /// No member has that id.
    pub(crate) fn place(&self, path: &str, id: &str) -> Result<usize, DocumentError> {
        let unknown = || DocumentError::at(path, format!("{id:?} is no {}", self.noun));
        self.places.get(id).copied().ok_or_else(unknown)
    }

    /// The places of a list of ids.
    ///
    /// # Errors
    /// The first that no member has.
    pub(crate) fn places(&self, path: &str, ids: &[String]) -> Result<Vec<usize>, DocumentError> {
        ids.iter().enumerate().map(|(index, id)| self.place(&document::index(path, index), id)).collect()
    }

    /// Pairs of two members that are not the same.
    ///
    /// # Errors
    /// The first pair that is not of two, or of one that is unknown.
    pub(crate) fn pairs(&self, list: &str, pairs: &[[String; 2]]) -> Result<Vec<(usize, usize)>, DocumentError> {
        let pair = |(index, ids): (usize, &[String; 2])| {
            let path = format!("/{list}/{index}");
            match self.places(&path, ids)?[..] {
                [one, other] if one != other => Ok((one, other)),
                _ => Err(DocumentError::at(path, format!("names one {} twice", self.noun))),
            }
        };
        pairs.iter().enumerate().map(pair).collect()
    }
}

/// Refuses what is more than its bound, by the name of its key.
///
/// # Errors
/// The first that is too many.
pub(crate) fn within(bounds: &[(&str, usize, usize)]) -> Result<(), DocumentError> {
    match bounds.iter().find(|(_, count, most)| count > most) {
        Some((name, _, most)) => Err(DocumentError::at(format!("/{name}"), format!("must be at most {most}"))),
        None => Ok(()),
    }
}
