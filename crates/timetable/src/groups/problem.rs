//! The question as numbers: what a pair is to each other, who speaks what, how many seats a group has.

use std::collections::BTreeMap;

use super::{POINT, Question, Sizes};

/// What one person is to another.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Pair {
    /// How many traits they share.
    pub(super) alike: u8,
    pub(super) is_apart: bool,
    /// Whether they speak no language in common.
    pub(super) is_mute: bool,
    /// Whether they sat together at a past meeting, and neither asked for the other.
    pub(super) has_met: bool,
    /// Whether the one asked to meet the other.
    pub(super) is_wished: bool,
}

/// People and groups by number, pairs in a square table.
#[derive(Debug)]
pub(super) struct Problem {
    pub(super) people: usize,
    pub(super) rounds: usize,
    pub(super) groups: usize,
    pairs: Vec<Pair>,
    /// Seats that a group fills at the least and at the most.
    pub(super) seats: Vec<(usize, usize)>,
    /// How many groups of a round fill one seat more than the least.
    pub(super) larger: usize,
    /// Names of languages, by bit.
    pub(super) languages: Vec<String>,
    /// The bits of what each speaks; all, where it does not matter.
    pub(super) speaks: Vec<u64>,
    /// The group that a person has already.
    pub(super) hosts: Vec<Option<usize>>,
    /// Who has none.
    pub(super) free: Vec<usize>,
    /// How many have each value of each trait.
    pub(super) values: Vec<usize>,
    /// Whom each asked for.
    pub(super) asked: Vec<Vec<usize>>,
    /// What a pair's meeting again and a shared trait cost, in sixtieths.
    pub(super) repeat_cost: i64,
    pub(super) alike_cost: i64,
    /// What a person's wish counts that is met as their nth, from 1 (Thiele 1895), in sixtieths.
    worths: Vec<i64>,
}

impl Problem {
    pub(super) fn of(question: &Question) -> Self {
        let people = question.people.len();
        let groups = match &question.sizes {
            _ if people == 0 => 0,
            Sizes::Even(groups) => *groups,
            Sizes::Given(sizes) => sizes.len(),
        };
        let mut asked = vec![Vec::new(); people];
        question.wishes.iter().for_each(|(one, other)| asked[*one].push(*other));
        let hosts: Vec<Option<usize>> = question.people.iter().map(|person| person.group).collect();
        let (languages, speaks) = languages(question);
        let cost = |weight: u32| i64::from(weight) * POINT;
        Self {
            people,
            rounds: if groups == 0 { 0 } else { question.rounds },
            groups,
            pairs: pairs(question, &speaks),
            seats: seats(&question.sizes, people, groups),
            larger: if matches!(question.sizes, Sizes::Even(_)) { people % groups.max(1) } else { 0 },
            languages,
            speaks,
            free: (0..people).filter(|person| hosts[*person].is_none()).collect(),
            hosts,
            values: values(question),
            asked,
            repeat_cost: cost(question.weights.repeats),
            alike_cost: cost(question.weights.alike),
            worths: (0..=people).map(|nth| cost(question.weights.wishes) / nth.max(1) as i64).collect(),
        }
    }

    pub(super) fn pair(&self, one: usize, other: usize) -> Pair {
        self.pairs[one * self.people + other]
    }

    /// What a person's wish counts that is met as their `nth`, from 1, in sixtieths.
    pub(super) fn wish_worth(&self, nth: usize) -> i64 {
        self.worths[nth]
    }

    /// What a person's wishes cost when so many of them are met, in sixtieths.
    pub(super) fn wishes_cost(&self, person: usize, met: usize) -> i64 {
        (met + 1..=self.asked[person].len()).map(|nth| self.wish_worth(nth)).sum()
    }
}

fn seats(sizes: &Sizes, people: usize, groups: usize) -> Vec<(usize, usize)> {
    match sizes {
        Sizes::Given(sizes) => sizes.iter().take(groups).map(|size| (*size, *size)).collect(),
        Sizes::Even(_) if groups == 0 => Vec::new(),
        Sizes::Even(_) => vec![(people / groups, people.div_ceil(groups)); groups],
    }
}

fn values(question: &Question) -> Vec<usize> {
    let mut counts: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for (name, value) in question.people.iter().flat_map(|person| &person.traits) {
        *counts.entry((name, value)).or_default() += 1;
    }
    counts.into_values().collect()
}

fn pairs(question: &Question, speaks: &[u64]) -> Vec<Pair> {
    let people = question.people.len();
    let mut pairs = vec![Pair::default(); people * people];
    for table in &question.past {
        for one in table {
            table.iter().for_each(|other| pairs[one * people + other].has_met = true);
        }
    }
    for (one, other) in &question.apart {
        pairs[one * people + other].is_apart = true;
        pairs[other * people + one].is_apart = true;
    }
    for (one, other) in &question.wishes {
        pairs[one * people + other].is_wished = true;
        // Whoever asks to see somebody again may.
        pairs[one * people + other].has_met = false;
        pairs[other * people + one].has_met = false;
    }
    for (one, person) in question.people.iter().enumerate() {
        for (other, neighbour) in question.people.iter().enumerate() {
            let shared = person.traits.iter().filter(|(name, value)| neighbour.traits.get(*name) == Some(value));
            pairs[one * people + other].is_mute = speaks[one] & speaks[other] == 0;
            pairs[one * people + other].alike = u8::try_from(shared.count()).unwrap_or(u8::MAX);
        }
    }
    pairs
}

fn languages(question: &Question) -> (Vec<String>, Vec<u64>) {
    let mut bits: BTreeMap<&str, u64> = BTreeMap::new();
    question.people.iter().flat_map(|person| &person.speaks).for_each(|language| {
        bits.insert(language, 0);
    });
    for (place, bit) in bits.values_mut().enumerate() {
        *bit = u32::try_from(place).ok().and_then(|place| 1_u64.checked_shl(place)).unwrap_or(0);
    }
    let of_person = |speaks: &Vec<String>| match speaks.is_empty() {
        true => u64::MAX,
        false => speaks.iter().filter_map(|language| bits.get(language.as_str())).fold(0, |all, bit| all | bit),
    };
    let speaks = question.people.iter().map(|person| of_person(&person.speaks)).collect();
    (bits.into_keys().map(str::to_owned).collect(), speaks)
}
