//! Site visits of the demo's meetings, invented: two for the meeting in three weeks, one of them full with a line, and two at the
//! conference in four months.

use kernel::capability::DemoWorld;
use kernel::circle::CircleKind;
use kernel::db::Tx;
use kernel::post::{self, Function};
use kernel::session::Actor;
use kernel::stop::Stop;
use kernel::time::TimeOfDay;

use super::acts;
use super::model::{ExcursionId, Plan};
use crate::forum::{self, Meeting, Story};
use crate::network;

pub(super) fn make(world: &mut DemoWorld<'_>) -> Result<(), Stop> {
    world.db.write_blocking("demo_site_visits", |tx| {
        ahead(tx)?;
        conference(tx)
    })
}

fn meeting(tx: &mut Tx<'_>, story: Story) -> Result<Option<Meeting>, Stop> {
    forum::demo_meeting(tx, story)?.map(|id| forum::meeting(tx, id)).transpose()
}

/// A visit in a few words: title, what one sees, where one meets; from when until when; places; whether there are steps and how
/// long one walks.
struct Sketch {
    said: [&'static str; 3],
    hours: [&'static str; 2],
    places: i64,
    way: (bool, i64, &'static str),
}

const COUNTER: Sketch = Sketch {
    said: [
        "The counter that explains forms",
        "How a library branch helps with city forms: the desk, the booking, what people ask, and what the city changed because of it (invented).",
        "Main entrance of the central library (invented)",
    ],
    hours: ["14:00", "16:00"],
    places: 12,
    way: (true, 10, "A lift to every floor; seats on the way (invented)."),
};
const DEPOT: Sketch = Sketch {
    said: [
        "The depot where tablets are repaired",
        "What comes back broken, who repairs it and what it costs a year: with the two people who do it (invented).",
        "Bus stop in front of the hotel (invented)",
    ],
    hours: ["14:30", "16:30"],
    places: 3,
    way: (false, 25, "Eight steps at the loading dock; closed shoes (invented)."),
};
const CONTROL: Sketch = Sketch {
    said: [
        "The traffic control room at night",
        "Which sensors people trust, which they do not, and how the room decides (invented).",
        "Hotel lobby (invented)",
    ],
    hours: ["18:00", "20:00"],
    places: 20,
    way: (true, 5, ""),
};
const QUARTER: Sketch = Sketch {
    said: [
        "A quarter that counts its own trees",
        "A walk with residents who keep the register of trees, and how it reaches the city’s data (invented).",
        "Tram stop at the market (invented)",
    ],
    hours: ["16:30", "18:30"],
    places: 30,
    way: (false, 60, "Gravel and two flights of stairs; a shorter way without them is shown on the spot (invented)."),
};

fn plan(meeting: &Meeting, sketch: &Sketch) -> Result<Plan, Stop> {
    let zone = meeting.zone();
    let day = meeting.starts_at.date_in(&zone);
    let hour = |at: usize| sketch.hours[at].parse::<TimeOfDay>().map_err(|_| Stop::Missing);
    let [title, words, meeting_point] = sketch.said.map(str::to_owned);
    let (is_step_free, walking_minutes, access_words) = sketch.way;
    Ok(Plan {
        title,
        words,
        meeting_point,
        places: sketch.places,
        starts_at: day.at(hour(0)?, &zone),
        ends_at: day.at(hour(1)?, &zone),
        is_step_free,
        walking_minutes,
        access_words: access_words.to_owned(),
    })
}

fn add(tx: &mut Tx<'_>, meeting: &Meeting, sketch: &Sketch) -> Result<ExcursionId, Stop> {
    let held = network::post_of_kind(tx, CircleKind::Secretariat, Function::Secretariat)?;
    let secretariat = network::actor_of(tx, &held)?;
    acts::add(tx, &secretariat, meeting.id, &plan(meeting, sketch)?)
}

/// Those who come, whose posts are held, Kansas City first.
fn guests(tx: &mut Tx<'_>, meeting: &Meeting) -> Result<Vec<Actor>, Stop> {
    let mut guests = Vec::new();
    for attendee in forum::attendees(tx, meeting.id)? {
        let held = post::by_id(tx, attendee.post)?;
        if let Some(held) = held.filter(|held| held.holder.is_some()) {
            guests.push(network::actor_of(tx, &held)?);
        }
    }
    Ok(guests)
}

/// The small one is full, and two wait; Kansas City has no place yet.
fn ahead(tx: &mut Tx<'_>) -> Result<(), Stop> {
    let Some(meeting) = meeting(tx, Story::Ahead)? else { return Ok(()) };
    let (counter, depot) = (add(tx, &meeting, &COUNTER)?, add(tx, &meeting, &DEPOT)?);
    for (at, guest) in guests(tx, &meeting)?.iter().enumerate().skip(1) {
        match at {
            1..=5 => acts::take(tx, guest, depot)?,
            6..=10 => acts::take(tx, guest, counter)?,
            _ => {}
        }
    }
    Ok(())
}

fn conference(tx: &mut Tx<'_>) -> Result<(), Stop> {
    let Some(meeting) = meeting(tx, Story::Conference)? else { return Ok(()) };
    let (control, quarter) = (add(tx, &meeting, &CONTROL)?, add(tx, &meeting, &QUARTER)?);
    for (at, guest) in guests(tx, &meeting)?.iter().enumerate().filter(|(at, _)| at % 2 == 1) {
        let way = if at % 4 == 1 { control } else { quarter };
        acts::take(tx, guest, way)?;
    }
    Ok(())
}
