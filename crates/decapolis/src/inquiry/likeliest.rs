//! Who may be asked for help with something, the likeliest to know apart and each with the reasons: for questions and for
//! whatever else cities are asked.

use std::collections::BTreeSet;

use atlas::PlaceId;
use kernel::db::Tx;
use kernel::language::Language;
use kernel::post::PostId;
use kernel::stop::Stop;
use kernel::topic;
use peers::{Likeness, Theme};

use super::model::{ASKED_AT_ONCE, Reason, points};
use crate::network::{self, Answering, CityId};
use crate::{offer, practice};

/// What somebody is sought for.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Sought<'s> {
    /// The city that asks; its own people are not sought.
    pub(crate) city: CityId,
    pub(crate) topic: &'s str,
    /// In whose name it is asked: what cities did counts as far as this post may read it.
    pub(crate) asker: PostId,
    pub(crate) language: Language,
}

/// One of those likeliest to know.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Likeliest {
    pub(crate) answering: Answering,
    pub(super) reasons: Vec<Reason>,
}

/// Who may be asked.
#[derive(Debug)]
pub(crate) struct Candidates {
    /// One of each of six cities, the likeliest first.
    pub(crate) likeliest: Vec<Likeliest>,
    /// Everybody else.
    pub(crate) others: Vec<Answering>,
}

/// Whoever answers, of cities that may still be asked in this quarter, as far as the rule of whoever asks lets them be asked.
pub(crate) fn candidates(
    tx: &mut Tx<'_>,
    sought: Sought<'_>,
    may_be_asked: impl Fn(&Answering) -> bool,
) -> Result<Candidates, Stop> {
    let (asked, limit) = offer::asked_of_all(tx)?;
    let answering = network::answering_posts(tx)?;
    let times = |candidate: &Answering| asked.get(&candidate.city.id).copied();
    let free = answering.iter().filter(|candidate| {
        let has_room = times(candidate).unwrap_or(0) < limit;
        candidate.city.id != sought.city && has_room && may_be_asked(candidate)
    });
    let free: Vec<&Answering> = free.collect();
    let known = Known::load(tx, sought)?;
    let own = network::city(tx, sought.city)?;
    let cities = network::cities(tx)?;
    let likeness = cities.kept_likeness(own.place, known.theme);
    let with_reasons = free.iter().map(|candidate| {
        let likeness = percent(likeness.as_ref(), candidate.city.place);
        let reasons = known.reasons(candidate, likeness, times(candidate));
        Likeliest { reasons, answering: Answering::clone(candidate) }
    });
    let likeliest = best_of(with_reasons.collect());
    let is_shown = |post: PostId| likeliest.iter().any(|one| one.answering.post == post);
    let others = free.into_iter().filter(|candidate| !is_shown(candidate.post)).cloned().collect();
    Ok(Candidates { likeliest, others })
}

/// What is known about a topic and who knows of it.
struct Known {
    offered: BTreeSet<PostId>,
    did: BTreeSet<PlaceId>,
    theme: &'static Theme,
    language: Language,
}

impl Known {
    fn load(tx: &mut Tx<'_>, sought: Sought<'_>) -> Result<Self, Stop> {
        let now = tx.now();
        let offers = offer::offers_on(tx, sought.topic)?;
        let did = practice::cities_that_did(tx, sought.topic, sought.asker)?;
        let topics = topic::all(tx, Language::English)?;
        let topic = topics.iter().find(|topic| topic.id == sought.topic);
        Ok(Self {
            offered: offers.iter().filter(|offer| !offer.is_unconfirmed(now)).map(|offer| offer.post).collect(),
            did: did.into_iter().map(|(place, _, _)| place).collect(),
            theme: topic.and_then(|topic| Theme::of_id(&topic.theme)).unwrap_or(&Theme::all()[0]),
            language: sought.language,
        })
    }

    fn reasons(&self, candidate: &Answering, likeness: u8, times: Option<i64>) -> Vec<Reason> {
        let reasons = [
            self.offered.contains(&candidate.post).then_some(Reason::Offered),
            self.did.contains(&candidate.city.place).then_some(Reason::Did),
            Some(Reason::Likeness(likeness)),
            (candidate.language == self.language).then_some(Reason::Speaks(self.language)),
            times.map(Reason::AskedLately),
        ];
        reasons.into_iter().flatten().collect()
    }
}

fn percent(likeness: Option<&Likeness<'_>>, place: PlaceId) -> u8 {
    let compared = likeness.and_then(|likeness| likeness.comparison_with(place));
    compared.map_or(0, |compared| network::likeness_percent(compared.distance))
}

/// The likeliest of each city, and of these the first six; the older post where two are as likely.
fn best_of(mut candidates: Vec<Likeliest>) -> Vec<Likeliest> {
    candidates.sort_by(|one, other| {
        let by_points = points(&other.reasons).total_cmp(&points(&one.reasons));
        by_points.then(one.answering.post.cmp(&other.answering.post))
    });
    let mut seen = BTreeSet::new();
    candidates.retain(|candidate| seen.insert(candidate.answering.city.id));
    candidates.truncate(ASKED_AT_ONCE);
    candidates
}
