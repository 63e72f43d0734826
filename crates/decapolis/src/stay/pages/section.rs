//! On the page of a meeting: what one needs there oneself, or how many said what they need.

use askama::Template;
use kernel::capability::{MeetingPart, MeetingQuestion};
use kernel::db::Tx;
use kernel::design::{Actions, Button, Words};
use kernel::id::Id;
use kernel::stop::Stop;
use kernel::web::Markup;

use super::super::texts::Texts;
use super::super::{rules, store};
use crate::forum::{self, MeetingId, Phase};

#[derive(Debug, Template)]
#[template(path = "stay/templates/section.html")]
struct Section {
    sentence: Words,
    actions: Actions,
}

/// Nothing for whoever has no seat and keeps no lists.
pub(in crate::stay) fn section(tx: &mut Tx<'_>, question: &MeetingQuestion<'_>) -> Result<Option<MeetingPart>, Stop> {
    let visit = question.visit;
    let Some(actor) = visit.actor else { return Ok(None) };
    let texts = Texts::new(visit.language());
    let meeting = forum::meeting(tx, MeetingId::from_number(question.meeting.number()))?;
    let standing = forum::standing(tx, actor, &meeting)?;
    let reads_all = rules::may_read_all(actor, &standing).is_ok();
    if (!reads_all && (!standing.attends || actor.is_assistant)) || meeting.phase(tx.now()) == Phase::Cancelled {
        return Ok(None);
    }
    let path = |page: &str| format!("/meetings/{}/{page}", meeting.id);
    let (sentence, button) = if reads_all {
        let guests = store::guests(tx, &meeting)?;
        let answered = guests.iter().filter(|guest| guest.said().is_some()).count();
        let sentence = texts.answered_sentence(answered, guests.len()).to_string();
        (sentence, Button::link(texts.lists(), path("lists")).quiet())
    } else {
        let own = store::guest(tx, &meeting, actor.post)?;
        let has_said = own.is_some_and(|guest| guest.said().is_some());
        let sentence = if has_said { texts.you_said_it() } else { texts.you_said_nothing() };
        (sentence.to_owned(), Button::link(texts.say_what_i_need(), path("needs")).quiet())
    };
    let part = Section { sentence: sentence.into(), actions: Actions(vec![button]) };
    Ok(Some(MeetingPart { heading: texts.your_stay().to_owned(), content: Markup::render(&part)? }))
}
