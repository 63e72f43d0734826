//! What search finds of programmes: every name that they have had, so that an old paper leads to the present one.

use kernel::circle::{EVERYBODY, RecordId, Records};
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
    load: programmes,
    all: |tx, after| store::programmes_after(tx, ProgrammeId::from_number(after.number())),
}];

fn programmes(tx: &mut Tx<'_>, records: &Records) -> Result<Vec<(RecordId, Findable)>, Stop> {
    let found = store::names_of_records(tx, records)?.into_iter().filter_map(|(record, names)| {
        let mut names = names.into_iter();
        let present = names.next()?;
        let body = names.fold(present.words, |body, earlier| format!("{body}\n{}", earlier.name));
        let findable = Findable {
            path: format!("/programmes/{record}"),
            passages: vec![Wording { language: present.language, title: present.name, body }],
            topics: Vec::new(),
            date: None,
            circles: vec![EVERYBODY],
        };
        Some((record, findable))
    });
    Ok(found.collect())
}
