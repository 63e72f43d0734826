//! The register as data: the lines that its pages show, for programs.

use kernel::db::Tx;
use kernel::id::Id;
use kernel::stop::Stop;
use kernel::web::Visit;
use schemars::JsonSchema;
use serde::Serialize;

use super::model::{Gift, GiftId, Value};
use super::{rules, store};

/// A line of the gift register.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct GiftData {
    pub(crate) id: String,
    meeting: Option<String>,
    /// For whom.
    post: String,
    post_title: String,
    /// `network`, `host`, `own`, `partner` or `organisation`.
    payer: String,
    payer_name: Option<String>,
    /// `travel`, `hotel`, `dinner`, `fee` or `other`.
    kind: String,
    /// In the currency's smallest unit; null where it is not known.
    value_minor: Option<i64>,
    /// ISO 4217.
    currency: Option<String>,
    /// A day.
    given_on: String,
    /// `bursary` or `hand`.
    source: String,
    /// The line whose place it takes.
    corrects: Option<String>,
    /// The line that takes its place.
    corrected_by: Option<String>,
    note: Option<String>,
    written_at: String,
}

/// So many lines after one of them, the latest first, for members.
pub(crate) fn gift_lines(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    after: Option<GiftId>,
    count: usize,
) -> Result<Vec<GiftData>, Stop> {
    rules::may_read(visit.actor()?)?;
    let before = after.unwrap_or(GiftId::from_number(i64::MAX));
    let count = i64::try_from(count).unwrap_or(i64::MAX);
    Ok(store::before(tx, (None, before), count)?.iter().map(line).collect())
}

/// One line, for members.
pub(crate) fn gift_data(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<GiftData, Stop> {
    rules::may_read(visit.actor()?)?;
    Ok(line(&store::gift(tx, visit.param("gift")?)?))
}

fn line(gift: &Gift) -> GiftData {
    let filled = |words: &String| Some(words.clone()).filter(|words| !words.is_empty());
    let money = match gift.value {
        Value::Known(money) => Some(money),
        Value::NotKnown => None,
    };
    GiftData {
        id: gift.id.to_string(),
        meeting: gift.meeting.map(|id| id.to_string()),
        post: gift.post.to_string(),
        post_title: gift.title.clone(),
        payer: gift.payer.code().to_owned(),
        payer_name: filled(&gift.payer_name),
        kind: gift.kind.code().to_owned(),
        value_minor: money.map(|money| money.minor),
        currency: money.map(|money| money.currency.to_string()),
        given_on: gift.given_on.clone(),
        source: gift.source.code().to_owned(),
        corrects: gift.corrects.map(|id| id.to_string()),
        corrected_by: gift.corrected_by.map(|id| id.to_string()),
        note: filled(&gift.note),
        written_at: gift.written_at.to_string(),
    }
}
