//! The thread that runs jobs, one a node.

use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::Duration;

use crossbeam_channel::{RecvTimeoutError, Sender, bounded};

use super::{JobContext, run_due};
use crate::mail::SmtpConfig;
use crate::stop::{Fault, Stop};
use crate::web::App;

/// How long the worker sleeps when nothing is due: a mail leaves within a second of its act.
const IDLE: Duration = Duration::from_secs(1);

/// The running worker. It ends when this is dropped, after the job it has in its hands.
#[derive(Debug)]
pub struct Worker {
    stop: Sender<()>,
    thread: JoinHandle<()>,
}

impl Worker {
    /// Starts it.
    ///
    /// # Errors
    /// A fault when the thread cannot be started.
    pub fn start(app: Arc<App>, smtp: Option<SmtpConfig>) -> Result<Self, Fault> {
        let (stop, stopped) = bounded(1);
        let life = move || {
            let context = JobContext { app: &app, smtp: smtp.as_ref() };
            loop {
                if let Err(Stop::Fault(fault)) = run_due(&context) {
                    crate::log::fault(&fault, "jobs", app.db.new_reference());
                }
                if stopped.recv_timeout(IDLE) != Err(RecvTimeoutError::Timeout) {
                    return;
                }
            }
        };
        let thread = std::thread::Builder::new().name("jobs".to_owned()).spawn(life);
        let thread = thread.map_err(|error| Fault::broken("start of a thread", error))?;
        Ok(Self { stop, thread })
    }

    /// Lets the job in hand end, then the thread.
    pub fn stop(self) {
        drop(self.stop);
        // A worker that panicked has been logged by the panic hook; there is nothing left to stop.
        let _ = self.thread.join();
    }
}
