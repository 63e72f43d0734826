//! SQL of declared interests.

use kernel::check::Check;
use kernel::circle::{CircleId, MEMBERS};
use kernel::db::{Param, Row, Tx};
use kernel::person::PersonId;
use kernel::stop::{Fault, Stop};

use super::model::{Interest, InterestId, Kind, NewInterest, Undeclared};
use super::rules::{MayDeclare, MayEnd};
use crate::network::OrganisationId;

/// Declarations on one page.
pub(super) const PAGE: usize = 50;

kernel::statements! {
    INSERT_INTEREST = "INSERT INTO interest (id, person, post, kind, organisation, named, words, language, starts_at,
            ends_at, declared_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)";
    INTEREST = "SELECT interest.id, interest.person, person.name, post.title, circle.name, interest.kind,
            interest.organisation, interest.named, interest.words, interest.language, interest.starts_at,
            interest.ends_at, interest.declared_at
        FROM interest
        JOIN person ON person.id = interest.person
        JOIN post ON post.id = interest.post
        JOIN circle ON circle.id = post.home
        WHERE interest.id = ?1";
    INTERESTS_BEFORE = "SELECT interest.id, interest.person, person.name, post.title, circle.name, interest.kind,
            interest.organisation, interest.named, interest.words, interest.language, interest.starts_at,
            interest.ends_at, interest.declared_at
        FROM interest
        JOIN person ON person.id = interest.person
        JOIN post ON post.id = interest.post
        JOIN circle ON circle.id = post.home
        WHERE interest.id < ?1 ORDER BY interest.id DESC LIMIT 51";
    INTERESTS_OF_KIND_BEFORE = "SELECT interest.id, interest.person, person.name, post.title, circle.name, interest.kind,
            interest.organisation, interest.named, interest.words, interest.language, interest.starts_at,
            interest.ends_at, interest.declared_at
        FROM interest
        JOIN person ON person.id = interest.person
        JOIN post ON post.id = interest.post
        JOIN circle ON circle.id = post.home
        WHERE interest.kind = ?2 AND interest.id < ?1 ORDER BY interest.id DESC LIMIT 51";
    INTERESTS_OF_PERSON = "SELECT interest.id, interest.person, person.name, post.title, circle.name, interest.kind,
            interest.organisation, interest.named, interest.words, interest.language, interest.starts_at,
            interest.ends_at, interest.declared_at
        FROM interest
        JOIN person ON person.id = interest.person
        JOIN post ON post.id = interest.post
        JOIN circle ON circle.id = post.home
        WHERE interest.person = ?1 ORDER BY interest.id DESC LIMIT 100";
    INTERESTS_OF_HOME = "SELECT interest.id, interest.person, person.name, post.title, circle.name, interest.kind,
            interest.organisation, interest.named, interest.words, interest.language, interest.starts_at,
            interest.ends_at, interest.declared_at
        FROM post
        JOIN interest ON interest.post = post.id
        JOIN person ON person.id = interest.person
        JOIN circle ON circle.id = post.home
        WHERE post.home = ?1 ORDER BY interest.id DESC LIMIT 50";
    INTERESTS_WITH = "SELECT interest.id, interest.person, person.name, post.title, circle.name, interest.kind,
            interest.organisation, interest.named, interest.words, interest.language, interest.starts_at,
            interest.ends_at, interest.declared_at
        FROM interest
        JOIN person ON person.id = interest.person
        JOIN post ON post.id = interest.post
        JOIN circle ON circle.id = post.home
        WHERE interest.organisation = ?1 ORDER BY interest.id DESC LIMIT 50";
    HOMES_TIED_WITH = "SELECT post.home FROM interest JOIN post ON post.id = interest.post
        WHERE interest.organisation = ?1 AND interest.ends_at > ?2 GROUP BY post.home ORDER BY post.home LIMIT 500";
    END_INTEREST = "UPDATE interest SET ends_at = ?2 WHERE id = ?1 AND ends_at > ?2";
    END_NOTHING = "UPDATE interest SET ends_at = ?2 WHERE person = ?1 AND kind = 'nothing' AND ends_at > ?2";
    UNDECLARED = "SELECT person.name, post.title, circle.name FROM circle_post
        JOIN holding ON holding.post = circle_post.post AND holding.starts_at <= ?2 AND holding.ends_at > ?2
        JOIN person ON person.id = holding.person
        JOIN post ON post.id = holding.post
        JOIN circle ON circle.id = post.home
        WHERE circle_post.circle = ?1 AND circle_post.starts_at <= ?2 AND circle_post.ends_at > ?2
        AND NOT EXISTS (SELECT 1 FROM interest WHERE interest.person = holding.person)
        ORDER BY circle.name, post.id LIMIT 200";
    NOTHING_BESIDE_TIES scans "a check reads all" = "SELECT interest.id FROM interest
        WHERE interest.kind = 'nothing' AND interest.ends_at = 9223372036854775807
        AND EXISTS (SELECT 1 FROM interest AS tie WHERE tie.person = interest.person AND tie.kind <> 'nothing'
            AND tie.ends_at = 9223372036854775807) ORDER BY interest.id LIMIT 100";
}

pub(super) const CHECKS: &[Check] =
    &[Check { says: "nobody who declared a tie that stands has nothing to declare", broken_by: NOTHING_BESIDE_TIES }];

pub(super) fn insert(tx: &mut Tx<'_>, leave: &MayDeclare<'_>, new: &NewInterest) -> Result<InterestId, Fault> {
    let id: InterestId = tx.new_id();
    let now = tx.now();
    tx.run(END_NOTHING, &[&leave.actor.person, &now])?;
    let fields: [&dyn Param; 11] = [
        &id,
        &leave.actor.person,
        &leave.actor.post,
        &new.kind.code(),
        &new.organisation,
        &new.named,
        &new.words,
        &new.language.code(),
        &new.starts_at,
        &new.ends_at,
        &now,
    ];
    tx.run(INSERT_INTEREST, &fields)?;
    Ok(id)
}

pub(super) fn interest(tx: &mut Tx<'_>, id: InterestId) -> Result<Interest, Stop> {
    tx.one(INTEREST, &[&id], read)
}

/// Declarations before one, the latest first; one more than a page has when there are more.
pub(super) fn before(tx: &mut Tx<'_>, last: InterestId, kind: Option<Kind>) -> Result<Vec<Interest>, Fault> {
    match kind {
        Some(kind) => tx.all(INTERESTS_OF_KIND_BEFORE, &[&last, &kind.code()], read),
        None => tx.all(INTERESTS_BEFORE, &[&last], read),
    }
}

pub(super) fn of_person(tx: &mut Tx<'_>, person: PersonId) -> Result<Vec<Interest>, Fault> {
    tx.all(INTERESTS_OF_PERSON, &[&person], read)
}

/// What was declared in the posts at home in a circle.
pub(super) fn of_home(tx: &mut Tx<'_>, home: CircleId) -> Result<Vec<Interest>, Fault> {
    tx.all(INTERESTS_OF_HOME, &[&home], read)
}

pub(super) fn with_organisation(tx: &mut Tx<'_>, organisation: OrganisationId) -> Result<Vec<Interest>, Fault> {
    tx.all(INTERESTS_WITH, &[&organisation], read)
}

/// The homes of posts whose holders have a declared tie with an organisation now.
pub(super) fn homes_tied_with(tx: &mut Tx<'_>, organisation: OrganisationId) -> Result<Vec<CircleId>, Fault> {
    let now = tx.now();
    tx.all(HOMES_TIED_WITH, &[&organisation, &now], |row| row.get(0))
}

/// Ends it now; false when it ended meanwhile.
pub(super) fn end(tx: &mut Tx<'_>, leave: &MayEnd<'_>) -> Result<bool, Fault> {
    let now = tx.now();
    Ok(tx.run(END_INTEREST, &[&leave.interest.id, &now])? == 1)
}

/// Holders of members' posts who declared neither ties nor that there are none, by city.
pub(super) fn undeclared(tx: &mut Tx<'_>) -> Result<Vec<Undeclared>, Fault> {
    let now = tx.now();
    tx.all(UNDECLARED, &[&MEMBERS, &now], |row| {
        Ok(Undeclared { name: row.get(0)?, post_title: row.get(1)?, home_name: row.get(2)? })
    })
}

fn read(row: &Row<'_>) -> Result<Interest, Fault> {
    let kind: String = row.get(5)?;
    Ok(Interest {
        id: row.get(0)?,
        person: row.get(1)?,
        name: row.get(2)?,
        post_title: row.get(3)?,
        home_name: row.get(4)?,
        tie: NewInterest {
            kind: Kind::from_code(&kind).ok_or_else(|| Fault::broken("kind of an interest", &kind))?,
            organisation: row.get(6)?,
            named: row.get(7)?,
            words: row.get(8)?,
            language: row.get::<String>(9)?.parse().unwrap_or_default(),
            starts_at: row.get(10)?,
            ends_at: row.get(11)?,
        },
        declared_at: row.get(12)?,
    })
}
