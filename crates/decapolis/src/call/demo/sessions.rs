//! What the people of the demo propose for the conference and what its reviewers say, read from its file.

use kernel::draw::Draw;
use kernel::language::Language;
use kernel::stop::Fault;
use serde::Deserialize;

use super::super::model::Format;
use super::super::review::Opinion;
use super::super::submission::{CountedAs, Said, Session, Speaker};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    part: Vec<Part>,
    session: Vec<Entry>,
    beside: Vec<Beside>,
    opinion: Vec<Written>,
}

/// A paragraph of abstracts, in one language and at one place of them.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Part {
    language: String,
    place: usize,
    words: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    title: String,
    format: String,
    topic: String,
    goal: String,
    #[serde(default)]
    language: String,
    #[serde(default)]
    remote: bool,
}

/// Somebody who speaks beside whoever proposes.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Beside {
    name: String,
    city: String,
    organisation: String,
    partner: bool,
    counted: String,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    scores: [i64; 3],
    to_committee: String,
    to_submitter: String,
}

/// All of it.
pub(super) struct Told(File);

/// Paragraphs of an abstract.
const PARTS: usize = 4;

impl Told {
    pub(super) fn read() -> Result<Self, Fault> {
        let file = toml::from_str(include_str!("sessions.toml"));
        file.map(Self).map_err(|error| Fault::broken("sessions.toml", error))
    }

    /// Every session, in the order of the file; the last is the draft.
    pub(super) fn sessions(&self) -> Vec<Session> {
        let whole = self.0.session.len().saturating_sub(1);
        self.0.session[..whole].iter().enumerate().map(|(place, entry)| self.session(place, entry)).collect()
    }

    /// What Kansas City keeps as a draft: a title and no abstract yet.
    pub(super) fn draft(&self) -> Session {
        let entry = &self.0.session[self.0.session.len() - 1];
        Session { words: String::new(), goal: String::new(), ..self.session(0, entry) }
    }

    fn session(&self, place: usize, entry: &Entry) -> Session {
        let language: Language = entry.language.parse().unwrap_or_default();
        Session {
            title: entry.title.clone(),
            format: Format::from_code(&entry.format).unwrap_or(Format::Talk),
            topic: entry.topic.clone(),
            words: self.words(place, language),
            language,
            goal: entry.goal.clone(),
            practice: None,
            needs: String::new(),
            is_remote: entry.remote,
        }
    }

    /// An abstract of paragraphs, other ones for the next session.
    fn words(&self, place: usize, language: Language) -> String {
        let paragraph = |at: usize| {
            let known = |part: &&Part| part.place == at && part.language == language.code();
            let parts: Vec<&Part> = self.0.part.iter().filter(known).collect();
            parts.get((place + at) % parts.len().max(1)).map(|part| part.words.trim().to_owned())
        };
        (1..=PARTS).filter_map(paragraph).collect::<Vec<_>>().join("\n\n")
    }

    /// How whoever proposes a session is counted.
    pub(super) fn counted(&self, place: usize) -> CountedAs {
        match place % 10 {
            0 | 3 | 5 | 8 => CountedAs::Woman,
            1 | 4 | 6 => CountedAs::Man,
            9 => CountedAs::Other,
            _ => CountedAs::Unsaid,
        }
    }

    /// Who speaks beside whoever proposes: on a panel two.
    pub(super) fn beside(&self, session: &Session, place: usize) -> Vec<Speaker> {
        let count = match session.format {
            Format::Panel => 2,
            Format::Workshop => 1,
            Format::Talk | Format::Poster => 0,
        };
        let others = self.0.beside.iter().cycle().skip(place).take(count);
        others.map(speaker).collect()
    }

    /// What a reviewer says.
    pub(super) fn opinion(&self, place: usize) -> Opinion {
        let written = Draw::of_seed(place as u64).one_of(&self.0.opinion).clone();
        Opinion {
            scores: written.scores,
            to_committee: written.to_committee,
            to_submitter: written.to_submitter,
            language: Language::English,
        }
    }
}

/// The next session in somebody's language, else the next in English.
pub(super) fn take(sessions: &mut Vec<Session>, language: Language) -> Option<Session> {
    let in_language = |wanted| sessions.iter().position(|session| session.language == wanted);
    let at = in_language(language).or_else(|| in_language(Language::English))?;
    Some(sessions.remove(at))
}

fn speaker(beside: &Beside) -> Speaker {
    Speaker {
        post: None,
        home: None,
        name: beside.name.clone(),
        city: beside.city.clone(),
        organisation: beside.organisation.clone(),
        is_partner: beside.partner,
        counted: CountedAs::from_code(&beside.counted).unwrap_or(CountedAs::Unsaid),
        said: Said::Nothing,
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::submission::ABSTRACT_WORDS;
    use super::*;

    #[test]
    fn every_abstract_of_the_demo_is_as_long_as_the_call_asks() {
        let told = Told::read().expect("the file is sound");
        let sessions = told.sessions();
        assert!(sessions.len() >= 40, "{}", sessions.len());
        for session in sessions {
            let count = session.words.split_whitespace().count();
            assert!(ABSTRACT_WORDS.contains(&count), "{}: {count} words", session.title);
        }
    }
}
