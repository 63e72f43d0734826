//! On the page of a meeting: that there are bursaries, and the reader's own.

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
#[template(path = "bursary/templates/section.html")]
struct Section {
    sentence: Words,
    actions: Actions,
}

/// Nothing for partners, and nothing where there is no scheme but for who keeps one.
pub(in crate::bursary) fn section(
    tx: &mut Tx<'_>,
    question: &MeetingQuestion<'_>,
) -> Result<Option<MeetingPart>, Stop> {
    let visit = question.visit;
    let Some(actor) = visit.actor else { return Ok(None) };
    let texts = Texts::new(visit.language());
    let meeting = forum::meeting(tx, MeetingId::from_number(question.meeting.number()))?;
    let standing = forum::standing(tx, actor, &meeting)?;
    if rules::may_read(actor, &standing).is_err() {
        return Ok(None);
    }
    let keeps = rules::keeps(actor, &standing) && meeting.phase(tx.now()) == Phase::Ahead;
    let Some(scheme) = store::scheme(tx, meeting.id)? else {
        return if keeps { part(&meeting, texts.no_scheme().to_owned(), texts) } else { Ok(None) };
    };
    let all = store::bursaries(tx, meeting.id)?;
    let own = all.iter().find(|bursary| bursary.home == actor.home);
    let sentence = match own {
        Some(own) => texts.you_asked(own.state.code()).to_string(),
        None if rules::sees_all(actor, &standing, &meeting) => {
            let open = all.iter().filter(|bursary| bursary.state.is_open()).count();
            texts.asked_count(all.len(), open).to_string()
        }
        None => texts.there_is(visit.last_day(scheme.terms.ask_by)).to_string(),
    };
    part(&meeting, sentence, texts)
}

fn part(meeting: &forum::Meeting, sentence: String, texts: Texts) -> Result<Option<MeetingPart>, Stop> {
    let way = Button::link(texts.bursaries(), format!("/meetings/{}/bursary", meeting.id)).quiet();
    let part = Section { sentence: sentence.into(), actions: Actions(vec![way]) };
    Ok(Some(MeetingPart { heading: texts.bursaries().to_owned(), content: Markup::render(&part)? }))
}
