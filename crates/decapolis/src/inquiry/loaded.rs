//! What page and data of a question are made of, as far as the reader may read.

use std::collections::BTreeMap;

use kernel::circle::{self, MEMBERS, RecordId, Records};
use kernel::db::Tx;
use kernel::discussion::Place;
use kernel::post::{self, HeldPost, PostId};
use kernel::stop::Stop;
use kernel::web::Visit;
use kernel::written::{self, Texts as WrittenTexts};

use super::model::{Ask, Inquiry, InquiryId};
use super::rules;
use super::store::{self, record};
use crate::discussion::Spot;
use crate::need::{self, Question};
use crate::network::{self, City};

/// A question with who was asked and what they answered.
pub(super) struct View {
    pub(super) inquiry: Inquiry,
    pub(super) city: City,
    pub(super) asks: Vec<Ask>,
    /// By the post that was asked.
    pub(super) questions: BTreeMap<PostId, Question>,
    /// Whoever asks, was asked, and holds these posts now.
    pub(super) posts: BTreeMap<PostId, HeldPost>,
    /// Answers in other languages, by the question.
    pub(super) versions: BTreeMap<RecordId, WrittenTexts>,
    /// Whether all members read it.
    pub(super) is_shared: bool,
    /// Whether the reader heads the region.
    pub(super) oversees: bool,
}

impl View {
    pub(super) fn load(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Self, Stop> {
        let id: InquiryId = visit.param("inquiry")?;
        let inquiry = store::inquiry(tx, id)?;
        let is_open = circle::is_open_to(tx, record(id), visit.reader())?;
        let oversees = match visit.actor {
            Some(actor) => network::oversees(tx, actor, inquiry.region)?,
            None => false,
        };
        if !rules::may_read(&inquiry, is_open, oversees) {
            return Err(Stop::Missing);
        }
        let asks = store::asks(tx, id)?;
        let questions = need::questions_of(tx, inquiry.need)?.into_iter();
        let questions = questions.map(|question| (question.asked, question)).collect();
        let answered: Vec<RecordId> =
            asks.iter().filter(|ask| ask.answered_at.is_some()).map(|ask| record(ask.question)).collect();
        let is_shared = circle::audience_of(tx, record(id))?.iter().any(|(circle, _, _)| *circle == MEMBERS);
        Ok(Self {
            city: network::city(tx, inquiry.city)?,
            posts: post::held(tx, asks.iter().map(|ask| ask.post).chain([inquiry.asker]))?,
            versions: versions(tx, &answered)?,
            inquiry,
            asks,
            questions,
            is_shared,
            oversees,
        })
    }

    /// Where one talks below it.
    pub(super) fn spot(&self) -> Spot {
        spot_of(&self.inquiry, &self.city)
    }

    /// The question to one of those asked, with the answer where there is one.
    pub(super) fn question(&self, ask: &Ask) -> Option<&Question> {
        self.questions.get(&ask.post).filter(|question| question.id == ask.question)
    }
}

fn versions(tx: &mut Tx<'_>, ids: &[RecordId]) -> Result<BTreeMap<RecordId, WrittenTexts>, Stop> {
    let mut versions = BTreeMap::new();
    for some in Records::parts(ids) {
        versions.extend(written::of_records(tx, &some)?);
    }
    Ok(versions)
}

/// Where one talks below a question.
pub(super) fn spot_of(inquiry: &Inquiry, city: &City) -> Spot {
    Spot {
        place: Place { record: record(inquiry.id), kind: "inquiry", home: city.circle },
        path: format!("/inquiries/{}", inquiry.id),
        title: inquiry.words.clone(),
    }
}

/// What people call whoever holds a post, and where: "Dana Ridley, Deputy Mayor".
pub(super) fn name_of(held: Option<&HeldPost>) -> String {
    let Some(held) = held else { return String::new() };
    match &held.holder {
        Some(holder) => format!("{}, {}", holder.name, held.title),
        None => held.title.clone(),
    }
}
