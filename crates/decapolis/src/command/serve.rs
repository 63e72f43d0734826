//! `decapolis serve`: a real network, from its configuration, until a signal asks to stop.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::Args;
use kernel::clock::Clock;
use kernel::stop::Fault;
use serde_json::json;
use tokio::net::TcpListener;

use super::{Failure, Format, print_json, print_text};
use crate::program::{self, Configuration, DataFolder, MailWays};

/// Serve a network until a signal asks to stop.
#[derive(Debug, Args)]
pub(crate) struct Serve {
    /// The configuration; decapolis.toml where it is there and nothing is said.
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// How to print the answer.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

pub(crate) fn run(asked: &Serve) -> Result<(), Failure> {
    let configuration = Configuration::load(asked.config.as_deref())?;
    let mut web = configuration.web()?;
    let mail = MailWays { out: configuration.mail_server()?, into: configuration.mail_in()? };
    let folder = DataFolder::open(&configuration.data_folder)?;
    let place = configuration.place(&folder);
    let _lock = folder.lock_for(&place)?;
    program::keep_before_upgrade(&place)?;
    let db = program::open(&place, Clock::system(), configuration.node)?;
    let secret = configuration.secret(&folder)?;
    let files = configuration.files(&folder)?;
    let journal = configuration.journal(&folder);
    journal.begin()?;
    program::replay_erasures(&db, &journal)?;
    let (index, _follower) = program::follow_index(&db, &folder)?;
    program::runtime()?.block_on(async {
        let listener = bind(configuration.listen).await?;
        web.listen = listener.local_addr().map_err(|error| Fault::broken("listen", error))?;
        if configuration.address.is_none() {
            // Where the port was left to the system, it is known only now.
            web.address = format!("http://{}", web.listen);
        }
        let address = web.address.clone();
        let app = program::assemble(db, (index, files), web, secret, &configuration)?;
        let operator = match &configuration.metrics {
            Some(metrics) => Some(bind(metrics.listen).await?),
            None => None,
        };
        program::serve(listener, operator, app, mail, journal, |listen| announce(&address, listen, asked.format)).await
    })
}

async fn bind(listen: SocketAddr) -> Result<TcpListener, Failure> {
    TcpListener::bind(listen).await.map_err(|error| Failure::wrong_input(format!("cannot listen at {listen}: {error}")))
}

fn announce(address: &str, listen: SocketAddr, format: Format) -> Result<(), Failure> {
    match format {
        Format::Json => print_json(&json!({"address": address, "listen": listen.to_string()})),
        Format::Text => print_text(&format!("The network is at {address}, served from {listen}. Stop with Ctrl-C.\n")),
    }
}
