//! What search finds of programmes: every name that they have had, so that an old paper leads to the present one.

use kernel::circle::{EVERYBODY, RecordId};
use kernel::db::Tx;
use kernel::id::Id;
use kernel::search_feed::{Findable, SearchSource, Wording};
use kernel::stop::Stop;

use super::model::ProgrammeId;
use super::store;
use super::texts::Texts;

pub(super) const SOURCES: &[SearchSource] = &[SearchSource {
    kind: "programme",
    label: |language| Texts::new(language).programmes().to_string(),
    load: programme,
    all: |tx, after| store::programmes_after(tx, ProgrammeId::from_number(after.number())),
}];

fn programme(tx: &mut Tx<'_>, record: RecordId) -> Result<Option<Findable>, Stop> {
    let mut names = store::names(tx, ProgrammeId::from_number(record.number()))?.into_iter();
    let Some(present) = names.next() else { return Ok(None) };
    let body = names.fold(present.words, |body, earlier| format!("{body}\n{}", earlier.name));
    Ok(Some(Findable {
        path: format!("/programmes/{record}"),
        passages: vec![Wording { language: present.language, title: present.name, body }],
        topics: Vec::new(),
        date: None,
        circles: vec![EVERYBODY],
    }))
}
