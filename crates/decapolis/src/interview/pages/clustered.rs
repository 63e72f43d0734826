//! What the cities say, in clusters that could be items of the agenda.

use askama::Template;
use kernel::db::Tx;
use kernel::design::{EmptyState, Form, Items, Lead, Link, MetaEntry, SectionHead};
use kernel::stop::Stop;
use kernel::web::{Answer, Visit};

use super::super::board::Board;
use super::super::clusters::{Cluster, grouped};
use super::super::proposing;
use super::super::reading::Reader;
use super::super::texts::Texts;
use super::said::Drawing;
use crate::forum;

#[derive(Debug, Template)]
#[template(path = "interview/templates/clusters.html")]
struct ClustersPage {
    lead: Lead,
    parts: Vec<Part>,
    nothing: Option<EmptyState>,
}

#[derive(Debug)]
struct Part {
    head: SectionHead,
    answers: Items,
    form: Option<Form>,
}

/// What the cities say by topic, as far as this reader reads it.
pub(in crate::interview) fn page(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Answer, Stop> {
    let board = Board::load(tx, visit.actor()?, visit.param("meeting")?, visit.language())?;
    let texts = Texts::new(visit.language());
    let drawing = Drawing::new(tx, visit, &board)?;
    let clusters = grouped(board.read.clone());
    let mut without_topic = 0;
    let mut numbered = |cluster: &Cluster| {
        without_topic += usize::from(cluster.topic.is_none());
        without_topic
    };
    let mut parts = Vec::new();
    for (at, cluster) in clusters.iter().enumerate() {
        let form = proposing::form(tx, visit, &board, cluster)?;
        parts.push(Part { form, ..part(visit, &drawing, (at, numbered(cluster)), cluster) });
    }
    let mut trail = forum::trail(visit, &board.meeting);
    let back = if board.reader == Reader::Prepares { texts.interviews() } else { texts.what_cities_bring() };
    trail.0.push(MetaEntry::Link(Link::new(back, format!("/meetings/{}/interviews", board.meeting.id))));
    let page = ClustersPage {
        lead: Lead {
            trail,
            title: texts.by_topic().into(),
            sentence: Some(texts.clusters_sentence().into()),
            ..Lead::default()
        },
        nothing: parts.is_empty().then(|| EmptyState {
            title: texts.nothing_brought().into(),
            sentence: texts.nothing_brought_sentence().into(),
            ..EmptyState::default()
        }),
        parts,
    };
    visit.page(tx, texts.by_topic(), page)
}

fn part(visit: &Visit<'_>, drawing: &Drawing<'_>, (at, number): (usize, usize), cluster: &Cluster) -> Part {
    let texts = Texts::new(visit.language());
    let title = match &cluster.topic {
        Some(topic) => drawing.topic(topic).to_owned(),
        None => texts.no_topic(number).to_string(),
    };
    let note = texts.pressed_cities(cluster.cities).to_string();
    let head = SectionHead { note: Some(note.into()), ..SectionHead::new(format!("cluster-{at}"), title) };
    Part { head, answers: drawing.items(&cluster.answers), form: None }
}
