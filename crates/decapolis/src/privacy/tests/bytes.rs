//! A marker in every personal column: it is in the export, and after erasing in no byte of the data folder.

use std::path::{Path, PathBuf};

use kernel::db::{Db, Place, scrub};
use kernel::erasure::{self, Erasure, Journal};
use kernel::person::PersonId;
use kernel::post::PostId;
use kernel::postgres::{Client, NoTls};
use kernel::rusqlite::Connection;
use kernel::session::{self, Strength};
use kernel::{audit, person};

use super::classes::{classes, columns};
use crate::capabilities;
use crate::program;
use crate::testing::{Engine, Role, TemporaryPlace, World, post_of};

/// Which rows of a table are about a person, whose id is `?1`. A table with personal text that is not here fails.
const ROWS: &[(&str, &str)] = &[
    ("person", "id = ?1"),
    // What stood in the post before is its predecessor's.
    (
        "help_offer",
        "EXISTS (SELECT 1 FROM holding WHERE holding.post = help_offer.post AND person = ?1
            AND help_offer.starts_at >= holding.starts_at AND help_offer.starts_at < holding.ends_at)",
    ),
    ("interest", "person = ?1"),
    ("comment", "author = ?1"),
    ("comment_version", "comment IN (SELECT id FROM comment WHERE author = ?1)"),
    ("harassment_report", "reporter = ?1"),
    ("session", "person = ?1"),
    ("mail", "person = ?1"),
    ("mail_in", "person = ?1"),
    ("mail_stop", "person = ?1"),
    ("email_link", "person = ?1"),
    ("token", "person = ?1"),
    ("letter_recipient", "person = ?1"),
    ("assistance", "person = ?1"),
    ("draft", "author = ?1"),
    ("post_invitation", "person = ?1"),
    // Others who speak in a session are known by what they are called alone.
    (
        "submission_speaker",
        "EXISTS (SELECT 1 FROM submission JOIN holding ON holding.post = submission.post
            WHERE submission.id = submission_speaker.submission AND submission_speaker.post = submission.post
            AND holding.person = ?1 AND submission.made_at >= holding.starts_at
            AND submission.made_at < holding.ends_at)",
    ),
    ("encounter", "called_off_by IN (SELECT post FROM holding WHERE person = ?1)"),
    ("stay_need", "person = ?1"),
    ("stay_consent", "person = ?1"),
];

/// Rows that the demo network does not have of the person.
const MORE_ROWS: &[&str] = &[
    "UPDATE encounter SET
            called_off_by = CASE WHEN one IN (SELECT post FROM holding WHERE person = ?1) THEN one ELSE other END,
            called_off_at = (SELECT MAX(starts_at) FROM holding WHERE person = ?1 AND holding.post IN (one, other))
        WHERE EXISTS (SELECT 1 FROM holding WHERE person = ?1 AND holding.post IN (encounter.one, encounter.other))",
    "INSERT INTO mail_stop (person, kind, stopped_at) VALUES (?1, 'x', 1)",
    "INSERT INTO email_link (key, person, address, asker, code, tries, expires_at)
        VALUES (x'00', ?1, 'x', x'00', 'x', 0, 1)",
    "INSERT INTO token (id, key, person, post, name, scope, made_at, used_at, expires_at)
        SELECT 1, x'00', ?1, post, 'x', 'read:post', 1, 0, 1 FROM holding WHERE person = ?1 LIMIT 1",
    "INSERT INTO mail (id, person, kind, record, language, subject, content, can_be_stopped, created_at, state,
        settled_at, reason, tries) VALUES (1, ?1, 'x', 1, 'x', 'x', 'x', TRUE, 1, 'kept', 0, 'x', 0)",
    "INSERT INTO mail_in (id, claim, mail, person, post, record, verb, state, reason, language, words, whole_text,
        received_at)
        SELECT 1, x'00', 1, ?1, post, 1, 'x', 'done', 'x', 'x', 'x', 'x', 1 FROM holding WHERE person = ?1 LIMIT 1",
    "INSERT INTO comment (id, record, kind, author, post, written_at, version, hidden_at, hidden_because, appeal,
            appealed_at, decided_at)
        SELECT 1, 1, 'x', person, post, 1, 1, 9223372036854775807, '', 'x', 1, 2 FROM holding WHERE person = ?1 LIMIT 1",
    "INSERT INTO comment_version (comment, version, words, language, written_at) VALUES (1, 1, 'x', 'x', 1)",
    "INSERT INTO harassment_report (id, comment, reporter, reader, words, language, made_at, note, settled_at)
        SELECT 1, 1, person, post, 'x', 'x', 1, 'x', 1 FROM holding WHERE person = ?1 LIMIT 1",
    "INSERT INTO interest (id, person, post, kind, named, words, language, starts_at, ends_at, declared_at)
        SELECT 1, person, post, 'gift', 'x', 'x', 'x', 1, 2, 1 FROM holding WHERE person = ?1 LIMIT 1",
    "INSERT INTO help_offer (id, post, city, topic, words, language, kinds, languages, available, in_return, starts_at,
            ends_at, confirmed_at)
        SELECT 1, post.id, city.id, 'x', 'x', 'x', 'x', 'x', 'x', 'x', holding.starts_at, holding.ends_at, 1 FROM holding
        JOIN post ON post.id = holding.post JOIN city ON city.circle = post.home WHERE holding.person = ?1 LIMIT 1",
    "INSERT INTO assistance (id, post, holding, person, name, starts_at, ends_at)
        SELECT 1, post, id, ?1, 'x', 1, 2 FROM holding WHERE person = ?1 LIMIT 1",
    "INSERT INTO draft (id, post, author, target, fields, language, written_at, state, settled_at, location)
        SELECT 1, post, ?1, 'x', 'x', 'en', 1, 'waiting', 9223372036854775807, '' FROM holding WHERE person = ?1 LIMIT 1",
    "INSERT INTO post_invitation (id, home, post, person, name, function, title, ends_at, author, sent_at, state,
            settled_at)
        SELECT 1, home, id, ?1, 'x', 'officer', 'x', 1, id, 1, 'waiting', 1 FROM post WHERE home > 2 LIMIT 1",
    "INSERT INTO stay_consent (id, meeting, circle, post, person, matter, item, answer, said_at)
        SELECT 1, meeting.id, meeting.circle, holding.post, ?1, 'picture', 0, 'yes', 1 FROM meeting JOIN holding ON person = ?1
        LIMIT 1",
];

/// A demo network with the leader of Kansas City marked.
struct Marked {
    world: World,
    person: PersonId,
    post: PostId,
    markers: Vec<String>,
    beside: tempfile::TempDir,
}

impl Marked {
    fn new() -> Self {
        Self::on(Engine::Sqlite)
    }

    fn on(engine: Engine) -> Self {
        let world = World::open(engine);
        let (post, person) = blocking(world.db(), |tx| Ok(post_of(tx, Role::Leader)?.expect("the leader")));
        blocking(world.db(), move |tx| {
            session::begin(tx, person, Some(post), Strength::Invited)?;
            Ok(())
        });
        let beside = tempfile::tempdir().expect("a temporary folder");
        let mut marked = Self { world, person, post, markers: Vec::new(), beside };
        marked.mark();
        marked
    }

    fn file(&self) -> PathBuf {
        let Place::File(path) = self.world.db().place() else { panic!("a file") };
        path.clone()
    }

    fn journal(&self) -> Journal {
        Journal::at(self.beside.path().join("erasures.jsonl"))
    }

    /// Puts a marker of its own into every personal column of text.
    fn mark(&mut self) {
        for row in MORE_ROWS {
            self.execute(row);
        }
        let types = columns(TemporaryPlace::migrated(Engine::Sqlite).place());
        let personal = classes().into_iter().filter(|(_, class)| class == "personal").map(|(column, _)| column);
        for name in personal.filter(|name| types[name] == "TEXT") {
            let (table, column) = name.split_once('.').expect("a table and a column");
            let rows = ROWS.iter().find(|(known, _)| *known == table);
            let rows = rows.unwrap_or_else(|| panic!("{table}: say in ROWS which rows are about a person")).1;
            let marker = format!("marker-{table}-{column}");
            self.execute(&format!("UPDATE {table} SET {column} = '{marker}' WHERE {rows}"));
            self.markers.push(marker);
        }
        let rows = self.world.contents();
        let missing: Vec<&String> =
            self.markers.iter().filter(|marker| !rows.iter().any(|row| row.contains(*marker))).collect();
        assert_eq!(missing, Vec::<&String>::new(), "no such rows");
    }

    /// A statement about the person, on either engine.
    fn execute(&self, sql: &str) {
        let sql = sql.replace("?1", &kernel::id::Id::number(self.person).to_string());
        let done = match self.world.engine() {
            // Deleted rows are overwritten, as the program's own writer has it; otherwise these very updates leave copies.
            Engine::Sqlite => self.world.execute(&format!("PRAGMA secure_delete = on; {sql}")),
            Engine::Postgres => self.world.execute(&sql.replace("x'00'", "'\\x00'")),
        };
        done.unwrap_or_else(|error| panic!("{sql}: {error}"));
    }

    fn erase(&self) -> Erasure {
        let (person, post) = (self.person, self.post);
        blocking(self.world.db(), move |tx| erasure::erase(tx, &capabilities::personal_data(), person, (person, post)))
    }
}

fn blocking<T: Send + 'static>(
    db: &Db,
    closure: impl Fn(&mut kernel::db::Tx<'_>) -> Result<T, kernel::stop::Stop> + Send + 'static,
) -> T {
    db.write_blocking("test", closure).expect("the test writes")
}

/// The markers that occur in any file of a folder.
fn found_in(folder: &Path, markers: &[String]) -> Vec<String> {
    let files = folder.read_dir().expect("a folder").map(|entry| entry.expect("a file").path());
    let bytes: Vec<Vec<u8>> = files.map(|file| std::fs::read(file).expect("the file is read")).collect();
    let holds = |marker: &str| bytes.iter().any(|all| memchr::memmem::find(all, marker.as_bytes()).is_some());
    markers.iter().filter(|marker| holds(marker)).cloned().collect()
}

#[test]
fn the_export_holds_every_personal_column() {
    let marked = Marked::new();
    let person = marked.person;
    let export = blocking(marked.world.db(), move |tx| {
        let parts = capabilities::personal_data();
        parts.iter().map(|part| (part.export)(tx, person)).collect::<Result<Vec<_>, _>>()
    });
    let text = serde_json::json!(export).to_string();
    let missing: Vec<_> = marked.markers.iter().filter(|marker| !text.contains(*marker)).collect();
    assert_eq!(missing, Vec::<&String>::new());
}

#[test]
fn after_erasing_no_byte_of_the_data_folder_is_left() {
    let marked = Marked::new();
    let folder = marked.file().parent().expect("a folder").to_owned();
    scrub(marked.world.db().place()).expect("the log is emptied");
    assert_eq!(found_in(&folder, &marked.markers), marked.markers, "the markers can be found at all");
    marked.erase();
    assert_eq!(marked.journal().note_pending(marked.world.db()).expect("noted"), 1);
    assert_eq!(found_in(&folder, &marked.markers), Vec::<String>::new());
    assert_eq!(marked.journal().note_pending(marked.world.db()).expect("nothing left to note"), 0);
}

/// The folder in which a server on this machine keeps one database.
fn folder_of(address: &str) -> PathBuf {
    let mut client = Client::connect(address, NoTls).expect("the server answers");
    client.batch_execute("CHECKPOINT").expect("all pages are written");
    let row = client.query_one(
        "SELECT current_setting('data_directory'), oid FROM pg_database WHERE datname = current_database()",
        &[],
    );
    let row = row.expect("the server says where");
    let (data, database): (String, u32) = (row.get(0), row.get(1));
    Path::new(&data).join("base").join(database.to_string())
}

#[test]
fn after_erasing_no_page_of_a_server_is_left_with_it() {
    if !Engine::present().contains(&Engine::Postgres) {
        return;
    }
    let marked = Marked::on(Engine::Postgres);
    let Place::Server(address) = marked.world.db().place().clone() else { panic!("a server") };
    assert_eq!(found_in(&folder_of(&address), &marked.markers), marked.markers, "the markers can be found at all");
    marked.erase();
    assert_eq!(marked.journal().note_pending(marked.world.db()).expect("noted"), 1);
    assert_eq!(found_in(&folder_of(&address), &marked.markers), Vec::<String>::new());
}

#[test]
fn an_erased_persons_values_are_found_by_no_dictionary() {
    let marked = Marked::new();
    let (person, post) = (marked.person, marked.post);
    let entry = blocking(marked.world.db(), move |tx| {
        let record = tx.new_id();
        Ok(audit::record_values(tx, "address_told", person, post, record, &["leader.4393217@city.example"])?)
    });
    let connection = Connection::open(marked.file()).expect("the database opens");
    let mut statement = connection.prepare("SELECT email FROM person WHERE email IS NOT NULL").expect("prepared");
    let rows = statement.query_map((), |row| row.get(0)).expect("the query runs");
    let mut dictionary: Vec<String> = rows.collect::<Result<_, _>>().expect("addresses");
    dictionary.push("leader.4393217@city.example".to_owned());
    let hits = move |db: &Db| {
        let dictionary = dictionary.clone();
        blocking(db, move |tx| {
            let tried = dictionary.iter().map(|email| audit::attests(tx, person, entry, &[email]));
            Ok(tried.collect::<Result<Vec<_>, _>>()?.into_iter().filter(|hit| *hit).count())
        })
    };
    assert_eq!(hits(marked.world.db()), 1);
    marked.erase();
    assert_eq!(hits(marked.world.db()), 0);
    marked.world.clock.advance_seconds(60);
    let chain = blocking(marked.world.db(), |tx| {
        while audit::seal(tx)? > 0 {}
        Ok(audit::verify(tx)?)
    });
    assert!(chain.is_whole() && chain.entries > 0, "{chain:?}");
}

#[test]
fn a_restored_older_copy_erases_again() {
    let marked = Marked::new();
    let older = marked.beside.path().join("older");
    std::fs::create_dir(&older).expect("a folder");
    let copy = older.join("network.db");
    scrub(marked.world.db().place()).expect("the log is emptied");
    std::fs::copy(marked.file(), &copy).expect("the copy is made");
    marked.erase();
    marked.journal().note_pending(marked.world.db()).expect("noted");

    let db = program::open(&Place::File(copy), marked.world.clock.clone(), 0).expect("the copy opens");
    let person = marked.person;
    let is_there = move |db: &Db| blocking(db, move |tx| Ok(person::by_id(tx, person)?.is_some()));
    assert!(is_there(&db), "the copy brings the person back");
    assert_eq!(program::replay_erasures(&db, &marked.journal()).expect("replayed"), 1);
    assert!(!is_there(&db));
    assert_eq!(found_in(&older, &marked.markers), Vec::<String>::new());
    assert_eq!(program::replay_erasures(&db, &marked.journal()).expect("replayed twice"), 0);
}

/// Whether the server waits until nobody looks at what was there before.
fn is_waiting(client: &mut Client) -> bool {
    let waiting = "SELECT COUNT(*) FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'DO %'";
    client.query_one(waiting, &[]).expect("the server answers").get::<_, i64>(0) > 0
}

#[test]
fn what_somebody_still_reads_is_erased_once_they_have_done() {
    if !Engine::present().contains(&Engine::Postgres) {
        return;
    }
    let marked = Marked::on(Engine::Postgres);
    let Place::Server(address) = marked.world.db().place().clone() else { panic!("a server") };
    let [mut reader, mut watch] = [(); 2].map(|()| Client::connect(&address, NoTls).expect("the server answers"));
    // It sees what was there before the erasure, and holds no table by which one could notice.
    reader.batch_execute("BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT 1").expect("a reader");
    marked.erase();
    let noted = std::thread::scope(|scope| {
        let noting = scope.spawn(|| marked.journal().note_pending(marked.world.db()));
        while !noting.is_finished() && !is_waiting(&mut watch) {}
        reader.batch_execute("COMMIT").expect("done");
        noting.join().expect("it ends well")
    });
    assert_eq!(noted.expect("noted"), 1);
    assert_eq!(found_in(&folder_of(&address), &marked.markers), Vec::<String>::new());
}
