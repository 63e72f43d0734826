//! Kinds of help that somebody can offer: the programmes that the network suggests to its cities, which are data.

use kernel::db::Tx;
use kernel::language::Language;
use kernel::stop::Fault;

use crate::support;

/// The kinds of today.
#[derive(Debug)]
pub(super) struct Kinds {
    /// Code and name of each, from the smallest help to the greatest.
    named: Vec<(String, String)>,
    language: Language,
}

impl Kinds {
    pub(super) fn new(named: Vec<(String, String)>, language: Language) -> Self {
        Self { named, language }
    }

    pub(super) fn load(tx: &mut Tx<'_>, language: Language) -> Result<Self, Fault> {
        let suggested = support::rungs(tx, language)?.into_iter().filter(|rung| rung.is_suggested);
        Ok(Self::new(suggested.map(|rung| (rung.code, rung.name)).collect(), language))
    }

    pub(super) fn all(&self) -> impl Iterator<Item = (&str, &str)> {
        self.named.iter().map(|(code, name)| (code.as_str(), name.as_str()))
    }

    /// The smallest: what somebody offers who says nothing else.
    pub(super) fn smallest(&self) -> Option<&str> {
        self.all().next().map(|(code, _)| code)
    }

    /// In words; what the network no longer does is not offered.
    pub(super) fn in_words(&self, codes: &[String]) -> String {
        let offered = self.all().filter(|(code, _)| codes.iter().any(|offered| offered == code));
        self.language.list(offered.map(|(_, name)| name.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_network_no_longer_does_is_not_offered() {
        let named = [("question", "Question"), ("call", "Call")].map(|(code, name)| (code.into(), name.into()));
        let kinds = Kinds::new(named.into(), Language::English);
        let offered = ["call", "masterclass"].map(str::to_owned);
        assert_eq!((kinds.in_words(&offered), kinds.smallest()), ("Call".to_owned(), Some("question")));
    }
}
