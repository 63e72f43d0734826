//! Open needs of many cities at once, for what is made from all of them: the agenda of a meeting.

use kernel::circle::{RecordId, Records};
use kernel::db::Tx;
use kernel::id::Id;
use kernel::language::Language;
use kernel::post::PostId;
use kernel::stop::Fault;
use kernel::time::Timestamp;

use super::model::{Need, NeedId, NeedState};
use super::store;
use crate::network::CityId;

/// An open need as its reader reads it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct OpenNeed {
    pub(crate) id: NeedId,
    pub(crate) city: CityId,
    pub(crate) topic: String,
    pub(crate) words: String,
    pub(crate) language: Language,
    /// Whether somebody was asked or something was begun.
    pub(crate) is_worked_on: bool,
    pub(crate) stated_at: Timestamp,
}

impl From<Need> for OpenNeed {
    fn from(need: Need) -> Self {
        let is_worked_on = need.state == NeedState::WorkedOn;
        let Need { id, city, topic, words, language, stated_at, .. } = need;
        Self { id, city, topic, words, language, is_worked_on, stated_at }
    }
}

/// The open needs of some cities that this reader may read; of each ten cities the newest two hundred.
pub(crate) fn open_of_cities(tx: &mut Tx<'_>, cities: &[CityId], reader: PostId) -> Result<Vec<OpenNeed>, Fault> {
    let ids: Vec<RecordId> = cities.iter().map(|city| RecordId::from_number(city.number())).collect();
    let mut found = Vec::new();
    for some in Records::parts(&ids) {
        found.extend(store::open_needs_of(tx, &some, reader)?.into_iter().map(OpenNeed::from));
    }
    Ok(found)
}

/// Some needs, open or not, whoever may read them: whoever asks for them asks that first.
pub(crate) fn of_records(tx: &mut Tx<'_>, records: &Records) -> Result<Vec<OpenNeed>, Fault> {
    Ok(store::needs_of_records(tx, records)?.into_iter().map(OpenNeed::from).collect())
}
