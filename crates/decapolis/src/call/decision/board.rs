//! All that is decided from: every session that was handed in with its marks, and the balance of what is accepted so far.

use std::collections::BTreeMap;

use kernel::db::Tx;
use kernel::stop::Stop;
use kernel::web::Visit;

use super::super::loaded::{Opened, conducted};
use super::super::review::{ReviewState, store as reviews};
use super::super::submission::people::{People, wanted};
use super::super::submission::{Said, Speaker, Submission, SubmissionId, store as submissions};
use super::balance::{Balance, Counted, balance, marks};
use crate::network::{self, RegionId};

/// One session as the programme side sees it.
#[derive(Debug)]
pub(in crate::call) struct Line {
    pub(in crate::call) submission: Submission,
    pub(in crate::call) speakers: Vec<Speaker>,
    /// The mean of its marks and how far they lie apart; nothing without a review.
    pub(in crate::call) marks: Option<(f64, f64)>,
    pub(in crate::call) reviews_done: usize,
    pub(in crate::call) reviews: usize,
    pub(in crate::call) has_partner: bool,
}

/// What page and data are made of.
pub(in crate::call) struct Board {
    pub(in crate::call) of: Opened,
    /// The best first; those without a review last.
    pub(in crate::call) lines: Vec<Line>,
    pub(in crate::call) balance: Balance,
    pub(in crate::call) people: People,
    pub(in crate::call) regions: BTreeMap<RegionId, String>,
}

impl Board {
    /// For who conducts the meeting; for everybody else there is nothing here.
    pub(in crate::call) fn load(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<Self, Stop> {
        let of = conducted(tx, visit.actor()?, visit.param("meeting")?)?;
        let mut all = submissions::of_call(tx, of.call.id)?;
        all.retain(Submission::is_submitted);
        let mut speakers: BTreeMap<SubmissionId, Vec<Speaker>> = BTreeMap::new();
        for (id, speaker) in submissions::speakers_of_call(tx, of.call.id)? {
            if speaker.said != Said::Declined {
                speakers.entry(id).or_default().push(speaker);
            }
        }
        let people = People::of(tx, visit.language(), wanted(&all, []))?;
        let mut lines = lines(tx, &of, all, &mut speakers)?;
        lines.sort_by(|one, other| {
            let mark = |line: &Line| line.marks.map_or(0.0, |(mean, _)| mean);
            mark(other).total_cmp(&mark(one)).then(one.submission.id.cmp(&other.submission.id))
        });
        let regions = regions_with_members(tx, visit)?;
        let programme: Vec<Counted> = lines.iter().filter_map(|line| counted(line, &people)).collect();
        let wanted: Vec<RegionId> = regions.keys().copied().collect();
        let balance = balance(&of.call.plan, &programme, &wanted);
        Ok(Self { of, lines, balance, people, regions })
    }

    /// Sessions without a decision.
    pub(in crate::call) fn undecided(&self) -> usize {
        self.lines.iter().filter(|line| line.submission.decision.is_none()).count()
    }
}

fn lines(
    tx: &mut Tx<'_>,
    of: &Opened,
    all: Vec<Submission>,
    speakers: &mut BTreeMap<SubmissionId, Vec<Speaker>>,
) -> Result<Vec<Line>, Stop> {
    let mut reviews = reviews::of_call(tx, of.call.id)?;
    reviews.retain(|review| review.state != ReviewState::Conflict);
    let mut line = |submission: Submission| {
        let own = reviews.iter().filter(|review| review.submission == submission.id);
        let means: Vec<f64> = own.clone().filter_map(|one| one.opinion.as_ref()).map(|one| one.mean()).collect();
        let speakers = speakers.remove(&submission.id).unwrap_or_default();
        Line {
            marks: marks(&means),
            reviews_done: means.len(),
            reviews: own.count(),
            has_partner: speakers.iter().any(|speaker| speaker.is_partner),
            speakers,
            submission,
        }
    };
    Ok(all.into_iter().map(&mut line).collect())
}

fn counted(line: &Line, people: &People) -> Option<Counted> {
    let submission = &line.submission;
    submission.is_in_programme().then(|| Counted {
        title: submission.session.title.clone(),
        format: submission.session.format,
        region: people.region(submission.home).map(|(region, _)| *region),
        is_remote: submission.session.is_remote,
        speakers: line.speakers.clone(),
    })
}

/// The regions that have an active member, by name.
fn regions_with_members(tx: &mut Tx<'_>, visit: &Visit<'_>) -> Result<BTreeMap<RegionId, String>, Stop> {
    let members = network::members(tx)?;
    let regions = network::regions(tx, visit.language())?;
    let own = regions.iter().filter(|region| members.iter().any(|city| city.region == region.id));
    Ok(own.map(|region| (region.id, region.name.clone())).collect())
}
