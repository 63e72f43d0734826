//! People from the command line: the network's first post, invitations, and shutting somebody out.

use kernel::circle::{self, CircleId, CircleKind};
use kernel::db::Tx;
use kernel::id::Id;
use kernel::language::Language;
use kernel::person::{self, NOBODY, NewPerson, Person, PersonId};
use kernel::post::{self, Function, HeldPost, NOBODYS, PostId};
use kernel::session::{self, Key};
use kernel::stop::{Fault, Stop};
use kernel::time::Timestamp;
use kernel::{audit, circle::RecordId};

use crate::{need, network};

/// Whom to invite, and to which post.
#[derive(Debug, Clone)]
pub(crate) struct NewUser {
    pub(crate) email: String,
    pub(crate) name: String,
    pub(crate) home: Home,
    pub(crate) function: Function,
    /// What the post is called there.
    pub(crate) title: String,
}

/// Where the post is at home.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Home {
    /// The city at a place of the world.
    City(atlas::PlaceId),
    /// A circle by its id.
    Circle(CircleId),
    /// The network's own staff; the first one invited finds it made.
    Secretariat,
}

/// A person with the posts they hold now.
#[derive(Debug)]
pub(crate) struct Listed {
    pub(crate) person: Person,
    pub(crate) posts: Vec<(HeldPost, String)>,
}

/// Gives a person a post, unless they hold it, and makes a link with which they sign in, once and within an hour.
///
/// # Errors
/// Missing when the home is not there; malformed when a post of that function cannot be at home in it.
pub(crate) fn invite_user(tx: &mut Tx<'_>, user: &NewUser) -> Result<Key, Stop> {
    let home = home_circle(tx, user)?;
    let person = match person::by_email(tx, &user.email)? {
        Some(known) => known.id,
        None => new_person(tx, user)?,
    };
    let held = post::held_by(tx, person)?;
    let post = match held.iter().find(|held| held.home == home && held.function == user.function) {
        Some(held) => held.post,
        None => new_post(tx, user, home, person)?,
    };
    audit::record(tx, "invite_person", NOBODY, NOBODYS, RecordId::from_number(person.number()))?;
    Ok(session::invite(tx, person, Some(post), false)?)
}

fn home_circle(tx: &mut Tx<'_>, user: &NewUser) -> Result<CircleId, Stop> {
    let home = match user.home {
        Home::City(place) => network::city_at(tx, place)?.ok_or(Stop::Missing)?.circle,
        Home::Circle(circle) => circle,
        Home::Secretariat => secretariat(tx)?,
    };
    let (kind, _) = circle::by_id(tx, home)?;
    let fits = network::functions_at(kind).contains(&user.function);
    if fits {
        Ok(home)
    } else {
        Err(Stop::Malformed("a post of this function is not at home in a circle of that kind"))
    }
}

/// The circle of the network's staff; whoever is invited first founds the network, which has its topics from then on.
fn secretariat(tx: &mut Tx<'_>) -> Result<CircleId, Fault> {
    need::begin_topics(tx)?;
    match circle::of_kind(tx, CircleKind::Secretariat)?.first() {
        Some(circle) => Ok(*circle),
        None => circle::create(tx, CircleKind::Secretariat, "Secretariat"),
    }
}

fn new_person(tx: &mut Tx<'_>, user: &NewUser) -> Result<PersonId, Fault> {
    let zone = match user.home {
        Home::City(place) => atlas::Atlas::get().place(place).map_or("UTC", |place| place.time_zone()),
        Home::Circle(_) | Home::Secretariat => "UTC",
    };
    let person = NewPerson {
        name: user.name.clone(),
        email: Some(user.email.clone()),
        language: Language::default(),
        time_zone: zone.to_owned(),
    };
    person::create(tx, &person)
}

fn new_post(tx: &mut Tx<'_>, user: &NewUser, home: CircleId, person: PersonId) -> Result<PostId, Fault> {
    let post = network::make_post(tx, home, user.function, &user.title)?;
    let now = tx.now();
    post::give(tx, post, person, now, Timestamp::FOREVER)?;
    Ok(post)
}

/// Some of the people, those after `last`, with their posts; none when there are no more.
///
/// # Errors
/// A fault of the database.
pub(crate) fn list_users(tx: &mut Tx<'_>, last: PersonId) -> Result<Vec<Listed>, Stop> {
    let people = person::after(tx, last)?;
    let listed = people.into_iter().map(|person| Ok(Listed { posts: posts_of(tx, person.id)?, person }));
    listed.collect()
}

/// The posts a person holds, each with the name of its home.
fn posts_of(tx: &mut Tx<'_>, person: PersonId) -> Result<Vec<(HeldPost, String)>, Stop> {
    let mut posts = Vec::new();
    for held in post::held_by(tx, person)? {
        let (_, home) = circle::by_id(tx, held.home)?;
        posts.push((held, home));
    }
    Ok(posts)
}

/// Shuts a person out: posts, sessions and links end at once. What they did stays.
///
/// # Errors
/// Missing when nobody has that address.
pub(crate) fn disable_user(tx: &mut Tx<'_>, email: &str) -> Result<u64, Stop> {
    let person = person::by_email(tx, email)?.ok_or(Stop::Missing)?.id;
    session::end_all(tx, person)?;
    let ended = post::take_all(tx, person)?;
    audit::record(tx, "disable_person", NOBODY, NOBODYS, RecordId::from_number(person.number()))?;
    Ok(ended)
}
