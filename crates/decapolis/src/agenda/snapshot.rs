//! The items of a published version as the text that keeps them: JSON that a later program reads as well.

use kernel::stop::Fault;
use kernel::time::Timestamp;
use serde::{Deserialize, Serialize};

use super::model::{Entry, ItemKind, Languages, Plan, Said, Speaker};

/// An item. What a later version adds gets a default here.
#[derive(Debug, Serialize, Deserialize)]
struct Kept {
    id: String,
    number: i64,
    kind: String,
    is_closed: bool,
    title: String,
    words: String,
    language: String,
    topic: String,
    starts_at: i64,
    minutes: i64,
    room: String,
    owner: String,
    #[serde(default)]
    spoken: String,
    #[serde(default)]
    interpreted: String,
    cities: Vec<String>,
    speakers: Vec<KeptSpeaker>,
}

#[derive(Debug, Serialize, Deserialize)]
struct KeptSpeaker {
    id: String,
    post: String,
    asked_by: String,
    said: String,
}

/// The text. Who declined and why is no part of what is published.
pub(super) fn to_text(entries: &[Entry]) -> String {
    let kept: Vec<Kept> = entries.iter().map(keep).collect();
    serde_json::to_string(&kept).expect("texts and numbers always become JSON")
}

/// Reads it.
///
/// # Errors
/// A fault for a text that is not ours.
pub(super) fn read(text: &str) -> Result<Vec<Entry>, Fault> {
    let kept: Vec<Kept> = serde_json::from_str(text).map_err(|error| Fault::broken("a version of an agenda", error))?;
    let read = kept.iter().map(|kept| entry(kept).ok_or_else(|| Fault::broken("an item of a version", &kept.id)));
    read.collect()
}

fn keep(entry: &Entry) -> Kept {
    let plan = &entry.plan;
    let speaker = |speaker: &Speaker| KeptSpeaker {
        id: speaker.id.to_string(),
        post: speaker.post.to_string(),
        asked_by: speaker.asked_by.to_string(),
        said: speaker.said.code().to_owned(),
    };
    Kept {
        id: entry.id.to_string(),
        number: entry.number,
        kind: plan.kind.code().to_owned(),
        is_closed: plan.is_closed,
        title: plan.title.clone(),
        words: plan.words.clone(),
        language: plan.language.code().to_owned(),
        topic: plan.topic.clone(),
        starts_at: plan.starts_at.micros(),
        minutes: plan.minutes,
        room: plan.room.clone(),
        owner: plan.owner.to_string(),
        spoken: plan.languages.spoken.clone(),
        interpreted: plan.languages.interpreted.clone(),
        cities: entry.cities.iter().map(ToString::to_string).collect(),
        speakers: entry.speakers.iter().filter(|one| one.said != Said::Declined).map(speaker).collect(),
    }
}

fn entry(kept: &Kept) -> Option<Entry> {
    let id = kept.id.parse().ok()?;
    let speaker = |speaker: &KeptSpeaker| {
        Some(Speaker {
            id: speaker.id.parse().ok()?,
            item: id,
            post: speaker.post.parse().ok()?,
            asked_by: speaker.asked_by.parse().ok()?,
            said: Said::from_code(&speaker.said)?,
            reason: String::new(),
        })
    };
    Some(Entry {
        id,
        number: kept.number,
        plan: Plan {
            kind: ItemKind::from_code(&kept.kind)?,
            is_closed: kept.is_closed,
            title: kept.title.clone(),
            words: kept.words.clone(),
            language: kept.language.parse().ok()?,
            topic: kept.topic.clone(),
            starts_at: Timestamp::from_micros(kept.starts_at),
            minutes: kept.minutes,
            room: kept.room.clone(),
            owner: kept.owner.parse().ok()?,
            languages: Languages { spoken: kept.spoken.clone(), interpreted: kept.interpreted.clone() },
        },
        cities: kept.cities.iter().map(|city| city.parse().ok()).collect::<Option<_>>()?,
        speakers: kept.speakers.iter().map(speaker).collect::<Option<_>>()?,
    })
}

#[cfg(test)]
#[path = "tests/snapshot.rs"]
mod tests;
