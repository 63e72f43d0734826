//! Why an act did not happen: a rule said no, the thing is not there for this reader, or something broke.
//!
//! The three are never mixed. A refusal carries a reason that a person understands, a missing record says nothing of
//! whether it exists, and a fault is logged once at the edge and shown as one calm page. (What a person can correct in a
//! form is not a stop: see [`crate::form::FormErrors`].)

use std::fmt;

use crate::language::Language;

/// Words of a refusal in the reader's language: what was refused, why, and what to do now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RefusalWords {
    /// What was refused, as a heading without a full stop.
    pub title: String,
    /// The reason, one sentence.
    pub reason: String,
    /// What the reader can do now, one sentence; may be empty where nothing can be done.
    pub remedy: String,
}

impl RefusalWords {
    /// As texts give them, in the order in which they are read.
    pub fn new(title: impl fmt::Display, reason: impl fmt::Display, remedy: impl fmt::Display) -> Self {
        Self { title: title.to_string(), reason: reason.to_string(), remedy: remedy.to_string() }
    }
}

/// A capability's reasons to say no. Each capability has one enum of them, beside its rules.
pub trait Refuse: fmt::Debug + Send + Sync + 'static {
    /// The reason for people.
    fn words(&self, language: Language) -> RefusalWords;

    /// The same for programs: a short stable name such as `post-ended`.
    fn code(&self) -> &'static str;
}

/// Why an act or a page stopped before its end.
#[derive(Debug)]
pub enum Stop {
    /// A rule said no; shown with its reason (403).
    Refused(Box<dyn Refuse>),
    /// Not there, or not for this reader: both look alike (404).
    Missing,
    /// Nobody is signed in and somebody must be (401).
    SignInNeeded,
    /// The request is malformed in a way that no form can explain (400); the text is for programmers.
    Malformed(&'static str),
    /// A file came with the form and its bytes are not where files lie: the edge puts them there and runs the act again.
    BytesWanted,
    /// A picture came with the form and nobody looked at it: the edge makes it small and runs the act again.
    PortraitWanted,
    /// More often than the limit (429).
    TooMany {
        /// Until it may be tried again.
        seconds: u32,
    },
    /// Ours: logged once with its details, shown as one calm page (500, 503 or 507).
    Fault(Fault),
}

impl<R: Refuse> From<R> for Stop {
    fn from(refusal: R) -> Self {
        Stop::Refused(Box::new(refusal))
    }
}

impl From<Fault> for Stop {
    fn from(fault: Fault) -> Self {
        Stop::Fault(fault)
    }
}

/// What was sought, or nothing where it is not there for this reader; a fault is never taken for an absence.
///
/// # Errors
/// Every stop but [`Stop::Missing`].
pub fn found<T>(sought: Result<T, Stop>) -> Result<Option<T>, Stop> {
    match sought {
        Ok(found) => Ok(Some(found)),
        Err(Stop::Missing) => Ok(None),
        Err(stop) => Err(stop),
    }
}

/// Something of ours that broke: a statement, a disk, a broken promise.
#[derive(Debug, Clone)]
pub struct Fault {
    /// What kind of trouble, which decides status and whether to try again.
    pub kind: FaultKind,
    /// Where: the name of the statement, file or step.
    pub place: String,
    /// The cause in the words of whoever reported it. For the log, never for a page.
    pub cause: String,
}

/// What kind of trouble a [`Fault`] is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FaultKind {
    /// A defect of the program or its data.
    Broken,
    /// What should go is still referred to.
    Referred,
    /// Two transactions met and this one has to run again.
    Conflict,
    /// The database is away or was just restarted.
    Away,
    /// The place where files lie does not answer.
    FilesAway,
    /// The disk is full: nothing was written, reading goes on.
    DiskFull,
    /// Too much is waiting; try again in a moment.
    Busy,
}

impl Fault {
    /// A defect of the program or its data.
    pub fn broken(place: impl Into<String>, cause: impl fmt::Display) -> Self {
        Self::new(FaultKind::Broken, place, cause)
    }

    /// A fault of a given kind.
    pub fn new(kind: FaultKind, place: impl Into<String>, cause: impl fmt::Display) -> Self {
        Self { kind, place: place.into(), cause: cause.to_string() }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.cause)
    }
}
