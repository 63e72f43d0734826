//! Who may ask, answer, sign, watch, nudge and reply; and why not.

use kernel::circle::CircleId;
use kernel::language::Language;
use kernel::post::Function;
use kernel::session::Actor;
use kernel::stop::{RefusalWords, Refuse};
use kernel::time::Timestamp;

use super::model::{BankQuestion, Consultation, ITEMS_MAX, Item, NUDGE_DAYS, Sheet, SheetState, State};
use super::texts::Texts;
use crate::network::RegionId;

/// Reasons to say no about consultations.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Refusal {
    /// Another post writes it.
    NotYours,
    /// It was opened: what cities answer stays as it was asked.
    Opened,
    /// It asks nothing.
    NoQuestions,
    /// It asks as much as anybody answers.
    Enough,
    /// Its last day is over.
    DayOver,
    /// Another question hangs on it.
    HangsOn,
    /// The city is not the actor's.
    NotYourCity,
    /// The last day is over; nothing is written any more.
    Closed,
    /// The city signed it.
    Signed,
    /// The city declined.
    Declined,
    /// It is not signed.
    NotSigned,
    /// Only the post that leads a city's digital work signs.
    NotLeader,
    /// There is nothing to confirm any more.
    NothingKnown,
    /// It does not ask any more, or not yet.
    NotOpen,
    /// All who have not answered were written to in the last seven days, or have nobody to write to.
    Nudged,
    /// The answers are not all in.
    NotClosed,
    /// Only the secretariat writes the reply down.
    NotSecretariat,
}

impl Refuse for Refusal {
    fn words(&self, language: Language) -> RefusalWords {
        let texts = Texts::new(language);
        RefusalWords {
            title: texts.refused_title(self.code()).to_string(),
            reason: texts.refused_reason(self.code()).to_string(),
            remedy: texts.refused_remedy(self.code()).to_string(),
        }
    }

    fn code(&self) -> &'static str {
        match self {
            Refusal::NotYours => "not-yours",
            Refusal::Opened => "opened",
            Refusal::NoQuestions => "no-questions",
            Refusal::Enough => "enough",
            Refusal::DayOver => "day-over",
            Refusal::HangsOn => "hangs-on",
            Refusal::NotYourCity => "not-your-city",
            Refusal::Closed => "closed",
            Refusal::Signed => "signed",
            Refusal::Declined => "declined",
            Refusal::NotSigned => "not-signed",
            Refusal::NotLeader => "not-leader",
            Refusal::NothingKnown => "nothing-known",
            Refusal::NotOpen => "not-open",
            Refusal::Nudged => "nudged",
            Refusal::NotClosed => "not-closed",
            Refusal::NotSecretariat => "not-secretariat",
        }
    }
}

/// What an actor is to a consultation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Side {
    /// Writes it: the secretariat, the chair, and for one region who heads it.
    pub(super) writes: bool,
    /// The chair or the secretariat.
    pub(super) conducts: bool,
    pub(super) is_secretariat: bool,
    /// Heads some region.
    pub(super) heads: bool,
}

/// What an actor is to a consultation of a region, or of all members. `oversees` says whether they have the care of the region.
pub(super) fn side(actor: &Actor, region: Option<RegionId>, oversees: bool) -> Side {
    let conducts = matches!(actor.function, Function::Chair | Function::Secretariat);
    Side {
        writes: conducts || (region.is_some() && oversees && is_head(actor)),
        conducts,
        is_secretariat: actor.function == Function::Secretariat,
        heads: is_head(actor),
    }
}

/// Whether all members are asked.
pub(super) fn asks_all(consultation: &Consultation) -> bool {
    consultation.region.is_none()
}

/// Whether somebody heads a region, or stands in for who does.
pub(super) fn is_head(actor: &Actor) -> bool {
    matches!(actor.function, Function::President | Function::Deputy)
}

/// Whether somebody writes consultations at all, and so reads the bank of questions.
pub(super) fn may_ask(actor: &Actor) -> bool {
    is_head(actor) || matches!(actor.function, Function::Chair | Function::Secretariat)
}

/// Whether the page of a consultation is read: by its audience, by who writes it, and by who watches it once it is open.
pub(super) fn may_read(side: Side, is_open_to_reader: bool, state: State) -> bool {
    side.writes || side.conducts || (state != State::Draft && (is_open_to_reader || side.heads))
}

/// Leave to write a new consultation.
#[derive(Debug)]
#[must_use]
pub(super) struct MayBegin {
    _seal: (),
}

/// Secretariat and chair ask all or one region; who heads a region asks that region.
pub(super) fn may_begin(side: Side) -> Result<MayBegin, Refusal> {
    if side.writes { Ok(MayBegin { _seal: () }) } else { Err(Refusal::NotYours) }
}

/// Leave to change a draft.
#[derive(Debug)]
#[must_use]
pub(super) struct MayChange<'a> {
    pub(super) consultation: &'a Consultation,
    _seal: (),
}

/// A draft changes until it is opened.
pub(super) fn may_change(consultation: &Consultation, side: Side) -> Result<MayChange<'_>, Refusal> {
    if !side.writes {
        return Err(Refusal::NotYours);
    }
    if consultation.opened_at.is_some() {
        return Err(Refusal::Opened);
    }
    Ok(MayChange { consultation, _seal: () })
}

/// Leave to say title, purpose and addressee in other languages.
#[derive(Debug)]
#[must_use]
pub(super) struct MayName<'a> {
    pub(super) consultation: &'a Consultation,
    _seal: (),
}

/// Who writes it, at any time: the same in another language is nothing new.
pub(super) fn may_name(consultation: &Consultation, side: Side) -> Result<MayName<'_>, Refusal> {
    if side.writes { Ok(MayName { consultation, _seal: () }) } else { Err(Refusal::NotYours) }
}

/// One more question, beside those there are.
pub(super) fn may_add<'a>(
    consultation: &'a Consultation,
    side: Side,
    items: &[Item],
) -> Result<MayChange<'a>, Refusal> {
    let leave = may_change(consultation, side)?;
    if items.len() < ITEMS_MAX { Ok(leave) } else { Err(Refusal::Enough) }
}

/// A question leaves a draft as long as none hangs on it.
pub(super) fn may_remove<'a>(
    consultation: &'a Consultation,
    side: Side,
    items: &[Item],
    item: &Item,
) -> Result<MayChange<'a>, Refusal> {
    let leave = may_change(consultation, side)?;
    let hangs = items.iter().any(|other| other.only.is_some_and(|only| only.after == item.question));
    if hangs { Err(Refusal::HangsOn) } else { Ok(leave) }
}

/// Leave to open a consultation.
#[derive(Debug)]
#[must_use]
pub(super) struct MayOpen<'a> {
    pub(super) consultation: &'a Consultation,
    _seal: (),
}

/// It is opened with a question at least, and before its last day.
pub(super) fn may_open<'a>(
    consultation: &'a Consultation,
    side: Side,
    items: &[Item],
    now: Timestamp,
) -> Result<MayOpen<'a>, Refusal> {
    let MayChange { consultation, .. } = may_change(consultation, side)?;
    if items.is_empty() {
        return Err(Refusal::NoQuestions);
    }
    if now >= consultation.answers_until {
        return Err(Refusal::DayOver);
    }
    Ok(MayOpen { consultation, _seal: () })
}

/// Leave to put other words to a question of the bank, or the same in another language.
#[derive(Debug)]
#[must_use]
pub(super) struct MayReword<'a> {
    pub(super) question: &'a BankQuestion,
    _seal: (),
}

/// The bank is everybody's who asks: no words in it are lost, and answers keep the version that they were given to.
pub(super) fn may_reword<'a>(actor: &Actor, question: &'a BankQuestion) -> Result<MayReword<'a>, Refusal> {
    if may_ask(actor) { Ok(MayReword { question, _seal: () }) } else { Err(Refusal::NotYours) }
}

/// Whether somebody works for a city.
pub(super) fn is_of_city(actor: &Actor, city: CircleId) -> bool {
    actor.home == city && actor.function.is_of_a_city()
}

/// Whether a city's answers are read: by the city, and by the secretariat once they are signed.
pub(super) fn may_read_sheet(actor: &Actor, city: CircleId, sheet: &Sheet) -> bool {
    is_of_city(actor, city) || (sheet.signed.is_some() && actor.function == Function::Secretariat)
}

/// Leave to write what a city says.
#[derive(Debug)]
#[must_use]
pub(super) struct MayAnswer<'a> {
    pub(super) sheet: &'a Sheet,
    _seal: (),
}

/// Everybody of the city writes, until it is signed, declined, or its last day is over.
pub(super) fn may_answer<'a>(
    actor: &Actor,
    city: CircleId,
    sheet: &'a Sheet,
    state: SheetState,
) -> Result<MayAnswer<'a>, Refusal> {
    if !is_of_city(actor, city) {
        return Err(Refusal::NotYourCity);
    }
    if state.is_waited_for() { Ok(MayAnswer { sheet, _seal: () }) } else { Err(not_written(state)) }
}

/// Why nothing is written to a sheet that nobody waits for.
pub(super) fn not_written(state: SheetState) -> Refusal {
    match state {
        SheetState::Signed => Refusal::Signed,
        SheetState::Declined => Refusal::Declined,
        SheetState::Asked | SheetState::InWork | SheetState::Late => Refusal::Closed,
    }
}

/// Leave to speak for a city: sign, decline, take either back.
#[derive(Debug)]
#[must_use]
pub(super) struct MaySpeak<'a> {
    pub(super) sheet: &'a Sheet,
    _seal: (),
}

/// The post that leads the city's digital work signs or declines. That nothing is open is asked before.
pub(super) fn may_speak<'a>(
    actor: &Actor,
    city: CircleId,
    sheet: &'a Sheet,
    state: SheetState,
) -> Result<MaySpeak<'a>, Refusal> {
    let MayAnswer { sheet, .. } = may_answer(actor, city, sheet, state)?;
    if actor.function != Function::Leader {
        return Err(Refusal::NotLeader);
    }
    Ok(MaySpeak { sheet, _seal: () })
}

/// It is taken back until the last day, by the same post.
pub(super) fn may_take_back<'a>(
    actor: &Actor,
    city: CircleId,
    sheet: &'a Sheet,
    is_over: bool,
) -> Result<MaySpeak<'a>, Refusal> {
    if !is_of_city(actor, city) {
        return Err(Refusal::NotYourCity);
    }
    if actor.function != Function::Leader {
        return Err(Refusal::NotLeader);
    }
    if is_over {
        return Err(Refusal::Closed);
    }
    if sheet.signed.is_none() && sheet.declined.is_none() {
        return Err(Refusal::NotSigned);
    }
    Ok(MaySpeak { sheet, _seal: () })
}

/// Whether the rates of answers are read: by who writes the consultation, and by who heads a region.
pub(super) fn may_watch(side: Side, state: State) -> bool {
    state != State::Draft && (side.writes || side.conducts || side.heads)
}

/// Leave to write to cities that have not answered.
#[derive(Debug)]
#[must_use]
pub(super) struct MayNudge {
    _seal: (),
}

/// Who heads a region nudges its cities, the secretariat and the chair all, while it is open.
pub(super) fn may_nudge(side: Side, state: State) -> Result<MayNudge, Refusal> {
    if !side.writes && !side.conducts && !side.heads {
        return Err(Refusal::NotYours);
    }
    if state == State::Open { Ok(MayNudge { _seal: () }) } else { Err(Refusal::NotOpen) }
}

/// One mail in seven days at most.
pub(super) fn is_nudged_lately(sheet: &Sheet, now: Timestamp) -> bool {
    sheet.nudged_at.plus_days(NUDGE_DAYS) > now
}

/// Whether results are read: once the answers are in by whoever reads the consultation, before that by the secretariat.
pub(super) fn may_read_results(side: Side, state: State) -> bool {
    state.is_over() || (state == State::Open && side.is_secretariat)
}

/// Leave to carry the results on.
#[derive(Debug)]
#[must_use]
pub(super) struct MayCarryOn {
    _seal: (),
}

/// Once the answers are in, whoever reads the results; where they go is for agendas and needs to allow.
pub(super) fn may_carry_on(state: State) -> Result<MayCarryOn, Refusal> {
    if state.is_over() { Ok(MayCarryOn { _seal: () }) } else { Err(Refusal::NotClosed) }
}

/// Leave to write down the addressee's reply.
#[derive(Debug)]
#[must_use]
pub(super) struct MayReply<'a> {
    pub(super) consultation: &'a Consultation,
    _seal: (),
}

/// The secretariat writes it down beside the results, and again where it was written wrongly.
pub(super) fn may_reply(consultation: &Consultation, side: Side, state: State) -> Result<MayReply<'_>, Refusal> {
    if !side.is_secretariat {
        return Err(Refusal::NotSecretariat);
    }
    if state.is_over() { Ok(MayReply { consultation, _seal: () }) } else { Err(Refusal::NotClosed) }
}

/// Leave to say what was done with the answers to a question.
#[derive(Debug)]
#[must_use]
pub(super) struct MayDispose<'a> {
    pub(super) item: &'a Item,
    _seal: (),
}

/// Whoever writes the consultation says it once the answers are in.
pub(super) fn may_dispose(item: &Item, side: Side, state: State) -> Result<MayDispose<'_>, Refusal> {
    if !side.writes {
        return Err(Refusal::NotYours);
    }
    if state.is_over() { Ok(MayDispose { item, _seal: () }) } else { Err(Refusal::NotClosed) }
}

#[cfg(test)]
#[path = "rules_test.rs"]
mod tests;
