//! Why two are a pair and two are not, what to look out for, and what can be offered instead.

use matching::stable::{Market, Matching, WhyNot, why_not};

use super::super::model::{DecisionKind, Side};
use super::{Entrant, Inputs, Limit, Outcome, Pair, Table};

/// From here up two cities are of very different size.
const FAR_SIZE: u64 = 10;

/// Up to here two cities are of similar size.
const NEAR_SIZE: u64 = 2;

/// Why two are a pair.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::round) enum Reason {
    Decided,
    /// The number of the wish, from 1.
    Wish(usize),
    /// One of several that it likes alike.
    OneOfWishes,
    BothWished,
    Region,
    /// Codes of the languages that both work in.
    Languages(Vec<String>),
    Size,
}

/// What to look out for in a pair.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::round) enum Risk {
    /// A rule was set aside by a decision.
    AgainstRule,
    /// Whoever is helped did not list them.
    NotWished,
    NoLanguage,
    FarSize,
    /// Whoever helps has as many as they said they could.
    Full,
    None,
}

/// Why somebody is not with one of the other side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::round) enum NotWith {
    /// The first rule that the pair would break.
    Rule(Limit),
    /// The secretariat decided so.
    Forbidden,
    /// They were a pair, and it did not come about.
    GivenUp,
    Wishes(WhyNot),
}

/// Why two are a pair, the strongest first.
pub(in crate::round) fn reasons(inputs: &Inputs, pair: Pair) -> Vec<Reason> {
    let (Some(helped), Some(helper)) = (inputs.entrant(pair.helped), inputs.entrant(pair.helper)) else {
        return Vec::new();
    };
    let wish = |one: &Entrant, other: &Entrant| one.wishes.iter().position(|tie| tie.contains(&other.entry));
    let mut found = Vec::new();
    if inputs.decision(helped, helper) == Some(DecisionKind::Forced) {
        found.push(Reason::Decided);
    }
    found.extend(wish(helped, helper).map(|place| match helped.wishes[place].len() {
        1 => Reason::Wish(place + 1),
        _ => Reason::OneOfWishes,
    }));
    if wish(helped, helper).is_some() && wish(helper, helped).is_some() {
        found.push(Reason::BothWished);
    }
    let shared = helped.languages.iter().filter(|language| helper.languages.contains(language));
    let shared: Vec<String> = shared.cloned().collect();
    if !shared.is_empty() {
        found.push(Reason::Languages(shared));
    }
    if helped.region == helper.region {
        found.push(Reason::Region);
    }
    if size_ratio(helped, helper).is_some_and(|ratio| ratio <= NEAR_SIZE) {
        found.push(Reason::Size);
    }
    found
}

/// How many times as populous the larger is, rounded up; none where it is not known.
fn size_ratio(one: &Entrant, other: &Entrant) -> Option<u64> {
    let (small, large) = (one.population.min(other.population), one.population.max(other.population));
    (small > 0).then(|| large.div_ceil(small))
}

/// The one thing to look out for in a pair.
pub(in crate::round) fn risk(inputs: &Inputs, outcome: &Outcome, pair: Pair) -> Risk {
    let (Some(helped), Some(helper)) = (inputs.entrant(pair.helped), inputs.entrant(pair.helper)) else {
        return Risk::None;
    };
    let taken = outcome.pairs.iter().filter(|other| other.helper == pair.helper).count();
    if !inputs.broken(helped, helper).is_empty() {
        Risk::AgainstRule
    } else if !helped.wishes.iter().flatten().any(|entry| *entry == helper.entry) {
        Risk::NotWished
    } else if !helped.languages.iter().any(|language| helper.languages.contains(language)) {
        Risk::NoLanguage
    } else if size_ratio(helped, helper).is_some_and(|ratio| ratio > FAR_SIZE) {
        Risk::FarSize
    } else if taken > 1 && taken >= helper.capacity as usize {
        Risk::Full
    } else {
        Risk::None
    }
}

/// Why somebody to be helped is not with one who helps; `None` for entries that are not there.
pub(in crate::round) fn not_with(inputs: &Inputs, outcome: &Outcome, pair: Pair) -> Option<NotWith> {
    let table = Table::new(inputs);
    let row = table.helped.iter().position(|one| one.entry == pair.helped)?;
    let column = table.helpers.iter().position(|one| one.entry == pair.helper)?;
    let (helped, helper) = (table.helped[row], table.helpers[column]);
    if outcome.pairs.contains(&pair) {
        return Some(NotWith::Wishes(WhyNot::Together));
    }
    if inputs.was_given_up(helped, helper) {
        return Some(NotWith::GivenUp);
    }
    if inputs.decision(helped, helper) == Some(DecisionKind::Forbidden) {
        return Some(NotWith::Forbidden);
    }
    if let Some(limit) = inputs.broken(helped, helper).first() {
        return Some(NotWith::Rule(*limit));
    }
    let place = |pair: &Pair| table.helpers.iter().position(|one| one.entry == pair.helper);
    let own = |one: &&Entrant| outcome.pairs.iter().find(|pair| pair.helped == one.entry).and_then(place);
    let matching = Matching { hospital_of: table.helped.iter().map(own).collect() };
    // As everybody wished, also those whom a decision placed: seats count in full here.
    let whole = Inputs { decisions: Vec::new(), ..inputs.clone() };
    let wishes = Table::new(&whole).wishes;
    let market = Market::new(&wishes).ok()?;
    Some(NotWith::Wishes(why_not(&wishes, &market, &matching, row, column)))
}

/// Who helps and has a seat left, and may be with somebody: what can be offered instead.
pub(in crate::round) fn open_to(inputs: &Inputs, outcome: &Outcome, helped: i64) -> Vec<i64> {
    let Some(helped) = inputs.entrant(helped) else { return Vec::new() };
    let taken = |entry: i64| outcome.pairs.iter().filter(|pair| pair.helper == entry).count();
    let is_open = |other: &&Entrant| taken(other.entry) < other.capacity as usize && inputs.may_be(helped, other, &[]);
    inputs.of_side(Side::Helper).into_iter().filter(is_open).map(|other| other.entry).collect()
}
