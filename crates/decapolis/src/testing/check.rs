//! What must hold of every database after every test: sound files, no loose ends.

use kernel::db::Place;
use kernel::postgres::{Client, NoTls};
use kernel::rusqlite::Connection;

/// A promise, and a query that names whatever breaks it. Written for both engines.
#[derive(Debug)]
struct Promise {
    says: &'static str,
    broken_by: &'static str,
}

/// Open records have `9223372036854775807` where the moment of their end will be.
const PROMISES: &[Promise] = &[
    Promise {
        says: "every open need has a next step",
        broken_by: "SELECT id FROM need WHERE closed_at = 9223372036854775807
            AND NOT EXISTS (SELECT 1 FROM next_step WHERE next_step.record = need.id)",
    },
    Promise {
        says: "no closed need has a next step",
        broken_by: "SELECT id FROM need WHERE closed_at < 9223372036854775807
            AND EXISTS (SELECT 1 FROM next_step WHERE next_step.record = need.id)",
    },
    Promise {
        says: "a question has a next step until it is answered",
        broken_by: "SELECT id FROM question WHERE (answered_at = 9223372036854775807)
            <> EXISTS (SELECT 1 FROM next_step WHERE next_step.record = question.id)",
    },
    Promise {
        says: "every need is open to its own city",
        broken_by:
            "SELECT need.id FROM need JOIN city ON city.id = need.city
            WHERE NOT EXISTS (SELECT 1 FROM audience WHERE audience.record = need.id AND audience.circle = city.circle)",
    },
    Promise {
        says: "every question is tied to its need",
        broken_by: "SELECT id FROM question WHERE NOT EXISTS (SELECT 1 FROM thread
            WHERE thread.source = question.need AND thread.target = question.id AND thread.kind = 'asked')",
    },
    Promise {
        says: "an audience names circles that exist",
        broken_by: "SELECT record FROM audience WHERE NOT EXISTS (SELECT 1 FROM circle WHERE circle.id = audience.circle)",
    },
    Promise {
        says: "nobody is appointed to a post twice at once",
        broken_by: "SELECT one.id FROM holding AS one JOIN holding AS other ON other.post = one.post
            AND other.id > one.id AND other.starts_at < one.ends_at AND one.starts_at < other.ends_at
            WHERE NOT one.is_acting AND NOT other.is_acting",
    },
];

/// Panics with the name of every promise that a database breaks. A capability adds its own to the list above.
pub(crate) fn check_database(place: &Place) {
    let broken = match place {
        Place::File(path) => broken_in_file(&Connection::open(path).expect("the database opens")),
        Place::Server(address) => broken_on_server(&mut Client::connect(address, NoTls).expect("the server answers")),
    };
    assert_eq!(broken, Vec::<String>::new(), "what the test left behind");
}

/// Every row of every table, as text; what two calls give is equal when nothing was written between them.
pub(crate) fn contents(place: &Place) -> Vec<String> {
    // The driver of PostgreSQL has a runtime of its own, which a test's thread may not nest in its own.
    std::thread::scope(|scope| scope.spawn(|| contents_on_thread(place)).join()).expect("the rows are read")
}

fn contents_on_thread(place: &Place) -> Vec<String> {
    let mut rows = Vec::new();
    match place {
        Place::File(path) => {
            let connection = Connection::open(path).expect("the database opens");
            let tables = "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name";
            for table in texts(&connection, tables) {
                let columns = texts(&connection, &format!("SELECT name FROM pragma_table_info('{table}')"));
                let whole: Vec<String> = columns.iter().map(|column| format!("quote(\"{column}\")")).collect();
                let query = format!("SELECT '{table} ' || {} FROM \"{table}\" ORDER BY 1", whole.join(" || ',' || "));
                rows.extend(texts(&connection, &query));
            }
        }
        Place::Server(address) => {
            let mut client = Client::connect(address, NoTls).expect("the server answers");
            let tables = "SELECT relname::text FROM pg_class WHERE relkind = 'r'
                AND relnamespace = 'public'::regnamespace ORDER BY 1";
            for table in client.query(tables, &[]).expect("the query runs") {
                let table: String = table.get(0);
                let query = format!("SELECT '{table} ' || whole::text FROM \"{table}\" AS whole ORDER BY 1");
                rows.extend(
                    client.query(&query, &[]).expect("the query runs").iter().map(|row| row.get::<_, String>(0)),
                );
            }
        }
    }
    rows
}

fn texts(connection: &Connection, query: &str) -> Vec<String> {
    let mut statement = connection.prepare(query).expect("the query is prepared");
    let rows = statement.query_map((), |row| row.get(0)).expect("the query runs");
    rows.collect::<Result<_, _>>().expect("a text")
}

fn id(row: &kernel::rusqlite::Row<'_>) -> String {
    row.get::<_, i64>(0).expect("an id").to_string()
}

fn broken_in_file(connection: &Connection) -> Vec<String> {
    let first = |query: &str| -> Vec<String> {
        let mut statement = connection.prepare(query).expect("the query is prepared");
        let mut rows = statement.raw_query();
        let mut found = Vec::new();
        while let Some(row) = rows.next().expect("the query runs") {
            found.push(row.get_ref(0).expect("a column").as_str().map_or_else(|_| id(row), str::to_owned));
        }
        found
    };
    let mut broken = first("PRAGMA integrity_check");
    broken.retain(|line| line != "ok");
    broken.extend(first("PRAGMA foreign_key_check"));
    for promise in PROMISES {
        broken.extend(first(promise.broken_by).iter().map(|id| format!("{}: {id}", promise.says)));
    }
    broken
}

fn broken_on_server(client: &mut Client) -> Vec<String> {
    let mut broken = Vec::new();
    for promise in PROMISES {
        let rows = client.query(promise.broken_by, &[]).expect("the query runs");
        broken.extend(rows.iter().map(|row| format!("{}: {}", promise.says, row.get::<_, i64>(0))));
    }
    broken
}
