//! What meetings carry on as data.

use kernel::db::Tx;
use kernel::stop::Stop;
use kernel::web::Visit;
use schemars::JsonSchema;
use serde::Serialize;

use super::list;
use super::model::Wish;
use super::pages::View;
use crate::action::People;
use crate::network::{PostData, post_data};

/// What a meeting carries on where it belongs.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct WishLineData {
    id: String,
    meeting: String,
    /// `need` or `research`.
    kind: String,
    /// The item of the agenda; empty for the meeting as a whole.
    item: String,
    language: String,
    words: String,
    is_closed: bool,
    made_at: String,
    /// `waiting`, `taken` or `declined`.
    state: String,
    /// Who looks into it, or why nothing comes of it; null where nothing was said.
    reply: Option<String>,
    /// Null while it waits.
    settled_at: Option<String>,
}

/// The same with who answers.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct WishData {
    #[serde(flatten)]
    line: WishLineData,
    asked: Option<PostData>,
}

/// What nobody knew at any meeting.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct WishesData {
    /// What waits first.
    wishes: Vec<WishData>,
}

/// One of them, as its page shows it to the same reader.
pub(crate) fn wish_data(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<WishData, Stop> {
    let view = View::load(tx, visit)?;
    Ok(with_asked(&view.wish, &view.people))
}

/// The list of the secretariat.
pub(crate) fn wishes_data(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<WishesData, Stop> {
    let wishes = list::load(tx)?;
    let people = People::load(tx, visit.language(), wishes.iter().map(|wish| wish.post))?;
    Ok(WishesData { wishes: wishes.iter().map(|wish| with_asked(wish, &people)).collect() })
}

fn with_asked(wish: &Wish, people: &People) -> WishData {
    WishData { line: line_data(wish), asked: people.posts.get(&wish.post).map(post_data) }
}

pub(in super::super) fn line_data(wish: &Wish) -> WishLineData {
    WishLineData {
        id: wish.id.to_string(),
        meeting: wish.meeting.to_string(),
        kind: wish.kind.code().to_owned(),
        item: wish.origin.title.clone(),
        language: wish.language.code().to_owned(),
        words: wish.words.clone(),
        is_closed: wish.is_closed,
        made_at: wish.made_at.to_string(),
        state: wish.state.code().to_owned(),
        reply: Some(wish.reply.clone()).filter(|reply| !reply.is_empty()),
        settled_at: wish.settled_at.unless_never(),
    }
}
