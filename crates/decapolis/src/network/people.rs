//! Posts of a circle and who keeps them: which functions are at home where, and how a post is made in its circles.

use kernel::circle::{self, CircleId, CircleKind, MEMBERS};
use kernel::db::Tx;
use kernel::post::{self, Function, NewPost, PostId};
use kernel::session::Actor;
use kernel::stop::{Fault, Stop};
use kernel::time::Timestamp;

use super::model::Standing;
use super::{region_circle, store};

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

/// Makes a post in its circles: those that belong to an active member or serve the network are members; a city's posts
/// belong to its region too.
///
/// # Errors
/// A fault of the database.
pub(crate) fn make_post(tx: &mut Tx<'_>, home: CircleId, function: Function, title: &str) -> Result<PostId, Fault> {
    let post = post::create(tx, &NewPost { home, function, title: title.to_owned(), answers: false })?;
    let now = tx.now();
    let city = store::city_by_circle(tx, home)?;
    let is_of_a_member = city.as_ref().is_none_or(|city| city.standing == Standing::Active);
    if function != Function::Partner && is_of_a_member {
        circle::admit(tx, MEMBERS, post, now, Timestamp::FOREVER)?;
    }
    let region = match &city {
        Some(city) => region_circle(tx, city)?,
        None => None,
    };
    if let Some(region) = region {
        circle::admit(tx, region, post, now, Timestamp::FOREVER)?;
    }
    Ok(post)
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
