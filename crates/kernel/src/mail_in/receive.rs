//! One message that came in, from its bytes to what became of it. All of it is one transaction, and a refusal another.

use std::sync::Arc;

use sha2::{Digest, Sha256};

use super::address::Answered;
use super::message::{self, Attachment, Message};
use super::refusal::{Unanswerable, told};
use super::reply::reply_of;
use super::sort::{Returned, Sort, sort};
use super::whole::without_signatures;
use super::{
    ATTACHMENTS_MAX, CalendarReply, MailIn, MailInId, PER_MAIL_A_DAY_MAX, PER_PERSON_A_DAY_MAX, Replied, Reply, Takes,
    address, answers, authentication, store,
};
use crate::act_link::{self, ActLink, Acted, Asked};
use crate::db::{Param, Tx};
use crate::id::first_at;
use crate::language::Language;
use crate::mail::MailId;
use crate::person::{self, Person, fold_email};
use crate::session;
use crate::stop::{Fault, Stop};
use crate::web::App;

/// Letters of a mail server's words that are kept.
const REASON_MAX: usize = 200;

/// What became of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    /// It did what it was for.
    Done,
    /// It waits until the person says that it is theirs.
    Held,
    /// It was refused, and its writer told.
    Refused,
    /// A machine sent it.
    Automatic,
    /// It says that a mail of ours was not delivered.
    Returned,
    /// It is no reply to a mail of ours, or to none that is known any more.
    Unaddressed,
    /// It was taken before.
    Repeated,
    /// More than one mail or one person takes in a day.
    TooMany,
    /// It is no message within the bounds.
    Unreadable,
}

impl Outcome {
    pub(super) const ALL: [Outcome; 9] = [
        Outcome::Done,
        Outcome::Held,
        Outcome::Refused,
        Outcome::Automatic,
        Outcome::Returned,
        Outcome::Unaddressed,
        Outcome::Repeated,
        Outcome::TooMany,
        Outcome::Unreadable,
    ];

    /// As in the database and in metrics.
    pub fn code(self) -> &'static str {
        match self {
            Outcome::Done => "done",
            Outcome::Held => "held",
            Outcome::Refused => "refused",
            Outcome::Automatic => "automatic",
            Outcome::Returned => "returned",
            Outcome::Unaddressed => "unaddressed",
            Outcome::Repeated => "repeated",
            Outcome::TooMany => "too-many",
            Outcome::Unreadable => "unreadable",
        }
    }
}

/// A reply on its way in, with all that needs no database.
#[derive(Debug, Clone)]
struct Incoming {
    to: Answered,
    claim: Vec<u8>,
    from: String,
    /// Whether our mail server stands behind the sender, or checks none.
    is_shown: bool,
    /// Whether it is small enough to be read.
    is_whole: bool,
    words: String,
    written_in: Option<Language>,
    whole_text: String,
    calendar: Option<CalendarReply>,
    /// In whose name a calendar answers.
    attendee: Option<String>,
    /// Files that hang on it, without the pictures of its text.
    files: Vec<Attachment>,
}

/// A reply with whom it is of and what it would do.
#[derive(Debug, Clone)]
pub(super) struct Case {
    pub(super) mail: MailId,
    pub(super) person: Person,
    pub(super) link: ActLink,
    pub(super) words: String,
    pub(super) language: Language,
    pub(super) calendar: Option<CalendarReply>,
}

impl Case {
    /// Whether an address is the person's.
    fn is_of(&self, address: &str) -> bool {
        self.person.email.as_deref().map(fold_email) == Some(fold_email(address))
    }
}

/// A message as it arrives.
#[derive(Debug, Clone, Copy)]
pub enum Arrival<'r> {
    /// All of it.
    Whole(&'r [u8]),
    /// The headers of one that is too large to be taken, so that its sender can be told.
    HeadersAlone(&'r [u8]),
}

/// Takes one message. Called again with the same one it does nothing, on whichever node.
///
/// # Errors
/// A fault of the database: it is to be tried again.
pub fn receive(app: &Arc<App>, config: &MailIn, arrival: Arrival<'_>) -> Result<Outcome, Fault> {
    let outcome = outcome_of(app, config, arrival)?;
    app.mail_in_metrics().note(outcome);
    Ok(outcome)
}

fn outcome_of(app: &Arc<App>, config: &MailIn, arrival: Arrival<'_>) -> Result<Outcome, Fault> {
    let (Arrival::Whole(raw) | Arrival::HeadersAlone(raw)) = arrival;
    let Ok(message) = Message::read(raw) else { return Ok(Outcome::Unreadable) };
    match sort(&message) {
        Sort::Returned(returned) => return note_returned(app, raw, &returned),
        Sort::Automatic(_) => return Ok(Outcome::Automatic),
        Sort::Person => {}
    }
    // What we sent ourselves and what somebody sends on unchanged has an id of ours.
    if message.value("message-id").is_some_and(|id| address::mail_of_message(app, id).is_some()) {
        return Ok(Outcome::Automatic);
    }
    let Some(incoming) = incoming(app, config, arrival, &message) else { return Ok(Outcome::Unaddressed) };
    let (own_app, own) = (Arc::clone(app), incoming.clone());
    let stop = match app.db.write_blocking("mail_in", move |tx| take(tx, &own_app, &own)) {
        Ok(outcome) => return Ok(outcome),
        Err(Stop::Fault(fault)) => return Err(fault),
        Err(stop) => Arc::new(stop),
    };
    // What was refused was undone as a whole; that it was is noted in a transaction of its own.
    let own_app = Arc::clone(app);
    let refused = app.db.write_blocking("mail_in_refused", move |tx| refuse(tx, &own_app, &incoming, &stop));
    refused.map_err(|stop| match stop {
        Stop::Fault(fault) => fault,
        other => Fault::broken("mail_in_refused", format!("{other:?}")),
    })
}

fn incoming(app: &App, config: &MailIn, arrival: Arrival<'_>, message: &Message) -> Option<Incoming> {
    let (Arrival::Whole(raw) | Arrival::HeadersAlone(raw)) = arrival;
    let is_whole = matches!(arrival, Arrival::Whole(_));
    let to = message.recipients.iter().find_map(|recipient| config.address.answered(app, recipient))?;
    let from = message.from.clone().unwrap_or_default();
    let domain = from.rsplit_once('@').map_or("", |(_, domain)| domain);
    let is_shown = config
        .checked_by
        .as_ref()
        .is_none_or(|server| authentication::stands_behind(message.values("authentication-results"), server, domain));
    let id = message.value("message-id").map_or_else(|| Sha256::digest(raw).to_vec(), |id| id.as_bytes().to_vec());
    let number = match to {
        Answered::Mail(mail) => mail.to_string(),
        Answered::Record(record) => record.to_string(),
    };
    let claim = app.keyed_hash("mail-in", &format!("{number} {}", crate::signed::hex(&id))).to_vec();
    // Who answers between the lines quotes the mail, and the mail has links that act in its reader's name.
    let words = match &message.calendar {
        Some(found) if !found.comment.is_empty() => without_signatures(&found.comment),
        Some(found) if !found.is_text_of_person => String::new(),
        _ => without_signatures(&reply_of(&message.text)),
    };
    let files = message.attachments.iter().filter(|file| !file.is_inline).cloned().collect();
    let whole_text = message::cut_to(&without_signatures(&message.text), message::TEXT_BYTES_MAX).to_owned();
    let (calendar, attendee) = message.calendar.clone().map(|found| (found.reply, found.attendee)).unzip();
    let written_in = written_in(&words);
    Some(Incoming { to, claim, from, is_shown, is_whole, written_in, words, whole_text, calendar, attendee, files })
}

/// The language of some words, where it can be told and is one of ours.
fn written_in(words: &str) -> Option<Language> {
    let found = whatlang::detect(words).filter(whatlang::Info::is_reliable)?;
    match found.lang() {
        whatlang::Lang::Eng => Some(Language::English),
        whatlang::Lang::Spa => Some(Language::Spanish),
        whatlang::Lang::Fra => Some(Language::French),
        whatlang::Lang::Ara => Some(Language::Arabic),
        _ => None,
    }
}

/// What it is a reply to; nothing where that is known no more.
fn case_of(tx: &mut Tx<'_>, app: &App, incoming: &Incoming) -> Result<Option<Case>, Fault> {
    let Some((mail, link)) = link_of(tx, app, incoming.to)? else { return Ok(None) };
    let Some(person) = person::by_id(tx, link.person)? else { return Ok(None) };
    let language = incoming.written_in.unwrap_or(person.language);
    let (words, calendar) = (incoming.words.clone(), incoming.calendar.clone());
    Ok(Some(Case { mail, person, link, words, language, calendar }))
}

/// The act link of the mail that is answered: of a record's the latest that a calendar answers.
fn link_of(tx: &mut Tx<'_>, app: &App, to: Answered) -> Result<Option<(MailId, ActLink)>, Fault> {
    let record = match to {
        Answered::Mail(mail) => {
            let act: Option<String> = tx.first(store::ACT_OF_MAIL, &[&mail], |row| row.get(0))?;
            return Ok(act.and_then(|act| ActLink::try_from(act).ok()).map(|link| (mail, link)));
        }
        Answered::Record(record) => record,
    };
    let acts: Vec<(MailId, String)> =
        tx.all(store::ACTS_OF_RECORD, &[&record], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let mut links = acts.into_iter().filter_map(|(mail, act)| ActLink::try_from(act).ok().map(|link| (mail, link)));
    Ok(links.find(|(_, link)| reply_for(app, &link.verb).is_some_and(|reply| reply.takes == Takes::Calendar)))
}

fn take(tx: &mut Tx<'_>, app: &App, incoming: &Incoming) -> Result<Outcome, Stop> {
    let Some(case) = case_of(tx, app, incoming)? else { return Ok(Outcome::Unaddressed) };
    let Some(reply) = reply_for(app, &case.link.verb) else { return Ok(Outcome::Unaddressed) };
    if is_too_much(tx, &case)? {
        return Ok(Outcome::TooMany);
    }
    let is_own = case.is_of(&incoming.from) && incoming.attendee.as_ref().is_none_or(|attendee| case.is_of(attendee));
    if !is_own && case.link.expires_at <= tx.now() {
        return Ok(Outcome::Unaddressed);
    }
    let is_held = !is_own || !incoming.is_shown;
    let outcome = if is_held { Outcome::Held } else { Outcome::Done };
    let Some(id) = claim(tx, incoming, &case, outcome, "")? else { return Ok(Outcome::Repeated) };
    verify(tx, incoming, &case)?;
    if is_held {
        answers::ask_whether_own(tx, &case, id, &incoming.from)?;
        return Ok(Outcome::Held);
    }
    act(tx, app, reply, &case)?;
    if !incoming.files.is_empty() {
        answers::tell_left_out(tx, &case, &incoming.files)?;
    }
    Ok(Outcome::Done)
}

/// What a reply with a verb does.
fn reply_for(app: &App, verb: &str) -> Option<&'static Reply> {
    app.capabilities.iter().flat_map(|capability| capability.replies).find(|reply| reply.verb == verb)
}

/// The act, by its own rules; its link in the mail shows from then on that it is done, and takes it back for a day.
fn act(tx: &mut Tx<'_>, app: &App, reply: &Reply, case: &Case) -> Result<(), Stop> {
    let actor = session::actor_by_mail(tx, case.link.person, case.link.post)?.ok_or(Unanswerable::PostEnded)?;
    let asked = Asked { actor: &actor, record: case.link.record, language: case.person.language };
    let replied = Replied { words: &case.words, language: case.language, calendar: case.calendar.as_ref() };
    match (reply.act)(tx, &asked, &replied)? {
        Acted::Done => act_link::mark_done(tx, &case.link.token(app)).map(drop).map_err(Stop::from),
        Acted::Again(errors) => Err(Unanswerable::Words(errors.sentences().join(" ")).into()),
    }
}

/// What can be said of it before its act is asked.
fn verify(tx: &mut Tx<'_>, incoming: &Incoming, case: &Case) -> Result<(), Unanswerable> {
    if case.link.expires_at <= tx.now() {
        return Err(Unanswerable::Expired);
    }
    if !incoming.is_whole {
        return Err(Unanswerable::TooLarge);
    }
    if incoming.files.len() > ATTACHMENTS_MAX {
        return Err(Unanswerable::TooManyFiles);
    }
    if case.words.is_empty() && case.calendar.is_none() { Err(Unanswerable::Empty) } else { Ok(()) }
}

fn is_too_much(tx: &mut Tx<'_>, case: &Case) -> Result<bool, Fault> {
    let since = first_at(tx.now().plus_days(-1));
    let of_mail: Option<i64> = tx.first(store::COUNT_OF_MAIL, &[&case.mail, &since], |row| row.get(0))?;
    let of_person: Option<i64> = tx.first(store::COUNT_OF_PERSON, &[&case.person.id, &since], |row| row.get(0))?;
    Ok(of_mail >= Some(PER_MAIL_A_DAY_MAX) || of_person >= Some(PER_PERSON_A_DAY_MAX))
}

/// Nothing where it was claimed before.
fn claim(
    tx: &mut Tx<'_>,
    incoming: &Incoming,
    case: &Case,
    outcome: Outcome,
    reason: &str,
) -> Result<Option<MailInId>, Fault> {
    let id: MailInId = tx.new_id();
    let now = tx.now();
    let link = &case.link;
    let (words, calendar) = match outcome {
        Outcome::Held => (case.words.as_str(), case.calendar.as_ref()),
        _ => ("", None),
    };
    let calendar = calendar
        .map_or_else(String::new, |reply| serde_json::to_string(reply).expect("words and numbers always become JSON"));
    let (state, language) = (outcome.code(), case.language.code());
    let fields: [&dyn Param; 14] = [
        &id,
        &incoming.claim,
        &case.mail,
        &case.person.id,
        &link.post,
        &link.record,
        &link.verb,
        &state,
        &reason,
        &language,
        &words,
        &incoming.whole_text,
        &now,
        &calendar,
    ];
    Ok((tx.run(store::CLAIM, &fields)? == 1).then_some(id))
}

/// Notes a refusal and tells the person, unless somebody else wrote: a stranger is told nothing.
fn refuse(tx: &mut Tx<'_>, app: &App, incoming: &Incoming, stop: &Stop) -> Result<Outcome, Stop> {
    let Some(case) = case_of(tx, app, incoming)? else { return Ok(Outcome::Unaddressed) };
    let (words, code) = told(stop, case.person.language);
    if claim(tx, incoming, &case, Outcome::Refused, code)?.is_none() {
        return Ok(Outcome::Repeated);
    }
    if case.is_of(&incoming.from) && answers::may_answer(tx, case.person.id)? {
        answers::tell_refused(tx, &case, &words)?;
    }
    Ok(Outcome::Refused)
}

/// A report counts for the mail whose signed id it brings back; whoever has none can have no mail marked.
fn note_returned(app: &Arc<App>, raw: &[u8], returned: &Returned) -> Result<Outcome, Fault> {
    let Some(mail) = returned_mail(app, raw) else { return Ok(Outcome::Automatic) };
    if !returned.is_final {
        return Ok(Outcome::Automatic);
    }
    let reason: String = returned.reason.chars().filter(|letter| !letter.is_control()).take(REASON_MAX).collect();
    let noted = app.db.write_blocking("mail_returned", move |tx| Ok(tx.run(store::RETURN_MAIL, &[&mail, &reason])?));
    match noted {
        Ok(_) => Ok(Outcome::Returned),
        Err(Stop::Fault(fault)) => Err(fault),
        Err(other) => Err(Fault::broken("mail_returned", format!("{other:?}"))),
    }
}

/// The message comes back whole, or its headers alone, or a part of them: its id is looked for wherever it stands.
fn returned_mail(app: &App, raw: &[u8]) -> Option<MailId> {
    let text = String::from_utf8_lossy(raw);
    let ids = text.lines().filter_map(|line| line.split_once(':'));
    let ids = ids.filter(|(name, _)| name.trim().trim_start_matches('>').trim().eq_ignore_ascii_case("message-id"));
    ids.take(20).find_map(|(_, id)| address::mail_of_message(app, id))
}
