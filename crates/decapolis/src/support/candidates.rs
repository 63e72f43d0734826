//! Whom to ask to take part: for a helping role those likeliest to know, then other members who answer; for a role of the
//! city's own its people. Nobody stands here whom the rule would refuse.

use kernel::circle::CircleId;
use kernel::db::Tx;
use kernel::post::{self, PostId};
use kernel::session::Actor;
use kernel::stop::Stop;
use kernel::web::Visit;

use super::rules::{self, Candidate};
use super::template::Side;
use super::view::View;
use crate::need;
use crate::network::{self, City};

/// Somebody who could be asked.
struct Found {
    post: PostId,
    home: CircleId,
    country: String,
    label: String,
}

/// Posts as the form offers them: the id, and who that is.
pub(super) fn of(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    actor: &Actor,
    view: &View,
) -> Result<Vec<(String, String)>, Stop> {
    let role = view.whole.step().role.as_deref().and_then(|role| view.whole.template.role(role));
    let Some(role) = role else { return Ok(Vec::new()) };
    let mut found = Vec::new();
    if role.side == Side::Asks {
        found.extend(own_people(tx, view)?);
    }
    if role.side == Side::Helps || role.from_anywhere {
        found.extend(members(tx, visit, view)?);
    }
    let asker_country = country(&view.city);
    let is_free = |found: &Found| {
        let candidate =
            Candidate { post: found.post, home: found.home, country: &found.country, asker_country: &asker_country };
        rules::may_ask(actor, &view.whole, (view.turn_home, view.asker_home), candidate).is_ok()
    };
    Ok(found.into_iter().filter(is_free).map(|found| (found.post.to_string(), found.label)).collect())
}

fn own_people(tx: &mut Tx<'_>, view: &View) -> Result<Vec<Found>, Stop> {
    let people = post::at_home_in(tx, view.asker_home)?.into_iter();
    let found = people.filter_map(|held| {
        let label = format!("{}, {}", held.holder.as_ref()?.name, held.title);
        Some(Found { post: held.post, home: held.home, country: country(&view.city), label })
    });
    Ok(found.collect())
}

/// Members who answer, those likeliest to know about the need first.
fn members(tx: &mut Tx<'_>, visit: &Visit<'_>, view: &View) -> Result<Vec<Found>, Stop> {
    let likeliest = match view.whole.engagement.need {
        Some(need) => need::likeliest(tx, need)?,
        None => Vec::new(),
    };
    let rank = |post: PostId| likeliest.iter().position(|likely| *likely == post).unwrap_or(usize::MAX);
    let answering = network::answering_posts(tx)?.into_iter();
    let mut found: Vec<Found> = answering
        .map(|known| Found {
            post: known.post,
            home: known.city.circle,
            country: country(&known.city),
            label: format!("{}: {}, {}", known.city.name_in(visit.language()), known.holder, known.title),
        })
        .collect();
    found.sort_by_cached_key(|found| (rank(found.post), found.label.clone()));
    Ok(found)
}

fn country(city: &City) -> String {
    city.in_atlas().map(|place| place.country_code().as_str().to_owned()).unwrap_or_default()
}
