//! The programmes of the demo network. All of them are invented, and say so.

use kernel::capability::DemoWorld;
use kernel::circle::CircleKind;
use kernel::db::Tx;
use kernel::language::Language;
use kernel::post::Function;
use kernel::stop::Stop;

use super::acts;
use super::model::Name;
use crate::network;

const SOURCE: &str = "Invented for this demo";

pub(super) fn make(world: &mut DemoWorld<'_>) -> Result<(), Stop> {
    world.db.write_blocking("demo_programmes", make_programmes)
}

fn make_programmes(tx: &mut Tx<'_>) -> Result<(), Stop> {
    let secretariat = network::post_of_kind(tx, CircleKind::Secretariat, Function::Secretariat)?;
    let secretariat = network::actor_of(tx, &secretariat)?;
    let forums = name(tx, "Round Tables", "Twenty-five cities talk for two days about one thing.", 1_500);
    let forums_id = acts::add(tx, &secretariat, &forums)?;
    let renamed = name(tx, "City Forums", "Twenty-five cities talk for two days, and each is interviewed before.", 400);
    acts::rename(tx, &secretariat, forums_id, &renamed)?;
    let mentors = name(tx, "Half an Hour", "A leader of one city answers a leader of another, in confidence.", 300);
    acts::add(tx, &secretariat, &mentors)?;
    let hub = name(tx, "Pilot Hub", "Cities tried one product together and wrote down what happened.", 1_200);
    let hub = acts::add(tx, &secretariat, &hub)?;
    acts::end(tx, &secretariat, hub, "Six trials; what they showed stands among the practices.")
}

/// A name in use for so many days.
fn name(tx: &Tx<'_>, name: &str, words: &str, days: i64) -> Name {
    Name {
        name: name.to_owned(),
        words: words.to_owned(),
        language: Language::English,
        source: SOURCE.to_owned(),
        starts_at: tx.now().plus_days(-days),
    }
}
