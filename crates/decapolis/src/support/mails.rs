//! Mails of peer support: you are asked, it is your turn, somebody declined, a pair went quiet, it was stopped. The subject of what is in
//! confidence names nobody and nothing.

use kernel::act_link::ActLink;
use kernel::db::Tx;
use kernel::language::DateLength;
use kernel::mail::{self, Content, MailLink, NewMail, Paragraph, Target};
use kernel::person::Person;
use kernel::post::{self, PostId};
use kernel::session::Actor;
use kernel::stop::Stop;
use kernel::time::{Timestamp, Zone};

use super::engine::Whole;
use super::mail_act;
use super::model::{Seat, Task};
use super::store::record;
use super::texts::Texts;
use crate::network;

const SEAT: &str = "support-seat";
const TURN: &str = "support-turn";
const DECLINED: &str = "support-declined";
const QUIET: &str = "support-quiet";
const STOPPED: &str = "support-stopped";
/// How many days a seat can be answered from its mail; after that by signing in.
const LINK_DAYS: i64 = 30;

/// Tells whoever is asked to take part, to endorse or to agree.
pub(super) fn tell_asked(tx: &mut Tx<'_>, actor: &Actor, whole: &Whole, seat: &Seat) -> Result<(), Stop> {
    let Some(to) = post::holder_of(tx, seat.post)?.filter(|to| to.id != actor.person) else { return Ok(()) };
    let texts = Texts::new(to.language);
    let (city, name, programme) = (&actor.home_name, &actor.name, programme(whole, &to));
    let asks = match seat.task {
        Task::TakePart => texts.mail_asks_to_take_part(city, name, programme).to_string(),
        Task::Endorse => texts.mail_asks_to_endorse(city, name, programme).to_string(),
        Task::Agree => texts.mail_asks_to_agree(city, name, programme).to_string(),
    };
    let mut paragraphs = vec![Paragraph::Ours(asks)];
    paragraphs.extend(words(whole));
    paragraphs.push(Paragraph::Ours(texts.mail_no_reason_needed().to_owned()));
    // Also where the secretariat asks for a city, as after a round.
    let asker = network::city(tx, whole.engagement.city)?;
    let subject = subject(whole, &to, texts.mail_subject_asked(asker.name_in(to.language)));
    let link = match seat.task {
        Task::TakePart => answer_link(tx, &to, seat),
        Task::Endorse | Task::Agree => page_link(whole, &to),
    };
    put_with(tx, &to, seat.post, (SEAT, whole), subject, Content { paragraphs, link: Some(link) })
}

/// Leads to the one question whether they take part, without signing in.
fn answer_link(tx: &Tx<'_>, to: &Person, seat: &Seat) -> MailLink {
    let link = ActLink {
        verb: mail_act::VERB.to_owned(),
        record: record(seat.id),
        post: seat.post,
        person: to.id,
        expires_at: tx.now().plus_days(LINK_DAYS),
    };
    MailLink { label: Texts::new(to.language).mail_answer_seat().to_owned(), target: Target::Act(link) }
}

fn page_link(whole: &Whole, to: &Person) -> MailLink {
    let target = Target::Page(format!("/support/{}", whole.engagement.id));
    MailLink { label: Texts::new(to.language).mail_see_it().to_owned(), target }
}

/// Tells whose turn it is now, unless they did what came before themselves.
pub(super) fn tell_turn(tx: &mut Tx<'_>, actor: &Actor, whole: &Whole, due_at: Timestamp) -> Result<(), Stop> {
    let post = whole.post_of(whole.step());
    let Some(to) = post::holder_of(tx, post)?.filter(|to| to.id != actor.person) else { return Ok(()) };
    let texts = Texts::new(to.language);
    let zone: Zone = to.time_zone.parse().unwrap_or(Zone::UTC);
    let until = to.language.date(due_at.date_in(&zone), DateLength::Long);
    let step = step_name(whole, &to);
    let mut paragraphs = vec![Paragraph::Ours(texts.mail_your_turn(programme(whole, &to), step, until).to_string())];
    paragraphs.extend(words(whole));
    let subject = subject(whole, &to, texts.mail_subject_turn(programme(whole, &to)));
    put(tx, &to, post, (TURN, whole), subject, paragraphs)
}

/// Tells the city that asked that a round found somebody, who is asked now: until they answer there is nothing to do.
pub(super) fn tell_matched(tx: &mut Tx<'_>, actor: &Actor, whole: &Whole) -> Result<(), Stop> {
    let post = whole.engagement.asker;
    let Some(to) = post::holder_of(tx, post)?.filter(|to| to.id != actor.person) else { return Ok(()) };
    let texts = Texts::new(to.language);
    let mut paragraphs = vec![Paragraph::Ours(texts.mail_matched(programme(whole, &to)).to_string())];
    paragraphs.extend(words(whole));
    let subject = subject(whole, &to, texts.mail_subject_matched(programme(whole, &to)));
    put(tx, &to, post, (TURN, whole), subject, paragraphs)
}

/// Tells whose turn it is that somebody declined; nobody is told why, since nobody said.
pub(super) fn tell_declined(tx: &mut Tx<'_>, actor: &Actor, whole: &Whole) -> Result<(), Stop> {
    let post = whole.post_of(whole.step());
    let Some(to) = post::holder_of(tx, post)?.filter(|to| to.id != actor.person) else { return Ok(()) };
    let texts = Texts::new(to.language);
    let mut paragraphs = vec![Paragraph::Ours(texts.mail_declined(programme(whole, &to)).to_string())];
    paragraphs.extend(words(whole));
    let subject = subject(whole, &to, texts.mail_subject_declined(programme(whole, &to)));
    put(tx, &to, post, (DECLINED, whole), subject, paragraphs)
}

/// Tells whoever wrote what both sides are to agree on that another wording is asked for.
pub(super) fn tell_other_wording(tx: &mut Tx<'_>, actor: &Actor, whole: &Whole) -> Result<(), Stop> {
    let post = whole.post_of(whole.step());
    let Some(to) = post::holder_of(tx, post)?.filter(|to| to.id != actor.person) else { return Ok(()) };
    let texts = Texts::new(to.language);
    let mut paragraphs = vec![Paragraph::Ours(texts.mail_other_wording(programme(whole, &to)).to_string())];
    paragraphs.extend(words(whole));
    let subject = subject(whole, &to, texts.mail_subject_other_wording(programme(whole, &to)));
    put(tx, &to, post, (DECLINED, whole), subject, paragraphs)
}

/// Tells everybody who has to do with it that it was stopped, by whom and without a reason.
pub(super) fn tell_stopped(tx: &mut Tx<'_>, actor: &Actor, whole: &Whole) -> Result<(), Stop> {
    for post in whole.concerned() {
        let Some(to) = post::holder_of(tx, post)?.filter(|to| to.id != actor.person) else { continue };
        let texts = Texts::new(to.language);
        let programme = programme(whole, &to);
        let said = texts.mail_stopped(&actor.home_name, &actor.name, programme).to_string();
        let paragraphs = [Some(Paragraph::Ours(said)), words(whole)].into_iter().flatten().collect();
        let subject = subject(whole, &to, texts.mail_subject_stopped(programme));
        let label = texts.mail_see_stopped().to_owned();
        let link = Some(MailLink { label, ..page_link(whole, &to) });
        put_with(tx, &to, post, (STOPPED, whole), subject, Content { paragraphs, link })?;
    }
    Ok(())
}

/// Nudges everybody who takes part, once.
pub(super) fn nudge(tx: &mut Tx<'_>, whole: &Whole, days: i64) -> Result<(), Stop> {
    let posts: Vec<PostId> = whole.taking_part().map(|seat| seat.post).chain([whole.engagement.asker]).collect();
    for post in posts {
        let Some(to) = post::holder_of(tx, post)? else { continue };
        let texts = Texts::new(to.language);
        let mut paragraphs = vec![Paragraph::Ours(texts.mail_quiet(days, programme(whole, &to)).to_string())];
        paragraphs.extend(words(whole));
        let subject = subject(whole, &to, texts.mail_subject_quiet(programme(whole, &to)));
        put(tx, &to, post, (QUIET, whole), subject, paragraphs)?;
    }
    Ok(())
}

/// What a mail's subject says; nothing of what is in confidence.
fn subject(whole: &Whole, to: &Person, said: impl std::fmt::Display) -> String {
    match whole.engagement.is_in_confidence {
        true => Texts::new(to.language).mail_subject_in_confidence().to_owned(),
        false => said.to_string(),
    }
}

/// What the city asked for; nothing of what is in confidence travels by mail.
fn words(whole: &Whole) -> Option<Paragraph> {
    let engagement = &whole.engagement;
    (!engagement.is_in_confidence).then(|| Paragraph::theirs(&engagement.words, engagement.language))
}

fn programme<'w>(whole: &'w Whole, to: &Person) -> &'w str {
    whole.template.name.of(to.language)
}

fn step_name(whole: &Whole, to: &Person) -> String {
    whole.step().name_in(to.language)
}

fn put(
    tx: &mut Tx<'_>,
    to: &Person,
    post: PostId,
    (kind, whole): (&'static str, &Whole),
    subject: String,
    paragraphs: Vec<Paragraph>,
) -> Result<(), Stop> {
    let link = Some(page_link(whole, to));
    put_with(tx, to, post, (kind, whole), subject, Content { paragraphs, link })
}

fn put_with(
    tx: &mut Tx<'_>,
    to: &Person,
    post: PostId,
    (kind, whole): (&'static str, &Whole),
    subject: String,
    content: Content,
) -> Result<(), Stop> {
    let new = NewMail {
        person: to.id,
        post: Some(post),
        kind,
        record: record(whole.engagement.id),
        language: to.language,
        subject,
        content,
        can_be_stopped: true,
        reply_to: None,
    };
    Ok(mail::put(tx, &new).map(drop)?)
}
