//! What page and data of a brief are made of, as far as the reader may read.

use std::sync::Arc;

use kernel::capability::{BriefQuestion, Footnotes};
use kernel::circle::{self, RecordId};
use kernel::db::Tx;
use kernel::post::PostId;
use kernel::stop::{Fault, Stop};
use kernel::time::Timestamp;
use kernel::topic::{self, Topic};
use kernel::web::Visit;

use super::super::model::{Need, NeedId, Question};
use super::super::store;
use super::{MadeSection, make_sections};
use crate::inquiry::{self, Inquiry};
use crate::network::{self, City};

/// A brief as one reader may read it now.
pub(in crate::need) struct Brief {
    pub(in crate::need) need: Need,
    pub(in crate::need) city: City,
    pub(super) topics: Arc<Vec<Topic>>,
    /// When this reader's post last looked.
    pub(super) read_at: Option<Timestamp>,
    pub(in crate::need) sections: Vec<MadeSection>,
    /// Those that are no part of a question to several members.
    pub(in crate::need) questions: Vec<Question>,
    pub(super) inquiries: Vec<Inquiry>,
    /// The numbered sources first, then those that sections name without a number.
    pub(in crate::need) sources: Vec<String>,
}

impl Brief {
    pub(in crate::need) fn load(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Self, Stop> {
        let id: NeedId = visit.param("need")?;
        let need = store::need(tx, id, visit.reader())?;
        let city = network::city(tx, need.city)?;
        let topics = topic::all(tx, visit.language())?;
        let read_at = store::read_at(tx, id, visit.reader())?;
        let footnotes = Footnotes::default();
        let question = BriefQuestion {
            need: store::record(id),
            words: &need.words,
            topic: &need.topic,
            theme: topics.iter().find(|topic| topic.id == need.topic).map_or("general", |topic| &topic.theme),
            city: city.circle,
            place: city.place.number(),
            reader: visit.reader(),
            actor: visit.actor,
            language: visit.language(),
            seen_at: read_at.unwrap_or_else(|| tx.now()),
            query: &visit.request.query,
            footnotes: &footnotes,
            is_for_data: visit.request.is_for_data(),
        };
        let sections = make_sections(tx, visit, &question)?;
        let parts = inquiry::parts_of_need(tx, id)?;
        let mut questions = store::questions_of(tx, id)?;
        questions.retain(|question| !parts.contains(&question.id));
        let mut inquiries = inquiry::of_need(tx, id)?;
        // Of the city's own what is asked is read by all; by others only what they may open.
        if visit.actor.is_none_or(|actor| actor.home != city.circle) {
            questions = open_to(tx, visit.reader(), questions, |question| store::record(question.id))?;
            inquiries = open_to(tx, visit.reader(), inquiries, |inquiry| store::record(inquiry.id))?;
        }
        let sources = all_sources(footnotes, &sections);
        Ok(Self { need, city, topics, read_at, sections, questions, inquiries, sources })
    }
}

fn all_sources(footnotes: Footnotes, sections: &[MadeSection]) -> Vec<String> {
    let mut sources = footnotes.into_sources();
    for source in sections.iter().flat_map(|section| &section.part.sources) {
        if !sources.contains(source) {
            sources.push(source.clone());
        }
    }
    sources
}

fn open_to<T>(tx: &mut Tx<'_>, reader: PostId, all: Vec<T>, record: impl Fn(&T) -> RecordId) -> Result<Vec<T>, Fault> {
    let mut open = Vec::new();
    for one in all {
        if circle::is_open_to(tx, record(&one), reader)? {
            open.push(one);
        }
    }
    Ok(open)
}
