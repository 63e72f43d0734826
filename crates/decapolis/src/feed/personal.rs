//! What a feed holds of its person: that there is an address, and since when.

use kernel::capability::{Kept, PersonalData, Span, WhenErased};
use serde_json::json;

use super::store;
use super::texts::Texts;

pub(super) const PERSONAL: &[PersonalData] = &[PersonalData {
    key: "calendar_address",
    label: |language| Texts::new(language).personal_feed().to_string(),
    why: |language| Texts::new(language).personal_feed_why().to_string(),
    kept: Kept {
        span: Span::WithTheRecord,
        since: |language| Texts::new(language).personal_feed_since().to_string(),
        retention: None,
    },
    when_erased: WhenErased::Gone,
    export: |tx, person| {
        let feed = store::of_person(tx, person)?;
        Ok(feed.map(|feed| json!({ "begun_at": feed.begun_at.to_string() })).into_iter().collect())
    },
    erase: |tx, person| Ok(store::end(tx, person).map(drop)?),
}];
