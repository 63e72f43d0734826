//! The thread that takes mail in, one a node: what the pipe left, and what came into the mailbox.
//!
//! It is no job of the database: a mailbox that is away for a day is read again within minutes of its return, and mails
//! out never wait for it. Two nodes may read the same mailbox; each message is claimed by one.

use std::fs;
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::time::{Duration, Instant};

use super::imap::{Mailbox, Position};
use super::{Arrival, MESSAGE_BYTES_MAX, MailIn, Outcome, receive, spool};
use crate::setting;
use crate::stop::{Fault, FaultKind, Stop};
use crate::web::App;

/// The folder is looked at so often ...
const PAUSE: Duration = Duration::from_secs(1);
/// ... and the mailbox; a server that is away is asked again after twice the time, and so on ...
const MAILBOX_PAUSE: Duration = Duration::from_secs(15);
/// ... but at least so often.
const MAILBOX_PAUSE_MAX: Duration = Duration::from_secs(300);
/// Time for the message in hand when the program stops.
const STOP_TIME: Duration = Duration::from_secs(5);
/// Where the position in the mailbox is kept.
const POSITION: &str = "mail-in-position";

/// The running thread. It ends when this is dropped, after the message that it has in its hands.
#[derive(Debug)]
pub struct Reader {
    stop: Sender<()>,
    /// Closed when the thread has ended.
    ended: Receiver<()>,
}

impl Reader {
    /// Starts it.
    ///
    /// # Errors
    /// A fault when the thread cannot be started.
    pub fn start(app: Arc<App>, config: MailIn) -> Result<Self, Fault> {
        let (stop, stopped) = mpsc::channel();
        let (living, ended) = mpsc::channel();
        let life = move || {
            live(&app, &config, &stopped);
            drop(living);
        };
        let thread = std::thread::Builder::new().name("mail-in".to_owned()).spawn(life);
        thread.map_err(|error| Fault::broken("start of a thread", error))?;
        Ok(Self { stop, ended })
    }

    /// Lets the message in hand end, then the thread. A mailbox that says nothing is not waited for: what was not noted as
    /// taken is read again at the next start.
    pub fn stop(self) {
        drop(self.stop);
        let _ = self.ended.recv_timeout(STOP_TIME);
    }
}

fn live(app: &Arc<App>, config: &MailIn, stopped: &Receiver<()>) {
    let (mut due, mut pause) = (Instant::now(), MAILBOX_PAUSE);
    loop {
        report(app, take_spooled(app, config));
        if let Some(mailbox) = config.mailbox.as_ref().filter(|_| due <= Instant::now()) {
            let read = read_mailbox(app, config, mailbox);
            pause = if read.is_ok() { MAILBOX_PAUSE } else { (pause * 2).min(MAILBOX_PAUSE_MAX) };
            due = Instant::now() + pause;
            report(app, read);
        }
        if stopped.recv_timeout(PAUSE) != Err(RecvTimeoutError::Timeout) {
            return;
        }
    }
}

/// What failed is tried again; the operator reads why.
fn report(app: &App, done: Result<(), Fault>) {
    if let Err(fault) = done {
        app.mail_in_metrics().note_failure();
        crate::log::fault(&fault, "mail-in", app.db.new_reference());
    }
}

/// Takes what the pipe left. A file goes when its message is settled.
fn take_spooled(app: &Arc<App>, config: &MailIn) -> Result<(), Fault> {
    let of = |error: io::Error| Fault::broken(config.spool.display().to_string(), error);
    for path in spool::waiting(&config.spool).map_err(of)? {
        take(app, config, Arrival::Whole(&read(&path).map_err(of)?))?;
        fs::remove_file(&path).map_err(of)?;
    }
    Ok(())
}

fn read(path: &Path) -> io::Result<Vec<u8>> {
    use std::io::Read;
    let mut raw = Vec::new();
    fs::File::open(path)?.take(MESSAGE_BYTES_MAX as u64 + 1).read_to_end(&mut raw)?;
    Ok(raw)
}

/// Whether it was for us. A message that the program stumbles over is passed by like one that cannot be read.
fn take(app: &Arc<App>, config: &MailIn, arrival: Arrival<'_>) -> Result<bool, Fault> {
    let taken = catch_unwind(AssertUnwindSafe(|| receive(app, config, arrival)));
    let outcome = taken.unwrap_or_else(|_| {
        app.mail_in_metrics().note(Outcome::Unreadable);
        Ok(Outcome::Unreadable)
    })?;
    Ok(!matches!(outcome, Outcome::Unaddressed | Outcome::Unreadable))
}

/// Why a reading of the mailbox ended early.
enum Trouble {
    Server(io::Error),
    Ours(Fault),
}

impl From<io::Error> for Trouble {
    fn from(error: io::Error) -> Self {
        Trouble::Server(error)
    }
}

fn read_mailbox(app: &Arc<App>, config: &MailIn, mailbox: &Mailbox) -> Result<(), Fault> {
    let from = app.db.read_blocking("mail_in_position", |tx| Ok(setting::get(tx, POSITION)?)).map_err(fault_of)?;
    let from = from.and_then(|text| Position::from_text(&text)).unwrap_or_default();
    let note = |position: Position| {
        let noted = app.db.write_blocking("mail_in_position", move |tx| {
            setting::set(tx, POSITION, &position.to_text())?;
            Ok::<(), Stop>(())
        });
        noted.map_err(|stop| Trouble::Ours(fault_of(stop)))
    };
    let read = mailbox.read(from, |arrival| take(app, config, arrival).map_err(Trouble::Ours), note);
    read.map_err(|trouble| match trouble {
        Trouble::Server(error) => Fault::new(FaultKind::Away, format!("mailbox at {}", mailbox.host), error),
        Trouble::Ours(fault) => fault,
    })
}

fn fault_of(stop: Stop) -> Fault {
    match stop {
        Stop::Fault(fault) => fault,
        other => Fault::broken("mail-in", format!("{other:?}")),
    }
}
