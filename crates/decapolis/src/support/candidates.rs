//! Whom to ask to take part: for a helping role those likeliest to know, each with the reasons, then every other member who
//! answers; for a role of the city's own its people. Nobody stands here whom the rule would refuse, and no city that was
//! asked as often in this quarter as the network allows.

use kernel::circle::CircleId;
use kernel::db::Tx;
use kernel::post::{self, PostId};
use kernel::session::Actor;
use kernel::stop::Stop;
use kernel::web::Visit;

use super::rules::{self, Candidate};
use super::template::Side;
use super::view::View;
use crate::inquiry::{self, Likeliest, Sought};
use crate::network::{Answering, City};

/// Who could be asked.
#[derive(Debug, Default)]
pub(super) struct Candidates {
    pub(super) likeliest: Vec<Likeliest>,
    /// Everybody else as the form offers them: the post, and who that is.
    pub(super) others: Vec<(PostId, String)>,
}

/// Those whom this reader may ask at the open step.
pub(super) fn of(tx: &mut Tx<'_>, visit: &Visit<'_>, actor: &Actor, view: &View) -> Result<Candidates, Stop> {
    let role = view.whole.step().role.as_deref().and_then(|role| view.whole.template.role(role));
    let Some(role) = role else { return Ok(Candidates::default()) };
    let asker_country = country(&view.city);
    let may_ask = |post: PostId, home: CircleId, country: &str| {
        let candidate = Candidate { post, home, country, asker_country: &asker_country };
        rules::may_ask(actor, &view.whole, (view.turn_home, view.asker_home), candidate).is_ok()
    };
    let mut found = Candidates::default();
    if role.side == Side::Asks || role.from_anywhere {
        found.others = own_people(tx, view)?;
        found.others.retain(|(post, _)| may_ask(*post, view.asker_home, &asker_country));
    }
    if role.side == Side::Helps || role.from_anywhere {
        let engagement = &view.whole.engagement;
        let sought = Sought {
            city: engagement.city,
            topic: &engagement.topic,
            asker: engagement.asker,
            language: engagement.language,
        };
        let is_free = |known: &Answering| may_ask(known.post, known.city.circle, &country(&known.city));
        let members = inquiry::candidates(tx, sought, is_free)?;
        found.likeliest = members.likeliest;
        found.others.extend(by_name(visit, &members.others));
    }
    Ok(found)
}

fn own_people(tx: &mut Tx<'_>, view: &View) -> Result<Vec<(PostId, String)>, Stop> {
    let people = post::at_home_in(tx, view.asker_home)?.into_iter();
    let named = people.filter_map(|held| Some((held.post, format!("{}, {}", held.holder.as_ref()?.name, held.title))));
    Ok(named.collect())
}

fn by_name(visit: &Visit<'_>, members: &[Answering]) -> Vec<(PostId, String)> {
    let label =
        |known: &Answering| format!("{}: {}, {}", known.city.name_in(visit.language()), known.holder, known.title);
    let mut named: Vec<(PostId, String)> = members.iter().map(|known| (known.post, label(known))).collect();
    named.sort_by_cached_key(|(_, label)| kernel::language::sort_key(label));
    named
}

fn country(city: &City) -> String {
    city.in_atlas().map(|place| place.country_code().as_str().to_owned()).unwrap_or_default()
}
