//! Every statement of the program is prepared on both engines, and its plans are kept beside the schema it reads.
//!
//! SQLite is strict about plans, PostgreSQL about types. `DECAPOLIS_WRITE_PLANS=1` keeps changed plans; the plans of
//! PostgreSQL are looked at where a server is given.

use std::collections::BTreeSet;
use std::path::Path;

use kernel::db::plans::{self, Plan};
use kernel::db::{Place, Sql};

use crate::capabilities;
use crate::testing::{Engine, TemporaryPlace, check_kept, kept, source};

const VARIABLE: &str = "DECAPOLIS_WRITE_PLANS";

/// A capability's statements and the file that keeps their plans.
fn kept_plans() -> Vec<(String, Vec<&'static Sql>)> {
    let kernel = ("crates/kernel/schema/plans.txt".to_owned(), kernel::STATEMENTS.concat());
    let own = capabilities::ALL.iter().filter(|capability| !capability.statements.is_empty());
    let own = own.map(|capability| {
        (format!("crates/decapolis/src/{}/schema/plans.txt", capability.name), capability.statements.concat())
    });
    std::iter::once(kernel).chain(own).collect()
}

fn plans_on(engine: Engine, statements: &[&Sql]) -> Vec<Plan> {
    let database = TemporaryPlace::migrated(engine);
    let plans = match database.place() {
        Place::File(path) => plans::of_file(path, statements),
        server @ Place::Server(_) => plans::of_server(server, statements),
    };
    plans.unwrap_or_else(|fault| panic!("{engine:?} cannot prepare {fault}"))
}

#[test]
fn no_statement_reads_a_whole_table_that_grows() {
    let statements = capabilities::statements();
    for engine in Engine::present() {
        let complaints: Vec<String> = plans_on(engine, &statements)
            .iter()
            .zip(&statements)
            .filter(|(plan, _)| !plan.complaints.is_empty())
            .map(|(plan, sql)| format!("{}::{} {:?}", sql.module(), sql.name(), plan.complaints))
            .collect();
        assert_eq!(complaints, Vec::<String>::new(), "{engine:?}: an index is missing, or `scans \"why\"`");
    }
}

#[test]
fn plans_are_as_kept_beside_the_schema() {
    let engines = Engine::present();
    for (path, statements) in kept_plans() {
        let plans: Vec<(Engine, Vec<Plan>)> =
            engines.iter().map(|engine| (*engine, plans_on(*engine, &statements))).collect();
        let made = to_text(&statements, &plans);
        if engines.contains(&Engine::Postgres) {
            check_kept(&path, &made, VARIABLE);
        } else {
            let kept = kept(&path);
            let lite: String =
                kept.lines().filter(|line| !line.starts_with("postgres")).map(|line| format!("{line}\n")).collect();
            assert_eq!(lite, made, "{path} has changed: set {VARIABLE}=1, with both engines, to keep it");
        }
    }
}

fn to_text(statements: &[&Sql], plans: &[(Engine, Vec<Plan>)]) -> String {
    let mut text = String::new();
    for (at, sql) in statements.iter().enumerate() {
        let module = sql.module().split_once("::").map_or("", |(_, module)| module);
        text += &format!("{module}::{}\n", sql.name());
        for (engine, plans) in plans {
            let name = if *engine == Engine::Sqlite { "sqlite  " } else { "postgres" };
            text.extend(plans[at].steps.iter().map(|step| format!("{name}  {step}\n")));
        }
    }
    text
}

#[test]
fn every_statement_in_the_sources_is_registered() {
    let mut declared = BTreeSet::new();
    for folder in ["kernel", "decapolis"] {
        let root = source(&format!("crates/{folder}/src"));
        find_declared(&root, folder, &mut declared);
    }
    let registered: BTreeSet<String> =
        capabilities::statements().iter().map(|sql| format!("{}::{}", sql.module(), sql.name())).collect();
    assert_eq!(registered, declared, "left: registered with a capability, right: declared in a file");
}

/// The statements that a folder's files declare, as `kernel::audit::store::INSERT_ENTRY`.
fn find_declared(folder: &Path, module: &str, declared: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(folder).expect("a folder of sources") {
        let path = entry.expect("an entry").path();
        let name = path.file_stem().and_then(|stem| stem.to_str()).expect("a name").to_owned();
        let inner = if name == "mod" { module.to_owned() } else { format!("{module}::{name}") };
        if path.is_dir() {
            find_declared(&path, &inner, declared);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = std::fs::read_to_string(&path).expect("a source");
            declared.extend(names_declared(&text).map(|name| format!("{inner}::{name}")));
        }
    }
}

/// Names in the `statements!` block of a file. The macro's own tests declare theirs in a module of their own, indented.
fn names_declared(text: &str) -> impl Iterator<Item = &str> {
    let is_begin = |line: &&str| line.starts_with("kernel::statements! {") || line.starts_with("crate::statements! {");
    let block = text.lines().skip_while(move |line| !is_begin(line)).skip(1).take_while(|line| *line != "}");
    let first_words = block.filter_map(|line| line.strip_prefix("    ")?.split(' ').next());
    first_words
        .filter(|word| !word.is_empty() && word.bytes().all(|letter| letter.is_ascii_uppercase() || letter == b'_'))
}
