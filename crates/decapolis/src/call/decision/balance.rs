//! The balance of a programme, and where it breaks the call's rules: counted from what is accepted so far.

use std::collections::BTreeMap;

use super::super::model::{Format, Plan};
use super::super::submission::{CountedAs, Speaker};
use crate::network::RegionId;

/// A session of the programme, as far as balance knows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::call) struct Counted {
    pub(in crate::call) title: String,
    pub(in crate::call) format: Format,
    /// None for what a partner proposes.
    pub(in crate::call) region: Option<RegionId>,
    pub(in crate::call) is_remote: bool,
    pub(in crate::call) speakers: Vec<Speaker>,
}

/// What is counted.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(in crate::call) struct Balance {
    pub(in crate::call) sessions: usize,
    /// Sessions of each region, of those with any member.
    pub(in crate::call) regions: BTreeMap<RegionId, usize>,
    /// Of those who said how they wish to be counted.
    pub(in crate::call) women: usize,
    pub(in crate::call) said: usize,
    pub(in crate::call) remote: usize,
    /// Sessions in which somebody speaks for a partner.
    pub(in crate::call) with_partners: usize,
    pub(in crate::call) breaches: Vec<Breach>,
}

/// A rule of the call that the programme breaks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::call) enum Breach {
    /// More speakers of partners on one panel than the call allows.
    Partners { title: String, partners: usize },
    /// A panel on which all who said how they are counted are men.
    Men { title: String },
    /// Fewer sessions of a region than the call aims at, in a hundred.
    Region { region: RegionId, percent: usize },
}

/// Counts a programme. `regions` are those of which each is to have its share.
pub(in crate::call) fn balance(plan: &Plan, programme: &[Counted], regions: &[RegionId]) -> Balance {
    let mut balance = Balance { sessions: programme.len(), ..Balance::default() };
    for region in regions {
        let own = programme.iter().filter(|session| session.region == Some(*region)).count();
        balance.regions.insert(*region, own);
    }
    for session in programme {
        count(&mut balance, session);
        balance.breaches.extend(on_panel(plan, session));
    }
    balance.breaches.extend(shares(plan, &balance));
    balance
}

fn count(balance: &mut Balance, session: &Counted) {
    let as_said = session.speakers.iter().filter(|speaker| speaker.counted != CountedAs::Unsaid);
    balance.said += as_said.count();
    balance.women += session.speakers.iter().filter(|speaker| speaker.counted == CountedAs::Woman).count();
    balance.remote += usize::from(session.is_remote);
    balance.with_partners += usize::from(session.speakers.iter().any(|speaker| speaker.is_partner));
}

/// What is wrong with one panel.
fn on_panel(plan: &Plan, session: &Counted) -> Vec<Breach> {
    if session.format != Format::Panel {
        return Vec::new();
    }
    let mut breaches = Vec::new();
    let partners = session.speakers.iter().filter(|speaker| speaker.is_partner).count();
    if partners as i64 > plan.partners_a_panel {
        breaches.push(Breach::Partners { title: session.title.clone(), partners });
    }
    let said: Vec<CountedAs> = session
        .speakers
        .iter()
        .map(|speaker| speaker.counted)
        .filter(|counted| *counted != CountedAs::Unsaid)
        .collect();
    // One man who said so among three who said nothing makes no panel of men.
    if said.len() >= 2 && said.iter().all(|counted| *counted == CountedAs::Man) {
        breaches.push(Breach::Men { title: session.title.clone() });
    }
    breaches
}

/// The regions that have less than their share.
fn shares(plan: &Plan, balance: &Balance) -> Vec<Breach> {
    if balance.sessions == 0 {
        return Vec::new();
    }
    let percent = |own: usize| own * 100 / balance.sessions;
    let short = balance.regions.iter().filter(|(_, own)| (percent(**own) as i64) < plan.region_share);
    short.map(|(region, own)| Breach::Region { region: *region, percent: percent(*own) }).collect()
}

/// Marks of a session: the mean of its reviews, and how far they lie apart.
pub(in crate::call) fn marks(means: &[f64]) -> Option<(f64, f64)> {
    let most = means.iter().copied().reduce(f64::max)?;
    let least = means.iter().copied().reduce(f64::min)?;
    Some((means.iter().sum::<f64>() / means.len() as f64, most - least))
}

#[cfg(test)]
#[path = "../tests/balance.rs"]
mod tests;
