//! A bursary asked for from the page on which an invitation is answered without signing in: by the same rules as in the browser,
//! by whoever the mail is to, and taken back for a day as long as nobody decided.

use kernel::act_link::{Acted, Asked as ActAsked, Beside, MailAct, Offered, Shown};
use kernel::db::Tx;
use kernel::design::Words;
use kernel::form::{Filled, FormErrors, last_day};
use kernel::id::Id;
use kernel::language::DateLength;
use kernel::stop::{Stop, found};
use kernel::web::Fields;

use super::asked::Asked;
use super::model::Scheme;
use super::rules::{self, Refusal};
use super::texts::Texts;
use super::{acts, forms};
use crate::forum::{self, ANSWER_VERB, MeetingId, SeatId};

/// As in the links.
const VERB: &str = "ask-bursary";

/// What the registration names.
pub(super) const ASK: MailAct =
    MailAct { verb: VERB, show, act, undo, receipt: |language| Texts::new(language).ask_receipt().to_owned() };

/// It stands beside the answer to an invitation, for who may ask.
pub(super) const BESIDE: Beside = Beside { on: ANSWER_VERB, verb: VERB, offer };

fn offer(tx: &mut Tx<'_>, asked: &ActAsked<'_>) -> Result<Option<Offered>, Stop> {
    let seat = SeatId::from_number(asked.record.number());
    let Some(meeting) = found(forum::meeting_of_seat(tx, seat))? else { return Ok(None) };
    match opened(tx, asked, meeting) {
        Ok((all, scheme)) => Ok(Some(Offered {
            record: forum::record(all.meeting.id),
            until: scheme.terms.ask_by.min(all.meeting.starts_at),
            label: Texts::new(asked.language).ask_for_it().to_owned(),
        })),
        Err(Stop::Refused(_) | Stop::Missing) => Ok(None),
        Err(stop) => Err(stop),
    }
}

/// What there is, for somebody who may ask for it.
fn opened(tx: &mut Tx<'_>, asked: &ActAsked<'_>, meeting: MeetingId) -> Result<(Asked, Scheme), Stop> {
    let all = Asked::load(tx, asked.actor, meeting)?;
    let (phase, has_asked) = (all.meeting.phase(tx.now()), all.of_home(asked.actor.home).is_some());
    let _leave = rules::may_ask(asked.actor, (phase, tx.now()), all.scheme.as_ref(), (all.is_invited, has_asked))?;
    let scheme = all.scheme.clone().ok_or(Refusal::NoScheme)?;
    Ok((all, scheme))
}

fn show(tx: &mut Tx<'_>, asked: &ActAsked<'_>, errors: &FormErrors, typed: &Fields) -> Result<Shown, Stop> {
    let (texts, language) = (Texts::new(asked.language), asked.language);
    let (all, scheme) = opened(tx, asked, meeting_id(asked))?;
    let day = language.date(last_day(scheme.terms.ask_by, &all.meeting.zone()), DateLength::Long).to_string();
    let ceiling = language.money(scheme.money(scheme.terms.ceiling)).to_string();
    let name = Words::written(all.meeting.name.clone(), Some(all.meeting.language.code().into()));
    let rules = Words::written(scheme.terms.words.clone(), Some(scheme.language.code().into()));
    let has_rules = !scheme.terms.words.is_empty();
    Ok(Shown {
        title: texts.ask_for_it().to_owned(),
        sentence: texts.ask_sentence(ceiling, day).to_string(),
        said: std::iter::once(name).chain(has_rules.then_some(rules)).collect(),
        controls: forms::ask_controls(Filled { typed, errors }, language),
        button: texts.ask_for_it().to_owned(),
    })
}

fn act(tx: &mut Tx<'_>, asked: &ActAsked<'_>, form: &Fields) -> Result<Acted, Stop> {
    let (all, scheme) = opened(tx, asked, meeting_id(asked))?;
    match forms::parse_ask(form, scheme.terms.currency, asked.language) {
        Ok(new) => acts::ask(tx, asked.actor, all.meeting.id, &new).map(|_| Acted::Done),
        Err(errors) => Ok(Acted::Again(errors)),
    }
}

fn undo(tx: &mut Tx<'_>, asked: &ActAsked<'_>) -> Result<(), Stop> {
    acts::take_back(tx, asked.actor, meeting_id(asked))
}

fn meeting_id(asked: &ActAsked<'_>) -> MeetingId {
    MeetingId::from_number(asked.record.number())
}
