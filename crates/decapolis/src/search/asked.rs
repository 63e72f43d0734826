//! What a search page was asked, read from its address and written into the addresses of its links.

use kernel::circle::RECORDS_AT_ONCE;
use kernel::web::Fields;
use search::Filter;

/// Hits on a page: those of a kind are loaded at once, in one to four statements.
pub(super) const PAGE: usize = RECORDS_AT_ONCE;
/// Pages that are counted on: deeper hits answer nobody's question, and each costs all those before it.
const PAGES_MAX: usize = 50;

/// The state of a search.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Asked {
    /// As typed.
    pub(super) words: String,
    pub(super) filter: Filter,
    /// Counted from 0; in addresses from 1.
    pub(super) page: usize,
}

impl Asked {
    /// From an address; what does not make sense there is as if it were not said.
    pub(super) fn parse(query: &Fields) -> Self {
        let chosen = |name: &str| query.filled(name).map(str::to_owned);
        let page: usize = query.get("page").parse().unwrap_or(1);
        Self {
            words: query.get("q").to_owned(),
            filter: Filter { kind: chosen("kind"), language: chosen("language"), topic: chosen("topic") },
            page: page.clamp(1, PAGES_MAX) - 1,
        }
    }

    /// The address of the same words with another filter, from the first page on.
    pub(super) fn narrowed(&self, filter: Filter) -> String {
        Self { words: self.words.clone(), filter, page: 0 }.address()
    }

    /// The address of another page of the same hits; none beyond what is counted on.
    pub(super) fn at_page(&self, page: usize) -> Option<String> {
        (page < PAGES_MAX).then(|| Self { page, ..self.clone() }.address())
    }

    fn address(&self) -> String {
        let mut pairs = form_urlencoded::Serializer::new(String::from("/search?"));
        pairs.append_pair("q", &self.words);
        let Filter { kind, language, topic } = &self.filter;
        for (name, value) in [("kind", kind), ("language", language), ("topic", topic)] {
            pairs.extend_pairs(value.iter().map(|value| (name, value)));
        }
        if self.page > 0 {
            pairs.append_pair("page", &(self.page + 1).to_string());
        }
        pairs.finish().replacen("?&", "?", 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_reads_back_as_what_was_asked() {
        let filter = Filter { kind: Some("need".into()), language: None, topic: Some("a&b".into()) };
        let asked = Asked { words: "l’air & \"eau\"".into(), filter, page: 2 };
        let address = asked.address();
        assert_eq!(address, "/search?q=l%E2%80%99air+%26+%22eau%22&kind=need&topic=a%26b&page=3");
        let (_, query) = address.split_once('?').expect("it has a query");
        assert_eq!(Asked::parse(&Fields::parse(query.as_bytes()).expect("few fields")), asked);
    }

    #[test]
    fn a_page_that_makes_no_sense_is_the_first() {
        let pages = ["", "0", "-1", "x", "51", "3"].map(|page| Asked::parse(&Fields::from([("page", page)])).page);
        assert_eq!(pages, [0, 0, 0, 0, 49, 2]);
    }
}
