//! The same page on SQLite and on PostgreSQL: one network, carried over by export and import.

use std::path::Path;
use std::process::Command;

use super::client::Client;
use super::load::Target;
use super::network::{Folder, Network};
use super::pages::{in_turn, ratio};
use super::table::Line;
use crate::command;
use crate::test::postgres::Postgres;

/// Connections at once.
const CONNECTIONS: u32 = 16;
/// The leader's city in the demo.
const CITY: &str = "Kansas City";

/// How many times as fast the desk is on SQLite as on PostgreSQL.
///
/// # Errors
/// A sentence for the terminal, when something cannot be measured.
pub(super) fn compare(built: &Path, seconds: u32) -> Result<Vec<Line>, String> {
    let server = Postgres::start()?;
    let (demo, carried) = (Folder::new("demo")?, Folder::new("carried")?);
    drop(Network::demo(built, &demo, 1)?);
    let export = carried.path().join("network.tar");
    command::read(Command::new(built).args(["export", "network"]).arg(&export).arg("--data").arg(demo.path()))?;
    let lite = Engine::import(built, &carried, &export, "lite", &carried.path().join("lite.db").to_string_lossy())?;
    let postgres = Engine::import(built, &carried, &export, "postgres", &server.address())?;
    let rounds = in_turn(&lite.desk()?, &postgres.desk()?, CONNECTIONS, seconds)?;
    let what = "Desk on SQLite: times as fast as on PostgreSQL";
    Ok(vec![Line::of(what, format!("{:.2}", ratio(&rounds)), "")])
}

/// The carried network on one engine.
struct Engine {
    network: Network,
    client: Client,
}

impl Engine {
    fn import(built: &Path, folder: &Folder, export: &Path, name: &str, database: &str) -> Result<Self, String> {
        let file = folder.path().join(format!("{name}.toml"));
        let data = folder.path().join(name);
        let port = command::free_port()?;
        let text = format!("listen = \"127.0.0.1:{port}\"\ndata_folder = {data:?}\ndatabase = {database:?}\n");
        std::fs::write(&file, text).map_err(|error| format!("{}: {error}", file.display()))?;
        let run = |arguments: &[&str]| command::read(Command::new(built).args(arguments).arg("--config").arg(&file));
        run(&["import", "network", &export.to_string_lossy()])?;
        let person = ["--email", "bench@city.example", "--name", "Bench", "--city", CITY, "--function", "officer"];
        let invited = run(&[&["user", "invite", "--title", "Officer"], person.as_slice()].concat())?;
        let network = Network::start(Command::new(built).args(["serve", "--format", "json", "--config"]).arg(&file))?;
        let mut client = Client::at(&network.host);
        client.sign_in(invited.lines().next().unwrap_or_default())?;
        Ok(Self { network, client })
    }

    fn desk(&self) -> Result<Target, String> {
        Ok(Target { url: format!("http://{}/", self.network.host), cookie: self.client.cookie() })
    }
}
