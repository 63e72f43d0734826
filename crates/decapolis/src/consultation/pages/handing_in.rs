//! A file as an answer: its part of the page, how it is handed in, and how it is read.

use kernel::db::Tx;
use kernel::design::{Act, Button, Form, Item, Items, Link, Look, Meta, MetaEntry, SectionHead, Words};
use kernel::file::{self, Incoming};
use kernel::form::{self, Filled, FormErrors, Reading};
use kernel::stop::Stop;
use kernel::web::{Answer, Visit};

use super::super::answering::{self, Saved};
use super::super::model::{Kind, SheetAnswerId};
use super::super::texts::Texts;
use super::super::{demo, files, rules};
use super::answer::{self, Shown};

/// The file that is there, and the form that hands one in; nothing of a question that is answered otherwise.
pub(super) fn part(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    shown: &Shown,
    (may_write, errors): (bool, &FormErrors),
) -> Result<Option<(SectionHead, Items, Option<Form>)>, Stop> {
    if shown.question.kind != Kind::File {
        return Ok(None);
    }
    let texts = Texts::new(visit.language());
    let there = files::of_answer(tx, shown.answer.id)?.map(|file| Item {
        title: Link { label: Words::written(file.name.clone(), None), href: path(shown.answer.id, "file").into() },
        meta: Meta(vec![
            MetaEntry::Words(file.in_words(visit.language()).into()),
            MetaEntry::Words(visit.day(file.put_at).into()),
        ]),
        ..Item::default()
    });
    let form = match may_write {
        true => Some(upload_form(tx, visit, shown, errors)?),
        false => None,
    };
    let head = SectionHead { note: Some(texts.file_note().into()), ..SectionHead::new("file-head", texts.your_file()) };
    Ok(Some((head, Items(there.into_iter().collect()), form)))
}

fn path(id: SheetAnswerId, part: &str) -> String {
    format!("/sheet-answers/{id}/{part}")
}

fn upload_form(tx: &mut Tx<'_>, visit: &Visit<'_>, shown: &Shown, errors: &FormErrors) -> Result<Form, Stop> {
    let texts = Texts::new(visit.language());
    let control = file::field(visit, Filled { typed: &visit.request.form, errors });
    let act = Act::SubmitAs { name: "edit".into(), value: shown.answer.edit.to_string().into() };
    let button = Button { label: texts.hand_in().into(), act, look: Look::Filled };
    Ok(form::post(tx, visit, path(shown.answer.id, "upload"), vec![control], vec![button])?)
}

pub(in super::super) fn hand_in(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let shown = Shown::load(tx, visit)?;
    let actor = visit.actor()?;
    let _leave = rules::may_answer(actor, shown.opened.city.circle, &shown.opened.sheet, shown.opened.state)?;
    if shown.question.kind != Kind::File {
        return Err(Stop::Missing);
    }
    let edit = visit.request.form.get("edit").parse().map_err(|_| Stop::Malformed("edit"))?;
    let mut reading = Reading::new(&visit.request.form, visit.language());
    let incoming = Incoming::read(visit, &mut reading);
    let incoming = match reading.done(incoming) {
        Ok(incoming) => incoming,
        Err(errors) => return answer::again(tx, visit, &shown, &errors, Vec::new()),
    };
    if shown.answer.edit != edit {
        return crossed(tx, visit, &shown);
    }
    let stored = file::stored(visit, &incoming)?;
    match files::hand_in(tx, actor, shown.answer.id, (&incoming, stored), (edit, visit.language()))? {
        Saved::Written => Ok(answer::to_sheet(&shown)),
        Saved::Crossed => crossed(tx, visit, &shown),
    }
}

fn crossed(tx: &mut Tx<'_>, visit: &Visit<'_>, shown: &Shown) -> Result<Answer, Stop> {
    let crossed = answer::crossed(visit, shown);
    answer::again(tx, visit, shown, &FormErrors::default(), vec![crossed])
}

/// The file itself, for whoever reads the answer.
pub(in super::super) fn file(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let (_, answer) = answering::open_answer(tx, visit.actor()?, visit.param("sheet_answer")?)?;
    files::of_answer(tx, answer.id)?.map(|file| file.answer(visit)).ok_or(Stop::Missing)
}

/// The file that Kansas City handed in.
pub(in super::super) fn example(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    Ok(demo::handed_in(tx)?.map(|id| path(id, "file")))
}
