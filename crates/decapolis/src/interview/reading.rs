//! Who reads what a city said: what its consent means for each reader. Plain types.

use kernel::language::Language;

use super::model::{AnswerId, Consent, InterviewId, Kind, Said, Urgency};
use crate::network::CityId;

/// Who reads what the cities say before a meeting. Partners are none of these, also where they sit at the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reader {
    /// Prepares the meeting.
    Prepares,
    /// Sits in it for a city.
    Attends,
    /// Is of a member, and may know of the meeting.
    Member,
    /// Anybody else.
    Other,
}

/// How a reader reads an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Seen {
    No,
    Nameless,
    Named,
}

/// What consent means.
pub(crate) fn seen(consent: Consent, reader: Reader) -> Seen {
    match (consent, reader) {
        (Consent::Nobody, _) | (_, Reader::Other) => Seen::No,
        (_, Reader::Prepares) => Seen::Named,
        (Consent::Members, Reader::Attends | Reader::Member) => Seen::Named,
        (Consent::Meeting, Reader::Attends) => Seen::Named,
        (Consent::Nameless, Reader::Attends) => Seen::Nameless,
        (Consent::Prepares, Reader::Attends) => Seen::No,
        (Consent::Prepares | Consent::Nameless | Consent::Meeting, Reader::Member) => Seen::No,
    }
}

/// One thing that a city said, as one reader reads it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Read {
    /// Known where the city is: an id would tell two answers of one city apart from those of others.
    pub(crate) id: Option<AnswerId>,
    pub(crate) interview: Option<InterviewId>,
    pub(crate) city: Option<CityId>,
    pub(crate) kind: Kind,
    pub(crate) words: String,
    pub(crate) language: Language,
    pub(crate) topic: String,
    pub(crate) urgency: Option<Urgency>,
    pub(crate) consent: Consent,
}

/// What a reader reads of what was said, in an order that tells nothing of who said it: by kind, urgency and words.
pub(super) fn read_by(said: Vec<Said>, reader: Reader) -> Vec<Read> {
    let mut read: Vec<Read> = said.into_iter().filter_map(|said| as_read(said, reader)).collect();
    read.sort_by(|one, other| {
        let rank = |read: &Read| (read.kind, std::cmp::Reverse(read.urgency));
        rank(one).cmp(&rank(other)).then_with(|| one.words.cmp(&other.words))
    });
    read
}

fn as_read(said: Said, reader: Reader) -> Option<Read> {
    let is_named = match seen(said.consent, reader) {
        Seen::No => return None,
        Seen::Nameless => false,
        Seen::Named => true,
    };
    if said.words.is_empty() {
        return None;
    }
    let Said { id, interview, city, kind, words, language, topic, urgency, consent, .. } = said;
    Some(Read {
        id: is_named.then_some(id),
        interview: is_named.then_some(interview),
        city: is_named.then_some(city),
        kind,
        words,
        language,
        topic,
        urgency,
        consent,
    })
}

#[cfg(test)]
mod tests {
    use kernel::id::Id;
    use kernel::time::Timestamp;

    use super::*;

    const NOW: Timestamp = Timestamp::from_micros(1_776_070_800_000_000);

    #[test]
    fn a_wider_consent_never_shows_less() {
        let all = [Consent::Nobody, Consent::Prepares, Consent::Nameless, Consent::Meeting, Consent::Members];
        let rank = |seen: Seen| [Seen::No, Seen::Nameless, Seen::Named].iter().position(|known| *known == seen);
        for reader in [Reader::Prepares, Reader::Attends, Reader::Member, Reader::Other] {
            let ranks: Vec<_> = all.iter().map(|consent| rank(seen(*consent, reader))).collect();
            assert!(ranks.is_sorted(), "{reader:?}: {ranks:?}");
        }
        assert!(all.iter().all(|consent| seen(*consent, Reader::Other) == Seen::No));
    }

    #[test]
    fn what_is_read_without_a_name_has_no_id_either() {
        let said = Said {
            id: Id::from_number(1),
            interview: Id::from_number(2),
            city: Id::from_number(3),
            kind: Kind::Presses,
            words: "Forms".to_owned(),
            language: Language::English,
            topic: String::new(),
            urgency: Some(Urgency::Now),
            consent: Consent::Nameless,
            is_by_call: false,
            written_at: NOW,
            need: None,
        };
        let read = read_by(vec![said.clone()], Reader::Attends).pop().expect("it is read");
        assert_eq!((read.id, read.interview, read.city), (None, None, None));
        let read = read_by(vec![said], Reader::Prepares).pop().expect("it is read");
        assert!(read.id.is_some() && read.city.is_some());
    }
}
