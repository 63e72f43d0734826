//! The page of something that a meeting carries on: the words, where they come from, the answer, and the form of who answers.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{
    Button, ErrorSummary, Form, Item, Lead, Link, Meta, MetaEntry, Notice, Pair, RailHead, SectionHead, SummaryList,
    Tag, Thread, Tone, Words,
};
use kernel::form::{self, Filled, FormErrors};
use kernel::stop::Stop;
use kernel::thread;
use kernel::web::{Answer, Fields, Visit};

use super::super::store::record;
use super::super::texts::Texts;
use super::super::{pages as written, view};
use super::model::{Kind, State, Wish, WishId};
use super::{acts, forms, rules, store};
use crate::action::People;
use crate::forum::{self, Meeting};

#[derive(Debug, Template)]
#[template(path = "minutes/templates/wish.html")]
struct WishPage {
    summary: ErrorSummary,
    lead: Lead,
    notice: Option<Notice>,
    facts: SummaryList,
    form_head: SectionHead,
    form: Option<Form>,
    thread_head: RailHead,
    thread: Thread,
}

/// What page and data are made of, as far as the reader may read.
pub(super) struct View {
    pub(super) wish: Wish,
    pub(super) meeting: Meeting,
    pub(super) people: People,
}

impl View {
    pub(super) fn load(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Self, Stop> {
        let (wish, meeting, _) = acts::readable(tx, visit.actor()?, visit.param("meeting_wish")?)?;
        let people = People::load(tx, visit.language(), [wish.post])?;
        Ok(Self { wish, meeting, people })
    }
}

pub(in super::super) fn show(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let view = View::load(tx, visit)?;
    let page = draw(tx, visit, &view, &FormErrors::default(), &forms::begin(&view.wish))?;
    visit.page(tx, view.wish.words, page)
}

fn draw(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    view: &View,
    errors: &FormErrors,
    typed: &Fields,
) -> Result<WishPage, Stop> {
    let texts = Texts::new(visit.language());
    let wish = &view.wish;
    let form = match rules::may_answer(visit.actor()?, wish) {
        Ok(_) => {
            let controls = forms::answer_controls(Filled { typed, errors }, wish.kind, visit.language());
            let path = format!("/meeting-wishes/{}/answer", wish.id);
            Some(form::post(tx, visit, path, controls, vec![Button::submit(texts.send_wish_answer())])?)
        }
        Err(_) => None,
    };
    Ok(WishPage {
        summary: ErrorSummary { language: visit.language(), errors: form.iter().flat_map(Form::errors).collect() },
        lead: lead(visit, view),
        notice: notice(visit, wish),
        facts: facts(visit, view),
        form_head: SectionHead::new("answer", texts.wish_question(wish.kind.code()).to_string()),
        form,
        thread_head: RailHead { id: "thread".into(), title: texts.thread().into() },
        thread: thread::draw(tx, visit, record(wish.id), &wish.words)?,
    })
}

fn lead(visit: &Visit<'_>, view: &View) -> Lead {
    let texts = Texts::new(visit.language());
    let wish = &view.wish;
    let path = format!("/meetings/{}/minutes", view.meeting.id);
    let trail = vec![
        MetaEntry::Link(Link::new(Words::written(view.meeting.name.clone(), None), path)),
        MetaEntry::Words(texts.wish_kind(wish.kind.code()).to_string().into()),
        MetaEntry::Tag(tag(visit, wish)),
    ];
    let is_waiting = wish.state == State::Waiting;
    Lead {
        trail: Meta(trail),
        title: Words::written(wish.words.clone(), Some(wish.language.code().into())),
        sentence: is_waiting.then(|| texts.wish_waits(wish.kind.code()).to_string().into()),
        ..Lead::default()
    }
}

/// What became of it, in a word.
fn tag(visit: &Visit<'_>, wish: &Wish) -> Tag {
    let tone = match wish.state {
        State::Waiting => Tone::Active,
        State::Taken => Tone::Done,
        State::Declined => Tone::Quiet,
    };
    let texts = Texts::new(visit.language());
    let word = match wish.kind {
        Kind::Need => texts.need_state(wish.state.code()).to_string(),
        Kind::Research => texts.research_state(wish.state.code()).to_string(),
    };
    Tag::new(word, tone)
}

/// Who looks into it, or why nothing comes of it.
fn notice(visit: &Visit<'_>, wish: &Wish) -> Option<Notice> {
    if wish.reply.is_empty() {
        return None;
    }
    let said = Words::written(wish.reply.clone(), Some(wish.reply_language.code().into()));
    let title = tag(visit, wish).word;
    let notice = if wish.state == State::Taken { Notice::done(said) } else { Notice::notable(said) };
    Some(Notice { title: Some(title), ..notice })
}

fn facts(visit: &Visit<'_>, view: &View) -> SummaryList {
    let texts = Texts::new(visit.language());
    let wish = &view.wish;
    let mut pairs = vec![
        Pair::new(texts.who_answers(), view.people.name(wish.post)),
        Pair::new(texts.written_down_on(), visit.day(wish.made_at)),
    ];
    if !wish.origin.title.is_empty() {
        pairs.push(Pair::new(texts.comes_from_item(), Words::written(wish.origin.title.clone(), None)));
    }
    if wish.is_closed {
        pairs.push(Pair::new(texts.closed_part(), texts.not_for_partners()));
    }
    SummaryList { pairs, is_in_rail: false }
}

/// As a line of a list, with who answers.
pub(in super::super) fn item(visit: &Visit<'_>, people: &People, wish: &Wish) -> Item {
    let mut meta = vec![MetaEntry::Words(people.name(wish.post)), MetaEntry::Words(visit.day(wish.made_at).into())];
    if !wish.origin.title.is_empty() {
        meta.push(MetaEntry::Words(Words::written(wish.origin.title.clone(), None)));
    }
    Item {
        title: Link {
            label: Words::written(wish.words.clone(), Some(wish.language.code().into())),
            href: format!("/meeting-wishes/{}", wish.id).into(),
        },
        tag: Some(tag(visit, wish)),
        meta: Meta(meta),
        sentence: (!wish.reply.is_empty())
            .then(|| Words::written(wish.reply.clone(), Some(wish.reply_language.code().into()))),
        ..Item::default()
    }
}

/// Writes it down at a meeting.
pub(in super::super) fn keep(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let meeting = written::meeting_of(tx, visit)?;
    let standing = forum::standing(tx, visit.actor()?, &meeting)?;
    let _leave = rules::may_keep(&standing, meeting.phase(tx.now()))?;
    match forms::parse_new(&visit.request.form, visit.language()) {
        Ok(new) => {
            let id = acts::keep(tx, visit.actor()?, &meeting, &new)?;
            Ok(Answer::see_other(format!("/meeting-wishes/{id}")))
        }
        Err(errors) => written::again(tx, visit, &errors),
    }
}

/// Answers; a need that was stated is led on to.
pub(in super::super) fn answer(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let id: WishId = visit.param("meeting_wish")?;
    let view = View::load(tx, visit)?;
    let _leave = rules::may_answer(visit.actor()?, &view.wish)?;
    let need = match forms::parse_answer(&visit.request.form, visit.language()) {
        Ok(said) => acts::answer(tx, visit.actor()?, id, &said)?,
        Err(errors) => {
            let page = draw(tx, visit, &view, &errors, &visit.request.form)?;
            return visit.form_again(tx, view.wish.words, page);
        }
    };
    let path = need.map_or_else(|| format!("/meeting-wishes/{id}"), |need| format!("/needs/{need}"));
    Ok(Answer::see_other(path))
}

/// That of the demo's leader.
pub(in super::super) fn example(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    let Some((meeting, post)) = view::example_past(tx)?.zip(view::example_leader(tx)?) else { return Ok(None) };
    let Some(held) = kernel::post::by_id(tx, post)? else { return Ok(None) };
    Ok(store::of_home(tx, meeting, held.home)?.map(|id| format!("/meeting-wishes/{id}")))
}
