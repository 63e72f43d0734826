//! What a transaction promises, on both engines: nothing acknowledged is lost, nothing refused is kept, the last seat is
//! given once, and a panic, a full queue or a lost connection harms nobody else.

mod databases;

use std::sync::mpsc;

use kernel::db::{Db, Tx};
use kernel::language::Language;
use kernel::stop::{Fault, FaultKind, RefusalWords, Refuse, Stop};

use self::databases::for_each_engine;

mod store {
    kernel::statements! {
        INSERT_ENTRY = "INSERT INTO entry (id, author) VALUES (?1, ?2)";
        ADD_ONE = "UPDATE total SET entries = entries + 1 WHERE id = 1";
        ENTRIES = "SELECT id FROM entry ORDER BY id LIMIT 10000";
        TOTAL = "SELECT entries FROM total WHERE id = 1";
        TAKE_SEAT = "UPDATE seat SET author = ?1
            WHERE id = (SELECT id FROM seat WHERE author = 0 ORDER BY id LIMIT 1) AND author = 0";
        SEATS_TAKEN = "SELECT author FROM seat WHERE author <> 0 ORDER BY author LIMIT 100";
    }
}

const SCHEMA: &str = "CREATE TABLE entry (
    id BIGINT NOT NULL PRIMARY KEY,
    author BIGINT NOT NULL
);
CREATE TABLE total (
    id BIGINT NOT NULL PRIMARY KEY,
    entries BIGINT NOT NULL
);
CREATE TABLE seat (
    id BIGINT NOT NULL PRIMARY KEY,
    author BIGINT NOT NULL
);
CREATE TABLE table_version (
    name TEXT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL
);
INSERT INTO total (id, entries) VALUES (1, 0);
INSERT INTO seat (id, author) VALUES (1, 0), (2, 0), (3, 0), (4, 0), (5, 0), (6, 0), (7, 0), (8, 0), (9, 0), (10, 0);
";

const SEATS: usize = 10;
const WRITERS: i64 = 64;

#[derive(Debug)]
struct NoSeatLeft;

impl Refuse for NoSeatLeft {
    fn words(&self, _: Language) -> RefusalWords {
        RefusalWords { title: String::new(), reason: String::new(), remedy: String::new() }
    }

    fn code(&self) -> &'static str {
        "no-seat-left"
    }
}

fn enter(tx: &mut Tx<'_>, id: i64) -> Result<(), Fault> {
    tx.run(store::INSERT_ENTRY, &[&id, &id])?;
    tx.run(store::ADD_ONE, &[]).map(drop)
}

fn entries(db: &Db) -> Vec<i64> {
    db.read_blocking("entries", |tx| tx.all(store::ENTRIES, &[], |row| Ok(row.get(0)?))).expect("it reads")
}

fn total(db: &Db) -> i64 {
    db.read_blocking("total", |tx| tx.one(store::TOTAL, &[], |row| row.get(0))).expect("it reads")
}

/// Writes until it is not for being busy that it fails: 64 at once are more than PostgreSQL's retries promise to serve.
fn insist<F>(db: &Db, act: F) -> Result<(), Stop>
where
    F: Fn(&mut Tx<'_>) -> Result<(), Stop> + Clone + Send + 'static,
{
    loop {
        match db.write_blocking("act", act.clone()) {
            Err(Stop::Fault(fault)) if fault.kind == FaultKind::Busy => {}
            done => return done,
        }
    }
}

/// Each of 64 threads does something to the database; gives the numbers of those that were told yes.
fn acknowledged(db: &Db, act: impl Fn(&Db, i64) -> Result<(), Stop> + Sync) -> Vec<i64> {
    std::thread::scope(|scope| {
        let act = &act;
        let writers: Vec<_> = (1..=WRITERS).map(|id| (id, scope.spawn(move || act(db, id).is_ok()))).collect();
        let done = writers.into_iter().filter_map(|(id, writer)| writer.join().expect("no panic leaves").then_some(id));
        done.collect()
    })
}

/// Holds trust line a35.
#[test]
fn every_acknowledged_act_is_kept_and_no_other() {
    for_each_engine(SCHEMA, |database| {
        let db = &database.db;
        let said_yes = acknowledged(db, |db, id| {
            insist(db, move |tx| {
                enter(tx, id)?;
                match id % 8 {
                    3 => Err(NoSeatLeft.into()),
                    // Without the hook's message: it is caught.
                    5 => std::panic::resume_unwind(Box::new("on purpose")),
                    _ => Ok(()),
                }
            })
        });
        let expected: Vec<i64> = (1..=WRITERS).filter(|id| id % 8 != 3 && id % 8 != 5).collect();
        assert_eq!((&said_yes, entries(db), total(db)), (&expected, expected.clone(), 48));
    });
}

/// Holds trust line a62.
#[test]
fn a_panic_or_a_refusal_loses_only_its_own_act() {
    for_each_engine(SCHEMA, |database| {
        let db = &database.db;
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).build().expect("a runtime");
        // All wait behind one act, so that on SQLite they share its commit.
        let (go, first) = held_back(db, &runtime);
        let acts = [2, 3, 4, 5].map(|id| {
            let db = db.clone();
            runtime.spawn(async move {
                let act = move |tx: &mut Tx<'_>| match (enter(tx, id), id) {
                    (Ok(()), 3) => std::panic::resume_unwind(Box::new("on purpose")),
                    (Ok(()), 4) => Err(NoSeatLeft.into()),
                    (done, _) => Ok(done?),
                };
                db.write("act", act).await.is_ok()
            })
        });
        go.send(()).expect("the first act waits");
        let said: Vec<bool> = acts.into_iter().map(|act| runtime.block_on(act).expect("it ends")).collect();
        assert!(runtime.block_on(first).expect("it ends"));
        assert_eq!((said, entries(db)), (vec![true, false, false, true], vec![2, 5]));
    });
}

/// An act that holds a writer until it is told to go on; given back once it has begun.
fn held_back(db: &Db, runtime: &tokio::runtime::Runtime) -> (mpsc::Sender<()>, tokio::task::JoinHandle<bool>) {
    let (go, wait) = mpsc::channel::<()>();
    let (begun, begins) = mpsc::channel();
    let (db, wait) = (db.clone(), std::sync::Mutex::new(wait));
    let act = runtime.spawn(async move {
        let act = move |_: &mut Tx<'_>| {
            begun.send(()).expect("the test waits for it");
            wait.lock().expect("used once").recv().expect("the test lets it go");
            Ok(())
        };
        db.write("held_back", act).await.is_ok()
    });
    begins.recv().expect("it begins");
    (go, act)
}

/// Holds trust line a49.
#[test]
fn a_read_transaction_cannot_write() {
    for_each_engine(SCHEMA, |database| {
        let refused = database.db.read_blocking("page", |tx| Ok(enter(tx, 1)?));
        let kind = match refused {
            Err(Stop::Fault(fault)) => Some((fault.kind, fault.place)),
            _ => None,
        };
        assert_eq!(kind, Some((FaultKind::Broken, "INSERT_ENTRY".to_owned())));
        assert_eq!(entries(&database.db), Vec::<i64>::new());
    });
}

/// Holds trust line a35.
#[test]
fn ten_seats_are_given_once_by_conditional_update() {
    for_each_engine(SCHEMA, |database| {
        let seated = acknowledged(&database.db, |db, id| {
            insist(db, move |tx| if tx.run(store::TAKE_SEAT, &[&id])? == 1 { Ok(()) } else { Err(NoSeatLeft.into()) })
        });
        let taken: Vec<i64> = database
            .db
            .read_blocking("seats", |tx| tx.all(store::SEATS_TAKEN, &[], |row| Ok(row.get(0)?)))
            .expect("it reads");
        assert_eq!((seated.len(), seated), (SEATS, taken));
    });
}

/// Holds trust line a35.
#[test]
fn ten_seats_are_given_once_by_counting_and_inserting() {
    for_each_engine(SCHEMA, |database| {
        let seated = acknowledged(&database.db, |db, id| {
            insist(db, move |tx| {
                let taken: Vec<i64> = tx.all(store::ENTRIES, &[], |row| row.get::<i64>(0))?;
                if taken.len() >= SEATS {
                    return Err(NoSeatLeft.into());
                }
                Ok(tx.run(store::INSERT_ENTRY, &[&id, &id]).map(drop)?)
            })
        });
        assert_eq!((seated.len(), seated), (SEATS, entries(&database.db)));
    });
}

/// Work that may wait for a thread, as `db` has it.
const WAITING_MAX: i64 = 256;

#[test]
fn a_full_queue_answers_busy_at_once() {
    for_each_engine(SCHEMA, |database| {
        let db = &database.db;
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).build().expect("a runtime");
        let writers = if matches!(db.place(), kernel::db::Place::File(_)) { 1 } else { 2 };
        let held: Vec<_> = (0..writers).map(|_| held_back(db, &runtime)).collect();
        let (told, tells) = mpsc::channel();
        let acts: Vec<_> = (1..=WAITING_MAX + 3)
            .map(|id| {
                let (db, told) = (db.clone(), told.clone());
                runtime.spawn(async move {
                    let done = db.write("act", move |tx| Ok(tx.run(store::INSERT_ENTRY, &[&id, &id]).map(drop)?)).await;
                    let is_busy = matches!(&done, Err(Stop::Fault(fault)) if fault.kind == FaultKind::Busy);
                    told.send((id, is_busy)).expect("the test listens");
                    done.is_ok()
                })
            })
            .collect();
        // Those that found no room are told while all others still wait.
        let busy: Vec<bool> = (0..3).map(|_| tells.recv().expect("an answer").1).collect();
        assert_eq!(busy, [true; 3]);
        for (go, act) in held {
            go.send(()).expect("it waits");
            assert!(runtime.block_on(act).expect("it ends"));
        }
        let kept = acts.into_iter().map(|act| runtime.block_on(act).expect("it ends"));
        assert_eq!(kept.filter(|kept| *kept).count() as i64, WAITING_MAX);
        assert_eq!(entries(db).len() as i64, WAITING_MAX);
    });
}

#[test]
fn reading_and_writing_go_on_after_a_lost_connection() {
    for_each_engine(SCHEMA, |database| {
        let db = &database.db;
        insist(db, |tx| Ok(enter(tx, 1)?)).expect("it writes");
        assert_eq!(entries(db), [1]);
        database.disconnect_all();
        assert_eq!(entries(db), [1]);
        database.disconnect_all();
        insist(db, |tx| Ok(enter(tx, 2)?)).expect("it writes");
        assert_eq!((entries(db), total(db)), (vec![1, 2], 2));
    });
}
