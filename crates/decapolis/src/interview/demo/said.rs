//! What the cities of the demo say, read from its file.

use kernel::stop::Fault;
use serde::Deserialize;

use super::super::model::{Consent, Kind, NewSaid, Urgency};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    said: Vec<Entry>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    language: String,
    kind: String,
    topic: String,
    #[serde(default)]
    urgency: String,
    consent: String,
    words: String,
}

/// All of it.
pub(super) fn read() -> Result<Vec<NewSaid>, Fault> {
    let file: File = toml::from_str(include_str!("said.toml")).map_err(|error| Fault::broken("said.toml", error))?;
    let entry = |entry: Entry| {
        let broken = || Fault::broken("said.toml", &entry.words);
        Ok(NewSaid {
            kind: Kind::from_code(&entry.kind).ok_or_else(broken)?,
            language: entry.language.parse().map_err(|_| broken())?,
            urgency: Urgency::from_code(&entry.urgency),
            consent: Consent::offered(&entry.consent).ok_or_else(broken)?,
            topic: entry.topic,
            words: entry.words,
        })
    };
    file.said.into_iter().map(entry).collect()
}
