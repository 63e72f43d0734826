//! The mail that tells a class that it is open, and registering from it: by the same rules as on the page.

use kernel::act_link::{ActLink, Acted, Asked, MailAct, Shown};
use kernel::db::Tx;
use kernel::design::Words;
use kernel::form::FormErrors;
use kernel::id::Id;
use kernel::language::DateLength;
use kernel::mail::{self, Content, MailLink, NewMail, Paragraph, Target};
use kernel::post::{self, HeldPost};
use kernel::stop::Stop;
use kernel::time::Zone;
use kernel::web::Fields;

use super::super::model::{Meeting, MeetingId};
use super::super::store::record;
use super::super::texts::Texts;
use super::acts::{self, Opened};
use super::model::Class;

/// As in the links.
const VERB: &str = "register-for-meeting";
/// As invitations: who stops these mails stops both.
const KIND: &str = "meeting-invitation";

/// What the registration names.
pub(in crate::forum) const REGISTER: MailAct =
    MailAct { verb: VERB, show, act, undo, receipt: |language| Texts::new(language).register_receipt().to_owned() };

/// Tells a post that its class is open.
pub(super) fn tell(tx: &mut Tx<'_>, meeting: &Meeting, class: &Class, held: &HeldPost) -> Result<(), Stop> {
    let Some(to) = post::holder_of(tx, held.post)? else { return Ok(()) };
    let texts = Texts::new(to.language);
    let own: Zone = to.time_zone.parse().unwrap_or(Zone::UTC);
    let instant = |zone: &Zone| to.language.date_time(meeting.starts_at, zone).to_string();
    let link = ActLink {
        verb: VERB.to_owned(),
        record: record(meeting.id),
        post: held.post,
        person: to.id,
        expires_at: meeting.starts_at,
    };
    let place = (!meeting.place.is_empty()).then(|| Paragraph::theirs(&meeting.place, meeting.language));
    let paragraphs = [
        Paragraph::Ours(texts.mail_class_open(class.said.kind.code()).to_string()),
        Paragraph::theirs(&meeting.name, meeting.language),
        Paragraph::Ours(texts.mail_when(instant(&own), instant(&meeting.zone())).to_string()),
    ];
    let new = NewMail {
        person: to.id,
        post: Some(held.post),
        kind: KIND,
        record: record(meeting.id),
        language: to.language,
        subject: texts.mail_class_open_subject().to_owned(),
        content: Content {
            paragraphs: paragraphs.into_iter().chain(place).collect(),
            link: Some(MailLink { label: texts.register().to_owned(), target: Target::Act(link) }),
        },
        can_be_stopped: true,
        reply_to: None,
    };
    Ok(mail::put(tx, &new).map(drop)?)
}

/// Tells a post that was told otherwise from when on it registers.
pub(super) fn tell_moved(tx: &mut Tx<'_>, meeting: &Meeting, class: &Class, held: &HeldPost) -> Result<(), Stop> {
    let Some(to) = post::holder_of(tx, held.post)? else { return Ok(()) };
    let texts = Texts::new(to.language);
    let day = to.language.date(class.said.opens_at.date_in(&meeting.zone()), DateLength::Long);
    let page = format!("/meetings/{}/registration", meeting.id);
    let new = NewMail {
        person: to.id,
        post: Some(held.post),
        kind: KIND,
        record: record(meeting.id),
        language: to.language,
        subject: texts.mail_class_moved_subject().to_owned(),
        content: Content {
            paragraphs: vec![
                Paragraph::theirs(&meeting.name, meeting.language),
                Paragraph::Ours(texts.mail_class_moved(day).to_string()),
            ],
            link: Some(MailLink { label: texts.registration().to_owned(), target: Target::Page(page) }),
        },
        can_be_stopped: true,
        reply_to: None,
    };
    Ok(mail::put(tx, &new).map(drop)?)
}

fn show(tx: &mut Tx<'_>, asked: &Asked<'_>, _: &FormErrors, _: &Fields) -> Result<Shown, Stop> {
    let texts = Texts::new(asked.language);
    let opened = Opened::load(tx, asked.actor, meeting_id(asked))?;
    let _leave = opened.may_register(tx, asked.actor)?;
    let meeting = &opened.meeting;
    let place = (!meeting.place.is_empty()).then_some(&meeting.place);
    let written = |words: &str| Words::written(words.to_owned(), Some(meeting.language.code().into()));
    let starts = asked.language.date_time(meeting.starts_at, &meeting.zone());
    let own = asked.language.date_time(meeting.starts_at, &asked.actor.time_zone);
    Ok(Shown {
        title: texts.register().to_owned(),
        sentence: texts.mail_when(own, starts).to_string(),
        said: std::iter::once(&meeting.name)
            .chain(place)
            .map(|words| written(words))
            .chain([texts.registration_rule_line().into()])
            .collect(),
        controls: Vec::new(),
        button: texts.register().to_owned(),
    })
}

fn act(tx: &mut Tx<'_>, asked: &Asked<'_>, _: &Fields) -> Result<Acted, Stop> {
    acts::register(tx, asked.actor, meeting_id(asked)).map(|_| Acted::Done)
}

fn undo(tx: &mut Tx<'_>, asked: &Asked<'_>) -> Result<(), Stop> {
    acts::take_back(tx, asked.actor, meeting_id(asked))
}

fn meeting_id(asked: &Asked<'_>) -> MeetingId {
    MeetingId::from_number(asked.record.number())
}
