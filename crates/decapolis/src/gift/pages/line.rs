//! The page of one line: what it says, the line that took its place, and the form that puts it right.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{Button, ErrorSummary, Form, Items, Lead, Link, Meta, MetaEntry, Notice, SectionHead, Words};
use kernel::form::{self, Filled, FormErrors};
use kernel::id::Id;
use kernel::stop::Stop;
use kernel::web::{Answer, Fields, Visit};

use super::super::model::{Gift, GiftId};
use super::super::register::Register;
use super::super::texts::Texts;
use super::super::{acts, forms, rules, store};
use super::item;

#[derive(Debug, Template)]
#[template(path = "gift/templates/line.html")]
struct LinePage {
    summary: ErrorSummary,
    lead: Lead,
    notice: Option<Notice>,
    line_head: SectionHead,
    line: Items,
    correct_head: SectionHead,
    correct: Option<Form>,
}

pub(in crate::gift) fn show(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    rules::may_read(visit.actor()?)?;
    let gift = store::gift(tx, visit.param("gift")?)?;
    let page = draw(tx, visit, &gift, (&FormErrors::default(), &forms::present(&gift)))?;
    visit.page(tx, Texts::new(visit.language()).one_line(), page)
}

fn draw(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    gift: &Gift,
    (errors, typed): (&FormErrors, &Fields),
) -> Result<LinePage, Stop> {
    let texts = Texts::new(visit.language());
    let after = GiftId::from_number(gift.id.number() + 1);
    let mut register = Register::page(tx, (Some(gift.home), Some(after)), visit.language())?;
    register.gifts.retain(|one| one.id == gift.id);
    let correct = match rules::may_correct(visit.actor()?, gift) {
        Ok(_) => {
            let controls = forms::controls(Filled { typed, errors }, visit.language());
            let path = format!("/gifts/{}/correction", gift.id);
            Some(form::post(tx, visit, path, controls, vec![Button::submit(texts.put_right())])?)
        }
        Err(_) => None,
    };
    let way = |label: &'static str, id: GiftId| {
        let link = Link::new(label, format!("/gifts/{id}"));
        Notice {
            actions: kernel::design::Actions(vec![Button::link(link.label, link.href).quiet()]),
            ..Notice::notable(texts.was_corrected_sentence())
        }
    };
    let trail = Meta(vec![
        MetaEntry::Link(Link::new(texts.register(), "/gifts")),
        MetaEntry::Words(texts.written_on(visit.day(gift.written_at)).to_string().into()),
        MetaEntry::Words(texts.source(gift.source.code()).to_string().into()),
    ]);
    Ok(LinePage {
        summary: ErrorSummary { language: visit.language(), errors: correct.iter().flat_map(Form::errors).collect() },
        lead: Lead { trail, title: Words::from(texts.one_line()), ..Lead::default() },
        notice: gift.corrected_by.map(|id| way(texts.see_later_line(), id)),
        line_head: SectionHead::new("line", texts.lines()),
        line: Items(register.gifts.iter().map(|one| item(visit, &register, one)).collect()),
        correct_head: SectionHead {
            note: Some(texts.put_right_note().into()),
            ..SectionHead::new("correct", texts.put_right())
        },
        correct,
    })
}

pub(in crate::gift) fn correct(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let actor = visit.actor()?;
    rules::may_read(actor)?;
    let gift = store::gift(tx, visit.param("gift")?)?;
    let _leave = rules::may_correct(actor, &gift)?;
    let today = tx.now().date_in(&visit.time_zone());
    match forms::parse(&visit.request.form, gift.post, today, visit.language()) {
        Ok(new) => {
            let id = acts::correct(tx, actor, &gift, &new)?;
            Ok(Answer::see_other(format!("/gifts/{id}")))
        }
        Err(errors) => {
            let page = draw(tx, visit, &gift, (&errors, &visit.request.form))?;
            visit.form_again(tx, Texts::new(visit.language()).one_line(), page)
        }
    }
}

/// The latest line, for the tests that visit every page.
pub(in crate::gift) fn example(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    let latest = store::before(tx, (None, GiftId::from_number(i64::MAX)), 1)?;
    Ok(latest.first().map(|gift| format!("/gifts/{}", gift.id)))
}
