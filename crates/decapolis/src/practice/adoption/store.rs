//! SQL of adoptions.

use atlas::PlaceId;
use kernel::db::{Param, Row, Tx};
use kernel::stop::{Fault, Stop};

use super::super::model::PracticeId;
use super::super::rules::MayAdopt;
use super::super::store::{number_of, read_place};
use super::acts::NewAdoption;
use super::{Adoption, AdoptionId, Status};

kernel::statements! {
    SET_ADOPTION = "INSERT INTO practice_adoption (id, practice, place, post, status, year, words, language, made_at)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
        ON CONFLICT (practice, place) DO UPDATE SET post = excluded.post, status = excluded.status,
            year = excluded.year, words = excluded.words, language = excluded.language, made_at = excluded.made_at";
    OF_PRACTICE = "SELECT id, practice, place, post, status, year, words, language, made_at FROM practice_adoption
        WHERE practice = ?1 ORDER BY practice, place LIMIT 50";
    OF_PRACTICE_AND_PLACE = "SELECT id, practice, place, post, status, year, words, language, made_at
        FROM practice_adoption WHERE practice = ?1 AND place = ?2";
    ADOPTION = "SELECT id, practice, place, post, status, year, words, language, made_at FROM practice_adoption
        WHERE id = ?1";
    SET_CITY = "INSERT INTO practice_city (practice, place, year, stage, is_origin) VALUES (?1, ?2, ?3, ?4, FALSE)
        ON CONFLICT (practice, place) DO UPDATE SET year = excluded.year, stage = excluded.stage";
    DROP_CITY = "DELETE FROM practice_city WHERE practice = ?1 AND place = ?2 AND source IS NULL AND NOT is_origin";
    EXAMPLE_ADOPTION = "SELECT record FROM next_step WHERE due_at > ?1 AND kind = 'adoption'
        ORDER BY due_at, record LIMIT 1";
}

/// Keeps what a city said in place of what it said before, and gives its id.
pub(super) fn set(tx: &mut Tx<'_>, leave: &MayAdopt<'_>, new: &NewAdoption) -> Result<AdoptionId, Stop> {
    let now = tx.now();
    let id: AdoptionId = tx.new_id();
    let (practice, place) = (leave.practice.id, number_of(leave.city.place));
    let language = leave.actor.language.code();
    let fields: [&dyn Param; 9] =
        [&id, &practice, &place, &leave.actor.post, &new.status.code(), &new.year, &new.words, &language, &now];
    tx.run(SET_ADOPTION, &fields)?;
    match new.status.stage() {
        Some(stage) => tx.run(SET_CITY, &[&practice, &place, &new.year, &stage.code()])?,
        None => tx.run(DROP_CITY, &[&practice, &place])?,
    };
    Ok(of_practice_and_place(tx, practice, leave.city.place)?.ok_or(Stop::Missing)?.id)
}

/// What cities did with a practice, at most 50.
pub(in super::super) fn of_practice(tx: &mut Tx<'_>, practice: PracticeId) -> Result<Vec<Adoption>, Fault> {
    tx.all(OF_PRACTICE, &[&practice], read)
}

pub(in super::super) fn of_practice_and_place(
    tx: &mut Tx<'_>,
    practice: PracticeId,
    place: PlaceId,
) -> Result<Option<Adoption>, Fault> {
    tx.first(OF_PRACTICE_AND_PLACE, &[&practice, &number_of(place)], read)
}

/// Whoever asks reads the practice.
pub(super) fn adoption(tx: &mut Tx<'_>, id: AdoptionId) -> Result<Adoption, Stop> {
    tx.one(ADOPTION, &[&id], read)
}

/// One that waits to be seen, for the tests that visit every page.
pub(super) fn example(tx: &mut Tx<'_>) -> Result<Option<AdoptionId>, Fault> {
    let start = kernel::time::Timestamp::from_micros(0);
    tx.first(EXAMPLE_ADOPTION, &[&start], |row| row.get(0))
}

fn read(row: &Row<'_>) -> Result<Adoption, Fault> {
    let status: String = row.get(4)?;
    Ok(Adoption {
        id: row.get(0)?,
        practice: row.get(1)?,
        place: read_place(row, 2)?,
        post: row.get(3)?,
        status: Status::from_code(&status).ok_or_else(|| Fault::broken("status of an adoption", &status))?,
        year: row.get(5)?,
        words: row.get(6)?,
        language: row.get::<String>(7)?.parse().unwrap_or_default(),
        made_at: row.get(8)?,
    })
}
