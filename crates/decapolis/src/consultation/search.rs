//! What search finds of consultations: their titles and purposes, in every language that they were written in. No answer of a city is in the index.

use kernel::circle::{self, RecordId, Records};
use kernel::db::Tx;
use kernel::id::Id;
use kernel::search_feed::{Findable, SearchSource, Wording};
use kernel::stop::Stop;
use kernel::written;

use super::KIND;
use super::model::{ConsultationId, ConsultationVersion};
use super::naming;
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
    let texts = written::of_records(tx, records)?;
    let found = store::of_records(tx, records)?.into_iter().map(|consultation| {
        let id = record(consultation.id);
        let own = Wording { language: consultation.language, title: consultation.title, body: consultation.purpose };
        let versions = texts.get(&id).map(naming::of_texts).unwrap_or_default();
        let versions = versions.into_iter().filter(|version| version.language != consultation.language);
        let in_other = |version: ConsultationVersion| Wording {
            language: version.language,
            title: version.title,
            body: version.purpose,
        };
        let findable = Findable {
            path: format!("/consultations/{id}"),
            passages: std::iter::once(own).chain(versions.map(in_other)).collect(),
            topics: Vec::new(),
            date: consultation.opened_at,
            circles: circles.remove(&id).unwrap_or_default(),
        };
        (id, findable)
    });
    Ok(found.collect())
}
