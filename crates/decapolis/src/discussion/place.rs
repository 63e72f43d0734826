//! Where people talk: which kinds of records have a discussion, asked of whoever keeps them.

use std::fmt;
use std::str::FromStr;

use kernel::circle::RecordId;
use kernel::db::Tx;
use kernel::discussion::Place;
use kernel::id::{Id, from_text};
use kernel::session::Actor;
use kernel::stop::Stop;

use crate::inquiry;

/// A discussion as addresses name it: the kind of its record and the record, `inquiry-37c626s8800fa`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct DiscussionKey {
    pub(super) kind: String,
    pub(super) record: RecordId,
}

impl FromStr for DiscussionKey {
    type Err = &'static str;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let (kind, record) = text.rsplit_once('-').ok_or("a discussion is a kind and a record")?;
        let record = from_text(record).map(RecordId::from_number).ok_or("the record is no id")?;
        Ok(Self { kind: kind.to_owned(), record })
    }
}

impl fmt::Display for DiscussionKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.kind, self.record)
    }
}

/// Where one talks, and how the page there is called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Spot {
    pub(crate) place: Place,
    /// Where the record is.
    pub(crate) path: String,
    /// What the record is called, as its author wrote it.
    pub(crate) title: String,
}

/// Where one talks below a record, for somebody who may read it; missing for anybody else, and for kinds without talk.
pub(super) fn spot(tx: &mut Tx<'_>, actor: &Actor, key: &DiscussionKey) -> Result<Spot, Stop> {
    match key.kind.as_str() {
        "inquiry" => inquiry::spot(tx, actor, key.record),
        _ => Err(Stop::Missing),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_names_kind_and_record_of_a_discussion() {
        let key = DiscussionKey { kind: "peer-review".to_owned(), record: RecordId::from_number(1_234_567) };
        assert_eq!(key.to_string().parse(), Ok(key));
        assert!("inquiry".parse::<DiscussionKey>().is_err() && "inquiry-!".parse::<DiscussionKey>().is_err());
    }
}
