//! What search finds of meetings: their name and what they are about.

use kernel::circle::{self, RecordId, Records};
use kernel::db::Tx;
use kernel::id::Id;
use kernel::search_feed::{Findable, SearchSource, Wording};
use kernel::stop::Stop;

use super::model::MeetingId;
use super::store::{self, record};
use super::texts::Texts;

pub(super) const SOURCES: &[SearchSource] = &[SearchSource {
    kind: "meeting",
    label: |language| Texts::new(language).kind_meetings().to_string(),
    load: meetings,
    all: |tx, after| store::meetings_after(tx, MeetingId::from_number(after.number())),
}];

fn meetings(tx: &mut Tx<'_>, records: &Records) -> Result<Vec<(RecordId, Findable)>, Stop> {
    let mut circles = circle::audiences_of(tx, records)?;
    let found = store::of_records(tx, records)?.into_iter().map(|meeting| {
        let id = record(meeting.id);
        let findable = Findable {
            path: format!("/meetings/{id}"),
            passages: vec![Wording { language: meeting.language, title: meeting.name, body: meeting.words }],
            topics: Some(meeting.topic).filter(|topic| !topic.is_empty()).into_iter().collect(),
            date: Some(meeting.starts_at),
            circles: circles.remove(&id).unwrap_or_default(),
        };
        (id, findable)
    });
    Ok(found.collect())
}
