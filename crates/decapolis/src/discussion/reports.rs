//! Reports of harassment: made on a page of their own, read by one post, and the setting that names it.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{
    Button, Control, EmptyState, ErrorSummary, Field, Form, Item, Items, Lead, Link, Meta, MetaEntry, Notice, Select,
    SelectOption, Tag, TextArea, Tone, Words,
};
use kernel::discussion::{self, Report, ReportId};
use kernel::form::{self, FormErrors};
use kernel::person;
use kernel::post::{HeldPost, PostId};
use kernel::stop::{Stop, found};
use kernel::web::{Answer, Visit};

use super::acts::{self, Candidate};
use super::pages::words;
use super::texts::Texts;

#[derive(Debug, Template)]
#[template(path = "discussion/templates/report.html")]
struct ReportPage {
    summary: ErrorSummary,
    lead: Lead,
    said: Vec<Words>,
    notices: Vec<Notice>,
    form: Option<Form>,
}

/// The form of a report, which says who alone will read it.
pub(super) fn form(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let page = draw(tx, visit, &FormErrors::default())?;
    visit.page(tx, Texts::new(visit.language()).report_title(), page)
}

fn draw(tx: &mut Tx<'_>, visit: &Visit<'_>, errors: &FormErrors) -> Result<ReportPage, Stop> {
    let texts = Texts::new(visit.language());
    let actor = visit.actor()?;
    let (comment, spot) = acts::readable(tx, actor, visit.param("comment")?)?;
    let reads = comment.hidden.is_none() || discussion::reads_hidden(actor, &comment, spot.place);
    let reader = acts::reader_for(tx, actor, &comment)?;
    let leave = discussion::may_report(actor, &comment, reader.as_ref().map(|held| held.post)).is_ok();
    let form = match leave {
        true => {
            let field = Field { error: errors.of("report"), ..Field::new("report", texts.what_happened()) };
            let value = visit.request.form.get("report").to_owned();
            let area = Control::Area(TextArea { field, value: value.into() });
            let path = format!("/comments/{}/report", comment.id);
            Some(form::post(tx, visit, path, vec![area], vec![Button::submit(texts.send_report())])?)
        }
        false => None,
    };
    let sentence = match &reader {
        Some(held) => texts.report_sentence(name_of(held)).to_string(),
        None => texts.nobody_named().to_owned(),
    };
    let back = Link::new(texts.back(), format!("/comments/{}", comment.id));
    Ok(ReportPage {
        summary: summary(visit, form.as_ref()),
        lead: Lead {
            trail: Meta(vec![MetaEntry::Link(back)]),
            title: texts.report_title().into(),
            sentence: Some(Words::written(sentence, None)),
            ..Lead::default()
        },
        said: reads.then(|| Words::written(comment.words, Some(comment.language.code().into()))).into_iter().collect(),
        notices: Vec::new(),
        form,
    })
}

fn summary(visit: &Visit<'_>, form: Option<&Form>) -> ErrorSummary {
    ErrorSummary { language: visit.language(), errors: form.map(Form::errors).unwrap_or_default() }
}

fn name_of(held: &HeldPost) -> String {
    match &held.holder {
        Some(holder) => format!("{}, {}", holder.name, held.title),
        None => held.title.clone(),
    }
}

/// "Dana Ridley, Officer, Institute of Cities": a title alone does not say of which organisation.
fn named_at_home(candidate: &Candidate) -> String {
    let name = name_of(&candidate.held);
    if name.contains(&candidate.home_name) { name } else { format!("{name}, {}", candidate.home_name) }
}

/// Sends a report; the page then says who reads it.
pub(super) fn send(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let id = visit.param("comment")?;
    match words(visit, "report") {
        Ok(words) => {
            acts::report(tx, visit.actor()?, id, &words)?;
            Ok(Answer::see_other(format!("/comments/{id}")))
        }
        Err(errors) => {
            let page = draw(tx, visit, &errors)?;
            visit.form_again(tx, Texts::new(visit.language()).report_title(), page)
        }
    }
}

#[derive(Debug, Template)]
#[template(path = "discussion/templates/reports.html")]
struct ReportsPage {
    lead: Lead,
    reports: Items,
    nothing: Option<EmptyState>,
}

/// What was reported to the reader's own post. An assistant of it sees nothing here.
pub(super) fn list(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let texts = Texts::new(visit.language());
    let actor = visit.actor()?;
    let mut reports = discussion::reports_to(tx, actor.post)?;
    reports.retain(|report| discussion::reads_report(actor, report));
    let item = |report: &Report| Item {
        title: Link::new(texts.confidential(), format!("/reports/{}", report.id)),
        tag: Some(match report.settled_at {
            Some(at) => Tag::new(texts.settled_on(visit.day(at)).to_string(), Tone::Done),
            None => Tag::new(texts.open_report(), Tone::Late),
        }),
        meta: Meta(vec![MetaEntry::Words(visit.day(report.made_at).into())]),
        ..Item::default()
    };
    let page = ReportsPage {
        lead: Lead {
            title: texts.reports().into(),
            sentence: Some(texts.reports_sentence().into()),
            ..Lead::default()
        },
        nothing: reports.is_empty().then(|| EmptyState {
            title: texts.no_reports().into(),
            sentence: texts.no_reports_sentence().into(),
            ..EmptyState::default()
        }),
        reports: Items(reports.iter().map(item).collect()),
    };
    visit.page(tx, texts.reports(), page)
}

/// A report, for the one post it went to; for anybody else it is not there.
fn readable(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Report, Stop> {
    let report = discussion::report_by_id(tx, visit.param::<ReportId>("report")?)?;
    if discussion::reads_report(visit.actor()?, &report) { Ok(report) } else { Err(Stop::Missing) }
}

pub(super) fn show(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let report = readable(tx, visit)?;
    let page = draw_report(tx, visit, &report, &FormErrors::default())?;
    visit.page(tx, Texts::new(visit.language()).confidential(), page)
}

fn draw_report(tx: &mut Tx<'_>, visit: &Visit<'_>, report: &Report, errors: &FormErrors) -> Result<ReportPage, Stop> {
    let texts = Texts::new(visit.language());
    let reporter = person::by_id(tx, report.reporter)?.map_or_else(String::new, |person| person.name);
    let about = found(discussion::by_id(tx, report.comment))?;
    let form = if discussion::may_settle(visit.actor()?, report).is_ok() {
        let field = Field { error: errors.of("note"), ..Field::new("note", texts.what_was_done()) };
        let area = Control::Area(TextArea { field, value: visit.request.form.get("note").to_owned().into() });
        let path = format!("/reports/{}", report.id);
        Some(form::post(tx, visit, path, vec![area], vec![Button::submit(texts.settle())])?)
    } else {
        None
    };
    let mut said = vec![Words::written(report.words.clone(), Some(report.language.code().into()))];
    let comment = about.map(|comment| Words::written(comment.words, Some(comment.language.code().into())));
    let mut notices = vec![match &comment {
        Some(words) => Notice { title: Some(texts.about_comment().into()), ..Notice::notable(words.clone()) },
        None => Notice::notable(texts.comment_gone()),
    }];
    if let Some(at) = report.settled_at {
        notices.push(Notice::done(texts.settled_on(visit.day(at)).to_string()));
        said.push(Words::written(report.note.clone(), None));
    }
    Ok(ReportPage {
        summary: summary(visit, form.as_ref()),
        lead: Lead {
            trail: Meta(vec![MetaEntry::Link(Link::new(texts.reports(), "/reports"))]),
            title: texts.confidential().into(),
            sentence: Some(Words::written(texts.reported_by(visit.day(report.made_at), reporter).to_string(), None)),
            ..Lead::default()
        },
        said,
        notices,
        form,
    })
}

pub(super) fn settle(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let report = readable(tx, visit)?;
    match words(visit, "note") {
        Ok(note) => discussion::settle_report(tx, visit.actor()?, report.id, &note)?,
        Err(errors) => {
            let page = draw_report(tx, visit, &report, &errors)?;
            return visit.form_again(tx, Texts::new(visit.language()).confidential(), page);
        }
    }
    Ok(Answer::see_other(format!("/reports/{}", report.id)))
}

/// Who reads reports, for the chair and the secretariat to name. They name the post and read no report.
pub(super) fn readers(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let texts = Texts::new(visit.language());
    let named = acts::named(tx)?;
    let candidates = acts::candidates(tx)?;
    let select = |name: &'static str, label: &'static str, chosen: Option<PostId>| {
        let none = SelectOption { value: "".into(), label: texts.nobody().into() };
        let options = candidates.iter().map(|candidate| SelectOption {
            value: candidate.held.post.to_string().into(),
            label: named_at_home(candidate).into(),
        });
        Control::Select(Select {
            field: Field::new(name, label),
            options: std::iter::once(none).chain(options).collect(),
            value: chosen.map_or_else(String::new, |post| post.to_string()).into(),
        })
    };
    let controls =
        vec![select("first", texts.first_reader(), named[0]), select("second", texts.second_reader(), named[1])];
    let form = form::post(tx, visit, "/reports/readers", controls, vec![Button::submit(texts.save())])?;
    let page = ReportPage {
        summary: summary(visit, Some(&form)),
        lead: Lead {
            title: texts.name_reader().into(),
            sentence: Some(texts.reader_sentence().into()),
            ..Lead::default()
        },
        said: Vec::new(),
        notices: Vec::new(),
        form: Some(form),
    };
    visit.page(tx, texts.name_reader(), page)
}

pub(super) fn name_readers(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let form = &visit.request.form;
    let mut readers = [None; 2];
    for (at, name) in ["first", "second"].into_iter().enumerate() {
        readers[at] = form.filled(name).map(str::parse::<PostId>).transpose()?;
    }
    acts::name_readers(tx, visit.actor()?, readers)?;
    Ok(Answer::see_other("/reports/readers"))
}
