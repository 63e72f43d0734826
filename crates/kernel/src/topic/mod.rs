//! Topics: dated data with names and words in every language; each names the theme by which cities are alike for it.

mod keys;
mod store;
mod suggestion;

pub(crate) use self::store::STATEMENTS;
pub use self::suggestion::{Suggestion, TopicIndex, TopicSketch, suggest};
use std::sync::Arc;

use crate::db::{Kept, Row, Tx};
use crate::language::Language;
use crate::stop::Fault;
use crate::time::Timestamp;

/// A topic in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Topic {
    /// A short stable name: `older-residents`.
    pub id: String,
    /// The theme of likeness.
    pub theme: String,
    /// What people call it, in the language asked for.
    pub name: String,
    /// Words by which a sentence is recognised, separated by spaces, in the language asked for.
    pub words: String,
    /// Whether nothing new stands under it any more; what does keeps its name.
    pub is_ended: bool,
}

impl Topic {
    /// Whether a form offers it, where something else is chosen now or nothing.
    pub fn is_offered_beside(&self, chosen: &str) -> bool {
        !self.is_ended || self.id == chosen
    }
}

/// A topic to be stored, in one language.
#[derive(Debug, Clone, Copy)]
pub struct TopicWords<'t> {
    /// The topic's id.
    pub topic: &'t str,
    /// The language of the next two.
    pub language: Language,
    /// What people call it.
    pub name: &'t str,
    /// Words by which a sentence is recognised.
    pub words: &'t str,
}

/// Adds a topic without words, valid from now on, at a place in the order of lists.
///
/// # Errors
/// A fault of the database.
pub fn create(tx: &mut Tx<'_>, id: &str, theme: &str, place: i64) -> Result<(), Fault> {
    let now = tx.now();
    tx.run(store::INSERT_TOPIC, &[&id, &theme, &place, &now, &Timestamp::FOREVER]).map(drop)
}

/// Ends a topic now, or begins it again.
///
/// # Errors
/// A fault of the database.
pub fn set_ended(tx: &mut Tx<'_>, id: &str, is_ended: bool) -> Result<(), Fault> {
    let ends_at = if is_ended { tx.now() } else { Timestamp::FOREVER };
    tx.run(store::SET_END, &[&id, &ends_at]).map(drop)
}

/// Whether there was ever a topic.
///
/// # Errors
/// A fault of the database.
pub fn is_begun(tx: &mut Tx<'_>) -> Result<bool, Fault> {
    Ok(tx.first(store::ANY_TOPIC, &[], |row| row.get::<String>(0))?.is_some())
}

/// Gives a topic its name and words in one language.
///
/// # Errors
/// A fault of the database.
pub fn name(tx: &mut Tx<'_>, words: TopicWords<'_>) -> Result<(), Fault> {
    let fields: [&dyn crate::db::Param; 4] = [&words.topic, &words.language.code(), &words.name, &words.words];
    tx.run(store::SET_WORDS, &fields).map(drop)
}

/// All topics by language, in their order, the ended ones last, at most 100.
static TOPICS: Kept<[Arc<Vec<Topic>>; Language::ALL.len()]> = Kept::new("topics", &["topic", "topic_word"], |tx| {
    let now = tx.now();
    let read = tx.all(store::TOPICS, &[&now], |row| Ok::<_, Fault>((row.get::<String>(4)?, read_topic(row)?)))?;
    let in_language = |language: Language| read.iter().filter(move |(code, _)| code == language.code());
    Ok(Language::ALL.map(|language| Arc::new(in_language(language).map(|(_, topic)| topic.clone()).collect())))
});

/// All topics in one language, in their order, the ended ones last, at most 100: what stands under one that ended keeps its
/// name.
///
/// # Errors
/// A fault of the database.
pub fn all(tx: &mut Tx<'_>, language: Language) -> Result<Arc<Vec<Topic>>, Fault> {
    let topics = TOPICS.get(tx)?;
    let place = Language::ALL.iter().position(|known| *known == language).unwrap_or_default();
    Ok(Arc::clone(&topics[place]))
}

/// The topics under which something new may stand, in one language and in their order.
///
/// # Errors
/// A fault of the database.
pub fn offered(tx: &mut Tx<'_>, language: Language) -> Result<Vec<Topic>, Fault> {
    Ok(all(tx, language)?.iter().filter(|topic| !topic.is_ended).cloned().collect())
}

/// The index by which sentences are recognised, with the words that the topics of today have in every language.
static INDEX: Kept<TopicIndex> = Kept::new("topic index", &["topic", "topic_word"], |tx| {
    let stored = words(tx)?;
    let mut sketches: Vec<TopicSketch<'_>> = Vec::new();
    for (topic, language, words) in &stored {
        match sketches.last_mut() {
            Some(sketch) if sketch.id == topic.as_str() => sketch.words.push((*language, words.as_str())),
            _ => sketches.push(TopicSketch { id: topic, words: vec![(*language, words.as_str())] }),
        }
    }
    Ok(TopicIndex::new(&sketches))
});

/// The topic that a sentence is likeliest about, where it is about any.
///
/// # Errors
/// A fault of the database.
pub fn suggested(tx: &mut Tx<'_>, sentence: &str) -> Result<Option<String>, Fault> {
    let index = INDEX.get(tx)?;
    Ok(index.suggest(sentence, None).first().map(|suggestion| suggestion.topic.to_owned()))
}

/// The words of all topics of today, in every language, by topic.
fn words(tx: &mut Tx<'_>) -> Result<Vec<(String, Language, String)>, Fault> {
    let now = tx.now();
    tx.all(store::WORDS, &[&now], |row| {
        Ok((row.get(0)?, row.get::<String>(1)?.parse().unwrap_or_default(), row.get(2)?))
    })
}

fn read_topic(row: &Row<'_>) -> Result<Topic, Fault> {
    Ok(Topic { id: row.get(0)?, theme: row.get(1)?, name: row.get(2)?, words: row.get(3)?, is_ended: row.get(5)? })
}
