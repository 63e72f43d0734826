//! A session as pages show it: what it is, and who speaks, without the names where reviews are blind.

use kernel::circle;
use kernel::db::Tx;
use kernel::design::{Pair, Prose, SummaryList, Tag, Tone, Words};
use kernel::language::Language;
use kernel::post::PostId;
use kernel::stop::Stop;
use kernel::topic;
use kernel::web::Visit;

use super::super::model::Plan;
use super::super::texts::Texts;
use super::people::People;
use super::{Session, Speaker, State, Submission};
use crate::practice;

/// What it is in short: format, topic, language, what the room needs.
pub(in crate::call) fn facts(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    (plan, submission): (&Plan, &Submission),
) -> Result<SummaryList, Stop> {
    let (texts, language, session) = (Texts::new(visit.language()), visit.language(), &submission.session);
    let code = session.format.code();
    let format = match plan.formats.minutes(session.format) {
        Some(minutes) => texts.format_minutes(code, minutes).to_string(),
        None => texts.format(code).to_string(),
    };
    let presence = if session.is_remote { "remote" } else { "on-site" };
    let mut pairs = vec![Pair::new(texts.format_label(), format)];
    let topics = topic::all(tx, language)?;
    if let Some(topic) = topics.iter().find(|topic| topic.id == session.topic) {
        pairs.push(Pair::new(texts.topic(), topic.name.clone()));
    }
    pairs.push(Pair::new(texts.held_in(), session.language.name_in(language)));
    pairs.push(Pair::new(texts.presence(), texts.presence_name(presence).to_string()));
    if !session.needs.is_empty() {
        pairs.push(Pair::new(texts.needs(), written(&session.needs, session.language)));
    }
    if let Some(practice) = session.practice
        && circle::is_open_to(tx, practice.record(), visit.reader())?
        && let Some(title) = practice::title(tx, practice, language)?
    {
        pairs.push(Pair::new(texts.practice(), Words::written(title, None)));
    }
    Ok(SummaryList { pairs, is_in_rail: true })
}

/// Its abstract, and what those who come will know afterwards.
pub(in crate::call) fn prose(session: &Session, language: Language) -> Prose {
    let mut prose = Prose::written(&session.words, Some(session.language.code()));
    if !session.goal.is_empty() {
        prose.0.push(Texts::new(language).goal_is().into());
        prose.0.push(written(&session.goal, session.language));
    }
    prose
}

/// Who speaks, one a line, and what colleagues say to it; how they are counted is for the balance alone. `proposing` is the
/// post that proposes the session.
pub(in crate::call) fn speakers(
    visit: &Visit<'_>,
    people: &People,
    (proposing, speakers): (PostId, &[Speaker]),
) -> SummaryList {
    let texts = Texts::new(visit.language());
    let note = |speaker: &Speaker| {
        if speaker.is_colleague_of(proposing) {
            return Some(texts.colleague_said(speaker.said.code()).to_string().into());
        }
        speaker.is_partner.then(|| texts.speaks_for_partner().into())
    };
    let pair = |speaker: &Speaker| Pair {
        note: note(speaker),
        ..Pair::new(texts.speaker(), Words::written(people.speaker(speaker), None))
    };
    SummaryList { pairs: speakers.iter().map(pair).collect(), is_in_rail: false }
}

/// How far it came, in a word.
pub(in crate::call) fn state_tag(visit: &Visit<'_>, state: State) -> Tag {
    let tone = match state {
        State::Draft | State::Accepted => Tone::Notable,
        State::Submitted | State::Waiting => Tone::Active,
        State::Confirmed => Tone::Done,
        State::Withdrawn | State::GivenUp | State::Declined => Tone::Quiet,
    };
    Tag::new(Texts::new(visit.language()).session_state(state.code()).to_string(), tone)
}

/// What a person wrote, in its language.
pub(in crate::call) fn written(words: &str, language: Language) -> Words {
    Words::written(words.to_owned(), Some(language.code().into()))
}

/// The title of a session, in its language.
pub(in crate::call) fn title(session: &Session) -> Words {
    written(&session.title, session.language)
}
