//! `decapolis routes`: every address of the program with its rule and, in a demo's data folder, one that exists.

use std::fmt::Write;
use std::path::PathBuf;

use clap::Args;
use kernel::db::{Db, Tx};
use kernel::stop::{Stop, found};
use kernel::web::{Example, Method, Route, Rule};
use serde::Serialize;

use super::{Failure, Format, print_json, print_text};
use crate::capabilities;
use crate::program::{self, DataFolder};

/// List every address of the program, who may come in, and an example of each.
#[derive(Debug, Args)]
pub(crate) struct Routes {
    /// A demo's data folder, to take examples of addresses with a record in them from.
    #[arg(long, value_name = "FOLDER")]
    data: Option<PathBuf>,
    /// How to print the answer.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

/// A route as programs read it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
struct Line {
    method: &'static str,
    path: &'static str,
    name: &'static str,
    /// `everybody`, `signed_in`, or the functions let in, joined by commas.
    rule: String,
    /// An address that exists; absent where a record is needed and none was found.
    example: Option<String>,
}

pub(crate) fn run(asked: &Routes) -> Result<(), Failure> {
    let lines = match &asked.data {
        None => routes().map(|route| line(route, without_records(route))).collect(),
        Some(path) => {
            let db = program::open_as_it_is(&DataFolder::existing(path)?.database())?;
            lines_of(&db)?
        }
    };
    match asked.format {
        Format::Json => print_json(&lines),
        Format::Text => print_text(&text_of(&lines)),
    }
}

fn routes() -> impl Iterator<Item = &'static Route> {
    capabilities::ALL.iter().flat_map(|capability| capability.routes)
}

fn lines_of(db: &Db) -> Result<Vec<Line>, Stop> {
    db.read_blocking("route_examples", |tx| {
        routes().map(|route| Ok(line(route, example(tx, route)?))).collect::<Result<_, Stop>>()
    })
}

fn line(route: &Route, example: Option<String>) -> Line {
    let method = if route.method == Method::Get { "GET" } else { "POST" };
    Line { method, path: route.path, name: route.name, rule: rule(route.rule), example }
}

fn rule(rule: Rule) -> String {
    match rule {
        Rule::Everybody => "everybody".to_owned(),
        Rule::SignedIn => "signed_in".to_owned(),
        Rule::Scope(scope) => scope.code().to_owned(),
        Rule::Drafted => "signed_in, drafted by assistants".to_owned(),
        Rule::Oneself => "signed_in, assistants too".to_owned(),
        Rule::Functions(functions) => functions.iter().map(|function| function.code()).collect::<Vec<_>>().join(","),
    }
}

fn example(tx: &mut Tx<'_>, route: &Route) -> Result<Option<String>, Stop> {
    match route.example {
        Example::Itself => Ok(without_records(route)),
        // A demo that holds no such record has no example; whoever walks the routes says so.
        Example::Record(find) => Ok(found(find(tx))?.flatten()),
    }
}

/// The address itself, where it needs no record.
fn without_records(route: &Route) -> Option<String> {
    (!route.path.contains('{')).then(|| route.path.to_owned())
}

fn text_of(lines: &[Line]) -> String {
    lines.iter().fold(String::new(), |mut text, line| {
        let example = line.example.as_deref().unwrap_or("-");
        // Writing to a string cannot fail.
        let _ = writeln!(text, "{:4} {}\t{}\t{}\t{example}", line.method, line.path, line.name, line.rule);
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_of_a_route_is_used_once() {
        let mut names: Vec<&str> = routes().map(|route| route.name).collect();
        let count = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), count);
    }
}
