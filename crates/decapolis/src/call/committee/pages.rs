//! Who reviews, for who conducts: each with how much they have written, what those who were asked said, and whom else to ask.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{
    Button, EmptyState, ErrorSummary, Form, Item, Items, Lead, Link, Meta, MetaEntry, SectionHead, Tag, Tone, Words,
};
use kernel::form::{self, Filled, FormErrors};
use kernel::post::PostId;
use kernel::stop::Stop;
use kernel::web::{Answer, Fields, Visit};

use super::super::loaded::{Opened, conducted};
use super::super::model::CallState;
use super::super::submission::people::People;
use super::super::submission::shown::written;
use super::super::texts::Texts;
use super::super::{review, store as calls};
use super::model::{Asked, Said};
use super::{acts, candidates, forms, store};
use crate::{forum, network};

#[derive(Debug, Template)]
#[template(path = "call/templates/committee.html")]
struct CommitteePage {
    summary: ErrorSummary,
    lead: Lead,
    head: SectionHead,
    reviewers: Items,
    withdrawals: Vec<Form>,
    ask_head: SectionHead,
    filter: Option<Form>,
    ask: Option<Form>,
    nothing: Option<EmptyState>,
}

/// One who reviews, or was asked to.
#[derive(Debug)]
pub(super) struct Line {
    pub(super) post: PostId,
    /// What was asked of a post of a member city.
    pub(super) asked: Option<Asked>,
    pub(super) given: usize,
    pub(super) done: usize,
}

/// What page and data are made of: those who serve the network first, then those who were asked.
#[derive(Debug)]
pub(super) struct Committee {
    pub(super) of: Opened,
    pub(super) lines: Vec<Line>,
}

impl Committee {
    /// For who conducts the meeting; for everybody else there is nothing here.
    pub(super) fn load(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Self, Stop> {
        let of = conducted(tx, visit.actor()?, visit.param("meeting")?)?;
        let reviews = review::store::of_call(tx, of.call.id)?;
        let line = |post: PostId, asked: Option<Asked>| {
            let own =
                || reviews.iter().filter(|one| one.reviewer == post && one.state != review::ReviewState::Conflict);
            Line { post, asked, given: own().count(), done: own().filter(|one| one.opinion.is_some()).count() }
        };
        let named = calls::reviewers(tx, of.call.id)?;
        let mut lines: Vec<Line> = named.into_iter().map(|post| line(post, None)).collect();
        lines.extend(store::of_call(tx, of.call.id)?.into_iter().map(|asked| line(asked.post, Some(asked))));
        Ok(Self { of, lines })
    }

    fn asked(&self) -> Vec<Asked> {
        self.lines.iter().filter_map(|line| line.asked.clone()).collect()
    }
}

pub(in crate::call) fn show(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let committee = Committee::load(tx, visit)?;
    let page = draw(tx, visit, &committee, Filled { typed: &Fields::default(), errors: &FormErrors::default() })?;
    visit.page(tx, Texts::new(visit.language()).reviewers(), page)
}

fn draw(tx: &mut Tx<'_>, visit: &Visit<'_>, committee: &Committee, filled: Filled<'_>) -> Result<CommitteePage, Stop> {
    let texts = Texts::new(visit.language());
    let of = &committee.of;
    let mut trail = forum::trail(visit, &of.meeting);
    trail.0.push(MetaEntry::Link(Link::new(texts.call(), format!("/meetings/{}/call", of.meeting.id))));
    let people = People::of(tx, visit.language(), committee.lines.iter().map(|line| line.post))?;
    let items: Vec<Item> = committee.lines.iter().map(|line| item(visit, &people, line)).collect();
    let Asking { filter, ask, nothing } = asking(tx, visit, committee, filled)?;
    Ok(CommitteePage {
        summary: ErrorSummary { language: visit.language(), errors: ask.iter().flat_map(Form::errors).collect() },
        lead: Lead {
            trail,
            title: texts.reviewers().into(),
            sentence: Some(texts.committee_sentence().into()),
            ..Lead::default()
        },
        head: SectionHead::new("reviewers", texts.who_reviews()),
        reviewers: Items(items),
        withdrawals: withdrawals(tx, visit, &people, committee)?,
        ask_head: SectionHead { note: Some(texts.ask_note().into()), ..SectionHead::new("ask", texts.ask_to_review()) },
        filter,
        ask,
        nothing,
    })
}

fn item(visit: &Visit<'_>, people: &People, line: &Line) -> Item {
    let texts = Texts::new(visit.language());
    let tag = line.asked.as_ref().map(|asked| {
        let tone = match asked.said {
            Said::Asked => Tone::Notable,
            Said::Agreed => Tone::Done,
            Said::Declined => Tone::Quiet,
        };
        Tag::new(texts.reviewer_state(asked.said.code()).to_string(), tone)
    });
    let reason = line.asked.as_ref().filter(|asked| !asked.reason.is_empty());
    let load = (line.given > 0).then(|| texts.reviews_count(line.given, line.done).to_string());
    Item {
        title: Link { label: Words::written(people.post(line.post), None), href: "".into() },
        tag,
        meta: Meta(load.into_iter().map(|words| MetaEntry::Words(words.into())).collect()),
        sentence: reason.map(|asked| written(&asked.reason, asked.language)),
        ..Item::default()
    }
}

/// The buttons that take back what nobody answered yet.
fn withdrawals(tx: &mut Tx<'_>, visit: &Visit<'_>, people: &People, committee: &Committee) -> Result<Vec<Form>, Stop> {
    let texts = Texts::new(visit.language());
    let mut forms = Vec::new();
    for asked in committee.asked().iter().filter(|asked| asked.said == Said::Asked) {
        let label = texts.withdraw_request(people.post(asked.post)).to_string();
        let path = format!("/asked-reviewers/{}/withdrawal", asked.id);
        forms.push(form::post(tx, visit, path, Vec::new(), vec![Button::submit(label).quiet()])?);
    }
    Ok(forms)
}

/// Takes a question back.
pub(in crate::call) fn withdraw(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let meeting = acts::withdraw(tx, visit.actor()?, visit.param("asked_reviewer")?)?;
    Ok(Answer::see_other(format!("/meetings/{meeting}/call/reviewers")))
}

/// Which posts are listed, and the form that asks them or that there is nobody.
#[derive(Debug, Default)]
struct Asking {
    filter: Option<Form>,
    ask: Option<Form>,
    nothing: Option<EmptyState>,
}

/// Whom else to ask; nothing once the decisions are announced.
fn asking(tx: &mut Tx<'_>, visit: &Visit<'_>, committee: &Committee, filled: Filled<'_>) -> Result<Asking, Stop> {
    let (texts, of) = (Texts::new(visit.language()), &committee.of);
    if of.state == CallState::Decided {
        return Ok(Asking::default());
    }
    let candidates = candidates::load(tx, visit, &committee.asked())?;
    let path = format!("/meetings/{}/call/reviewers", of.meeting.id);
    let regions = network::regions(tx, visit.language())?;
    let regions = regions.iter().map(|region| (region.id.to_string(), region.name.clone())).collect();
    let filter = forms::filter(&visit.request.query, path.clone(), regions, visit.language());
    if candidates.listed.is_empty() {
        let nothing = EmptyState {
            title: texts.nobody_to_ask().into(),
            sentence: texts.nobody_to_ask_sentence().into(),
            ..EmptyState::default()
        };
        return Ok(Asking { filter: Some(filter), nothing: Some(nothing), ..Asking::default() });
    }
    let controls = forms::ask_controls(filled, &candidates, visit.language());
    let ask = form::post(tx, visit, path, controls, vec![Button::submit(texts.ask_them())])?;
    Ok(Asking { filter: Some(filter), ask: Some(ask), nothing: None })
}

/// Asks those who were chosen.
pub(in crate::call) fn ask(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let committee = Committee::load(tx, visit)?;
    match forms::parse_asked(&visit.request.form, visit.language()) {
        Ok(posts) => acts::ask(tx, visit.actor()?, committee.of.meeting.id, &posts)?,
        Err(errors) => {
            let page = draw(tx, visit, &committee, Filled { typed: &visit.request.form, errors: &errors })?;
            return visit.form_again(tx, Texts::new(visit.language()).reviewers(), page);
        }
    }
    Ok(Answer::see_other(format!("/meetings/{}/call/reviewers", committee.of.meeting.id)))
}
