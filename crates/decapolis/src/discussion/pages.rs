//! The page of a comment: its words, every version, and what its reader can do with it.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{
    Actions, Button, Control, ErrorSummary, Field, Form, Item, Items, Lead, Link, Meta, MetaEntry, Notice, SectionHead,
    TextArea, Words,
};
use kernel::discussion::{self, COMMENT_MAX, Comment, CommentId, Version};
use kernel::form::{self, FormErrors, Reading};
use kernel::id::Id;
use kernel::stop::Stop;
use kernel::web::{Answer, Fields, Visit};

use super::place::{DiscussionKey, Spot};
use super::section::{comment_form, posts_of, title_of, who};
use super::texts::Texts;
use super::{acts, place};

#[derive(Debug, Template)]
#[template(path = "discussion/templates/comment.html")]
struct CommentPage {
    summary: ErrorSummary,
    lead: Lead,
    notices: Vec<Notice>,
    history_head: SectionHead,
    history: Items,
    forms: Vec<Form>,
}

pub(super) fn show(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let page = draw(tx, visit, &FormErrors::default(), &Fields::default())?;
    visit.page(tx, Texts::new(visit.language()).comment_title(), page)
}

fn again(tx: &mut Tx<'_>, visit: &Visit<'_>, errors: &FormErrors) -> Result<Answer, Stop> {
    let page = draw(tx, visit, errors, &visit.request.form)?;
    visit.form_again(tx, Texts::new(visit.language()).comment_title(), page)
}

fn draw(tx: &mut Tx<'_>, visit: &Visit<'_>, errors: &FormErrors, typed: &Fields) -> Result<CommentPage, Stop> {
    let texts = Texts::new(visit.language());
    let actor = visit.actor()?;
    let (comment, spot) = acts::readable(tx, actor, visit.param("comment")?)?;
    let posts = posts_of(tx, std::slice::from_ref(&comment))?;
    let reads = comment.hidden.is_none() || discussion::reads_hidden(actor, &comment, spot.place);
    let history = if reads { discussion::versions(tx, comment.id)? } else { Vec::new() };
    let forms = forms(tx, visit, &comment, &spot, errors, typed)?;
    let by = texts.comment_of(visit.day(comment.written_at), who(&posts, &comment)).to_string();
    let report = (actor.person != comment.author)
        .then(|| Button::link(texts.report(), format!("/comments/{}/report", comment.id)).quiet());
    let hider = comment.hidden.as_ref().map(|hidden| title_of(&posts, hidden.by));
    Ok(CommentPage {
        summary: ErrorSummary { language: visit.language(), errors: forms.iter().flat_map(Form::errors).collect() },
        lead: Lead {
            trail: Meta(vec![MetaEntry::Link(Link::new(texts.back(), format!("{}#discussion", spot.path)))]),
            title: texts.comment_title().into(),
            sentence: Some(Words::written(by, None)),
            actions: Actions(report.into_iter().collect()),
            ..Lead::default()
        },
        notices: notices(texts, &comment, hider),
        history_head: SectionHead::new("history", texts.history()),
        history: Items(history.iter().map(|version| version_item(visit, version)).collect()),
        forms,
    })
}

fn notices(texts: Texts, comment: &Comment, hider: Option<String>) -> Vec<Notice> {
    let Some(hidden) = &comment.hidden else { return Vec::new() };
    let because = texts.hidden_by(hider.unwrap_or_default(), &hidden.because).to_string();
    let mut notices = vec![Notice::notable(because)];
    if !hidden.appeal.is_empty() {
        notices.push(Notice::notable(texts.appealed(&hidden.appeal).to_string()));
    }
    if hidden.is_decided {
        notices.push(Notice::notable(texts.stays_hidden()));
    }
    notices
}

fn version_item(visit: &Visit<'_>, version: &Version) -> Item {
    let texts = Texts::new(visit.language());
    Item {
        title: Link::new(texts.version_number(version.version).to_string(), "#history"),
        meta: Meta(vec![MetaEntry::Words(visit.day(version.written_at).into())]),
        sentence: Some(Words::written(version.words.clone(), Some(version.language.code().into()))),
        ..Item::default()
    }
}

/// What this reader can do with it, each a form of its own.
fn forms(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    comment: &Comment,
    spot: &Spot,
    errors: &FormErrors,
    typed: &Fields,
) -> Result<Vec<Form>, Stop> {
    let texts = Texts::new(visit.language());
    let actor = visit.actor()?;
    let path = |part: &str| format!("/comments/{}{part}", comment.id);
    let area = |name: &'static str, label: &'static str, hint: Option<&'static str>, known: &str| {
        let field = Field { error: errors.of(name), hint: hint.map(Into::into), ..Field::new(name, label) };
        let value = typed.filled(name).unwrap_or(known).to_owned();
        Control::Area(TextArea { field, value: value.into() })
    };
    let mut forms = Vec::new();
    if discussion::may_edit(actor, comment).is_ok() {
        let words = area("comment", texts.your_comment(), Some(texts.comment_hint()), &comment.words);
        forms.push(form::post(tx, visit, path(""), vec![words], vec![Button::submit(texts.change_it())])?);
    }
    if discussion::may_hide(actor, comment, spot.place).is_ok() {
        let words = area("reason", texts.why_hide(), Some(texts.why_hide_hint()), "");
        let button = Button::submit(texts.hide_it()).quiet();
        forms.push(form::post(tx, visit, path("/hiding"), vec![words], vec![button])?);
    }
    if discussion::may_appeal(actor, comment).is_ok() {
        let words = area("appeal", texts.appeal(), Some(texts.appeal_hint()), "");
        forms.push(form::post(tx, visit, path("/appeal"), vec![words], vec![Button::submit(texts.send_appeal())])?);
    }
    let record = Id::from_number(comment.id.number());
    let decider = kernel::step::of_record(tx, record)?.map(|(post, _)| post);
    if discussion::may_decide(actor, comment, decider).is_ok() {
        let decide = |label: &'static str, value: &'static str| Button {
            label: label.into(),
            act: kernel::design::Act::SubmitAs { name: "decision".into(), value: value.into() },
            look: kernel::design::Look::Quiet,
        };
        let buttons = vec![decide(texts.show_again(), "show"), decide(texts.keep_hidden(), "keep")];
        forms.push(form::post(tx, visit, path("/decision"), Vec::new(), buttons)?);
    }
    Ok(forms)
}

#[derive(Debug, Template)]
#[template(path = "discussion/templates/form.html")]
struct FormPage {
    summary: ErrorSummary,
    lead: Lead,
    form: Form,
}

/// Says something below a record; what cannot be taken comes back as typed, on a page of its own.
pub(super) fn say(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let texts = Texts::new(visit.language());
    let key: DiscussionKey = visit.param("discussion")?;
    let words = match words(visit, "comment") {
        Ok(words) => words,
        Err(errors) => {
            let spot = place::spot(tx, visit.actor()?, &key)?;
            let typed = visit.request.form.get("comment").to_owned();
            let form = comment_form(tx, visit, &key, &errors, typed)?;
            let page = FormPage {
                summary: ErrorSummary { language: visit.language(), errors: form.errors() },
                lead: Lead {
                    trail: Meta(vec![MetaEntry::Link(Link::new(texts.back(), spot.path))]),
                    title: texts.discussion().into(),
                    ..Lead::default()
                },
                form,
            };
            return visit.form_again(tx, texts.discussion(), page);
        }
    };
    let spot = acts::say(tx, visit.actor()?, &key, &words)?;
    Ok(Answer::see_other(format!("{}#discussion", spot.path)))
}

/// Follows a discussion, or stops.
pub(super) fn follow(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let key: DiscussionKey = visit.param("discussion")?;
    let actor = visit.actor()?;
    let spot = place::spot(tx, actor, &key)?;
    match visit.request.form.get("follow") {
        "yes" => discussion::follow(tx, actor, spot.place.record)?,
        "no" => discussion::unfollow(tx, actor, spot.place.record)?,
        _ => return Err(Stop::Malformed("follow")),
    }
    Ok(Answer::see_other(format!("{}#discussion", spot.path)))
}

pub(super) fn edit(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let (comment, _) = acts::readable(tx, visit.actor()?, visit.param("comment")?)?;
    match words(visit, "comment") {
        Ok(words) => discussion::edit(tx, visit.actor()?, comment.id, &words)?,
        Err(errors) => return again(tx, visit, &errors),
    }
    Ok(back_to(comment.id))
}

pub(super) fn hide(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let (comment, spot) = acts::readable(tx, visit.actor()?, visit.param("comment")?)?;
    match words(visit, "reason") {
        Ok(reason) => discussion::hide(tx, visit.actor()?, comment.id, spot.place, &reason)?,
        Err(errors) => return again(tx, visit, &errors),
    }
    Ok(back_to(comment.id))
}

pub(super) fn appeal(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let (comment, _) = acts::readable(tx, visit.actor()?, visit.param("comment")?)?;
    match words(visit, "appeal") {
        Ok(words) => acts::appeal(tx, visit.actor()?, comment.id, &words)?,
        Err(errors) => return again(tx, visit, &errors),
    }
    Ok(back_to(comment.id))
}

pub(super) fn decide(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let (comment, _) = acts::readable(tx, visit.actor()?, visit.param("comment")?)?;
    let shows_again = match visit.request.form.get("decision") {
        "show" => true,
        "keep" => false,
        _ => return Err(Stop::Malformed("decision")),
    };
    discussion::decide(tx, visit.actor()?, comment.id, shows_again)?;
    Ok(Answer::see_other("/"))
}

/// Words that have to be there, within their limit.
pub(super) fn words(visit: &Visit<'_>, field: &'static str) -> Result<String, FormErrors> {
    let mut reading = Reading::new(&visit.request.form, visit.language());
    let words = reading.words(field, COMMENT_MAX, Texts::new(visit.language()).error_empty());
    reading.done(Some(words))
}

fn back_to(id: CommentId) -> Answer {
    Answer::see_other(format!("/comments/{id}"))
}
