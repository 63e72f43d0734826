//! What comes of what people said: an item on the agenda of a meeting that lies ahead, or a need of a city, tied to where it
//! comes from.
//!
//! Statements of conversations and questions of consultations are carried on alike; each decides who reads it and asks here
//! where the reader may carry it. Agendas and needs decide by their own rules. What is answered to them is said in several
//! languages in the same way. **Nothing is carried on by itself, and nothing
//! without its thread.**

mod form;
mod place;
mod versions;

mod texts {
    include!(concat!(env!("OUT_DIR"), "/follow_up.rs"));
}

use kernel::circle::RecordId;
use kernel::db::Tx;
use kernel::form::NAME_MAX;
use kernel::id::Id;
use kernel::session::Actor;
use kernel::stop::Stop;
use kernel::thread::{self, End};

pub(crate) use self::form::{Carried, controls, parse, present, title};
use self::place::Place;
pub(crate) use self::place::Places;
pub(crate) use self::versions::{
    Names, Shown, Version, original_in, present_versions, read_versions, shown, version_controls, written_in,
};
use crate::agenda::{self, Proposal};
use crate::need;
use crate::network::CityId;

/// What is carried on: the record that people find it by, and the city in whose name it was said, where it was one.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Voice {
    pub(crate) source: End,
    pub(crate) city: Option<CityId>,
}

/// Carries on what people said, and gives the page of what came of it.
///
/// # Errors
/// The refusals of agendas and of needs.
pub(crate) fn carry_on(tx: &mut Tx<'_>, actor: &Actor, voice: Voice, carried: &Carried) -> Result<String, Stop> {
    match carried.place {
        Place::Agenda(meeting) => {
            let (title, words) = title_and_words(&carried.words);
            let (sources, cities) = (vec![voice.source], voice.city.into_iter().collect());
            let proposal = Proposal { title, words, topic: String::new(), sources, cities };
            Ok(agenda::path(agenda::propose(tx, actor, meeting, &proposal)?))
        }
        Place::Need => {
            let need = need::state(tx, actor, None, &carried.words, false)?;
            let target = End { record: RecordId::from_number(need.number()), kind: "need" };
            thread::tie(tx, voice.source, target, "came-of", actor.post)?;
            Ok(format!("/needs/{need}"))
        }
    }
}

/// A title as long as titles may be; where that leaves words out, all of them stand below it.
fn title_and_words(words: &str) -> (String, String) {
    if words.chars().count() <= NAME_MAX {
        return (words.to_owned(), String::new());
    }
    let cut: String = words.chars().take(NAME_MAX - 1).collect();
    let whole = cut.rsplit_once(char::is_whitespace).map_or(cut.as_str(), |(whole, _)| whole);
    (format!("{whole}…"), words.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_statement_is_cut_between_two_words_and_stands_whole_below() {
        let long = "word ".repeat(60);
        let (title, words) = title_and_words(long.trim());
        assert!(title.ends_with("word…") && title.chars().count() <= NAME_MAX, "{title}");
        assert_eq!(words, long.trim());
        let unbroken = "x".repeat(300);
        assert_eq!(title_and_words(&unbroken).0.chars().count(), NAME_MAX, "even without a space");
        assert_eq!(title_and_words("Open the shore"), ("Open the shore".to_owned(), String::new()));
    }
}
