//! SQL of people who can be written to: whoever holds a post today, and what stands against it.

use std::collections::BTreeSet;

use kernel::circle::{CircleId, CircleKind};
use kernel::db::{Row, Tx};
use kernel::language::Language;
use kernel::person::PersonId;
use kernel::post::{Function, PostId};
use kernel::stop::Fault;

kernel::statements! {
    HOLDERS_BY_KIND = "SELECT post.id, post.home, post.function, post.title, circle.name, person.id, person.name,
            person.language, person.email IS NOT NULL, person.erased_at IS NOT NULL
        FROM circle
        JOIN post ON post.home = circle.id
        JOIN holding ON holding.post = post.id AND holding.starts_at <= ?2 AND holding.ends_at > ?2
        JOIN person ON person.id = holding.person
        WHERE circle.kind = ?1 ORDER BY post.id LIMIT 20000";
    HOLDERS_BY_KINDS = "SELECT post.id, post.home, post.function, post.title, circle.name, person.id, person.name,
            person.language, person.email IS NOT NULL, person.erased_at IS NOT NULL
        FROM circle
        JOIN post ON post.home = circle.id
        JOIN holding ON holding.post = post.id AND holding.starts_at <= ?2 AND holding.ends_at > ?2
        JOIN person ON person.id = holding.person
        WHERE circle.kind IN ('region', 'body', 'organisation', ?1) ORDER BY post.id LIMIT 20000";
    POSTS_IN = "SELECT post FROM circle_post WHERE circle = ?1 AND starts_at <= ?2 AND ends_at > ?2
        ORDER BY post LIMIT 20000";
    BODIES = "SELECT id, name FROM circle WHERE kind = ?1 ORDER BY id LIMIT 100";
}

/// Who holds a post today.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::letter) struct Held {
    pub(in crate::letter) post: PostId,
    pub(in crate::letter) home: CircleId,
    pub(in crate::letter) function: Function,
    pub(in crate::letter) title: String,
    /// The home's own name.
    pub(in crate::letter) home_name: String,
    pub(in crate::letter) person: PersonId,
    pub(in crate::letter) name: String,
    pub(in crate::letter) language: Language,
    pub(in crate::letter) has_email: bool,
    pub(in crate::letter) is_erased: bool,
}

/// Everybody who holds a post of a city, in the order of the posts.
pub(in crate::letter) fn holders_in_cities(tx: &mut Tx<'_>) -> Result<Vec<Held>, Fault> {
    let now = tx.now();
    tx.all(HOLDERS_BY_KIND, &[&CircleKind::City.code(), &now], read_held)
}

/// Everybody who holds a post elsewhere: regions, bodies, organisations, the secretariat.
pub(in crate::letter) fn holders_beyond_cities(tx: &mut Tx<'_>) -> Result<Vec<Held>, Fault> {
    let now = tx.now();
    tx.all(HOLDERS_BY_KINDS, &[&CircleKind::Secretariat.code(), &now], read_held)
}

/// The posts in a circle today.
pub(in crate::letter) fn posts_in(tx: &mut Tx<'_>, circle: CircleId) -> Result<BTreeSet<PostId>, Fault> {
    let now = tx.now();
    Ok(tx.all(POSTS_IN, &[&circle, &now], |row| row.get(0))?.into_iter().collect())
}

/// The bodies with their names, the oldest first.
pub(in crate::letter) fn bodies(tx: &mut Tx<'_>) -> Result<Vec<(CircleId, String)>, Fault> {
    tx.all(BODIES, &[&CircleKind::Body.code()], |row| Ok((row.get(0)?, row.get(1)?)))
}

fn read_held(row: &Row<'_>) -> Result<Held, Fault> {
    Ok(Held {
        post: row.get(0)?,
        home: row.get(1)?,
        function: Function::from_code(&row.get::<String>(2)?)?,
        title: row.get(3)?,
        home_name: row.get(4)?,
        person: row.get(5)?,
        name: row.get(6)?,
        language: row.get::<String>(7)?.parse().unwrap_or_default(),
        has_email: row.get(8)?,
        is_erased: row.get(9)?,
    })
}
