//! What search finds of consultations: their titles and purposes. No answer of a city is in the index.

use kernel::circle::{self, RecordId, Records};
use kernel::db::Tx;
use kernel::id::Id;
use kernel::search_feed::{Findable, SearchSource, Wording};
use kernel::stop::Stop;

use super::KIND;
use super::model::ConsultationId;
use super::store::{self, record};
use super::texts::Texts;

pub(super) const SOURCES: &[SearchSource] = &[SearchSource {
    kind: KIND,
    label: |language| Texts::new(language).consultations().to_string(),
    load: consultations,
    all: |tx, after| store::after(tx, ConsultationId::from_number(after.number())),
}];

fn consultations(tx: &mut Tx<'_>, records: &Records) -> Result<Vec<(RecordId, Findable)>, Stop> {
    let mut circles = circle::audiences_of(tx, records)?;
    let found = store::of_records(tx, records)?.into_iter().map(|consultation| {
        let id = record(consultation.id);
        let findable = Findable {
            path: format!("/consultations/{id}"),
            passages: vec![Wording {
                language: consultation.language,
                title: consultation.title,
                body: consultation.purpose,
            }],
            topics: Vec::new(),
            date: consultation.opened_at,
            circles: circles.remove(&id).unwrap_or_default(),
        };
        (id, findable)
    });
    Ok(found.collect())
}
