//! The roles in which tests visit: nobody, and one person of the demo network for each function that rights know.

use kernel::circle::{self, CircleId, CircleKind};
use kernel::db::Tx;
use kernel::id::Id;
use kernel::language::Language;
use kernel::person::{self, NewPerson, PersonId};
use kernel::post::{self, Function, NewPost, PostId};
use kernel::session::{self, Actor, Key, Strength};
use kernel::stop::Stop;
use kernel::time::{Timestamp, Zone};

use crate::network;

/// Kansas City, whose leader and officer the demo signs in.
const OWN_PLACE: u32 = 4_393_217;
/// Lyon: a member of another region that Kansas City has never asked anything.
const OTHER_PLACE: u32 = 2_996_944;
/// The address of whoever led Kansas City until yesterday.
const FORMER_LEADER: &str = "former.leader@city.example";
/// The address of whoever leads Kansas City once its present leader's time ends.
const FUTURE_LEADER: &str = "future.leader@city.example";
/// Both cities' leaders answer questions, whatever was drawn for them; the one of Kansas City began yesterday, a day and
/// an hour before the tests' time, when the former one ended.
pub(super) const LEADERS_ANSWER: &str = "UPDATE post SET answers = TRUE
        WHERE function = 'leader' AND home IN (SELECT circle FROM city WHERE place IN (4393217, 2996944));
    UPDATE holding SET starts_at = 1775980800000000 WHERE ends_at > 1776070800000000
        AND starts_at < 1776070800000000 AND post IN
        (SELECT former.post FROM holding AS former JOIN person ON person.id = former.person
            WHERE person.email = 'former.leader@city.example')";

/// Who visits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Role {
    /// Not signed in.
    Nobody,
    /// Lives in a member city; has no account yet, so sees what nobody sees.
    Resident,
    /// Leads Kansas City's digital work.
    Leader,
    /// Works for Kansas City.
    Officer,
    /// Leads another city's digital work: Lyon.
    OtherLeader,
    /// Led Kansas City's digital work until yesterday, and still has a session.
    FormerLeader,
    /// Will lead Kansas City's digital work when its leader's time ends, and has a session already.
    FutureLeader,
    /// Heads a region.
    President,
    /// Stands in for that president.
    Deputy,
    /// Heads the network.
    Chair,
    /// Runs the network's daily work.
    Secretariat,
    /// Works for a partner.
    Partner,
}

impl Role {
    pub(crate) const ALL: [Role; 12] = [
        Self::Nobody,
        Self::Resident,
        Self::Leader,
        Self::Officer,
        Self::OtherLeader,
        Self::FormerLeader,
        Self::FutureLeader,
        Self::President,
        Self::Deputy,
        Self::Chair,
        Self::Secretariat,
        Self::Partner,
    ];

    /// As in tables.
    pub(crate) fn code(self) -> &'static str {
        match self {
            Role::Nobody => "nobody",
            Role::Resident => "resident",
            Role::Leader => "leader",
            Role::Officer => "officer",
            Role::OtherLeader => "other-leader",
            Role::FormerLeader => "former-leader",
            Role::FutureLeader => "future-leader",
            Role::President => "president",
            Role::Deputy => "deputy",
            Role::Chair => "chair",
            Role::Secretariat => "secretariat",
            Role::Partner => "partner",
        }
    }

    /// Whether somebody of this role holds a post today.
    pub(crate) fn holds_a_post(self) -> bool {
        !matches!(self, Role::Nobody | Role::Resident | Role::FormerLeader | Role::FutureLeader)
    }
}

/// Adds whom the demo network does not have: who led Kansas City until yesterday, who will lead it next, and a region's
/// deputy.
pub(super) fn add_people(tx: &mut Tx<'_>) -> Result<(), Stop> {
    let leaders_post = post_in_city(tx, OWN_PLACE, Function::Leader)?.0;
    let former = add_person(tx, "Former Leader", FORMER_LEADER)?;
    let (began, ended) = (tx.now().plus_days(-400), tx.now().plus_days(-1));
    post::give(tx, leaders_post, former, began, ended)?;
    let future = add_person(tx, "Future Leader", FUTURE_LEADER)?;
    let begins = post::tenure_now(tx, leaders_post)?.ok_or(Stop::Missing)?.ends_at;
    post::give(tx, leaders_post, future, begins, begins.plus_days(400))?;
    let president = network::post_of_kind(tx, CircleKind::Region, Function::President)?;
    let title = "Deputy President".to_owned();
    let new = NewPost { home: president.home, function: Function::Deputy, title, answers: false };
    let (deputys_post, deputy) = (post::create(tx, &new)?, add_person(tx, "Deputy", "deputy@region.example")?);
    circle::admit(tx, circle::MEMBERS, deputys_post, tx.now(), Timestamp::FOREVER)?;
    post::give(tx, deputys_post, deputy, began, tx.now().plus_days(400))?;
    Ok(())
}

fn add_person(tx: &mut Tx<'_>, name: &str, email: &str) -> Result<PersonId, Stop> {
    let new = NewPerson {
        name: name.to_owned(),
        email: Some(email.to_owned()),
        language: Language::English,
        time_zone: "America/Chicago".to_owned(),
    };
    Ok(person::create(tx, &new)?)
}

/// Somebody with a function in a city, for the tests of rules: they say only what matters to them.
pub(crate) fn sample_actor(function: Function) -> Actor {
    Actor {
        person: PersonId::from_number(1),
        name: "Ana".to_owned(),
        post: PostId::from_number(2),
        function,
        title: "Programme manager".to_owned(),
        is_acting: false,
        is_assistant: false,
        until: Timestamp::FOREVER,
        home: CircleId::from_number(7),
        home_kind: CircleKind::City,
        home_name: "Izmir".to_owned(),
        strength: Strength::Mail,
        language: Language::English,
        time_zone: Zone::UTC,
        seen_at: Timestamp::from_micros(0),
    }
}

/// Begins a session for somebody of a role; nothing for those who have no account.
pub(super) fn begin_session(tx: &mut Tx<'_>, role: Role) -> Result<Option<Key>, Stop> {
    let Some((post, person)) = post_of(tx, role)? else { return Ok(None) };
    Ok(Some(session::begin(tx, person, Some(post), Strength::Invited)?))
}

/// The post in which somebody of a role acts, and its holder.
pub(crate) fn post_of(tx: &mut Tx<'_>, role: Role) -> Result<Option<(PostId, PersonId)>, Stop> {
    match role {
        Role::Nobody | Role::Resident => return Ok(None),
        Role::Leader => post_in_city(tx, OWN_PLACE, Function::Leader),
        Role::Officer => post_in_city(tx, OWN_PLACE, Function::Officer),
        Role::OtherLeader => post_in_city(tx, OTHER_PLACE, Function::Leader),
        Role::FormerLeader => at_another_time(tx, FORMER_LEADER),
        Role::FutureLeader => at_another_time(tx, FUTURE_LEADER),
        Role::Deputy => post_of_kind(tx, CircleKind::Region, Function::Deputy),
        Role::President => post_of_kind(tx, CircleKind::Region, Function::President),
        Role::Chair => post_of_kind(tx, CircleKind::Body, Function::Chair),
        Role::Secretariat => post_of_kind(tx, CircleKind::Secretariat, Function::Secretariat),
        Role::Partner => post_of_kind(tx, CircleKind::Organisation, Function::Partner),
    }
    .map(Some)
}

/// Kansas City's first post with somebody who does not hold it today.
fn at_another_time(tx: &mut Tx<'_>, email: &str) -> Result<(PostId, PersonId), Stop> {
    let person = person::by_email(tx, email)?.ok_or(Stop::Missing)?;
    post_in_city(tx, OWN_PLACE, Function::Leader).map(|(post, _)| (post, person.id))
}

fn post_in_city(tx: &mut Tx<'_>, place: u32, function: Function) -> Result<(PostId, PersonId), Stop> {
    let city = network::city_at(tx, atlas::PlaceId::new(place))?.ok_or(Stop::Missing)?;
    let held = network::post_in(tx, city.circle, function)?;
    Ok((held.post, held.holder.ok_or(Stop::Missing)?.person))
}

fn post_of_kind(tx: &mut Tx<'_>, kind: CircleKind, function: Function) -> Result<(PostId, PersonId), Stop> {
    let held = network::post_of_kind(tx, kind, function)?;
    Ok((held.post, held.holder.ok_or(Stop::Missing)?.person))
}
