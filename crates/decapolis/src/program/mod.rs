//! Starting the program: the data folder, the database, the secret, the port.

mod age;
mod archive;
mod archived_files;
mod backup;
mod configuration;
mod demo;
mod files;
mod folder;
mod index;
mod lock;
mod mail_server;
mod people;
mod records;
mod transfer;
mod upkeep;

use std::net::SocketAddr;
use std::sync::Arc;

use kernel::clock::Clock;
use kernel::db::migrate::{migrate, pending};
use kernel::db::transfer::Snapshot;
use kernel::db::{Db, Place, schema};
use kernel::erasure::Journal;
use kernel::file::Files;
use kernel::job::{self, JobContext, Worker};
use kernel::mail::SmtpConfig;
use kernel::mail_in::{MailIn, Reader};
use kernel::stop::{Fault, Stop};
use kernel::web::{App, Config, Door, Secret};
use search::Index;
use tokio::net::TcpListener;

pub(crate) use self::age::{Identity, Opener, Recipient, read_identities};
pub(crate) use self::archive::Source;
pub(crate) use self::backup::{Restored, back_up, keep_before_upgrade, restore, restore_onto};
pub(crate) use self::configuration::Configuration;
use self::configuration::Log;
pub(crate) use self::demo::{DemoLinks, Population, make_links, populate};
pub(crate) use self::folder::{DataFolder, rotate_secret};
pub(crate) use self::index::{follow as follow_index, rebuild as rebuild_index};
pub(crate) use self::people::{Home, Listed, NewUser, disable_user, invite_user, list_users};
pub(crate) use self::records::{DnsRecord, records};
pub(crate) use self::transfer::{export_network, import_network};
use crate::{account, capabilities};

/// The version that the database remembers.
pub(crate) const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The node number of commands that write beside a serving program, so that their ids never meet its own.
const COMMAND_NODE: u16 = 511;

/// Brings the database to this program's schema and opens it, with this node's number for new ids.
///
/// # Errors
/// A fault when it cannot be opened, or when a later program has changed it.
pub(crate) fn open(place: &Place, clock: Clock, node: u16) -> Result<Db, Fault> {
    migrate(place, &capabilities::migrations(), VERSION, clock.now())?;
    open_migrated(place, readers(), clock, node)
}

/// Opens a database for a command that writes, at this program's schema; the network may be served at the same time.
///
/// # Errors
/// As [`open`].
pub(crate) fn open_for_writing(place: &Place) -> Result<Db, Fault> {
    let clock = Clock::system();
    migrate(place, &capabilities::migrations(), VERSION, clock.now())?;
    open_migrated(place, 1, clock, COMMAND_NODE)
}

/// Opens a database for a command that looks at it; the network may be served at the same time.
///
/// # Errors
/// A fault when it cannot be opened, or when its schema is not this program's.
pub(crate) fn open_as_it_is(place: &Place) -> Result<Db, Fault> {
    verify_schema(place)?;
    open_migrated(place, 1, Clock::system(), COMMAND_NODE)
}

/// Opens a database whose ids go on after those in it: the clock may show a time that was there before.
fn open_migrated(place: &Place, readers: usize, clock: Clock, node: u16) -> Result<Db, Fault> {
    let greatest = Snapshot::open(place)?.greatest_id(&schema::tables(&capabilities::migrations()))?;
    let db = Db::open(place, readers, clock, node)?;
    db.continue_ids(greatest);
    Ok(db)
}

/// # Errors
/// A fault when the database is not at this program's schema.
pub(crate) fn verify_schema(place: &Place) -> Result<(), Fault> {
    let pending = pending(place, &capabilities::migrations(), VERSION)?;
    if pending.is_empty() {
        return Ok(());
    }
    Err(Fault::broken("schema", format!("{} is to be applied first: run decapolis migrate", pending.join(", "))))
}

/// A reader a core, as measured best.
fn readers() -> usize {
    std::thread::available_parallelism().map_or(2, std::num::NonZero::get)
}

/// The asynchronous edge on half the cores; the database threads have the rest.
///
/// # Errors
/// A fault when the threads cannot be started.
pub(crate) fn runtime() -> Result<tokio::runtime::Runtime, Fault> {
    let workers = (readers() / 2).max(1);
    let built = tokio::runtime::Builder::new_multi_thread().worker_threads(workers).enable_all().build();
    built.map_err(|error| Fault::broken("start of the edge", error))
}

/// Puts the program together.
///
/// # Errors
/// A fault when people would reach it without TLS, or when two routes want the same address.
pub(crate) fn assemble(
    db: Db,
    (index, files): (Index, Files),
    config: Config,
    secret: Secret,
    configuration: &Configuration,
) -> Result<Arc<App>, Fault> {
    config.verify()?;
    let app = App::new(db, index, files, capabilities::ALL, config, secret, account::stop_page)?;
    let reply_address = configuration.mail_in()?.map(|mail_in| mail_in.address);
    let app = app.expecting_backups(configuration.backup.is_some()).taking_replies_at(reply_address);
    Ok(Arc::new(match configuration.log {
        Log::Faults => app,
        Log::Requests => app.logging_requests(),
    }))
}

/// Runs what waits to be done, before anybody is served: a demo that was just made has written its mails when it says that it
/// is there.
///
/// # Errors
/// A fault of the database.
pub(crate) async fn run_waiting_jobs(app: Arc<App>) -> Result<(), Stop> {
    let run = move || {
        let context = JobContext { app: &app, smtp: None };
        while job::run_due(&context)? > 0 {}
        Ok(())
    };
    tokio::task::spawn_blocking(run).await.map_err(|error| Fault::broken("waiting jobs", error))?
}

/// What a served program does with mail; without a mail server mails wait, and without a way in none come.
#[derive(Debug, Default)]
pub(crate) struct MailWays {
    pub(crate) out: Option<SmtpConfig>,
    pub(crate) into: Option<MailIn>,
}

/// Serves pages, and health and metrics at the operator's listener if there is one, runs jobs and takes mail in, until a
/// signal asks to stop. `ready` is called once it serves, with its address.
///
/// # Errors
/// A fault when the port is taken, or what `ready` says.
pub(crate) async fn serve<E: From<Fault>>(
    listener: TcpListener,
    operator: Option<TcpListener>,
    app: Arc<App>,
    mail: MailWays,
    journal: Journal,
    ready: impl FnOnce(SocketAddr) -> Result<(), E>,
) -> Result<(), E> {
    let address = listener.local_addr().map_err(|error| Fault::broken("listen", error))?;
    // Looking cities up for the first time reads the atlas: better now than under the first reader.
    std::thread::spawn(|| atlas::Atlas::get().prepare_search());
    let worker = Worker::start(Arc::clone(&app), mail.out)?;
    let reader = mail.into.map(|config| Reader::start(Arc::clone(&app), config)).transpose()?;
    let _upkeep = upkeep::start(app.db.clone(), journal)?;
    ready(address)?;
    if let Some(operator) = operator {
        // It ends with the runtime: whoever watches sees the pages end first.
        tokio::spawn(kernel::web::serve(Arc::clone(&app), operator, Door::Operator, std::future::pending()));
    }
    let served = kernel::web::serve(app, listener, Door::Public, stop_asked()).await;
    worker.stop();
    reader.into_iter().for_each(Reader::stop);
    served.map_err(|error| Fault::broken("serve", error).into())
}

async fn stop_asked() {
    use tokio::signal::unix::{SignalKind, signal};
    let interrupted = tokio::signal::ctrl_c();
    match signal(SignalKind::terminate()) {
        Ok(mut terminated) => tokio::select! { _ = interrupted => {}, _ = terminated.recv() => {} },
        Err(_) => drop(interrupted.await),
    }
}

/// Erases again whoever an older copy of the database brought back, and says how many. Called before anybody is served,
/// since a copy may also have been put there by hand.
///
/// # Errors
/// A fault when the journal cannot be read, or what erasing stops at.
pub(crate) fn replay_erasures(db: &Db, journal: &Journal) -> Result<usize, Stop> {
    journal.replay(db, &capabilities::personal_data())
}

/// A stop outside a page: only faults are expected there.
pub(crate) fn fault_of(stop: Stop) -> Fault {
    match stop {
        Stop::Fault(fault) => fault,
        other => Fault::broken("command", format!("{other:?}")),
    }
}
