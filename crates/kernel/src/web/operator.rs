//! Health and metrics, for whoever runs the program: on a listener of their own, or to this machine itself.

use std::net::IpAddr;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use super::answer::{Answer, Status};
use super::app::App;
use super::request::RawRequest;
use crate::backup::LastBackup;
use crate::db::{self, Place, Tx};
use crate::job::{self, WaitingJob};
use crate::stop::Stop;
use crate::time::Timestamp;
use crate::{mail, metrics};

/// Below a tenth of the disk a node is not ready, so that it is looked at before nothing can be saved ...
const FREE_SHARE_MIN: u64 = 10;
/// ... but a gigabyte is enough on any disk: a network of 600 cities with its log of changes is smaller.
const FREE_BYTES_ENOUGH: u64 = 1 << 30;

/// A mail that waits longer is told: the mail server is away, or nobody sends.
const MAIL_WAITS_MAX: Duration = Duration::from_secs(600);

/// Answers at the operator's own listener.
pub(super) async fn answer(app: &Arc<App>, raw: &RawRequest) -> Answer {
    match (raw.method.as_str(), path_of(raw)) {
        ("GET" | "HEAD", "/healthz") => text(Status::Ok, "ok\n"),
        ("GET" | "HEAD", "/readyz") => readiness(app).await,
        ("GET" | "HEAD", "/metrics") => {
            let state = app.db.read("operator_state", State::load).await.ok();
            let text = app.metrics_text() + &state.map(|state| state.metrics(app)).unwrap_or_default();
            Answer::of("text/plain; version=0.0.4; charset=utf-8", Status::Ok, text.into_bytes())
        }
        _ => text(Status::NotFound, "/healthz, /readyz, /metrics\n"),
    }
}

/// Answers beside the pages, only to this machine itself. What a proxy passes on comes from elsewhere; and where a proxy
/// is expected, one that does not say so could pass on the metrics, so they are given by the operator's listener alone.
pub(super) async fn beside_pages(app: &Arc<App>, raw: &RawRequest) -> Option<Answer> {
    let is_passed_on =
        ["forwarded", "via", "x-forwarded-for", "x-real-ip"].iter().any(|name| raw.header(name).is_some());
    let is_own = raw.client.is_some_and(|client: IpAddr| client.is_loopback()) && !is_passed_on;
    let is_known = match path_of(raw) {
        "/healthz" | "/readyz" => true,
        "/metrics" => !app.config.is_secure(),
        _ => false,
    };
    if is_own && is_known { Some(answer(app, raw).await) } else { None }
}

fn path_of(raw: &RawRequest) -> &str {
    raw.target.split('?').next().unwrap_or_default()
}

/// Whether people can be sent here: the database answers, has this program's schema, and there is room to write. What is
/// late besides (mail, a backup) is said and keeps nobody out, since another node would be no better.
async fn readiness(app: &Arc<App>) -> Answer {
    let steps = app.capabilities.iter().map(|capability| capability.migrations.len()).sum::<usize>();
    let steps = steps + crate::MIGRATIONS.len();
    match app.db.read("readiness", State::load).await {
        Err(_) => text(Status::Busy, "the database does not answer\n"),
        // A later program may have migrated already, while nodes are replaced one by one.
        Ok(state) if usize::try_from(state.steps).is_ok_and(|count| count < steps) => {
            text(Status::Busy, "the database is not at this program's schema\n")
        }
        Ok(_) if !has_room(app.db.place()) => text(Status::Busy, "the disk is nearly full\n"),
        Ok(state) => text(Status::Ok, &format!("ready\n{}", state.warnings(app.expects_backups()))),
    }
}

/// What an operator watches that stands in the database.
#[derive(Debug)]
struct State {
    now: Timestamp,
    /// Steps of the schema that were applied.
    steps: i64,
    /// When the mail was written that waits longest.
    oldest_mail: Option<Timestamp>,
    backup: Option<LastBackup>,
    /// Jobs that are not tried any more.
    given_up: Vec<WaitingJob>,
}

impl State {
    fn load(tx: &mut Tx<'_>) -> Result<Self, Stop> {
        let steps = db::migration_count(tx)?;
        Ok(Self {
            now: tx.now(),
            steps,
            oldest_mail: mail::oldest_waiting(tx)?,
            backup: LastBackup::load(tx)?,
            given_up: job::given_up(tx)?,
        })
    }

    fn mail_waits(&self) -> Duration {
        let waits = self.oldest_mail.map_or(0, |oldest| self.now.micros() - oldest.micros());
        Duration::from_micros(u64::try_from(waits).unwrap_or_default())
    }

    fn warnings(&self, expects_backups: bool) -> String {
        let mut text = String::new();
        if self.mail_waits() > MAIL_WAITS_MAX {
            text += &format!("late: a mail waits for {} minutes\n", self.mail_waits().as_secs() / 60);
        }
        match &self.backup {
            None if expects_backups => text += "late: no backup was ever made\n",
            Some(backup) if backup.is_late(self.now) && expects_backups => {
                text += &format!("late: the last backup is {} hours old\n", backup.age(self.now).as_secs() / 3_600);
            }
            _ => {}
        }
        for job in &self.given_up {
            text += &format!("given up: {} after {} tries: {}\n", job.kind, job.tries, job.last_error);
        }
        text
    }

    fn metrics(&self, app: &App) -> String {
        let mut text = String::new();
        let waits = "Age of the mail that waits longest.";
        metrics::gauge(&mut text, "decapolis_outbox_oldest_seconds", waits, self.mail_waits().as_secs());
        if let Some(backup) = &self.backup {
            let age = "Age of the last backup that was read again.";
            metrics::gauge(&mut text, "decapolis_backup_age_seconds", age, backup.age(self.now).as_secs());
            metrics::gauge(&mut text, "decapolis_backup_bytes", "Size of the last backup.", backup.bytes);
        }
        let given_up = "Jobs that failed too often and are not tried any more.";
        metrics::gauge(&mut text, "decapolis_jobs_given_up", given_up, self.given_up.len() as u64);
        let expected = "Whether the configuration promises backups.";
        metrics::gauge(&mut text, "decapolis_backup_expected", expected, u64::from(app.expects_backups()));
        text
    }
}

/// Whether the disk of an embedded database has room; a server looks after its own.
fn has_room(place: &Place) -> bool {
    let Place::File(path) = place else { return true };
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let Ok(disk) = rustix::fs::statvfs(folder) else { return true };
    let free = disk.f_bavail.saturating_mul(disk.f_frsize);
    free >= FREE_BYTES_ENOUGH || free >= disk.f_blocks.saturating_mul(disk.f_frsize) / FREE_SHARE_MIN
}

fn text(status: Status, line: &str) -> Answer {
    Answer::of("text/plain; charset=utf-8", status, line.into())
}
