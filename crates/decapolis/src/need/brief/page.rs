//! The page of a brief.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{
    Actions, Button, Lead, Link, Meta, MetaEntry, Notice, Pair, Place, RailHead, SectionHead, Source, Sources,
    SummaryList, Thread, ThreadStep, Words,
};
use kernel::language::DateLength;
use kernel::stop::Stop;
use kernel::time::Timestamp;
use kernel::topic::Topic;
use kernel::web::{Answer, Markup, Visit};

use super::super::audience::Audience;
use super::super::model::{Need, NeedState, Question, Urgency};
use super::super::texts::Texts;
use super::super::{draft, rules, store};
use super::{Brief, MadeSection, missing};
use crate::inquiry::Inquiry;
use crate::network::{self, City};

#[derive(Debug, Template)]
#[template(path = "need/templates/brief.html")]
struct BriefPage {
    lead: Lead,
    outcome: Option<Notice>,
    sections: Vec<SectionView>,
    missing_head: SectionHead,
    missing: Option<Notice>,
    questions_head: Option<SectionHead>,
    questions: Thread,
    sources_head: SectionHead,
    sources: Sources,
    thread_head: RailHead,
    thread: Thread,
    facts_head: RailHead,
    facts: SummaryList,
    change_head: Option<RailHead>,
    change: Actions,
}

#[derive(Debug)]
struct SectionView {
    id: &'static str,
    content: Markup,
}

/// Whoever looks again so soon has not looked away: that a brief was read is not written each time.
const NOTED_SECONDS: i64 = 60;

/// The brief, as this reader may read it now. That they read it is noted after the page is out.
pub(in crate::need) fn page(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let Brief { need, city, topics, read_at, sections, questions, inquiries, sources } = Brief::load(tx, visit)?;
    let id = need.id;
    if need.state == NeedState::Draft {
        return draft::of(tx, visit, &need);
    }
    let sources = Sources(sources.into_iter().map(source_entry).collect());
    let drawing = Drawing { visit, need: &need, city: &city, topics: &topics };
    let page = BriefPage { sources, ..drawing.page(tx, sections, (&questions, &inquiries), read_at)? };
    let answer = visit.page(tx, need.words.clone(), page)?;
    let reader = visit.reader();
    let is_noted = read_at.is_some_and(|at| at.plus_seconds(NOTED_SECONDS) > tx.now());
    let is_new = visit.actor.is_some() && !is_noted;
    Ok(if is_new { answer.then(move |tx| Ok(store::set_read_at(tx, id, reader)?)) } else { answer })
}

/// Answers that came since the reader looked last.
fn new_answers((questions, inquiries): (&[Question], &[Inquiry]), read_at: Option<Timestamp>) -> usize {
    let Some(read_at) = read_at else { return 0 };
    let answers = questions.iter().filter_map(|question| question.answer.as_ref()).map(|answer| answer.at);
    answers.chain(inquiries.iter().filter_map(|inquiry| inquiry.answered_at)).filter(|at| *at > read_at).count()
}

/// A source that names its address leads there, under its title; the others stand on the page of all open data. On
/// paper the address follows.
fn source_entry(source: String) -> Source {
    let link = match source.rfind(" http") {
        Some(at) => Link::new(source[..at].trim().to_owned(), source[at + 1..].to_owned()),
        None => Link::new(source, "/sources"),
    };
    Source { link, note: Words::default() }
}

struct Drawing<'d> {
    visit: &'d Visit<'d>,
    need: &'d Need,
    city: &'d City,
    topics: &'d [Topic],
}

impl Drawing<'_> {
    fn texts(&self) -> Texts {
        Texts::new(self.visit.language())
    }

    fn page(
        &self,
        tx: &mut Tx<'_>,
        sections: Vec<MadeSection>,
        (questions, inquiries): (&[Question], &[Inquiry]),
        read_at: Option<Timestamp>,
    ) -> Result<BriefPage, Stop> {
        let texts = self.texts();
        let may_change = self.visit.actor.is_some_and(|actor| rules::may_change(actor, self.need, self.city).is_ok());
        let may_open = |actor| rules::may_move(actor, self.need, self.city, NeedState::Open).is_ok();
        let may_open = self.visit.actor.is_some_and(may_open);
        let new_count: usize = sections.iter().map(|section| section.part.new_count).sum();
        let new_count = new_count + new_answers((questions, inquiries), read_at);
        let ask_path = format!("/needs/{}/questions/six", self.need.id);
        let missing = missing::notice(&sections, may_change, ask_path, self.visit.language());
        Ok(BriefPage {
            lead: self.lead(tx, new_count, read_at)?,
            outcome: (!self.need.outcome.is_empty()).then(|| self.outcome()),
            missing_head: head("missing", texts.what_is_missing()),
            missing,
            questions_head: (!questions.is_empty() || !inquiries.is_empty())
                .then(|| head("questions", texts.questions_asked())),
            questions: Thread(
                inquiries
                    .iter()
                    .map(|inquiry| self.inquiry_step(inquiry))
                    .chain(questions.iter().map(|question| self.question_step(question)))
                    .collect(),
            ),
            sections: sections
                .into_iter()
                .map(|made| SectionView { id: made.id, content: made.part.content })
                .collect(),
            sources_head: head("sources", texts.sources()),
            sources: Sources::default(),
            thread_head: RailHead { id: "thread".into(), title: texts.thread().into() },
            thread: self.thread(tx)?,
            facts_head: RailHead { id: "facts".into(), title: texts.facts_used().into() },
            facts: self.facts(),
            change_head: (may_change || may_open)
                .then(|| RailHead { id: "change".into(), title: texts.change_this_need().into() }),
            change: Actions(
                (may_change || may_open)
                    .then(|| Button::link(texts.change_what(), self.change_path()).quiet())
                    .into_iter()
                    .collect(),
            ),
        })
    }

    fn change_path(&self) -> String {
        format!("/needs/{}/change", self.need.id)
    }

    fn lead(&self, tx: &mut Tx<'_>, new_count: usize, read_at: Option<Timestamp>) -> Result<Lead, Stop> {
        let texts = self.texts();
        let language = self.visit.language();
        let zone = self.visit.time_zone();
        let topic = self.topics.iter().find(|topic| topic.id == self.need.topic);
        let topic = topic.map_or_else(|| self.need.topic.clone(), |topic| topic.name.clone());
        let topic = if self.need.is_topic_chosen { topic } else { texts.topic_suggested(topic).to_string() };
        let stated = language.date(self.need.stated_at.date_in(&zone), DateLength::Long);
        let news = match read_at {
            Some(read_at) if new_count > 0 => {
                let when = language.date(read_at.date_in(&zone), DateLength::Long);
                Some(texts.new_since(new_count, when).to_string().into())
            }
            _ => None,
        };
        let when = (self.need.urgency != Urgency::default()).then(|| texts.urgency_name(self.need.urgency.code()));
        let mut trail = vec![MetaEntry::Link(Link::new(texts.navigation(), "/needs")), MetaEntry::Words(topic.into())];
        trail.extend(when.map(|when| MetaEntry::Words(when.to_string().into())));
        trail.push(MetaEntry::Words(texts.stated_on(stated).to_string().into()));
        trail.push(MetaEntry::Words(Audience::of(tx, self.need.id)?.words(language).into()));
        Ok(Lead {
            trail: Meta(trail),
            title: Words::written(self.need.words.clone(), Some(self.need.language.code().into())),
            sentence: Some(texts.what_the_network_knows(self.city.name_in(language)).to_string().into()),
            news,
            actions: Actions(vec![Button::print(texts.print())]),
        })
    }

    fn outcome(&self) -> Notice {
        let texts = self.texts();
        let outcome = Words::written(self.need.outcome.clone(), None);
        Notice { title: Some(texts.state_name(self.need.state.code()).to_string().into()), ..Notice::done(outcome) }
    }

    fn inquiry_step(&self, inquiry: &Inquiry) -> ThreadStep {
        let texts = self.texts();
        let note = match inquiry.answered_at {
            Some(at) => texts.answered_on(self.visit.day(at)).to_string(),
            None => texts.asked_on(self.visit.day(inquiry.asked_at)).to_string(),
        };
        ThreadStep {
            title: Words::written(inquiry.words.clone(), Some(inquiry.language.code().into())),
            href: Some(format!("/inquiries/{}", inquiry.id).into()),
            note: note.into(),
            place: if inquiry.answered_at.is_some() { Place::Past } else { Place::Open },
        }
    }

    fn question_step(&self, question: &Question) -> ThreadStep {
        let texts = self.texts();
        let language = self.visit.language();
        let zone = self.visit.time_zone();
        let note = match &question.answer {
            Some(answer) => texts.answered_on(language.date(answer.at.date_in(&zone), DateLength::Long)).to_string(),
            None => texts.asked_on(language.date(question.sent_at.date_in(&zone), DateLength::Long)).to_string(),
        };
        ThreadStep {
            title: Words::written(question.words.clone(), Some(question.language.code().into())),
            href: Some(format!("/questions/{}", question.id).into()),
            note: note.into(),
            place: if question.answer.is_some() { Place::Past } else { Place::Open },
        }
    }

    fn thread(&self, tx: &mut Tx<'_>) -> Result<Thread, Stop> {
        kernel::thread::draw(tx, self.visit, store::record(self.need.id), &self.need.words)
    }

    /// The facts of one's own city that the comparison rests on, with a way to mend them.
    fn facts(&self) -> SummaryList {
        let texts = self.texts();
        let own = self.visit.actor.is_some_and(|actor| actor.home == self.city.circle);
        let link = Link::new(texts.all_facts_of_city(), format!("/cities/{}", self.city.id));
        let population = self.city.in_atlas().and_then(|place| place.population());
        let population = population.map_or_else(String::new, |people| self.visit.language().number(people).to_string());
        let label = network::fact_label("population", self.visit.language());
        let pair = Pair {
            note: Some(atlas::Source::GeoNames.name().into()),
            action: own.then_some(link),
            ..Pair::new(label, population)
        };
        SummaryList { pairs: vec![pair], is_in_rail: true }
    }
}

fn head(id: &'static str, title: &'static str) -> SectionHead {
    SectionHead { id: id.into(), title: title.into(), ..SectionHead::default() }
}
