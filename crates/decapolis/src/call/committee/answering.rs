//! The page on which a post of a member city says whether it reviews.

use kernel::db::Tx;
use kernel::design::{Button, Form, Notice, Pair, Prose, SectionHead, SummaryList};
use kernel::form::{self, Filled, FormErrors};
use kernel::stop::Stop;
use kernel::web::{Answer, Fields, Visit};

use super::super::asked_page::{Asked, AskedPage};
use super::super::texts::Texts;
use super::acts::{self, OpenedAsked, open};
use super::model::{AskedId, Said};
use super::{forms, rules, store};

pub(in crate::call) fn show(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let opened = open(tx, visit.actor()?, visit.param("asked_reviewer")?)?;
    let page = draw(tx, visit, &opened, Filled { typed: &Fields::default(), errors: &FormErrors::default() })?;
    visit.page(tx, Texts::new(visit.language()).will_you_review(), page)
}

fn draw(tx: &mut Tx<'_>, visit: &Visit<'_>, opened: &OpenedAsked, filled: Filled<'_>) -> Result<AskedPage, Stop> {
    let texts = Texts::new(visit.language());
    let (of, plan) = (&opened.of, &opened.of.call.plan);
    let blind = if plan.is_blind { texts.is_blind() } else { texts.is_not_blind() };
    let pairs = vec![
        Pair::new(texts.closes(), visit.language().date_time(plan.closes_at, &of.meeting.zone()).to_string()),
        Pair::new(texts.review_by(), visit.last_day(plan.review_by)),
        Pair::new(texts.blind_label(), blind),
    ];
    let asked = Asked {
        state: None,
        title: texts.will_you_review().into(),
        sentence: texts.asked_sentence(&of.meeting.name).to_string(),
        notice: notice(visit, opened),
        words: (texts.asked_for(), Prose::written(&plan.words, Some(plan.language.code()))),
        form: form_of(tx, visit, opened, filled)?,
        facts: SummaryList { pairs, is_in_rail: true },
    };
    Ok(AskedPage::of(visit, &of.meeting, asked))
}

fn notice(visit: &Visit<'_>, opened: &OpenedAsked) -> Option<Notice> {
    let texts = Texts::new(visit.language());
    match opened.asked.said {
        Said::Asked => None,
        Said::Agreed => Some(Notice::done(texts.you_review())),
        Said::Declined => Some(Notice::notable(texts.you_do_not_review())),
    }
}

fn form_of(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    opened: &OpenedAsked,
    filled: Filled<'_>,
) -> Result<Option<(SectionHead, Form)>, Stop> {
    if rules::may_answer(visit.actor()?, &opened.asked, (opened.of.state, opened.is_off)).is_err() {
        return Ok(None);
    }
    let texts = Texts::new(visit.language());
    let path = format!("/asked-reviewers/{}/answer", opened.asked.id);
    let controls = forms::answer_controls(filled, visit.language());
    let form = form::post(tx, visit, path, controls, vec![Button::submit(texts.send_answer())])?;
    Ok(Some((SectionHead::new("answer", texts.your_answer()), form)))
}

/// Keeps the answer.
pub(in crate::call) fn answer(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let id: AskedId = visit.param("asked_reviewer")?;
    let opened = open(tx, visit.actor()?, id)?;
    let _ = rules::may_answer(visit.actor()?, &opened.asked, (opened.of.state, opened.is_off))?;
    match forms::parse_answer(&visit.request.form, visit.language()) {
        Ok((said, why)) => acts::answer(tx, visit.actor()?, id, (said, &why))?,
        Err(errors) => {
            let page = draw(tx, visit, &opened, Filled { typed: &visit.request.form, errors: &errors })?;
            return visit.form_again(tx, Texts::new(visit.language()).will_you_review(), page);
        }
    }
    Ok(Answer::see_other(format!("/asked-reviewers/{id}")))
}

/// What somebody of the demo was asked, for the tests that visit every page.
pub(in crate::call) fn example(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    let Some(call) = super::super::demo::open_call(tx)? else { return Ok(None) };
    let asked = store::of_call(tx, call.id)?;
    Ok(asked.first().map(|asked| format!("/asked-reviewers/{}", asked.id)))
}
