//! The page of minutes: their text, printed well, and what can be done with it next.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{
    Actions, Button, ErrorSummary, Form, Item, Items, Lead, Link, Meta, MetaEntry, RailHead, SectionHead, Tag, Thread,
    Tone, Words,
};
use kernel::form::{self, Filled, FormErrors};
use kernel::stop::Stop;
use kernel::web::{Answer, Fields, Visit};

use super::super::rules as meeting_rules;
use super::super::store::record;
use super::super::texts::Texts;
use super::super::view;
use super::model::{Correction, Document, MinutesId, Stage};
use super::{acts, forms, rules, store};
use crate::forum::{self, Meeting, Standing};

#[derive(Debug, Template)]
#[template(path = "minutes/templates/minutes.html")]
struct MinutesPage {
    summary: ErrorSummary,
    lead: Lead,
    words_head: SectionHead,
    words: Vec<Block>,
    closed_head: SectionHead,
    closed: Vec<Block>,
    corrections_head: SectionHead,
    corrections: Items,
    forms: Vec<(SectionHead, Form)>,
    thread_head: RailHead,
    thread: Thread,
}

/// What stands together in a text, up to an empty line: the first line is its heading where others follow.
#[derive(Debug)]
struct Block {
    heading: Option<Words>,
    lines: Vec<Words>,
}

/// What page and data of minutes are made of, as far as the reader may read.
pub(super) struct View {
    pub(super) document: Document,
    pub(super) meeting: Meeting,
    standing: Standing,
    /// Whether the reader approves them.
    is_chair: bool,
    /// Whether the reader reads the closed part.
    pub(super) reads_closed: bool,
    pub(super) corrections: Vec<Correction>,
}

impl View {
    pub(super) fn load(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Self, Stop> {
        let actor = visit.actor()?;
        let (document, meeting, standing) = acts::readable(tx, actor, visit.param("minutes")?)?;
        let corrections = match document.stage {
            Stage::Published => store::corrections(tx, document.id)?,
            Stage::Draft | Stage::WithChair => Vec::new(),
        };
        let (is_chair, reads_closed) = (meeting.chair == actor.post, meeting_rules::reads_closed(&standing));
        Ok(Self { document, meeting, standing, is_chair, reads_closed, corrections })
    }
}

pub(in crate::minutes) fn show(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let view = View::load(tx, visit)?;
    let page = draw(tx, visit, &view, &FormErrors::default(), None)?;
    visit.page(tx, title(visit, &view.meeting), page)
}

fn title(visit: &Visit<'_>, meeting: &Meeting) -> String {
    Texts::new(visit.language()).minutes_of(&meeting.name).to_string()
}

fn again(tx: &mut Tx<'_>, visit: &Visit<'_>, errors: &FormErrors) -> Result<Answer, Stop> {
    let view = View::load(tx, visit)?;
    let page = draw(tx, visit, &view, errors, Some(&visit.request.form))?;
    visit.form_again(tx, title(visit, &view.meeting), page)
}

fn draw(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    view: &View,
    errors: &FormErrors,
    typed: Option<&Fields>,
) -> Result<MinutesPage, Stop> {
    let texts = Texts::new(visit.language());
    let document = &view.document;
    let present = Fields::from([
        ("minutes_words", document.wording.words.as_str()),
        ("closed_words", document.wording.closed_words.as_str()),
    ]);
    let forms = forms(tx, visit, view, Filled { typed: typed.unwrap_or(&present), errors })?;
    let closed = if view.reads_closed { blocks(document, &document.wording.closed_words) } else { Vec::new() };
    Ok(MinutesPage {
        summary: ErrorSummary {
            language: visit.language(),
            errors: forms.iter().flat_map(|(_, form)| form.errors()).collect(),
        },
        lead: lead(visit, view),
        words_head: SectionHead::new("words", texts.text_of_minutes()),
        words: blocks(document, &document.wording.words),
        closed_head: SectionHead {
            note: Some(texts.not_for_partners().into()),
            ..SectionHead::new("closed", texts.closed_part())
        },
        closed,
        corrections_head: SectionHead::new("corrections", texts.corrections()),
        corrections: Items(view.corrections.iter().map(|one| correction_item(visit, one)).collect()),
        forms,
        thread_head: RailHead { id: "thread".into(), title: texts.thread().into() },
        thread: kernel::thread::draw(tx, visit, record(document.id), &view.meeting.name)?,
    })
}

/// A text as it is read: what an empty line parts, stands apart.
fn blocks(document: &Document, words: &str) -> Vec<Block> {
    let written = |line: &str| Words::written(line.to_owned(), Some(document.language.code().into()));
    let mut blocks: Vec<Vec<&str>> = vec![Vec::new()];
    for line in words.lines().map(str::trim) {
        match blocks.last_mut() {
            Some(block) if !line.is_empty() => block.push(line),
            _ => blocks.push(Vec::new()),
        }
    }
    let block = |lines: Vec<&str>| {
        let has_heading = lines.len() > 1;
        let heading = lines.first().filter(|_| has_heading).map(|line| written(line));
        Block { heading, lines: lines.iter().skip(usize::from(has_heading)).map(|line| written(line)).collect() }
    };
    blocks.into_iter().filter(|lines| !lines.is_empty()).map(block).collect()
}

/// How far minutes have come, in a word.
fn stage_tag(visit: &Visit<'_>, document: &Document) -> Tag {
    let tone = match document.stage {
        Stage::Draft => Tone::Quiet,
        Stage::WithChair => Tone::Notable,
        Stage::Published => Tone::Done,
    };
    Tag::new(Texts::new(visit.language()).stage(document.stage.code()).to_string(), tone)
}

fn lead(visit: &Visit<'_>, view: &View) -> Lead {
    let texts = Texts::new(visit.language());
    let (document, meeting) = (&view.document, &view.meeting);
    let mut trail = forum::trail(visit, meeting);
    trail.0.push(MetaEntry::Tag(stage_tag(visit, document)));
    if document.stage == Stage::Published {
        trail.0.push(MetaEntry::Words(visit.day(document.published_at).into()));
    }
    if let Some(reach) = document.reach {
        trail.0.push(MetaEntry::Words(texts.reach(reach.code()).to_string().into()));
    }
    let back = Button::link(texts.what_was_written_down(), format!("/meetings/{}/minutes", meeting.id)).quiet();
    Lead {
        trail,
        title: Words::written(title(visit, meeting), None),
        sentence: Some(texts.stage_sentence(document.stage.code()).to_string().into()),
        actions: Actions(vec![Button::print(texts.print()), back]),
        ..Lead::default()
    }
}

fn correction_item(visit: &Visit<'_>, correction: &Correction) -> Item {
    let texts = Texts::new(visit.language());
    let language = Some(correction.language.code().into());
    Item {
        title: Link { label: texts.corrected_on(visit.day(correction.made_at)).to_string().into(), href: "".into() },
        meta: Meta::default(),
        sentence: Some(Words::written(correction.words.clone(), language)),
        ..Item::default()
    }
}

/// What this reader can do next, each a form of its own.
fn forms(tx: &Tx<'_>, visit: &Visit<'_>, view: &View, filled: Filled<'_>) -> Result<Vec<(SectionHead, Form)>, Stop> {
    let texts = Texts::new(visit.language());
    let (document, standing) = (&view.document, &view.standing);
    let path = |part: &str| format!("/minutes/{}/{part}", document.id);
    let mut forms = Vec::new();
    if rules::may_publish(view.is_chair, document).is_ok() {
        let control = forms::reach_control(filled, visit.language());
        let button = Button::submit(texts.approve_and_publish());
        let form = form::post(tx, visit, path("publication"), vec![control], vec![button])?;
        forms.push((SectionHead::new("approve", texts.approve()), form));
    }
    if rules::may_return(view.is_chair, document).is_ok() {
        let area = filled.area("return_words", texts.what_is_missing(), texts.what_is_missing_hint());
        let button = Button::submit(texts.send_back()).quiet();
        let form = form::post(tx, visit, path("return"), vec![area], vec![button])?;
        forms.push((SectionHead::new("return", texts.send_back()), form));
    }
    if rules::may_send(standing, view.meeting.chair, document).is_ok() {
        let form = form::post(tx, visit, path("approval"), Vec::new(), vec![Button::submit(texts.send_to_chair())])?;
        forms.push((SectionHead::new("send", texts.send_to_chair()), form));
    }
    if rules::may_edit(standing, view.is_chair, document).is_ok() {
        let controls = forms::text_controls(filled, visit.language());
        let form = form::post(tx, visit, path("text"), controls, vec![Button::submit(texts.keep_text()).quiet()])?;
        forms.push((SectionHead::new("text", texts.change_text()), form));
    }
    if rules::may_correct(standing, document).is_ok() {
        let area = filled.area("correction", texts.what_is_corrected(), texts.what_is_corrected_hint());
        let button = Button::submit(texts.correct()).quiet();
        let form = form::post(tx, visit, path("corrections"), vec![area], vec![button])?;
        forms.push((SectionHead::new("correct", texts.correct()), form));
    }
    Ok(forms)
}

fn back_to(id: MinutesId) -> Answer {
    Answer::see_other(format!("/minutes/{id}"))
}

/// Whoever may not read them finds nothing, whatever they send.
fn read_by(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<MinutesId, Stop> {
    let id = visit.param("minutes")?;
    acts::readable(tx, visit.actor()?, id)?;
    Ok(id)
}

/// Drafts the minutes of a meeting.
pub(in crate::minutes) fn draft(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let actor = visit.actor()?;
    let meeting = forum::readable(tx, actor, visit.param("meeting")?)?;
    Ok(back_to(acts::draft(tx, actor, &meeting)?))
}

pub(in crate::minutes) fn edit(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let id = read_by(tx, visit)?;
    match forms::parse_text(&visit.request.form, visit.language()) {
        Ok(wording) => acts::edit(tx, visit.actor()?, id, &wording)?,
        Err(errors) => return again(tx, visit, &errors),
    }
    Ok(back_to(id))
}

pub(in crate::minutes) fn send(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let id = read_by(tx, visit)?;
    acts::send(tx, visit.actor()?, id)?;
    Ok(back_to(id))
}

pub(in crate::minutes) fn approve(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let id = read_by(tx, visit)?;
    match forms::parse_reach(&visit.request.form, visit.language()) {
        Ok(reach) => acts::publish(tx, visit.actor()?, id, reach)?,
        Err(errors) => return again(tx, visit, &errors),
    }
    Ok(back_to(id))
}

pub(in crate::minutes) fn give_back(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let id = read_by(tx, visit)?;
    match forms::parse_return(&visit.request.form, visit.language()) {
        Ok(why) => acts::give_back(tx, visit.actor()?, id, &why)?,
        Err(errors) => return again(tx, visit, &errors),
    }
    Ok(back_to(id))
}

pub(in crate::minutes) fn correct(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let id = read_by(tx, visit)?;
    match forms::parse_correction(&visit.request.form, visit.language()) {
        Ok(words) => acts::correct(tx, visit.actor()?, id, &words)?,
        Err(errors) => return again(tx, visit, &errors),
    }
    Ok(back_to(id))
}

/// The published minutes of the demo's meeting of half a year ago.
pub(in crate::minutes) fn example(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    let Some(meeting) = view::example_past(tx)? else { return Ok(None) };
    Ok(store::of_meeting(tx, meeting)?.map(|document| format!("/minutes/{}", document.id)))
}
