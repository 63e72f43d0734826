//! The page of a review: the session, without names where the call is blind; the form; and what the others said, once the
//! reader has said it too.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{
    Actions, Button, Disclosure, ErrorSummary, Form, Item, Items, Lead, Link, Meta, MetaEntry, Notice, Prose, RailHead,
    SectionHead, SummaryList, Tag, Tone,
};
use kernel::form::{self, Filled, FormErrors};
use kernel::stop::Stop;
use kernel::web::{Answer, Visit};

use super::super::submission::people::{People, wanted};
use super::super::submission::{shown, store as submissions};
use super::super::texts::Texts;
use super::super::{rules, submission};
use super::acts::{self, OpenedReview, open};
use super::reading::opinions;
use super::{ReviewId, ReviewState, assigning, forms, store};
use crate::forum;

#[derive(Debug, Template)]
#[template(path = "call/templates/review.html")]
struct ReviewPage {
    summary: ErrorSummary,
    lead: Lead,
    notice: Option<Notice>,
    words_head: SectionHead,
    words: Prose,
    speakers: Option<(SectionHead, SummaryList)>,
    others: Option<(SectionHead, Items)>,
    forms: Vec<(SectionHead, Form)>,
    facts_head: RailHead,
    facts: SummaryList,
}

pub(in crate::call) fn show(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let opened = open(tx, visit.actor()?, visit.param("session_review")?)?;
    let typed = forms::as_typed(opened.review.opinion.as_ref());
    let page = draw(tx, visit, &opened, Filled { typed: &typed, errors: &FormErrors::default() })?;
    visit.page(tx, Texts::new(visit.language()).review(), page)
}

fn draw(tx: &mut Tx<'_>, visit: &Visit<'_>, opened: &OpenedReview, filled: Filled<'_>) -> Result<ReviewPage, Stop> {
    let texts = Texts::new(visit.language());
    let session = &opened.submission.session;
    let meeting = assigning::meeting_of(tx, &opened.call)?;
    let mut trail = forum::trail(visit, &meeting);
    trail.0.push(MetaEntry::Link(Link::new(texts.call(), format!("/meetings/{}/call", meeting.id))));
    let forms = forms_of(tx, visit, opened, filled)?;
    let due = texts.review_sentence(visit.day(opened.call.plan.review_by)).to_string();
    Ok(ReviewPage {
        summary: ErrorSummary {
            language: visit.language(),
            errors: forms.iter().flat_map(|(_, form)| form.errors()).collect(),
        },
        lead: Lead { trail, title: shown::title(session), sentence: Some(due.into()), ..Lead::default() },
        notice: notice(visit, opened),
        words_head: SectionHead::new("abstract", texts.abstract_label()),
        words: shown::prose(session, visit.language()),
        speakers: speakers(tx, visit, opened)?,
        others: others(tx, visit, opened)?,
        forms,
        facts_head: RailHead { id: "facts".into(), title: texts.in_short().into() },
        facts: shown::facts(tx, visit, (&opened.call.plan, &opened.submission))?,
    })
}

fn notice(visit: &Visit<'_>, opened: &OpenedReview) -> Option<Notice> {
    let texts = Texts::new(visit.language());
    if opened.submission.withdrawn_at.is_some() {
        return Some(Notice::notable(texts.session_state("withdrawn").to_string()));
    }
    match opened.review.state {
        ReviewState::Assigned => None,
        ReviewState::Done => Some(Notice::done(texts.review_is_in())),
        ReviewState::Conflict => Some(Notice::notable(texts.review_handed_on())),
    }
}

/// Who speaks, unless the call keeps it from reviewers.
fn speakers(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    opened: &OpenedReview,
) -> Result<Option<(SectionHead, SummaryList)>, Stop> {
    if opened.call.plan.is_blind {
        return Ok(None);
    }
    let speakers = submissions::speakers(tx, opened.submission.id)?;
    let people = People::of(tx, visit.language(), wanted([&opened.submission], &speakers))?;
    let head = Texts::new(visit.language()).speakers_count(speakers.len()).to_string();
    Ok(Some((SectionHead::new("speakers", head), shown::speakers(visit, &people, (opened.submission.post, &speakers)))))
}

/// What the others said.
fn others(tx: &mut Tx<'_>, visit: &Visit<'_>, opened: &OpenedReview) -> Result<Option<(SectionHead, Items)>, Stop> {
    if !rules::reads_others(opened.review.opinion.as_ref()) {
        return Ok(None);
    }
    let mut reviews = store::of_submission(tx, opened.submission.id)?;
    reviews.retain(|review| review.id != opened.review.id && review.opinion.is_some());
    let items = opinions(tx, visit, &reviews)?;
    let head = SectionHead::new("others", Texts::new(visit.language()).others_said());
    Ok((!items.0.is_empty()).then_some((head, items)))
}

fn forms_of(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    opened: &OpenedReview,
    filled: Filled<'_>,
) -> Result<Vec<(SectionHead, Form)>, Stop> {
    let texts = Texts::new(visit.language());
    let (actor, review) = (visit.actor()?, &opened.review);
    let path = format!("/session-reviews/{}", review.id);
    let mut forms = Vec::new();
    if rules::may_review(review, &opened.submission, opened.state, actor).is_ok() {
        let controls = forms::controls(filled, visit.language());
        let form = form::post(tx, visit, path.clone(), controls, vec![Button::submit(texts.send_review())])?;
        forms.push((SectionHead::new("write", texts.your_review()), form));
    }
    if rules::may_hand_on(review, &opened.submission, opened.state, actor).is_ok() {
        let button = Button::submit(texts.hand_on()).quiet();
        let form = form::post(tx, visit, format!("{path}/conflict"), Vec::new(), vec![button])?;
        let note = Some(texts.hand_on_note().into());
        forms.push((SectionHead { note, ..SectionHead::new("conflict", texts.conflict()) }, form));
    }
    Ok(forms)
}

/// Keeps a review.
pub(in crate::call) fn keep(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let id: ReviewId = visit.param("session_review")?;
    let opened = open(tx, visit.actor()?, id)?;
    let _ = rules::may_review(&opened.review, &opened.submission, opened.state, visit.actor()?)?;
    match forms::parse(&visit.request.form, visit.language()) {
        Ok(opinion) => acts::keep(tx, visit.actor()?, id, &opinion)?,
        Err(errors) => {
            let page = draw(tx, visit, &opened, Filled { typed: &visit.request.form, errors: &errors })?;
            return visit.form_again(tx, Texts::new(visit.language()).review(), page);
        }
    }
    Ok(Answer::see_other(format!("/session-reviews/{id}")))
}

/// Hands a session on.
pub(in crate::call) fn hand_on(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let id: ReviewId = visit.param("session_review")?;
    acts::hand_on(tx, visit.actor()?, id)?;
    Ok(Answer::see_other(format!("/session-reviews/{id}")))
}

/// The reader's own reviews of a call, those to be written first.
pub(in crate::call) fn own(
    tx: &mut Tx<'_>,
    visit: &Visit<'_>,
    call: super::super::model::CallId,
) -> Result<Items, Stop> {
    let texts = Texts::new(visit.language());
    let mut reviews = store::of_call(tx, call)?;
    reviews.retain(|one| one.reviewer == visit.reader() && one.state != ReviewState::Conflict);
    if reviews.is_empty() {
        return Ok(Items::default());
    }
    reviews.sort_by_key(|review| (review.opinion.is_some(), review.id));
    let all = submissions::of_call(tx, call)?;
    let item = |review: &super::Review| {
        let of: &submission::Submission = all.iter().find(|one| one.id == review.submission)?;
        let tag = match review.opinion {
            Some(_) => Tag::new(texts.review_state("done").to_string(), Tone::Done),
            None => Tag::new(texts.review_state("assigned").to_string(), Tone::Notable),
        };
        let format = texts.format(of.session.format.code()).to_string();
        Some(Item {
            title: Link { label: shown::title(&of.session), href: format!("/session-reviews/{}", review.id).into() },
            tag: Some(tag),
            meta: Meta(vec![MetaEntry::Words(format.into())]),
            more: None::<Disclosure>,
            actions: Actions::default(),
            ..Item::default()
        })
    };
    Ok(Items(reviews.iter().filter_map(item).collect()))
}

/// A review that the demo's leader has to write, for the tests that visit every page.
pub(in crate::call) fn example(tx: &mut Tx<'_>) -> Result<Option<String>, Stop> {
    let Some((call, post)) = super::super::demo::call(tx)?.zip(super::super::demo::leader_post(tx)?) else {
        return Ok(None);
    };
    let reviews = store::of_call(tx, call.id)?;
    let own = reviews.iter().rev().find(|review| review.reviewer == post);
    Ok(own.map(|review| format!("/session-reviews/{}", review.id)))
}
