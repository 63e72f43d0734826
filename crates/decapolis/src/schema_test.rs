//! The schema that the migrations make is the one written down beside them, on both engines.
//!
//! `schema/now.sql` says how a capability's tables are now: columns, keys and indexes, without going through every step.
//! It is made from PostgreSQL's own catalogue (`DECAPOLIS_WRITE_PLANS=1`), and SQLite must agree in its own words.

use std::collections::BTreeMap;
use std::fmt::Write;

use kernel::db::Place;
use kernel::db::migrate::to_lite;
use kernel::postgres::{Client, NoTls};
use kernel::rusqlite::Connection;

use crate::capabilities;
use crate::testing::{Engine, TemporaryPlace, check_kept, kept};

const VARIABLE: &str = "DECAPOLIS_WRITE_PLANS";

/// A table as an engine's catalogue knows it.
#[derive(Debug, Default)]
struct Table {
    /// Name, type, whether it must be there, what it refers to.
    columns: Vec<(String, String, bool, Option<String>)>,
    key: Vec<String>,
    /// By name: whether unique, and columns in order.
    indexes: BTreeMap<String, (bool, Vec<String>)>,
}

/// Each schema's file and the texts of its migrations, which name its tables.
fn schemas() -> Vec<(String, String)> {
    let text =
        |migrations: &[kernel::db::migrate::Migration]| migrations.iter().map(|step| step.sql).collect::<String>();
    let kernel = ("crates/kernel/schema/now.sql".to_owned(), text(kernel::MIGRATIONS));
    let own = capabilities::ALL.iter().filter(|capability| !capability.migrations.is_empty()).map(|capability| {
        (format!("crates/decapolis/src/{}/schema/now.sql", capability.name), text(capability.migrations))
    });
    std::iter::once(kernel).chain(own).collect()
}

#[test]
fn migrating_from_empty_makes_the_written_schema() {
    for engine in Engine::present() {
        let database = TemporaryPlace::migrated(engine);
        let tables = match database.place() {
            Place::File(path) => tables_of_file(&Connection::open(path).expect("the database opens")),
            Place::Server(address) => {
                tables_of_server(&mut Client::connect(address, NoTls).expect("the server answers"))
            }
        };
        for (path, steps) in schemas() {
            let own = tables.iter().filter(|(name, _)| steps.contains(&format!("CREATE TABLE {name} (")));
            let end = if engine == Engine::Sqlite { ") STRICT;" } else { ");" };
            let made: String = own.map(|(name, table)| to_text(name, table, end)).collect();
            match engine {
                Engine::Postgres => check_kept(&path, &made, VARIABLE),
                Engine::Sqlite if std::env::var_os(VARIABLE).is_some() => {}
                Engine::Sqlite => assert_eq!(made, to_lite(&kept(&path)), "{path} in SQLite's words"),
            }
        }
    }
}

fn to_text(name: &str, table: &Table, end: &str) -> String {
    let mut text = format!("CREATE TABLE {name} (\n");
    for (column, kind, is_needed, target) in &table.columns {
        let needed = if *is_needed { " NOT NULL" } else { "" };
        let target = target.as_ref().map(|target| format!(" REFERENCES {target}")).unwrap_or_default();
        writeln!(text, "    {column} {kind}{needed}{target},").expect("a text grows");
    }
    write!(text, "    PRIMARY KEY ({})\n{end}\n", table.key.join(", ")).expect("a text grows");
    for (index, (is_unique, columns)) in &table.indexes {
        let unique = if *is_unique { "UNIQUE " } else { "" };
        writeln!(text, "CREATE {unique}INDEX {index} ON {name} ({});", columns.join(", ")).expect("a text grows");
    }
    text
}

fn tables_of_file(connection: &Connection) -> BTreeMap<String, Table> {
    let mut tables: BTreeMap<String, Table> = BTreeMap::new();
    let columns = "SELECT t.name, c.name, c.type, c.\"notnull\", c.pk,
            (SELECT f.\"table\" || ' (' || f.\"to\" || ')' FROM pragma_foreign_key_list(t.name) AS f WHERE f.\"from\" = c.name)
        FROM sqlite_schema AS t JOIN pragma_table_info(t.name) AS c WHERE t.type = 'table' ORDER BY t.name, c.cid";
    let mut statement = connection.prepare(columns).expect("the query is prepared");
    let mut rows = statement.raw_query();
    let mut keys: BTreeMap<(String, i64), String> = BTreeMap::new();
    while let Some(row) = rows.next().expect("the query runs") {
        let (table, column): (String, String) = (row.get(0).expect("a name"), row.get(1).expect("a name"));
        let place: i64 = row.get(4).expect("a place in the key");
        if place > 0 {
            keys.insert((table.clone(), place), column.clone());
        }
        let known = tables.entry(table).or_default();
        let (kind, is_needed) = (row.get(2).expect("a type"), row.get(3).expect("a flag"));
        known.columns.push((column, kind, is_needed, row.get(5).expect("a target or none")));
    }
    for ((table, _), column) in keys {
        tables.entry(table).or_default().key.push(column);
    }
    let indexes = "SELECT t.name, i.name, i.\"unique\", c.name, c.\"desc\"
        FROM sqlite_schema AS t JOIN pragma_index_list(t.name) AS i JOIN pragma_index_xinfo(i.name) AS c
        WHERE t.type = 'table' AND i.origin = 'c' AND c.key = 1 ORDER BY t.name, i.name, c.seqno";
    let mut statement = connection.prepare(indexes).expect("the query is prepared");
    let mut rows = statement.raw_query();
    while let Some(row) = rows.next().expect("the query runs") {
        let column: String = row.get(3).expect("a name");
        let is_falling: bool = row.get(4).expect("a flag");
        let table = tables.entry(row.get(0).expect("a name")).or_default();
        add_index(table, row.get(1).expect("a name"), row.get(2).expect("a flag"), &column, is_falling);
    }
    tables
}

fn add_index(table: &mut Table, name: String, is_unique: bool, column: &str, is_falling: bool) {
    let order = if is_falling { " DESC" } else { "" };
    table.indexes.entry(name).or_insert((is_unique, Vec::new())).1.push(format!("{column}{order}"));
}

fn tables_of_server(client: &mut Client) -> BTreeMap<String, Table> {
    let mut tables: BTreeMap<String, Table> = BTreeMap::new();
    let columns = "SELECT t.relname::text, a.attname::text, upper(format_type(a.atttypid, NULL)), a.attnotnull,
            (SELECT f.confrelid::regclass::text || ' (' || k.attname || ')' FROM pg_constraint AS f
                JOIN pg_attribute AS k ON k.attrelid = f.confrelid AND k.attnum = f.confkey[1]
                WHERE f.conrelid = t.oid AND f.contype = 'f' AND f.conkey[1] = a.attnum)
        FROM pg_class AS t JOIN pg_attribute AS a ON a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped
        WHERE t.relkind = 'r' AND t.relnamespace = 'public'::regnamespace ORDER BY t.relname, a.attnum";
    for row in client.query(columns, &[]).expect("the query runs") {
        tables.entry(row.get(0)).or_default().columns.push((row.get(1), row.get(2), row.get(3), row.get(4)));
    }
    let indexes = "SELECT t.relname::text, n.relname::text, i.indisunique, a.attname::text, i.indisprimary,
            (i.indoption::int2[])[k.place - 1] & 1 = 1
        FROM pg_index AS i JOIN pg_class AS t ON t.oid = i.indrelid JOIN pg_class AS n ON n.oid = i.indexrelid
        CROSS JOIN LATERAL unnest(i.indkey::int2[]) WITH ORDINALITY AS k (number, place)
        JOIN pg_attribute AS a ON a.attrelid = t.oid AND a.attnum = k.number
        WHERE t.relnamespace = 'public'::regnamespace ORDER BY t.relname, n.relname, k.place";
    for row in client.query(indexes, &[]).expect("the query runs") {
        let table = tables.entry(row.get(0)).or_default();
        if row.get(4) {
            table.key.push(row.get(3));
        } else {
            add_index(table, row.get(1), row.get(2), row.get(3), row.get::<_, Option<bool>>(5).unwrap_or_default());
        }
    }
    tables
}
