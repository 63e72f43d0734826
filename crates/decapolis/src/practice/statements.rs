//! What people of the demo say of practices, all of it invented: that they look at one, that they decided against one, a
//! draft, and a question that waits. Nothing here says that a real city runs something.

use atlas::PlaceId;
use kernel::db::Tx;
use kernel::language::Language;
use kernel::post::Function;
use kernel::session::Actor;
use kernel::stop::{Stop, found};

use super::adoption::{self, NewAdoption, Status};
use super::confirmation;
use super::model::{PracticeId, Source};
use super::writing::{self, Entry, NewDraft};
use crate::network;

/// Kansas City, where the demo's leader and officer work.
const LEADERS_PLACE: u32 = 4_393_217;
const LYON: u32 = 2_996_944;
/// Nobody confirmed it for long, and another city looks at it.
const ASKED_ABOUT: &str = "kansas-city-digital-equity-plan";
/// The leader's city decided against it.
const DECIDED_AGAINST: &str = "lyon-digital-advisers";

/// What is said of a practice that was just added.
pub(super) fn make(tx: &mut Tx<'_>, slug: &str, id: PracticeId) -> Result<(), Stop> {
    match slug {
        ASKED_ABOUT => {
            confirmation::age_for_demo(tx, id)?;
            say(tx, LYON, id, Status::Planning, "Nous regardons ce plan pour nos quartiers du sud.")
        }
        DECIDED_AGAINST => {
            let reason = "We looked at it: our libraries have no rooms for advisers before 2028.";
            say(tx, LEADERS_PLACE, id, Status::Against, reason)
        }
        _ => Ok(()),
    }
}

fn say(tx: &mut Tx<'_>, place: u32, id: PracticeId, status: Status, words: &str) -> Result<(), Stop> {
    let Some(actor) = leader_of(tx, place)? else { return Ok(()) };
    let new = NewAdoption { status, year: None, words: words.to_owned(), need: None };
    adoption::adopt(tx, &actor, id, &new).map(drop)
}

/// A draft that only the leader's city reads.
pub(super) fn make_draft(tx: &mut Tx<'_>) -> Result<(), Stop> {
    let Some(actor) = leader(tx)? else { return Ok(()) };
    let draft = NewDraft {
        place: PlaceId::new(LEADERS_PLACE),
        topic: "digital-skills".to_owned(),
        language: Language::English,
        title: "An evening help desk in two libraries (invented for this demo)".to_owned(),
        summary: "Volunteers help with online forms on two evenings a week. Nothing in this draft is true.".to_owned(),
    };
    let id = writing::begin(tx, &actor, &draft)?;
    let source = Source {
        address: "https://example.org/help-desk".to_owned(),
        title: "Minutes of the library board, invented".to_owned(),
        publisher: "nobody".to_owned(),
        published: None,
        read: "2026-01-15".to_owned(),
        says: String::new(),
    };
    writing::add_entry(tx, &actor, id, &Entry::Source(source))?;
    let problem = ("problem", "People come to the libraries in the evening, when nobody is there to help.".to_owned());
    writing::set_texts(tx, &actor, id, Language::English, &[problem])
}

/// The demo's leader, as they would be signed in.
pub(super) fn leader(tx: &mut Tx<'_>) -> Result<Option<Actor>, Stop> {
    leader_of(tx, LEADERS_PLACE)
}

/// Nobody where the network has no such city.
fn leader_of(tx: &mut Tx<'_>, place: u32) -> Result<Option<Actor>, Stop> {
    let Some(city) = network::city_at(tx, PlaceId::new(place))? else { return Ok(None) };
    let Some(held) = found(network::post_in(tx, city.circle, Function::Leader))? else { return Ok(None) };
    network::actor_of(tx, &held).map(Some)
}
