//! Groups as data: what their pages show to the same reader, for programs.

use kernel::db::Tx;
use kernel::post::PostId;
use kernel::stop::Stop;
use kernel::web::Visit;
use schemars::JsonSchema;
use serde::Serialize;

use super::listed::{self, Listed};
use super::model::Breakout;
use super::view::View;

/// The groups and tables of a meeting, as far as the reader may know of them.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct BreakoutsData {
    /// The id of the meeting.
    meeting: String,
    breakouts: Vec<BreakoutLineData>,
}

/// Groups in a line.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct BreakoutLineData {
    id: String,
    /// The id of the item of the agenda; null for the dinner.
    item: Option<String>,
    /// `groups` or `tables`.
    kind: String,
    /// `drawn` for who conducts alone, or `told`.
    state: String,
    /// The reader's own group, from 1.
    own: Option<i64>,
}

/// Who sits where.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct BreakoutData {
    #[serde(flatten)]
    line: BreakoutLineData,
    meeting: String,
    groups: Vec<GroupData>,
    /// Ids of the posts that come and sit in none.
    without_group: Vec<String>,
    /// Pairs who named each other at the meetings of two and do not sit together, for who conducts.
    unmet: Vec<Vec<String>>,
}

/// One group or table.
#[derive(Debug, Serialize, JsonSchema)]
struct GroupData {
    /// From 1.
    number: usize,
    /// Ids of the posts.
    posts: Vec<String>,
    /// Pairs who sat together before in the series, for who conducts.
    again: Vec<Vec<String>>,
    /// Pairs who named each other at the meetings of two, for who conducts.
    asked: Vec<Vec<String>>,
}

/// The groups of a meeting, for who comes and who conducts.
pub(crate) fn breakouts_data(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<BreakoutsData, Stop> {
    let listed = Listed::load(tx, visit.actor()?, visit.param("meeting")?)?;
    let breakouts = listed.entries.iter().map(|entry| line(&entry.breakout, entry.own)).collect();
    Ok(BreakoutsData { meeting: listed.of.meeting.id.to_string(), breakouts })
}

/// The groups of an item, or the tables of a dinner.
pub(crate) fn breakout_data(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<BreakoutData, Stop> {
    let view = View::load(tx, visit)?;
    let group = |(at, seats): (usize, &Vec<super::model::Seat>)| GroupData {
        number: at + 1,
        posts: seats.iter().map(|seat| seat.post.to_string()).collect(),
        again: view.explained.as_ref().map(|explained| pairs(&explained.again(at))).unwrap_or_default(),
        asked: view.explained.as_ref().map(|explained| pairs(&explained.asked(at))).unwrap_or_default(),
    };
    let unmet = |explained: &super::view::Explained| -> Vec<(PostId, PostId)> {
        explained.unmet().map(|unmet| (explained.posts[unmet.person], explained.posts[unmet.wish])).collect()
    };
    Ok(BreakoutData {
        line: line(&view.one.breakout, view.own().and_then(|at| i64::try_from(at).ok())),
        meeting: view.one.of.meeting.id.to_string(),
        groups: view.groups.iter().enumerate().map(group).collect(),
        without_group: view.unseated.iter().map(ToString::to_string).collect(),
        unmet: view.explained.as_ref().map(|explained| pairs(&unmet(explained))).unwrap_or_default(),
    })
}

fn line(breakout: &Breakout, own: Option<i64>) -> BreakoutLineData {
    BreakoutLineData {
        id: breakout.id.to_string(),
        item: breakout.item.map(|item| item.to_string()),
        kind: listed::kind(breakout.plan).to_owned(),
        state: if breakout.is_told() { "told" } else { "drawn" }.to_owned(),
        own: own.map(|place| place + 1),
    }
}

fn pairs(pairs: &[(PostId, PostId)]) -> Vec<Vec<String>> {
    pairs.iter().map(|(one, other)| [one, other].map(ToString::to_string).into()).collect()
}
