//! `decapolis demo`: a populated network on the embedded database, with a sign-in link per role.

use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;

use clap::Args;
use kernel::clock::Clock;
use kernel::file::Files;
use kernel::stop::Fault;
use kernel::time::{Date, Zone};
use kernel::web::Config;
use serde_json::json;

use super::installation::DEMO_FOLDER;
use super::{Failure, Format, print_json, print_text};
use crate::program::{self, Configuration, DataFolder, DemoLinks, MailWays, Population};

/// Start a populated network and print its address and a sign-in link per role.
#[derive(Debug, Args)]
pub(crate) struct Demo {
    /// The port to listen on; 0 takes a free one.
    #[arg(long, default_value_t = 8010)]
    port: u16,
    /// Where the demo keeps its database.
    #[arg(long, value_name = "FOLDER", default_value = DEMO_FOLDER)]
    data: PathBuf,
    /// The seed of everything that is drawn.
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// So many times the usual data, for load.
    #[arg(long, default_value_t = 1)]
    scale: u32,
    /// The day on which the demo begins; today where nothing is said.
    #[arg(long, value_name = "DATE")]
    today: Option<String>,
    /// How to print the answer.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

pub(crate) fn run(asked: &Demo) -> Result<(), Failure> {
    let clock = clock(asked.today.as_deref())?;
    let folder = DataFolder::open(&asked.data)?;
    let _lock = folder.lock_for(&folder.database())?;
    let is_new = !folder.has_database();
    let db = program::open(&folder.database(), clock, 0)?;
    let files = Files::in_depot(folder.files());
    if is_new {
        program::populate(&db, &files.depot, Population { seed: asked.seed, scale: asked.scale })?;
    }
    let links = program::make_links(&db)?;
    let journal = folder.erasure_journal();
    program::replay_erasures(&db, &journal)?;
    let (index, _follower) = program::follow_index(&db, &folder)?;
    program::runtime()?.block_on(async {
        let listen = SocketAddr::from((Ipv4Addr::LOCALHOST, asked.port));
        let listener = tokio::net::TcpListener::bind(listen).await;
        let listener = listener.map_err(|error| Failure::wrong_input(format!("port {}: {error}", asked.port)))?;
        let listen = listener.local_addr().map_err(|error| Fault::broken("listen", error))?;
        let config = Config { listen, address: format!("http://{listen}"), proxies: Vec::new() };
        folder.keep_address(&config.address)?;
        let app = program::assemble(db, (index, files), config, folder.secret()?, &Configuration::default())?;
        if is_new {
            program::run_waiting_jobs(Arc::clone(&app)).await?;
        }
        let mail = MailWays::default();
        program::serve(listener, None, app, mail, journal, |address| announce(address, &links, asked.format)).await
    })
}

fn clock(today: Option<&str>) -> Result<Clock, Failure> {
    let Some(today) = today else { return Ok(Clock::system()) };
    let date: Date = today.parse().map_err(|error| Failure::wrong_input(format!("--today {today}: {error}")))?;
    Ok(Clock::starting_at(date.start_in(&Zone::UTC).plus_seconds(9 * 3_600)))
}

fn announce(address: SocketAddr, links: &DemoLinks, format: Format) -> Result<(), Failure> {
    let base = format!("http://{address}");
    let full = |path: &str| format!("{base}{path}");
    if format == Format::Json {
        return print_json(&json!({"address": base, "links": {
            "chair": full(&links.chair), "leader": full(&links.leader), "officer": full(&links.officer),
            "president": full(&links.president), "secretariat": full(&links.secretariat),
            "partner": full(&links.partner), "assistant": full(&links.assistant), "public": full("/"),
        }}));
    }
    print_text(&format!(
        "The demo network is at {base}\n\nSign in as\n  leader       {}\n  officer      {}\n  president    {}\n  \
         chair        {}\n  secretariat  {}\n  partner      {}\n  assistant    {}\n\nPublic front page  {base}/\nStop with Ctrl-C.\n",
        full(&links.leader),
        full(&links.officer),
        full(&links.president),
        full(&links.chair),
        full(&links.secretariat),
        full(&links.partner),
        full(&links.assistant),
    ))
}
