//! On the page of a meeting: what it is planned to cost and what was spent, for who reads the budget.

use askama::Template;
use kernel::capability::{MeetingPart, MeetingQuestion};
use kernel::db::Tx;
use kernel::design::{Actions, Button, Prose};
use kernel::id::Id;
use kernel::stop::Stop;
use kernel::web::Markup;

use super::super::sheet::Sheet;
use super::super::texts::Texts;
use super::super::{rules, sums};
use crate::forum::{self, MeetingId};

#[derive(Debug, Template)]
#[template(path = "finance/templates/section.html")]
struct Section {
    sentences: Prose,
    actions: Actions,
}

/// Nothing for who does not read it; the page of a meeting asks no more for them than what their post is.
pub(in crate::finance) fn section(
    tx: &mut Tx<'_>,
    question: &MeetingQuestion<'_>,
) -> Result<Option<MeetingPart>, Stop> {
    let visit = question.visit;
    let (Some(actor), id) = (visit.actor, MeetingId::from_number(question.meeting.number())) else { return Ok(None) };
    if !forum::could_conduct(tx, actor, id)? {
        return Ok(None);
    }
    let texts = Texts::new(visit.language());
    let meeting = forum::meeting(tx, id)?;
    let standing = forum::standing(tx, actor, &meeting)?;
    if rules::may_read(actor, &standing, &meeting).is_err() {
        return Ok(None);
    }
    let way = Button::link(texts.budget(), format!("/meetings/{}/budget", meeting.id)).quiet();
    let sheet = Sheet::of(tx, actor, meeting)?;
    let language = visit.language();
    let sentence = |(currency, sum): (kernel::language::Currency, sums::Sum)| {
        let money = |minor| language.money(kernel::language::Money { minor, currency }).to_string();
        texts.planned_and_spent(money(sum.planned), money(sum.spent)).to_string().into()
    };
    let mut sentences: Vec<_> = sums::totals(&sheet.counted()).into_iter().map(sentence).collect();
    if sentences.is_empty() {
        sentences.push(texts.no_lines().into());
    }
    let part = Section { sentences: Prose(sentences), actions: Actions(vec![way]) };
    Ok(Some(MeetingPart { heading: texts.budget().to_owned(), content: Markup::render(&part)? }))
}
