//! What a consultation is called, what can change because of it and who replies, in other languages than its own: written by who asks, kept
//! as the kernel keeps what people write. A reader gets the version in their language; where there is none the original, in its own.

use std::collections::BTreeMap;

use kernel::circle::{RecordId, Records};
use kernel::db::Tx;
use kernel::language::Language;
use kernel::stop::Fault;
use kernel::written::{self, Status, Texts, Written};

use super::model::{Consultation, ConsultationId, ConsultationVersion};
use super::rules::MayName;
use super::store::record;

/// The fields of a consultation that have versions.
const TITLE: &str = "title";
const PURPOSE: &str = "purpose";
const ADDRESSEE: &str = "addressee";

/// A consultation as a reader of a language gets it.
pub(super) fn in_language(tx: &mut Tx<'_>, language: Language, of: Consultation) -> Result<Consultation, Fault> {
    if of.language == language {
        return Ok(of);
    }
    let version = version(&written::of_record(tx, record(of.id))?, language);
    Ok(Consultation { version, ..of })
}

/// The same of several.
pub(super) fn all_in_language(
    tx: &mut Tx<'_>,
    language: Language,
    all: Vec<Consultation>,
) -> Result<Vec<Consultation>, Fault> {
    let foreign: Vec<RecordId> = all.iter().filter(|of| of.language != language).map(|of| record(of.id)).collect();
    let mut known: BTreeMap<RecordId, Texts> = BTreeMap::new();
    for some in Records::parts(&foreign) {
        known.extend(written::of_records(tx, &some)?);
    }
    let read = |of: Consultation| {
        let version = known.get(&record(of.id)).and_then(|texts| version(texts, language));
        Consultation { version, ..of }
    };
    Ok(all.into_iter().map(read).collect())
}

/// All versions of a consultation.
pub(super) fn versions(tx: &mut Tx<'_>, id: ConsultationId) -> Result<Vec<ConsultationVersion>, Fault> {
    let texts = written::of_record(tx, record(id))?;
    Ok(of_texts(&texts))
}

/// The versions among the texts of a consultation.
pub(super) fn of_texts(texts: &Texts) -> Vec<ConsultationVersion> {
    Language::ALL.into_iter().filter_map(|language| version(texts, language)).collect()
}

/// Writes versions; of a language without a title the version goes.
pub(super) fn set(tx: &mut Tx<'_>, leave: &MayName<'_>, versions: &[ConsultationVersion]) -> Result<(), Fault> {
    let of = leave.consultation;
    for version in versions.iter().filter(|version| version.language != of.language) {
        for (field, content) in [(TITLE, &version.title), (PURPOSE, &version.purpose), (ADDRESSEE, &version.addressee)]
        {
            let (language, status) = (version.language, Status::Human);
            if version.title.is_empty() {
                written::clear(tx, record(of.id), field, language)?;
            } else {
                written::set(tx, record(of.id), field, &Written { language, status, content: content.clone() })?;
            }
        }
    }
    Ok(())
}

/// A version is whole, or there is none.
fn version(texts: &Texts, language: Language) -> Option<ConsultationVersion> {
    let text = |field: &str| {
        let best = texts.best(field, language).filter(|written| written.language == language);
        best.map(|written| written.content.clone())
    };
    Some(ConsultationVersion { language, title: text(TITLE)?, purpose: text(PURPOSE)?, addressee: text(ADDRESSEE)? })
}
