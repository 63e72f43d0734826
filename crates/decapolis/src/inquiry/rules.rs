//! Who may widen a question, mark its best answer, translate one, and begin a practice from it; and why not.

use kernel::language::Language;
use kernel::session::Actor;
use kernel::stop::{RefusalWords, Refuse};

use super::model::{Ask, Inquiry, ROUNDS_MAX};
use super::texts::Texts;
use crate::need::Need;
use crate::network::City;

/// Reasons to say no about questions to several members.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Refusal {
    /// The question is another city's.
    OtherCity { city: String },
    /// Nobody answered yet.
    NotAnswered,
    /// Somebody answered: nobody else is asked.
    Answered,
    /// As many as a question may tire were asked.
    EnoughAsked,
    /// Nobody is left who could be asked.
    NobodyLeft,
    /// It is settled.
    Settled,
    /// The words are neither the asker's city's nor one's own.
    NotYourWords,
    /// It is written in that language already.
    SameLanguage,
    /// A question about the need runs.
    Runs,
}

impl Refuse for Refusal {
    fn words(&self, language: Language) -> RefusalWords {
        let texts = Texts::new(language);
        let city = match self {
            Refusal::OtherCity { city } => city.as_str(),
            _ => "",
        };
        RefusalWords {
            title: texts.refused_title(self.code()).to_string(),
            reason: texts.refused_reason(city, self.code()).to_string(),
            remedy: texts.refused_remedy(self.code()).to_string(),
        }
    }

    fn code(&self) -> &'static str {
        match self {
            Refusal::OtherCity { .. } => "other-city",
            Refusal::NotAnswered => "not-answered",
            Refusal::Answered => "answered",
            Refusal::EnoughAsked => "enough-asked",
            Refusal::NobodyLeft => "nobody-left",
            Refusal::Settled => "settled",
            Refusal::NotYourWords => "not-your-words",
            Refusal::SameLanguage => "same-language",
            Refusal::Runs => "runs",
        }
    }
}

/// Whether a question may be read: by those it is open to, and by who heads the region once nobody answered for three days.
pub(super) fn may_read(inquiry: &Inquiry, is_open: bool, oversees: bool) -> bool {
    is_open || (oversees && inquiry.rounds > 1)
}

/// Leave to put a question about a need to several members; whose need it is was asked before.
#[derive(Debug)]
#[must_use]
pub(super) struct MayAsk<'a> {
    pub(super) need: &'a Need,
    _seal: (),
}

/// One question at a time about a need: whoever is to be asked besides is asked through the one that runs.
pub(super) fn may_ask<'a>(need: &'a Need, running: Option<&Inquiry>) -> Result<MayAsk<'a>, Refusal> {
    match running {
        Some(_) => Err(Refusal::Runs),
        None => Ok(MayAsk { need, _seal: () }),
    }
}

/// Leave to ask the next six.
#[derive(Debug)]
#[must_use]
pub(super) struct MayWiden<'a> {
    pub(super) inquiry: &'a Inquiry,
    _seal: (),
}

/// The city that asked and who heads its region ask more members while nobody answered. The time does so by itself, and
/// stops sooner.
pub(super) fn may_widen<'a>(
    actor: &Actor,
    inquiry: &'a Inquiry,
    city: &City,
    oversees: bool,
) -> Result<MayWiden<'a>, Refusal> {
    if !oversees {
        is_own(actor, city)?;
    }
    may_widen_by_time(inquiry)
}

/// After three days without an answer the next six are asked.
pub(super) fn may_widen_by_time(inquiry: &Inquiry) -> Result<MayWiden<'_>, Refusal> {
    match (inquiry.settled_at, inquiry.answered_at) {
        (Some(_), _) => Err(Refusal::Settled),
        (None, Some(_)) => Err(Refusal::Answered),
        (None, None) if inquiry.rounds >= ROUNDS_MAX => Err(Refusal::EnoughAsked),
        (None, None) => Ok(MayWiden { inquiry, _seal: () }),
    }
}

/// Leave to mark an answer as the one that helped most.
#[derive(Debug)]
#[must_use]
pub(super) struct MayMark<'a> {
    pub(super) inquiry: &'a Inquiry,
    pub(super) ask: &'a Ask,
    _seal: (),
}

/// The people of the city that asked mark an answer; they may change their mind.
pub(super) fn may_mark<'a>(
    actor: &Actor,
    inquiry: &'a Inquiry,
    city: &City,
    ask: Option<&'a Ask>,
) -> Result<MayMark<'a>, Refusal> {
    is_own(actor, city)?;
    let answered = ask.filter(|ask| ask.answered_at.is_some());
    answered.map(|ask| MayMark { inquiry, ask, _seal: () }).ok_or(Refusal::NotAnswered)
}

/// Leave to say an answer in another language.
#[derive(Debug)]
#[must_use]
pub(super) struct MayTranslate<'a> {
    pub(super) ask: &'a Ask,
    _seal: (),
}

/// The city that asked, and the post that answered, say an answer in another language.
pub(super) fn may_translate<'a>(actor: &Actor, city: &City, ask: &'a Ask) -> Result<MayTranslate<'a>, Refusal> {
    if ask.answered_at.is_none() {
        return Err(Refusal::NotAnswered);
    }
    if is_own(actor, city).is_err() && actor.post != ask.post {
        return Err(Refusal::NotYourWords);
    }
    Ok(MayTranslate { ask, _seal: () })
}

/// Leave to share a question, or to begin a practice from it.
#[derive(Debug)]
#[must_use]
pub(super) struct MayKeep<'a> {
    pub(super) inquiry: &'a Inquiry,
    _seal: (),
}

/// The people of the city that asked decide who reads it.
pub(super) fn may_share<'a>(actor: &Actor, inquiry: &'a Inquiry, city: &City) -> Result<MayKeep<'a>, Refusal> {
    is_own(actor, city)?;
    Ok(MayKeep { inquiry, _seal: () })
}

/// What was learned becomes a practice of the city that asked.
pub(super) fn may_begin_practice<'a>(actor: &Actor, inquiry: &'a Inquiry, city: &City) -> Result<MayKeep<'a>, Refusal> {
    is_own(actor, city)?;
    if inquiry.answered_at.is_none() {
        return Err(Refusal::NotAnswered);
    }
    Ok(MayKeep { inquiry, _seal: () })
}

fn is_own(actor: &Actor, city: &City) -> Result<(), Refusal> {
    let works_for = actor.home == city.circle && actor.function.is_of_a_city();
    if works_for { Ok(()) } else { Err(Refusal::OtherCity { city: city.name.clone() }) }
}

#[cfg(test)]
mod tests {
    use kernel::circle::CircleId;
    use kernel::id::Id;
    use kernel::post::{Function, PostId};
    use kernel::time::Timestamp;

    use super::*;
    use crate::network::Standing;
    use crate::testing::sample_actor;

    const NOW: Timestamp = Timestamp::from_micros(1_776_070_800_000_000);

    fn inquiry(rounds: i64, answered_at: Option<Timestamp>) -> Inquiry {
        Inquiry {
            id: Id::from_number(1),
            need: Id::from_number(2),
            city: Id::from_number(3),
            region: Id::from_number(4),
            topic: "sensors".to_owned(),
            words: "How?".to_owned(),
            language: Language::English,
            asker: PostId::from_number(5),
            asked_at: NOW,
            rounds,
            answered_at,
            best: None,
            thanks: String::new(),
            settled_at: None,
        }
    }

    fn ask(answered_at: Option<Timestamp>) -> Ask {
        Ask {
            question: Id::from_number(6),
            post: PostId::from_number(7),
            city: Id::from_number(8),
            round: 1,
            reasons: Vec::new(),
            answered_at,
        }
    }

    fn city() -> City {
        City {
            id: Id::from_number(3),
            circle: CircleId::from_number(9),
            place: atlas::PlaceId::new(4_393_217),
            name: "Kansas City".to_owned(),
            region: Id::from_number(4),
            standing: Standing::Active,
        }
    }

    fn of(home: i64) -> Actor {
        Actor { home: CircleId::from_number(home), post: PostId::from_number(7), ..sample_actor(Function::Leader) }
    }

    #[test]
    fn nobody_else_is_asked_once_somebody_answered() {
        let may = |rounds, answered| may_widen(&of(9), &inquiry(rounds, answered), &city(), false).map(drop);
        assert_eq!(may(1, None), Ok(()));
        assert_eq!(may(1, Some(NOW)), Err(Refusal::Answered));
        assert_eq!(may(ROUNDS_MAX, None), Err(Refusal::EnoughAsked));
    }

    #[test]
    fn another_city_widens_nothing_unless_it_heads_the_region() {
        let may = |oversees| may_widen(&of(8), &inquiry(1, None), &city(), oversees).map(drop);
        assert_eq!(may(true), Ok(()));
        assert_eq!(may(false), Err(Refusal::OtherCity { city: "Kansas City".to_owned() }));
    }

    #[test]
    fn the_asker_marks_an_answer_that_is_there() {
        let question = inquiry(1, Some(NOW));
        let (answered, silent) = (ask(Some(NOW)), ask(None));
        assert!(may_mark(&of(9), &question, &city(), Some(&answered)).is_ok());
        assert_eq!(may_mark(&of(9), &question, &city(), Some(&silent)).map(drop), Err(Refusal::NotAnswered));
        assert!(matches!(may_mark(&of(8), &question, &city(), Some(&answered)), Err(Refusal::OtherCity { .. })));
    }

    #[test]
    fn an_answer_is_translated_by_its_writer_or_the_asker() {
        let answered = ask(Some(NOW));
        let stranger = Actor { post: PostId::from_number(1), ..of(8) };
        assert!(may_translate(&of(8), &city(), &answered).is_ok(), "the post that answered");
        assert_eq!(may_translate(&stranger, &city(), &answered).map(drop), Err(Refusal::NotYourWords));
        assert_eq!(may_translate(&of(9), &city(), &ask(None)).map(drop), Err(Refusal::NotAnswered));
    }

    #[test]
    fn the_asker_begins_a_practice_once_somebody_answered() {
        let begins = |home, answered| may_begin_practice(&of(home), &inquiry(1, answered), &city()).map(drop);
        assert_eq!(begins(9, Some(NOW)), Ok(()));
        assert_eq!(begins(9, None), Err(Refusal::NotAnswered));
        assert_eq!(begins(8, Some(NOW)), Err(Refusal::OtherCity { city: "Kansas City".to_owned() }));
    }

    #[test]
    fn a_president_reads_what_waited_for_three_days() {
        let read = |rounds, is_open, oversees| may_read(&inquiry(rounds, None), is_open, oversees);
        assert_eq!([read(1, false, true), read(2, false, true), read(2, false, false)], [false, true, false]);
    }
}
