//! The page of a meeting's registration: the classes in their order, where the reader stands and why, the button that registers;
//! and for who keeps it a form for each class.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{
    Act, Actions, Button, Cell, CellHead, Column, EmptyState, ErrorSummary, Form, Lead, Link, Look, Narrow, Notice,
    Prose, RailHead, Row, SectionHead, Table,
};
use kernel::form::{self, Filled, FormErrors};
use kernel::stop::Stop;
use kernel::web::{Answer, Visit};

use super::super::demo::{self, Story};
use super::super::pages;
use super::super::texts::Texts;
use super::acts::{self, Opened};
use super::forms;
use super::model::{Class, ClassKind};
use super::rules::{self, Refusal};

#[derive(Debug, Template)]
#[template(path = "forum/templates/registration.html")]
struct RegistrationPage {
    summary: ErrorSummary,
    lead: Lead,
    notice: Option<Notice>,
    register: Option<Form>,
    classes_head: SectionHead,
    classes: Option<Table>,
    nothing: Option<EmptyState>,
    forms: Vec<(SectionHead, Form)>,
    rule_head: RailHead,
    rule: Prose,
}

pub(in crate::forum) fn show(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let opened = Opened::load(tx, visit.actor()?, visit.param("meeting")?)?;
    let page = draw(tx, visit, &opened, None)?;
    visit.page(tx, Texts::new(visit.language()).registration(), page)
}

/// Sets a class, or ends it where no day is given.
pub(in crate::forum) fn keep(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let (actor, typed) = (visit.actor()?, &visit.request.form);
    let opened = Opened::load(tx, actor, visit.param("meeting")?)?;
    let _leave = rules::may_keep(actor, &opened.meeting, tx.now())?;
    let kind = ClassKind::from_code(typed.get("class")).ok_or(Stop::Malformed("class"))?;
    match forms::parse(typed, kind, &opened.meeting, visit.language()) {
        Ok(Some(new)) => acts::set(tx, actor, opened.meeting.id, &new)?,
        Ok(None) => acts::end(tx, actor, opened.meeting.id, kind)?,
        Err(errors) => {
            let page = draw(tx, visit, &opened, Some((kind, &errors)))?;
            return visit.form_again(tx, Texts::new(visit.language()).registration(), page);
        }
    }
    Ok(Answer::see_other(path(&opened)))
}

/// Registers the reader's post.
pub(in crate::forum) fn register(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let seat = acts::register(tx, visit.actor()?, visit.param("meeting")?)?;
    Ok(Answer::see_other(format!("/meeting-seats/{seat}")))
}

fn path(opened: &Opened) -> String {
    format!("/meetings/{}/registration", opened.meeting.id)
}

fn draw(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    opened: &Opened,
    wrong: Option<(ClassKind, &FormErrors)>,
) -> Result<RegistrationPage, Stop> {
    let texts = Texts::new(visit.language());
    let forms = keeping(tx, visit, opened, wrong)?;
    Ok(RegistrationPage {
        summary: ErrorSummary {
            language: visit.language(),
            errors: forms.iter().flat_map(|(_, form)| form.errors()).collect(),
        },
        lead: Lead {
            trail: pages::trail(visit, &opened.meeting),
            title: texts.registration().into(),
            sentence: Some(texts.registration_sentence().into()),
            ..Lead::default()
        },
        notice: Some(standing(tx, visit, opened)?),
        register: register_form(tx, visit, opened)?,
        classes_head: SectionHead::new("classes", texts.classes()),
        classes: table(visit, opened),
        nothing: opened.classes.all.is_empty().then(|| EmptyState {
            title: texts.no_classes().into(),
            sentence: texts.no_classes_sentence().into(),
            ..EmptyState::default()
        }),
        forms,
        rule_head: RailHead { id: "rule".into(), title: texts.registration_rules().into() },
        rule: Prose(vec![
            texts.registration_rule_order().into(),
            texts.registration_rule_kept().into(),
            texts.registration_rule_line().into(),
            texts.line_rule().into(),
        ]),
    })
}

/// Where the reader stands: their seat; or their class, when it opens and why then; or that none is theirs.
pub(super) fn standing(tx: &Tx<'_>, visit: &Visit<'_>, opened: &Opened) -> Result<Notice, Stop> {
    let (texts, actor) = (Texts::new(visit.language()), visit.actor()?);
    if let Some(own) = opened.own.as_ref().filter(|own| own.state.is_live()) {
        return Ok(pages::own_seat(visit, own));
    }
    let Some(class) = opened.class_of(actor) else { return Ok(Notice::notable(texts.no_class_of_yours())) };
    let kind = class.said.kind.code();
    Ok(match opened.may_register(tx, actor) {
        Ok(_) => Notice::done(texts.class_is_open(kind).to_string()),
        Err(Refusal::NotOpen) => {
            let day = visit.day(class.said.opens_at);
            let before = opened.classes.all.iter().take_while(|other| other.id != class.id);
            let before = visit.language().list(before.map(|one| texts.class(one.said.kind.code()).to_string()));
            let when = texts.class_opens_on(kind, day).to_string();
            let sentence = if before.is_empty() { when } else { format!("{when} {}", texts.before_you(before)) };
            Notice::notable(sentence)
        }
        Err(Refusal::NotTheirs) => Notice::notable(texts.leader_registers()),
        Err(_) => Notice::notable(texts.registration_is_over()),
    })
}

fn register_form(tx: &mut Tx<'_>, visit: &Visit<'_>, opened: &Opened) -> Result<Option<Form>, Stop> {
    let has_seat = opened.own.as_ref().is_some_and(|own| own.state.is_live());
    if has_seat || opened.may_register(tx, visit.actor()?).is_err() {
        return Ok(None);
    }
    let path = format!("/meetings/{}/registrations", opened.meeting.id);
    let button = Button::submit(Texts::new(visit.language()).register());
    Ok(Some(form::post(tx, visit, path, Vec::new(), vec![button])?))
}

fn table(visit: &Visit<'_>, opened: &Opened) -> Option<Table> {
    let (texts, language) = (Texts::new(visit.language()), visit.language());
    let own = visit.actor.and_then(|actor| opened.class_of(actor)).map(|class| class.id);
    let row = |class: &Class| {
        let said = class.said;
        let label = texts.class(said.kind.code()).to_string().into();
        let (kept, until) = if said.kept == 0 {
            (Cell::Empty, Cell::Empty)
        } else {
            let number = language.number(said.kept).to_string();
            (Cell::Number(number.into()), Cell::Words(visit.last_day(said.kept_until).into()))
        };
        Row {
            cells: vec![
                Cell::Head(CellHead { link: Link { label, href: "".into() }, tag: None, note: None }),
                Cell::Words(visit.day(said.opens_at).into()),
                kept,
                until,
            ],
            is_own: own == Some(class.id),
        }
    };
    (!opened.classes.all.is_empty()).then(|| Table {
        id: "classes-table".into(),
        caption: texts.classes_caption().into(),
        columns: vec![
            Column::new(texts.who_registers()),
            Column::new(texts.class_opens()),
            Column::number(texts.class_kept()),
            Column::new(texts.class_kept_until()),
        ],
        rows: opened.classes.all.iter().map(row).collect(),
        narrow: Narrow::Stacked,
    })
}

/// A form for each class, for who keeps the registration.
fn keeping(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    opened: &Opened,
    wrong: Option<(ClassKind, &FormErrors)>,
) -> Result<Vec<(SectionHead, Form)>, Stop> {
    if rules::may_keep(visit.actor()?, &opened.meeting, tx.now()).is_err() {
        return Ok(Vec::new());
    }
    let (texts, zone, nothing) = (Texts::new(visit.language()), opened.meeting.zone(), FormErrors::default());
    let mut forms = Vec::new();
    for kind in ClassKind::ALL {
        let set = opened.classes.all.iter().find(|class| class.said.kind == kind);
        let present = forms::present(set, &zone);
        let filled = match wrong {
            Some((which, errors)) if which == kind => Filled { typed: &visit.request.form, errors },
            _ => Filled { typed: &present, errors: &nothing },
        };
        let act = Act::SubmitAs { name: "class".into(), value: kind.code().into() };
        let button = Button { label: texts.keep_class().into(), act, look: Look::Quiet };
        let controls = forms::controls(filled, visit.language());
        let form = form::post(tx, visit, path(opened), controls, vec![button])?;
        forms.push((SectionHead::new(kind.code(), texts.class(kind.code()).to_string()), form));
    }
    Ok(forms)
}

/// The button that leads here, for a meeting's page.
pub(super) fn way(visit: &Visit<'_>, opened: &Opened) -> Actions {
    Actions(vec![Button::link(Texts::new(visit.language()).registration(), path(opened)).quiet()])
}

/// The demo's conference.
pub(in crate::forum) fn example(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    Ok(demo::meeting(tx, Story::Conference)?.map(|id| format!("/meetings/{id}/registration")))
}
