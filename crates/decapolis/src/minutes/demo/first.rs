//! The first roundtable of half a year ago, from its notes to what it changed.

use kernel::db::Tx;
use kernel::post;
use kernel::stop::Stop;

use super::super::acts;
use super::super::document::{self, Reach};
use super::super::evaluation::{self, Answered, Balance, Evaluation, Hurdle, impact};
use super::super::model::{NewDecision, NewNote, Votes};
use super::super::wish::{self, Kind, NewWish, Said};
use super::{cities, meeting, secretariat};
use crate::action::{self, DemoOutcome, NewAction, Origin};
use crate::forum::Story;
use crate::network;

/// What happened on a day of it.
pub(super) type Deed = fn(&mut Tx<'_>) -> Result<(), Stop>;

/// Days before today, and what happened then. It was held 182 days ago.
pub(super) const DEEDS: &[(i64, &str, Deed)] = &[
    (182, "demo_first_written", write_down),
    (178, "demo_first_drafted", draft),
    (177, "demo_first_evaluated", evaluate),
    (175, "demo_first_carried_on", carry_on),
    (173, "demo_first_published", publish),
    (120, "demo_first_answered", |tx| answer(tx, &[0, 1])),
    (90, "demo_first_handed_on", hand_on),
    (60, "demo_first_put_off", |tx| answer(tx, &[2])),
    (38, "demo_first_soon", |tx| remind(tx, 5)),
    (31, "demo_first_late", |tx| remind(tx, 5)),
    (2, "demo_first_changed", say_what_changed),
    (1, "demo_first_near", |tx| remind(tx, 4)),
];

const CLOSED: &str = "Closed hour: budgets of next year";
const HELP: &str = "Helpers for older residents";
const LEFT_OUT: &str = "Counters that also help on-line";

/// An action of it: the item, the words, the city by its place at the table, days from then until its day, what became of it.
struct ToDo {
    item: &'static str,
    words: &'static str,
    city: usize,
    days: i64,
    outcome: DemoOutcome,
}

/// Kansas City, the first at the table, has one whose day is near; the last of them is late.
const TO_DO: [ToDo; 6] = [
    ToDo {
        item: LEFT_OUT,
        words: "Count who never finishes an online form, and write down how (invented)",
        city: 1,
        days: 90,
        outcome: DemoOutcome::Done("The count and how it was made are written down; four cities use it.", ""),
    },
    ToDo {
        item: LEFT_OUT,
        words: "Collect the words that residents ask about most, in four languages (invented)",
        city: 2,
        days: 90,
        outcome: DemoOutcome::Done("A list of 120 words.", "https://network.example/words"),
    },
    ToDo {
        item: HELP,
        words: "Write a page on what an hour of help at a library costs (invented)",
        city: 3,
        days: 125,
        outcome: DemoOutcome::Later(90, "Two libraries count until summer."),
    },
    ToDo {
        item: HELP,
        words: "Ask the region’s libraries who would lend out tablets (invented)",
        city: 4,
        days: 220,
        outcome: DemoOutcome::Open,
    },
    ToDo {
        item: HELP,
        words: "Say what the tablets cost with data cards, and who paid (invented)",
        city: 0,
        days: 187,
        outcome: DemoOutcome::Open,
    },
    ToDo {
        item: CLOSED,
        words: "Ask the supplier for a way out of the contract, and tell the others alone (invented)",
        city: 5,
        days: 150,
        outcome: DemoOutcome::Open,
    },
];

fn write_down(tx: &mut Tx<'_>) -> Result<(), Stop> {
    let Some(meeting) = meeting(tx, Story::Past)? else { return Ok(()) };
    let (secretariat, cities) = (secretariat(tx)?, cities(tx, &meeting)?);
    let notes = [
        (LEFT_OUT, "Most who give up do so at the third page, where a document is asked for (invented).", false),
        (HELP, "People come back for the person, not for the device (invented).", false),
        (CLOSED, "One contract was signed without a way out of it (invented).", true),
    ];
    for (item, words, is_closed) in notes {
        let new = NewNote { origin: Origin::titled(item), words: words.to_owned(), is_closed };
        acts::take_note(tx, &secretariat, &meeting, &new)?;
    }
    let decisions = [
        (
            LEFT_OUT,
            "The cities count who is left out in the same way (invented)",
            Some(Votes { yes: 10, no: 0, abstain: 2 }),
        ),
        (HELP, "Each city names one person who can be asked about help beside the screen (invented)", None),
    ];
    for (item, words, votes) in decisions {
        let new = NewDecision { origin: Origin::titled(item), words: words.to_owned(), is_closed: false, votes };
        acts::decide(tx, &secretariat, &meeting, &new)?;
    }
    for one in &TO_DO {
        let Some(owner) = cities.get(one.city) else { continue };
        let new = NewAction {
            origin: Origin::titled(one.item),
            words: one.words.to_owned(),
            is_closed: one.item == CLOSED,
            owner: owner.post,
            due_at: tx.now().plus_days(one.days),
        };
        acts::give_to_do(tx, &secretariat, &meeting, &new)?;
    }
    Ok(())
}

/// What it carried on: a need that one city stated and another has not, and what nobody knew, into which somebody looks.
fn carry_on(tx: &mut Tx<'_>) -> Result<(), Stop> {
    let Some(meeting) = meeting(tx, Story::Past)? else { return Ok(()) };
    let (secretariat, cities) = (secretariat(tx)?, cities(tx, &meeting)?);
    let stated = "Know at which page of a form people give up (invented)";
    let carried = [
        (
            HELP,
            "Pay for data cards once the project is over (invented)",
            cities.first(),
            Said::No { reason: "We asked the members about it already (invented).".to_owned() },
        ),
        (LEFT_OUT, stated, cities.get(2), Said::Yes { words: stated.to_owned(), is_for_members: false }),
        (
            HELP,
            "How long what people learn at a counter lasts: nobody knew (invented)",
            None,
            Said::Yes {
                words: "Two universities of the region ask 400 people twice (invented).".to_owned(),
                is_for_members: false,
            },
        ),
    ];
    for (item, words, city, said) in carried {
        let kind = if city.is_some() { Kind::Need } else { Kind::Research };
        let new = NewWish {
            kind,
            origin: Origin::titled(item),
            words: words.to_owned(),
            is_closed: false,
            post: city.map(|city| city.post),
        };
        let id = wish::demo_keep(tx, &secretariat, &meeting, &new)?;
        wish::demo_answer(tx, city.unwrap_or(&secretariat), id, &said)?;
    }
    Ok(())
}

fn draft(tx: &mut Tx<'_>) -> Result<(), Stop> {
    let Some(meeting) = meeting(tx, Story::Past)? else { return Ok(()) };
    let secretariat = secretariat(tx)?;
    let id = document::draft(tx, &secretariat, &meeting)?;
    document::send(tx, &secretariat, id)
}

fn publish(tx: &mut Tx<'_>) -> Result<(), Stop> {
    let Some(meeting) = meeting(tx, Story::Past)? else { return Ok(()) };
    let Some(document) = document::of_meeting(tx, meeting.id)? else { return Ok(()) };
    let chair = post::by_id(tx, meeting.chair)?.ok_or(Stop::Missing)?;
    let chair = network::actor_of(tx, &chair)?;
    document::publish(tx, &chair, document.id, Reach::Members)?;
    let words = "The count is due in spring and not in autumn (invented).";
    let secretariat = secretariat(tx)?;
    document::correct(tx, &secretariat, document.id, words)
}

/// Those of some actions who own them say how they stand.
fn answer(tx: &mut Tx<'_>, which: &[usize]) -> Result<(), Stop> {
    let Some(meeting) = meeting(tx, Story::Past)? else { return Ok(()) };
    let actions = action::of_meeting(tx, meeting.id)?;
    for at in which {
        let Some(one) = actions.get(*at) else { continue };
        let owner = post::by_id(tx, one.owner)?.ok_or(Stop::Missing)?;
        if owner.holder.is_some() {
            let owner = network::actor_of(tx, &owner)?;
            action::demo_answer(tx, &owner, one.id, TO_DO[*at].outcome)?;
        }
    }
    Ok(())
}

/// The owner of one of them is reminded, as the job would have done on that day.
fn remind(tx: &mut Tx<'_>, which: usize) -> Result<(), Stop> {
    let Some(meeting) = meeting(tx, Story::Past)? else { return Ok(()) };
    match action::of_meeting(tx, meeting.id)?.get(which) {
        Some(one) => action::demo_remind(tx, one.id),
        None => Ok(()),
    }
}

/// The libraries of another city know more: the fourth action goes there.
fn hand_on(tx: &mut Tx<'_>) -> Result<(), Stop> {
    let Some(meeting) = meeting(tx, Story::Past)? else { return Ok(()) };
    let (actions, cities) = (action::of_meeting(tx, meeting.id)?, cities(tx, &meeting)?);
    let Some((one, to)) = actions.get(3).zip(cities.get(6)) else { return Ok(()) };
    let secretariat = secretariat(tx)?;
    let reason = "Their libraries began a year earlier and know who lends (invented).";
    action::demo_hand_on(tx, &secretariat, one.id, to.post, reason)
}

/// What those who came think of it, in the order of the table.
const THOUGHTS: [(i64, bool, Balance, &str, &str); 5] = [
    (
        5,
        true,
        Balance::Right,
        "The hour in which everybody showed one form that failed",
        "Try our form with ten residents",
    ),
    (4, true, Balance::Right, "What an hour of help costs", "Call the two cities that lend tablets"),
    (4, true, Balance::TooMuch, CLOSED, ""),
    (3, false, Balance::TooMuch, "", "Read the list of words with our counter staff"),
    (5, true, Balance::Right, HELP, ""),
];

fn evaluate(tx: &mut Tx<'_>) -> Result<(), Stop> {
    let Some(meeting) = meeting(tx, Story::Past)? else { return Ok(()) };
    evaluation::ask_all(tx, &meeting)?;
    let cities = cities(tx, &meeting)?;
    for (city, (overall, recommends, balance, most_useful, will_do)) in cities.iter().zip(THOUGHTS) {
        let one = Evaluation {
            overall,
            recommends,
            balance,
            most_useful: most_useful.to_owned(),
            will_do: will_do.to_owned(),
            will_do_by: String::new(),
            missing: if overall < 4 { "More time between two items".to_owned() } else { String::new() },
            hard: Some(if overall < 4 { vec![Hurdle::Language] } else { Vec::new() }),
        };
        let said = Answered { evaluation: one, may_contact: true, again: Vec::new() };
        evaluation::demo_answer(tx, city, &meeting, &said)?;
    }
    evaluation::close(tx, meeting.id)
}

/// Half a year later three of them say what it changed.
fn say_what_changed(tx: &mut Tx<'_>) -> Result<(), Stop> {
    let Some(meeting) = meeting(tx, Story::Past)? else { return Ok(()) };
    let said = [
        "We count who gives up, every month, and the third page asks for no document any more (invented).",
        "One library has a fixed hour a week now (invented).",
        "Nothing yet; the person who was there works elsewhere (invented).",
    ];
    for (city, words) in cities(tx, &meeting)?.iter().zip(said) {
        impact::demo_say(tx, city, meeting.id, (6, words))?;
    }
    Ok(())
}
