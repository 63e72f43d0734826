//! The register as page and file show it: lines with the names of homes, for a reader.

use std::collections::BTreeMap;

use kernel::circle::CircleId;
use kernel::db::Tx;
use kernel::id::Id;
use kernel::language::Language;
use kernel::stop::Stop;

use super::model::{Gift, GiftId, Value};
use super::store;
use super::texts::Texts;
use crate::network;

/// Lines on one page.
pub(super) const SHOWN: usize = 50;
/// Lines in a file: those of a large network over many years.
const FILE_MAX: i64 = 50_000;

/// Some lines, the latest first.
#[derive(Debug)]
pub(super) struct Register {
    pub(super) gifts: Vec<Gift>,
    /// The line after which the next part begins.
    pub(super) next: Option<GiftId>,
    homes: BTreeMap<CircleId, String>,
}

impl Register {
    /// A page of lines before one of them.
    pub(super) fn page(
        tx: &mut Tx<'_>,
        of: (Option<CircleId>, Option<GiftId>),
        language: Language,
    ) -> Result<Self, Stop> {
        let before = of.1.unwrap_or(GiftId::from_number(i64::MAX));
        let mut gifts = store::before(tx, (of.0, before), SHOWN as i64 + 1)?;
        let has_more = gifts.len() > SHOWN;
        gifts.truncate(SHOWN);
        let next = gifts.last().filter(|_| has_more).map(|gift| gift.id);
        Ok(Self { gifts, next, homes: network::names_of_homes(tx, language)? })
    }

    /// All lines of a home, or of all.
    pub(super) fn all(tx: &mut Tx<'_>, home: Option<CircleId>, language: Language) -> Result<Self, Stop> {
        let gifts = store::before(tx, (home, GiftId::from_number(i64::MAX)), FILE_MAX)?;
        Ok(Self { gifts, next: None, homes: network::names_of_homes(tx, language)? })
    }

    pub(super) fn home(&self, gift: &Gift) -> &str {
        self.homes.get(&gift.home).map_or("", String::as_str)
    }

    /// What an officer for ethics asks of a line, in the order of the file's columns. A sum has its currency beside it, so that
    /// a spreadsheet adds it up; one that is not known is empty.
    pub(super) fn cells(&self, gift: &Gift, language: Language) -> Vec<String> {
        let texts = Texts::new(language);
        let (value, currency) = match gift.value {
            Value::Known(money) => (money.digits(), money.currency.code().to_owned()),
            Value::NotKnown => (String::new(), String::new()),
        };
        vec![
            gift.id.to_string(),
            gift.given_on.clone(),
            gift.meeting_name.clone().unwrap_or_default(),
            self.home(gift).to_owned(),
            gift.title.clone(),
            texts.payer(gift.payer.code()).to_string(),
            gift.payer_name.clone(),
            texts.gift_kind(gift.kind.code()).to_string(),
            value,
            currency,
            texts.source(gift.source.code()).to_string(),
            gift.corrects.map(|id| id.to_string()).unwrap_or_default(),
            gift.note.clone(),
        ]
    }
}

/// The heads of a file's columns.
pub(super) fn heads(language: Language) -> Vec<String> {
    let texts = Texts::new(language);
    [
        texts.column_line(),
        texts.given_on(),
        texts.column_meeting(),
        texts.column_home(),
        texts.column_post(),
        texts.who_paid(),
        texts.payer_name(),
        texts.what_was_paid(),
        texts.value(),
        texts.currency(),
        texts.column_source(),
        texts.column_corrects(),
        texts.note(),
    ]
    .map(str::to_owned)
    .into()
}
