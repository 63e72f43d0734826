//! On the page of a conference: where the reader stands with its registration.

use askama::Template;
use kernel::capability::{MeetingPart, MeetingQuestion, MeetingSection};
use kernel::db::Tx;
use kernel::design::Notice;
use kernel::id::Id;
use kernel::stop::Stop;
use kernel::web::Markup;

use super::super::model::MeetingId;
use super::super::texts::Texts;
use super::acts::Opened;
use super::{page, rules, store};

pub(in crate::forum) const SECTIONS: &[MeetingSection] = &[MeetingSection { id: "registration", order: 2, make }];

#[derive(Debug, Template)]
#[template(path = "forum/templates/registration_section.html")]
struct Section {
    notice: Notice,
}

/// Nothing where there are no classes, but for who could set some.
fn make(tx: &mut Tx<'_>, question: &MeetingQuestion<'_>) -> Result<Option<MeetingPart>, Stop> {
    let visit = question.visit;
    let Some(actor) = visit.actor else { return Ok(None) };
    let id = MeetingId::from_number(question.meeting.number());
    if store::classes(tx, id)?.is_empty() && !super::super::rules::makes_meetings(actor) {
        return Ok(None);
    }
    let opened = Opened::load(tx, actor, id)?;
    let keeps = rules::may_keep(actor, &opened.meeting, tx.now()).is_ok();
    if opened.classes.all.is_empty() && !keeps {
        return Ok(None);
    }
    let texts = Texts::new(visit.language());
    let notice = if opened.classes.all.is_empty() {
        Notice::notable(texts.no_classes())
    } else if keeps {
        Notice::notable(texts.classes_count(opened.classes.all.len()).to_string())
    } else {
        page::standing(tx, visit, &opened)?
    };
    let part = Section { notice: Notice { actions: page::way(visit, &opened), ..notice } };
    Ok(Some(MeetingPart { heading: texts.registration().to_owned(), content: Markup::render(&part)? }))
}
