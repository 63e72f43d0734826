//! The page on which somebody who was asked says yes or no: to speak, to review.

use askama::Template;
use kernel::design::{
    ErrorSummary, Form, Lead, Link, MetaEntry, Notice, Prose, RailHead, SectionHead, SummaryList, Tag, Words,
};
use kernel::web::Visit;

use super::texts::Texts;
use crate::forum::{self, Meeting};

#[derive(Debug, Template)]
#[template(path = "call/templates/asked.html")]
pub(super) struct AskedPage {
    summary: ErrorSummary,
    lead: Lead,
    notice: Option<Notice>,
    words_head: SectionHead,
    words: Prose,
    form: Option<(SectionHead, Form)>,
    facts_head: RailHead,
    facts: SummaryList,
}

/// What is asked, and what was said to it so far.
#[derive(Debug)]
pub(super) struct Asked {
    /// How what it is about stands.
    pub(super) state: Option<Tag>,
    pub(super) title: Words,
    pub(super) sentence: String,
    pub(super) notice: Option<Notice>,
    pub(super) words: (&'static str, Prose),
    /// None for who may not answer (any more).
    pub(super) form: Option<(SectionHead, Form)>,
    pub(super) facts: SummaryList,
}

impl AskedPage {
    pub(super) fn of(visit: &Visit<'_>, meeting: &Meeting, asked: Asked) -> Self {
        let texts = Texts::new(visit.language());
        let mut trail = forum::trail(visit, meeting);
        trail.0.push(MetaEntry::Link(Link::new(texts.call(), format!("/meetings/{}/call", meeting.id))));
        trail.0.extend(asked.state.map(MetaEntry::Tag));
        let errors = asked.form.iter().flat_map(|(_, form)| form.errors()).collect();
        let (words_head, words) = asked.words;
        Self {
            summary: ErrorSummary { language: visit.language(), errors },
            lead: Lead { trail, title: asked.title, sentence: Some(asked.sentence.into()), ..Lead::default() },
            notice: asked.notice,
            words_head: SectionHead::new("asked", words_head),
            words,
            form: asked.form,
            facts_head: RailHead { id: "facts".into(), title: texts.in_short().into() },
            facts: asked.facts,
        }
    }
}
