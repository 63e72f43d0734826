//! What was measured lately, kept: a page compares one city several times, and the next page often compares it again.

use std::sync::{Arc, Mutex, PoisonError};

use crate::likeness::Measured;
use crate::theme::Theme;

/// Measurements kept at the most: of 34,000 cities each is 0.4 MB, so 6.5 MB in all.
const KEPT_MAX: usize = 16;

/// The latest measurements, the last used one last. What is found here is what measuring again would give.
#[derive(Debug, Default)]
pub(crate) struct Kept(Mutex<Vec<Entry>>);

#[derive(Debug)]
struct Entry {
    own: usize,
    theme: &'static Theme,
    measured: Arc<Measured>,
}

impl Kept {
    /// What was measured for this row and theme, else what `measure` gives. Two who ask at once may both measure.
    pub(crate) fn get_or(
        &self,
        own: usize,
        theme: &'static Theme,
        measure: impl FnOnce() -> Measured,
    ) -> Arc<Measured> {
        if let Some(found) = self.take_up(own, theme) {
            return found;
        }
        let measured = Arc::new(measure());
        let mut entries = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if entries.len() == KEPT_MAX {
            entries.remove(0);
        }
        entries.push(Entry { own, theme, measured: Arc::clone(&measured) });
        measured
    }

    fn take_up(&self, own: usize, theme: &'static Theme) -> Option<Arc<Measured>> {
        let mut entries = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let at = entries.iter().position(|entry| entry.own == own && std::ptr::eq(entry.theme, theme))?;
        entries[at..].rotate_left(1);
        entries.last().map(|entry| Arc::clone(&entry.measured))
    }
}

/// A copy may be changed, and then all is to be measured again: it begins with nothing.
impl Clone for Kept {
    fn clone(&self) -> Self {
        Self::default()
    }
}
