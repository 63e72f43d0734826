//! Posts of a circle and who keeps them: which functions are at home where, and how a post is made in its circles.

use kernel::circle::{self, CircleId, CircleKind, MEMBERS};
use kernel::db::Tx;
use kernel::post::{self, Function, NewPost, PostId};
use kernel::session::Actor;
use kernel::stop::{Fault, Stop};
use kernel::time::Timestamp;

use super::model::{City, Standing};
use super::{region_circle, store};
use crate::body;

/// The functions that a post at home in a circle of a kind can have, the one meant first.
pub(crate) fn functions_at(kind: CircleKind) -> &'static [Function] {
    match kind {
        CircleKind::City => &[Function::Officer, Function::Leader, Function::Assistant],
        CircleKind::Region => &[Function::President, Function::Deputy],
        CircleKind::Body => &[Function::Chair],
        CircleKind::Secretariat => &[Function::Secretariat],
        CircleKind::Organisation => &[Function::Partner],
        _ => &[],
    }
}

/// Makes a post in its circles: those that belong to an active member or serve the network are members; posts of a member
/// city belong to its region too.
///
/// # Errors
/// A fault of the database.
pub(crate) fn make_post(tx: &mut Tx<'_>, home: CircleId, function: Function, title: &str) -> Result<PostId, Fault> {
    let post = post::create(tx, &NewPost { home, function, title: title.to_owned(), answers: false })?;
    match store::city_by_circle(tx, home)? {
        Some(city) if city.standing == Standing::Active => admit_to_members(tx, &city, post)?,
        None if function != Function::Partner => circle::admit(tx, MEMBERS, post, tx.now(), Timestamp::FOREVER)?,
        _ => {}
    }
    Ok(post)
}

/// All members, and the region of a city.
fn circles_of_members(tx: &mut Tx<'_>, city: &City) -> Result<Vec<CircleId>, Fault> {
    Ok([Some(MEMBERS), region_circle(tx, city)?].into_iter().flatten().collect())
}

fn admit_to_members(tx: &mut Tx<'_>, city: &City, post: PostId) -> Result<(), Fault> {
    let now = tx.now();
    circles_of_members(tx, city)?
        .into_iter()
        .try_for_each(|circle| circle::admit(tx, circle, post, now, Timestamp::FOREVER))
}

/// Takes the posts of a city out of the circles of members: what they read from now on is their city's own, and what is for
/// everybody.
pub(super) fn dismiss_from_members(tx: &mut Tx<'_>, city: &City) -> Result<(), Fault> {
    let circles = circles_of_members(tx, city)?;
    for held in post::at_home_in(tx, city.circle)? {
        circles.iter().try_for_each(|circle| circle::dismiss(tx, *circle, held.post))?;
    }
    Ok(())
}

/// Ends the seats that posts of a city have in bodies, as it leaves; one that lapsed keeps them, since it may pay tomorrow.
pub(super) fn end_seats_in_bodies(tx: &mut Tx<'_>, actor: &Actor, city: &City) -> Result<(), Stop> {
    post::at_home_in(tx, city.circle)?.iter().try_for_each(|held| body::end_seats_of(tx, actor, held.post))
}

/// Lets the posts of a city into the circles of members, those too that were made before it was one.
pub(super) fn admit_all_to_members(tx: &mut Tx<'_>, city: &City) -> Result<(), Fault> {
    for held in post::at_home_in(tx, city.circle)? {
        admit_to_members(tx, city, held.post)?;
    }
    Ok(())
}

/// A circle at which posts are at home.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Home {
    pub(super) circle: CircleId,
    pub(super) kind: CircleKind,
    pub(super) name: String,
}

/// The circle of an address, if posts can be at home there.
pub(super) fn home(tx: &mut Tx<'_>, circle: CircleId) -> Result<Home, Stop> {
    let (kind, name) = circle::by_id(tx, circle)?;
    if functions_at(kind).is_empty() { Err(Stop::Missing) } else { Ok(Home { circle, kind, name }) }
}

/// Whether the actor keeps who holds the posts of a circle: a city's leader for the city, the secretariat everywhere.
pub(super) fn keeps_posts(actor: &Actor, home: CircleId) -> bool {
    (actor.function == Function::Leader && actor.home == home) || actor.function == Function::Secretariat
}
