//! The assistant of the demo's leader, and a draft that waits on the leader's desk. Invented.

use kernel::capability::DemoWorld;
use kernel::db::Tx;
use kernel::draft;
use kernel::language::Language;
use kernel::person::{self, NewPerson};
use kernel::post::{self, Function};
use kernel::session::Actor;
use kernel::stop::Stop;
use kernel::web::Fields;

use crate::network;

/// Kansas City, where the demo's leader works.
const LEADERS_PLACE: u32 = 4_393_217;
const NAME: &str = "Robin Alder";
const EMAIL: &str = "assistant.4393217@city.example";
/// Days for which the assistant is named.
const DAYS: i64 = 180;
const WORDS: &str =
    "Our neighbourhood associations want to book rooms online, and every school has a system of its own";

/// Names the assistant and lets them draft a need.
pub(super) fn make(world: &mut DemoWorld<'_>) -> Result<(), Stop> {
    world.db.write_blocking("demo_assistant", make_assistant)
}

fn make_assistant(tx: &mut Tx<'_>) -> Result<(), Stop> {
    let city = network::city_at(tx, atlas::PlaceId::new(LEADERS_PLACE))?.ok_or(Stop::Missing)?;
    let held = network::post_in(tx, city.circle, Function::Leader)?;
    let leader = network::actor_of(tx, &held)?;
    let tenure = post::tenure_now(tx, held.post)?.ok_or(Stop::Missing)?;
    let person = NewPerson {
        name: NAME.to_owned(),
        email: Some(EMAIL.to_owned()),
        language: Language::English,
        time_zone: leader.time_zone.name().to_owned(),
    };
    let person = person::find_or_create(tx, &person)?;
    let ends_at = tx.now().plus_days(DAYS);
    post::name_assistant(tx, held.post, &tenure, (person, NAME), ends_at)?;
    let assistant = Actor { person, name: NAME.to_owned(), is_assistant: true, ..leader };
    draft::keep(tx, &assistant, "/needs", &Fields::from([("words", WORDS)]), Language::English)?;
    Ok(())
}
