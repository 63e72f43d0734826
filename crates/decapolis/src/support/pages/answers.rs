//! What members answered to the question that an engagement collects answers to: how many did and where they stand, and for
//! whom it is to ask the way to ask them.

use kernel::db::Tx;
use kernel::design::{Link, Pair, Words};
use kernel::stop::Stop;
use kernel::web::Visit;

use super::super::template::Kind;
use super::super::texts::Texts;
use super::super::view::View;
use crate::inquiry::{self, Standing};
use crate::need;

/// The questions to several members, and while the step is open the way to ask one.
pub(super) fn pairs(tx: &mut Tx<'_>, visit: &Visit<'_>, view: &View) -> Result<Vec<Pair>, Stop> {
    let whole = &view.whole;
    let collects = whole.template.steps.iter().any(|step| step.kind == Kind::Answers);
    let (Some(need), Some(actor), true) = (whole.engagement.need, visit.actor, collects) else { return Ok(Vec::new()) };
    let asked = inquiry::standing_of(tx, visit, need)?;
    let is_open = whole.engagement.is_running() && whole.step().kind == Kind::Answers;
    let runs = asked.iter().any(|standing| standing.inquiry.is_running());
    let may_ask = is_open && !runs && need::may_ask_about(tx, actor, need)?;
    let texts = Texts::new(visit.language());
    let mut pairs: Vec<Pair> = asked.iter().map(|standing| pair(texts, standing)).collect();
    if may_ask {
        let words = if asked.is_empty() { texts.ask_the_likeliest() } else { texts.ask_the_next() };
        let ask = Link::new(words, format!("/needs/{need}/questions/six"));
        pairs.push(Pair { action: Some(ask), ..Pair::new(texts.who_may_know(), texts.who_may_know_sentence()) });
    }
    Ok(pairs)
}

fn pair(texts: Texts, standing: &Standing) -> Pair {
    let Standing { inquiry, asked, answered } = standing;
    let words = Words::written(inquiry.words.clone(), Some(inquiry.language.code().into()));
    let read = Link::new(texts.read_the_answers(*answered).to_string(), format!("/inquiries/{}", inquiry.id));
    Pair { action: Some(read), ..Pair::new(words, texts.answered_of(*answered, *asked).to_string()) }
}
