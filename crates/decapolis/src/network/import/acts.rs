//! Beginning an import, deciding its rows and taking them, slice by slice.

use kernel::audit;
use kernel::circle::RecordId;
use kernel::db::{Db, Tx};
use kernel::id::Id;
use kernel::job::{JobContext, JobKind, Trouble};
use kernel::language::Language;
use kernel::person::{self, NOBODY, NewPerson};
use kernel::post::{self, Function, HeldPost, PostId};
use kernel::stop::Stop;
use roster::{ChosenColumns, Field, Reading};

use super::super::people::{functions_at, make_post};
use super::super::texts::Texts;
use super::homes::{self, Home};
use super::plan;
use super::store;
use super::{Detail, Entry, Import, ImportId, KnownRow, Left, LeftRow, Outcome, Outcomes, TakenRow};

/// People taken in one transaction: other writers wait for no longer than that.
const PEOPLE_PER_SLICE: usize = 25;
/// How long an imported post is given to whom the list names.
const TERM_DAYS: i64 = 2 * 365;
const JOB: &str = "take-members";

/// As the registration names it.
pub(in crate::network) const TAKE_JOB: JobKind = JobKind { kind: JOB, run: run_job };

/// Keeps a list, to be looked at; nothing of it is taken yet.
pub(crate) fn begin(tx: &mut Tx<'_>, author: PostId, list: &[u8]) -> Result<ImportId, Stop> {
    Ok(store::insert(tx, author, list)?)
}

/// Marks that a list is being taken, and leaves it to a job.
pub(super) fn leave_to_job(tx: &mut Tx<'_>, id: ImportId) -> Result<(), Stop> {
    if store::begin_taking(tx, id)? {
        let now = tx.now();
        kernel::job::put(tx, JOB, &id.to_string(), now)?;
    }
    Ok(())
}

fn run_job(context: &JobContext<'_>, payload: &str) -> Result<(), Trouble> {
    let id: ImportId = payload.parse().map_err(|_| Trouble::Never("the payload is not ours".to_owned()))?;
    Ok(take_all(&context.app.db, id)?)
}

/// Takes all rows of an import. Interrupted, it goes on where it stopped; done, it does nothing.
pub(crate) fn take_all(db: &Db, id: ImportId) -> Result<(), Stop> {
    db.write_blocking("begin_taking_members", move |tx| Ok(store::begin_taking(tx, id)?))?;
    let import = db.read_blocking("member_list", move |tx| store::import(tx, id))?;
    if import.state != super::ImportState::Taking {
        return Ok(());
    }
    let reading = read(&import)?;
    let author = import.author;
    let (entries, left) = plan::entries(&reading);
    for slice in left.chunks(PEOPLE_PER_SLICE * 8) {
        let slice = slice.to_vec();
        db.write_blocking("leave_members", move |tx| {
            slice.iter().try_for_each(|(row, line, left)| {
                Ok(store::insert_row(tx, id, (*row, *line), &Outcome::Left(left.clone()))?)
            })
        })?;
    }
    let mut done = db.read_blocking("members_taken", move |tx| decided_rows(tx, id))?;
    for slice in entries.chunks(PEOPLE_PER_SLICE) {
        let slice: Vec<Entry> = slice.iter().filter(|entry| !done.remove(&(entry.row as i64))).cloned().collect();
        db.write_blocking("take_members", move |tx| slice.iter().try_for_each(|entry| take(tx, id, entry, author)))?;
    }
    db.write_blocking("members_are_taken", move |tx| Ok(store::end_taking(tx, id)?))
}

fn decided_rows(tx: &mut Tx<'_>, id: ImportId) -> Result<std::collections::BTreeSet<i64>, Stop> {
    let mut rows = std::collections::BTreeSet::new();
    loop {
        let more = store::rows_after(tx, id, rows.last().copied().unwrap_or(0))?;
        if more.is_empty() {
            return Ok(rows);
        }
        rows.extend(more.into_iter().map(|row| row.row));
    }
}

/// The list of an import, read with the columns that somebody chose.
pub(super) fn read(import: &Import) -> Result<Reading, Stop> {
    roster::read_with(&import.list, &chosen(&import.chosen_columns)).map_err(|_| Stop::Malformed("a list of members"))
}

/// `2=city;3=` as stored: the third column is the city, the fourth is not read.
pub(super) fn chosen(stored: &str) -> ChosenColumns {
    let pairs = stored.split(';').filter_map(|pair| pair.split_once('='));
    let columns = pairs.filter_map(|(column, field)| {
        let field = Field::ALL.into_iter().find(|known| known.name() == field);
        Some((column.parse().ok()?, field))
    });
    columns.collect()
}

/// What would become of an entry.
#[derive(Debug)]
pub(super) enum Decision {
    Take { home: Home },
    AlreadyHere { same: Vec<String>, different: Vec<String> },
    Left(Left),
}

/// Decides an entry without changing anything.
pub(super) fn decide(tx: &mut Tx<'_>, entry: &Entry) -> Result<Decision, Stop> {
    let home = homes::home_of(tx, entry)?;
    let known = match &entry.email {
        Some(email) => person::by_email(tx, email)?,
        None => None,
    };
    if let Some(known) = known {
        let held = post::held_by(tx, known.id)?;
        return Ok(compared(entry, &known.name, &held, home.ok().as_ref()));
    }
    let Some(name) = &entry.name else { return Ok(Decision::Left(Left::NoName)) };
    let home = match home {
        Ok(home) => home,
        Err(left) => return Ok(Decision::Left(left)),
    };
    if let (None, Home::Known(circle)) = (&entry.email, &home) {
        let there = post::at_home_in(tx, *circle)?;
        let namesake = there
            .into_iter()
            .find(|held| held.holder.as_ref().is_some_and(|holder| atlas::fold(&holder.name) == atlas::fold(name)));
        if let Some(held) = namesake {
            let name = held.holder.as_ref().map(|holder| holder.name.clone()).unwrap_or_default();
            return Ok(compared(entry, &name, &[held], Some(&home)));
        }
    }
    Ok(Decision::Take { home })
}

/// Field by field what the network says of somebody it knows, as far as the list says something.
fn compared(entry: &Entry, name: &str, held: &[HeldPost], home: Option<&Home>) -> Decision {
    let is_same = |one: &str, other: &str| atlas::fold(one) == atlas::fold(other);
    let at_home = |circle| held.iter().any(|held| held.home == circle);
    let has_title = |role: &String| held.iter().any(|held| is_same(&held.title, role));
    let place = if entry.city.is_some() { "city" } else { "organisation" };
    let facts = [
        ("name", entry.name.as_ref().map(|typed| is_same(typed, name))),
        ("role", entry.role.as_ref().map(has_title)),
        (place, home.map(|home| matches!(home, Home::Known(circle) if at_home(*circle)))),
    ];
    let of = |wanted| {
        let matching = facts.iter().filter(move |(_, same)| *same == Some(wanted));
        matching.map(|(field, _)| (*field).to_owned()).collect()
    };
    Decision::AlreadyHere { same: of(true), different: of(false) }
}

/// Takes one entry, or says why not.
fn take(tx: &mut Tx<'_>, id: ImportId, entry: &Entry, author: PostId) -> Result<(), Stop> {
    let outcome = match decide(tx, entry)? {
        Decision::Left(left) => Outcome::Left(left),
        Decision::AlreadyHere { same, different } => Outcome::AlreadyHere { same, different },
        Decision::Take { home } => make(tx, id, entry, &home, author)?,
    };
    Ok(store::insert_row(tx, id, (entry.row, entry.line), &outcome)?)
}

fn make(tx: &mut Tx<'_>, id: ImportId, entry: &Entry, home: &Home, author: PostId) -> Result<Outcome, Stop> {
    let circle = homes::circle_of(tx, home, entry, author)?;
    let made = (!matches!(home, Home::Known(_))).then_some(circle);
    let (kind, _) = kernel::circle::by_id(tx, circle)?;
    let function = functions_at(kind).first().copied().unwrap_or(Function::Officer);
    let language = entry.language.as_deref().and_then(|text| text.to_lowercase().parse().ok()).unwrap_or_default();
    let title = entry.role.clone().unwrap_or_else(|| Texts::new(language).imported_title().to_owned());
    let zone = super::super::store::city_by_circle(tx, circle)?.and_then(|city| city.in_atlas());
    let new = NewPerson {
        name: entry.name.clone().unwrap_or_default(),
        email: entry.email.clone(),
        language,
        time_zone: zone.map_or("UTC", |place| place.time_zone()).to_owned(),
    };
    let person = person::create(tx, &new)?;
    let post = make_post(tx, circle, function, &title)?;
    let (now, until) = (tx.now(), tx.now().plus_days(TERM_DAYS));
    let holding = post::give(tx, post, person, now, until)?;
    audit::record(tx, "member_imported", NOBODY, author, RecordId::from_number(id.number()))?;
    Ok(Outcome::Taken { person, post, holding, merged: entry.merged.clone(), made })
}

/// What became of all rows of an import, in file order.
pub(crate) fn outcomes(tx: &mut Tx<'_>, id: ImportId, language: Language) -> Result<Outcomes, Stop> {
    let mut outcomes = Outcomes::default();
    let mut after = 0;
    loop {
        let rows = store::rows_after(tx, id, after)?;
        let Some(last) = rows.last() else { return Ok(outcomes) };
        after = last.row;
        for stored in rows {
            sort_in(&mut outcomes, stored, language);
        }
    }
}

/// What of a row stayed when its import was undone, and why.
fn stays(stored: &store::StoredRow, language: Language) -> Vec<LeftRow> {
    let detail = Detail::of_text(&stored.detail);
    let home = detail.home_stays.then(|| "home".to_owned());
    let codes = detail.stays.into_iter().chain(home);
    let line = |code: String| {
        let reason = Texts::new(language).stay_reason(&code).to_string();
        LeftRow { row: stored.row, line: stored.line, code, reason }
    };
    codes.map(line).collect()
}

fn sort_in(outcomes: &mut Outcomes, stored: store::StoredRow, language: Language) {
    let detail: serde_json::Value = serde_json::from_str(&stored.detail).unwrap_or_default();
    let words = |key: &str| {
        let list = detail[key].as_array().cloned().unwrap_or_default();
        list.iter().filter_map(|word| word.as_str().map(str::to_owned)).collect()
    };
    let (row, line) = (stored.row, stored.line);
    if matches!(stored.outcome.as_str(), "taken" | "undone") {
        outcomes.stays.extend(stays(&stored, language));
    }
    match stored.outcome.as_str() {
        "taken" => {
            let post = stored.taken.map(|(_, post, _)| post.to_string());
            let merged = Detail::of_text(&stored.detail).merged;
            outcomes.taken.push(TakenRow { row, line, post, merged });
        }
        "already-here" => {
            outcomes.already_here.push(KnownRow { row, line, same: words("same"), different: words("different") });
        }
        _ => {
            let code = if stored.outcome == "left" { stored.detail } else { stored.outcome };
            let reason = Texts::new(language).left_reason(code.as_str()).to_string();
            outcomes.left.push(LeftRow { row, line, code, reason });
        }
    }
}
