//! The roundtable of today, while it runs: two notes, a vote that is open, something to do, and what nobody knew.

use kernel::db::Tx;
use kernel::stop::Stop;

use super::super::acts;
use super::super::ballot::{self, Choice, NewBallot};
use super::super::model::NewNote;
use super::super::wish::{self, Kind, NewWish};
use super::{cities, meeting, secretariat};
use crate::action::{NewAction, Origin};
use crate::forum::Story;

/// Three cities have voted so far.
const VOICES: [Choice; 3] = [Choice::Yes, Choice::Yes, Choice::Abstain];

pub(super) fn write_down(tx: &mut Tx<'_>) -> Result<(), Stop> {
    let Some(meeting) = meeting(tx, Story::Today)? else { return Ok(()) };
    let (secretariat, cities) = (secretariat(tx)?, cities(tx, &meeting)?);
    let notes = [
        (
            "Data that suppliers hold",
            "Two cities show residents who looked at their file, and nobody has complained since (invented).",
            false,
        ),
        (
            "Closed hour: budgets of next year",
            "Three contracts end in the same year; prices are not compared with partners in the room (invented).",
            true,
        ),
    ];
    for (item, words, is_closed) in notes {
        let new = NewNote { origin: Origin::titled(item), words: words.to_owned(), is_closed };
        acts::take_note(tx, &secretariat, &meeting, &new)?;
    }
    let new = NewBallot {
        origin: Origin::titled("Data that suppliers hold"),
        words: "Each city shows residents who looked at their file, by the end of next year (invented)".to_owned(),
        is_closed: false,
        is_formal: true,
        is_secret: false,
    };
    let vote = ballot::open(tx, &secretariat, &meeting, &new)?;
    // Kansas City, the first of them, has not voted yet.
    for (city, choice) in cities.iter().skip(1).zip(VOICES) {
        ballot::demo_cast(tx, city, vote, choice)?;
    }
    let Some(owner) = cities.get(2) else { return Ok(()) };
    let new = NewAction {
        origin: Origin::titled("Data that suppliers hold"),
        words: "Send the others the text that residents read when somebody opened their file (invented)".to_owned(),
        is_closed: false,
        owner: owner.post,
        due_at: tx.now().plus_days(21),
    };
    acts::give_to_do(tx, &secretariat, &meeting, &new)?;
    let unknown = NewWish {
        kind: Kind::Research,
        origin: Origin::titled("Data that suppliers hold"),
        words: "Whether people who looked at their file once trust the city more a year later (invented)".to_owned(),
        is_closed: false,
        post: None,
    };
    wish::demo_keep(tx, &secretariat, &meeting, &unknown).map(drop)
}
