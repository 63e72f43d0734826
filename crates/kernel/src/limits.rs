//! How much is taken at once, in one place: what a limit is, where it holds, and what happens beyond it.
//!
//! [`table`] is what `decapolis limits` prints, and `docs/operators.md` has the same lines.

use std::time::Duration;

/// Time for all headers of a request.
pub const HEADER_TIME: Duration = Duration::from_secs(10);
/// Time for a whole form.
pub const BODY_TIME: Duration = Duration::from_secs(30);
/// Time for a form with a file, and for what is done with it: 25 MB at 2 Mbit/s take 105 s.
pub const UPLOAD_TIME: Duration = Duration::from_secs(120);
/// Time for a handler, queues included.
pub const HANDLER_TIME: Duration = Duration::from_secs(10);
/// Time for what is under way when the program is asked to stop; a handler has half of it.
pub const STOP_TIME: Duration = Duration::from_secs(20);
/// Time in which a client must take something of an answer that waits for it.
pub const TAKING_TIME: Duration = Duration::from_secs(30);
/// Bytes of request line and headers together.
pub const HEAD_BYTES_MAX: usize = 16 * 1024;
/// Headers in a request.
pub const HEADERS_MAX: usize = 64;
/// Bytes of a form.
pub const FORM_BYTES_MAX: usize = 256 * 1024;
/// Connections at once.
pub const CONNECTIONS_MAX: usize = 4_096;
/// Connections at once from one address, or requests under way of one client behind a listed proxy; loopback and the
/// proxies themselves are exempt, since a proxy is many clients.
pub const CONNECTIONS_PER_ADDRESS_MAX: usize = 64;
/// Bytes of a path and query; what is longer is no address of ours.
pub const TARGET_BYTES_MAX: usize = 8 * 1024;
/// Fields at the most in one form.
pub const FIELDS_MAX: usize = 400;
/// A session ends after so many hours without a page (ASVS 5.0, V7.3.1; the figure is ours, in `docs/operators.md`).
pub const SESSION_IDLE_HOURS: i64 = 12;
/// The secretariat's sessions end sooner: they see drafts of others.
pub const SESSION_IDLE_HOURS_SECRETARIAT: i64 = 1;
/// No session lives longer, however busy (ASVS 5.0, V7.3.2).
pub const SESSION_DAYS_MAX: i64 = 30;
/// Sessions of one person at once; the oldest ends when another begins. In a demo many people share one, so it has no such bound.
pub const SESSIONS_MAX: usize = 20;
/// How long an invitation link of a real network lives, in seconds.
pub const INVITATION_SECONDS: i64 = 3_600;
/// Work that may wait for a thread; beyond it the answer is "busy" at once (`field` limit: 256 waiting requests).
pub const WAITING_MAX: usize = 256;
/// One closure may hold the writer for so long, a hundred times the slowest act; then it is interrupted.
pub const WRITE_TIME_MAX: Duration = Duration::from_secs(5);
/// How often a transaction that met another runs again before the answer is "busy". Measured: at 16 writers on one row
/// 304 retries in 15,000 acts, none beyond the third.
pub const TRIES_MAX: u32 = 8;

/// A limit in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limit {
    /// What is limited.
    pub what: &'static str,
    /// How much is taken, and what happens beyond it.
    pub limit: String,
}

/// The limits of every network, from the constants that hold them.
pub fn table() -> Vec<Limit> {
    let kilobytes = |bytes: usize| format!("{} kB", bytes / 1024);
    let seconds = |time: Duration| format!("{} s", time.as_secs());
    let limit = |what, limit| Limit { what, limit };
    let (connections, address) = (thousands(CONNECTIONS_MAX), CONNECTIONS_PER_ADDRESS_MAX);
    let (days, idle, secretariat) = (SESSION_DAYS_MAX, SESSION_IDLE_HOURS, SESSION_IDLE_HOURS_SECRETARIAT);
    vec![
        limit("address and query", kilobytes(TARGET_BYTES_MAX)),
        limit(
            "headers of a request",
            format!("{}, {HEADERS_MAX} of them, within {}", kilobytes(HEAD_BYTES_MAX), seconds(HEADER_TIME)),
        ),
        limit("a form", format!("{}, {FIELDS_MAX} fields, within {}", kilobytes(FORM_BYTES_MAX), seconds(BODY_TIME))),
        limit("a file that comes with a form", of_files()),
        limit("a handler, waits included", format!("{}, then 503", seconds(HANDLER_TIME))),
        limit("what is under way at a stop", seconds(STOP_TIME)),
        limit(
            "connections",
            format!("{connections}; {address} from one address, listed proxies and this machine apart"),
        ),
        limit("requests under way of one client behind a listed proxy", format!("{address}, then 429")),
        limit("an answer that its reader does not take", seconds(TAKING_TIME)),
        limit("work waiting for the database", format!("{WAITING_MAX} reads and {WAITING_MAX} writes, then 503")),
        limit("one act on the embedded writer", format!("{}, then nothing of it is kept", seconds(WRITE_TIME_MAX))),
        limit("tries of a transaction that met another", format!("{TRIES_MAX}, then 503")),
        limit("a session", format!("{days} days, {idle} hours idle; {secretariat} hour idle for the secretariat")),
        limit("sessions of one person", format!("{SESSIONS_MAX}, then the oldest ends; no bound in a demo")),
        limit("an invitation from the command line", format!("once, within {} minutes", INVITATION_SECONDS / 60)),
        limit("a mail that comes in", of_mail_in()),
        limit("a picture of a person", of_portraits()),
        limit("a document that is an archive", of_archives()),
        limit("one line and several lines of a form", of_words()),
        limit("mails", of_mails()),
    ]
}

fn of_files() -> String {
    let megabytes = crate::file::FILE_BYTES_MAX / (1024 * 1024);
    format!(
        "{megabytes} MB unless the configuration says otherwise, within {} s, 4 read at once",
        UPLOAD_TIME.as_secs()
    )
}

fn of_archives() -> String {
    use crate::file::{FILES_MAX, UNPACKED_BYTES_MAX};
    let megabytes = UNPACKED_BYTES_MAX / (1024 * 1024);
    format!("{} files, {megabytes} MB unpacked, none within another; it is never unpacked here", thousands(FILES_MAX))
}

fn of_words() -> String {
    use crate::form::{NAME_MAX, WORDS_MAX};
    format!("{NAME_MAX} and {} letters, unless the field says otherwise", thousands(WORDS_MAX))
}

fn of_mails() -> String {
    use crate::mail::{PER_HOUR_MAX, PER_PERSON_A_DAY_MAX};
    let hour = thousands(usize::try_from(PER_HOUR_MAX).unwrap_or_default());
    format!("{hour} an hour and {PER_PERSON_A_DAY_MAX} a day to one person, then letters wait")
}

fn of_portraits() -> String {
    use crate::file::{MEMORY_MAX, PIXELS_MAX, SIDE, SIDE_MAX};
    let (millions, memory) = (PIXELS_MAX / 1_000_000, MEMORY_MAX / (1024 * 1024));
    let side = thousands(SIDE_MAX as usize);
    format!("{millions} million pixels, {side} a side, {memory} MB while it is read; {SIDE} by {SIDE} are kept")
}

fn of_mail_in() -> String {
    use crate::mail_in::{
        ATTACHMENTS_MAX, MESSAGE_BYTES_MAX, PER_MAIL_A_DAY_MAX, PER_PERSON_A_DAY_MAX, TEXT_BYTES_MAX,
    };
    let (message, text) = (MESSAGE_BYTES_MAX / (1024 * 1024), TEXT_BYTES_MAX / 1024);
    format!(
        "{message} MB, {text} kB of text, {ATTACHMENTS_MAX} files; in a day {PER_MAIL_A_DAY_MAX} for one mail of ours and \
         {PER_PERSON_A_DAY_MAX} of one person"
    )
}

/// A number with a comma before each three digits.
pub fn thousands(number: usize) -> String {
    match number {
        0..1_000 => number.to_string(),
        _ => format!("{},{:03}", thousands(number / 1_000), number % 1_000),
    }
}
